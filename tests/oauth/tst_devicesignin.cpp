#include "core/oauth/devicesignin.h"
#include "tests/oauth/cannedserver.h"
#include "tests/oauth/oauthserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace core::oauth;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestDeviceSignIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signsInWhenThePersonHas();
    void slowDownIsForGood();
    void ends_data();
    void ends();
    void expiresByItself();
    void networkThatFailsIsAskedAgain();
    void badAnswersShowNoCode_data();
    void badAnswersShowNoCode();
    void cancelIsHeardAtOnce();
    void needsAClientAndADeviceFlow();

private:
    std::unique_ptr<OAuthServer> m_server;
};

void TestDeviceSignIn::initTestCase()
{
    QVERIFY2(OAuthServer::isPossible(), "This test needs python3; \"./run test\" installs it.");
    m_server = std::make_unique<OAuthServer>();
    QVERIFY(m_server->isRunning());
}

namespace
{

struct Run {
    explicit Run(const Server &server, const Client &client = {u"test-client"_s, {}})
        : signIn(server, client)
        , given(&signIn, &DeviceSignIn::codeGiven)
        , finished(&signIn, &DeviceSignIn::finished)
        , failed(&signIn, &DeviceSignIn::failed)
    {
        signIn.setPace(5ms);
        signIn.start();
    }

    DeviceCode code() const { return given.at(0).at(0).value<DeviceCode>(); }
    Tokens tokens() const { return finished.at(0).at(0).value<Tokens>(); }
    Error error() const { return failed.at(0).at(0).value<Error>(); }

    DeviceSignIn signIn;
    QSignalSpy given;
    QSignalSpy finished;
    QSignalSpy failed;
};

const QByteArray deviceAnswer = R"({"device_code":"d","user_code":"A","expires_in":900,"interval":1,)"
                                R"("verification_uri":"https://example.com/device"})";

} // namespace

void TestDeviceSignIn::signsInWhenThePersonHas()
{
    m_server->control({{u"device"_s, QJsonArray{u"authorization_pending"_s, u"authorization_pending"_s}}});
    Run run(m_server->asSeenByClients());

    QTRY_COMPARE(run.finished.size(), 1);

    QCOMPARE(run.given.size(), 1);
    QCOMPARE(run.code().userCode, u"WDJB-MJHT"_s);
    QCOMPARE(run.code().page.path(), u"/device"_s);
    QCOMPARE(run.code().completePage.query(), u"user_code=WDJB-MJHT"_s);
    QVERIFY(run.code().expiresAt > QDateTime::currentDateTimeUtc().addSecs(600));
    QVERIFY(m_server->introspect(run.tokens().access)[u"active"_s].toBool());
    QVERIFY(!run.tokens().refresh.isEmpty());
    QCOMPARE(m_server->requests(u"/token"_s).size(), 3);
    QCOMPARE(run.failed.size(), 0);
}

void TestDeviceSignIn::slowDownIsForGood()
{
    m_server->control(
        {{u"device"_s, QJsonArray{u"slow_down"_s, u"authorization_pending"_s, u"slow_down"_s}}});
    Run run(m_server->asSeenByClients());

    QTRY_COMPARE(run.finished.size(), 1);

    QCOMPARE(run.signIn.interval(), 11s);
}

void TestDeviceSignIn::ends_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("no") << u"access_denied"_s << Error::Kind::Denied;
    QTest::newRow("no, Microsoft") << u"authorization_declined"_s << Error::Kind::Denied;
    QTest::newRow("too late") << u"expired_token"_s << Error::Kind::Expired;
    QTest::newRow("used before") << u"invalid_grant"_s << Error::Kind::SignInAgain;
    QTest::newRow("not for this client") << u"unauthorized_client"_s << Error::Kind::Refused;
}

void TestDeviceSignIn::ends()
{
    QFETCH(const QString, code);
    QFETCH(const Error::Kind, kind);
    m_server->control({{u"device"_s, QJsonArray{u"authorization_pending"_s, code}}});
    Run run(m_server->asSeenByClients());

    QTRY_COMPARE(run.failed.size(), 1);

    QCOMPARE(run.error().kind, kind);
    QCOMPARE(run.error().code, code);
    QCOMPARE(run.finished.size(), 0);
}

void TestDeviceSignIn::expiresByItself()
{
    CannedServer device(CannedServer::ok(QByteArray(deviceAnswer).replace("900", "0")));
    Server server = m_server->asSeenByClients();
    server.device = device.url();
    const auto before = m_server->requests(u"/token"_s).size();
    Run run(server);

    QTRY_COMPARE(run.failed.size(), 1);

    QCOMPARE(run.error().kind, Error::Kind::Expired);
    QCOMPARE(m_server->requests(u"/token"_s).size(), before);
}

void TestDeviceSignIn::networkThatFailsIsAskedAgain()
{
    CannedServer device(CannedServer::ok(deviceAnswer));
    CannedServer token("\n"); // hangs up without a word
    Server server = m_server->asSeenByClients();
    server.device = device.url();
    server.token = token.url();
    Run run(server);

    QTRY_VERIFY(token.requestCount() >= 3);
    QCOMPARE(run.failed.size(), 0);
    token.setAnswer(CannedServer::ok(R"({"access_token":"a"})"));

    QTRY_COMPARE(run.finished.size(), 1);
    QCOMPARE(run.tokens().access, QByteArray("a"));
}

void TestDeviceSignIn::badAnswersShowNoCode_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("HTML") << CannedServer::ok("<html>") << Error::Kind::Malformed;
    QTest::newRow("a page in clear text")
        << CannedServer::ok(QByteArray(deviceAnswer).replace("https", "http")) << Error::Kind::Malformed;
    QTest::newRow("not allowed") << CannedServer::http("400 No", R"({"error":"unauthorized_client"})")
                                 << Error::Kind::Refused;
    QTest::newRow("elsewhere") << CannedServer::http("302 Found", {}, "Location: https://example.com/\r\n")
                               << Error::Kind::Malformed;
}

void TestDeviceSignIn::badAnswersShowNoCode()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Error::Kind, kind);
    CannedServer device(answer);
    Server server = m_server->asSeenByClients();
    server.device = device.url();
    Run run(server);

    QTRY_COMPARE(run.failed.size(), 1);

    QCOMPARE(run.error().kind, kind);
    QCOMPARE(run.given.size(), 0);
}

void TestDeviceSignIn::cancelIsHeardAtOnce()
{
    m_server->control({{u"device"_s, QJsonArray{u"authorization_pending"_s}}});
    Run run(m_server->asSeenByClients());
    run.signIn.setPace(1h);
    QTRY_COMPARE(run.given.size(), 1);

    run.signIn.cancel();
    run.signIn.cancel();

    QCOMPARE(run.failed.size(), 1);
    QCOMPARE(run.error(), Error::of(Error::Kind::Cancelled));
}

void TestDeviceSignIn::needsAClientAndADeviceFlow()
{
    Run nobody(m_server->asSeenByClients(), {});
    Server google = m_server->asSeenByClients();
    google.device = QUrl();
    QVERIFY(google.device.isEmpty());
    Run none(google);

    QTRY_COMPARE(nobody.failed.size(), 1);
    QCOMPARE(nobody.error().kind, Error::Kind::NoClient);
    QTRY_COMPARE(none.failed.size(), 1);
    QCOMPARE(none.error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestDeviceSignIn)
#include "tst_devicesignin.moc"
