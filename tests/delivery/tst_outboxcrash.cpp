#include "core/practice/server.h"
#include "delivery/letters.h"
#include "delivery/onlooker.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core::delivery;
using core::practice::Scenario;
using core::practice::Server;

/// A process that dies by SIGKILL can do nothing any more: what is true afterwards was on the disk.
class TestOutboxCrash : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void crashIsTold_data();
    void crashIsTold();
    void lettersOfALivingProcessAreLeftAlone();

private:
    std::unique_ptr<QProcess> startSending(const QString &folder);

    QTemporaryDir m_folder;
    std::unique_ptr<Server> m_server;
};

void TestOutboxCrash::initTestCase()
{
    m_server = std::make_unique<Server>(m_folder.filePath(QStringLiteral("letters")));
    QVERIFY(m_server->start());
    QFile certificate(m_folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(certificate.open(QIODevice::WriteOnly) && certificate.write(m_server->certificate()) > 0);
}

std::unique_ptr<QProcess> TestOutboxCrash::startSending(const QString &folder)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(OUTBOX_CRASH),
                   {folder, QString::number(m_server->tlsPort()), m_folder.filePath(QStringLiteral("ca.pem")),
                    Server::user(), Server::password()});
    process->waitForStarted();
    return process;
}

void TestOutboxCrash::crashIsTold_data()
{
    QTest::addColumn<Scenario::At>("at");
    QTest::addColumn<QString>("reached");
    QTest::addColumn<State>("state");

    // Each is silent at its point, so that the process is killed exactly there.
    QTest::newRow("before the login")
        << Scenario::At::Greeting << QStringLiteral("state = 'Sending'") << State::Failed;
    QTest::newRow("before the message")
        << Scenario::At::Data << QStringLiteral("state = 'Sending'") << State::Failed;
    QTest::newRow("after the final dot")
        << Scenario::At::Message << QStringLiteral("isFinalDotSent = 1") << State::Unknown;
}

void TestOutboxCrash::crashIsTold()
{
    QFETCH(Scenario::At, at);
    QFETCH(QString, reached);
    QFETCH(State, state);
    QTemporaryDir folder;
    m_server->setScenario({.action = Scenario::Action::Hang, .at = at});
    const auto process = startSending(folder.path());
    const QString count = QStringLiteral("SELECT count(*) FROM letters WHERE ") + reached;
    QTRY_COMPARE_WITH_TIMEOUT(letters::journalValue(folder.path(), count).toInt(), 1, 20000);
    process->kill();
    QVERIFY(process->waitForFinished());

    Outbox outbox(folder.path());
    QSignalSpy opened(&outbox, &Outbox::opened);
    QSignalSpy loaded(&outbox, &Outbox::recordsLoaded);
    outbox.open();
    outbox.loadRecords();

    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(opened.size(), 1);
    const auto records = loaded.constFirst().constFirst().value<QList<Record>>();
    QCOMPARE(records.size(), 1);
    const Record &record = records.constFirst();
    QCOMPARE(record.state, state);
    QCOMPARE(record.recipients.size(), 3); // Bcc too, which is not in the message.
    QVERIFY(record.finishedAt.isValid());
    const QByteArray message = letters::content(record.spoolPath);
    QCOMPARE(qint64(message.size()), record.sizeBytes);
    QVERIFY(message.contains("To: one@a.example"));
    if (state == State::Unknown)
        QCOMPARE(record.error.value().kind, core::smtp::Error::Kind::OutcomeUnknown);
    else
        QCOMPARE(record.hindrance.value().kind, Hindrance::Kind::Interrupted);
}

void TestOutboxCrash::lettersOfALivingProcessAreLeftAlone()
{
    QTemporaryDir folder;
    m_server->setScenario({.action = Scenario::Action::Hang, .at = Scenario::At::Data});
    const auto process = startSending(folder.path());
    const QString count = QStringLiteral("SELECT count(*) FROM letters WHERE state = 'Sending'");
    QTRY_COMPARE_WITH_TIMEOUT(letters::journalValue(folder.path(), count).toInt(), 1, 20000);

    Outbox outbox(folder.path());
    QSignalSpy loaded(&outbox, &Outbox::recordsLoaded);
    outbox.open();
    outbox.loadRecords();

    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.constFirst().constFirst().value<QList<Record>>().constFirst().state, State::Sending);
    process->kill();
    QVERIFY(process->waitForFinished());
}

QTEST_GUILESS_MAIN(TestOutboxCrash)
#include "tst_outboxcrash.moc"
