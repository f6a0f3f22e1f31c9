#include "core/doctor/diagnose.h"

#include "core/doctor/evidence.h"
#include "core/doctor/plan.h"
#include "core/smtp/clues.h"
#include "core/smtp/interceptors.h"

#include <QMetaEnum>
#include <QTest>

using namespace core::doctor;
using namespace core::smtp;
using namespace Qt::StringLiterals;
using Kind = Finding::Kind;
using Grade = Finding::Grade;
using Certainty = Finding::Certainty;

namespace
{

const QDateTime now(QDate(2026, 11, 10), QTime(12, 0), Qt::UTC);
const QString host = u"smtp.example.org"_s;

/// How an attempt went, in words: "dns 192.0.2.1", "connect", "tls", "hello AUTH PLAIN", "auth", "mail"
/// for what passed; "S: 220 …" for what the server said. Then the error, if it ended with one.
Attempt attempt(quint16 port, Security security, const QStringList &passed,
                const std::optional<Error> &error = std::nullopt)
{
    static const QStringList names{u"dns"_s, u"connect"_s, u"tls"_s, u"hello"_s, u"auth"_s, u"mail"_s};
    Attempt made{host, port, security, {}, {}, error};
    for (const QString &step : passed) {
        const QString rest = step.section(u' ', 1);
        if (step.startsWith(u"S:")) {
            made.transcript.append({{}, Entry::Speaker::Server, Stage::Hello, false, false, rest});
            continue;
        }
        StageEvent event;
        event.stage = Stage(names.indexOf(step.section(u' ', 0, 0)));
        event.outcome = StageEvent::Outcome::Passed;
        if (event.stage == Stage::Hello)
            event.capabilities = rest.split(u'|', Qt::SkipEmptyParts);
        else if (!rest.isEmpty())
            event.addresses = rest.split(u' ');
        made.timeline.append(event);
    }
    return made;
}

Error error(Error::Kind kind, Stage stage, const QString &detail = {})
{
    Error made;
    made.kind = kind;
    made.stage = stage;
    made.detail = detail;
    return made;
}

Error rejected(Stage stage, const Reply &reply)
{
    Error made = error(Error::Kind::Rejected, stage);
    made.reply = reply;
    return made;
}

CertificateFacts certificate()
{
    CertificateFacts facts;
    facts.subject = host;
    facts.issuer = u"Some CA"_s;
    facts.names = {host};
    facts.notBefore = now.addDays(-30);
    facts.notAfter = now.addDays(60);
    facts.keyAlgorithm = u"EC"_s;
    facts.keyBits = 256;
    facts.pem = "pem";
    return facts;
}

Error refusedCertificate(const QStringList &problems, const CertificateFacts &facts = certificate())
{
    Error made = error(Error::Kind::Certificate, Stage::Tls);
    made.tlsProblems = problems;
    made.tls.chain = {facts};
    return made;
}

Request ask(quint16 port = 465, Security security = Security::ImplicitTls)
{
    Request request;
    request.endpoint.host = host;
    request.endpoint.port = port;
    request.endpoint.security = security;
    request.credentials = {Credentials::Kind::Password, u"ann@example.org"_s, u"secret"_s};
    request.sender = AddrSpec::parse(u"ann@example.org");
    return request;
}

const QStringList connected{u"dns 192.0.2.1"_s, u"connect 192.0.2.1:465"_s};
const QStringList encrypted = connected + QStringList{u"tls"_s};
const QStringList greeted = encrypted + QStringList{u"hello AUTH PLAIN LOGIN"_s};
const Attempt blocked = attempt(465, Security::ImplicitTls, {u"dns 192.0.2.1"_s},
                                error(Error::Kind::Unreachable, Stage::Connect));

/// "Kind/Grade/Certainty" of each.
QStringList summary(const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings) {
        const char *kind = QMetaEnum::fromType<Kind>().valueToKey(int(finding.kind));
        const char *grade = QMetaEnum::fromType<Grade>().valueToKey(int(finding.grade));
        const char *certainty = QMetaEnum::fromType<Certainty>().valueToKey(int(finding.certainty));
        list.append(u"%1/%2/%3"_s.arg(QLatin1String(kind), QLatin1String(grade), QLatin1String(certainty)));
    }
    return list;
}

} // namespace

class TestDiagnose : public QObject
{
    Q_OBJECT

private slots:
    void ownSettings_data();
    void ownSettings();
    void withOthers_data();
    void withOthers();
    void aProviderIsItselfWhereItsCertificateIs();
    void certificates_data();
    void certificates();
    void clocks_data();
    void clocks();
    void userForms_data();
    void userForms();
    void acceptedCertificates_data();
    void acceptedCertificates();
    void everyErrorAtEveryStageHasOneCause();
    void cancelledTellsNothing();
    void datesAreRead_data();
    void datesAreRead();
    void privateAddressesAreKnown_data();
    void privateAddressesAreKnown();
    void interceptorsAreKnownByName_data();
    void interceptorsAreKnownByName();
    void alternativesArePlanned_data();
    void alternativesArePlanned();
};

void TestDiagnose::ownSettings_data()
{
    QTest::addColumn<Attempt>("own");
    QTest::addColumn<bool>("isWellKnown");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const Attempt &own, const QStringList &expected,
                        bool isWellKnown = false) { QTest::newRow(name) << own << isWellKnown << expected; };
    const auto tls = [](const QStringList &passed, const Error &why) {
        return attempt(465, Security::ImplicitTls, passed, why);
    };
    const auto clear = [](const QStringList &passed, const Error &why) {
        return attempt(587, Security::StartTls, passed, why);
    };
    const auto sure = [](const char *kind) { return QStringList{QLatin1String(kind) + u"/Problem/Sure"_s}; };
    const auto likely
        = [](const char *kind) { return QStringList{QLatin1String(kind) + u"/Problem/Likely"_s}; };
    using K = Error::Kind;

    row("all went well", attempt(465, Security::ImplicitTls, greeted + QStringList{u"auth"_s, u"mail"_s}),
        {u"Works/Good/Sure"_s});
    row("no such name", tls({}, error(K::NameNotFound, Stage::Dns)), sure("NameNotFound"));
    row("DNS does not answer", tls({}, error(K::NameLookupFailed, Stage::Dns)), sure("NameLookupFailed"));
    row("refused", tls({u"dns 192.0.2.1"_s}, error(K::Refused, Stage::Connect)), sure("HostRefuses"));
    row("silent", blocked, sure("HostSilent"));
    row("cut at once", tls({u"dns 192.0.2.1"_s}, error(K::ConnectionLost, Stage::Connect)),
        sure("ConnectionCut"));
    row("proxy", tls({}, error(K::ProxyFailed, Stage::Connect)), sure("ProxyFailed"));
    row("a provider at a private address that refuses",
        tls({u"dns 192.168.1.1"_s}, error(K::Refused, Stage::Connect)), likely("CaptivePortal"), true);
    row("a provider at private and public addresses that refuses",
        tls({u"dns 192.168.1.1 192.0.2.1"_s}, error(K::Refused, Stage::Connect)), sure("HostRefuses"), true);
    row("an own server at a private address that refuses",
        tls({u"dns 192.168.1.1"_s}, error(K::Refused, Stage::Connect)), sure("HostRefuses"));

    row("no agreement", tls(connected, error(K::TlsHandshake, Stage::Tls, u"handshake failure"_s)),
        sure("TlsFailed"));
    row("the server chose TLS 1.1",
        tls(connected, error(K::TlsHandshake, Stage::Tls, u"SSL routines::unsupported protocol"_s)),
        sure("OldTls"));
    row("the server refuses our versions",
        tls(connected, error(K::TlsHandshake, Stage::Tls, u"tlsv1 alert protocol version"_s)),
        sure("OldTls"));
    row("silent at TLS", tls(connected, error(K::TimedOut, Stage::Tls)), sure("ServerSilent"));
    row("cut at TLS", tls(connected, error(K::ConnectionLost, Stage::Tls)), sure("ConnectionCut"));
    row("no STARTTLS", clear(connected + QStringList{u"hello"_s}, error(K::TlsRequired, Stage::Tls)),
        sure("StartTlsNotOffered"));
    row("octets before TLS",
        clear(connected + QStringList{u"hello STARTTLS"_s}, error(K::Injection, Stage::Tls)),
        sure("Injection"));
    row("TLS fails after STARTTLS",
        clear(connected + QStringList{u"hello STARTTLS"_s}, error(K::TlsHandshake, Stage::Tls)),
        sure("TlsFailed"));

    row("silent instead of a greeting", clear(connected, error(K::TimedOut, Stage::Hello)),
        sure("ServerSilent"));
    row("the greeting says no", tls(encrypted, rejected(Stage::Hello, {554, "5.7.1", {"go away"}})),
        sure("ServerRefused"));
    row("an IMAP server", tls(encrypted, error(K::Protocol, Stage::Hello, u"* OK IMAP4rev1"_s)),
        sure("NotMailServer"));
    row("a web server", clear(connected, error(K::Protocol, Stage::Hello, u"HTTP/1.1 400 Bad Request"_s)),
        sure("CaptivePortal"));
    row("nonsense as an answer to EHLO",
        tls(encrypted,
            [] {
                Error late = error(K::Protocol, Stage::Hello, u"?"_s);
                late.verb = "EHLO";
                return late;
            }()),
        sure("Other"));

    row("AUTH is not offered",
        tls(encrypted + QStringList{u"hello SIZE 1"_s}, error(K::NoMechanism, Stage::Auth)),
        sure("NoAuthOffered"));
    row("none that we know",
        tls(encrypted + QStringList{u"hello AUTH GSSAPI"_s}, error(K::NoMechanism, Stage::Auth)),
        sure("NoUsableMechanism"));
    row("535 without more", tls(greeted, rejected(Stage::Auth, {535, {}, {"no"}})),
        likely("PasswordRefused"));
    row("535 5.7.8", tls(greeted, rejected(Stage::Auth, {535, "5.7.8", {"no"}})), sure("PasswordRefused"));
    row("535 5.7.139 is about the method, not the password",
        tls(greeted, rejected(Stage::Auth, {535, "5.7.139", {"basic authentication is disabled"}})),
        sure("SignInRefused"));
    row("534 wants another password",
        tls(greeted, rejected(Stage::Auth, {534, "5.7.9", {"application-specific password required"}})),
        sure("SignInRefused"));
    row("454 for now", tls(greeted, rejected(Stage::Auth, {454, "4.7.0", {"later"}})), sure("SignInRefused"));
    row("530 wants TLS", tls(greeted, rejected(Stage::Auth, {530, "5.7.0", {"STARTTLS first"}})),
        sure("TlsRequired"));
    row("the server proved nothing", tls(greeted, error(K::ServerNotAuthentic, Stage::Auth)),
        sure("ServerNotAuthentic"));
    row("cut at AUTH", tls(greeted, error(K::ConnectionLost, Stage::Auth)), sure("ConnectionCut"));

    const QStringList in = greeted + QStringList{u"auth"_s};
    row("sender refused", tls(in, rejected(Stage::Sender, {553, {}, {"not yours"}})), sure("SenderRefused"));
    row("address too modern", tls(in, error(K::NotSupported, Stage::Sender)), sure("AddressNotSupported"));
    row("530 at MAIL", tls(greeted, rejected(Stage::Sender, {530, {}, {"auth"}})), sure("SignInRequired"));
    row("530 at MAIL in the clear, with STARTTLS on offer",
        attempt(25, Security::None, connected + QStringList{u"hello STARTTLS"_s},
                rejected(Stage::Sender, {530, {}, {"starttls"}})),
        sure("TlsRequired"));
    row("silent at MAIL", tls(in, error(K::TimedOut, Stage::Sender)), sure("ServerSilent"));

    row("no encryption, a password, AUTH offered",
        attempt(25, Security::None, connected + QStringList{u"hello AUTH PLAIN"_s}),
        {u"WorksButOnlyUntil/Advice/Sure"_s});
    row("no encryption, a password, only STARTTLS offered",
        attempt(25, Security::None, connected + QStringList{u"hello STARTTLS"_s}),
        likely("AuthOnlyAfterTls"));
    row("no encryption, a password, nothing offered",
        attempt(25, Security::None, connected + QStringList{u"hello SIZE 1"_s}), sure("NoAuthOffered"));
}

void TestDiagnose::ownSettings()
{
    QFETCH(const Attempt, own);
    QFETCH(const bool, isWellKnown);
    QFETCH(const QStringList, expected);
    Request request = ask(own.port, own.security);
    request.isWellKnown = isWellKnown;

    const QList<Finding> findings = diagnose(request, {own}, now);

    QCOMPARE(summary(findings), expected);
    QCOMPARE(findings.first().host, host);
    QCOMPARE(findings.first().port, own.port);
    QCOMPARE(findings.first().security, own.security);
    if (own.error) {
        QCOMPARE(findings.first().stage, own.error->stage);
        QCOMPARE(findings.first().reply, own.error->reply);
    }
}

void TestDiagnose::withOthers_data()
{
    QTest::addColumn<QList<Attempt>>("attempts");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("usePort"); ///< Of UseOther; 0: none.

    const Attempt works = attempt(587, Security::StartTls,
                                  connected + QStringList{u"hello"_s, u"tls"_s, u"hello AUTH PLAIN"_s});
    const Attempt heard = attempt(465, Security::None, connected + QStringList{u"hello"_s});
    const Attempt plain = attempt(465, Security::ImplicitTls, connected,
                                  error(Error::Kind::TlsHandshake, Stage::Tls, u"wrong version number"_s));
    const auto listener = [](const Error &why) { return attempt(465, Security::None, connected, why); };
    Attempt elsewhere = works;
    elsewhere.host = u"other.example.org"_s;
    CertificateFacts scanned = certificate();
    scanned.issuer = u"Kaspersky Anti-Virus Personal Root Certificate"_s;
    const QStringList unknown{u"UnableToGetLocalIssuerCertificate"_s};

    QTest::newRow("465 is shut, 587 works")
        << QList<Attempt>{blocked, works}
        << QStringList{u"UseOther/Advice/Sure"_s, u"PortBlocked/Problem/Likely"_s} << 587;
    QTest::newRow("465 is shut, 587 answers and refuses")
        << QList<Attempt>{blocked,
                          attempt(587, Security::StartTls, connected, rejected(Stage::Hello, {554, {}, {}}))}
        << QStringList{u"PortBlocked/Problem/Likely"_s} << 0;
    QTest::newRow("465 is shut, another host works: that says nothing about the port")
        << QList<Attempt>{blocked, elsewhere}
        << QStringList{u"UseOther/Advice/Sure"_s, u"HostSilent/Problem/Sure"_s} << 587;
    QTest::newRow("465 is shut, somebody sits on 587")
        << QList<Attempt>{blocked,
                          attempt(587, Security::StartTls, connected, refusedCertificate(unknown, scanned))}
        << QStringList{u"PortBlocked/Problem/Likely"_s, u"Interception/Problem/Sure"_s} << 0;
    QTest::newRow("465 is shut, 587 shows a certificate that is refused for its own faults")
        << QList<Attempt>{blocked,
                          attempt(587, Security::StartTls, connected,
                                  refusedCertificate({u"HostNameMismatch"_s}))}
        << QStringList{u"PortBlocked/Problem/Likely"_s} << 0;
    QTest::newRow("clear text greets at the TLS port")
        << QList<Attempt>{plain, heard} << QStringList{u"TlsOnPlainPort/Problem/Sure"_s} << 0;
    QTest::newRow("clear text says no at the TLS port")
        << QList<Attempt>{plain, listener(rejected(Stage::Hello, {421, {}, {"busy"}}))}
        << QStringList{u"TlsOnPlainPort/Problem/Sure"_s} << 0;
    QTest::newRow("clear text greets at the TLS port, and STARTTLS works there")
        << QList<Attempt>{plain, heard,
                          attempt(465, Security::StartTls,
                                  connected + QStringList{u"hello"_s, u"tls"_s, u"hello"_s})}
        << QStringList{u"UseOther/Advice/Sure"_s, u"TlsOnPlainPort/Problem/Sure"_s} << 465;
    QTest::newRow("a web server at the TLS port")
        << QList<Attempt>{plain,
                          listener(error(Error::Kind::Protocol, Stage::Hello, u"HTTP/1.1 400 Bad Request"_s))}
        << QStringList{u"CaptivePortal/Problem/Sure"_s} << 0;
    QTest::newRow("something else at the TLS port")
        << QList<Attempt>{plain, listener(error(Error::Kind::Protocol, Stage::Hello, u"SSH-2.0"_s))}
        << QStringList{u"NotMailServer/Problem/Sure"_s} << 0;
    QTest::newRow("nobody knows what is at the TLS port")
        << QList<Attempt>{plain, listener(error(Error::Kind::TimedOut, Stage::Hello))}
        << QStringList{u"TlsFailed/Problem/Sure"_s} << 0;
    QTest::newRow("TLS answers at the clear-text port, with a certificate that is refused")
        << QList<Attempt>{attempt(587, Security::StartTls, connected,
                                  error(Error::Kind::TimedOut, Stage::Hello)),
                          attempt(587, Security::ImplicitTls, connected, refusedCertificate(unknown))}
        << QStringList{u"PlainOnTlsPort/Problem/Sure"_s} << 0;
    QTest::newRow("AUTH is there after TLS")
        << QList<Attempt>{attempt(587, Security::None, connected + QStringList{u"hello STARTTLS"_s}), works}
        << QStringList{u"UseOther/Advice/Sure"_s, u"AuthOnlyAfterTls/Problem/Sure"_s} << 587;
}

void TestDiagnose::withOthers()
{
    QFETCH(const QList<Attempt>, attempts);
    QFETCH(const QStringList, expected);
    QFETCH(const int, usePort);

    const QList<Finding> findings
        = diagnose(ask(attempts.first().port, attempts.first().security), attempts, now);

    QCOMPARE(summary(findings), expected);
    const bool isOffered = findings.first().kind == Kind::UseOther;
    QCOMPARE(isOffered ? findings.first().other->port : 0, usePort);
}

void TestDiagnose::aProviderIsItselfWhereItsCertificateIs()
{
    const QStringList near{u"dns 192.168.1.1"_s};
    const Attempt blocked
        = attempt(465, Security::ImplicitTls, near, error(Error::Kind::Refused, Stage::Connect));
    const Attempt works
        = attempt(587, Security::StartTls,
                  near + QStringList{u"connect"_s, u"hello"_s, u"tls"_s, u"hello AUTH PLAIN"_s});
    Request request = ask(465, Security::ImplicitTls);
    request.isWellKnown = true;

    QCOMPARE(summary(diagnose(request, {blocked}, now)), QStringList{u"CaptivePortal/Problem/Likely"_s});
    QCOMPARE(summary(diagnose(request, {blocked, works}, now)),
             (QStringList{u"UseOther/Advice/Sure"_s, u"PortBlocked/Problem/Likely"_s}));
}

void TestDiagnose::certificates_data()
{
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<CertificateFacts>("facts");
    QTest::addColumn<bool>("isWellKnown");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("mayBePinned");

    const QString selfSigned = u"SelfSignedCertificate"_s;
    const QString unknown = u"UnableToGetLocalIssuerCertificate"_s;
    const QString otherName = u"HostNameMismatch"_s;
    CertificateFacts weak = certificate();
    weak.keyAlgorithm = u"RSA"_s;
    weak.keyBits = 1024;
    CertificateFacts gateway = certificate();
    gateway.issuer = u"support"_s;
    gateway.issuerOrganisation = u"Fortinet"_s;
    CertificateFacts bare = certificate();
    bare.pem.clear();

    QTest::newRow("self-signed") << QStringList{selfSigned} << certificate() << false
                                 << QStringList{u"SelfSigned/Problem/Sure"_s} << true;
    QTest::newRow("a root that nobody knows")
        << QStringList{u"SelfSignedCertificateInChain"_s} << certificate() << false
        << QStringList{u"UnknownIssuer/Problem/Sure"_s} << true;
    QTest::newRow("self-signed, and not at hand")
        << QStringList{selfSigned} << bare << false << QStringList{u"SelfSigned/Problem/Sure"_s} << false;
    QTest::newRow("self-signed and revoked")
        << QStringList{selfSigned, u"CertificateRevoked"_s} << certificate() << false
        << QStringList{u"Revoked/Problem/Sure"_s, u"SelfSigned/Problem/Sure"_s} << false;
    QTest::newRow("another name") << QStringList{otherName} << certificate() << false
                                  << QStringList{u"WrongName/Problem/Sure"_s} << false;
    QTest::newRow("another name, a provider's with a public certificate")
        << QStringList{otherName} << certificate() << true << QStringList{u"WrongName/Problem/Sure"_s}
        << false;
    QTest::newRow("another name and an unknown issuer, a provider's")
        << QStringList{otherName, unknown} << certificate() << true
        << QStringList{u"CaptivePortal/Problem/Likely"_s} << false;
    QTest::newRow("a gateway of the own company, for its own name")
        << QStringList{unknown} << gateway << false << QStringList{u"Interception/Problem/Sure"_s} << false;
    QTest::newRow("a gateway's own certificate, for another name")
        << QStringList{unknown, otherName} << gateway << false
        << QStringList{u"WrongName/Problem/Sure"_s, u"UnknownIssuer/Problem/Sure"_s} << false;
    QTest::newRow("short key") << QStringList{u"UnspecifiedError"_s} << weak << false
                               << QStringList{u"WeakKey/Problem/Sure"_s} << false;
    QTest::newRow("no reason that we know") << QStringList{u"UnspecifiedError"_s} << certificate() << false
                                            << QStringList{u"CertificateRefused/Problem/Sure"_s} << false;
    QTest::newRow("no certificate at all")
        << QStringList{u"NoPeerCertificate"_s} << CertificateFacts() << false
        << QStringList{u"CertificateRefused/Problem/Sure"_s} << false;
    QTest::newRow("an expired one further up, which we were not shown")
        << QStringList{u"CertificateExpired"_s} << certificate() << false
        << QStringList{u"Expired/Problem/Likely"_s} << false;
}

void TestDiagnose::certificates()
{
    QFETCH(const QStringList, problems);
    QFETCH(const CertificateFacts, facts);
    QFETCH(const bool, isWellKnown);
    QFETCH(const QStringList, expected);
    QFETCH(const bool, mayBePinned);
    Request request = ask();
    request.isWellKnown = isWellKnown;
    const Attempt own = attempt(465, Security::ImplicitTls, connected, refusedCertificate(problems, facts));

    const QList<Finding> findings = diagnose(request, {own}, now);

    QCOMPARE(summary(findings), expected);
    const Finding &last = findings.last();
    const bool isAboutTrust = last.kind == Kind::SelfSigned || last.kind == Kind::UnknownIssuer;
    QCOMPARE(isAboutTrust && last.certificate, mayBePinned);
    if (last.kind == Kind::Expired)
        QVERIFY(!last.certificate);
}

void TestDiagnose::clocks_data()
{
    QTest::addColumn<QString>("problem"); ///< Or several.
    QTest::addColumn<int>("fromDay"); ///< Of the certificate, from now.
    QTest::addColumn<int>("toDay");
    QTest::addColumn<QString>("serverSays");
    QTest::addColumn<int>("builtDay"); ///< From now; 999: unknown.
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("skewDays");

    const QString expired = u"CertificateExpired"_s;
    const QString early = u"CertificateNotYetValid"_s;
    const QString sameDay = u"220 mx Exim 4.96 Tue, 10 Nov 2026 11:00:00 +0000"_s;
    const QString monthAgo = u"220 mx; Sat, 10 Oct 2026 12:00:00 +0000"_s;
    const QString nextMonth = u"220 mx; Thu, 10 Dec 2026 20:00:00 +0800"_s;
    const QString behind = u"ClockBehind/Problem/Sure"_s;
    const QString ahead = u"ClockAhead/Problem/Sure"_s;

    QTest::newRow("expired, nobody tells the time")
        << expired << -90 << -10 << u"220 mx ESMTP"_s << 999 << QStringList{u"Expired/Problem/Likely"_s} << 0;
    QTest::newRow("expired, the server agrees on the date")
        << expired << -90 << -10 << sameDay << 999 << QStringList{u"Expired/Problem/Sure"_s} << 0;
    QTest::newRow("expired by our clock, which is ahead")
        << expired << -90 << -10 << monthAgo << 999 << QStringList{ahead} << 31;
    QTest::newRow("expired, and the clock is ahead too")
        << expired << -190 << -100 << monthAgo << 999 << QStringList{ahead, u"Expired/Problem/Sure"_s} << 31;
    QTest::newRow("expired, and the clock is behind, which makes it worse")
        << expired << -90 << -10 << nextMonth << 999 << QStringList{behind, u"Expired/Problem/Sure"_s} << 30;
    QTest::newRow("a server whose date is before our build is itself wrong")
        << expired << -90 << -10 << monthAgo << -5 << QStringList{u"Expired/Problem/Likely"_s} << 0;
    QTest::newRow("expired by our clock, and with it the authority")
        << u"CertificateExpired UnableToGetLocalIssuerCertificate"_s << -90 << -10 << monthAgo << 999
        << QStringList{ahead} << 31;
    QTest::newRow("not valid yet, nobody tells the time")
        << early << 10 << 90 << QString() << 999 << QStringList{u"ClockBehind/Problem/Likely"_s} << 10;
    QTest::newRow("not valid yet by our clock, which is behind")
        << early << 10 << 90 << nextMonth << 999 << QStringList{behind} << 30;
    QTest::newRow("not valid yet, the server agrees on the date")
        << early << 10 << 90 << sameDay << 999 << QStringList{u"NotYetValid/Problem/Sure"_s} << 0;
    QTest::newRow("not valid yet, and the clock is ahead, which makes it worse")
        << early << 10 << 90 << monthAgo << 999 << QStringList{ahead, u"NotYetValid/Problem/Sure"_s} << 31;
    QTest::newRow("before this program was built")
        << early << 10 << 90 << QString() << 7 << QStringList{behind} << 10;
    QTest::newRow("expired, and before this program was built")
        << expired << -90 << -10 << QString() << 7 << QStringList{behind, u"Expired/Problem/Sure"_s} << 7;
    QTest::newRow("another problem, before this program was built")
        << u"HostNameMismatch"_s << -90 << 10 << QString() << 7
        << QStringList{u"WrongName/Problem/Sure"_s, u"ClockBehind/Advice/Sure"_s} << 7;
}

void TestDiagnose::clocks()
{
    QFETCH(const QString, problem);
    QFETCH(const int, fromDay);
    QFETCH(const int, toDay);
    QFETCH(const QString, serverSays);
    QFETCH(const int, builtDay);
    QFETCH(const QStringList, expected);
    QFETCH(const int, skewDays);
    CertificateFacts facts = certificate();
    facts.notBefore = now.addDays(fromDay);
    facts.notAfter = now.addDays(toDay);
    Request request = ask();
    if (builtDay != 999)
        request.builtAt = now.addDays(builtDay);
    const QList<Attempt> attempts{
        attempt(465, Security::ImplicitTls, connected, refusedCertificate(problem.split(u' '), facts)),
        attempt(587, Security::StartTls, connected + QStringList{u"S: "_s + serverSays},
                error(Error::Kind::TimedOut, Stage::Hello))};

    const QList<Finding> findings = diagnose(request, attempts, now);

    QCOMPARE(summary(findings), expected);
    const auto clock = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.kind == Kind::ClockAhead || finding.kind == Kind::ClockBehind;
    });
    QCOMPARE(clock == findings.end() ? 0 : int(clock->skew / std::chrono::hours(24)), skewDays);
}

void TestDiagnose::userForms_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<UserForm>("form");
    QTest::addColumn<int>("replyCode"); ///< To AUTH; 0: never came so far; 235: fine.
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("proposal");

    const QString problem = u"WrongUserForm/Problem/Sure"_s;
    const QString advice = u"WrongUserForm/Advice/Likely"_s;
    const QString refused = u"PasswordRefused/Problem/Likely"_s;
    QTest::newRow("bare name, address wanted, refused")
        << u"ann"_s << UserForm::FullAddress << 535 << QStringList{problem, refused} << u"ann@example.org"_s;
    QTest::newRow("address, bare name wanted, refused") << u"ann.b@example.org"_s << UserForm::LocalPart
                                                        << 535 << QStringList{problem, refused} << u"ann.b"_s;
    QTest::newRow("address wanted and given, refused")
        << u"ann@example.org"_s << UserForm::FullAddress << 535 << QStringList{refused} << QString();
    QTest::newRow("nobody knows the form")
        << u"ann"_s << UserForm::Unknown << 535 << QStringList{refused} << QString();
    QTest::newRow("a fixed one, whatever it is")
        << u"ann"_s << UserForm::Fixed << 535 << QStringList{refused} << QString();
    QTest::newRow("an at sign alone is no address")
        << u"@x"_s << UserForm::LocalPart << 535 << QStringList{refused} << QString();
    QTest::newRow("bare name, address wanted, never came so far")
        << u"ann"_s << UserForm::FullAddress << 0 << QStringList{u"HostSilent/Problem/Sure"_s, advice}
        << u"ann@example.org"_s;
    QTest::newRow("it works: then it is right, whatever the catalogue says")
        << u"ann"_s << UserForm::FullAddress << 235 << QStringList{u"Works/Good/Sure"_s} << QString();
}

void TestDiagnose::userForms()
{
    QFETCH(const QString, user);
    QFETCH(const UserForm, form);
    QFETCH(const int, replyCode);
    QFETCH(const QStringList, expected);
    QFETCH(const QString, proposal);
    Request request = ask();
    request.credentials.user = user;
    request.userForm = form;
    const Attempt own = replyCode == 0 ? blocked
        : replyCode == 235
        ? attempt(465, Security::ImplicitTls, greeted + QStringList{u"auth"_s, u"mail"_s})
        : attempt(465, Security::ImplicitTls, greeted, rejected(Stage::Auth, {replyCode, {}, {"no"}}));

    const QList<Finding> findings = diagnose(request, {own}, now);

    QCOMPARE(summary(findings), expected);
    QString proposed;
    for (const Finding &finding : findings)
        proposed += finding.proposal;
    QCOMPARE(proposed, proposal);
}

void TestDiagnose::acceptedCertificates_data()
{
    QTest::addColumn<TlsDetails>("tls");
    QTest::addColumn<bool>("isWellKnown");
    QTest::addColumn<QStringList>("advice");

    const auto row = [](const char *name, const TlsDetails &tls, bool isWellKnown,
                        const QStringList &advice) { QTest::newRow(name) << tls << isWellKnown << advice; };
    TlsDetails plain;
    plain.chain = {certificate()};
    plain.rootAuthority = u"Public Root"_s;
    row("in order", plain, true, {});
    TlsDetails local = plain;
    local.isRootLocal = true;
    row("a company's own server with the company's own authority", local, false, {});
    row("a provider's, by an authority that was added to this computer", local, true,
        {u"TrustedInterception/Advice/Likely"_s});
    TlsDetails scanned = plain;
    scanned.rootAuthority = u"ESET SSL Filter CA"_s;
    row("by a scanner that this computer trusts", scanned, false, {u"TrustedInterception/Advice/Sure"_s});
    TlsDetails chosen;
    chosen.chain = {certificate()};
    chosen.chain[0].issuer = u"Sophos"_s;
    row("one that the user chose to trust", chosen, true, {});
    TlsDetails ending = plain;
    ending.chain[0].notAfter = now.addDays(5);
    row("ends in five days", ending, true, {u"ExpiresSoon/Advice/Sure"_s});
    TlsDetails shortLived = plain;
    shortLived.chain[0].notBefore = now.addDays(-2);
    shortLived.chain[0].notAfter = now.addDays(4);
    row("lives six days and has four left", shortLived, true, {});
    TlsDetails weak = plain;
    weak.chain[0].keyAlgorithm = u"RSA"_s;
    weak.chain[0].keyBits = 1024;
    row("short key", weak, true, {u"WeakKey/Advice/Sure"_s});
    TlsDetails strange = plain;
    strange.chain[0].keyAlgorithm.clear();
    strange.chain[0].keyBits = 0;
    row("a key that Qt cannot measure", strange, true, {});
    row("nothing known", {}, true, {});
}

void TestDiagnose::acceptedCertificates()
{
    QFETCH(const TlsDetails, tls);
    QFETCH(const bool, isWellKnown);
    QFETCH(const QStringList, advice);
    Request request = ask();
    request.isWellKnown = isWellKnown;
    Attempt own = attempt(465, Security::ImplicitTls, greeted + QStringList{u"auth"_s, u"mail"_s});
    own.timeline[2].tls = tls;

    QCOMPARE(summary(diagnose(request, {own}, now)), QStringList{u"Works/Good/Sure"_s} + advice);
}

/// Whatever happens, there is one answer, and it never says that the settings work.
void TestDiagnose::everyErrorAtEveryStageHasOneCause()
{
    for (int kind = 1; kind <= int(Error::Kind::OutcomeUnknown); ++kind) {
        for (int stage = 0; stage <= int(Stage::Sender); ++stage) {
            for (const Security security : {Security::ImplicitTls, Security::StartTls, Security::None}) {
                const Attempt own = attempt(465, security, {}, error(Error::Kind(kind), Stage(stage)));

                const QList<Finding> findings = diagnose(ask(465, security), {own}, now);

                QCOMPARE(findings.size(), 1);
                QCOMPARE(findings.first().grade, Grade::Problem);
                QVERIFY(findings.first().kind != Kind::Works);
                QVERIFY(findings.first().kind != Kind::WorksButOnlyUntil);
            }
        }
    }
}

void TestDiagnose::cancelledTellsNothing()
{
    const Attempt cancelled
        = attempt(465, Security::ImplicitTls, {}, error(Error::Kind::Cancelled, Stage::Dns));

    QVERIFY(diagnose(ask(), {cancelled}, now).isEmpty());
    QVERIFY(diagnose(ask(), {blocked, cancelled}, now).isEmpty());
    QVERIFY(diagnose(ask(), {}, now).isEmpty());
}

void TestDiagnose::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date"); ///< Empty: there is none.

    QTest::newRow("Sendmail") << u"220 mx ESMTP Sendmail 8.17.1/8.17.1; Tue, 3 Nov 2026 10:20:30 +0100"_s
                              << u"2026-11-03T09:20:30Z"_s;
    QTest::newRow("Exim") << u"220 mx ESMTP Exim 4.96 Tue, 03 Nov 2026 15:04:05 +0000"_s
                          << u"2026-11-03T15:04:05Z"_s;
    QTest::newRow("a zone by name") << u"3 Nov 2026 15:04 GMT"_s << u"2026-11-03T15:04:00Z"_s;
    QTest::newRow("west") << u"3 Nov 2026 23:30:00 -0530"_s << u"2026-11-04T05:00:00Z"_s;
    QTest::newRow("a leap second") << u"31 Dec 2016 23:59:60 +0000"_s << u"2016-12-31T23:59:59Z"_s;
    QTest::newRow("no zone") << u"3 Nov 2026 15:04:05"_s << QString();
    QTest::newRow("no such day") << u"31 Feb 2026 15:04:05 +0000"_s << QString();
    QTest::newRow("no such hour") << u"3 Nov 2026 25:04:05 +0000"_s << QString();
    QTest::newRow("a version number") << u"220 mx 12.3.2026"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestDiagnose::datesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, date);

    const auto read = core::smtp::dateIn(text);

    QCOMPARE(read ? read->toString(Qt::ISODate) : QString(), date);
}

void TestDiagnose::privateAddressesAreKnown_data()
{
    QTest::addColumn<QString>("addresses");
    QTest::addColumn<bool>("isPrivate");

    for (const char *address : {"127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.0.1", "100.64.0.1", "0.0.0.0",
                                "169.254.1.1", "::1", "::", "fe80::1", "fd00::1", "10.0.0.1 ::1"})
        QTest::newRow(address) << QString::fromLatin1(address) << true;
    for (const char *address :
         {"192.0.2.1", "172.32.0.1", "100.128.0.1", "2001:db8::1", "10.0.0.1 192.0.2.1", "198.18.0.9", ""})
        QTest::newRow(address) << QString::fromLatin1(address) << false;
}

void TestDiagnose::privateAddressesAreKnown()
{
    QFETCH(const QString, addresses);
    QFETCH(const bool, isPrivate);

    QCOMPARE(resolvedPrivately(attempt(465, Security::ImplicitTls, {u"dns "_s + addresses})), isPrivate);
}

void TestDiagnose::interceptorsAreKnownByName_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("product");

    const auto row = [](const char *issuer, const char *product) {
        QTest::newRow(issuer) << QString::fromUtf8(issuer) << QString::fromUtf8(product);
    };
    row("Avast Web/Mail Shield Root", "Avast");
    row("AVG Web/Mail Shield Root", "AVG");
    row("Kaspersky Anti-Virus Personal Root Certificate", "Kaspersky");
    row("ESET SSL Filter CA", "ESET");
    row("Bitdefender Personal CA.Net-Defender", "Bitdefender");
    row("Dr.Web FOR SSL SCAN", "Dr.Web");
    row("FortiGate CA", "Fortinet");
    row("FGT60E Fortinet", "Fortinet");
    row("Zscaler Intermediate Root CA (zscaler.net)", "Zscaler");
    row("Sophos SSL CA_C123", "Sophos");
    row("mitmproxy", "mitmproxy");
    row("Charles Proxy CA (3 Nov 2026, laptop)", "Charles");
    row("DO_NOT_TRUST_FiddlerRoot", "Fiddler");
    row("PortSwigger CA", "Burp Suite");
    row("Blue Coat ProxySG", "Blue Coat");
    row("Cisco Umbrella Root CA", "Cisco Umbrella");
    row("360 Total Security", "360");
    row("深信服科技股份有限公司", "Sangfor");
    // Public authorities and ordinary names.
    row("DigiCert Global Root G2", "");
    row("ISRG Root X1", "");
    row("TrustAsia RSA DV TLS CA G3", "");
    row("GlobalSign", "");
    row("Cisco Systems", "");
    row("Charles University", "");
    row("Resettable", "");
    row("Norton Rose", "");
    row("WoTrus DV Server CA 360", "");
    row("", "");
}

void TestDiagnose::interceptorsAreKnownByName()
{
    QFETCH(const QString, issuer);
    QFETCH(const QString, product);
    TlsDetails byName;
    byName.chain = {{}};
    byName.chain[0].issuer = issuer;
    TlsDetails byOrganisation;
    byOrganisation.chain = {{}};
    byOrganisation.chain[0].issuerOrganisation = issuer;

    QCOMPARE(core::smtp::interceptorIn(byName), product);
    QCOMPARE(core::smtp::interceptorIn(byOrganisation), product);
}

void TestDiagnose::alternativesArePlanned_data()
{
    QTest::addColumn<Attempt>("own");
    QTest::addColumn<bool>("hasGreeted");
    QTest::addColumn<QStringList>("expected"); ///< "port security"

    const Error silent = error(Error::Kind::Unreachable, Stage::Connect);
    const auto at = [](quint16 port, Security security, const std::optional<Error> &why) {
        return attempt(port, security, connected, why);
    };
    const QString implicit = u"465 ImplicitTls"_s;
    const QString upgraded = u"587 StartTls"_s;
    QTest::newRow("465") << at(465, Security::ImplicitTls, silent) << false << QStringList{upgraded};
    QTest::newRow("587") << at(587, Security::StartTls, silent) << false << QStringList{implicit};
    QTest::newRow("587 with TLS, where somebody greets in the clear")
        << at(587, Security::ImplicitTls, error(Error::Kind::TlsHandshake, Stage::Tls)) << true
        << QStringList{upgraded, implicit};
    QTest::newRow("25") << at(25, Security::StartTls, silent) << false << QStringList{implicit, upgraded};
    QTest::newRow("587 without encryption, the password kept back")
        << at(587, Security::None, std::nullopt) << false << QStringList{upgraded, implicit};
    QTest::newRow("a refused password is not another port's matter")
        << at(465, Security::ImplicitTls, rejected(Stage::Auth, {535, {}, {}})) << false << QStringList();
    QTest::newRow("no AUTH may be another port's matter")
        << at(25, Security::StartTls, error(Error::Kind::NoMechanism, Stage::Auth)) << false
        << QStringList{implicit, upgraded};
    QTest::newRow("no such name") << at(465, Security::ImplicitTls,
                                        error(Error::Kind::NameNotFound, Stage::Dns))
                                  << false << QStringList();
    QTest::newRow("the proxy fails") << at(465, Security::ImplicitTls,
                                           error(Error::Kind::ProxyFailed, Stage::Connect))
                                     << false << QStringList();
    QTest::newRow("cancelled") << at(465, Security::ImplicitTls, error(Error::Kind::Cancelled, Stage::Dns))
                               << false << QStringList();
}

void TestDiagnose::alternativesArePlanned()
{
    QFETCH(const Attempt, own);
    QFETCH(const bool, hasGreeted);
    QFETCH(const QStringList, expected);
    Request request = ask(own.port, own.security);

    QStringList planned;
    for (const Alternative &one : alternativesAfter(request, own, hasGreeted))
        planned.append(QString::number(one.port) + u' '
                       + QLatin1String(QMetaEnum::fromType<Security>().valueToKey(int(one.security))));
    QCOMPARE(planned, expected);

    request.triesAlternatives = false;
    QVERIFY(alternativesAfter(request, own, hasGreeted).isEmpty());
}

QTEST_GUILESS_MAIN(TestDiagnose)
#include "tst_diagnose.moc"
