#include "delivery/onlooker.h"
#include "delivery/station.h"

#include <QElapsedTimer>
#include <QTcpServer>

using namespace core::delivery;
using core::practice::readyScenario;
using core::practice::Scenario;
using Action = core::practice::Scenario::Action;
using letters::address;

class TestOutbox : public QObject, private Station
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(startServer()); }
    void init() { openAfresh(); }
    void cleanup() { m_outbox.reset(); }

    void letterIsOnTheDiskBeforeASocketOpens();
    void finalDotIsNotedBeforeItIsSent();
    void outcomeIsTold_data();
    void outcomeIsTold();
    void recordHasEverythingThatHappened();
    void statesComeInOrder();
    void cancelWhileSending_data();
    void cancelWhileSending();
    void cancelWhileWaiting();
    void lettersOfAnAccountGoOneByOne();
    void failureBeforeTheSocketIsTold_data();
    void failureBeforeTheSocketIsTold();
    void onlyToSendsToTheseAndNeverTwice();
    void aPlainRetryNeverReachesAnyoneTwice();
    void readyMessageIsSentAsItIs();
    void readyMessageThatIsNoneIsRefused();
    void draftStaysUntilSent_data();
    void draftStaysUntilSent();
    void draftWrittenOnAfterSendingStays();
};

void TestOutbox::letterIsOnTheDiskBeforeASocketOpens()
{
    // Whoever connects finds the letter on the disk already; nobody answers, so it goes no further.
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    QByteArray spooled;
    QVariant state;
    connect(&nobody, &QTcpServer::newConnection, this, [&] {
        state = letters::journalValue(folder(),
                                      QStringLiteral("SELECT state FROM letters WHERE isSpooled = 1"));
        for (const QString &name : QDir(folder() + QStringLiteral("/spool")).entryList(QDir::Files))
            spooled += letters::content(folder() + QStringLiteral("/spool/") + name);
    });
    Order order = this->order();
    order.endpoint.port = nobody.serverPort();

    const QString id = m_outbox->enqueue(order);

    QTRY_VERIFY(state.isValid());
    QCOMPARE(state.toString(), QStringLiteral("Sending"));
    QVERIFY(spooled.contains("To: one@a.example"));
    QVERIFY(spooled.endsWith("\r\n"));
    QVERIFY(!spooled.contains("three@c.example"));
    m_outbox->cancel(id);
    QCOMPARE(finished(id).state, State::Cancelled);
}

void TestOutbox::finalDotIsNotedBeforeItIsSent()
{
    m_server->setScenario({.action = Action::Hang, .at = Scenario::At::Message});

    const QString id = m_outbox->enqueue(order());
    const QString query = QStringLiteral("SELECT isFinalDotSent FROM letters");
    QTRY_COMPARE_WITH_TIMEOUT(letters::journalValue(folder(), query).toInt(), 1, 20000);

    m_outbox->cancel(id);
    const Record record = finished(id);
    QCOMPARE(record.state, State::Unknown);
    QCOMPARE(record.error.value().kind, core::smtp::Error::Kind::OutcomeUnknown);
}

void TestOutbox::outcomeIsTold_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("code");

    QTest::newRow("taken") << QByteArray("accept") << State::Sent << 250;
    QTest::newRow("taken for two of three") << QByteArray("one-bad-recipient") << State::PartlySent << 250;
    QTest::newRow("login refused") << QByteArray("gmail-bad-credentials") << State::Failed << 535;
    QTest::newRow("everyone greylisted") << QByteArray("greylisting") << State::Failed << 450;
    QTest::newRow("letter refused") << QByteArray("spam-554") << State::Failed << 554;
    QTest::newRow("busy") << QByteArray("busy-421") << State::Failed << 421;
    QTest::newRow("lost in the message") << QByteArray("reset-in-data") << State::Failed << 0;
    QTest::newRow("lost after the final dot") << QByteArray("lost-after-dot") << State::Unknown << 0;
    QTest::newRow("no TLS") << QByteArray("broken-tls") << State::Failed << 0;
}

void TestOutbox::outcomeIsTold()
{
    QFETCH(QByteArray, scenario);
    QFETCH(State, state);
    QFETCH(int, code);
    m_server->setScenario(readyScenario(scenario));
    core::mail::Draft draft = letters::draft();
    // More than a socket's buffers hold: a line that breaks in the message breaks before its end.
    draft.attachments.append({QStringLiteral("big.bin"), {}, QByteArray(8 * 1024 * 1024, 'x')});

    const Record told = finished(m_outbox->enqueue(order(draft)));

    QCOMPARE(told.state, state);
    if (told.error && code)
        QCOMPARE(told.error->reply.code, code);
    QCOMPARE(bool(told.error), state == State::Failed || state == State::Unknown);
    QCOMPARE(int(told.receipt.accepted.size()),
             state == State::Sent             ? 3
                 : state == State::PartlySent ? 2
                                              : 0);
    QSignalSpy loaded(m_outbox.get(), &Outbox::recordsLoaded);
    m_outbox->loadRecords();
    QTRY_COMPARE(loaded.size(), 1);
    const auto records = loaded.constFirst().constFirst().value<QList<Record>>();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.constFirst().state, state);
    QCOMPARE(records.constFirst().receipt, told.receipt);
    QVERIFY(records.constFirst().error == told.error);
    QVERIFY(QFile::exists(told.spoolPath)); // Stays until the user deletes it.
}

namespace
{

/// The journal keeps what is worth showing of a certificate, not the certificate itself.
QList<core::smtp::StageEvent> withoutCertificates(QList<core::smtp::StageEvent> timeline)
{
    for (core::smtp::StageEvent &event : timeline) {
        for (core::smtp::CertificateFacts &certificate : event.tls.chain)
            certificate.pem.clear();
    }
    return timeline;
}

} // namespace

void TestOutbox::recordHasEverythingThatHappened()
{
    m_server->setScenario(readyScenario("one-bad-recipient"));

    const QString id = m_outbox->enqueue(order());
    const Record told = finished(id);
    m_outbox.reset();
    open();
    QSignalSpy loaded(m_outbox.get(), &Outbox::recordLoaded);
    m_outbox->loadRecord(id);

    QTRY_COMPARE(loaded.size(), 1);
    const auto kept = loaded.constFirst().constFirst().value<Record>();
    QCOMPARE(kept.subject, letters::draft().subject);
    QCOMPARE(kept.from, QStringLiteral("practice@hongyan.invalid"));
    QCOMPARE(kept.recipients.size(), 3);
    QCOMPARE(kept.draftId, QStringLiteral("draft-1"));
    QCOMPARE(kept.sizeBytes, qint64(letters::content(kept.spoolPath).size()));
    QVERIFY(kept.transcript.size() > 10);
    QCOMPARE(kept.transcript, told.transcript);
    QVERIFY(!kept.timeline.isEmpty());
    QCOMPARE(kept.timeline, withoutCertificates(told.timeline));
    QCOMPARE(kept.receipt.refused.size(), 1);
    QCOMPARE(kept.receipt.refused.constFirst().recipient, address(u"two@b.example"));
}

void TestOutbox::statesComeInOrder()
{
    finished(m_outbox->enqueue(order()));

    QList<State> states;
    for (const auto &change : std::as_const(*m_changed))
        states.append(change.constFirst().value<Record>().state);
    QCOMPARE(states, QList<State>({State::Queued, State::Sending, State::Sent}));
}

void TestOutbox::cancelWhileSending_data()
{
    QTest::addColumn<Scenario::At>("at");
    QTest::addColumn<QString>("reached");
    QTest::addColumn<State>("state");
    QTest::newRow("before the message")
        << Scenario::At::Data << QStringLiteral("C: DATA") << State::Cancelled;
    QTest::newRow("at the login") << Scenario::At::Auth << QStringLiteral("C: AUTH") << State::Cancelled;
}

void TestOutbox::cancelWhileSending()
{
    QFETCH(Scenario::At, at);
    QFETCH(QString, reached);
    QFETCH(State, state);
    m_server->setScenario({.action = Action::Hang, .at = at});
    QSignalSpy said(m_outbox.get(), &Outbox::said);
    const QString id = m_outbox->enqueue(order());
    const auto wasSaid = [&] {
        return std::any_of(said.begin(), said.end(), [&](const auto &one) {
            return one[1].template value<core::smtp::Entry>().text.startsWith(reached.mid(3));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(wasSaid(), 20000);

    QElapsedTimer timer;
    timer.start();
    m_outbox->cancel(id);

    QCOMPARE(finished(id).state, state);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestOutbox::cancelWhileWaiting()
{
    m_server->setScenario({.action = Action::Hang, .at = Scenario::At::Greeting});
    const QString first = m_outbox->enqueue(order());
    const QString second = m_outbox->enqueue(order());
    const auto isQueued = [&] {
        return std::any_of(m_changed->begin(), m_changed->end(),
                           [&](const auto &one) { return one[0].template value<Record>().id == second; });
    };
    QTRY_VERIFY(isQueued());

    m_outbox->cancel(second);

    QCOMPARE(finished(second).state, State::Cancelled);
    m_outbox->cancel(first);
    QCOMPARE(finished(first).state, State::Cancelled);
}

void TestOutbox::lettersOfAnAccountGoOneByOne()
{
    Order other = order();
    other.accountId = QStringLiteral("other");
    m_server->setScenario({.action = Action::Hang, .at = Scenario::At::Greeting});
    const QString first = m_outbox->enqueue(order());
    const QString second = m_outbox->enqueue(order());
    const QString elsewhere = m_outbox->enqueue(other);

    const auto states = [&] {
        QHash<QString, State> last;
        for (const auto &change : std::as_const(*m_changed)) {
            const auto record = change.constFirst().value<Record>();
            last[record.id] = record.state;
        }
        return last;
    };
    QTRY_COMPARE(states().value(elsewhere), State::Sending);
    QTRY_COMPARE(states().value(first), State::Sending);
    QCOMPARE(states().value(second), State::Queued);
    m_server->setScenario({});
    m_outbox->cancel(first);
    QCOMPARE(finished(second).state, State::Sent);
    m_outbox->cancel(elsewhere);
    QCOMPARE(finished(elsewhere).state, State::Cancelled);
}

void TestOutbox::failureBeforeTheSocketIsTold_data()
{
    QTest::addColumn<core::mail::Draft>("draft");
    QTest::addColumn<Hindrance::Kind>("kind");

    core::mail::Draft draft = letters::draft();
    draft.from.reset();
    QTest::newRow("nobody writes") << draft << Hindrance::Kind::NoSender;
    draft = letters::draft();
    draft.to.clear();
    draft.bcc.clear();
    QTest::newRow("nobody to write to") << draft << Hindrance::Kind::NoRecipients;
    draft = letters::draft();
    draft.attachments.append(
        {QStringLiteral("a.pdf"), {}, core::mail::FileContent{QStringLiteral("/no/such/a.pdf")}});
    QTest::newRow("an attachment that is gone") << draft << Hindrance::Kind::UnreadableFile;
    draft = letters::draft();
    draft.headers.append({"X-Bad: x\r\nBcc", QStringLiteral("eve@a.example")});
    QTest::newRow("a header that is none") << draft << Hindrance::Kind::BadField;
}

void TestOutbox::failureBeforeTheSocketIsTold()
{
    QFETCH(core::mail::Draft, draft);
    QFETCH(Hindrance::Kind, kind);
    QSignalSpy said(m_outbox.get(), &Outbox::said);

    const Record record = finished(m_outbox->enqueue(order(draft)));

    QCOMPARE(record.state, State::Failed);
    QCOMPARE(record.hindrance.value().kind, kind);
    QVERIFY(said.isEmpty());
    QVERIFY(QDir(folder() + QStringLiteral("/spool")).isEmpty());
}

void TestOutbox::onlyToSendsToTheseAndNeverTwice()
{
    m_server->setScenario(readyScenario("one-bad-recipient"));
    QCOMPARE(finished(m_outbox->enqueue(order())).state, State::PartlySent);
    m_server->setScenario({});
    QSignalSpy received(m_server.get(), &Server::received);

    Order again = order();
    again.onlyTo = {address(u"two@b.example"), address(u"one@a.example"), address(u"stranger@d.example")};
    const Record record = finished(m_outbox->enqueue(again));
    QCOMPARE(record.state, State::Sent);
    QCOMPARE(record.recipients, QStringList(QStringLiteral("two@b.example")));
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.constFirst().constFirst().value<core::practice::Received>().recipients,
             QList<QByteArray>({"two@b.example"}));

    const Record nobodyLeft = finished(m_outbox->enqueue(again));
    QCOMPARE(nobodyLeft.state, State::Failed);
    QCOMPARE(nobodyLeft.hindrance.value().kind, Hindrance::Kind::NoRecipients);
}

void TestOutbox::aPlainRetryNeverReachesAnyoneTwice()
{
    m_server->setScenario(readyScenario("one-bad-recipient"));
    QCOMPARE(finished(m_outbox->enqueue(order())).state, State::PartlySent);
    m_server->setScenario({});
    QSignalSpy received(m_server.get(), &Server::received);

    const Record record = finished(m_outbox->enqueue(order()));

    QCOMPARE(record.state, State::Sent);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.constFirst().constFirst().value<core::practice::Received>().recipients,
             QList<QByteArray>({"two@b.example"}));
}

void TestOutbox::readyMessageIsSentAsItIs()
{
    QFile file(folder() + QStringLiteral("/ready.eml"));
    const QByteArray message = "From: practice@hongyan.invalid\r\nTo: one@a.example\r\nBcc: two@b.example\r\n"
                               "Date: Mon, 23 Nov 2026 21:04:00 +0000\r\nMessage-ID: <1@a.example>\r\n"
                               "Subject: ready\r\n\r\n.a dot\r\n";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(message) > 0 && file.flush());
    QSignalSpy received(m_server.get(), &Server::received);
    Order ready = order({});
    ready.readyMessage = file.fileName();

    const Record record = finished(m_outbox->enqueue(ready));

    QCOMPARE(record.state, State::Sent);
    QTRY_COMPARE(received.size(), 1);
    const auto letter = received.constFirst().constFirst().value<core::practice::Received>();
    QCOMPARE(letter.recipients, QList<QByteArray>({"one@a.example", "two@b.example"}));
    QCOMPARE(letters::content(letter.path), QByteArray(message).replace("Bcc: two@b.example\r\n", ""));
    QCOMPARE(record.recipients.size(), 2);
    QCOMPARE(record.from, QStringLiteral("practice@hongyan.invalid"));
}

void TestOutbox::readyMessageThatIsNoneIsRefused()
{
    Order ready = order({});
    ready.readyMessage = QStringLiteral("/no/such/file.eml");

    const Record record = finished(m_outbox->enqueue(ready));

    QCOMPARE(record.state, State::Failed);
    QCOMPARE(record.hindrance.value().kind, Hindrance::Kind::UnreadableFile);
    QCOMPARE(record.hindrance.value().subject, ready.readyMessage);
}

void TestOutbox::draftStaysUntilSent_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<bool>("stays");
    QTest::newRow("sent") << QByteArray("accept") << false;
    QTest::newRow("partly sent") << QByteArray("one-bad-recipient") << true;
    QTest::newRow("failed") << QByteArray("spam-554") << true;
    QTest::newRow("unknown") << QByteArray("lost-after-dot") << true;
}

void TestOutbox::draftStaysUntilSent()
{
    QFETCH(QByteArray, scenario);
    QFETCH(bool, stays);
    m_server->setScenario(readyScenario(scenario));
    SavedDraft saved;
    saved.id = QStringLiteral("draft-1");
    saved.draft = letters::draft();
    m_outbox->saveDraft(saved);

    finished(m_outbox->enqueue(order()));

    QSignalSpy loaded(m_outbox.get(), &Outbox::draftsLoaded);
    m_outbox->loadDrafts();
    QTRY_COMPARE(loaded.size(), 1);
    const auto drafts = loaded.constFirst().constFirst().value<QList<SavedDraft>>();
    QCOMPARE(drafts.size(), stays ? 1 : 0);
    if (stays)
        QCOMPARE(drafts.constFirst().draft, letters::draft());
}

void TestOutbox::draftWrittenOnAfterSendingStays()
{
    const QString id = m_outbox->enqueue(order());
    SavedDraft saved;
    saved.id = QStringLiteral("draft-1");
    saved.draft = letters::draft();
    saved.draft.body.text += QStringLiteral("\nPS");
    saved.savedAt = QDateTime::currentDateTimeUtc().addSecs(1);
    m_outbox->saveDraft(saved);
    QCOMPARE(finished(id).state, State::Sent);

    QSignalSpy loaded(m_outbox.get(), &Outbox::draftsLoaded);
    m_outbox->loadDrafts();

    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.constFirst().constFirst().value<QList<SavedDraft>>().size(), 1);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
