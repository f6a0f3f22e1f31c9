#include "ui/widgets/addresstext.h"

#include <QtTest>

/// Lists as they come out of other programs, sheets, web pages and chats.
class TestAddressLists : public QObject
{
    Q_OBJECT

private slots:
    void listsComeApart_data();
    void listsComeApart();
    void disguisesAreSeen_data();
    void disguisesAreSeen();
    void anythingComesApartInGoodTime();
};

void TestAddressLists::listsComeApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("addresses"); // "name=address", one a word, spaces in names as "_"
    QTest::addColumn<QString>("rejected"); // separated by "|"
    int number = 0;
    const auto row = [&number](const char *text, const char *addresses, const char *rejected = "") {
        const QString title
            = QString::number(++number) + u' ' + QString::fromUtf8(text).left(40).simplified();
        QTest::newRow(qPrintable(title))
            << QString::fromUtf8(text) << QString::fromUtf8(addresses) << QString::fromUtf8(rejected);
    };
    // Separators
    row("a@x.example,b@x.example", "=a@x.example =b@x.example");
    row("a@x.example , b@x.example ,", "=a@x.example =b@x.example");
    row("a@x.example;b@x.example;;", "=a@x.example =b@x.example");
    row("a@x.example\nb@x.example", "=a@x.example =b@x.example");
    row("a@x.example\r\nb@x.example\r\n", "=a@x.example =b@x.example");
    row("a@x.example\rb@x.example", "=a@x.example =b@x.example");
    row("a@x.example\tb@x.example", "=a@x.example =b@x.example");
    row("a@x.example b@x.example", "=a@x.example =b@x.example");
    row("a@x.example，b@x.example", "=a@x.example =b@x.example");
    row("a@x.example；b@x.example；", "=a@x.example =b@x.example");
    row("a@x.example、b@x.example", "=a@x.example =b@x.example");
    row("a@x.example　b@x.example", "=a@x.example =b@x.example");
    row("a@x.example\u00a0b@x.example", "=a@x.example =b@x.example");
    row("a@x.example,;\n b@x.example", "=a@x.example =b@x.example");
    // Names
    row("Li Wei <li@x.example>", "Li_Wei=li@x.example");
    row("Li Wei<li@x.example>", "Li_Wei=li@x.example");
    row("李伟 <li@x.example>", "李伟=li@x.example");
    row("李伟<li@x.example>;王芳<wang@x.example>", "李伟=li@x.example 王芳=wang@x.example");
    row("\"Doe, John\" <a@b.example>", "Doe,_John=a@b.example");
    row("\"Doe; John\" <a@b.example>; c@d.example", "Doe;_John=a@b.example =c@d.example");
    row("“Doe, John” <a@b.example>, c@d.example", "Doe,_John=a@b.example =c@d.example");
    row("Doe, John <a@b.example>; Roe, Jane <c@d.example>", "Doe,_John=a@b.example Roe,_Jane=c@d.example");
    row("Doe, John <a@b.example>\nRoe, Jane <c@d.example>", "Doe,_John=a@b.example Roe,_Jane=c@d.example");
    row("'Li Wei' <li@x.example>", "Li_Wei=li@x.example");
    row("'li@x.example'", "=li@x.example");
    row("'a@x.example'; 'b@x.example'", "=a@x.example =b@x.example");
    row("\"O'Neil, Pat\" <pat@x.example>", "O'Neil,_Pat=pat@x.example");
    row("Pat O'Neil <pat@x.example>", "Pat_O'Neil=pat@x.example");
    row("Dr. Anna M. Maier <anna@x.example>", "Dr._Anna_M._Maier=anna@x.example");
    row("The \"Boss\" <boss@x.example>", "The_Boss=boss@x.example");
    row("Li Wei li@x.example", "Li_Wei=li@x.example");
    row("li@x.example Li Wei", "Li_Wei=li@x.example");
    row("<li@x.example>", "=li@x.example");
    row("<a@x.example><b@x.example>", "", "<a@x.example><b@x.example>");
    row("li@x.example <li@x.example>", "=li@x.example");
    row("\"li@x.example\" <li@x.example>", "=li@x.example");
    row("Anna (Sales) <anna@x.example>", "Anna=anna@x.example");
    // Names behind
    row("li@x.example (Li Wei)", "Li_Wei=li@x.example");
    row("li@x.example（李伟）", "李伟=li@x.example");
    row("a@x.example (A), b@x.example (B)", "A=a@x.example B=b@x.example");
    row("<li@x.example> (Li)", "Li=li@x.example");
    // Brackets of other kinds
    row("Li Wei [li@x.example]", "Li_Wei=li@x.example");
    row("Li Wei [mailto:li@x.example]", "Li_Wei=li@x.example");
    row("Li Wei (li@x.example)", "Li_Wei=li@x.example");
    row("李伟（li@x.example）", "李伟=li@x.example");
    row("李伟【li@x.example】", "李伟=li@x.example");
    row("李伟＜li@x.example＞", "李伟=li@x.example");
    row("李伟〈li@x.example〉", "李伟=li@x.example");
    row("[li@x.example]", "=li@x.example");
    row("(li@x.example)", "=li@x.example");
    row("Doe, John [j@x.example]; Roe [r@x.example]", "John=j@x.example Roe=r@x.example", "Doe");
    // At signs of an input method
    row("li＠x.example", "=li@x.example");
    row("李伟 <li＠x.example>", "李伟=li@x.example");
    // Links
    row("mailto:li@x.example", "=li@x.example");
    row("MAILTO:li@x.example", "=li@x.example");
    row("mailto:li@x.example?subject=Hello%20you", "=li@x.example");
    row("mailto:li%40x.example", "=li@x.example");
    row("mailto:a@x.example,b@x.example", "=a@x.example =b@x.example");
    row("Li <mailto:li@x.example>", "Li=li@x.example");
    // Sheets
    row("Li Wei\tli@x.example", "Li_Wei=li@x.example");
    row("li@x.example\tLi Wei", "Li_Wei=li@x.example");
    row("Li Wei\tli@x.example\nWang Fang\twang@x.example\n", "Li_Wei=li@x.example Wang_Fang=wang@x.example");
    row("Li Wei\tli@x.example\t13800000000", "Li_Wei=li@x.example");
    row("1\tLi Wei\tSales\tli@x.example", "Li_Wei=li@x.example");
    row("Doe, John\tj@x.example", "Doe,_John=j@x.example");
    row("Name\tEmail\nLi\tli@x.example", "Li=li@x.example", "Name|Email");
    row("a@x.example\tb@x.example\tc@x.example", "=a@x.example =b@x.example =c@x.example");
    row("\tli@x.example\t", "=li@x.example");
    // Lists and sentences
    row("1. li@x.example\n2. wang@x.example", "=li@x.example =wang@x.example");
    row("1) Li Wei <li@x.example>", "Li_Wei=li@x.example");
    row("1、li@x.example", "=li@x.example", "1");
    row("- li@x.example\n- wang@x.example", "=li@x.example =wang@x.example");
    row("• Li <li@x.example>", "Li=li@x.example");
    row("li@x.example.", "=li@x.example");
    row("a@x.example, b@x.example.", "=a@x.example =b@x.example");
    row("li@x.example。", "=li@x.example");
    row("E-mail: li@x.example", "=li@x.example");
    row("邮箱：li@x.example", "=li@x.example");
    row("李伟：li@x.example", "李伟=li@x.example");
    row("To: a@x.example, b@x.example", "=a@x.example =b@x.example");
    row("收件人：a@x.example；b@x.example", "=a@x.example =b@x.example");
    // Beyond ASCII
    row("用户@例子.example", "=用户@例子.example");
    row("anna@bücher.example", "=anna@bücher.example");
    row("\u200bli@x.example\ufeff", "=li@x.example");
    // Quoted local parts and the like
    row("\"a b\"@x.example", "=\"a b\"@x.example");
    row("a+tag@x.example", "=a+tag@x.example");
    row("a@[192.0.2.1]", "=a@[192.0.2.1]");
    row("a.b-c_d@sub.x-y.example", "=a.b-c_d@sub.x-y.example");
    // Groups
    row("Team: a@x.example, b@x.example;", "=a@x.example =b@x.example");
    // What is none stays
    row("nonsense", "", "nonsense");
    row("Li Wei", "", "Li|Wei");
    row("a@b@c", "", "a@b@c");
    row("a@x.example, Li, b@x.example", "=a@x.example =b@x.example", "Li");
    row("@x.example", "", "@x.example");
    row("a@", "", "a@");
    row("Li <li>", "", "Li|<li>");
    row("", "");
    row(" , ; \n", "");
}

void TestAddressLists::listsComeApart()
{
    QFETCH(QString, text);

    const ui::AddressPieces pieces = ui::takenApart(text);

    QStringList found;
    for (const auto &mailbox : core::mail::mailboxes(pieces.addresses))
        found += QString(mailbox.name).replace(u' ', u'_') + u'=' + mailbox.address.toString();
    QTEST(found.join(u' '), "addresses");
    QTEST(pieces.rejected.join(u'|'), "rejected");
}

void TestAddressLists::disguisesAreSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("another address") << QStringLiteral("boss@corp.example")
                                     << QStringLiteral("boss@corp.example");
    QTest::newRow("no dot") << QStringLiteral("boss@corp") << QStringLiteral("boss@corp");
    QTest::newRow("with words around")
        << QStringLiteral("Boss (boss@corp.example)") << QStringLiteral("boss@corp.example");
    QTest::newRow("its own") << QStringLiteral("X@EVIL.example") << QString();
    QTest::newRow("an at sign only") << QStringLiteral("Anna @ work") << QString();
    QTest::newRow("a name") << QStringLiteral("Anna") << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestAddressLists::disguisesAreSeen()
{
    QFETCH(QString, name);

    QTEST(ui::disguiseOf({name, *core::mail::AddrSpec::parse(u"x@evil.example")}), "shown");
}

void TestAddressLists::anythingComesApartInGoodTime()
{
    for (const char *piece : {"\"", "<", "(a@", "a@x [", ";", "a@b ", "1. ", "“", ":a@b:", "mailto:"})
        ui::takenApart(QString::fromUtf8(piece).repeated(20'000));
}

QTEST_GUILESS_MAIN(TestAddressLists)
#include "tst_addresslists.moc"
