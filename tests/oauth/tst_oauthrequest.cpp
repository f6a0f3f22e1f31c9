#include "core/oauth/refresh.h"
#include "tests/oauth/cannedserver.h"
#include "tests/smtp/certificates.h"

#include <QSignalSpy>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTest>

using namespace core::oauth;
using core::Result;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What we say to a token endpoint, and what an endpoint that is none can do to us.
class TestOAuthRequest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsNeededAndNothingElse();
    void answersAreJudged_data();
    void answersAreJudged();
    void redirectsAreNotFollowed();
    void silenceEnds();
    void dripsEnd();
    void nobodyThere();
    void untrustedCertificateIsFatal();
    void clearTextIsForThisComputer();
    void echoedSecretsAreTakenOut();
    void cookiesAreNotKept();
    void mayBeDestroyedByWhoHearsTheEnd();
    void refreshNeedsAClient();
};

static const Fields fields{{"grant_type", "refresh_token"}, {"refresh_token", "s3/cret"}};

/// Posts, waits, and gives what came.
static Result<QJsonObject, Error> ask(const QUrl &url, std::chrono::milliseconds patience = 20s)
{
    Request request;
    request.setPatience(patience);
    std::optional<Result<QJsonObject, Error>> got;
    request.post(url, fields, [&got](const Result<QJsonObject, Error> &result) { got = result; });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, 30000))
        return Error::of(Error::Kind::Cancelled, u"nothing came"_s);
    return *got;
}

void TestOAuthRequest::saysWhatIsNeededAndNothingElse()
{
    CannedServer server(CannedServer::ok(R"({"a":1})"));

    const auto answer = ask(server.url());

    QVERIFY(answer);
    QCOMPARE((*answer)["a"_L1].toInt(), 1);
    const QByteArray said = server.received();
    QVERIFY2(said.startsWith("POST /token HTTP/1.1\r\n"), said);
    QVERIFY2(said.endsWith("\r\n\r\ngrant_type=refresh_token&refresh_token=s3%2Fcret"), said);
    QVERIFY2(said.contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n"), said);
    QVERIFY2(said.contains("\r\nAccept: application/json\r\n"), said);
    QVERIFY2(said.contains("\r\nUser-Agent: Hongyan\r\n"), said);
    QVERIFY2(said.contains("\r\nAccept-Language: *\r\n"), said);
    QVERIFY2(!said.contains("Cookie") && !said.contains("Qt") && !said.contains("Mozilla"), said);
}

void TestOAuthRequest::answersAreJudged_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const QByteArray &answer, Error::Kind kind,
                        const QString &code = {}) { QTest::newRow(name) << answer << kind << code; };
    const auto http
        = [](const QByteArray &status, const QByteArray &body) { return CannedServer::http(status, body); };
    row("an error", http("400 Bad Request", R"({"error":"invalid_grant"})"), Error::Kind::SignInAgain,
        u"invalid_grant"_s);
    row("an error with 401", http("401 No", R"({"error":"invalid_client"})"), Error::Kind::Refused,
        u"invalid_client"_s);
    row("an error with 200", http("200 OK", R"({"error":"access_denied"})"), Error::Kind::Denied,
        u"access_denied"_s);
    row("an error that is a number", http("400 Bad Request", R"({"error":7})"), Error::Kind::Refused);
    row("HTML", http("200 OK", "<html>Welcome to the hotel</html>"), Error::Kind::Malformed);
    row("HTML with 503", http("503 Busy", "<html>"), Error::Kind::Refused);
    row("nothing", http("200 OK", ""), Error::Kind::Malformed);
    row("a list", http("200 OK", "[]"), Error::Kind::Malformed);
    row("half of it", http("200 OK", R"({"access_token":"a)"), Error::Kind::Malformed);
    row("not UTF-8", http("200 OK", "{\"a\":\"\xff\xfe\"}"), Error::Kind::Malformed);
    row("10 MB", http("200 OK", "{\"a\":\"" + QByteArray(10'000'000, 'x') + "\"}"), Error::Kind::Malformed);
    row("10 MB of an error", http("400 No", QByteArray(10'000'000, ' ')), Error::Kind::Malformed);
    row("cut off", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{}", Error::Kind::Unreachable);
    row("not HTTP", "220 mx ESMTP\r\n", Error::Kind::Unreachable);
    row("hung up without a word", "\n", Error::Kind::Unreachable);
    row("a password wanted", CannedServer::http("401 No", "", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        Error::Kind::Refused);
    row("a small answer that unpacks to a large one",
        CannedServer::http("200 OK",
                           QByteArray::fromHex("1f8b0800000000000203ab564a4c4e4e2d2e8e2fc9cf4ecd53b2524a1c05a"
                                               "360148c8251300a46c1281805a360140c7aa0540b00859cf658cb0b0000"),
                           "Content-Encoding: gzip\r\n"),
        Error::Kind::Malformed);
}

void TestOAuthRequest::answersAreJudged()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, code);
    CannedServer server(answer);

    const auto result = ask(server.url());

    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().code, code);
    QCOMPARE(server.requestCount(), 1);
}

void TestOAuthRequest::redirectsAreNotFollowed()
{
    CannedServer other(CannedServer::ok(R"({"access_token":"a"})"));
    for (const QByteArray status : {"301 Moved", "302 Found", "307 Temporary", "308 Permanent"}) {
        CannedServer server(CannedServer::http(status, {}, "Location: " + other.url().toEncoded() + "\r\n"));

        const auto result = ask(server.url());

        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Malformed);
    }
    QCOMPARE(other.requestCount(), 0);
}

void TestOAuthRequest::silenceEnds()
{
    CannedServer server({});

    const auto result = ask(server.url(), 200ms);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreachable);
    QCOMPARE(server.requestCount(), 1);
}

void TestOAuthRequest::dripsEnd()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTimer drip;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n");
        connect(&drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip.start(10ms);
    });

    const auto result = ask(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())), 300ms);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreachable);
}

void TestOAuthRequest::nobodyThere()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    server.close();

    const auto result = ask(url);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreachable);
}

void TestOAuthRequest::untrustedCertificateIsFatal()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"openssl"_s).isEmpty(),
             "This test needs openssl; \"./run test\" installs it.");
    const Certificates certificates;
    QSslServer server;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificates.selfSigned.certificate);
    configuration.setPrivateKey(certificates.selfSigned.key);
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [&, socket] { received += socket->readAll(); });
    });

    const auto result = ask(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreachable);
    QVERIFY2(!result.error().detail.isEmpty(), "the log must say why");
    QCOMPARE(received, QByteArray());
}

void TestOAuthRequest::clearTextIsForThisComputer()
{
    const auto result = ask(QUrl(u"http://oauth.invalid/token"_s));

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Malformed);
}

void TestOAuthRequest::echoedSecretsAreTakenOut()
{
    CannedServer server(CannedServer::http(
        "400 No", R"({"error":"bad s3/cret","error_description":"s3/cret, s3%2Fcret and more"})"));

    const auto result = ask(server.url());

    QVERIFY(!result);
    QCOMPARE(result.error().code, u"bad ***"_s);
    QCOMPARE(result.error().description, u"***, *** and more"_s);
}

void TestOAuthRequest::cookiesAreNotKept()
{
    CannedServer server(CannedServer::http("200 OK", "{}", "Set-Cookie: who=me\r\n"));
    Request request;
    int answers = 0;
    const auto count = [&answers](const Result<QJsonObject, Error> &) { ++answers; };

    request.post(server.url(), fields, count);
    QTRY_COMPARE(answers, 1);
    request.post(server.url(), fields, count);
    QTRY_COMPARE(answers, 2);

    QVERIFY(!server.received().contains("who=me"));
}

void TestOAuthRequest::mayBeDestroyedByWhoHearsTheEnd()
{
    for (const QByteArray &answer : {CannedServer::ok("{}"), CannedServer::ok(QByteArray(200'000, 'x'))}) {
        CannedServer server(answer);
        auto request = std::make_unique<Request>();
        request->post(server.url(), fields,
                      [&request](const Result<QJsonObject, Error> &) { request.reset(); });
        QTRY_VERIFY(!request);
    }
}

void TestOAuthRequest::refreshNeedsAClient()
{
    Server server;
    server.id = u"google"_s;
    server.token = QUrl(u"https://oauth.invalid/token"_s);
    server.needsClientSecret = true;
    Refresh refresh;
    QSignalSpy failed(&refresh, &Refresh::failed);

    refresh.start(server, {u"id"_s, {}}, "r");

    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().kind, Error::Kind::NoClient);
}

QTEST_GUILESS_MAIN(TestOAuthRequest)
#include "tst_oauthrequest.moc"
