#include "ui/widgets/addresstext.h"

#include <QtTest>

/// Lists as people type and paste them, and addresses as people read them.
class TestAddressText : public QObject
{
    Q_OBJECT

private slots:
    void listsComeApart_data();
    void listsComeApart();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void aLongListTakesLinearTime();
};

void TestAddressText::listsComeApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("addresses"); // "name=address", one a word, spaces in names as "_"
    QTest::addColumn<QStringList>("rejected");
    const auto row
        = [](const char *name, const char *text, const char *addresses, QStringList rejected = {}) {
              QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(addresses) << rejected;
          };

    row("one address", "li@example.com", "=li@example.com");
    row("a name and an address", "Li Wei <li@example.com>", "Li_Wei=li@example.com");
    row("commas", "a@x.example, b@x.example,c@x.example", "=a@x.example =b@x.example =c@x.example");
    row("semicolons", "a@x.example; b@x.example;", "=a@x.example =b@x.example");
    row("line ends", "a@x.example\nb@x.example\r\n\r\nc@x.example\n",
        "=a@x.example =b@x.example =c@x.example");
    row("a column of a table", "a@x.example\t\nb@x.example\t\n", "=a@x.example =b@x.example");
    row("two columns: name and address", "Li Wei\tli@x.example\n王芳\twang@x.example",
        "Li_Wei=li@x.example 王芳=wang@x.example");
    row("two columns: address and name", "li@x.example\tLi Wei", "Li_Wei=li@x.example");
    row("a telephone number beside the address is no name", "li@x.example\t010 5555", "=li@x.example",
        {QStringLiteral("010"), QStringLiteral("5555")});
    row("Chinese separators", "a@x.example，b@x.example；c@x.example、d@x.example",
        "=a@x.example =b@x.example =c@x.example =d@x.example");
    row("bare addresses between spaces", "a@x.example b@x.example  c@x.example",
        "=a@x.example =b@x.example =c@x.example");
    row("a quoted comma does not separate", "\"Doe, John\" <a@b.example>", "Doe,_John=a@b.example");
    row("quoted commas among others", "\"Doe, John\" <a@b.example>, \"Roe; Jane\" <c@d.example>",
        "Doe,_John=a@b.example Roe;_Jane=c@d.example");
    row("Outlook's list without quotes", "Doe, John <a@b.example>; Roe, Jane <c@d.example>",
        "Doe,_John=a@b.example Roe,_Jane=c@d.example");
    row("an unclosed quote stays within its line", "O\"Brien <a@b.example>\nc@d.example",
        "O\"Brien=a@b.example =c@d.example");
    row("a name and a bare address", "Li Wei li@x.example", "Li_Wei=li@x.example");
    row("a link", "mailto:li@x.example", "=li@x.example");
    row("single quotes of Outlook", "'li@x.example'", "=li@x.example");
    row("what is no address is given back", "a@x.example, nonsense, b@x.example", "=a@x.example =b@x.example",
        {QStringLiteral("nonsense")});
    row("two signs are not one address", "a@b@c", "", {QStringLiteral("a@b@c")});
    row("only separators", " ,;\n\t ", "");
    row("nothing", "", "");
}

void TestAddressText::listsComeApart()
{
    QFETCH(QString, text);

    const ui::AddressPieces pieces = ui::takenApart(text);

    QStringList found;
    for (const auto &mailbox : core::mail::mailboxes(pieces.addresses))
        found += QString(mailbox.name).replace(u' ', u'_') + u'=' + mailbox.address.toString();
    QTEST(found.join(u' '), "addresses");
    QTEST(pieces.rejected, "rejected");
}

void TestAddressText::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no name") << QString();
    QTest::newRow("a plain name") << QStringLiteral("Li Wei");
    QTest::newRow("a comma") << QStringLiteral("Doe, John");
    QTest::newRow("a quote and a backslash") << QStringLiteral("The \"Boss\" \\ Co");
    QTest::newRow("Chinese") << QString::fromUtf8("李娜");
    QTest::newRow("a Chinese comma") << QString::fromUtf8("李娜，王芳");
    QTest::newRow("an at sign") << QStringLiteral("li@work");
}

void TestAddressText::whatIsWrittenIsReadBack()
{
    QFETCH(QString, name);
    const core::mail::Addressee li = core::mail::Mailbox{name, *core::mail::AddrSpec::parse(u"li@x.example")};
    const core::mail::Addressee other = core::mail::Mailbox{{}, *core::mail::AddrSpec::parse(u"b@x.example")};

    const ui::AddressPieces pieces = ui::takenApart(ui::toText(core::mail::AddressList{li, other}));

    QCOMPARE(pieces.addresses, (core::mail::AddressList{li, other}));
    QCOMPARE(pieces.rejected, QStringList());
}

void TestAddressText::aLongListTakesLinearTime()
{
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += QStringLiteral("\"Doe, John %1\" <user%1@x.example>,").arg(i);
    QElapsedTimer timer;
    timer.start();

    const ui::AddressPieces pieces = ui::takenApart(text);

    QCOMPARE(pieces.addresses.size(), 5000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestAddressText)
#include "tst_addresstext.moc"
