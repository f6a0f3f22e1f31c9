#include "app/smtpurl.h"

#include <QTest>

using core::smtp::Security;

class TestSmtpUrl : public QObject
{
    Q_OBJECT

private slots:
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
    void clearTextPasswordsNeedAClearWord();
    void proxiesAreRead_data();
    void proxiesAreRead();
};

void TestSmtpUrl::isRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("user");

    const auto row = [](const char *url, const char *host, int port, Security security, const char *user) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(host) << port << security
                           << QString::fromUtf8(user);
    };
    row("smtps://me@smtp.example.com", "smtp.example.com", 465, Security::ImplicitTls, "me");
    row("smtps://me%40example.com@smtp.example.com:994", "smtp.example.com", 994, Security::ImplicitTls,
        "me@example.com");
    row("smtp://me@smtp.example.com", "smtp.example.com", 587, Security::StartTls, "me");
    row("smtp://me@smtp.example.com:2525?tls=starttls", "smtp.example.com", 2525, Security::StartTls, "me");
    row("smtp://127.0.0.1:2525?tls=none", "127.0.0.1", 2525, Security::None, "");
    row("smtp://[::1]:2525?tls=none", "::1", 2525, Security::None, "");
    row("smtp://localhost?tls=none", "localhost", 25, Security::None, "");
}

void TestSmtpUrl::isRead()
{
    QFETCH(const QString, url);

    const auto read = app::parseSmtpUrl(url);

    QVERIFY(read);
    QTEST(read->endpoint.host, "host");
    QTEST(int(read->endpoint.port), "port");
    QTEST(read->endpoint.security, "security");
    QTEST(read->user, "user");
}

void TestSmtpUrl::isRefused_data()
{
    QTest::addColumn<QString>("url");

    for (const char *url :
         {"", "smtp.example.com:465", "http://smtp.example.com", "smtps://", "smtps:///path",
          "smtps://me:secret@smtp.example.com", "smtp://smtp.example.com?tls=maybe",
          "smtps://smtp.example.com?tls=none", "smtp://bad_host name", "smtp://a..b.example"})
        QTest::newRow(url) << QString::fromUtf8(url);
}

void TestSmtpUrl::isRefused()
{
    QFETCH(const QString, url);

    const auto read = app::parseSmtpUrl(url);

    QVERIFY(!read);
    QVERIFY(!read.error().reason.isEmpty());
    QVERIFY(!read.error().reason.contains(QStringLiteral("secret")));
}

void TestSmtpUrl::clearTextPasswordsNeedAClearWord()
{
    QVERIFY(!app::parseSmtpUrl(QStringLiteral("smtp://me@example.com"))->endpoint.allowClearTextPassword);
    QVERIFY(
        app::parseSmtpUrl(QStringLiteral("smtp://me@example.com?tls=none"))->endpoint.allowClearTextPassword);
}

void TestSmtpUrl::proxiesAreRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host"); // empty: refused
    QTest::addColumn<int>("port");

    QTest::newRow("SOCKS5") << QStringLiteral("socks5://127.0.0.1:9050") << QStringLiteral("127.0.0.1")
                            << 9050;
    QTest::newRow("its usual port") << QStringLiteral("socks5://proxy.example")
                                    << QStringLiteral("proxy.example") << 1080;
    QTest::newRow("HTTP CONNECT") << QStringLiteral("http://proxy.example:8080")
                                  << QStringLiteral("proxy.example") << 8080;
    QTest::newRow("another kind") << QStringLiteral("ftp://proxy.example") << QString() << 0;
    QTest::newRow("a password for everybody to read")
        << QStringLiteral("socks5://me:secret@proxy.example") << QString() << 0;
    QTest::newRow("a line end in the name")
        << QStringLiteral("http://h:25 HTTP/1.1\r\nX: 1") << QString() << 0;
}

void TestSmtpUrl::proxiesAreRead()
{
    QFETCH(const QString, url);
    QFETCH(const QString, host);

    const auto proxy = app::parseProxyUrl(url);

    QCOMPARE(proxy ? proxy->host : QString(), host);
    QTEST(proxy ? int(proxy->port) : 0, "port");
}

QTEST_GUILESS_MAIN(TestSmtpUrl)
#include "tst_smtpurl.moc"
