#include "core/practice/server.h"
#include "practice/ending.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

using namespace core::practice;
using At = Scenario::At;
using Action = Scenario::Action;

class TestPracticeScenarios : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readyOnesHaveNamesOfTheirOwn();
    void readyOneDoesWhatItSays_data();
    void readyOneDoesWhatItSays();
    void serverLeavesThePathAnywhere_data();
    void serverLeavesThePathAnywhere();
    void authIsRefusedOnlyOnceTheCredentialsAreThere();
    void greylistedLetterIsTakenTheSecondTime();
    void oneRecipientOfThreeIsRefused();
    void recipientsHaveTheirOwnAnswers();
    void startTlsIsNotThereOrOutOfOrder();
    void certificateHasTheFlaw_data();
    void certificateHasTheFlaw();
    void announcedSizeIsEnforced();
    void extensionsCanBeLeftOut();
    void chunksMeetTheScenarioToo_data();
    void chunksMeetTheScenarioToo();
    void scenarioIsForConnectionsToCome();
    void slowIsSlow();
    void resetIsNotAPlainClose_data();
    void resetIsNotAPlainClose();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Server> m_server;
};

void TestPracticeScenarios::init()
{
    if (m_server) {
        QCoreApplication::sendPostedEvents(); // What was received before is not news to this test.
        return m_server->setScenario({});
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<Server>(m_folder->path());
    QVERIFY(m_server->start());
}

void TestPracticeScenarios::readyOnesHaveNamesOfTheirOwn()
{
    QSet<QByteArray> ids;
    for (const Scenario &scenario : readyScenarios()) {
        QVERIFY(!scenario.id.isEmpty() && !ids.contains(scenario.id));
        ids.insert(scenario.id);
        QCOMPARE(readyScenario(scenario.id), scenario);
        for (qsizetype i = 0; i < scenario.replyLines.size(); ++i) {
            const QByteArray line = scenario.replyLines[i];
            QVERIFY2(line.size() > 4 && line.size() < 512 && !line.contains('\n'), line);
            QCOMPARE(line[3], i + 1 < scenario.replyLines.size() ? '-' : ' ');
        }
    }

    QCOMPARE(readyScenarios().constFirst(), Scenario{.id = "accept"});
    QCOMPARE(readyScenario("no such scenario").id, QByteArray("accept"));
}

void TestPracticeScenarios::readyOneDoesWhatItSays_data()
{
    using Kind = Ending::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *id, Kind kind, const char *reply = "", const char *after = "") {
        QTest::newRow(id) << int(kind) << QByteArray(reply) << QByteArray(after);
    };
    row("accept", Kind::Kept);
    row("qq-login-password", Kind::Refused, "535 Login Fail. Please enter your authorization code to login. ",
        "AUTH");
    row("gmail-bad-credentials", Kind::Refused, "535-5.7.8 Username and Password not accepted. ", "AUTH");
    row("gmail-app-password", Kind::Refused, "534-5.7.9 Application-specific password required. ", "AUTH");
    row("outlook-basic-auth", Kind::Refused,
        "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. ", "AUTH");
    row("outlook-smtp-auth-disabled", Kind::Refused,
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. ",
        "AUTH");
    row("temporary-454", Kind::Refused, "454 4.7.0 ", "AUTH");
    row("busy-421", Kind::Refused, "421 4.3.2 ", "");
    row("temporary-451", Kind::Refused, "451 4.3.0 ", "MAIL");
    row("greylisting", Kind::Refused, "450 4.2.0 ", "RCPT TO:<one@c.examp");
    row("one-bad-recipient", Kind::Refused, "550 5.1.1 ", "RCPT TO:<two@c.examp");
    row("mailbox-full", Kind::Refused, "552 5.2.2 ", "RCPT TO:<one@c.examp");
    row("partly-refused", Kind::Refused, "550 5.1.1 ", "RCPT TO:<two@c.examp");
    row("from-not-owned", Kind::Refused, "501 Mail from address must be same ", "MAIL");
    row("rate-limit", Kind::Refused, "550 5.4.5 Daily SMTP relay limit exceeded ", "MAIL");
    row("blocklisted-ip", Kind::Refused, "550 5.7.1 Service unavailable, Client host [192.0.2.49] ", "MAIL");
    row("netease-spam", Kind::Refused, "554 DT:SPM 163 ", "Subject");
    row("unknown-550", Kind::Refused, "550 Requested action not taken", "Subject");
    row("greeting-554", Kind::Refused, "554 SMTP service ", "");
    row("silent-greeting", Kind::Silent);
    row("clear-text-port", Kind::NoTls, "", "TLS");
    row("spf-550", Kind::Refused, "550 5.7.1 Message rejected: SPF ", "Subject");
    row("spam-554", Kind::Refused, "554 5.7.1 ", "Subject");
    row("size-exceeded", Kind::Refused, "552 5.3.4 ", "Subject");
    row("size-small", Kind::Refused, "552 5.3.4 ", "Subject");
    row("hang-after-ehlo", Kind::Silent, "", "EHLO");
    row("lost-after-dot", Kind::Closed, "", "Subject");
    row("reset-in-data", Kind::Closed, "", "Subject");
    row("broken-tls", Kind::NoTls, "", "TLS");
}

void TestPracticeScenarios::readyOneDoesWhatItSays()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, after);
    const QByteArray id = QTest::currentDataTag();
    QCOMPARE(readyScenario(id).id, id);
    const qsizetype before = keptLetters(m_folder->path()).size();
    for (const bool isStartTls : {false, true}) {
        m_server->setScenario(readyScenario(id));

        const Ending ending = send(*m_server, isStartTls);

        QVERIFY2(ending.lastReply.startsWith(reply), ending.lastReply);
        QVERIFY2(ending.after.startsWith(after), ending.after);
        QCOMPARE(int(ending.kind), kind);
    }
    const bool isTakenForSome = after.startsWith("RCPT TO:<two");
    const bool isKept = Ending::Kind(kind) == Ending::Kind::Kept || isTakenForSome || id == "greylisting";
    QCOMPARE(keptLetters(m_folder->path()).size() - before, isKept && id != "greylisting" ? 2 : 0);
}

void TestPracticeScenarios::serverLeavesThePathAnywhere_data()
{
    using Kind = Ending::Kind;
    QTest::addColumn<Action>("action");
    QTest::addColumn<At>("at");
    QTest::addColumn<bool>("isStartTls");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("after");

    struct Place {
        const char *name;
        At at;
        const char *after;
    };
    const Place places[] = {{"greeting", At::Greeting, ""},
                            {"EHLO", At::Ehlo, "EHLO"},
                            {"STARTTLS", At::StartTls, "STARTTLS"},
                            {"AUTH", At::Auth, "AUTH"},
                            {"MAIL", At::MailFrom, "MAIL"},
                            {"RCPT", At::RcptTo, "RCPT TO:<one"},
                            {"DATA", At::Data, "DATA"},
                            {"the message", At::Message, "Subject"}};
    for (const Place &place : places) {
        const bool isStartTls = place.at == At::StartTls;
        const auto row = [&](const char *what, Action action, Kind kind, const QByteArray &after) {
            QTest::newRow(what + QByteArray(" at ") + place.name)
                << action << place.at << isStartTls << int(kind) << after;
        };
        row("hangs", Action::Hang, Kind::Silent, place.after);
        row("drops", Action::Drop, Kind::Closed, place.at == At::Data ? "Subject" : place.after);
        row("resets", Action::Reset, Kind::Closed, place.at == At::Data ? "Subject" : place.after);
        row("refuses", Action::Reply, Kind::Refused, place.after);
    }
    for (const Action action : {Action::Hang, Action::Drop, Action::Reset, Action::Reply, Action::BreakTls}) {
        for (const bool isStartTls : {false, true}) {
            if (action == Action::Reset && isStartTls)
                continue; // The RST may overtake the 220 to STARTTLS.
            QTest::addRow("no TLS, %d, door %d", int(action), int(isStartTls))
                << action << At::Tls << isStartTls << int(Kind::NoTls) << QByteArray("TLS");
        }
    }
    QTest::newRow("hangs at once, TLS")
        << Action::Hang << At::Connect << false << int(Kind::NoTls) << QByteArray("TLS");
    QTest::newRow("drops at once, TLS")
        << Action::Drop << At::Connect << false << int(Kind::NoTls) << QByteArray("TLS");
    QTest::newRow("hangs at once") << Action::Hang << At::Connect << true << int(Kind::Silent)
                                   << QByteArray();
    QTest::newRow("drops at once") << Action::Drop << At::Connect << true << int(Kind::Closed)
                                   << QByteArray();
    QTest::newRow("resets at once") << Action::Reset << At::Connect << true << int(Kind::Closed)
                                    << QByteArray();
    QTest::newRow("refuses at once") << Action::Reply << At::Connect << true << int(Kind::Refused)
                                     << QByteArray();
}

void TestPracticeScenarios::serverLeavesThePathAnywhere()
{
    QFETCH(Action, action);
    QFETCH(At, at);
    QFETCH(bool, isStartTls);
    QFETCH(int, kind);
    QFETCH(QByteArray, after);
    m_server->setScenario({.action = action, .at = at, .replyLines = {"550-5.0.0 no", "550 5.0.0 really"}});

    const Ending ending = send(*m_server, isStartTls);

    QVERIFY2(ending.after.startsWith(after), ending.after);
    QCOMPARE(int(ending.kind), kind);
    if (action == Action::Reply && at != At::Tls)
        QCOMPARE(ending.lastReply, QByteArray("550-5.0.0 no\n550 5.0.0 really"));
}

void TestPracticeScenarios::authIsRefusedOnlyOnceTheCredentialsAreThere()
{
    m_server->setScenario(readyScenario("qq-login-password"));
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));
    client.reply();
    client.sayLine("EHLO x");
    client.reply();

    client.sayLine("AUTH LOGIN");
    QVERIFY(client.reply().startsWith("334 "));
    client.sayLine(Server::user().toUtf8().toBase64());
    QVERIFY(client.reply().startsWith("334 "));
    client.sayLine(Server::password().toUtf8().toBase64());
    QVERIFY(client.reply().startsWith("535 Login Fail. "));
    client.sayLine("MAIL FROM:<a@b.example>");
    QVERIFY(client.reply().startsWith("530 5.7.0 "));
}

void TestPracticeScenarios::greylistedLetterIsTakenTheSecondTime()
{
    m_server->setScenario(readyScenario("greylisting"));

    QCOMPARE(send(*m_server, false).kind, Ending::Kind::Refused);
    QCOMPARE(send(*m_server, false).kind, Ending::Kind::Kept);

    m_server->setScenario(readyScenario("greylisting")); // Forgets.
    QCOMPARE(send(*m_server, false).kind, Ending::Kind::Refused);
}

void TestPracticeScenarios::oneRecipientOfThreeIsRefused()
{
    m_server->setScenario(readyScenario("one-bad-recipient"));
    QSignalSpy received(m_server.get(), &Server::received);

    send(*m_server, false);

    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.constFirst().constFirst().value<Received>().recipients,
             QList<QByteArray>({"one@c.example", "three@c.example"}));
}

void TestPracticeScenarios::recipientsHaveTheirOwnAnswers()
{
    m_server->setScenario(readyScenario("partly-refused"));
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));
    client.reply();
    for (const QByteArray &line :
         {QByteArray("EHLO x"), plainLogin(), QByteArray("MAIL FROM:<a@b.example>")}) {
        client.sayLine(line);
        QCOMPARE(client.reply()[0], '2');
    }

    QByteArrayList answers;
    for (const QByteArray name : {"one", "two", "three", "four", "five"}) {
        client.sayLine("RCPT TO:<" + name + "@c.example>");
        answers.append(client.reply().first(9));
    }

    QCOMPARE(answers, QByteArrayList({"250 2.1.5", "550 5.1.1", "552 5.2.2", "450 4.2.0", "250 2.1.5"}));
}

void TestPracticeScenarios::startTlsIsNotThereOrOutOfOrder()
{
    for (const QByteArray id : {"starttls-not-offered", "starttls-454"}) {
        QVERIFY(readyScenario(id).isAboutStartTls);
        m_server->setScenario(readyScenario(id));
        Client client(*m_server);
        client.connectInTheClear(m_server->startTlsPort());
        client.reply();
        client.sayLine("EHLO x");
        QCOMPARE(client.reply().contains("STARTTLS"), id == "starttls-454");
        client.sayLine("STARTTLS");
        QCOMPARE(client.reply().first(3), QByteArray(id == "starttls-454" ? "454" : "503"));
    }
}

void TestPracticeScenarios::certificateHasTheFlaw_data()
{
    QTest::addColumn<QSslError::SslError>("problem");

    QTest::newRow("certificate-expired") << QSslError::CertificateExpired;
    QTest::newRow("certificate-not-yet-valid") << QSslError::CertificateNotYetValid;
    QTest::newRow("certificate-other-name") << QSslError::HostNameMismatch;
}

void TestPracticeScenarios::certificateHasTheFlaw()
{
    QFETCH(const QSslError::SslError, problem);
    m_server->setScenario(readyScenario(QTest::currentDataTag()));
    QSslSocket socket;
    QList<QSslError> problems;
    connect(&socket, &QSslSocket::sslErrors, this, [&](const QList<QSslError> &all) { problems = all; });

    socket.connectToHostEncrypted(QStringLiteral("localhost"), m_server->tlsPort());
    QTRY_VERIFY(!problems.isEmpty());

    const auto is = [&](const QSslError &one) { return one.error() == problem; };
    QVERIFY(std::any_of(problems.cbegin(), problems.cend(), is));
    m_server->setScenario({});
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort())); // and the good one is back
}

void TestPracticeScenarios::announcedSizeIsEnforced()
{
    m_server->setScenario(readyScenario("size-small"));
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));
    client.reply();

    client.sayLine("EHLO x");
    QVERIFY(client.reply().contains("250-SIZE 102400\n"));
    client.sayLine(plainLogin());
    client.reply();
    client.sayLine("MAIL FROM:<a@b.example> SIZE=102401");
    QVERIFY(client.reply().startsWith("552 5.3.4 "));
    client.sayLine("MAIL FROM:<a@b.example> SIZE=102400");
    QVERIFY(client.reply().startsWith("250 "));
}

void TestPracticeScenarios::extensionsCanBeLeftOut()
{
    m_server->setScenario({.withoutExtensions = {"PIPELINING", "CHUNKING", "DSN", "ENHANCEDSTATUSCODES"}});
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));
    client.reply();

    client.sayLine("EHLO x");
    QCOMPARE(client.reply(),
             QByteArray("250-practice.hongyan.invalid\n250-SIZE 52428800\n250-8BITMIME\n250-SMTPUTF8\n"
                        "250-BINARYMIME\n250-AUTH PLAIN LOGIN SCRAM-SHA-256\n250 HELP"));
    client.sayLine(plainLogin());
    QCOMPARE(client.reply(), QByteArray("235 Authentication successful"));
    client.sayLine("BDAT 0");
    QVERIFY(client.reply().startsWith("500 "));
    client.sayLine("MAIL FROM:<a@b.example> RET=FULL");
    QVERIFY(client.reply().startsWith("555 "));
}

void TestPracticeScenarios::chunksMeetTheScenarioToo_data()
{
    using Kind = Ending::Kind;
    QTest::addColumn<Action>("action");
    QTest::addColumn<At>("at");
    QTest::addColumn<int>("kind");

    QTest::newRow("refused at the first") << Action::Reply << At::Data << int(Kind::Refused);
    QTest::newRow("refused at the last") << Action::Reply << At::Message << int(Kind::Refused);
    QTest::newRow("hangs") << Action::Hang << At::Data << int(Kind::Silent);
    QTest::newRow("drops") << Action::Drop << At::Data << int(Kind::Closed);
    QTest::newRow("resets") << Action::Reset << At::Data << int(Kind::Closed);
    QTest::newRow("drops at the end") << Action::Drop << At::Message << int(Kind::Closed);
    QTest::newRow("takes it") << Action::Accept << At::Data << int(Kind::Kept);
}

void TestPracticeScenarios::chunksMeetTheScenarioToo()
{
    QFETCH(Action, action);
    QFETCH(At, at);
    QFETCH(int, kind);
    m_server->setScenario({.action = action, .at = at, .replyLines = {"554 5.0.0 no"}});
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));
    client.reply();
    for (const QByteArray &line : {QByteArray("EHLO x"), plainLogin(), QByteArray("MAIL FROM:<a@b.example>"),
                                   QByteArray("RCPT TO:<c@d.example>")}) {
        client.sayLine(line);
        QCOMPARE(client.reply()[0], '2');
    }

    client.say("BDAT 3\r\nx\r\n");
    Ending ending = endingOf(client, "first", client.reply(silence));
    if (ending.kind == Ending::Kind::Kept) {
        client.say("BDAT 3 LAST\r\ny\r\n");
        ending = endingOf(client, "last", client.reply(silence));
    } else if (ending.kind == Ending::Kind::Refused) {
        QCOMPARE(ending.lastReply, QByteArray("554 5.0.0 no"));
        client.say("BDAT 3 LAST\r\ny\r\n");
        QVERIFY(client.reply().startsWith("503 5.5.1 ")); // Only RSET helps now.
    }

    QCOMPARE(int(ending.kind), kind);
}

void TestPracticeScenarios::scenarioIsForConnectionsToCome()
{
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));
    client.reply();

    m_server->setScenario(readyScenario("hang-after-ehlo"));
    client.sayLine("EHLO x");

    QVERIFY(client.reply().startsWith("250-"));
    QCOMPARE(m_server->scenario(), readyScenario("hang-after-ehlo"));
}

void TestPracticeScenarios::slowIsSlow()
{
    using namespace std::chrono_literals;
    m_server->setScenario({.action = Action::Slow, .at = At::Greeting, .pause = 2ms});
    Client client(*m_server);
    client.connectInTheClear(m_server->startTlsPort());
    QElapsedTimer timer;
    timer.start();

    const QByteArray greeting = client.reply();
    client.sayLine("EHLO x");
    client.reply();
    client.sayLine("STARTTLS"); // The handshake waits for the last octet of the reply.
    const QByteArray ready = client.reply();

    QVERIFY(greeting.startsWith("220 practice.hongyan.invalid "));
    QVERIFY(timer.elapsed() >= 2 * greeting.size());
    QVERIFY(ready.startsWith("220 2.0.0 "));
    QVERIFY(client.encrypt());
    client.sayLine("QUIT");
    QVERIFY(client.reply().startsWith("221 2.0.0 "));
    QVERIFY(client.isClosedWithin(Client::patience));
}

void TestPracticeScenarios::resetIsNotAPlainClose_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<int>("error");
    QTest::newRow("drop") << Action::Drop << 0;
    QTest::newRow("reset") << Action::Reset << ECONNRESET;
}

void TestPracticeScenarios::resetIsNotAPlainClose()
{
    QFETCH(Action, action);
    QFETCH(int, error);
    m_server->setScenario({.action = action, .at = At::Ehlo});
    // Qt calls both "closed by the remote host".
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_server->startTlsPort());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    char octets[512];
    QVERIFY(::recv(socket, octets, sizeof octets, 0) > 0);
    QCOMPARE(::send(socket, "EHLO x\r\n", 8, 0), 8);

    errno = 0;
    const auto size = ::recv(socket, octets, sizeof octets, 0);
    const int heard = errno;
    ::close(socket);

    QCOMPARE(int(size), error ? -1 : 0);
    QCOMPARE(heard, error);
}

QTEST_GUILESS_MAIN(TestPracticeScenarios)
#include "tst_practicescenarios.moc"
