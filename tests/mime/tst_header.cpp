#include "core/mime/encodedword.h"
#include "core/mime/fieldwriter.h"
#include "core/mime/header.h"
#include "core/mime/parameters.h"
#include "core/mime/syntax.h"

#include <QElapsedTimer>
#include <QTest>

using namespace core;
using namespace core::mime;

class TestHeader : public QObject
{
    Q_OBJECT

private slots:
    void writesText_data();
    void writesText();
    void everyTextComesBackFromEveryColumn();
    void aFieldCannotBeEscaped_data();
    void aFieldCannotBeEscaped();
    void readsTypedAddresses_data();
    void readsTypedAddresses();
    void hostileListsAreReadInLinearTime_data();
    void hostileListsAreReadInLinearTime();
    void hostileTextIsReadInLinearTime_data();
    void hostileTextIsReadInLinearTime();
    void longListsAreFolded();
    void groupsComeBack();
    void namesOfFilesStayWhole();
    void readsDates_data();
    void readsDates();
};

void TestHeader::writesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("ASCII") << QStringLiteral("Meeting on Tuesday") << QByteArray("Meeting on Tuesday");
    QTest::newRow("what is plain stays plain") << QStringLiteral("Re: Übergabe [ticket 42]")
                                               << QByteArray("Re: =?UTF-8?B?w5xiZXJnYWJl?= [ticket 42]");
    QTest::newRow("Chinese in base64")
        << QStringLiteral("Fwd: 你好") << QByteArray("Fwd: =?UTF-8?B?5L2g5aW9?=");
    QTest::newRow("a line end becomes a space") << QStringLiteral("a\nBcc: b") << QByteArray("a Bcc: b");
    QTest::newRow("looks encoded") << QStringLiteral("=?x?q?y?=") << QByteArray("=?UTF-8?B?PT94P3E/eT89?=");
    QTest::newRow("folded") << QStringLiteral("0123456789 ").repeated(8).trimmed()
                            << QByteArray(
                                   "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789\r\n"
                                   " 0123456789 0123456789");
}

void TestHeader::writesText()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, body);

    QCOMPARE(encodeText(text, 7), body);
    QCOMPARE(decodeText(body), oneLine(text));
}

void TestHeader::everyTextComesBackFromEveryColumn()
{
    const QStringList fillers = {QStringLiteral("δ"), QStringLiteral("漢"), QStringLiteral("😀"),
                                 QStringLiteral("é "), QStringLiteral("a b")};
    for (const QString &filler : fillers) {
        for (int shift = 0; shift < 90; ++shift) {
            const QString text = QString(shift, u'x') + filler.repeated(40) + QStringLiteral("end");
            const QByteArray body = encodeText(text, 7);
            QCOMPARE(decodeText(body), text);
            for (const QByteArray &line : ("Subject: " + body).split('\n'))
                QVERIFY2(line.trimmed().size() <= 78 || !line.mid(9).trimmed().contains(' '),
                         line.constData());
            FieldWriter writer;
            QVERIFY(writer.add("Subject", body));
        }
    }
}

void TestHeader::aFieldCannotBeEscaped_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("line end and another field") << QByteArray("X-A") << QByteArray("a\r\nBcc: b");
    QTest::newRow("bare LF") << QByteArray("X-A") << QByteArray("a\n b");
    QTest::newRow("bare CR") << QByteArray("X-A") << QByteArray("a\r b");
    QTest::newRow("empty line") << QByteArray("X-A") << QByteArray("a\r\n\r\nbody");
    QTest::newRow("line of spaces") << QByteArray("X-A") << QByteArray("a\r\n \r\n b");
    QTest::newRow("line end at the end") << QByteArray("X-A") << QByteArray("a\r\n");
    QTest::newRow("NUL") << QByteArray("X-A") << QByteArray("a\0b", 3);
    QTest::newRow("DEL") << QByteArray("X-A") << QByteArray("a\x7f");
    QTest::newRow("not UTF-8") << QByteArray("X-A") << QByteArray("a\xff");
    QTest::newRow("999 octets") << QByteArray("X-A") << QByteArray(999 - 5, 'a');
    QTest::newRow("colon in the name") << QByteArray("X-A: b") << QByteArray("a");
    QTest::newRow("space in the name") << QByteArray("X A") << QByteArray("a");
    QTest::newRow("no name") << QByteArray() << QByteArray("a");
}

void TestHeader::aFieldCannotBeEscaped()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, body);
    FieldWriter writer;

    QVERIFY(!writer.add(name, body));
    QVERIFY(writer.bytes().isEmpty());
    QVERIFY(writer.add("X-A", "a\r\n b"));
    QCOMPARE(writer.bytes(), QByteArray("X-A: a\r\n b\r\n"));
}

void TestHeader::readsTypedAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant"); ///< As we write it; empty: refused.

    const auto row = [](const char *name, const QString &typed, const QString &meant) {
        QTest::newRow(name) << typed << meant;
    };
    row("one a line", QStringLiteral("a@x.example\nb@y.example\r\n"),
        QStringLiteral("a@x.example, b@y.example"));
    row("Chinese separators", QStringLiteral("张三 <a@x.example>；b@y.example，c@z.example"),
        QStringLiteral("=?UTF-8?B?5byg5LiJ?= <a@x.example>, b@y.example, c@z.example"));
    row("invisible characters around", QStringLiteral("\u200bbob@example.com\u200b"),
        QStringLiteral("bob@example.com"));
    row("the address as its name", QStringLiteral("a@x.example <a@x.example>"),
        QStringLiteral("\"a@x.example\" <a@x.example>"));
    row("a name alone", QStringLiteral("Bob"), QString());
    row("two addresses without a separator", QStringLiteral("a@x.example b@y.example"), QString());
    row("a comma in a bare name", QStringLiteral("Doe, John <jd@example.com>"), QString());
    row("text after the address", QStringLiteral("<a@x.example> foo"), QString());
    row("a header in a line", QStringLiteral("a@x.example\nBcc: b@y.example"), QString());
    row("spaces only", QStringLiteral("  "), QString());
}

void TestHeader::readsTypedAddresses()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, meant);

    const auto list = parseAddresses(QStringView(typed));

    QCOMPARE(list.has_value(), !meant.isEmpty());
    if (list)
        QCOMPARE(QString::fromUtf8(unfolded(encodeAddresses(*list, 2))), meant);
}

void TestHeader::hostileListsAreReadInLinearTime_data()
{
    QTest::addColumn<QByteArray>("list");

    constexpr int many = 300'000;
    for (const char *piece :
         {"(", "(a)", "<", "\"", "g:", "=?a?Q?", "a ", ",", ";", "a@b,", "\\", "[", "@a,", "<@a:", "'", ":;"})
        QTest::newRow(piece) << QByteArray(piece).repeated(many);
}

void TestHeader::hostileListsAreReadInLinearTime()
{
    QFETCH(const QByteArray, list);
    QElapsedTimer clock;
    clock.start();

    const auto parsed = parseAddresses(QByteArrayView(list));

    QVERIFY2(clock.elapsed() < 10'000, "slower than linear");
    if (parsed)
        QVERIFY(list.contains('@') || list.contains(':'));
}

void TestHeader::hostileTextIsReadInLinearTime_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *piece : {"=?", "=?a?", "=?a?Q?", "=?a?Q?b?= ", "=?a?B?", "?=", "=?=", "; a=b", "; a*0=b",
                              "; a*", ";(", "\r\n ", "; a=\""})
        QTest::newRow(piece) << QByteArray(piece).repeated(200'000);
}

void TestHeader::hostileTextIsReadInLinearTime()
{
    QFETCH(const QByteArray, text);
    QElapsedTimer clock;
    clock.start();

    const QString decoded = decodeText(text);
    const Parametrised parsed = parseParametrised(text);

    QVERIFY2(clock.elapsed() < 10'000, "slower than linear");
    QVERIFY(decoded.size() <= text.size());
    QVERIFY(parsed.parameters.size() < 10);
}

void TestHeader::longListsAreFolded()
{
    mail::AddressList list;
    for (int i = 0; i < 2000; ++i)
        list.append(mail::Mailbox{QStringLiteral("Person, %1").arg(i),
                                  *mail::AddrSpec::parse(QStringLiteral("u%1@example.com").arg(i))});

    const QByteArray body = encodeAddresses(list, 2);

    for (const QByteArray &line : body.split('\n'))
        QVERIFY(line.size() <= 79);
    QCOMPARE(parseAddresses(QByteArrayView(body)), std::optional(list));
}

void TestHeader::groupsComeBack()
{
    const auto person = [](QStringView name, QStringView address) {
        return mail::Mailbox{name.toString(), *mail::AddrSpec::parse(address)};
    };
    const mail::AddressList list
        = {mail::Group{QStringLiteral("项目组"),
                       {person(u"李伟", u"li@example.cn"), person(u"", u"b@x.example")}},
           person(u"A", u"a@x.example"), mail::Group{QStringLiteral("Nobody"), {}}};

    const QByteArray body = encodeAddresses(list, 2);

    QCOMPARE(parseAddresses(QByteArrayView(body)), std::optional(list));
}

void TestHeader::namesOfFilesStayWhole()
{
    const QStringList fillers
        = {QStringLiteral("会"), QStringLiteral("🎉"), QStringLiteral("ä "), QStringLiteral("x")};
    for (const QString &filler : fillers) {
        for (int length = 1; length < 120; ++length) {
            const QString name = QStringLiteral("é") + filler.repeated(length) + QStringLiteral(".pdf");
            const QByteArray disposition = withParameters("attachment", encodeParameter("filename", name));
            const QByteArray type = withParameters("a/b", {encodeLegacyParameter("name", name)});
            QCOMPARE(parseParametrised(disposition).parameter("filename"), name);
            QCOMPARE(parseParametrised(type).parameter("name"), name);
            for (const QByteArray &line : (disposition + '\n' + type).split('\n'))
                QVERIFY(line.trimmed().size() <= 120);
            FieldWriter writer;
            QVERIFY(writer.add("Content-Type", type) && writer.add("Content-Disposition", disposition));
        }
    }
}

void TestHeader::readsDates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("utc"); ///< Empty: refused.

    const auto row = [](const char *body, const char *utc) {
        QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(utc);
    };
    row("Mon, 23 Nov 2026 21:04:00 +0800", "2026-11-23T13:04:00Z");
    row("23 nov 2026 21:04 GMT", "2026-11-23T21:04:00Z");
    row("Thu, 31 Dec 2026 23:59:60 +0000", "2026-12-31T23:59:59Z");
    row("Mon, 31 Feb 2026 00:00:00 +0000", "");
    row("Mon, 23 Nov 2026 24:00:00 +0000", "");
    row("Mon, 23 Nov 2026 21:04:00 +0099", "");
    row("Mon, -3 Nov 2026 21:04:00 +0000", "");
    row("((((((((((((((", "");
    row("", "");
}

void TestHeader::readsDates()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, utc);

    const auto date = decodeDate(body);

    QCOMPARE(date ? date->toUTC().toString(Qt::ISODate) : QString(), utc);
}

QTEST_GUILESS_MAIN(TestHeader)
#include "tst_header.moc"
