#include "core/diagnosis/connection.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace core::diagnosis;
using core::smtp::AddressAttempt;
using core::smtp::Capabilities;
using core::smtp::CertificateFacts;
using core::smtp::Error;
using core::smtp::SecondLook;
using core::smtp::Security;
using core::smtp::Stage;
using core::smtp::Traces;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using End = AddressAttempt::End;

Q_DECLARE_METATYPE(core::diagnosis::Facts)

namespace
{

const QDateTime built(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
const QByteArray dated = "220 mx.example ESMTP Exim 4.96 Sat, 28 Nov 2026 12:00:00 +0000\r\n";

/// A failure that is being told, fact by fact.
struct Failing {
    Facts facts;

    Failing(Kind kind, Stage stage, quint16 port = 465, Security security = Security::ImplicitTls)
    {
        Error error;
        error.kind = kind;
        error.stage = stage;
        facts.error = error;
        facts.circumstances.port = port;
        facts.circumstances.security = security;
        facts.circumstances.now = now;
        facts.circumstances.builtAt = built;
    }
    Failing &with(const std::function<void(Error &)> &change)
    {
        change(*facts.error);
        return *this;
    }
    Failing &traced(const std::function<void(Traces &)> &change)
    {
        change(facts.error->traces);
        return *this;
    }
    Failing &attempt(const QString &address, End end, const QByteArray &systemError = {})
    {
        facts.error->traces.attempts.append({address, end, systemError});
        return *this;
    }
    Failing &known()
    {
        facts.circumstances.isWellKnown = true;
        return *this;
    }
    Failing &at(const QDateTime &clock)
    {
        facts.circumstances.now = clock;
        return *this;
    }
    Failing &looked(SecondLook::Way way, SecondLook::Saw saw, const QByteArray &words = {}, quint16 port = 0)
    {
        facts.error->traces.look = {way, saw, words, port};
        return *this;
    }
};

Failing handshake(const QByteArray &reason = {}, const QByteArray &instead = {})
{
    return Failing(Kind::TlsHandshake, Stage::Tls).traced([&](Traces &traces) {
        traces.tlsReason = reason;
        traces.insteadOfTls = instead;
    });
}

Failing certificate(const QStringList &problems, const std::function<void(CertificateFacts &)> &change = {},
                    const QByteArray &greeting = {})
{
    CertificateFacts facts;
    facts.subject = u"smtp.example.org"_s;
    facts.issuer = u"Some Authority"_s;
    facts.notBefore = now.addDays(-30);
    facts.notAfter = now.addDays(60);
    facts.keyAlgorithm = u"EC"_s;
    facts.keyBits = 256;
    if (change)
        change(facts);
    return Failing(Kind::Certificate, Stage::Tls).with([&](Error &error) {
        error.tlsProblems = problems;
        error.tls.chain = {facts};
        error.traces.greeting = greeting;
        error.traces.peer = u"203.0.113.7:465"_s;
    });
}

Failing untrusted()
{
    return certificate({u"UnableToGetLocalIssuerCertificate"_s, u"UnableToVerifyFirstCertificate"_s});
}

Failing expired(const QByteArray &greeting = {}, int endedDaysAgo = 2)
{
    return certificate(
        {u"CertificateExpired"_s},
        [=](CertificateFacts &facts) { facts.notAfter = now.addDays(-endedDaysAgo); }, greeting);
}

Failing tooEarly(const QByteArray &greeting = {})
{
    return certificate(
        {u"CertificateNotYetValid"_s}, [](CertificateFacts &facts) { facts.notBefore = now.addDays(2); },
        greeting);
}

void row(const char *name, const Failing &failing, const char *cause, Certainty certainty, const char *rule)
{
    QTest::newRow(name) << failing.facts << QString::fromLatin1(cause) << int(certainty)
                        << QString::fromLatin1(rule);
}

constexpr auto sure = Certainty::Sure;
constexpr auto likely = Certainty::Likely;

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void causeIsNamed_data();
    void causeIsNamed();
    void whatTheServerSaidIsForTheRules_data();
    void whatTheServerSaidIsForTheRules();
    void verdictCarriesItsEvidence();
    void clockIsMeasured();
    void everySilenceHasItsStage();
    void foreignWordsAreRead();
    void foreignWordsOfServersAreNot();
    void hostileWordsAreHarmless();

private:
    static void wayRows();
    static void strangerRows();
    static void tlsRows();
    static void certificateRows();
    static void lineRows();
    static void abilityRows();
};

void TestConnection::wayRows()
{
    const auto named = [](Traces::Name name) {
        return Failing(Kind::NameNotFound, Stage::Dns).traced([=](Traces &traces) { traces.name = name; });
    };
    row("no such name", named(Traces::Name::DoesNotExist), "dns.server-not-found", sure, "no-such-name");
    row("no address", named(Traces::Name::HasNoAddress), "dns.server-not-found", likely, "no-address");
    row("no name", named(Traces::Name::NotAName), "dns.server-not-found", sure, "not-a-name");
    row("not found, and nobody knows why", named(Traces::Name::Unknown), "dns.server-not-found", likely,
        "name-not-found");
    row("a known name does not exist", named(Traces::Name::DoesNotExist).known(), "dns.server-not-found",
        likely, "no-such-name");
    row("no DNS", Failing(Kind::NameLookupFailed, Stage::Dns), "dns.tempfail", sure, "no-dns-answer");

    const QString first = u"203.0.113.7:465"_s;
    const QString second = u"[2001:db8::7]:465"_s;
    const auto no = [](Kind kind, quint16 port = 465) { return Failing(kind, Stage::Connect, port); };
    row("refused", no(Kind::Refused).attempt(first, End::Refused), "network.refused", sure, "refused");
    row("refused, in an old journal", no(Kind::Refused), "network.refused", likely, "refused");
    row("refused once, no route otherwise",
        no(Kind::Refused).attempt(second, End::NoRoute).attempt(first, End::Refused), "network.refused", sure,
        "refused");
    row("no route", no(Kind::Unreachable).attempt(first, End::NoRoute), "network.unreachable", sure,
        "no-route");
    row("unreachable, in an old journal", no(Kind::Unreachable), "network.unreachable", likely, "no-route");
    row("forbidden", no(Kind::Unreachable).attempt(first, End::Forbidden), "network.unreachable", likely,
        "forbidden");
    row("port 25 forbidden", no(Kind::Unreachable, 25).attempt(first, End::Forbidden), "network.port-blocked",
        likely, "port-25-forbidden");
    const Failing silent = no(Kind::Unreachable).attempt(second, End::NoRoute).attempt(first, End::Silent);
    row("silent", silent, "network.timeout", sure, "connect-timeout");
    row("silent beside an open port",
        Failing(silent).looked(SecondLook::Way::OtherPorts, SecondLook::Saw::OpenPort, {}, 587),
        "network.port-blocked", likely, "port-blocked");
    const Failing relay = no(Kind::Unreachable, 25).attempt(first, End::Silent);
    row("port 25 silent", relay, "network.port-blocked", likely, "port-25-silent");
    row("port 25 silent, the others too",
        Failing(relay).looked(SecondLook::Way::OtherPorts, SecondLook::Saw::Nothing), "network.port-blocked",
        likely, "port-25-silent");
    row("port 25 silent, 465 open",
        Failing(relay).looked(SecondLook::Way::OtherPorts, SecondLook::Saw::OpenPort, {}, 465),
        "network.port-blocked", sure, "port-blocked");
    row("known host at a private address", no(Kind::Refused).attempt(u"10.0.0.1:465"_s, End::Refused).known(),
        "network.captive-portal", likely, "portal-address");
    row("own host at a private address", no(Kind::Refused).attempt(u"10.0.0.1:465"_s, End::Refused),
        "network.refused", sure, "refused");
    row("cut at once", Failing(Kind::ConnectionLost, Stage::Connect).traced([](Traces &t) {
        t.ending = Traces::Ending::Reset;
    }),
        "network.reset", sure, "reset");
    row("proxy", no(Kind::ProxyFailed), "network.proxy", sure, "proxy");
}

void TestConnection::strangerRows()
{
    const QByteArray page = "HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/\r\n";
    const QByteArray bad = "HTTP/1.1 400 Bad Request\r\n";
    const auto greeted = [](const QByteArray &words, quint16 port = 587) {
        return Failing(Kind::Protocol, Stage::Hello, port, Security::StartTls).traced([&](Traces &traces) {
            traces.greeting = words;
        });
    };
    row("page in place of a known server", handshake("wrong version number", page).known(),
        "network.captive-portal", sure, "portal");
    row("page in place of some server", handshake("wrong version number", page), "network.captive-portal",
        likely, "portal");
    row("page that says sign in", greeted("HTTP/1.1 511 Network Authentication Required\r\n"),
        "network.captive-portal", sure, "portal");
    row("web server at a mail port", handshake({}, bad), "network.wrong-service", likely, "web-server");
    row("web server at a port of its own", greeted(bad, 443), "network.wrong-service", sure, "web-server");
    row("known host, but the web's port", greeted(bad, 443).known(), "network.wrong-service", sure,
        "web-server");
    row("web page without a head", greeted("<!DOCTYPE html>\r\n", 8080), "network.wrong-service", sure,
        "web-server");
    row("web server that answers a TLS hello",
        Failing(Kind::TimedOut, Stage::Hello, 8080, Security::StartTls)
            .looked(SecondLook::Way::Handshake, SecondLook::Saw::NoTls, bad),
        "network.wrong-service", sure, "web-server");
    row("IMAP", greeted("* OK Dovecot ready.\r\n"), "network.wrong-service", sure, "other-protocol");
    row("POP3", greeted("+OK ready\r\n"), "network.wrong-service", sure, "other-protocol");
    row("SSH", greeted("SSH-2.0-OpenSSH\r\n"), "network.wrong-service", sure, "other-protocol");
    row("nonsense", greeted("\x01\x02"), "network.wrong-service", likely, "strange-words");
    row("an alert of TLS", greeted(QByteArray("\x15\x03\x01\x00\x02\x02\x0a", 7)), "tls.plain-on-implicit",
        sure, "tls-record");
}

void TestConnection::tlsRows()
{
    row("clear-text port", handshake("wrong version number", "220 mx.example ESMTP\r\n"),
        "tls.implicit-on-plain", sure, "tls-on-plain-port");
    row("clear-text port, heard afterwards",
        handshake("wrong version number")
            .looked(SecondLook::Way::Listen, SecondLook::Saw::Words, "220 mx.example ESMTP\r\n"),
        "tls.implicit-on-plain", sure, "tls-on-plain-port");
    row("clear-text port, nothing heard", handshake("wrong version number"), "tls.implicit-on-plain", likely,
        "tls-not-understood");
    row("cut, greeting heard afterwards",
        Failing(Kind::ConnectionLost, Stage::Tls)
            .looked(SecondLook::Way::Listen, SecondLook::Saw::Words, "220 mx\r\n"),
        "tls.implicit-on-plain", sure, "tls-on-plain-port");
    row("silent, greeting heard afterwards",
        Failing(Kind::TimedOut, Stage::Tls)
            .looked(SecondLook::Way::Listen, SecondLook::Saw::Words, "220 mx\r\n"),
        "tls.implicit-on-plain", sure, "tls-on-plain-port");
    row("421 in the clear", handshake("wrong version number", "421 too many\r\n"), "tls.implicit-on-plain",
        likely, "tls-refused-in-clear");
    row("TLS port",
        Failing(Kind::TimedOut, Stage::Hello, 465, Security::StartTls)
            .looked(SecondLook::Way::Handshake, SecondLook::Saw::Tls),
        "tls.plain-on-implicit", sure, "plain-on-tls-port");
    row("no TLS there either",
        Failing(Kind::TimedOut, Stage::Hello, 465, Security::StartTls)
            .looked(SecondLook::Way::Handshake, SecondLook::Saw::Nothing),
        "network.timeout", sure, "greeting-timeout");
    row("alert protocol version", handshake("tlsv1 alert protocol version"), "tls.protocol", sure,
        "tls-version");
    row("unsupported protocol", handshake("unsupported protocol"), "tls.protocol", sure, "tls-version");
    row("only in the log", Failing(Kind::TlsHandshake, Stage::Tls).with([](Error &e) {
        e.detail = u"Error during SSL handshake: error:0A00042E:SSL routines::tlsv1 alert protocol version"_s;
    }),
        "tls.protocol", sure, "tls-version");
    row("handshake failure", handshake("sslv3 alert handshake failure"), "tls.protocol", likely,
        "tls-failed");
    row("short key", handshake("ee key too small"), "tls.cert-weak", sure, "weak-key");
    row("internal error", handshake("tlsv1 alert internal error"), "server.error", likely,
        "tls-internal-error");
    row("handshake cut", Failing(Kind::ConnectionLost, Stage::Tls), "tls.handshake-cut", sure, "tls-cut");
    row("garbage after STARTTLS",
        Failing(Kind::TlsHandshake, Stage::Tls, 587, Security::StartTls).traced([](Traces &t) {
            t.tlsReason = "wrong version number";
            t.insteadOfTls = "250 ok\r\n";
        }),
        "tls.protocol", likely, "tls-garbage");
    const auto notOffered = [] { return Failing(Kind::TlsRequired, Stage::Tls, 587, Security::StartTls); };
    row("STARTTLS not offered", notOffered(), "tls.starttls-unavailable", sure, "starttls-not-offered");
    row("STARTTLS stripped", notOffered().known(), "tls.starttls-unavailable", sure, "starttls-stripped");
    Failing overwritten = notOffered();
    overwritten.facts.circumstances.capabilities = Capabilities({250, {}, {"mx", "SIZE 100", "XXXXXXXA"}});
    row("STARTTLS overwritten", overwritten, "tls.starttls-unavailable", sure, "starttls-overwritten");
    row("STARTTLS answered with 250", notOffered().with([](Error &e) {
        e.reply = {250, {}, {"ok"}};
    }),
        "protocol.sequence", likely, "starttls-strange-answer");
    row("injection", Failing(Kind::Injection, Stage::Tls, 587, Security::StartTls), "tls.injection", sure,
        "injection");
}

void TestConnection::certificateRows()
{
    row("expired", expired(), "tls.cert-expired", likely, "expired");
    row("expired, and the server tells the time", expired(dated), "tls.cert-expired", sure, "expired");
    row("expired when this program was built", expired({}, 300), "tls.cert-expired", sure, "expired");
    row("expired even by a clock that is behind", expired({}, 2600).at(longAgo), "tls.cert-expired", sure,
        "expired");
    row("clock ahead", certificate({u"CertificateExpired"_s}, {}, dated).at(now.addDays(100)),
        "tls.cert-expired", likely, "clock-ahead");
    row("too early, nobody tells the time", tooEarly(), "tls.cert-not-yet-valid", likely, "clock-behind");
    row("too early indeed", tooEarly(dated), "tls.cert-not-yet-valid", sure, "not-yet-valid");
    row("clock before the build", certificate({u"CertificateNotYetValid"_s}).at(longAgo),
        "tls.cert-not-yet-valid", sure, "clock-behind");
    row("clock behind, the server tells the time",
        certificate({u"CertificateNotYetValid"_s}, {}, dated).at(now.addDays(-40)), "tls.cert-not-yet-valid",
        sure, "clock-behind");
    row("the server itself lives in the past",
        certificate({u"CertificateNotYetValid"_s}, {}, "220 mx Fri, 1 Jan 2010 00:00:00 +0000")
            .at(now.addDays(-40)),
        "tls.cert-not-yet-valid", likely, "clock-behind");
    row("wrong name", certificate({u"HostNameMismatch"_s}), "tls.cert-hostname", sure, "wrong-name");
    row("wrong name at a known host", certificate({u"HostNameMismatch"_s}).known(), "tls.cert-hostname", sure,
        "wrong-name");
    row("wrong name and self-signed", certificate({u"SelfSignedCertificate"_s, u"HostNameMismatch"_s}),
        "tls.cert-hostname", sure, "wrong-name");
    row("the same at a known host", certificate({u"SelfSignedCertificate"_s, u"HostNameMismatch"_s}).known(),
        "network.captive-portal", likely, "portal-certificate");
    row("self-signed", certificate({u"SelfSignedCertificate"_s}), "tls.cert-untrusted", sure, "self-signed");
    row("unknown issuer", untrusted(), "tls.cert-untrusted", sure, "unknown-issuer");
    row("unknown issuer at a known host", untrusted().known(), "tls.intercepted", likely,
        "private-authority");
    const auto made = [](CertificateFacts &facts) { facts.issuer = u"Kaspersky Anti-Virus Personal Root"_s; };
    row("virus scanner", certificate({u"UnableToGetLocalIssuerCertificate"_s}, made), "tls.intercepted", sure,
        "interceptor");
    row("a maker's own mail gateway", certificate({u"SelfSignedCertificate"_s}, made), "tls.cert-untrusted",
        sure, "self-signed");
    row("with the clock ahead nobody is trusted",
        certificate({u"CertificateExpired"_s, u"UnableToGetLocalIssuerCertificate"_s}, {}, dated)
            .known()
            .at(now.addDays(100)),
        "tls.cert-expired", likely, "clock-ahead");
    row("revoked", certificate({u"CertificateRevoked"_s}), "tls.cert-revoked", sure, "revoked");
    const auto shortKey = [](CertificateFacts &facts) {
        facts.keyAlgorithm = u"RSA"_s;
        facts.keyBits = 1024;
    };
    row("short key in the certificate", certificate({u"UnspecifiedError"_s}, shortKey), "tls.cert-weak", sure,
        "weak-key");
    row("error without a name", certificate({u"UnspecifiedError"_s}), "tls.cert-weak", likely, "weak-key");
    row("another error", certificate({u"InvalidPurpose"_s}), "tls.cert-untrusted", likely,
        "certificate-refused");
}

void TestConnection::lineRows()
{
    const auto lost = [](Stage stage, Traces::Ending ending) {
        return Failing(Kind::ConnectionLost, stage).traced([=](Traces &traces) { traces.ending = ending; });
    };
    row("reset in the letter", lost(Stage::Data, Traces::Ending::Reset), "network.reset", sure, "reset");
    row("closed at MAIL", lost(Stage::Sender, Traces::Ending::Closed), "network.reset", sure, "closed");
    row("after the dot", Failing(Kind::OutcomeUnknown, Stage::Accepted), "network.outcome-unknown", sure,
        "lost-after-dot");
    row("out of step", Failing(Kind::Protocol, Stage::Recipients), "protocol.sequence", likely,
        "out-of-step");
    row("greeting 250", Failing(Kind::Protocol, Stage::Hello).with([](Error &e) {
        e.reply = {250, {}, {"hello"}};
    }),
        "protocol.sequence", likely, "strange-greeting");
}

void TestConnection::abilityRows()
{
    row("no mechanism", Failing(Kind::NoMechanism, Stage::Auth), "auth.mechanism", sure, "no-mechanism");
    row("no mechanism in the clear", Failing(Kind::NoMechanism, Stage::Auth, 25, Security::None),
        "auth.encryption-required", likely, "no-safe-mechanism");
    row("not authentic", Failing(Kind::ServerNotAuthentic, Stage::Auth), "auth.server-not-authentic", sure,
        "server-not-authentic");
    row("not supported", Failing(Kind::NotSupported, Stage::Sender), "protocol.unsupported", sure,
        "not-supported");
    row("too large", Failing(Kind::TooLarge, Stage::Sender), "content.size", sure, "too-large");
}

void TestConnection::causeIsNamed_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("certainty");
    QTest::addColumn<QString>("rule");

    wayRows();
    strangerRows();
    tlsRows();
    certificateRows();
    lineRows();
    abilityRows();
}

void TestConnection::causeIsNamed()
{
    QFETCH(const Facts, facts);
    QFETCH(const QString, cause);
    QFETCH(const int, certainty);
    QFETCH(const QString, rule);

    const auto verdict = diagnoseConnection(facts);

    QVERIFY(verdict);
    QCOMPARE(causeId(verdict->cause), cause);
    QCOMPARE(verdict->evidence.rule, u"connection."_s + rule);
    QCOMPARE(int(verdict->certainty), certainty);
    QCOMPARE(verdict->stage, facts.error->stage);
    QVERIFY(verdict->actor != Actor::Unknown || usualActor(verdict->cause) == Actor::Unknown);
}

void TestConnection::whatTheServerSaidIsForTheRules_data()
{
    QTest::addColumn<Facts>("facts");

    const auto said = [](Kind kind, Stage stage, int code) {
        return Failing(kind, stage).with([=](Error &error) { error.reply = {code, {}, {"no"}}; }).facts;
    };
    QTest::newRow("greeting 421") << said(Kind::Rejected, Stage::Hello, 421);
    QTest::newRow("greeting 554") << said(Kind::Rejected, Stage::Hello, 554);
    QTest::newRow("421 and gone") << said(Kind::ConnectionLost, Stage::Hello, 421);
    QTest::newRow("454 to STARTTLS") << said(Kind::TlsRequired, Stage::Tls, 454);
    QTest::newRow("535") << said(Kind::Rejected, Stage::Auth, 535);
    QTest::newRow("cancelled") << Failing(Kind::Cancelled, Stage::Data).facts;
    QTest::newRow("a file that cannot be read") << Failing(Kind::Unreadable, Stage::Data).facts;
}

void TestConnection::whatTheServerSaidIsForTheRules()
{
    QFETCH(const Facts, facts);

    QVERIFY(!diagnoseConnection(facts));
}

void TestConnection::verdictCarriesItsEvidence()
{
    auto verdict = diagnoseConnection(handshake("wrong version number", "220 mx.example\r\n").facts);
    QCOMPARE(verdict->evidence.words, u"220 mx.example"_s);
    QCOMPARE(verdict->evidence.clientError, u"wrong version number"_s);

    verdict = diagnoseConnection(Failing(Kind::Refused, Stage::Connect)
                                     .attempt(u"203.0.113.7:465"_s, End::Refused)
                                     .traced([](Traces &traces) { traces.systemError = "ECONNREFUSED"; })
                                     .facts);
    QCOMPARE(verdict->evidence.clientError, u"ECONNREFUSED"_s);

    verdict = diagnoseConnection(
        Failing(Kind::TooLarge, Stage::Sender).with([](Error &e) { e.detail = u"1000"_s; }).facts);
    QCOMPARE(verdict->parameters.limit, 1000);

    verdict = diagnoseConnection(untrusted().facts);
    QCOMPARE(verdict->evidence.clientError,
             u"UnableToGetLocalIssuerCertificate, UnableToVerifyFirstCertificate"_s);
}

void TestConnection::clockIsMeasured()
{
    using std::chrono::hours;
    const auto off
        = [](const Failing &failing) { return diagnoseConnection(failing.facts)->parameters.clockBehind; };

    QCOMPARE(off(certificate({u"CertificateNotYetValid"_s}, {}, dated).at(now.addDays(-40))), hours(24 * 40));
    QCOMPARE(off(certificate({u"CertificateExpired"_s}, {}, dated).at(now.addDays(100))), -hours(24 * 100));
    QCOMPARE(off(certificate({u"CertificateNotYetValid"_s}).at(built.addDays(-3))), hours(24 * 3));
    QVERIFY(!off(tooEarly()));
    QVERIFY(!off(expired(dated)));
}

void TestConnection::everySilenceHasItsStage()
{
    QStringList rules;
    for (const Stage stage : {Stage::Connect, Stage::Tls, Stage::Hello, Stage::Auth, Stage::Sender,
                              Stage::Recipients, Stage::Data}) {
        const auto verdict = diagnoseConnection(Failing(Kind::TimedOut, stage).facts);
        QCOMPARE(verdict->cause, Cause::NetworkTimeout);
        QCOMPARE(verdict->stage, stage);
        rules.append(verdict->evidence.rule);
    }

    QCOMPARE(rules.removeDuplicates(), 0);
}

/// The rows of the corpus that come from local layers: all of them, none sure and wrong.
void TestConnection::foreignWordsAreRead()
{
    QFile file(QStringLiteral(HONGYAN_TEST_DATA "/replies/replies.tsv"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QStringList head = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
    int count = 0;
    QStringList wrong;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(u'\t');
        const auto cell = [&](const QString &name) { return cells.value(head.indexOf(name)); };
        if (cell(u"role"_s) != u"client")
            continue;
        ++count;
        Facts facts;
        facts.speaker = Speaker::ThisComputer;
        facts.stage = cell(u"stage"_s) == u"tls" ? Stage::Tls : Stage::Connect;
        facts.words = cell(u"text"_s).replace(u"\\n"_s, u"\n"_s).toUtf8();
        facts.clientError = cell(u"client_error"_s);
        const auto verdict = diagnoseConnection(facts);
        const QString cause = verdict ? causeId(verdict->cause) : u"unknown"_s;
        const bool isSure = verdict && verdict->certainty == Certainty::Sure;
        if (cause != cell(u"cause"_s))
            wrong.append((isSure ? u"SURE "_s : QString()) + cause + u", not "_s + cell(u"cause"_s) + u": "_s
                         + cell(u"text"_s));
    }

    QCOMPARE(wrong, QStringList());
    QVERIFY(count > 60);
}

void TestConnection::foreignWordsOfServersAreNot()
{
    Facts facts;
    facts.speaker = Speaker::Submission;
    facts.words = "450 4.4.1 connection timed out";
    QVERIFY(!diagnoseConnection(facts));

    facts.speaker = Speaker::ThisComputer;
    facts.words = "The operation could not be completed.";
    QVERIFY(!diagnoseConnection(facts));
}

void TestConnection::hostileWordsAreHarmless()
{
    Facts facts;
    facts.speaker = Speaker::ThisComputer;
    facts.words = QByteArray("name \xff\x00 certificate ", 20).repeated(200000);
    QElapsedTimer clock;
    clock.start();
    const auto verdict = diagnoseConnection(facts);
    QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!verdict || verdict->certainty != Certainty::Sure);

    const auto shown = diagnoseConnection(handshake({}, "220 \x1b[31m\xe2\x80\xae evil\r\n").facts);
    QVERIFY(!shown->evidence.words.contains(u'\x1b') && !shown->evidence.words.contains(QChar(0x202e)));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
