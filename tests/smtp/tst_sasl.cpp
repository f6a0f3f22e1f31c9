#include "core/smtp/login.h"
#include "core/smtp/sasl.h"
#include "core/smtp/tlsfacts.h"
#include "tests/smtp/certificates.h"
#include "tests/smtp/scriptedchannel.h"

#include <QElapsedTimer>
#include <QTest>

using namespace core::smtp;
using namespace Qt::StringLiterals;

class TestSasl : public QObject
{
    Q_OBJECT

private slots:
    void strongestUsableIsFirst_data();
    void strongestUsableIsFirst();
    void scramTellsWhetherItCouldBind_data();
    void scramTellsWhetherItCouldBind();
    void scramHasItsLimits_data();
    void scramHasItsLimits();
    void longComputationHearsACancel();
    void preparation_data();
    void preparation();
    void logins_data();
    void logins();
    void serverThatProvesNothingIsNotBelieved();
    void clearTextNeedsTls();
    void bindingIsTheHashOfTheCertificate();
};

void TestSasl::strongestUsableIsFirst_data()
{
    QTest::addColumn<QList<QByteArray>>("offered");
    QTest::addColumn<QList<QByteArray>>("usable");

    QTest::newRow("all")
        << QList<QByteArray>{"PLAIN",        "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256-PLUS",
                             "SCRAM-SHA-512"}
        << QList<QByteArray>{"SCRAM-SHA-256-PLUS", "SCRAM-SHA-512", "SCRAM-SHA-1",
                             "CRAM-MD5",           "PLAIN",         "LOGIN"};
    QTest::newRow("unknown ones") << QList<QByteArray>{"GSSAPI", "NTLM", "LOGIN"}
                                  << QList<QByteArray>{"LOGIN"};
    QTest::newRow("none") << QList<QByteArray>{} << QList<QByteArray>{};
    QTest::newRow("a token is not for a password")
        << QList<QByteArray>{"XOAUTH2", "OAUTHBEARER"} << QList<QByteArray>{};
}

void TestSasl::strongestUsableIsFirst()
{
    QFETCH(const QList<QByteArray>, offered);
    QFETCH(const QList<QByteArray>, usable);

    QCOMPARE(usableMechanisms(offered, Credentials::Kind::Password, ClearText::Allowed, true), usable);
}

void TestSasl::scramTellsWhetherItCouldBind_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("binding");
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<QByteArray>("flag");

    QTest::newRow("no TLS") << QByteArray("SCRAM-SHA-256") << QByteArray() << false << QByteArray("n,,");
    QTest::newRow("could, not offered")
        << QByteArray("SCRAM-SHA-256") << QByteArray("b") << false << QByteArray("y,,");
    QTest::newRow("offered and not used: \"y\" would be a lie")
        << QByteArray("SCRAM-SHA-256") << QByteArray("b") << true << QByteArray("n,,");
    QTest::newRow("used") << QByteArray("SCRAM-SHA-1-PLUS") << QByteArray("b") << true
                          << QByteArray("p=tls-server-end-point,,");
}

static SaslInput passwordInput()
{
    SaslInput input;
    input.credentials = {Credentials::Kind::Password, u"user"_s, u"pencil"_s};
    input.clientNonce = "abc";
    return input;
}

void TestSasl::scramTellsWhetherItCouldBind()
{
    QFETCH(const QByteArray, mechanism);
    QFETCH(const QByteArray, binding);
    QFETCH(const bool, isOffered);
    QFETCH(const QByteArray, flag);
    SaslInput input = passwordInput();
    input.channelBinding = binding;
    input.isBindingOffered = isOffered;

    const auto exchange = makeExchange(mechanism, input);

    QVERIFY(exchange);
    QCOMPARE((*exchange)->initial(), std::optional(flag + "n=user,r=abc"));
}

void TestSasl::scramHasItsLimits_data()
{
    QTest::addColumn<QByteArray>("serverFirst");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("iterations without end") << QByteArray("r=abcX,s=QSXCR+Q6sek8bf92,i=2000000000");
    QTest::newRow("too large a number") << QByteArray("r=abcX,s=QSXCR+Q6sek8bf92,i=99999999999999999999");
    QTest::newRow("negative") << QByteArray("r=abcX,s=QSXCR+Q6sek8bf92,i=-1");
    QTest::newRow("salt that is not base64") << QByteArray("r=abcX,s=!!!,i=4096");
    QTest::newRow("empty salt") << QByteArray("r=abcX,s=,i=4096");
    QTest::newRow("another nonce") << QByteArray("r=xyz,s=QSXCR+Q6sek8bf92,i=4096");
    QTest::newRow("another order") << QByteArray("s=QSXCR+Q6sek8bf92,r=abcX,i=4096");
}

void TestSasl::scramHasItsLimits()
{
    QFETCH(const QByteArray, serverFirst);
    const auto exchange = makeExchange("SCRAM-SHA-256", passwordInput());

    QVERIFY(!(*exchange)->respond(serverFirst));
    QVERIFY(!(*exchange)->verified());
}

void TestSasl::longComputationHearsACancel()
{
    SaslInput input = passwordInput();
    QElapsedTimer clock;
    input.isCancelled = [&clock] { return clock.elapsed() > 20; };
    const auto exchange = makeExchange("SCRAM-SHA-512", input);
    clock.start();

    const auto answer = (*exchange)->respond("r=abcX,s=QSXCR+Q6sek8bf92,i=10000000");

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.elapsed())));
}

void TestSasl::preparation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prepared"); // null: prohibited

    // RFC 4013 §3
    QTest::newRow("soft hyphen") << u"I\u00adX"_s << u"IX"_s;
    QTest::newRow("no change") << u"user"_s << u"user"_s;
    QTest::newRow("case kept") << u"USER"_s << u"USER"_s;
    QTest::newRow("ordinal") << u"\u00aa"_s << u"a"_s;
    QTest::newRow("roman numeral") << u"\u2168"_s << u"IX"_s;
    QTest::newRow("prohibited character") << u"\u0007"_s << QString();
    QTest::newRow("mixed directions") << u"\u0627\u0031"_s << QString();
    QTest::newRow("NUL") << u"a\0b"_s << QString();
    QTest::newRow("long expansion") << u"\ufdfa"_s.repeated(3) << u"صلى الله عليه وسلم"_s.repeated(3);
    QTest::newRow("newer than Unicode 3.2") << u"pass🦢"_s << u"pass🦢"_s;
}

void TestSasl::preparation()
{
    QFETCH(const QString, text);
    QFETCH(const QString, prepared);

    const auto result = saslPrep(text);

    QCOMPARE(result.has_value(), !prepared.isNull());
    if (result)
        QCOMPARE(QString::fromUtf8(*result), prepared);
}

void TestSasl::logins_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("outcome"); // -1: in

    const int in = -1;
    const int rejected = int(Error::Kind::Rejected);
    const int protocol = int(Error::Kind::Protocol);
    QTest::newRow("PLAIN") << QByteArray("PLAIN") << Script{"C: AUTH PLAIN AGFubgBzM2NyZXQ=", "S: 235 ok"}
                           << in;
    QTest::newRow("a server that ignores the initial response")
        << QByteArray("PLAIN")
        << Script{"C: AUTH PLAIN AGFubgBzM2NyZXQ=", "S: 334 ", "C: AGFubgBzM2NyZXQ=", "S: 235 ok"} << in;
    QTest::newRow("LOGIN with prompts in Chinese that are not base64")
        << QByteArray("LOGIN")
        << Script{"C: AUTH LOGIN", "S: 334 用户名", "C: YW5u", "S: 334 密码", "C: czNjcmV0", "S: 235 ok"}
        << in;
    QTest::newRow("LOGIN asks a third time")
        << QByteArray("LOGIN") << Script{"C: AUTH LOGIN", "S: 334 ", "C: YW5u", "S: 334 ",
                                         "C: czNjcmV0",   "S: 334 ", "C: *",    "S: 501 ok"}
        << protocol;
    QTest::newRow("wrong password: no other mechanism is tried")
        << QByteArray("PLAIN LOGIN") << Script{"C: AUTH PLAIN AGFubgBzM2NyZXQ=", "S: 535 5.7.8 no"}
        << rejected;
    QTest::newRow("mechanism not there after all") << QByteArray("PLAIN LOGIN")
                                                   << Script{"C: AUTH PLAIN AGFubgBzM2NyZXQ=",
                                                             "S: 504 no",
                                                             "C: AUTH LOGIN",
                                                             "S: 334 ",
                                                             "C: YW5u",
                                                             "S: 334 ",
                                                             "C: czNjcmV0",
                                                             "S: 235 ok"}
                                                   << in;
    QTest::newRow("application password required is about the password")
        << QByteArray("PLAIN LOGIN") << Script{"C: AUTH PLAIN AGFubgBzM2NyZXQ=", "S: 534 5.7.9 app password"}
        << rejected;
    QTest::newRow("a challenge that cannot be read")
        << QByteArray("CRAM-MD5") << Script{"C: AUTH CRAM-MD5", "S: 334 %%%", "C: *", "S: 501 ok"}
        << protocol;
    QTest::newRow("SCRAM: a nonce of somebody else")
        << QByteArray("SCRAM-SHA-256")
        << Script{"C: AUTH SCRAM-SHA-256 *",
                  "S: 334 " + QByteArray("r=x,s=QSXCR+Q6sek8bf92,i=4096").toBase64(), "C: *", "S: 501 ok"}
        << int(Error::Kind::ServerNotAuthentic);
    QTest::newRow("none that we know") << QByteArray("GSSAPI") << Script{} << int(Error::Kind::NoMechanism);
    QTest::newRow("the line breaks in the middle")
        << QByteArray("LOGIN") << Script{"C: AUTH LOGIN", "S: 334 ", "C: YW5u", "X:"}
        << int(Error::Kind::ConnectionLost);
}

static Status logInTo(const Script &script, const QByteArray &offered, ScriptedChannel::Log &seen,
                      QList<Entry> &entries, bool isEncrypted = true)
{
    Observer observer;
    observer.said = [&entries](const Entry &entry) { entries.append(entry); };
    Recorder recorder(observer);
    const auto log = std::make_shared<ScriptedChannel::Log>();
    Conversation server(std::make_unique<ScriptedChannel>(script, log, isEncrypted), recorder, {});
    Endpoint endpoint;
    endpoint.security = isEncrypted ? Security::ImplicitTls : Security::None;
    const Status status = logIn(server, Capabilities({250, {}, {"mx", "AUTH " + offered}}), endpoint,
                                {Credentials::Kind::Password, u"ann"_s, u"s3cret"_s});
    seen = *log;
    return status;
}

void TestSasl::logins()
{
    QFETCH(const QByteArray, offered);
    QFETCH(const Script, script);
    QFETCH(const int, outcome);

    ScriptedChannel::Log seen;
    QList<Entry> entries;
    const Status status = logInTo(script, offered, seen, entries);

    QCOMPARE(seen.deviation, QByteArray());
    QVERIFY(seen.remaining.isEmpty() || seen.remaining == Script{"X:"});
    QCOMPARE(status ? -1 : int(status.error().kind), outcome);
    const QString text = toText(entries);
    for (const QString &secret : {u"s3cret"_s, u"czNjcmV0"_s, u"AGFubgBzM2NyZXQ="_s, u"BzM2NyZX"_s})
        QVERIFY2(!text.contains(secret), qPrintable(text));
    if (!status) {
        QCOMPARE(status.error().verb, QByteArray("AUTH"));
        QVERIFY(!status.error().detail.contains(u"s3cret"_s));
    }
}

void TestSasl::serverThatProvesNothingIsNotBelieved()
{
    ScriptedChannel::Log seen;
    QList<Entry> entries;
    const Status status
        = logInTo({"C: AUTH SCRAM-SHA-256 *", "S: 235 welcome"}, "SCRAM-SHA-256", seen, entries);

    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::ServerNotAuthentic);
}

void TestSasl::clearTextNeedsTls()
{
    ScriptedChannel::Log seen;
    QList<Entry> entries;
    const Status status = logInTo({}, "PLAIN LOGIN", seen, entries, false);

    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::NoMechanism);
    QVERIFY(seen.writes.isEmpty());
}

void TestSasl::bindingIsTheHashOfTheCertificate()
{
    const Certificates certificates;
    const QByteArray der = certificates.good.certificate.toDer();

    QCOMPARE(serverEndPoint(der), QCryptographicHash::hash(der, QCryptographicHash::Sha256));
    for (qsizetype length = 0; length < der.size(); length += 7)
        serverEndPoint(der.left(length)); // a certificate cut anywhere is only looked at within its bounds
    QVERIFY(serverEndPoint(QByteArray()).isEmpty());
    QVERIFY(serverEndPoint("\x30\x84\xff\xff\xff\xff").isEmpty());
}

QTEST_GUILESS_MAIN(TestSasl)
#include "tst_sasl.moc"
