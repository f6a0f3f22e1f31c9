#include "core/discovery/xml.h"

#include <QTest>

using namespace core::discovery;
using namespace Qt::StringLiterals;
using Security = core::account::Account::Security;

class TestAutoconfigXml : public QObject
{
    Q_OBJECT

private slots:
    void serversAreRead_data();
    void serversAreRead();
    void badServersAreSkippedAlone_data();
    void badServersAreSkippedAlone();
    void badDocumentsAreRefused_data();
    void badDocumentsAreRefused();
    void mozillasOwnFilesAreRead();
    void namesAreOneCleanLine_data();
    void namesAreOneCleanLine();
    void onlySafeLinksAreKept_data();
    void onlySafeLinksAreKept();
    void numbersAreBounded();
};

static const core::mail::AddrSpec address = *core::mail::AddrSpec::parse(u"Li.Wei@bücher.example");

static QByteArray around(const QByteArray &servers)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\"><emailProvider "
           "id=\"x\">"
        + servers + "</emailProvider></clientConfig>";
}

static QByteArray server(const QByteArray &host, const QByteArray &port = "465",
                         const QByteArray &type = "SSL", const QByteArray &rest = {})
{
    return "<outgoingServer type=\"smtp\"><hostname>" + host + "</hostname><port>" + port
        + "</port><socketType>" + type + "</socketType>" + rest + "</outgoingServer>";
}

/// "host:port security user login", one candidate a line.
static QString summary(const QList<Candidate> &candidates)
{
    QStringList lines;
    for (const Candidate &candidate : candidates) {
        Q_ASSERT(candidate.security != Security::None);
        lines.append(candidate.host + u':' + QString::number(candidate.port)
                     + (candidate.security == Security::ImplicitTls ? u" tls "_s : u" starttls "_s)
                     + candidate.user + (candidate.takesPassword ? u" password"_s : u""_s)
                     + (candidate.takesOAuth ? u" oauth"_s : u""_s));
    }
    return lines.join(u'\n');
}

static QByteArray login(const QByteArray &kind)
{
    return "<authentication>" + kind + "</authentication>";
}

void TestAutoconfigXml::serversAreRead_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("expected");

    const QString whole = QStringLiteral("smtp.example.com:465 tls Li.Wei@xn--bcher-kva.example password");
    const QByteArray host = "smtp.example.com";
    const auto user = [&](const QByteArray &form) {
        return around(server(host, "465", "SSL", "<username>" + form + "</username>" + login("plain")));
    };
    const auto taking = [&](const QByteArray &logins) { return around(server(host, "465", "SSL", logins)); };
    QTest::newRow("as little as there can be") << around(server(host)) << whole;
    QTest::newRow("white space") << around(server("\n  smtp.example.com\t", " 465 ", " SSL\n")) << whole;
    QTest::newRow("STARTTLS") << around(server(host, "587", "STARTTLS"))
                              << "smtp.example.com:587 starttls Li.Wei@xn--bcher-kva.example password";
    QTest::newRow("several, in their order")
        << around(server("b.example.com") + server("a.example.com"))
        << "b.example.com:465 tls Li.Wei@xn--bcher-kva.example password\n"
           "a.example.com:465 tls Li.Wei@xn--bcher-kva.example password";
    QTest::newRow("the address") << user("%EMAILADDRESS%") << whole;
    QTest::newRow("the local part") << user("%EMAILLOCALPART%") << "smtp.example.com:465 tls Li.Wei password";
    QTest::newRow("joined") << user("%EMAILLOCALPART%.%EMAILDOMAIN%")
                            << "smtp.example.com:465 tls Li.Wei.xn--bcher-kva.example password";
    QTest::newRow("a fixed user") << user("relay") << "smtp.example.com:465 tls relay password";
    QTest::newRow("not a placeholder")
        << user("%EMAIL%100%") << "smtp.example.com:465 tls %EMAIL%100% password";
    QTest::newRow("the domain in the host")
        << around(server("mail.%EMAILDOMAIN%"))
        << "mail.xn--bcher-kva.example:465 tls Li.Wei@xn--bcher-kva.example password";
    QTest::newRow("a host with U-labels")
        << around(server("smtp.bücher.example"))
        << "smtp.xn--bcher-kva.example:465 tls Li.Wei@xn--bcher-kva.example password";
    QTest::newRow("encrypted passwords are passwords") << taking(login("password-encrypted")) << whole;
    QTest::newRow("old names") << taking(login("secure")) << whole;
    QTest::newRow("OAuth only") << taking(login("OAuth2"))
                                << "smtp.example.com:465 tls Li.Wei@xn--bcher-kva.example oauth";
    QTest::newRow("both") << taking(login("OAuth2") + login("password-cleartext")) << whole + u" oauth"_s;
    QTest::newRow("one we cannot do beside one we can") << taking(login("GSSAPI") + login("plain")) << whole;
    QTest::newRow("a SASL name") << taking("<authentication system=\"sasl\">SCRAM-SHA-256</authentication>")
                                 << whole;
    QTest::newRow("HTTP's way is none")
        << taking("<authentication system=\"http\">Basic</authentication>" + login("OAuth2"))
        << "smtp.example.com:465 tls Li.Wei@xn--bcher-kva.example oauth";
    QTest::newRow("no login at all") << taking(login("none")) << "smtp.example.com:465 tls ";
    QTest::newRow("what is unknown is skipped")
        << around("<news><hostname>no</hostname></news>"
                  + server(host, "465", "SSL", "<new attribute=\"1\"><deep>text</deep></new>") + "<later/>")
        << whole;
    QTest::newRow("attributes that are unknown")
        << around(server(host)).replace("<port>", "<port of=\"call\">") << whole;
    QTest::newRow("a newer version") << around(server(host)).replace("1.1", "9.9") << whole;
    QTest::newRow("servers for reading are not for sending")
        << around("<incomingServer type=\"imap\"><hostname>imap.example.com</hostname></incomingServer>"
                  "<outgoingServer type=\"exchange\"><hostname>x.example.com</hostname></outgoingServer>"
                  + server(host))
        << whole;
    QTest::newRow("a password in it is not looked at") << taking("<password>secret</password>") << whole;
    QTest::newRow("only the first provider counts")
        << around(server(host) + "</emailProvider><emailProvider id=\"y\">" + server("b.example.com"))
        << whole;
    QTest::newRow("remarks and CDATA")
        << around("<!-- <outgoingServer/> -->" + server("<![CDATA[smtp.example.com]]>")) << whole;
    QTest::newRow("UTF-16") << []() {
        const QString text = QString::fromUtf8(around(server("smtp.example.com")).replace("UTF-8", "UTF-16"));
        QByteArray octets("\xff\xfe");
        for (const QChar c : text)
            octets.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
        return octets;
    }() << whole;
}

void TestAutoconfigXml::serversAreRead()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, expected);

    const auto candidates = readAutoconfig(document, address);

    QVERIFY2(candidates, candidates ? "" : qPrintable(candidates.error().detail));
    QCOMPARE(summary(*candidates), expected);
}

void TestAutoconfigXml::badServersAreSkippedAlone_data()
{
    QTest::addColumn<QByteArray>("bad");

    const QByteArray host = "bad.example.com";
    QTest::newRow("nothing in it") << QByteArray("<outgoingServer type=\"smtp\"/>");
    QTest::newRow("no host") << server("");
    QTest::newRow("no port") << server(host, "");
    QTest::newRow("port 0") << server(host, "0");
    QTest::newRow("a port too high") << server(host, "65536");
    QTest::newRow("a negative port") << server(host, "-465");
    QTest::newRow("a port with junk") << server(host, "465x");
    QTest::newRow("a hexadecimal port") << server(host, "0x1d1");
    QTest::newRow("no type") << server(host, "465", "");
    QTest::newRow("clear text") << server(host, "25", "plain");
    QTest::newRow("clear text, shouted") << server(host, "25", "PLAIN");
    QTest::newRow("an unknown type") << server(host, "465", "TLSv9");
    QTest::newRow("an IPv4 address") << server("192.0.2.1");
    QTest::newRow("an IPv6 address") << server("2001:db8::1");
    QTest::newRow("an IPv6 literal") << server("[2001:db8::1]");
    QTest::newRow("a number that is an address") << server("2130706433");
    QTest::newRow("localhost") << server("localhost");
    QTest::newRow("a single label") << server("smtp");
    QTest::newRow("junk behind the host") << server("bad.example.com/path");
    QTest::newRow("a port in the host") << server("bad.example.com:25");
    QTest::newRow("a line end in the host") << server("bad.example.com&#13;&#10;QUIT");
    QTest::newRow("a host that IDNA refuses") << server("xn--0.example.com");
    QTest::newRow("the local part in the host") << server("%EMAILLOCALPART%.bad.example.com");
    QTest::newRow("the address in the host") << server("%EMAILADDRESS%.bad.example.com");
    QTest::newRow("only logins we cannot do") << server(host, "465", "SSL", login("GSSAPI") + login("NTLM"));
    QTest::newRow("only a login of the future") << server(host, "465", "SSL", login("telepathy"));
    QTest::newRow("an empty user") << server(host, "465", "SSL", "<username> </username>");
    QTest::newRow("a line end in the user") << server(host, "465", "SSL", "<username>a&#10;b</username>");
    QTest::newRow("a user without an end")
        << server(host, "465", "SSL", "<username>" + QByteArray(100'000, 'a') + "</username>");
}

void TestAutoconfigXml::badServersAreSkippedAlone()
{
    QFETCH(const QByteArray, bad);

    const auto beside = readAutoconfig(around(bad + server("good.example.com") + bad), address);
    const auto alone = readAutoconfig(around(bad), address);

    QVERIFY2(beside, beside ? "" : qPrintable(beside.error().detail));
    QCOMPARE(beside->size(), 1);
    QCOMPARE(beside->first().host, QStringLiteral("good.example.com"));
    QVERIFY(!alone);
    QCOMPARE(alone.error().problem, Problem::NotUsable);
}

void TestAutoconfigXml::badDocumentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<Problem>("problem");

    const QByteArray good = around(server("smtp.example.com"));
    const QByteArray plain = good.mid(good.indexOf("<clientConfig"));
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE c [<!ENTITY a \"aaaaaaaaaa\">";
    for (char name = 'b'; name < 'j'; ++name)
        bomb += QByteArray("<!ENTITY ") + name + " \"" + (QByteArray("&") + char(name - 1) + ';').repeated(10)
            + "\">";
    QTest::newRow("nothing") << QByteArray() << Problem::Malformed;
    QTest::newRow("spaces") << QByteArray("  \n") << Problem::Malformed;
    QTest::newRow("no XML") << QByteArray("Not found") << Problem::Malformed;
    QTest::newRow("JSON") << QByteArray("{\"host\": 1}") << Problem::Malformed;
    QTest::newRow("another document") << QByteArray("<Autodiscover/>") << Problem::Malformed;
    QTest::newRow("cut off") << good.chopped(3) << Problem::Malformed;
    QTest::newRow("cut off between servers")
        << good.left(good.indexOf("</emailProvider>")) << Problem::Malformed;
    QTest::newRow("something after the end") << good + "<more/>" << Problem::Malformed;
    QTest::newRow("tags that cross") << around(server("<b>a.example.com</hostname></b>"))
                                     << Problem::Malformed;
    QTest::newRow("an unknown entity") << around(server("&smtp;.example.com")) << Problem::Malformed;
    QTest::newRow("NUL") << good + '\0' << Problem::Malformed;
    QTest::newRow("not UTF-8") << around(server("smtp.example.com\xff")) << Problem::Malformed;
    QTest::newRow("any document type") << "<!DOCTYPE clientConfig>" + plain << Problem::Malformed;
    QTest::newRow("entities that grow")
        << bomb + "]>" + around(server("&i;.com")).mid(38) << Problem::Malformed;
    QTest::newRow("an external entity")
        << "<!DOCTYPE c [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + around(server("&f;.com")).mid(38)
        << Problem::Malformed;
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html>\n<html><body>Welcome<br></body></html>")
                            << Problem::WebPage;
    QTest::newRow("a page without a type") << QByteArray("<HTML><body>") << Problem::WebPage;
    QTest::newRow("an old page") << QByteArray("<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><html>")
                                 << Problem::WebPage;
    QTest::newRow("a page after a mark and blank lines")
        << QByteArray("\xef\xbb\xbf\r\n <!doctype html><p>Sign in") << Problem::WebPage;
    QTest::newRow("an XHTML page") << QByteArray(
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" "
        "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\"><html/>")
                                   << Problem::WebPage;
    QTest::newRow("no provider") << QByteArray("<clientConfig/>") << Problem::NotUsable;
    QTest::newRow("no server") << around({}) << Problem::NotUsable;
    QTest::newRow("too large") << good + QByteArray(largestDocumentBytes, ' ') << Problem::TooLarge;
    QTest::newRow("very deep") << QByteArray("<clientConfig>") + QByteArray("<a>").repeated(60'000)
                               << Problem::Malformed;
}

void TestAutoconfigXml::badDocumentsAreRefused()
{
    QFETCH(const QByteArray, document);
    QFETCH(const Problem, problem);

    const auto candidates = readAutoconfig(document, address);

    QVERIFY(!candidates);
    QCOMPARE(candidates.error().problem, problem);
}

/// As Mozilla's database has it for a provider with everything.
void TestAutoconfigXml::mozillasOwnFilesAreRead()
{
    const QByteArray document = R"(<clientConfig version="1.1">
  <emailProvider id="googlemail.com">
    <domain>gmail.com</domain>
    <domain>googlemail.com</domain>
    <!-- MX, for Google Apps -->
    <domain>google.com</domain>
    <displayName>Google Mail</displayName>
    <displayShortName>GMail</displayShortName>
    <incomingServer type="imap">
      <hostname>imap.gmail.com</hostname><port>993</port><socketType>SSL</socketType>
      <username>%EMAILADDRESS%</username>
      <authentication>OAuth2</authentication><authentication>password-cleartext</authentication>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>smtp.gmail.com</hostname><port>465</port><socketType>SSL</socketType>
      <username>%EMAILADDRESS%</username>
      <authentication>OAuth2</authentication><authentication>password-cleartext</authentication>
    </outgoingServer>
    <documentation url="http://mail.google.com/support/bin/answer.py?answer=13273"><descr>IMAP</descr></documentation>
    <documentation url="https://support.google.com/mail/answer/7126229"><descr>How to</descr></documentation>
  </emailProvider>
  <oAuth2>
    <issuer>accounts.google.com</issuer>
    <scope>https://mail.google.com/</scope>
    <authURL>https://accounts.google.com/o/oauth2/auth</authURL>
    <tokenURL>https://www.googleapis.com/oauth2/v3/token</tokenURL>
  </oAuth2>
  <enable visiturl="https://mail.google.com/"><instruction>Check</instruction></enable>
</clientConfig>)";

    const auto candidates = readAutoconfig(document, address);

    QVERIFY(candidates);
    Candidate expected;
    expected.providerName = QStringLiteral("Google Mail");
    expected.host = QStringLiteral("smtp.gmail.com");
    expected.port = 465;
    expected.user = QStringLiteral("Li.Wei@xn--bcher-kva.example");
    expected.takesOAuth = true;
    expected.documentation = QUrl(QStringLiteral("https://support.google.com/mail/answer/7126229"));
    QCOMPARE(candidates->size(), 1);
    QVERIFY(candidates->first() == expected);
}

void TestAutoconfigXml::namesAreOneCleanLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");

    QTest::newRow("plain") << "Example Mail"
                           << "Example Mail";
    QTest::newRow("Chinese") << "网易免费邮箱"
                             << "网易免费邮箱";
    QTest::newRow("lines") << " Two\r\n lines\t"
                           << "Two lines";
    QTest::newRow("an override of the direction") << QStringLiteral("Bank\u202eliam") << "Bankliam";
    QTest::newRow("invisible") << QStringLiteral("a\u200b\u2066b\u0007c\u0085") << "abc";
    QTest::newRow("too long") << QString(500, u'x') << QString(59, u'x');
    QTest::newRow("an emoji is not cut in two")
        << QString(58, u'x') + QStringLiteral("📧📧") << QString(58, u'x') + QStringLiteral("📧");
    QTest::newRow("half an emoji") << QString(QChar(0xd83d)) + u'x' << "\uFFFDx";
}

void TestAutoconfigXml::namesAreOneCleanLine()
{
    QFETCH(const QString, name);
    QFETCH(const QString, clean);

    QCOMPARE(boundedName(name), clean);
}

void TestAutoconfigXml::onlySafeLinksAreKept_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isKept");

    QTest::newRow("https") << "https://help.example.com/smtp?lang=en#top" << true;
    QTest::newRow("http") << "http://help.example.com/" << false;
    QTest::newRow("a script") << "javascript:alert(1)" << false;
    QTest::newRow("a file") << "file:///etc/passwd" << false;
    QTest::newRow("a name before the host") << "https://bank.example@help.example.com/" << false;
    QTest::newRow("an address") << "https://192.0.2.1/" << false;
    QTest::newRow("this computer") << "https://localhost/" << false;
    QTest::newRow("no host") << "https:///x" << false;
    QTest::newRow("no link") << "help" << false;
    QTest::newRow("very long") << u"https://help.example.com/"_s + QString(500, u'x') << false;
}

void TestAutoconfigXml::onlySafeLinksAreKept()
{
    QFETCH(const QString, link);
    QFETCH(const bool, isKept);

    const auto candidates = readAutoconfig(
        around("<documentation url=\"" + link.toUtf8() + "\"/>" + server("smtp.example.com")), address);

    QVERIFY(candidates);
    QCOMPARE(candidates->first().documentation, isKept ? QUrl(link) : QUrl());
}

void TestAutoconfigXml::numbersAreBounded()
{
    const auto many = readAutoconfig(around(server("smtp.example.com").repeated(1000)), address);

    QVERIFY(many);
    QCOMPARE(many->size(), 20);
}

QTEST_GUILESS_MAIN(TestAutoconfigXml)
#include "tst_autoconfigxml.moc"
