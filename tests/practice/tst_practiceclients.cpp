#include "core/practice/server.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace core::practice;

/// Clients that are not ours: what they can send through, ours may rely on.
class TestPracticeClients : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pythonSends_data();
    void pythonSends();
    void curlSends_data();
    void curlSends();

private:
    void run(const QString &program, const QStringList &arguments);
    void compareReceived(const QByteArray &octets);

    QTemporaryDir m_folder;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<QSignalSpy> m_received;
    QByteArray m_message;
};

void TestPracticeClients::initTestCase()
{
    m_server = std::make_unique<Server>(m_folder.filePath(QStringLiteral("letters")));
    QVERIFY(m_server->start());
    m_received = std::make_unique<QSignalSpy>(m_server.get(), &Server::received);
    QFile certificate(m_folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(certificate.open(QIODevice::WriteOnly) && certificate.write(m_server->certificate()) > 0);
    m_message = "Subject: dots\r\n\r\n.\r\n..\r\n.x\r\n" + QByteArray(300, 'y') + "\r\n";
    QFile message(m_folder.filePath(QStringLiteral("message.eml")));
    QVERIFY(message.open(QIODevice::WriteOnly) && message.write(m_message) > 0);
}

void TestPracticeClients::run(const QString &program, const QStringList &arguments)
{
    m_received->clear();
    QProcess process;
    process.start(program, arguments);
    while (process.state() != QProcess::NotRunning)
        QTest::qWait(20); // The server's signals are heard meanwhile.

    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             process.readAllStandardError());
}

void TestPracticeClients::compareReceived(const QByteArray &octets)
{
    QTRY_COMPARE(m_received->size(), 1);
    const auto letter = m_received->constFirst().constFirst().value<Received>();
    QFile file(letter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), octets);
    QCOMPARE(letter.sender, QByteArray("li@a.example"));
    QCOMPARE(letter.recipients, QList<QByteArray>({"wu@b.example", "hidden@b.example"}));
}

void TestPracticeClients::pythonSends_data()
{
    QTest::addColumn<bool>("isStartTls");
    QTest::newRow("implicit TLS") << false;
    QTest::newRow("STARTTLS") << true;
}

void TestPracticeClients::pythonSends()
{
    QFETCH(bool, isStartTls);
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QVERIFY2(!python.isEmpty(), "This test needs python3; \"./run test\" installs it.");
    const QString script = QStringLiteral(R"(
import smtplib, ssl, sys
port, starttls, ca, user, password, message = sys.argv[1:]
context = ssl.create_default_context(cafile=ca)
if starttls == '1':
    server = smtplib.SMTP('localhost', int(port), timeout=20)
    server.starttls(context=context)
else:
    server = smtplib.SMTP_SSL('localhost', int(port), context=context, timeout=20)
with server:
    server.login(user, password)
    refused = server.sendmail('li@a.example', ['wu@b.example', 'hidden@b.example'], open(message, 'rb').read())
    assert not refused
)");

    run(python,
        {QStringLiteral("-c"), script,
         QString::number(isStartTls ? m_server->startTlsPort() : m_server->tlsPort()),
         isStartTls ? QStringLiteral("1") : QStringLiteral("0"), m_folder.filePath(QStringLiteral("ca.pem")),
         Server::user(), Server::password(), m_folder.filePath(QStringLiteral("message.eml"))});

    compareReceived(m_message);
}

void TestPracticeClients::curlSends_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("mechanism");
    const auto tls = QStringLiteral("smtps://localhost:%1/client").arg(m_server->tlsPort());
    const auto startTls = QStringLiteral("smtp://localhost:%1/client").arg(m_server->startTlsPort());
    QTest::newRow("implicit TLS, PLAIN") << tls << QStringLiteral("PLAIN");
    QTest::newRow("implicit TLS, LOGIN") << tls << QStringLiteral("LOGIN");
    QTest::newRow("STARTTLS, PLAIN") << startTls << QStringLiteral("PLAIN");
    QTest::newRow("SCRAM-SHA-256") << tls << QStringLiteral("SCRAM-SHA-256");
}

void TestPracticeClients::curlSends()
{
    QFETCH(QString, url);
    QFETCH(QString, mechanism);
    const QString curl = QStandardPaths::findExecutable(QStringLiteral("curl"));
    QVERIFY2(!curl.isEmpty(), "This test needs curl; \"./run test\" installs it.");
    QProcess version;
    version.start(curl, {QStringLiteral("--version")});
    version.waitForFinished();
    if (mechanism.startsWith(QStringLiteral("SCRAM")) && !version.readAll().contains("gsasl"))
        QSKIP("this curl was built without SCRAM");

    run(curl,
        {QStringLiteral("--silent"),
         QStringLiteral("--show-error"),
         QStringLiteral("--max-time"),
         QStringLiteral("20"),
         QStringLiteral("--ssl-reqd"),
         QStringLiteral("--cacert"),
         m_folder.filePath(QStringLiteral("ca.pem")),
         QStringLiteral("--login-options"),
         QStringLiteral("AUTH=") + mechanism,
         QStringLiteral("--user"),
         Server::user() + QLatin1Char(':') + Server::password(),
         QStringLiteral("--mail-from"),
         QStringLiteral("li@a.example"),
         QStringLiteral("--mail-rcpt"),
         QStringLiteral("wu@b.example"),
         QStringLiteral("--mail-rcpt"),
         QStringLiteral("hidden@b.example"),
         QStringLiteral("--upload-file"),
         m_folder.filePath(QStringLiteral("message.eml")),
         url});

    compareReceived(m_message);
}

QTEST_GUILESS_MAIN(TestPracticeClients)
#include "tst_practiceclients.moc"
