#include "core/practice/server.h"
#include "tests/doctor/authority.h"
#include "tests/doctor/examining.h"
#include "tests/smtp/blackhole.h"
#include "tests/smtp/scriptedserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace examining;
using Steps = QByteArrayList;

namespace
{

const Steps greeting{"S:220 mx ESMTP", "C:EHLO *"};
const Steps offer{"S:250-mx", "S:250-AUTH PLAIN", "S:250 SIZE 1000"};
const Steps login{"C:AUTH PLAIN *", "S:235 2.7.0 ok"};
const Steps from{
    "C:MAIL FROM:<ann@a.example>*", "S:250 2.1.0 ok", "C:RSET", "S:250 ok", "C:QUIT", "S:221 bye"};
const Steps straight = Steps{"TLS"} + greeting + offer + login + from;
const Steps upgrade{"S:220 mx ESMTP", "C:EHLO *", "S:250-mx", "S:250 STARTTLS",
                    "C:STARTTLS",     "S:220 go", "TLS"};

/// A port where nobody listens.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

Q_DECLARE_METATYPE(Identity)

/// Each fault is made for real on loopback.
class TestExamination : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void rightSettingsWorkAndNothingIsSent();
    void stopsWhereItIsAsked_data();
    void stopsWhereItIsAsked();
    void saysNothingBeforeItHasTo_data();
    void saysNothingBeforeItHasTo();
    void certificateIsJudged_data();
    void certificateIsJudged();
    void pinnedCertificateIsAcceptedForItsNameOnly();
    void plainServerOnTheTlsPortIsRecognised();
    void tlsServerOnThePlainPortIsRecognised();
    void shutPortIsToldFromAShutHost_data();
    void shutPortIsToldFromAShutHost();
    void silentIpv6IsNoticed();
    void unknownNameIsNotFound();
    void webServerIsRecognised_data();
    void webServerIsRecognised();
    void strangersAreNotMailServers_data();
    void strangersAreNotMailServers();
    void serverThatSaysNothingIsCalledSilent();
    void refusedPasswordIsTriedOnce();
    void passwordIsNeverSaidInTheClear();
    void missingStartTlsEndsIt();
    void refusedSenderIsNamed();
    void outdatedTlsIsRecognised();
    void shortKeyIsRecognised();
    void wrongClockIsRecognised_data();
    void wrongClockIsRecognised();
    void cancelIsHeardAndSaysNothing();
    void destructionCancels();

private:
    const Authority m_authority{"Private Test CA"};
    const QByteArray m_trusted = m_authority.pem();
    const Identity m_good = m_authority.issue();
    std::unique_ptr<Examining> m_examining; ///< Of the test that runs; what it told is checked afterwards.
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::practice::Server> m_practice;

    bool examine(const Request &request, const core::smtp::Resolver &resolver = loopback())
    {
        m_examining = std::make_unique<Examining>(request, resolver);
        return m_examining->run();
    }
    QStringList kinds() const { return kindsOf(m_examining->report); }
    Request askPractice(quint16 port, Security security)
    {
        if (!m_practice) {
            m_folder = std::make_unique<QTemporaryDir>();
            m_practice = std::make_unique<core::practice::Server>(m_folder->path());
            if (!m_practice->start())
                qFatal("no practice server");
        }
        Request request = ask(port, security, m_practice->certificate());
        request.credentials.user = core::practice::Server::user();
        return request;
    }
    core::practice::Server &practice()
    {
        askPractice(1, Security::None);
        return *m_practice;
    }
};

void TestExamination::init()
{
    m_examining.reset();
}

/// Whatever happened: the secret is nowhere, it ended once, and what was signalled is what was reported.
void TestExamination::cleanup()
{
    m_practice.reset();
    if (!m_examining)
        return;
    const Report &report = m_examining->report;
    QVERIFY2(!tellsTheSecret(everything(report)), qPrintable(everything(report)));
    QCOMPARE(m_examining->endings, 1);
    QCOMPARE(m_examining->visits.size(), report.attempts.size());
    QList<core::smtp::Entry> entries;
    QList<core::smtp::StageEvent> events;
    for (qsizetype at = 0; at < report.attempts.size(); ++at) {
        const Attempt &attempt = report.attempts[at];
        QCOMPARE(m_examining->indexes[at], at);
        QCOMPARE(m_examining->visits[at], (Alternative{attempt.host, attempt.port, attempt.security}));
        entries += attempt.transcript;
        events += attempt.timeline;
    }
    QCOMPARE(m_examining->entries, entries);
    QCOMPARE(m_examining->events, events);
}

void TestExamination::rightSettingsWorkAndNothingIsSent()
{
    for (const Security security : {Security::ImplicitTls, Security::StartTls}) {
        const bool isStraight = security == Security::ImplicitTls;
        ScriptedServer server(isStraight ? straight : upgrade + Steps{"C:EHLO *"} + offer + login + from,
                              m_good);

        QVERIFY(examine(ask(server.port(), security, m_trusted)));

        QCOMPARE(kinds(), QStringList{u"Works"_s});
        QCOMPARE(m_examining->first().grade, Grade::Good);
        QVERIFY(m_examining->report.isUsable);
        QCOMPARE(server.seen().deviation, QByteArray());
        QVERIFY(!server.seen().all.contains("RCPT"));
        QVERIFY(!server.seen().all.contains("DATA"));
        QCOMPARE(server.seen().connections, 1);
        const Attempt &own = m_examining->report.attempts.first();
        for (const Stage stage :
             {Stage::Dns, Stage::Connect, Stage::Tls, Stage::Hello, Stage::Auth, Stage::Sender})
            QVERIFY(own.reached(stage));
        QVERIFY(!own.reached(Stage::Data));
        const auto leaf = own.timeline[security == Security::ImplicitTls ? 5 : 7].tls.chain.value(0);
        QCOMPARE(QSslCertificate(leaf.pem), m_good.certificate);
    }
}

void TestExamination::stopsWhereItIsAsked_data()
{
    QTest::addColumn<Stage>("until");
    QTest::addColumn<bool>("hasPassword");
    QTest::addColumn<bool>("hasSender");
    QTest::addColumn<QByteArray>("lastCommand");
    QTest::addColumn<Stage>("told");

    QTest::newRow("until EHLO") << Stage::Hello << true << true << QByteArray("EHLO") << Stage::Hello;
    QTest::newRow("until AUTH") << Stage::Auth << true << true << QByteArray("AUTH") << Stage::Auth;
    QTest::newRow("without a sender") << Stage::Sender << true << false << QByteArray("AUTH") << Stage::Auth;
    QTest::newRow("without a password") << Stage::Auth << false << true << QByteArray("EHLO") << Stage::Hello;
    QTest::newRow("with neither") << Stage::Sender << false << false << QByteArray("EHLO") << Stage::Hello;
    QTest::newRow("no further than MAIL FROM")
        << Stage::Accepted << true << true << QByteArray("RSET") << Stage::Sender;
}

void TestExamination::stopsWhereItIsAsked()
{
    QFETCH(const Stage, until);
    QFETCH(const bool, hasPassword);
    QFETCH(const bool, hasSender);
    QFETCH(const QByteArray, lastCommand);
    QFETCH(const Stage, told);
    ScriptedServer server(straight, m_good);
    Request request = ask(server.port(), Security::ImplicitTls, m_trusted);
    request.until = until;
    if (!hasPassword)
        request.credentials = {};
    if (!hasSender)
        request.sender.reset();

    QVERIFY(examine(request));

    QVERIFY(m_examining->report.isUsable);
    QCOMPARE(kinds(), QStringList{told == Stage::Sender ? u"Works"_s : u"WorksButOnlyUntil"_s});
    QCOMPARE(m_examining->first().stage, told);
    QTRY_COMPARE(server.seen().commands.value(server.seen().commands.size() - 1), QByteArray("QUIT"));
    QVERIFY(server.seen().commands.value(server.seen().commands.size() - 2).startsWith(lastCommand));
}

void TestExamination::saysNothingBeforeItHasTo_data()
{
    QTest::addColumn<Stage>("until");

    QTest::newRow("until the name") << Stage::Dns;
    QTest::newRow("until TCP") << Stage::Connect;
    QTest::newRow("until TLS") << Stage::Tls;
}

void TestExamination::saysNothingBeforeItHasTo()
{
    QFETCH(const Stage, until);
    ScriptedServer server(straight, m_good);
    Request request = ask(server.port(), Security::ImplicitTls, m_trusted);
    request.until = until;

    QVERIFY(examine(request));

    QVERIFY(m_examining->report.isUsable);
    QCOMPARE(kinds(), QStringList{u"WorksButOnlyUntil"_s});
    QCOMPARE(m_examining->first().stage, until);
    QVERIFY(server.seen().commands.isEmpty());
}

void TestExamination::certificateIsJudged_data()
{
    QTest::addColumn<Identity>("shown");
    QTest::addColumn<bool>("isWellKnown");
    QTest::addColumn<QByteArray>("greets"); ///< Not empty: with STARTTLS.
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<Certainty>("certainty");
    QTest::addColumn<bool>("mayBePinned");

    const auto now = QDateTime::currentDateTimeUtc();
    const Authority other("Somebody Else");
    const Authority scanner("Avast Web/Mail Shield Root", "Avast Web/Mail Shield");
    Wish past;
    past.to = now.addDays(-10);
    Wish future;
    future.from = now.addDays(10);
    Wish elsewhere;
    elsewhere.names = "DNS:elsewhere.example";
    const QByteArray dated = "220 mx ESMTP Exim 4.96 ";
    const QByteArray inTime = dated + now.toString(Qt::RFC2822Date).toLatin1();

    const auto row = [](const char *name, const Identity &shown, const QStringList &kinds,
                        Certainty certainty = Certainty::Sure, bool mayBePinned = false) {
        QTest::newRow(name) << shown << false << QByteArray() << kinds << certainty << mayBePinned;
    };
    row("expired, if the clock is right", m_authority.issue(past), {u"Expired"_s}, Certainty::Likely);
    QTest::newRow("expired, and the server has the same date")
        << m_authority.issue(past) << false << inTime << QStringList{u"Expired"_s} << Certainty::Sure
        << false;
    row("not valid yet", m_authority.issue(future), {u"ClockBehind"_s}, Certainty::Likely);
    QTest::newRow("not valid yet, and the server has the same date")
        << m_authority.issue(future) << false << inTime << QStringList{u"NotYetValid"_s} << Certainty::Sure
        << false;
    row("for another name", m_authority.issue(elsewhere), {u"WrongName"_s});
    row("self-signed", Authority::selfSigned(), {u"SelfSigned"_s}, Certainty::Sure, true);
    row("self-signed for another name", Authority::selfSigned(elsewhere, "elsewhere.example"),
        {u"WrongName"_s, u"SelfSigned"_s});
    row("self-signed and expired", Authority::selfSigned(past), {u"Expired"_s, u"SelfSigned"_s},
        Certainty::Likely);
    row("issued by an unknown authority", other.issue(), {u"UnknownIssuer"_s}, Certainty::Sure, true);
    row("made on the way by a known scanner", scanner.issue(), {u"Interception"_s});
    QTest::newRow("a provider's, issued by an unknown authority")
        << other.issue() << true << QByteArray() << QStringList{u"Interception"_s} << Certainty::Likely
        << false;
    QTest::newRow("a provider's, self-signed")
        << Authority::selfSigned() << true << QByteArray() << QStringList{u"Interception"_s}
        << Certainty::Likely << false;
    QTest::newRow("a provider's, made by a known scanner, after STARTTLS")
        << scanner.issue() << true << inTime << QStringList{u"Interception"_s} << Certainty::Sure << false;
    QTest::newRow("a provider's, of a page for logging in")
        << other.issue(elsewhere) << true << QByteArray() << QStringList{u"CaptivePortal"_s}
        << Certainty::Likely << false;
    row("a mail gateway's own, by a maker of scanners", Authority::selfSigned({}, "Barracuda"),
        {u"SelfSigned"_s}, Certainty::Sure, true);
}

void TestExamination::certificateIsJudged()
{
    QFETCH(const Identity, shown);
    QFETCH(const bool, isWellKnown);
    QFETCH(const QByteArray, greets);
    QFETCH(const QStringList, kinds);
    QFETCH(const Certainty, certainty);
    QFETCH(const bool, mayBePinned);
    Steps script = straight;
    if (!greets.isEmpty()) {
        script = upgrade;
        script[0] = "S:" + greets;
    }
    ScriptedServer server(script, shown);
    Request request
        = ask(server.port(), greets.isEmpty() ? Security::ImplicitTls : Security::StartTls, m_trusted);
    request.isWellKnown = isWellKnown;

    QVERIFY(examine(request));

    QCOMPARE(this->kinds(), kinds);
    QCOMPARE(m_examining->first().certainty, certainty);
    QCOMPARE(m_examining->first().grade, Grade::Problem);
    QCOMPARE(m_examining->first().port, server.port());
    QVERIFY(!m_examining->report.isUsable);
    const auto trust = m_examining->find(Kind::SelfSigned) ? m_examining->find(Kind::SelfSigned)
                                                           : m_examining->find(Kind::UnknownIssuer);
    QCOMPARE(trust && trust->certificate, mayBePinned);
    QVERIFY(!server.seen().all.contains("AUTH"));
}

void TestExamination::pinnedCertificateIsAcceptedForItsNameOnly()
{
    Wish elsewhere;
    elsewhere.names = "DNS:elsewhere.example";
    const Identity right = Authority::selfSigned();
    const Identity wrong = Authority::selfSigned(elsewhere, "elsewhere.example");
    ScriptedServer strange(Steps{"TLS"} + straight, right);
    QVERIFY(examine(ask(strange.port(), Security::ImplicitTls)));
    QCOMPARE(kinds(), QStringList{u"SelfSigned"_s});
    const QByteArray shown = m_examining->first().certificate->pem;

    QVERIFY(examine(ask(strange.port(), Security::ImplicitTls, shown)));
    QCOMPARE(kinds(), QStringList{u"Works"_s});

    ScriptedServer foreign(straight, wrong);
    QVERIFY(examine(ask(foreign.port(), Security::ImplicitTls, Authority::pemOf(wrong))));
    QCOMPARE(kinds(), QStringList{u"WrongName"_s});
}

void TestExamination::plainServerOnTheTlsPortIsRecognised()
{
    const quint16 port = practice().startTlsPort();
    Request request = askPractice(port, Security::ImplicitTls);
    request.triesAlternatives = true;
    request.alternatives = {{u"localhost"_s, closedPort(), Security::StartTls}};

    QVERIFY(examine(request));

    QCOMPARE(kinds(), (QStringList{u"UseOther"_s, u"TlsOnPlainPort"_s}));
    QCOMPARE(m_examining->first().other, (Alternative{u"localhost"_s, port, Security::StartTls}));
    QVERIFY(!m_examining->report.isUsable);
    // Only listened to: what was said in the clear is a good-bye.
    const auto &heard = m_examining->report.attempts[1];
    QCOMPARE(heard.security, Security::None);
    for (const auto &entry : heard.transcript)
        QVERIFY(entry.speaker != core::smtp::Entry::Speaker::Client || entry.text == u"QUIT");
}

void TestExamination::tlsServerOnThePlainPortIsRecognised()
{
    const quint16 port = practice().tlsPort();
    for (const Security security : {Security::StartTls, Security::None}) {
        Request request = askPractice(port, security);
        request.triesAlternatives = true;

        QVERIFY(examine(request));

        QCOMPARE(kinds(), (QStringList{u"UseOther"_s, u"PlainOnTlsPort"_s}));
        QCOMPARE(m_examining->first().other, (Alternative{u"localhost"_s, port, Security::ImplicitTls}));
        QCOMPARE(m_examining->report.attempts.size(), 2);
    }
}

void TestExamination::shutPortIsToldFromAShutHost_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("hasOpenSibling");
    QTest::addColumn<bool>("isWellKnown");
    QTest::addColumn<QStringList>("kinds");

    const QStringList other{u"UseOther"_s, u"PortBlocked"_s};
    QTest::newRow("refused, another port answers") << false << true << false << other;
    QTest::newRow("black hole, another port answers") << true << true << false << other;
    QTest::newRow("refused everywhere") << false << false << false << QStringList{u"HostRefuses"_s};
    QTest::newRow("black hole everywhere") << true << false << false << QStringList{u"HostSilent"_s};
    QTest::newRow("a provider that is on this computer")
        << false << false << true << QStringList{u"CaptivePortal"_s};
}

void TestExamination::shutPortIsToldFromAShutHost()
{
    QFETCH(const bool, isDark);
    QFETCH(const bool, hasOpenSibling);
    QFETCH(const bool, isWellKnown);
    QFETCH(const QStringList, kinds);
    std::optional<BlackHole> hole;
    if (isDark)
        hole.emplace(QHostAddress(QHostAddress::LocalHost));
    if (hole && !hole->isDark())
        QSKIP("This system lets no address stay silent.");
    Request request = askPractice(hole ? hole->port() : closedPort(), Security::ImplicitTls);
    request.isWellKnown = isWellKnown;
    request.triesAlternatives = true;
    const Alternative sibling{u"localhost"_s, hasOpenSibling ? practice().startTlsPort() : closedPort(),
                              Security::StartTls};
    request.alternatives = {{u"localhost"_s, closedPort(), Security::StartTls}, sibling};

    QVERIFY(examine(request));

    QCOMPARE(this->kinds(), kinds);
    if (hasOpenSibling) {
        QCOMPARE(m_examining->first().other, sibling);
        QCOMPARE(m_examining->report.findings[1].other, sibling);
        QVERIFY(!m_examining->report.attempts.last().reached(Stage::Auth));
    }
}

void TestExamination::silentIpv6IsNoticed()
{
    ScriptedServer server(straight, m_good);
    const BlackHole hole(QHostAddress(QHostAddress::LocalHostIPv6), server.port());
    if (!hole.isDark())
        QSKIP("This system lets no address stay silent.");

    QVERIFY(
        examine(ask(server.port(), Security::ImplicitTls, m_trusted), loopback({u"::1"_s, u"127.0.0.1"_s})));

    QCOMPARE(kinds(), (QStringList{u"Works"_s, u"Ipv6Silent"_s}));
    QCOMPARE(m_examining->report.findings[1].subject, u"[::1]:%1"_s.arg(server.port()));
    QCOMPARE(m_examining->report.findings[1].grade, Grade::Advice);
}

void TestExamination::unknownNameIsNotFound()
{
    Request request = ask(465, Security::ImplicitTls);
    request.triesAlternatives = true;

    QVERIFY(examine(request, loopback({})));

    QCOMPARE(kinds(), QStringList{u"NameNotFound"_s});
    QCOMPARE(m_examining->report.attempts.size(), 1);
}

void TestExamination::webServerIsRecognised_data()
{
    QTest::addColumn<Security>("security");

    QTest::newRow("TLS") << Security::ImplicitTls;
    QTest::newRow("STARTTLS") << Security::StartTls;
}

void TestExamination::webServerIsRecognised()
{
    QFETCH(const Security, security);
    QTemporaryDir folder;
    QProcess web;
    web.setWorkingDirectory(folder.path());
    web.setProcessChannelMode(QProcess::MergedChannels);
    web.start(u"python3"_s, {u"-u"_s, u"-m"_s, u"http.server"_s, u"--bind"_s, u"127.0.0.1"_s, u"0"_s});
    QVERIFY2(web.waitForStarted(), "This test needs python3; \"./run test\" installs it.");
    QByteArray told;
    QVERIFY(QTest::qWaitFor([&] { return (told += web.readAll()).contains(" port "); }, 10000));
    const quint16 port = told.mid(told.indexOf(" port ") + 6).split(' ').first().toUShort();

    QVERIFY(examine(ask(port, security)));
    web.kill();
    web.waitForFinished();

    QCOMPARE(kinds(), QStringList{u"CaptivePortal"_s});
    QCOMPARE(m_examining->first().certainty, Certainty::Sure);
    QVERIFY2(!m_examining->first().subject.isEmpty(), qPrintable(everything(m_examining->report)));
}

void TestExamination::strangersAreNotMailServers_data()
{
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("a POP3 server") << QByteArray("+OK Dovecot ready.\r\n");
    QTest::newRow("an IMAP server") << QByteArray("* OK [CAPABILITY IMAP4rev1] ready.\r\n");
    QTest::newRow("an SSH server") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("octets of any kind") << QByteArray("\0\xff\x1b[2J\xe2\x80\xae\n", 10);
    QTest::newRow("a line without an end") << QByteArray(10000, 'x');
}

void TestExamination::strangersAreNotMailServers()
{
    QFETCH(const QByteArray, says);
    ScriptedServer inTls({"TLS", "S!" + says}, m_good);
    QVERIFY(examine(ask(inTls.port(), Security::ImplicitTls, m_trusted)));
    QCOMPARE(kinds(), QStringList{u"NotMailServer"_s});

    // Once for us, once for the TLS handshake we try then, once for listening.
    const Steps again{"S!" + says, "WAIT 5", "CLOSE"};
    ScriptedServer inClear(again + again + again);
    QVERIFY(examine(ask(inClear.port(), Security::StartTls)));
    QCOMPARE(kinds(), QStringList{u"NotMailServer"_s});
}

void TestExamination::serverThatSaysNothingIsCalledSilent()
{
    ScriptedServer mute({"WAIT 10000", "WAIT 10000"}); // on both visits
    ScriptedServer muteInTls({"TLS"}, m_good);

    QVERIFY(examine(ask(muteInTls.port(), Security::ImplicitTls, m_trusted)));
    QCOMPARE(kinds(), QStringList{u"ServerSilent"_s});
    QCOMPARE(m_examining->first().stage, Stage::Hello);

    QVERIFY(examine(ask(mute.port(), Security::ImplicitTls)));
    QCOMPARE(kinds(), QStringList{u"ServerSilent"_s});
    QCOMPARE(m_examining->first().stage, Stage::Tls);
}

void TestExamination::refusedPasswordIsTriedOnce()
{
    ScriptedServer server(Steps{"TLS"} + greeting + offer
                              + Steps{"C:AUTH PLAIN *", "S:535 Error: authentication failed"},
                          m_good);
    Request request = ask(server.port(), Security::ImplicitTls, m_trusted);
    request.credentials.user = u"ann"_s;
    request.userForm = UserForm::FullAddress;
    request.triesAlternatives = true;
    request.alternatives = {{u"localhost"_s, practice().tlsPort(), Security::ImplicitTls}};

    QVERIFY(examine(request));

    QCOMPARE(kinds(), (QStringList{u"WrongUserForm"_s, u"PasswordRefused"_s}));
    QCOMPARE(m_examining->first().proposal, u"ann@a.example"_s);
    QCOMPARE(m_examining->report.findings[1].reply.code, 535);
    QCOMPARE(server.seen().connections, 1);
    QCOMPARE(server.seen().all.count("AUTH"), 1);
    QCOMPARE(m_examining->report.attempts.size(), 1);
}

void TestExamination::passwordIsNeverSaidInTheClear()
{
    ScriptedServer offers(greeting + offer);
    Request request = ask(offers.port(), Security::None);
    request.endpoint.allowClearTextPassword = true;
    QVERIFY(examine(request));
    QCOMPARE(kinds(), QStringList{u"WorksButOnlyUntil"_s});
    QVERIFY(!m_examining->report.isUsable);
    QTRY_VERIFY(offers.seen().commands.contains("QUIT"));
    QVERIFY(!offers.seen().all.contains("AUTH"));

    const quint16 port = practice().startTlsPort(); // offers to sign in only after STARTTLS
    request = askPractice(port, Security::None);
    request.triesAlternatives = true;
    QVERIFY(examine(request));
    QCOMPARE(kinds(), (QStringList{u"UseOther"_s, u"AuthOnlyAfterTls"_s}));
    QCOMPARE(m_examining->first().other, (Alternative{u"localhost"_s, port, Security::StartTls}));
    QCOMPARE(m_examining->report.findings[1].certainty, Certainty::Sure);
}

void TestExamination::missingStartTlsEndsIt()
{
    ScriptedServer server(greeting + offer);

    QVERIFY(examine(ask(server.port(), Security::StartTls)));

    QCOMPARE(kinds(), QStringList{u"StartTlsNotOffered"_s});
    QVERIFY(!server.seen().all.contains("AUTH"));
}

void TestExamination::refusedSenderIsNamed()
{
    ScriptedServer server(Steps{"TLS"} + greeting + offer + login
                              + Steps{"C:MAIL FROM:<*", "S:553 5.7.1 not owned by user ann"},
                          m_good);

    QVERIFY(examine(ask(server.port(), Security::ImplicitTls, m_trusted)));

    QCOMPARE(kinds(), QStringList{u"SenderRefused"_s});
    QCOMPARE(m_examining->first().subject, u"ann@a.example"_s);
    QCOMPARE(m_examining->first().reply.code, 553);
}

/// openssl s_server with @p arguments and the key of @p identity, on a port of its own.
class OpenSslServer
{
public:
    OpenSslServer(const Identity &identity, const QStringList &arguments)
    {
        QFile pem(m_folder.filePath(u"server.pem"_s));
        if (!pem.open(QFile::WriteOnly))
            return;
        pem.write(identity.certificate.toPem() + identity.key.toPem());
        pem.close();
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(u"openssl"_s,
                       QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, pem.fileName(),
                                   u"-key"_s, pem.fileName()}
                           + arguments);
        QByteArray told;
        const QByteArray mark = "ACCEPT 127.0.0.1:";
        const bool isUp = QTest::qWaitFor([&] { return (told += m_server.readAll()).contains(mark); }, 10000);
        if (isUp)
            m_port = told.mid(told.indexOf(mark) + mark.size()).split('\n').first().trimmed().toUShort();
    }
    ~OpenSslServer()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OpenSslServer)

    quint16 port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
};

void TestExamination::outdatedTlsIsRecognised()
{
    const OpenSslServer server(m_good, {u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    if (server.port() == 0)
        QSKIP("Needs an openssl that still knows TLS 1.1.");

    QVERIFY(examine(ask(server.port(), Security::ImplicitTls, m_trusted)));

    QVERIFY2(kinds() == QStringList{u"OldTls"_s}, qPrintable(everything(m_examining->report)));
}

void TestExamination::shortKeyIsRecognised()
{
    Wish wish;
    wish.rsaBits = 1024;
    const OpenSslServer server(m_authority.issue(wish), {u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    if (server.port() == 0)
        QSKIP("Needs an openssl that takes short keys.");

    QVERIFY(examine(ask(server.port(), Security::ImplicitTls, m_trusted)));

    QVERIFY2(kinds() == QStringList{u"WeakKey"_s}, qPrintable(everything(m_examining->report)));
    QCOMPARE(m_examining->first().certificate->keyBits, 1024);
}

void TestExamination::wrongClockIsRecognised_data()
{
    QTest::addColumn<QString>("shift");
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("knowsBuild");
    QTest::addColumn<QByteArray>("finding"); ///< The kind and how sure.
    QTest::addColumn<int>("leastDays");
    QTest::addColumn<int>("mostDays");

    const auto sure = [](const QByteArray &kind) { return kind + " Sure"; };
    QTest::newRow("ahead, and the server tells the date")
        << u"+400d"_s << Security::StartTls << false << sure("ClockAhead") << 399 << 401;
    QTest::newRow("behind, and the server tells the date")
        << u"-400d"_s << Security::StartTls << false << sure("ClockBehind") << 399 << 401;
    QTest::newRow("ahead, and nobody tells: the certificate may have expired as well")
        << u"+400d"_s << Security::ImplicitTls << false << QByteArray("Expired Likely") << 0 << 0;
    QTest::newRow("behind, and nobody tells")
        << u"-400d"_s << Security::ImplicitTls << false << QByteArray("ClockBehind Likely") << 369 << 371;
    QTest::newRow("before this program was built")
        << u"-400d"_s << Security::ImplicitTls << true << sure("ClockBehind") << 379 << 381;
    QTest::newRow("right") << u"+0d"_s << Security::StartTls << true << QByteArray("WorksButOnlyUntil Sure")
                           << 0 << 0;
}

void TestExamination::wrongClockIsRecognised()
{
    QFETCH(const QString, shift);
    QFETCH(const Security, security);
    QFETCH(const bool, knowsBuild);
    QFETCH(const QByteArray, finding);
    QFETCH(const int, leastDays);
    QFETCH(const int, mostDays);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer and libfaketime do not go together in one program.");
#endif
    const QString faketime = QStandardPaths::findExecutable(u"faketime"_s);
    QVERIFY2(!faketime.isEmpty(), "This test needs faketime; \"./run test\" installs it.");
    QTemporaryDir folder;
    QFile authority(folder.filePath(u"ca.pem"_s));
    QVERIFY(authority.open(QFile::WriteOnly));
    authority.write(m_trusted);
    authority.close();
    const auto now = QDateTime::currentDateTimeUtc();
    Steps script = straight;
    if (security == Security::StartTls) {
        script = upgrade + Steps{"C:EHLO *"} + offer;
        script[0] = "S:220 mx ESMTP Sendmail 8.17; " + now.toString(Qt::RFC2822Date).toLatin1();
    }
    ScriptedServer server(script, m_good);
    QProcess examiner;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
    environment.insert(u"DONT_FAKE_MONOTONIC"_s, u"1"_s);
    examiner.setProcessEnvironment(environment);

    examiner.start(faketime,
                   {u"-f"_s, shift, QStringLiteral(HONGYAN_EXAMINE), QString::number(server.port()),
                    security == Security::StartTls ? u"StartTls"_s : u"ImplicitTls"_s, authority.fileName(),
                    knowsBuild ? now.addDays(-20).toString(Qt::ISODate) : QString()});

    QVERIFY(examiner.waitForFinished());
    const QByteArrayList lines = examiner.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().left(lines.first().lastIndexOf(' ')), finding);
    const int days = lines.first().split(' ').last().toInt() / 86400;
    QVERIFY2(days >= leastDays && days <= mostDays, lines.first().constData());
}

void TestExamination::cancelIsHeardAndSaysNothing()
{
    ScriptedServer mute({"TLS", "WAIT 100000"}, m_good);
    m_examining = std::make_unique<Examining>(ask(mute.port(), Security::ImplicitTls, m_trusted));
    auto patience = shortPatience();
    patience.greeting = 1h;
    m_examining->examination->setPatience(patience);
    m_examining->examination->start();
    QTRY_VERIFY(!m_examining->events.isEmpty() && m_examining->events.last().stage == Stage::Hello);

    m_examining->examination->cancel();

    QVERIFY(m_examining->waitForEnd());
    QCOMPARE(kinds(), QStringList());
    QVERIFY(!m_examining->report.isUsable);
    QCOMPARE(m_examining->report.attempts.size(), 1);
}

void TestExamination::destructionCancels()
{
    ScriptedServer mute({"WAIT 100000"});
    auto examining = std::make_unique<Examining>(ask(mute.port(), Security::StartTls));
    auto patience = shortPatience();
    patience.greeting = 1h;
    examining->examination->setPatience(patience);
    examining->examination->start();
    QTRY_VERIFY(!examining->events.isEmpty() && examining->events.last().stage == Stage::Hello);

    examining->examination.reset();

    QCOMPARE(examining->endings, 0);
}

QTEST_GUILESS_MAIN(TestExamination)
#include "tst_examination.moc"
