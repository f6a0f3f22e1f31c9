#include "core/console/session.h"
#include "core/practice/server.h"
#include "tests/smtp/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core::console;
using namespace std::chrono_literals;
using core::smtp::Endpoint;
using core::smtp::Entry;
using core::smtp::Error;
using core::smtp::Security;
using Kind = Notice::Kind;

namespace
{

/// A session with everything it told.
class Console : public QObject
{
public:
    explicit Console(const Endpoint &endpoint)
        : session(endpoint)
    {
        connect(&session, &Session::said, this, [this](const Entry &entry) { entries.append(entry); });
        connect(&session, &Session::replied, this, [this](const Answer &answer) { answers.append(answer); });
        connect(&session, &Session::told, this, [this](const Notice &notice) { notices.append(notice); });
        connect(&session, &Session::secured, this, [this] { ++handshakes; });
        connect(&session, &Session::stateChanged, this, [this](State now) { state = now; });
        connect(&session, &Session::closed, this, [this](const auto &error) {
            ++closings;
            end = error;
        });
    }

    bool reaches(State wanted)
    {
        return QTest::qWaitFor([&] { return state == wanted; }, 10'000);
    }
    /// Says a line and waits until the next one may be said.
    bool say(const char *line)
    {
        session.say(QString::fromUtf8(line));
        state = State::Waiting;
        return QTest::qWaitFor([&] { return state != State::Waiting; }, 10'000);
    }
    QByteArray seen() const
    {
        QByteArray all = core::smtp::toText(entries).toUtf8();
        for (const Answer &answer : answers)
            all += answer.reply.toString().toUtf8();
        return all;
    }
    int code() const { return answers.isEmpty() ? 0 : answers.last().reply.code; }

    Session session;
    QList<Entry> entries;
    QList<Answer> answers;
    QList<Notice> notices;
    State state = State::Connecting;
    std::optional<Error> end;
    int closings = 0;
    int handshakes = 0;
};

} // namespace

class TestConsoleSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void aPracticeServerIsWalked_data();
    void aPracticeServerIsWalked();
    void aLetterGoesOnlyWithTheGuardDown();
    void startTlsByHand();
    void aScenarioRefusesTheLogin();
    void aBadCertificateEndsItUnlessOneOnlyLooks();
    void anotherCertificateIsNotTolerated();
    void octetsBeforeTheHandshakeEndIt();
    void aServerThatFallsSilentIsTimedOut();
    void aServerThatCutsTheLineIsTold();
    void aCancelIsHeardAtOnce();
    void anIdleServersFarewellIsHeard();
    void destroyingItWaitsForNothing();
    void nobodyListens();

private:
    Endpoint practice(Security security = Security::ImplicitTls) const
    {
        Endpoint endpoint;
        endpoint.host = QStringLiteral("localhost");
        endpoint.security = security;
        endpoint.port = security == Security::ImplicitTls ? m_server->tlsPort() : m_server->startTlsPort();
        endpoint.trustedCertificates = m_server->certificate();
        return endpoint;
    }
    static Endpoint scripted(const ScriptedServer &server, Security security = Security::None)
    {
        Endpoint endpoint;
        endpoint.host = QStringLiteral("127.0.0.1");
        endpoint.port = server.port();
        endpoint.security = security;
        return endpoint;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<core::practice::Server> m_server;
    std::unique_ptr<Certificates> m_certificates;
};

void TestConsoleSession::initTestCase()
{
    m_server = std::make_unique<core::practice::Server>(m_folder.filePath(QStringLiteral("practice")));
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_certificates = std::make_unique<Certificates>();
}

void TestConsoleSession::aPracticeServerIsWalked_data()
{
    QTest::addColumn<QByteArray>("mechanism");

    QTest::newRow("PLAIN") << QByteArray("PLAIN");
    QTest::newRow("LOGIN") << QByteArray("LOGIN");
    QTest::newRow("SCRAM-SHA-256") << QByteArray("SCRAM-SHA-256");
}

void TestConsoleSession::aPracticeServerIsWalked()
{
    QFETCH(const QByteArray, mechanism);
    Console console(practice());

    console.session.start();
    QVERIFY(console.reaches(State::Ready));
    QCOMPARE(console.code(), 220);
    QCOMPARE(console.handshakes, 1);
    QVERIFY(console.say("EHLO [127.0.0.1]"));
    QVERIFY(console.answers.last().offered.mechanisms().contains(mechanism));
    QVERIFY(console.say("AUTH " + mechanism));
    QCOMPARE(console.state, State::LoginWanted);
    const QString secret = core::practice::Server::password();
    console.session.signIn(
        {core::smtp::Credentials::Kind::Password, core::practice::Server::user(), secret, {}});
    QTRY_COMPARE(console.code(), 235);
    QVERIFY(console.reaches(State::Ready));
    QVERIFY(console.say("MAIL FROM:<practice@hongyan.invalid>"));
    QVERIFY(console.say("RCPT TO:<someone@hongyan.invalid>"));
    QCOMPARE(console.answers.last().recipientCount, 1);
    QVERIFY(console.answers.last().signedIn);
    QVERIFY(console.say("RSET"));
    QCOMPARE(console.code(), 250);
    console.session.say(QStringLiteral("QUIT"));
    QTRY_COMPARE(console.closings, 1);

    QVERIFY(!console.end);
    QCOMPARE(console.code(), 221);
    QVERIFY(!console.seen().contains(secret.toUtf8()));
    QVERIFY(!console.seen().contains(secret.toUtf8().toBase64().left(8)));
    QVERIFY(core::practice::keptLetters(m_folder.filePath(QStringLiteral("practice"))).isEmpty());
}

void TestConsoleSession::aLetterGoesOnlyWithTheGuardDown()
{
    QSignalSpy letters(m_server.get(), &core::practice::Server::received);
    Console console(practice());
    console.session.start();
    QVERIFY(console.reaches(State::Ready));
    QVERIFY(console.say("EHLO [127.0.0.1]"));
    QVERIFY(console.say("AUTH LOGIN"));
    console.session.signIn({core::smtp::Credentials::Kind::Password,
                            core::practice::Server::user(),
                            core::practice::Server::password(),
                            {}});
    QTRY_COMPARE(console.code(), 235);
    QVERIFY(console.reaches(State::Ready));
    QVERIFY(console.say("MAIL FROM:<practice@hongyan.invalid>"));
    QVERIFY(console.say("RCPT TO:<someone@hongyan.invalid>"));

    QVERIFY(console.say("DATA"));
    QCOMPARE(console.notices, (QList<Notice>{{Kind::SendingNotAllowed, "DATA", 1}}));
    QCOMPARE(console.state, State::Ready);
    console.session.setSending(Sending::Allowed);
    QVERIFY(console.say("DATA"));
    QCOMPARE(console.state, State::Writing);
    for (const char *line : {"Subject: by hand", "", ".hidden dot"})
        QVERIFY(console.say(line));
    console.session.say(QStringLiteral("."));
    QTRY_COMPARE(letters.size(), 1);
    console.session.leave();
    QTRY_COMPARE(console.closings, 1);

    QVERIFY(!console.end);
    const auto letter = letters.first().first().value<core::practice::Received>();
    QFile file(letter.path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Subject: by hand\r\n\r\n.hidden dot\r\n"));
}

void TestConsoleSession::startTlsByHand()
{
    Console console(practice(Security::StartTls));
    console.session.start();
    QVERIFY(console.reaches(State::Ready));
    QVERIFY(console.say("EHLO [127.0.0.1]"));
    QVERIFY(console.answers.last().offered.has("STARTTLS"));
    QVERIFY(console.say("STARTTLS"));

    QCOMPARE(console.handshakes, 1);
    QCOMPARE(console.notices, (QList<Notice>{{Kind::HelloAgain, "EHLO", 0}}));
    QVERIFY(console.say("EHLO [127.0.0.1]"));
    QVERIFY(!console.answers.last().offered.has("STARTTLS"));
    QVERIFY(console.entries.last().isEncrypted);
}

void TestConsoleSession::aScenarioRefusesTheLogin()
{
    m_server->setScenario(core::practice::readyScenario("qq-login-password"));
    Console console(practice());
    console.session.start();
    QVERIFY(console.reaches(State::Ready));
    QVERIFY(console.say("EHLO [127.0.0.1]"));
    QVERIFY(console.say("AUTH PLAIN"));
    console.session.signIn({core::smtp::Credentials::Kind::Password,
                            QStringLiteral("me@qq.com"),
                            QStringLiteral("Not-the-code-9"),
                            {}});
    QTRY_COMPARE(console.code(), 535);
    m_server->setScenario(core::practice::readyScenario("accept"));

    QCOMPARE(console.answers.last().stage, core::smtp::Stage::Auth);
    QVERIFY(!console.seen().contains("Not-the-code-9"));
}

void TestConsoleSession::aBadCertificateEndsItUnlessOneOnlyLooks()
{
    ScriptedServer server({"TLS", "TLS", "S:220 hi", "C:EHLO me", "S:250-mail.example",
                           "S:250 AUTH PLAIN LOGIN", "C:QUIT", "S:221 bye", "CLOSE"},
                          m_certificates->wrongHost);
    Endpoint endpoint = scripted(server, Security::ImplicitTls);
    Console refused(endpoint);
    refused.session.start();
    QTRY_COMPARE(refused.closings, 1);
    QVERIFY(refused.end);
    QCOMPARE(refused.end->kind, Error::Kind::Certificate);
    QVERIFY(!refused.end->tls.chain.isEmpty());
    QVERIFY(server.seen().all.isEmpty());

    endpoint.toleratedCertificate = refused.end->tls.chain.first().sha256;
    ScriptedServer again({"TLS", "S:220 hi", "C:EHLO me", "S:250-mail.example", "S:250 AUTH PLAIN LOGIN"},
                         m_certificates->wrongHost);
    endpoint.port = again.port();
    Console looking(endpoint);
    looking.session.start();
    QVERIFY(looking.reaches(State::Ready));
    QVERIFY(looking.say("EHLO me"));
    looking.session.setSending(Sending::Allowed);
    QVERIFY(looking.say("AUTH LOGIN"));
    QVERIFY(looking.say("DATA"));

    QCOMPARE(looking.notices,
             (QList<Notice>{{Kind::AuthUnverified, "AUTH", 0}, {Kind::SendingUnverified, "DATA", 0}}));
    QCOMPARE(again.seen().commands, QByteArrayList{"EHLO me"});
}

void TestConsoleSession::anotherCertificateIsNotTolerated()
{
    ScriptedServer server({"TLS", "S:220 hi"}, m_certificates->expired);
    Endpoint endpoint = scripted(server, Security::ImplicitTls);
    endpoint.toleratedCertificate = QByteArray(64, 'a');
    Console console(endpoint);

    console.session.start();
    QTRY_COMPARE(console.closings, 1);

    QVERIFY(console.end);
    QCOMPARE(console.end->kind, Error::Kind::Certificate);
}

void TestConsoleSession::octetsBeforeTheHandshakeEndIt()
{
    ScriptedServer server({"S:220 hi", "C:STARTTLS", "S!220 go\r\n250 injected\r\n", "TLS"},
                          m_certificates->good);
    Console console(scripted(server, Security::StartTls));
    console.session.start();
    QVERIFY(console.reaches(State::Ready));

    console.session.say(QStringLiteral("STARTTLS"));
    QTRY_COMPARE(console.closings, 1);

    QVERIFY(console.end);
    QCOMPARE(console.end->kind, Error::Kind::Injection);
    QVERIFY(!console.seen().contains("injected"));
}

void TestConsoleSession::aServerThatFallsSilentIsTimedOut()
{
    ScriptedServer server({"S:220 hi", "C:NOOP", "WAIT 9999"});
    Console console(scripted(server));
    core::smtp::Patience patience;
    patience.command = 150ms;
    console.session.setPatience(patience);
    console.session.start();
    QVERIFY(console.reaches(State::Ready));

    console.session.say(QStringLiteral("NOOP"));
    QTRY_COMPARE(console.closings, 1);

    QVERIFY(console.end);
    QCOMPARE(console.end->kind, Error::Kind::TimedOut);
    QCOMPARE(console.end->verb, QByteArray("NOOP"));
}

void TestConsoleSession::aServerThatCutsTheLineIsTold()
{
    ScriptedServer server({"S:220 hi", "C:NOOP", "RST"});
    Console console(scripted(server));
    console.session.start();
    QVERIFY(console.reaches(State::Ready));

    console.session.say(QStringLiteral("NOOP"));
    QTRY_COMPARE(console.closings, 1);

    QVERIFY(console.end);
    QCOMPARE(console.end->kind, Error::Kind::ConnectionLost);
}

void TestConsoleSession::aCancelIsHeardAtOnce()
{
    ScriptedServer server({"S:220 hi", "C:NOOP", "WAIT 9999"});
    Console console(scripted(server));
    console.session.start();
    QVERIFY(console.reaches(State::Ready));
    console.session.say(QStringLiteral("NOOP"));
    QVERIFY(console.reaches(State::Waiting));

    QElapsedTimer timer;
    timer.start();
    console.session.cancel();
    QTRY_COMPARE(console.closings, 1);

    QVERIFY(timer.elapsed() < 500);
    QCOMPARE(console.end->kind, Error::Kind::Cancelled);
    QCOMPARE(console.session.state(), State::Closed);
}

void TestConsoleSession::anIdleServersFarewellIsHeard()
{
    ScriptedServer server({"S:220 hi", "WAIT 5", "S:421 4.4.2 idle for too long", "CLOSE"});
    Console console(scripted(server));

    console.session.start();
    QTRY_COMPARE(console.closings, 1);

    QCOMPARE(console.answers.last().verb, Verb::Unasked);
    QCOMPARE(console.code(), 421);
    QCOMPARE(console.end->kind, Error::Kind::Rejected);
}

void TestConsoleSession::destroyingItWaitsForNothing()
{
    ScriptedServer server({"S:220 hi", "WAIT 9999"});
    auto console = std::make_unique<Console>(scripted(server));
    console->session.start();
    QVERIFY(console->reaches(State::Ready));

    QElapsedTimer timer;
    timer.start();
    console.reset();

    QVERIFY(timer.elapsed() < 500);
}

void TestConsoleSession::nobodyListens()
{
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = free.serverPort();
    }
    Endpoint endpoint;
    endpoint.host = QStringLiteral("127.0.0.1");
    endpoint.port = port;
    Console console(endpoint);

    console.session.start();
    QTRY_COMPARE(console.closings, 1);

    QCOMPARE(console.end->kind, Error::Kind::Refused);
}

QTEST_GUILESS_MAIN(TestConsoleSession)
#include "tst_consolesession.moc"
