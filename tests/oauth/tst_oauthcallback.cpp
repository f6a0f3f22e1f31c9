#include "core/oauth/callback.h"

#include <QTest>

using namespace core::oauth;
using namespace Qt::StringLiterals;

/// What the browser may bring, and what others may send to the same port.
class TestOAuthCallback : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheServersAnswerEndsTheWait_data();
    void onlyTheServersAnswerEndsTheWait();
    void serversWordsAreKept();
};

static const QByteArray state = "k3Xw";
static const QByteArray host = "\r\nHost: 127.0.0.1:4711\r\nAccept: */*";

static Callback read(const QByteArray &head, const QString &issuer = u"https://issuer.example"_s)
{
    return readCallback(head, {state, 4711, issuer});
}

void TestOAuthCallback::onlyTheServersAnswerEndsTheWait_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("outcome"); // "code …", "error <kind>", or an HTTP status

    const auto get = [](const char *name, const QByteArray &target, const QString &outcome) {
        QTest::newRow(name) << "GET " + target + " HTTP/1.1" + host << outcome;
    };
    const QByteArray good = "/?code=abc&state=" + state;
    const QString denied = u"error %1"_s.arg(int(Error::Kind::Denied));
    const QString wrongIssuer = u"error %1"_s.arg(int(Error::Kind::WrongIssuer));
    get("code", good, u"code abc"_s);
    get("Google's code", "/?state=" + state + "&code=4%2F0AbC&scope=https://mail.google.com/",
        u"code 4/0AbC"_s);
    get("a code with plus and percent", "/?code=a%2Bb%252F&state=" + state, u"code a+b%2F"_s);
    get("the right issuer", good + "&iss=https%3A%2F%2Fissuer.example", u"code abc"_s);
    get("another issuer", good + "&iss=https%3A%2F%2Fevil.example", wrongIssuer);
    get("another issuer that says no", "/?error=access_denied&iss=x&state=" + state, wrongIssuer);
    get("an empty issuer", good + "&iss=", wrongIssuer);
    get("no", "/?error=access_denied&state=" + state, denied);
    get("another state", "/?code=abc&state=other", u"400 other state"_s);
    get("the beginning of the state", "/?code=abc&state=k3X", u"400 other state"_s);
    get("no state", "/?code=abc", u"400 other state"_s);
    get("no, with another state", "/?error=access_denied&state=other", u"400 other state"_s);
    get("two codes", good + "&code=def", u"400"_s);
    get("two states", good + "&state=other", u"400"_s);
    get("code and error", good + "&error=access_denied", u"400"_s);
    get("neither", "/?state=" + state, u"400"_s);
    get("an empty code", "/?code=&state=" + state, u"400"_s);
    get("a line end in the code", "/?code=a%0D%0Ab&state=" + state, u"400"_s);
    get("NUL in the code", "/?code=a%00b&state=" + state, u"400"_s);
    get("a broken percent sign", good + "&x=%4", u"400"_s);
    get("no query", "/", u"400"_s);
    get("favicon", "/favicon.ico", u"404"_s);
    get("another path", "/x" + good, u"404"_s);
    get("two slashes", "/" + good, u"404"_s);
    get("a path that is the same to some", "/." + good, u"404"_s);
    get("a whole address", "http://127.0.0.1:4711" + good, u"404"_s);
    for (const char *method : {"POST", "HEAD", "OPTIONS", "get", ""})
        QTest::addRow("method %s", method) << method + (" " + good) + " HTTP/1.1" + host << u"405"_s;

    const auto named = [&good](const char *name, const QByteArray &hosts, const QString &outcome) {
        QTest::newRow(name) << "GET " + good + " HTTP/1.1" + hosts << outcome;
    };
    named("localhost", "\r\nhost:LOCALHOST:4711", u"code abc"_s);
    named("IPv6", "\r\nHost: [::1]:4711", u"code abc"_s);
    named("an enemy's name that means this computer", "\r\nHost: evil.example:4711", u"400"_s);
    named("a name that begins like ours", "\r\nHost: 127.0.0.1.evil.example:4711", u"400"_s);
    named("another port", "\r\nHost: 127.0.0.1:80", u"400"_s);
    named("no port", "\r\nHost: 127.0.0.1", u"400"_s);
    named("no host", "", u"400"_s);
    named("two hosts", "\r\nHost: 127.0.0.1:4711\r\nHost: evil.example", u"400"_s);

    QTest::newRow("nothing") << QByteArray() << u"400"_s;
    QTest::newRow("HTTP/0.9") << "GET " + good << u"400"_s;
    QTest::newRow("HTTP/2") << "GET " + good + " HTTP/2.0" + host << u"400"_s;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) << u"400"_s;
    QTest::newRow("not UTF-8") << "GET /?code=\xff&state=" + state + " HTTP/1.1" + host << u"400"_s;
    QTest::newRow("only spaces") << QByteArray(1000, ' ') << u"400"_s;
}

void TestOAuthCallback::onlyTheServersAnswerEndsTheWait()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QString, outcome);

    const Callback callback = read(head);

    if (!callback.outcome) {
        QCOMPARE(QString::number(callback.httpStatus)
                     + (callback.hasOtherState ? u" other state"_s : QString()),
                 outcome);
        return;
    }
    QCOMPARE(callback.httpStatus, 200);
    QCOMPARE(*callback.outcome ? u"code "_s + QString::fromLatin1(**callback.outcome)
                               : u"error %1"_s.arg(int(callback.outcome->error().kind)),
             outcome);
    QVERIFY(read(head, QString()).outcome); // Nothing is asked of the issuer where none is known.
}

void TestOAuthCallback::serversWordsAreKept()
{
    const Callback callback = read("GET /?error=server_error&error_description=Try+again%0D%0Alater%3F&state="
                                   + state + " HTTP/1.1" + host);

    QVERIFY(callback.outcome && !*callback.outcome);
    QCOMPARE(callback.outcome->error(),
             (Error{Error::Kind::Refused, u"server_error"_s, u"Try again later?"_s, {}}));
}

QTEST_GUILESS_MAIN(TestOAuthCallback)
#include "tst_oauthcallback.moc"
