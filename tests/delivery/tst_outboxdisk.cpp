#include "delivery/onlooker.h"
#include "delivery/station.h"

#include <QElapsedTimer>
#include <QMetaEnum>

using namespace core::delivery;
using core::practice::Scenario;
using Action = core::practice::Scenario::Action;

class TestOutboxDisk : public QObject, private Station
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(startServer()); }
    void init() { openAfresh(); }
    void cleanup() { m_outbox.reset(); }

    void removedLetterIsGone();
    void letterBeingSentCannotBeRemoved();
    void closingWhileSendingIsWrittenDown_data();
    void closingWhileSendingIsWrittenDown();
    void damagedJournalIsSetAside_data();
    void damagedJournalIsSetAside();
    void journalOfALaterVersionIsLeftAlone();
    void unusableFolderIsTold();
    void nothingIsSentWithoutAJournal();
    void noSecretIsInAnyFile();
};

void TestOutboxDisk::removedLetterIsGone()
{
    const Record record = finished(m_outbox->enqueue(order()));
    QSignalSpy removed(m_outbox.get(), &Outbox::removed);

    m_outbox->remove(record.id);

    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(!QFile::exists(record.spoolPath));
    QCOMPARE(letters::journalValue(folder(), QStringLiteral("SELECT count(*) FROM letters")).toInt(), 0);
}

void TestOutboxDisk::letterBeingSentCannotBeRemoved()
{
    m_server->setScenario({.action = Action::Hang, .at = Scenario::At::Greeting});
    const QString id = m_outbox->enqueue(order());
    QTRY_COMPARE(m_changed->size(), 2);
    QSignalSpy loaded(m_outbox.get(), &Outbox::recordsLoaded);

    m_outbox->remove(id);
    m_outbox->loadRecords();

    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.constFirst().constFirst().value<QList<Record>>().size(), 1);
}

void TestOutboxDisk::closingWhileSendingIsWrittenDown_data()
{
    QTest::addColumn<Scenario::At>("at");
    QTest::addColumn<QString>("reached");
    QTest::addColumn<State>("state");
    QTest::newRow("before the message")
        << Scenario::At::Data << QStringLiteral("state = 'Sending'") << State::Cancelled;
    QTest::newRow("after the final dot")
        << Scenario::At::Message << QStringLiteral("isFinalDotSent = 1") << State::Unknown;
}

void TestOutboxDisk::closingWhileSendingIsWrittenDown()
{
    QFETCH(Scenario::At, at);
    QFETCH(QString, reached);
    QFETCH(State, state);
    m_server->setScenario({.action = Action::Hang, .at = at});
    m_outbox->enqueue(order());
    const QString count = QStringLiteral("SELECT count(*) FROM letters WHERE ") + reached;
    QTRY_COMPARE_WITH_TIMEOUT(letters::journalValue(folder(), count).toInt(), 1, 20000);

    QElapsedTimer timer;
    timer.start();
    m_outbox.reset();

    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(letters::journalValue(folder(), QStringLiteral("SELECT state FROM letters")).toString(),
             QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(state))));
}

void TestOutboxDisk::damagedJournalIsSetAside_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("not a database") << 0 << QByteArray(4096, 'x');
    QTest::newRow("a broken page") << 4096 << QByteArray(4096, '\xff');
}

void TestOutboxDisk::damagedJournalIsSetAside()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, octets);
    const Record record = finished(m_outbox->enqueue(order()));
    const QByteArray message = letters::content(record.spoolPath);
    m_outbox.reset();
    QFile journal(folder() + QStringLiteral("/journal.sqlite"));
    QVERIFY(journal.open(QIODevice::ReadWrite) && journal.seek(offset));
    QCOMPARE(journal.write(octets), qint64(octets.size()));
    journal.close();

    m_outbox = std::make_unique<Outbox>(folder());
    QSignalSpy setAside(m_outbox.get(), &Outbox::journalSetAside);
    QSignalSpy opened(m_outbox.get(), &Outbox::opened);
    QSignalSpy loaded(m_outbox.get(), &Outbox::recordsLoaded);
    m_outbox->open();
    m_outbox->loadRecords();

    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(setAside.size(), 1);
    QVERIFY(letters::content(setAside.constFirst().constFirst().toString()).contains(octets.left(100)));
    QCOMPARE(letters::content(record.spoolPath), message);
    const auto records = loaded.constFirst().constFirst().value<QList<Record>>();
    QCOMPARE(records.size(), 1); // What nobody knows any more is Unknown, not gone.
    QCOMPARE(records.constFirst().state, State::Unknown);
    QCOMPARE(records.constFirst().subject, letters::draft().subject);
    QCOMPARE(records.constFirst().recipients,
             QStringList({QStringLiteral("one@a.example"), QStringLiteral("two@b.example")}));
}

void TestOutboxDisk::journalOfALaterVersionIsLeftAlone()
{
    m_outbox.reset();
    letters::journalValue(folder(), QStringLiteral("PRAGMA user_version = 99"));
    m_outbox = std::make_unique<Outbox>(folder());
    QSignalSpy unusable(m_outbox.get(), &Outbox::unusable);

    m_outbox->open();

    QTRY_COMPARE(unusable.size(), 1);
    QCOMPARE(letters::journalValue(folder(), QStringLiteral("PRAGMA user_version")).toInt(), 99);
}

void TestOutboxDisk::unusableFolderIsTold()
{
    QFile file(folder() + QStringLiteral("/file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Outbox outbox(file.fileName() + QStringLiteral("/outbox"));
    QSignalSpy unusable(&outbox, &Outbox::unusable);
    QSignalSpy notSaved(&outbox, &Outbox::draftNotSaved);

    outbox.open();
    SavedDraft saved;
    saved.id = QStringLiteral("draft-1");
    outbox.saveDraft(saved);

    QTRY_COMPARE(unusable.size(), 1);
    QTRY_COMPARE(notSaved.size(), 1);
    QCOMPARE(notSaved.constFirst().constFirst().toString(), saved.id);
    QVERIFY(!notSaved.constFirst().at(1).toString().isEmpty());
}

void TestOutboxDisk::nothingIsSentWithoutAJournal()
{
    QFile file(folder() + QStringLiteral("/file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_outbox = std::make_unique<Outbox>(file.fileName() + QStringLiteral("/outbox"));
    m_changed = std::make_unique<QSignalSpy>(m_outbox.get(), &Outbox::changed);
    QSignalSpy said(m_outbox.get(), &Outbox::said);
    m_outbox->open();

    const Record record = finished(m_outbox->enqueue(order()));

    QCOMPARE(record.state, State::Failed);
    QCOMPARE(record.hindrance.value().kind, Hindrance::Kind::Disk);
    QVERIFY(said.isEmpty());
}

void TestOutboxDisk::noSecretIsInAnyFile()
{
    const QByteArray secret = "correct-horse-battery";
    Order wrong = order();
    wrong.credentials.secret = QString::fromLatin1(secret);
    const QByteArray nul(1, '\0');
    QList<Record> records;

    for (const QByteArray &mechanism :
         {QByteArray("PLAIN"), QByteArray("LOGIN"), QByteArray("SCRAM-SHA-256")}) {
        m_server->setScenario({.mechanisms = {mechanism}});
        records.append(finished(m_outbox->enqueue(wrong)));
        QCOMPARE(records.constLast().error.value().reply.code, 535);
    }
    // A server that repeats what it was told.
    m_server->setScenario(
        {.action = Action::Reply, .at = Scenario::At::Auth, .replyLines = {"535 no: " + secret}});
    records.append(finished(m_outbox->enqueue(wrong)));

    const QList<QByteArray> forbidden
        = {secret, secret.toBase64().chopped(2),
           (nul + Server::user().toUtf8() + nul + secret).toBase64().chopped(4)};
    auto files = letters::everything(folder());
    QVERIFY(files.size() >= 5);
    for (const Record &record : std::as_const(records)) {
        files[QStringLiteral("transcript")] += core::smtp::toText(record.transcript).toUtf8();
        files[QStringLiteral("error")]
            += record.error->reply.toString().toUtf8() + record.error->detail.toUtf8();
    }
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        for (const QByteArray &word : forbidden)
            QVERIFY2(!file->contains(word),
                     qPrintable(file.key() + QLatin1Char(' ') + QString::fromLatin1(word)));
    }
}

QTEST_GUILESS_MAIN(TestOutboxDisk)
#include "tst_outboxdisk.moc"
