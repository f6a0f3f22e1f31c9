#include "tests/discovery/searching.h"

using namespace core::discovery;
using namespace Qt::StringLiterals;
using Security = core::account::Account::Security;
using State = Step::State;

/// Runs in the internet of world.py, where every name server, web server and mail server is ours.
class TestFinder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void companyDomainsAreRecognisedByTheirMx_data();
    void companyDomainsAreRecognisedByTheirMx();
    void otherMxAreNot_data();
    void otherMxAreNot();
    void settingsAreFoundWithTheirSource_data();
    void settingsAreFoundWithTheirSource();
    void betterSourcesComeFirst();
    void detailsOfAConfigurationAreKept();

    void nothingIsAskedBeforeSomebodyWishes();
    void mozillaIsAskedOnlyIfWished();
    void theAddressStaysHere();
    void theAddressGoesToTheProviderOnly();
    void requestsDoNotTellWhoAsks();
    void someDomainsAreNeverAskedAbout_data();
    void someDomainsAreNeverAskedAbout();
    void domainsAreAskedAboutInALabels();

    void badAnswersAreNotTaken_data();
    void badAnswersAreNotTaken();
    void clearTextIsNeverSpoken();
    void nameServersInTroubleAreTold();
    void probesAreRefused_data();
    void probesAreRefused();
    void probesSayNothingButHello();
    void nothingIsProbedWhenSomethingWasFound();
    void nothingIsProbedUnlessWished();
    void nobodyIsAskedTwice();
    void twoAreProbedAtATime();
    void silenceEnds();

    void cancelIsHeardAtOnce();
    void cancelFromASlotIsHeard();
    void whatIsCancelledIsNotAskedAnyMore();
    void aNewSearchEndsTheOldOne();
    void itCanGoAwayInTheMiddle();
};

static const QString path = u"/mail/config-v1.1.xml"_s;
static const Options all{.asksIspdb = true, .sendsAddress = false, .probes = true};

static QString autoconfig(const QString &domain)
{
    return u"https://autoconfig."_s + domain + path;
}

void TestFinder::initTestCase()
{
    if (!Witness::isThere())
        QSKIP("needs the internet of its own that world.py makes");
}

void TestFinder::companyDomainsAreRecognisedByTheirMx_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("mx");

    QTest::newRow("Tencent Exmail") << "exmail.test"
                                    << "tencent-exmail"
                                    << "mxbiz1.qq.com";
    QTest::newRow("NetEase enterprise") << "netease.test"
                                        << "netease-qiye"
                                        << "qiye163mx01.mxmail.netease.com";
    QTest::newRow("Aliyun, the old names") << "hichina.test"
                                           << "aliyun-qiye"
                                           << "mxn.mxhichina.com";
    QTest::newRow("Aliyun") << "aliyun.test"
                            << "aliyun-qiye"
                            << "mx1.qiye.aliyun.com";
    QTest::newRow("Feishu") << "feishu.test"
                            << "feishu"
                            << "mx1.feishu.cn";
    QTest::newRow("Google Workspace") << "google.test"
                                      << "google-workspace"
                                      << "aspmx.l.google.com";
    QTest::newRow("Google Workspace, the new name") << "newgoogle.test"
                                                    << "google-workspace"
                                                    << "smtp.google.com";
    QTest::newRow("Microsoft 365") << "microsoft.test"
                                   << "microsoft365"
                                   << "microsoft-test.mail.protection.outlook.com";
    QTest::newRow("Zoho") << "zoho.test"
                          << "zoho"
                          << "mx.zoho.com";
    QTest::newRow("Fastmail") << "fastmail.test"
                              << "fastmail"
                              << "in1-smtp.messagingengine.com";
    QTest::newRow("known beside unknown") << "both.test"
                                          << "tencent-exmail"
                                          << "mxbiz1.qq.com";
    QTest::newRow("in capitals") << "ExMail.TEST"
                                 << "tencent-exmail"
                                 << "mxbiz1.qq.com";
    QTest::newRow("an IDN") << "bücher.test"
                            << "tencent-exmail"
                            << "mxbiz1.qq.com";
}

void TestFinder::companyDomainsAreRecognisedByTheirMx()
{
    QFETCH(const QString, domain);
    QFETCH(const QString, provider);
    QFETCH(const QString, mx);
    const QString asked = domain == u"bücher.test" ? u"xn--bcher-kva.test"_s : domain.toLower();
    Candidate expected;
    expected.source = Source::Mx;
    expected.origin = mx;
    expected.providerId = provider;
    const Witness witness;

    Searching searching;
    QVERIFY(searching.runMx(domain));

    QCOMPARE(searching.ranked().size(), 1);
    QVERIFY(searching.ranked().first() == expected);
    QCOMPARE(searching.found.size(), 1);
    QCOMPARE(searching.last(Source::Mx, asked).state, State::Found);
    QCOMPARE(witness.queries(), QStringList(u"MX "_s + asked));
    QCOMPARE(witness.requests(), QStringList());

    // The whole search finds it too, and asks nothing of the hoster, whom the catalogue knows.
    Searching whole;
    QVERIFY(whole.run(domain));
    QVERIFY(!whole.ranked().isEmpty());
    QCOMPARE(whole.ranked().first().providerId, provider);
    QCOMPARE(whole.ranked().first().user, u"li.wei@"_s + (asked == domain.toLower() ? domain : asked));
    QVERIFY(!witness.everything().contains("autoconfig." + mx.section(u'.', -2).toLatin1()));
}

void TestFinder::otherMxAreNot_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<State>("state");
    QTest::addColumn<Problem>("problem");

    QTest::newRow("a host of nobody in the catalogue") << "hosted.test" << State::Found << Problem::None;
    QTest::newRow("a provider only stands in") << "standin.test" << State::Found << Problem::None;
    QTest::newRow("no mail is taken, RFC 7505")
        << "takesnomail.test" << State::Nothing << Problem::NotOffered;
    QTest::newRow("another record but no MX") << "wellknown.test" << State::Nothing << Problem::NoRecord;
    QTest::newRow("no such domain") << "nowhere.example" << State::Nothing << Problem::NameNotFound;
    QTest::newRow("the name server fails") << "broken.test" << State::Failed << Problem::NameLookupFailed;
}

void TestFinder::otherMxAreNot()
{
    QFETCH(const QString, domain);
    QFETCH(const State, state);
    QFETCH(const Problem, problem);

    Searching searching;
    QVERIFY(searching.runMx(domain));

    QCOMPARE(searching.ranked().size(), 0);
    QCOMPARE(searching.last(Source::Mx, domain).state, state);
    QCOMPARE(searching.last(Source::Mx, domain).problem, problem);
}

void TestFinder::settingsAreFoundWithTheirSource_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("server"); // host:port security user
    QTest::addColumn<bool>("isElsewhere");

    QTest::newRow("published by the provider")
        << "own.test" << Source::ProviderAutoconfig << autoconfig(u"own.test"_s)
        << "smtp.own.test:465 tls li.wei@own.test" << false;
    QTest::newRow("with STARTTLS and the local part")
        << "byname.test" << Source::ProviderAutoconfig << autoconfig(u"byname.test"_s)
        << "smtp.byname.test:587 starttls li.wei" << false;
    QTest::newRow("published on the web site")
        << "wellknown.test" << Source::ProviderWellKnown
        << "https://wellknown.test/.well-known/autoconfig/mail/config-v1.1.xml"
        << "smtp.wellknown.test:465 tls li.wei@wellknown.test" << false;
    QTest::newRow("published where three redirects lead")
        << "moved.test" << Source::ProviderAutoconfig << autoconfig(u"moved.test"_s)
        << "smtp.moved.test:465 tls li.wei@moved.test" << false;
    QTest::newRow("in Mozilla's database")
        << "ispdb-only.test" << Source::Ispdb << "https://ispdb.test/v1.1/ispdb-only.test"
        << "smtp.ispdb-only.test:465 tls li.wei@ispdb-only.test" << false;
    QTest::newRow("at a provider that is known")
        << "known.test" << Source::Ispdb << "https://ispdb.test/v1.1/known.test"
        << "smtp.qq.com:465 tls li.wei@known.test" << false;
    QTest::newRow("published by the hoster")
        << "hosted.test" << Source::MxAutoconfig << autoconfig(u"hoster.test"_s)
        << "smtp.hoster.test:465 tls li.wei@hosted.test" << true;
    QTest::newRow("published by a part of the hoster")
        << "fullhosted.test" << Source::MxAutoconfig << autoconfig(u"cluster.full.test"_s)
        << "smtp.cluster.full.test:465 tls li.wei@fullhosted.test" << true;
    QTest::newRow("in Mozilla's database for the hoster")
        << "dbhosted.test" << Source::MxIspdb << "https://ispdb.test/v1.1/dbhoster.test"
        << "smtp.dbhoster.test:465 tls li.wei@dbhosted.test" << true;
    QTest::newRow("in DNS") << "srv.test" << Source::Srv << "_submissions._tcp.srv.test"
                            << "smtp.srv.test:465 tls li.wei@srv.test" << false;
    QTest::newRow("in DNS, with STARTTLS")
        << "starttls.test" << Source::Srv << "_submission._tcp.starttls.test"
        << "mail.elsewhere.test:587 starttls li.wei@starttls.test" << true;
    QTest::newRow("by looking, port 465") << "probe.test" << Source::Probe << "smtp.probe.test:465"
                                          << "smtp.probe.test:465 tls li.wei@probe.test" << false;
    QTest::newRow("by looking, port 587") << "late.test" << Source::Probe << "mail.late.test:587"
                                          << "mail.late.test:587 starttls li.wei@late.test" << false;
    QTest::newRow("by looking at the domain itself") << "bare.test" << Source::Probe << "bare.test:465"
                                                     << "bare.test:465 tls li.wei@bare.test" << false;
    QTest::newRow("by looking where the mail is")
        << "mailhost.test" << Source::Probe << "smtp.mailhoster.test:465"
        << "smtp.mailhoster.test:465 tls li.wei@mailhost.test" << true;
}

void TestFinder::settingsAreFoundWithTheirSource()
{
    QFETCH(const QString, domain);
    QFETCH(const Source, source);
    QFETCH(const QString, origin);
    QFETCH(const QString, server);
    QFETCH(const bool, isElsewhere);

    Searching searching;
    QVERIFY(searching.run(domain, all));

    QVERIFY2(!searching.ranked().isEmpty(), "nothing was found");
    const Candidate best = searching.ranked().first();
    QCOMPARE(best.source, source);
    QCOMPARE(best.origin, origin);
    QCOMPARE(best.host + u':' + QString::number(best.port)
                 + (best.security == Security::ImplicitTls ? u" tls "_s : u" starttls "_s) + best.user,
             server);
    QVERIFY(best.security != Security::None);
    QCOMPARE(best.isElsewhere, isElsewhere);
    QCOMPARE(best.providerId, best.host == u"smtp.qq.com" ? u"qq"_s : QString());
    QCOMPARE(searching.last(source, origin).state, State::Found);
    if (source == Source::Probe) {
        QCOMPARE(best.mechanisms, (QStringList{u"PLAIN"_s, u"LOGIN"_s, u"XOAUTH2"_s}));
        QCOMPARE(best.sizeLimitBytes, 52428800);
        QVERIFY(best.takesPassword && best.takesOAuth);
    }
}

void TestFinder::betterSourcesComeFirst()
{
    Searching searching;
    QVERIFY(searching.run(u"all.test"_s, all));

    QStringList ranked;
    for (const Candidate &candidate : searching.ranked())
        ranked.append(candidate.origin);
    QCOMPARE(ranked,
             (QStringList{autoconfig(u"all.test"_s),
                          u"https://all.test/.well-known/autoconfig/mail/config-v1.1.xml"_s,
                          u"https://ispdb.test/v1.1/all.test"_s, autoconfig(u"all-hoster.test"_s),
                          u"https://ispdb.test/v1.1/all-hoster.test"_s, u"_submissions._tcp.all.test"_s,
                          u"_submission._tcp.all.test"_s}));
    QCOMPARE(searching.found.size(), ranked.size());
    QCOMPARE(searching.finished.size(), 1);
}

void TestFinder::detailsOfAConfigurationAreKept()
{
    Searching searching;
    QVERIFY(searching.run(u"byname.test"_s));

    QVERIFY(!searching.ranked().isEmpty());
    const Candidate best = searching.ranked().first();
    QCOMPARE(best.providerName, u"By Name"_s);
    QCOMPARE(best.documentation, QUrl(u"https://help.example.test/smtp"_s));
    QVERIFY(best.takesOAuth && !best.takesPassword);
}

void TestFinder::nothingIsAskedBeforeSomebodyWishes()
{
    const Witness witness;

    Searching idle;
    QCoreApplication::processEvents();
    Searching other;
    QVERIFY(other.runMx(u"nowhere.test"_s)); // long enough for anything the idle one might have begun

    QCOMPARE(witness.queries(), QStringList(u"MX nowhere.test"_s));
    QCOMPARE(witness.requests(), QStringList());
    QVERIFY(idle.steps.isEmpty() && !idle.finder.isRunning());
}

void TestFinder::mozillaIsAskedOnlyIfWished()
{
    const Options without{.asksIspdb = false, .sendsAddress = false, .probes = true};
    const Witness witness;

    for (const QString &domain : {u"all.test"_s, u"dbhosted.test"_s, u"ispdb-only.test"_s}) {
        Searching searching;
        QVERIFY(searching.run(domain, without));
        for (const Candidate &candidate : searching.ranked())
            QVERIFY(candidate.source != Source::Ispdb && candidate.source != Source::MxIspdb);
    }

    QVERIFY(witness.requests().contains(u"autoconfig.all.test"_s + path)); // the witness is awake
    QVERIFY(!witness.everything().contains("ispdb.test"));
}

void TestFinder::theAddressStaysHere()
{
    const Witness witness;

    for (const QString &domain : {u"all.test"_s, u"hosted.test"_s, u"probe.test"_s, u"moved.test"_s}) {
        Searching searching;
        searching.finder.find(Searching::address(domain, u"Geheimrat"_s), all);
        QVERIFY(searching.isFinished());
        for (const QVariantList &signal : searching.steps)
            QVERIFY(!signal.first().value<Step>().what.contains(u"geheimrat"_s, Qt::CaseInsensitive));
    }

    QVERIFY(witness.everything().contains("autoconfig.hoster.test"));
    QVERIFY(witness.everything().contains("EHLO"));
    QVERIFY(!witness.everything().toLower().contains("geheimrat"));
}

void TestFinder::theAddressGoesToTheProviderOnly()
{
    const Options telling{.asksIspdb = true, .sendsAddress = true, .probes = true};
    const Witness witness;

    Searching searching;
    searching.finder.find(Searching::address(u"all.test"_s, u"Geheimrat+mail&x=1"_s), telling);
    QVERIFY(searching.isFinished());

    QStringList told;
    for (const QString &request : witness.requests()) {
        if (request.contains(u"geheimrat"_s, Qt::CaseInsensitive))
            told.append(request);
    }
    QCOMPARE(told,
             QStringList(u"autoconfig.all.test"_s + path
                         + u"?emailaddress=Geheimrat%2Bmail%26x%3D1%40all.test"_s));
    for (const QString &query : witness.queries())
        QVERIFY(!query.contains(u"geheimrat"_s, Qt::CaseInsensitive));
    QVERIFY(!searching.ranked().isEmpty());
    // Not in what is shown either: it may end up in a screenshot or a log.
    QCOMPARE(searching.ranked().first().origin, autoconfig(u"all.test"_s));
}

void TestFinder::requestsDoNotTellWhoAsks()
{
    const Witness witness;

    for (int round = 0; round < 2; ++round) { // the first answer sets a cookie
        Searching searching;
        QVERIFY(searching.run(u"own.test"_s));
        QVERIFY(searching.run(u"own.test"_s));
        QVERIFY(searching.run(u"moved.test"_s));
    }

    const QStringList expected{u"Accept"_s, u"Accept-Encoding"_s, u"Accept-Language"_s, u"Connection"_s,
                               u"Host"_s,   u"User-Agent"_s};
    const auto requests = witness.events(u"https"_s);
    QVERIFY(requests.size() > 8);
    for (const QJsonObject &request : requests) {
        const QJsonObject headers = request[u"headers"_s].toObject();
        QCOMPARE(headers.keys().join(u' '), expected.join(u' '));
        QCOMPARE(headers[u"User-Agent"_s].toString(), u"Mozilla/5.0"_s);
        QCOMPARE(headers[u"Accept-Language"_s].toString(), u"*"_s);
    }
}

void TestFinder::someDomainsAreNeverAskedAbout_data()
{
    QTest::addColumn<QString>("domain");

    for (const char *domain : {"localhost", "intranet", "[127.0.0.1]", "[IPv6:::1]", "127.0.0.1", "127.1",
                               "x.local", "x.localhost", "x.onion", "x.invalid"})
        QTest::newRow(domain) << QString::fromLatin1(domain);
}

void TestFinder::someDomainsAreNeverAskedAbout()
{
    QFETCH(const QString, domain);
    const Witness witness;

    Searching searching;
    QVERIFY(searching.run(domain, all));
    Searching mx;
    QVERIFY(mx.runMx(domain));

    QCOMPARE(searching.ranked().size(), 0);
    QCOMPARE(searching.finished.size(), 1);
    QCOMPARE(searching.steps.size() + mx.steps.size(), 0);
    QVERIFY(!searching.finder.isRunning());
    QCOMPARE(witness.everything(), QByteArray());
    for (const QString &nonsense : {u""_s, u"a..b"_s, u"a b.c"_s, u"a.test\r\nX"_s, u"x@a.test"_s}) {
        QVERIFY(mx.runMx(nonsense));
        QCOMPARE(witness.everything(), QByteArray());
    }
}

void TestFinder::domainsAreAskedAboutInALabels()
{
    const Witness witness;

    Searching searching;
    QVERIFY(searching.run(u"bücher.test"_s));

    const QStringList queries = witness.queries();
    for (const QString &query : {u"MX xn--bcher-kva.test"_s, u"SRV _submissions._tcp.xn--bcher-kva.test"_s,
                                 u"SRV _submission._tcp.xn--bcher-kva.test"_s})
        QVERIFY2(queries.contains(query), qPrintable(queries.join(u'\n')));
    QVERIFY(witness.requests().contains(u"autoconfig.xn--bcher-kva.test"_s + path));
    QVERIFY(!witness.everything().contains("\xc3\xbc"));
    QVERIFY(!searching.ranked().isEmpty());
    QCOMPARE(searching.ranked().last().host, u"smtp.xn--bcher-kva.test"_s);
    QCOMPARE(searching.ranked().last().isElsewhere, false);
}

void TestFinder::badAnswersAreNotTaken_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<State>("state");
    QTest::addColumn<Problem>("problem");

    const auto row = [](const char *name, const char *domain, Problem problem, State state = State::Failed) {
        QTest::newRow(name) << QString::fromLatin1(domain) << state << problem;
    };
    row("a certificate of an unknown authority", "stranger.test", Problem::Certificate);
    row("a certificate that expired", "expired.test", Problem::Certificate);
    row("a certificate of its own making", "selfmade.test", Problem::Certificate);
    row("a certificate for another name", "othername.test", Problem::Certificate);
    row("no TLS at port 443", "cleartext.test", Problem::ConnectionLost);
    row("HTTP only", "onlyhttp.test", Problem::NotReachable, State::Nothing);
    row("a redirect to HTTP", "downgrade.test", Problem::UnsafeRedirect);
    row("a redirect to an address", "toaddress.test", Problem::UnsafeRedirect);
    row("a redirect to this computer", "tolocalhost.test", Problem::UnsafeRedirect);
    row("redirects without an end", "loop.test", Problem::UnsafeRedirect);
    row("a redirect to a bad certificate", "tostranger.test", Problem::Certificate);
    row("a page to sign in to the network", "portal.test", Problem::WebPage);
    row("something else that is called HTML", "phppage.test", Problem::WebPage);
    row("a megabyte", "huge.test", Problem::TooLarge);
    row("a gigabyte announced", "hugehead.test", Problem::TooLarge);
    row("without an end", "gush.test", Problem::TooLarge);
    row("entities that grow", "bomb.test", Problem::Malformed);
    row("an entity that is a file", "external.test", Problem::Malformed);
    row("cut off", "half.test", Problem::Malformed);
    row("empty", "empty.test", Problem::Malformed);
    row("octets", "binary.test", Problem::Malformed);
    row("squeezed although nobody asked for that", "squeezed.test", Problem::Malformed);
    row("only clear text", "plainonly.test", Problem::NotUsable, State::Nothing);
    row("not there", "missing.test", Problem::NotPublished, State::Nothing);
    row("not there any more", "gone.test", Problem::NotPublished, State::Nothing);
    row("only for those with a password", "login.test", Problem::NotPublished, State::Nothing);
    row("a redirect with a password", "tologin.test", Problem::UnsafeRedirect);
    row("the server is in trouble", "sorry.test", Problem::ServerError);
    row("no such host", "nowhere.test", Problem::NameNotFound, State::Nothing);
}

void TestFinder::badAnswersAreNotTaken()
{
    QFETCH(const QString, domain);
    QFETCH(const State, state);
    QFETCH(const Problem, problem);
    const Witness witness;

    Searching searching;
    QVERIFY(searching.run(domain));

    QCOMPARE(searching.ranked().size(), 0);
    const Step step = searching.last(Source::ProviderAutoconfig, autoconfig(domain));
    QCOMPARE(step.problem, problem);
    QCOMPARE(step.state, state);
    QCOMPARE(witness.events(u"http"_s).size(), 0);
    QVERIFY(witness.requests().filter(u"autoconfig."_s + domain).size() <= 4);
    QVERIFY(!witness.everything().contains("Authorization"));
}

/// The world listens at 80 and 25 wherever it listens at all.
void TestFinder::clearTextIsNeverSpoken()
{
    const Witness witness;

    for (const QString &domain :
         {u"downgrade.test"_s, u"onlyhttp.test"_s, u"cleartextmail.test"_s, u"late.test"_s}) {
        Searching searching;
        QVERIFY(searching.run(domain, all));
    }

    QVERIFY(!witness.mailLines().isEmpty());
    QCOMPARE(witness.events(u"http"_s).size(), 0);
    QVERIFY(witness.mailLines().filter(u":25 "_s).isEmpty());
}

void TestFinder::nameServersInTroubleAreTold()
{
    Searching searching;
    QVERIFY(searching.run(u"broken.test"_s));

    QCOMPARE(searching.ranked().size(), 0);
    QCOMPARE(searching.last(Source::Mx, u"broken.test"_s).problem, Problem::NameLookupFailed);
    QCOMPARE(searching.last(Source::Srv, u"_submissions._tcp.broken.test"_s).state, State::Failed);
    QVERIFY(searching.run(u"declined.test"_s));
    QCOMPARE(searching.last(Source::Srv, u"_submission._tcp.declined.test"_s).problem, Problem::NotOffered);
}

void TestFinder::probesAreRefused_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<Problem>("at465");
    QTest::addColumn<Problem>("at587");

    const Problem closed = Problem::NotReachable;
    QTest::newRow("no STARTTLS") << "cleartextmail.test" << closed << Problem::NoTls;
    QTest::newRow("a bad certificate") << "selfmademail.test" << Problem::Certificate << Problem::Certificate;
    QTest::newRow("a certificate for another name")
        << "othernamemail.test" << Problem::Certificate << Problem::Certificate;
    QTest::newRow("nothing to sign in with") << "nologin.test" << Problem::NoLogin << Problem::NoLogin;
    QTest::newRow("not welcome") << "unfriendly.test" << Problem::Refused << Problem::Refused;
    QTest::newRow("words slipped in before TLS") << "injected.test" << closed << Problem::ConnectionLost;
}

void TestFinder::probesAreRefused()
{
    QFETCH(const QString, domain);
    QFETCH(const Problem, at465);
    QFETCH(const Problem, at587);

    Searching searching;
    QVERIFY(searching.run(domain, all));

    QCOMPARE(searching.ranked().size(), 0);
    QCOMPARE(searching.last(Source::Probe, u"smtp."_s + domain + u":465"_s).problem, at465);
    QCOMPARE(searching.last(Source::Probe, u"smtp."_s + domain + u":587"_s).problem, at587);
    QCOMPARE(searching.last(Source::Probe, u"mail."_s + domain + u":465"_s).problem, Problem::NameNotFound);
    QCOMPARE(searching.last(Source::Probe, u"mail."_s + domain + u":587"_s).state, State::Waiting);
}

void TestFinder::probesSayNothingButHello()
{
    const Witness witness;

    for (const QString &domain : {u"probe.test"_s, u"late.test"_s, u"cleartextmail.test"_s}) {
        Searching searching;
        QVERIFY(searching.run(domain, all));
    }

    QTRY_VERIFY(witness.mailLines().contains(u"127.0.0.22:587 QUIT"_s));
    QStringList commands;
    for (const QString &line : witness.mailLines())
        commands.append(line.section(u' ', 1));
    commands.removeDuplicates();
    commands.sort();
    QCOMPARE(commands, (QStringList{u"(connected)"_s, u"EHLO [127.0.0.1]"_s, u"QUIT"_s, u"STARTTLS"_s}));
}

void TestFinder::nothingIsProbedWhenSomethingWasFound()
{
    const Witness witness;

    Searching searching;
    QVERIFY(searching.run(u"exmail.test"_s, all));
    Searching published;
    QVERIFY(published.run(u"own.test"_s, all));

    QVERIFY(witness.queries().filter(u"smtp."_s).isEmpty());
    QCOMPARE(witness.mailLines(), QStringList());
}

void TestFinder::nothingIsProbedUnlessWished()
{
    const Witness witness;

    Searching searching;
    QVERIFY(searching.run(u"probe.test"_s));

    QCOMPARE(searching.ranked().size(), 0);
    QVERIFY(witness.queries().filter(u"smtp."_s).isEmpty());
    QCOMPARE(witness.mailLines(), QStringList());
}

void TestFinder::nobodyIsAskedTwice()
{
    const Witness witness;

    Searching searching;
    QVERIFY(searching.run(u"selfhosted.test"_s));

    QCOMPARE(witness.requests(),
             (QStringList{u"autoconfig.selfhosted.test"_s + path, u"ispdb.test/v1.1/selfhosted.test"_s}));
}

void TestFinder::twoAreProbedAtATime()
{
    Searching searching;
    QVERIFY(searching.run(u"mailhost.test"_s, all));

    QSet<QString> running;
    qsizetype most = 0;
    for (const QVariantList &signal : searching.steps) {
        const auto step = signal.first().value<Step>();
        if (step.source != Source::Probe)
            continue;
        if (step.state == State::Running)
            running.insert(step.what);
        else
            running.remove(step.what);
        most = std::max(most, running.size());
    }
    QCOMPARE(most, 2);
    QCOMPARE(searching.finished.size(), 1);
}

void TestFinder::silenceEnds()
{
    Searching searching(std::chrono::milliseconds(1500));
    QVERIFY(searching.run(u"slow.test"_s, all));

    QCOMPARE(searching.ranked().size(), 0);
    QCOMPARE(searching.last(Source::ProviderAutoconfig, autoconfig(u"slow.test"_s)).problem,
             Problem::TimedOut);
    QCOMPARE(searching
                 .last(Source::ProviderWellKnown,
                       u"https://slow.test/.well-known/autoconfig/mail/config-v1.1.xml"_s)
                 .problem,
             Problem::TimedOut);
    QCOMPARE(searching.last(Source::Srv, u"_submissions._tcp.slow.test"_s).problem, Problem::TimedOut);
    QCOMPARE(searching.last(Source::Probe, u"smtp.slow.test:465"_s).problem, Problem::TimedOut);
    QCOMPARE(searching.last(Source::Probe, u"mail.slow.test:587"_s).problem, Problem::TimedOut);
    // Each of its answers comes in time, but not all of them together.
    QVERIFY(searching.run(u"dawdling.test"_s, all));
    QCOMPARE(searching.last(Source::Probe, u"smtp.dawdling.test:465"_s).problem, Problem::TimedOut);
}

void TestFinder::cancelIsHeardAtOnce()
{
    const Witness witness;
    Searching searching;
    searching.finder.find(Searching::address(u"slow.test"_s), all);
    QTRY_VERIFY(witness.requests().contains(u"autoconfig.slow.test"_s + path));

    searching.finder.cancel();

    QVERIFY(!searching.finder.isRunning());
    const qsizetype steps = searching.steps.size();
    // The server sees that nobody listens any more, long before anybody's patience ends.
    QTRY_COMPARE(witness.leftAt(u"autoconfig.slow.test"_s), 1);
    QCOMPARE(searching.steps.size(), steps);
    QCOMPARE(searching.found.size() + searching.finished.size(), 0);
}

void TestFinder::cancelFromASlotIsHeard()
{
    for (const Source source : {Source::Mx, Source::ProviderAutoconfig, Source::Srv, Source::Probe}) {
        for (const State state : {State::Running, State::Nothing}) {
            Searching searching;
            bool isCancelled = false;
            QObject::connect(&searching.finder, &Finder::stepChanged, &searching.finder,
                             [&](const Step &step) {
                                 QVERIFY(!isCancelled);
                                 if (step.source == source && step.state == state) {
                                     isCancelled = true;
                                     searching.finder.cancel();
                                 }
                             });

            searching.finder.find(Searching::address(u"nowhere.test"_s), all);
            QTRY_VERIFY(isCancelled);
            Searching another;
            QVERIFY(another.run(u"own.test"_s)); // time for whatever was not cancelled

            QCOMPARE(searching.finished.size(), 0);
        }
    }
}

void TestFinder::whatIsCancelledIsNotAskedAnyMore()
{
    for (const Source source : {Source::Mx, Source::Probe}) {
        const Witness witness;
        Searching searching;
        QObject::connect(&searching.finder, &Finder::stepChanged, &searching.finder, [&](const Step &step) {
            if (step.source == source && step.state == State::Running)
                searching.finder.cancel();
        });

        searching.finder.find(Searching::address(u"cancelled.test"_s), all);
        QTRY_VERIFY(!searching.finder.isRunning());
        Searching another;
        QVERIFY(another.run(u"own.test"_s)); // time for whatever was not cancelled

        QVERIFY(!witness.everything().contains("smtp.cancelled.test"));
        QVERIFY(!witness.everything().contains("mail.cancelled.test"));
        QCOMPARE(witness.everything().contains("cancelled.test"), source == Source::Probe);
    }
}

void TestFinder::aNewSearchEndsTheOldOne()
{
    const Witness witness;
    Searching searching;
    searching.finder.find(Searching::address(u"slow.test"_s), all);
    QTRY_VERIFY(witness.requests().contains(u"autoconfig.slow.test"_s + path));

    searching.finder.find(Searching::address(u"own.test"_s), Searching::noProbes());
    QVERIFY(searching.isFinished());

    QTRY_COMPARE(witness.leftAt(u"autoconfig.slow.test"_s), 1);

    QCOMPARE(searching.finished.size(), 1);
    QVERIFY(!searching.ranked().isEmpty());
    QCOMPARE(searching.ranked().first().host, u"smtp.own.test"_s);
}

void TestFinder::itCanGoAwayInTheMiddle()
{
    const Witness witness;
    {
        Searching probing;
        probing.finder.find(Searching::address(u"slow.test"_s), all);
        Searching looking;
        looking.finder.findMx(u"silent.test"_s);
        Searching refusing;
        refusing.finder.findMx(u"localhost"_s);
        QTRY_VERIFY(witness.requests().contains(u"autoconfig.slow.test"_s + path));
    }

    QTRY_COMPARE(witness.leftAt(u"autoconfig.slow.test"_s), 1);
}

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
