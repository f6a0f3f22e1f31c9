#include "core/oauth/browsersignin.h"
#include "tests/oauth/cannedserver.h"
#include "tests/oauth/oauthserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace core::oauth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

/// A sign-in that runs, with what it said so far.
struct Run {
    explicit Run(const Server &server, const Client &client = {u"test-client"_s, {}},
                 const QString &hint = {})
        : signIn(std::make_unique<BrowserSignIn>(server, client, hint))
        , needed(signIn.get(), &BrowserSignIn::browserNeeded)
        , finished(signIn.get(), &BrowserSignIn::finished)
        , failed(signIn.get(), &BrowserSignIn::failed)
    {
        signIn->setFinishedPage("<title>Signed in</title>");
        signIn->setFailedPage("<title>Not signed in</title>");
    }

    bool startAndWait()
    {
        signIn->start();
        return QTest::qWaitFor([this] { return !needed.isEmpty(); });
    }
    bool isOver() const { return finished.size() + failed.size() > 0; }
    QUrl page() const { return needed.at(0).at(0).toUrl(); }
    QByteArray field(const QString &name) const
    {
        return QUrlQuery(page()).queryItemValue(name, QUrl::FullyDecoded).toUtf8();
    }
    quint16 port() const { return quint16(QUrl(QString::fromUtf8(field(u"redirect_uri"_s))).port()); }
    QByteArray answer(const QByteArray &query) const
    {
        return "GET /?" + query + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port()) + "\r\n\r\n";
    }
    Tokens tokens() const { return finished.at(0).at(0).value<Tokens>(); }
    Error error() const { return failed.at(0).at(0).value<Error>(); }

    std::unique_ptr<BrowserSignIn> signIn;
    QSignalSpy needed;
    QSignalSpy finished;
    QSignalSpy failed;
};

/// Sends octets to the listener and gives back everything it says until it hangs up.
QByteArray say(quint16 port, const QByteArray &octets, const QHostAddress &host = QHostAddress::LocalHost)
{
    QTcpSocket socket;
    socket.connectToHost(host, port);
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(octets); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        return "still there: " + answer;
    return answer + socket.readAll();
}

} // namespace

/// The sign-in against a server that checks what it is told, and against those who would like to be it.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void signsIn_data();
    void signsIn();
    void authorizationRequestIsComplete();
    void secretIsSaidWhereOneIsNeeded();
    void withoutPkce();
    void localhostIsHeardOnBothAddresses();
    void noEndsIt();
    void issuers_data();
    void issuers();
    void strangersNeitherEndNorFinishIt_data();
    void strangersNeitherEndNorFinishIt();
    void silentVisitorsDoNotKeepTheBrowserOut();
    void codeIsTakenOnce();
    void refusedCodeIsTold();
    void browserIsToldTheTruthAtTheEnd();
    void patienceEnds();
    void patienceEndsWithTheWrongState();
    void slowVisitorIsHungUpAtTheEnd();
    void cancelIsHeardAtOnce();
    void nothingIsSaidAfterItsEnd();
    void mayBeDestroyedByWhoHearsTheEnd();
    void incompleteClientOpensNothing();
    void endpointsInClearTextOpenNothing();
    void secretsAreNotInErrors();

private:
    std::unique_ptr<OAuthServer> m_server;
};

void TestBrowserSignIn::initTestCase()
{
    QVERIFY2(OAuthServer::isPossible(), "This test needs python3; \"./run test\" installs it.");
    m_server = std::make_unique<OAuthServer>();
    QVERIFY(m_server->isRunning());
}

void TestBrowserSignIn::init()
{
    m_server->control({{u"deny"_s, false},
                       {u"iss"_s, QString()},
                       {u"state"_s, QString()},
                       {u"id_token"_s, QString()},
                       {u"echo"_s, false}});
}

void TestBrowserSignIn::signsIn_data()
{
    QTest::addColumn<QString>("redirectHost");
    QTest::addColumn<QString>("address");

    QTest::newRow("as Google wants it") << u"127.0.0.1"_s << u"someone@example.com"_s;
    QTest::newRow("as Microsoft wants it") << u"localhost"_s << QString();
}

void TestBrowserSignIn::signsIn()
{
    QFETCH(const QString, redirectHost);
    QFETCH(const QString, address);
    m_server->control({{u"id_token"_s, address}});
    Server server = m_server->asSeenByClients();
    server.redirectHost = redirectHost;
    Run run(server);
    QVERIFY(run.startAndWait());

    const Shown shown = m_server->open(run.page());

    QTRY_VERIFY(run.isOver());
    QCOMPARE(run.finished.size(), 1);
    const Tokens tokens = run.tokens();
    QCOMPARE(m_server->introspect(tokens.access)[u"username"_s].toString(), u"someone@example.com"_s);
    QVERIFY(tokens.refresh.startsWith("refresh-"));
    QVERIFY(tokens.expiresAt > QDateTime::currentDateTimeUtc().addSecs(3000));
    QCOMPARE(tokens.address, address);
    QCOMPARE(shown.status, 200);
    QCOMPARE(shown.page, QByteArray("<title>Signed in</title>"));
    QVERIFY(shown.header("Content-Security-Policy").startsWith("default-src 'none'"));
    QCOMPARE(shown.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(shown.header("Referrer-Policy"), QByteArray("no-referrer"));
    QCOMPARE(shown.header("Connection"), QByteArray("close"));
}

void TestBrowserSignIn::authorizationRequestIsComplete()
{
    Server server = m_server->asSeenByClients();
    server.authorize = QUrl(u"https://login.example.com/authorize?tenant=a%26b"_s);
    server.extra = {{u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"consent"_s}};
    Run run(server, {u"my client&id"_s.remove(u' '), {}}, u"ann+tag@example.com"_s);

    QVERIFY(run.startAndWait());

    const QByteArray query = run.page().query(QUrl::FullyEncoded).toLatin1();
    QVERIFY2(query.startsWith("tenant=a%26b&response_type=code&client_id=myclient%26id&redirect_uri="
                              "http%3A%2F%2F127.0.0.1%3A"),
             query);
    QVERIFY2(query.contains("&scope=https%3A%2F%2Fmail.example.com%2F%20offline_access&state="), query);
    QVERIFY2(query.endsWith("&code_challenge_method=S256&login_hint=ann%2Btag%40example.com"
                            "&access_type=offline&prompt=consent"),
             query);
    QCOMPARE(run.field(u"state"_s).size(), 43);
    QCOMPARE(run.field(u"code_challenge"_s).size(), 43);
}

void TestBrowserSignIn::secretIsSaidWhereOneIsNeeded()
{
    OAuthServer strict({u"--client-secret"_s, u"p&ss w+rd"_s});
    Server server = strict.asSeenByClients();
    server.needsClientSecret = true;
    Run run(server, {u"test-client"_s, u"p&ss w+rd"_s});
    QVERIFY(run.startAndWait());

    strict.open(run.page());

    QTRY_VERIFY(run.isOver());
    QCOMPARE(run.finished.size(), 1);
    QVERIFY(!run.page().toEncoded().contains("ss"_ba + "%20w"));
}

void TestBrowserSignIn::withoutPkce()
{
    OAuthServer old({u"--no-pkce"_s});
    Server server = old.asSeenByClients();
    server.usesPkce = false;
    Run run(server);
    QVERIFY(run.startAndWait());

    old.open(run.page());

    QTRY_COMPARE(run.finished.size(), 1);
    QVERIFY(!run.page().toEncoded().contains("code_challenge"));
    QVERIFY(!old.requests(u"/token"_s).constLast()[u"fields"_s].toObject().contains(u"code_verifier"_s));
}

void TestBrowserSignIn::localhostIsHeardOnBothAddresses()
{
    QTcpServer six;
    if (!six.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this computer has no ::1");
    Server server = m_server->asSeenByClients();
    server.redirectHost = u"localhost"_s;
    Run run(server);
    QVERIFY(run.startAndWait());

    QVERIFY(run.field(u"redirect_uri"_s).startsWith("http://localhost:"));
    QVERIFY(say(run.port(), run.answer("x=1"), QHostAddress::LocalHost).startsWith("HTTP/1.1 400 "));
    QVERIFY(say(run.port(), run.answer("x=1"), QHostAddress::LocalHostIPv6).startsWith("HTTP/1.1 400 "));
}

void TestBrowserSignIn::noEndsIt()
{
    m_server->control({{u"deny"_s, true}});
    Run run(m_server->asSeenByClients());
    QVERIFY(run.startAndWait());

    const Shown shown = m_server->open(run.page());

    QTRY_COMPARE(run.failed.size(), 1);
    QCOMPARE(run.error(), (Error{Error::Kind::Denied, u"access_denied"_s, u"The person said no."_s, {}}));
    QCOMPARE(shown.page, QByteArray("<title>Not signed in</title>"));
}

void TestBrowserSignIn::issuers_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isGood");

    const QString issuer = u"https://issuer.example"_s;
    QTest::newRow("the right one") << issuer << issuer << true;
    QTest::newRow("none said") << issuer << QString() << true;
    QTest::newRow("none expected") << QString() << issuer << true;
    QTest::newRow("another") << issuer << u"https://issuer.example.evil"_s << false;
}

void TestBrowserSignIn::issuers()
{
    QFETCH(const QString, expected);
    QFETCH(const QString, said);
    QFETCH(const bool, isGood);
    m_server->control({{u"iss"_s, said}});
    Server server = m_server->asSeenByClients();
    server.issuer = expected;
    Run run(server);
    QVERIFY(run.startAndWait());
    const auto before = m_server->requests(u"/token"_s).size();

    m_server->open(run.page());

    QTRY_VERIFY(run.isOver());
    QCOMPARE(run.finished.size(), isGood ? 1 : 0);
    if (!isGood) {
        QCOMPARE(run.error().kind, Error::Kind::WrongIssuer);
        QCOMPARE(m_server->requests(u"/token"_s).size(), before); // the code went to nobody
    }
}

void TestBrowserSignIn::strangersNeitherEndNorFinishIt_data()
{
    QTest::addColumn<QByteArray>("octets"); // STATE and PORT are filled in
    QTest::addColumn<QByteArray>("answer");

    const QByteArray host = " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n";
    const QByteArray good = "/?code=stolen&state=STATE";
    QTest::newRow("another state") << "GET /?code=a&state=guess" + host + "\r\n"
                                   << "HTTP/1.1 400 "_ba;
    QTest::newRow("no, with another state") << "GET /?error=access_denied&state=guess" + host + "\r\n"
                                            << "HTTP/1.1 400 "_ba;
    QTest::newRow("two codes") << "GET " + good + "&code=b" + host + "\r\n"
                               << "HTTP/1.1 400 "_ba;
    QTest::newRow("favicon") << "GET /favicon.ico" + host + "\r\n"
                             << "HTTP/1.1 404 "_ba;
    QTest::newRow("POST") << "POST " + good + host + "Content-Length: 3\r\n\r\na=b"
                          << "HTTP/1.1 405 "_ba;
    QTest::newRow("a name of an enemy's") << "GET " + good + " HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n"
                                          << "HTTP/1.1 400 "_ba;
    QTest::newRow("a megabyte of header") << "GET " + good + host + "X: " + QByteArray(1'000'000, 'x')
            + "\r\n\r\n" << QByteArray();
    QTest::newRow("a line without end") << QByteArray(1'000'000, 'G') << QByteArray();
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\n\n", 9) << "HTTP/1.1 400 "_ba;
    QTest::newRow("an empty line") << "\r\n\r\n"_ba
                                   << "HTTP/1.1 400 "_ba;
    QTest::newRow("more after the request") << "GET /x" + host + "\r\n" + "GET " + good + host + "\r\n"
                                            << "HTTP/1.1 404 "_ba;
}

void TestBrowserSignIn::strangersNeitherEndNorFinishIt()
{
    QFETCH(QByteArray, octets);
    QFETCH(const QByteArray, answer);
    Run run(m_server->asSeenByClients());
    QVERIFY(run.startAndWait());
    octets.replace("STATE", run.field(u"state"_s)).replace("PORT", QByteArray::number(run.port()));

    const QByteArray said = say(run.port(), octets);

    QVERIFY2(said.startsWith(answer), said);
    QVERIFY2(!said.startsWith("HTTP/1.1 200") && !said.startsWith("still there"), said);
    QVERIFY(!run.isOver());
    m_server->open(run.page());
    QTRY_COMPARE(run.finished.size(), 1);
}

void TestBrowserSignIn::silentVisitorsDoNotKeepTheBrowserOut()
{
    Run run(m_server->asSeenByClients());
    QVERIFY(run.startAndWait());
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 100; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress::LocalHost, run.port());
        QTRY_COMPARE(silent.back()->state(), QAbstractSocket::ConnectedState);
        silent.back()->write("GET /");
    }
    QTRY_COMPARE(silent.front()->state(), QAbstractSocket::UnconnectedState);

    m_server->open(run.page());

    QTRY_COMPARE(run.finished.size(), 1);
    QTRY_COMPARE(silent.back()->state(), QAbstractSocket::UnconnectedState);
}

void TestBrowserSignIn::codeIsTakenOnce()
{
    CannedServer slow({}); // takes the code and says nothing
    Server server = m_server->asSeenByClients();
    server.token = slow.url();
    Run run(server);
    QVERIFY(run.startAndWait());
    QTcpSocket browser;
    browser.connectToHost(QHostAddress::LocalHost, run.port());
    browser.write(run.answer("code=first&state=" + run.field(u"state"_s)));
    QTRY_COMPARE(slow.requestCount(), 1);

    const QByteArray second = say(run.port(), run.answer("code=second&state=" + run.field(u"state"_s)));

    QCOMPARE(second, QByteArray()); // nobody listens any more
    QCOMPARE(slow.requestCount(), 1);
    QVERIFY(slow.received().contains("code=first"));
    QCOMPARE(browser.state(), QAbstractSocket::ConnectedState);
}

void TestBrowserSignIn::refusedCodeIsTold()
{
    Run run(m_server->asSeenByClients());
    QVERIFY(run.startAndWait());

    const QByteArray page = say(run.port(), run.answer("code=never-given&state=" + run.field(u"state"_s)));

    QTRY_COMPARE(run.failed.size(), 1);
    QCOMPARE(run.error().kind, Error::Kind::SignInAgain);
    QCOMPARE(run.error().code, u"invalid_grant"_s);
    QVERIFY2(page.endsWith("<title>Not signed in</title>"), page);
}

void TestBrowserSignIn::browserIsToldTheTruthAtTheEnd()
{
    CannedServer hotel(CannedServer::ok("<html>Welcome</html>"));
    Server server = m_server->asSeenByClients();
    server.token = hotel.url();
    Run run(server);
    QVERIFY(run.startAndWait());

    const Shown shown = m_server->open(run.page());

    QTRY_COMPARE(run.failed.size(), 1);
    QCOMPARE(run.error().kind, Error::Kind::Malformed);
    QCOMPARE(shown.page, QByteArray("<title>Not signed in</title>"));
}

void TestBrowserSignIn::patienceEnds()
{
    Run run(m_server->asSeenByClients());
    run.signIn->setPatience(50ms);
    QVERIFY(run.startAndWait());

    QTRY_COMPARE(run.failed.size(), 1);
    QCOMPARE(run.error(), Error::of(Error::Kind::TimedOut));
    QCOMPARE(say(run.port(), run.answer("x=1")), QByteArray());
}

void TestBrowserSignIn::patienceEndsWithTheWrongState()
{
    m_server->control({{u"state"_s, u"of-another-sign-in"_s}});
    Run run(m_server->asSeenByClients());
    run.signIn->setPatience(1s);
    QVERIFY(run.startAndWait());

    const Shown shown = m_server->open(run.page());

    QCOMPARE(shown.status, 400);
    QCOMPARE(shown.page, QByteArray("<title>Not signed in</title>"));
    QTRY_COMPARE(run.failed.size(), 1);
    QCOMPARE(run.error().kind, Error::Kind::WrongState);
}

void TestBrowserSignIn::slowVisitorIsHungUpAtTheEnd()
{
    Run run(m_server->asSeenByClients());
    run.signIn->setPatience(300ms);
    QVERIFY(run.startAndWait());
    QTcpSocket slow;
    slow.connectToHost(QHostAddress::LocalHost, run.port());
    QTimer drip;
    connect(&drip, &QTimer::timeout, &slow, [&slow] { slow.write("x"); });
    drip.start(10ms);

    QTRY_COMPARE(run.failed.size(), 1);
    QTRY_COMPARE(slow.state(), QAbstractSocket::UnconnectedState);
}

void TestBrowserSignIn::cancelIsHeardAtOnce()
{
    Run run(m_server->asSeenByClients());
    QVERIFY(run.startAndWait());

    run.signIn->cancel();
    run.signIn->cancel();

    QCOMPARE(run.failed.size(), 1);
    QCOMPARE(run.error(), Error::of(Error::Kind::Cancelled));
    QCOMPARE(say(run.port(), run.answer("code=a&state=" + run.field(u"state"_s))), QByteArray());
}

void TestBrowserSignIn::nothingIsSaidAfterItsEnd()
{
    Run run(m_server->asSeenByClients());
    run.signIn->start();
    run.signIn->cancel();
    run.signIn->setPatience(1ms);

    QTest::qWait(50); // A sign-in that goes on would open the browser or give up meanwhile.
    QCOMPARE(run.needed.size(), 0);
    QCOMPARE(run.failed.size(), 1);
}

void TestBrowserSignIn::mayBeDestroyedByWhoHearsTheEnd()
{
    for (const bool deny : {false, true}) {
        m_server->control({{u"deny"_s, deny}});
        Run run(m_server->asSeenByClients());
        const auto destroy = [&run] { run.signIn.reset(); };
        connect(run.signIn.get(), &BrowserSignIn::finished, this, destroy);
        connect(run.signIn.get(), &BrowserSignIn::failed, this, destroy);
        QVERIFY(run.startAndWait());

        const Shown shown = m_server->open(run.page());

        QTRY_VERIFY(!run.signIn);
        QVERIFY2(shown.page.startsWith("<title>"), "the browser must have its page all the same");
    }
}

void TestBrowserSignIn::incompleteClientOpensNothing()
{
    Run run(m_server->asSeenByClients(), {});

    run.signIn->start();

    QTRY_COMPARE(run.failed.size(), 1);
    QCOMPARE(run.error(), Error::of(Error::Kind::NoClient, u"test"_s));
    QCOMPARE(run.needed.size(), 0);
}

void TestBrowserSignIn::endpointsInClearTextOpenNothing()
{
    Server server = m_server->asSeenByClients();
    server.token = QUrl(u"http://oauth.invalid/token"_s);
    Run run(server);

    run.signIn->start();

    QTRY_COMPARE(run.failed.size(), 1);
    QCOMPARE(run.error().kind, Error::Kind::Malformed);
    QCOMPARE(run.needed.size(), 0);
}

void TestBrowserSignIn::secretsAreNotInErrors()
{
    m_server->control({{u"echo"_s, true}});
    Run run(m_server->asSeenByClients(), {u"test-client"_s, u"s3cret-of-client"_s});
    QVERIFY(run.startAndWait());

    say(run.port(), run.answer("code=c0de%2Fsecret&state=" + run.field(u"state"_s)));

    QTRY_COMPARE(run.failed.size(), 1);
    const Error error = run.error();
    const QString all = error.code + error.description + error.detail;
    QVERIFY2(all.contains(u"client_secret=***"), qPrintable(all)); // the server did repeat it
    for (const QString &secret : {u"s3cret"_s, u"c0de"_s, QString::fromLatin1("verifier=") + u"[^*]"_s})
        QVERIFY2(!all.contains(QRegularExpression(secret)), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
