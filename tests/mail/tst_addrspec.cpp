#include "core/mail/addrspec.h"
#include "core/mail/draft.h"
#include "core/mail/idn.h"

#include <QTest>

using namespace core::mail;

class TestAddrSpec : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatIsAnAddress_data();
    void acceptsWhatIsAnAddress();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void comparesDomainsWithoutCase();
    void asksForSmtpUtf8OnlyForTheLocalPart();
    void answersAtOnceToEndlessInput();
    void namesEveryRecipientOnce();
    void readsDomainsBothWays();
};

void TestAddrSpec::acceptsWhatIsAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("wire");

    const auto row = [](const char *name, const QString &text, const QByteArray &wire) {
        QTest::newRow(name) << text << wire;
    };
    row("plain", QStringLiteral("a@example.com"), "a@example.com");
    row("case kept", QStringLiteral("John.DOE@Example.COM"), "John.DOE@Example.COM");
    row("all of atext", QStringLiteral("!#$%&'*+-/=?^_`{|}~@example.com"), "!#$%&'*+-/=?^_`{|}~@example.com");
    row("quotes stay", QStringLiteral("\"a b\"@example.com"), "\"a b\"@example.com");
    row("an at sign in quotes", QStringLiteral("\"a@b\"@example.com"), "\"a@b\"@example.com");
    row("an escaped quote", QStringLiteral("\"a\\\"b\"@example.com"), "\"a\\\"b\"@example.com");
    row("a command in quotes stays in them",
        QStringLiteral("\"x@evil.example> ORCPT=rfc822;y\"@good.example"),
        "\"x@evil.example> ORCPT=rfc822;y\"@good.example");
    row("U-label", QStringLiteral("a@bücher.example"), "a@xn--bcher-kva.example");
    row("ideographic full stop", QStringLiteral("a@日本語。jp"), "a@xn--wgv71a119e.jp");
    row("local part beyond ASCII", QStringLiteral("пётр@пример.рф"),
        QStringLiteral("пётр@пример.рф").toUtf8());
    row("no dot in the domain", QStringLiteral("root@localhost"), "root@localhost");
    row("underscore in the domain", QStringLiteral("a@my_host.example"), "a@my_host.example");
    row("IPv4 literal", QStringLiteral("u@[192.0.2.7]"), "u@[192.0.2.7]");
    row("IPv6 literal", QStringLiteral("u@[IPv6:2001:db8::7]"), "u@[IPv6:2001:db8::7]");
    row("IPv6 literal with a tail", QStringLiteral("u@[IPv6:::ffff:192.0.2.7]"), "u@[IPv6:::ffff:192.0.2.7]");
    row("64 octets", QString(64, u'a') + QStringLiteral("@example.com"),
        QByteArray(64, 'a') + "@example.com");
}

void TestAddrSpec::acceptsWhatIsAnAddress()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, wire);

    const auto address = AddrSpec::parse(text);

    QVERIFY(address);
    QCOMPARE(address->toWire(), wire);
    QCOMPARE(AddrSpec::parse(address->toString()), address);
}

void TestAddrSpec::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", QString());
    row("no domain", QStringLiteral("postmaster"));
    row("empty domain", QStringLiteral("a@"));
    row("no local part", QStringLiteral("@example.com"));
    row("two at signs", QStringLiteral("a@b@example.com"));
    row("dot at the start", QStringLiteral(".a@example.com"));
    row("dot at the end", QStringLiteral("a.@example.com"));
    row("two dots", QStringLiteral("a..b@example.com"));
    row("angle bracket", QStringLiteral("a>b@example.com"));
    row("space", QStringLiteral("a b@example.com"));
    row("space at the end", QStringLiteral("a@example.com "));
    row("line end", QStringLiteral("a@example.com\n"));
    row("command after a line end", QStringLiteral("a@example.com>\r\nRCPT TO:<b@example.com"));
    row("CR in quotes", QStringLiteral("\"a\rb\"@example.com"));
    row("escaped LF in quotes", QStringLiteral("\"a\\\nb\"@example.com"));
    row("tab in quotes", QStringLiteral("\"a\tb\"@example.com"));
    row("NUL", QStringLiteral("a") + QChar(0) + QStringLiteral("b@example.com"));
    row("quotes that end early", QStringLiteral("\"a\"b@example.com"));
    row("quotes that do not end", QStringLiteral("\"a@example.com"));
    row("backslash before the closing quote", QStringLiteral("\"a\\\"@example.com"));
    row("hyphen at the label's start", QStringLiteral("a@-foo-.example"));
    row("trailing dot", QStringLiteral("a@example.com."));
    row("joiner without context", QStringLiteral("a@foo\u200d.example"));
    row("zero width space in the local part", QStringLiteral("bo\u200bb@example.com"));
    row("right-to-left override", QStringLiteral("a\u202eb@example.com"));
    row("no-break space", QStringLiteral("a\u00a0b@example.com"));
    row("C1 control", QStringLiteral("a\u0085b@example.com"));
    row("half a surrogate pair", QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("@example.com"));
    row("65 octets", QString(65, u'a') + QStringLiteral("@example.com"));
    row("64 characters over 64 octets", QString(40, QChar(0x4e2d)) + QStringLiteral("@example.com"));
    row("literal of too large numbers", QStringLiteral("u@[192.0.2.256]"));
    row("literal with a command", QStringLiteral("u@[192.0.2.1] SIZE=1"));
    row("IPv6 literal of nine groups", QStringLiteral("u@[IPv6:1:2:3:4:5:6:7:8:9]"));
    row("IPv6 literal with two gaps", QStringLiteral("u@[IPv6:1::2::3]"));
    row("unknown literal", QStringLiteral("u@[x400:c=gb]"));
    row("bad A-label", QStringLiteral("a@xn--a.example"));
}

void TestAddrSpec::refusesWhatIsNone()
{
    QFETCH(const QString, text);

    QVERIFY(!AddrSpec::parse(text));
}

void TestAddrSpec::comparesDomainsWithoutCase()
{
    const auto lower = *AddrSpec::parse(u"A@example.com");
    const auto upper = *AddrSpec::parse(u"A@EXAMPLE.com");
    const auto other = *AddrSpec::parse(u"a@example.com");

    QCOMPARE(lower, upper);
    QCOMPARE(qHash(lower), qHash(upper));
    QVERIFY(!(lower == other));
    QCOMPARE(*AddrSpec::parse(u"a@bücher.example"), *AddrSpec::parse(u"a@xn--bcher-kva.example"));
}

void TestAddrSpec::asksForSmtpUtf8OnlyForTheLocalPart()
{
    QVERIFY(!AddrSpec::parse(u"a@bücher.example")->needsSmtpUtf8());
    QVERIFY(AddrSpec::parse(u"ä@example.com")->needsSmtpUtf8());
}

void TestAddrSpec::answersAtOnceToEndlessInput()
{
    QVERIFY(!AddrSpec::parse(QString(50'000'000, u'@')));
    QVERIFY(!AddrSpec::parse(QStringLiteral("a@") + QStringLiteral("a.").repeated(10'000'000)));
}

void TestAddrSpec::namesEveryRecipientOnce()
{
    const auto person = [](QStringView address) { return Mailbox{QString(), *AddrSpec::parse(address)}; };
    Draft draft;
    draft.to = {person(u"a@example.com"),
                Group{QStringLiteral("Team"), {person(u"b@example.com"), person(u"c@example.com")}}};
    draft.cc = {person(u"b@EXAMPLE.com")};
    draft.bcc = {person(u"d@example.com"), person(u"a@example.com")};

    QStringList recipients;
    for (const AddrSpec &address : envelopeRecipients(draft))
        recipients.append(address.toString());

    QCOMPARE(recipients,
             QStringList({QStringLiteral("a@example.com"), QStringLiteral("b@example.com"),
                          QStringLiteral("c@example.com"), QStringLiteral("d@example.com")}));
}

void TestAddrSpec::readsDomainsBothWays()
{
    QCOMPARE(toUnicode("xn--bcher-kva.example"), QStringLiteral("bücher.example"));
    QCOMPARE(toUnicode("xn--.example"), QStringLiteral("xn--.example"));
    QCOMPARE(toAscii(u"faß.de"), std::optional<QByteArray>("xn--fa-hia.de"));
    QVERIFY(!toAscii(u"ex ample.com"));
}

QTEST_GUILESS_MAIN(TestAddrSpec)
#include "tst_addrspec.moc"
