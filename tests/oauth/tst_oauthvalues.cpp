#include "core/oauth/answer.h"
#include "core/oauth/clients.h"
#include "core/oauth/form.h"
#include "core/oauth/secrecy.h"

#include <QJsonDocument>
#include <QTest>

using namespace core::oauth;
using namespace Qt::StringLiterals;

/// The values of a sign-in: no network, no clock.
class TestOAuthValues : public QObject
{
    Q_OBJECT

private slots:
    void challengeIsTheOneOfTheRfc();
    void secretsAreLongAndNeverTheSame();
    void comparingSecrets_data();
    void comparingSecrets();
    void formsComeBackAsTheyWere_data();
    void formsComeBackAsTheyWere();
    void formsAreDecodedOnce_data();
    void formsAreDecodedOnce();
    void brokenFormsAreRefused_data();
    void brokenFormsAreRefused();
    void tokensAreReadStrictly_data();
    void tokensAreReadStrictly();
    void lifetimes_data();
    void lifetimes();
    void addressIsAHint_data();
    void addressIsAHint();
    void deviceAnswers_data();
    void deviceAnswers();
    void pollingIsNeverAFlood();
    void errorsOfTheServer_data();
    void errorsOfTheServer();
    void serversWordsAreOnePlainLine_data();
    void serversWordsAreOnePlainLine();
    void trustworthyAddresses_data();
    void trustworthyAddresses();
    void clientsComeFromSettingsThenEnvironment_data();
    void clientsComeFromSettingsThenEnvironment();
    void incompleteClients_data();
    void incompleteClients();
};

static const QDateTime now(QDate(2026, 11, 5), QTime(12, 0), Qt::UTC);

static QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

void TestOAuthValues::challengeIsTheOneOfTheRfc()
{
    // RFC 7636 appendix B
    QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestOAuthValues::secretsAreLongAndNeverTheSame()
{
    const QByteArray secret = freshSecret();

    QCOMPARE(secret.size(), 43); // the least that RFC 7636 §4.1 takes
    QCOMPARE(secret.toPercentEncoding(), secret);
    QVERIFY(freshSecret() != secret);
}

void TestOAuthValues::comparingSecrets_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("isSame");

    QTest::newRow("the same") << QByteArray("abc") << true;
    QTest::newRow("another at the end") << QByteArray("abd") << false;
    QTest::newRow("another at the beginning") << QByteArray("bbc") << false;
    QTest::newRow("the beginning") << QByteArray("ab") << false;
    QTest::newRow("more") << QByteArray("abcd") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestOAuthValues::comparingSecrets()
{
    QFETCH(const QByteArray, given);
    QFETCH(const bool, isSame);

    QCOMPARE(isSameSecret(given, "abc"), isSame);
}

void TestOAuthValues::formsComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("encoded");

    QTest::newRow("a scope") << QByteArray("https://mail.google.com/ openid")
                             << QByteArray("n=https%3A%2F%2Fmail.google.com%2F%20openid");
    QTest::newRow("a code of Google") << QByteArray("4/0Ab+%2F") << QByteArray("n=4%2F0Ab%2B%252F");
    QTest::newRow("a tagged address") << QByteArray("a+b@example.com") << QByteArray("n=a%2Bb%40example.com");
    QTest::newRow("what ends a field")
        << QByteArray("a&state=b;c#d") << QByteArray("n=a%26state%3Db%3Bc%23d");
    QTest::newRow("Chinese") << "密码"_ba << QByteArray("n=%E5%AF%86%E7%A0%81");
    QTest::newRow("line ends") << QByteArray("\r\n\0", 3) << QByteArray("n=%0D%0A%00");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("n=");
}

void TestOAuthValues::formsComeBackAsTheyWere()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, encoded);

    QCOMPARE(formEncoded({{"n", value}}), encoded);
    QCOMPARE(readForm(encoded), (QHash<QByteArray, QByteArray>{{"n", value}}));
}

void TestOAuthValues::formsAreDecodedOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("slash as it is") << QByteArray("code=4/0Ab") << QByteArray("4/0Ab");
    QTest::newRow("slash encoded") << QByteArray("code=4%2F0Ab") << QByteArray("4/0Ab");
    QTest::newRow("slash encoded, lower case") << QByteArray("code=4%2f0Ab") << QByteArray("4/0Ab");
    QTest::newRow("a percent sign encoded stays one")
        << QByteArray("code=4%252F0Ab") << QByteArray("4%2F0Ab");
    QTest::newRow("plus encoded") << QByteArray("code=a%2Bb") << QByteArray("a+b");
    QTest::newRow("plus is a space") << QByteArray("code=a+b") << QByteArray("a b");
    QTest::newRow("an equals sign in it") << QByteArray("code=a=b==") << QByteArray("a=b==");
    QTest::newRow("empty fields around") << QByteArray("&&code=a&&") << QByteArray("a");
}

void TestOAuthValues::formsAreDecodedOnce()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, code);

    const auto fields = readForm(text);

    QVERIFY(fields);
    QCOMPARE(*fields, (QHash<QByteArray, QByteArray>{{"code", code}}));
}

void TestOAuthValues::brokenFormsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("a name twice") << QByteArray("code=a&code=a");
    QTest::newRow("a name twice, once in disguise") << QByteArray("code=a&%63ode=b");
    QTest::newRow("percent at the end") << QByteArray("a=%");
    QTest::newRow("one digit") << QByteArray("a=%4");
    QTest::newRow("no digits") << QByteArray("a=%zz");
    QTest::newRow("a sign") << QByteArray("a=%+4");
    QTest::newRow("a space") << QByteArray("a=% 4");
    QByteArray many;
    for (int i = 0; i < 1000; ++i)
        many += QByteArray::number(i) + "=&";
    QTest::newRow("a thousand fields") << many;
}

void TestOAuthValues::brokenFormsAreRefused()
{
    QFETCH(const QByteArray, text);

    QVERIFY(!readForm(text));
}

void TestOAuthValues::tokensAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("access"); // empty: malformed
    QTest::addColumn<QByteArray>("refresh");

    const auto row = [](const char *name, const QByteArray &json, const QByteArray &access = {},
                        const QByteArray &refresh = {}) { QTest::newRow(name) << json << access << refresh; };
    row("both", R"({"access_token":"a","token_type":"Bearer","expires_in":3600,"refresh_token":"r"})", "a",
        "r");
    row("BEARER", R"({"access_token":"a","token_type":"BEARER"})", "a");
    row("no type: it cannot be another", R"({"access_token":"a"})", "a");
    row("a refresh token of null", R"({"access_token":"a","refresh_token":null})", "a");
    row("an empty refresh token", R"({"access_token":"a","refresh_token":""})", "a");
    row("members we do not know", R"({"access_token":"a","scope":"x","ext_expires_in":[]})", "a");
    row("nothing", "{}");
    row("another type", R"({"access_token":"a","token_type":"mac"})");
    row("a type that is a number", R"({"access_token":"a","token_type":1})");
    row("an empty token", R"({"access_token":""})");
    row("a token that is a number", R"({"access_token":1})");
    row("a token that is an object", R"({"access_token":{"a":"b"}})");
    row("a line end in the token", R"({"access_token":"a\r\nAUTH PLAIN"})");
    row("the separator of XOAUTH2 in the token", R"({"access_token":"a\u0001auth=Bearer b"})");
    row("NUL in the token", R"({"access_token":"a\u0000b"})");
    row("a space in the token", R"({"access_token":"a b"})");
    row("Chinese in the token", R"({"access_token":"密"})");
    row("a line end in the refresh token", R"({"access_token":"a","refresh_token":"r\n"})");
    row("a refresh token that is a number", R"({"access_token":"a","refresh_token":7})");
}

void TestOAuthValues::tokensAreReadStrictly()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, access);
    QFETCH(const QByteArray, refresh);

    const auto tokens = tokensFrom(object(json), now);

    QCOMPARE(tokens.has_value(), !access.isEmpty());
    if (tokens) {
        QCOMPARE(tokens->access, access);
        QCOMPARE(tokens->refresh, refresh);
    } else {
        QCOMPARE(tokens.error().kind, Error::Kind::Malformed);
        QVERIFY(!tokens.error().detail.contains(u"AUTH"));
    }
}

void TestOAuthValues::lifetimes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1: malformed

    QTest::newRow("a number") << QByteArray("3599") << qint64(3599 - 60);
    QTest::newRow("a numeric string") << QByteArray(R"("3599")") << qint64(3599 - 60);
    QTest::newRow("with a fraction") << QByteArray("3599.9") << qint64(3599 - 60);
    QTest::newRow("null: an hour is assumed") << QByteArray("null") << qint64(3600 - 60);
    QTest::newRow("less than the margin") << QByteArray("10") << qint64(10 - 60);
    QTest::newRow("for ever is a year") << QByteArray("1e300") << qint64(365 * 24 * 3600 - 60);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("a word") << QByteArray(R"("soon")") << qint64(-1);
    QTest::newRow("not a number") << QByteArray(R"("nan")") << qint64(-1);
    QTest::newRow("a list") << QByteArray("[3600]") << qint64(-1);
    QTest::newRow("true") << QByteArray("true") << qint64(-1);
}

void TestOAuthValues::lifetimes()
{
    QFETCH(const QByteArray, value);
    QFETCH(const qint64, seconds);

    const auto tokens = tokensFrom(object(R"({"access_token":"a","expires_in":)" + value + '}'), now);

    QCOMPARE(tokens ? now.secsTo(tokens->expiresAt) : qint64(-1), seconds);
    QCOMPARE(now.secsTo(tokensFrom(object(R"({"access_token":"a"})"), now)->expiresAt), qint64(3540));
}

void TestOAuthValues::addressIsAHint_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("address");

    QTest::newRow("email") << QByteArray(R"({"email":"a@example.com"})") << u"a@example.com"_s;
    QTest::newRow("Microsoft's") << QByteArray(R"({"preferred_username":"张@例子.example"})")
                                 << u"张@例子.example"_s;
    QTest::newRow("a name that is no address") << QByteArray(R"({"preferred_username":"ann"})") << QString();
    QTest::newRow("a line end") << QByteArray(R"({"email":"a@example.com\r\nBcc: b@c"})") << QString();
    QTest::newRow("endless") << R"({"email":"a@)" + QByteArray(5000, 'x') + R"("})" << QString();
    QTest::newRow("a list") << QByteArray(R"({"email":["a@example.com"]})") << QString();
    QTest::newRow("not JSON") << QByteArray("<html>") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestOAuthValues::addressIsAHint()
{
    QFETCH(const QByteArray, claims);
    QFETCH(const QString, address);
    const QByteArray idToken
        = "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".sig";

    const auto tokens = tokensFrom(object(R"({"access_token":"a","id_token":")" + idToken + "\"}"), now);

    QVERIFY(tokens);
    QCOMPARE(tokens->address, address);
}

void TestOAuthValues::deviceAnswers_data()
{
    QTest::addColumn<QByteArray>("change"); // of one member, after the good ones
    QTest::addColumn<bool>("isGood");

    QTest::newRow("as in the RFC") << QByteArray() << true;
    QTest::newRow("no interval") << QByteArray(R"("interval":5)") << true;
    QTest::newRow("a page over http")
        << QByteArray(R"("verification_uri":"http://example.com/device")") << false;
    QTest::newRow("a page that is a program")
        << QByteArray(R"("verification_uri":"file:///usr/bin/x")") << false;
    QTest::newRow("a page that is a script") << QByteArray(R"("verification_uri":"javascript:x")") << false;
    QTest::newRow("another host behind a user name")
        << QByteArray(R"("verification_uri":"https://microsoft.com@evil.example/")") << false;
    QTest::newRow("no page") << QByteArray(R"("verification_uri":"")") << false;
    QTest::newRow("no code for people") << QByteArray(R"("user_code":"")") << false;
    QTest::newRow("an endless code for people") << R"("user_code":")" + QByteArray(1000, 'A') + '"' << false;
    QTest::newRow("a line end in the code") << QByteArray(R"("user_code":"A\nB")") << false;
    QTest::newRow("no code for us") << QByteArray(R"("device_code":null)") << false;
    QTest::newRow("a line end in our code") << QByteArray(R"("device_code":"a\r\nb")") << false;
    QTest::newRow("no end") << QByteArray(R"("expires_in":null)") << false;
    QTest::newRow("an interval that is a word") << QByteArray(R"("interval":"often")") << false;
}

void TestOAuthValues::deviceAnswers()
{
    QFETCH(const QByteArray, change);
    QFETCH(const bool, isGood);
    QJsonObject answer = object(
        R"({"device_code":"GmRh","user_code":"WDJB-MJHT","verification_uri":"https://example.com/device",
            "verification_uri_complete":"http://example.com/?c=1","expires_in":900})");
    const QJsonObject changed = object('{' + change + '}');
    for (auto it = changed.begin(); it != changed.end(); ++it)
        answer[it.key()] = it.value();

    const auto given = deviceAnswerFrom(answer, now);

    QCOMPARE(given.has_value(), isGood);
    if (given)
        QCOMPARE(
            given->shown,
            (DeviceCode{u"WDJB-MJHT"_s, QUrl(u"https://example.com/device"_s), QUrl(), now.addSecs(900)}));
}

void TestOAuthValues::pollingIsNeverAFlood()
{
    QJsonObject answer = object(
        R"({"device_code":"d","user_code":"u","verification_uri":"https://example.com/","expires_in":1e9})");

    for (const double seconds : {0.0, 0.1, 1e9}) {
        answer["interval"_L1] = seconds;
        const auto given = deviceAnswerFrom(answer, now);
        QVERIFY(given->interval.count() >= 1 && given->interval.count() <= 60);
        QVERIFY(given->shown.expiresAt <= now.addSecs(3600));
    }
}

void TestOAuthValues::errorsOfTheServer_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Error::Kind>("kind");

    QTest::newRow("no") << u"access_denied"_s << Error::Kind::Denied;
    QTest::newRow("no, Microsoft") << u"authorization_declined"_s << Error::Kind::Denied;
    QTest::newRow("too late") << u"expired_token"_s << Error::Kind::Expired;
    QTest::newRow("token over") << u"invalid_grant"_s << Error::Kind::SignInAgain;
    QTest::newRow("second factor due") << u"interaction_required"_s << Error::Kind::SignInAgain;
    QTest::newRow("client unknown") << u"invalid_client"_s << Error::Kind::Refused;
    QTest::newRow("busy") << u"temporarily_unavailable"_s << Error::Kind::Refused;
    QTest::newRow("never heard") << u"zyx"_s << Error::Kind::Refused;
}

void TestOAuthValues::errorsOfTheServer()
{
    QFETCH(const QString, code);
    QFETCH(const Error::Kind, kind);

    const Error error = serverError(code, u"Why\r\nnot?"_s);

    QCOMPARE(error.kind, kind);
    QCOMPARE(error.code, code);
    QCOMPARE(error.description, u"Why not?"_s);
}

void TestOAuthValues::serversWordsAreOnePlainLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");

    QTest::newRow("as it is") << u"AADSTS50126: 用户名 or password"_s << u"AADSTS50126: 用户名 or password"_s;
    QTest::newRow("line ends") << u"a\r\n\u2028b\u0085c"_s << u"a b c"_s;
    QTest::newRow("a terminal's escape") << u"a\u001b[31mb"_s << u"a [31mb"_s;
    QTest::newRow("NUL") << u"a\0b"_s << u"a b"_s;
    QTest::newRow("turned around") << u"a\u202eb\u2066c\u200f"_s << u"abc"_s;
    QTest::newRow("Arabic stays") << u"مرحبا"_s << u"مرحبا"_s;
    QTest::newRow("emoji stay") << u"a🦢"_s << u"a🦢"_s;
    QTest::newRow("endless") << QString(1000000, u'x') << QString(299, u'x') + u'…';
    QTest::newRow("never half a character")
        << QString(298, u'x') + u"🦢🦢"_s << QString(298, u'x') + u'…';
}

void TestOAuthValues::serversWordsAreOnePlainLine()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);

    QCOMPARE(plainLine(text), line);
}

void TestOAuthValues::trustworthyAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("https") << u"https://login.example.com/a"_s << true;
    QTest::newRow("http here") << u"http://127.0.0.1:80/"_s << true;
    QTest::newRow("http here, by name") << u"http://localhost:80/"_s << true;
    QTest::newRow("http here, IPv6") << u"http://[::1]:80/"_s << true;
    QTest::newRow("http elsewhere") << u"http://example.com/"_s << false;
    QTest::newRow("a name that looks like here") << u"http://127.0.0.1.example.com/"_s << false;
    QTest::newRow("a user name") << u"https://a@example.com/"_s << false;
    QTest::newRow("no host") << u"https:///a"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestOAuthValues::trustworthyAddresses()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isGood);

    QCOMPARE(isTrustworthy(QUrl(address)), isGood);
}

void TestOAuthValues::clientsComeFromSettingsThenEnvironment_data()
{
    QTest::addColumn<Client>("settings");
    QTest::addColumn<QStringList>("variables"); // name=value
    QTest::addColumn<Client>("client");

    const QString idVariable = u"HONGYAN_OAUTH_MICROSOFT_CN_CLIENT_ID="_s;
    const QString secretVariable = u"HONGYAN_OAUTH_MICROSOFT_CN_CLIENT_SECRET="_s;
    QTest::newRow("none") << Client() << QStringList() << Client();
    QTest::newRow("environment") << Client() << QStringList{idVariable + u"i"_s, secretVariable + u"s"_s}
                                 << Client{u"i"_s, u"s"_s};
    QTest::newRow("settings win") << Client{u"mine"_s, {}}
                                  << QStringList{idVariable + u"i"_s, secretVariable + u"s"_s}
                                  << Client{u"mine"_s, {}};
    QTest::newRow("a secret alone in the settings does not go with another's id")
        << Client{{}, u"mine"_s} << QStringList{idVariable + u"i"_s} << Client{u"i"_s, {}};
    QTest::newRow("a secret alone in the environment is none")
        << Client() << QStringList{secretVariable + u"s"_s} << Client();
    QTest::newRow("pasted with spaces")
        << Client{u" i\n"_s, u"\ts "_s} << QStringList() << Client{u"i"_s, u"s"_s};
    QTest::newRow("of another provider")
        << Client() << QStringList{u"HONGYAN_OAUTH_MICROSOFT_CLIENT_ID=i"_s} << Client();
}

void TestOAuthValues::clientsComeFromSettingsThenEnvironment()
{
    QFETCH(const Client, settings);
    QFETCH(const QStringList, variables);
    QFETCH(const Client, client);
    const Environment environment = [&variables](const QString &name) -> std::optional<QByteArray> {
        for (const QString &variable : variables) {
            if (variable.startsWith(name + u'='))
                return variable.mid(name.size() + 1).toUtf8();
        }
        return std::nullopt;
    };

    QCOMPARE(clientFor(u"microsoft-cn"_s, environment, settings), client);
}

void TestOAuthValues::incompleteClients_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<bool>("needsSecret");
    QTest::addColumn<bool>("isComplete");

    QTest::newRow("nothing") << Client() << false << false;
    QTest::newRow("an id") << Client{u"i"_s, {}} << false << true;
    QTest::newRow("an id without its secret") << Client{u"i"_s, {}} << true << false;
    QTest::newRow("both") << Client{u"i"_s, u"s"_s} << true << true;
    QTest::newRow("a line end in the id") << Client{u"i\n"_s, {}} << false << false;
}

void TestOAuthValues::incompleteClients()
{
    QFETCH(const Client, client);
    QFETCH(const bool, needsSecret);
    QFETCH(const bool, isComplete);
    Server server;
    server.needsClientSecret = needsSecret;

    QCOMPARE(client.isCompleteFor(server), isComplete);
}

QTEST_GUILESS_MAIN(TestOAuthValues)
#include "tst_oauthvalues.moc"
