#include "core/smtp/login.h"
#include "tests/smtp/scriptedchannel.h"

#include <QTest>

using namespace core::smtp;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray oldToken = "ya29.the-old-token-0123456789";
const QByteArray newToken = "ya29.a-brand-new-token-9876543210";

QByteArray xoauth2(const QByteArray &token)
{
    return "C: AUTH XOAUTH2 " + ("user=ann@a.example\1auth=Bearer " + token + "\1\1").toBase64();
}

QByteArray bearer(const QByteArray &token)
{
    return "C: AUTH OAUTHBEARER "
        + ("n,a=ann@a.example,\1host=mx.example\1port=465\1auth=Bearer " + token + "\1\1").toBase64();
}

const Script refused{"S: 334 eyJzdGF0dXMiOiI0MDEifQ==", "C: ", "S: 535 5.7.8 bad token"};
const Script bearerRefused{
    "S: 334 eyJzdGF0dXMiOiJpbnZhbGlkX3Rva2VuIn0=", "C: AQ==", "S: 535 5.7.8 bad token"};
const Script taken{"S: 235 2.7.0 ok"};

} // namespace

/// A token may have run out just before the server sees it.
class TestRenewal : public QObject
{
    Q_OBJECT

private slots:
    void refusedTokenIsRenewedOnce_data();
    void refusedTokenIsRenewedOnce();
};

void TestRenewal::refusedTokenIsRenewedOnce_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("renewed"); ///< What renew() gives; "-": nothing; null: there is no renew().
    QTest::addColumn<int>("askedFor"); ///< How often renew() was called.
    QTest::addColumn<int>("replyCode"); ///< Of the error; 235: none.

    const QByteArray x = "XOAUTH2";
    const Script first{xoauth2(oldToken)};
    const Script second{xoauth2(newToken)};
    QTest::newRow("the token is good: nobody is asked") << x << first + taken << newToken << 0 << 235;
    QTest::newRow("the fresh one is good") << x << first + refused + second + taken << newToken << 1 << 235;
    QTest::newRow("OAUTHBEARER") << QByteArray("OAUTHBEARER")
                                 << Script{bearer(oldToken)} + bearerRefused + Script{bearer(newToken)}
            + taken << newToken << 1
                                 << 235;
    QTest::newRow("refused at once, without a challenge")
        << x << first + Script{"S: 535 no"} + second + taken << newToken << 1 << 235;
    QTest::newRow("the fresh one is refused too: never a third time")
        << x << first + refused + second + Script{"S: 334 e30=", "C: ", "S: 535 5.7.9 still no"} << newToken
        << 1 << 535;
    QTest::newRow("there is no fresh one") << x << first + refused << QByteArray("-") << 1 << 535;
    QTest::newRow("it is the same again") << x << first + refused << oldToken << 1 << 535;
    QTest::newRow("it is empty") << x << first + refused << QByteArray("") << 1 << 535;
    QTest::newRow("nobody can renew") << x << first + refused << QByteArray() << 0 << 535;
    QTest::newRow("the server hangs up meanwhile: its refusal is what counts")
        << x << first + refused + Script{"X:"} << newToken << 1 << 535;
    QTest::newRow("the server has had enough: its refusal is what counts")
        << x << first + refused + second + Script{"S: 421 4.7.0 too many"} << newToken << 1 << 535;
    QTest::newRow("another refusal is not about the token")
        << x << first + Script{"S: 454 4.7.0 later"} << newToken << 0 << 454;
    QTest::newRow("a token that cannot be said is not said")
        << x << first + refused << QByteArray("two\1auth=Bearer lines") << 1 << 0;
}

void TestRenewal::refusedTokenIsRenewedOnce()
{
    QFETCH(const QByteArray, offered);
    QFETCH(const Script, script);
    QFETCH(const QByteArray, renewed);
    QFETCH(const int, askedFor);
    QFETCH(const int, replyCode);
    QList<Entry> entries;
    Observer observer;
    observer.said = [&entries](const Entry &entry) { entries.append(entry); };
    Recorder recorder(observer);
    const auto log = std::make_shared<ScriptedChannel::Log>();
    Conversation server(std::make_unique<ScriptedChannel>(script, log, true), recorder, {});
    Endpoint endpoint;
    endpoint.host = u"mx.example"_s;
    int calls = 0;
    Credentials credentials{Credentials::Kind::OAuthToken, u"ann@a.example"_s, QString::fromLatin1(oldToken)};
    if (!renewed.isNull())
        credentials.renew = [&](const Credentials::IsCancelled &) -> std::optional<QString> {
            ++calls;
            return renewed == "-" ? std::nullopt : std::optional(QString::fromLatin1(renewed));
        };

    const Status status
        = logIn(server, Capabilities({250, {}, {"mx", "AUTH " + offered}}), endpoint, credentials);

    QCOMPARE(log->deviation, QByteArray());
    QVERIFY(log->remaining.isEmpty() || log->remaining == Script{"X:"});
    QCOMPARE(calls, askedFor);
    QCOMPARE(status ? 235 : status.error().reply.code, replyCode);
    const QString all = toText(entries) + (status ? QString() : status.error().detail);
    for (const QByteArray &token : {oldToken, newToken}) {
        QVERIFY2(!all.contains(QString::fromLatin1(token)), qPrintable(all));
        for (int offset = 0; offset < 3; ++offset) {
            const QByteArray piece = (QByteArray(offset, '\0') + token).toBase64().mid(4, 16);
            QVERIFY2(!all.contains(QString::fromLatin1(piece)), qPrintable(all));
        }
    }
}

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
