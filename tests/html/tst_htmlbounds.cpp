#include "core/html/bounds.h"
#include "core/html/dom.h"
#include "core/html/html.h"

#include <QElapsedTimer>
#include <QTest>

using namespace core::html;

/// An enemy's HTML costs no more than an honest letter of its size.
class TestHtmlBounds : public QObject
{
    Q_OBJECT

private slots:
    void honestLettersStayAsTheyAre_data();
    void honestLettersStayAsTheyAre();
    void noTreeIsTooDeep_data();
    void noTreeIsTooDeep();
    void textBelowTheBoundsStays();
};

static int depth(const Node &node)
{
    int deepest = 0;
    for (const Node &inner : node.children)
        deepest = std::max(deepest, depth(inner));
    return deepest + 1;
}

void TestHtmlBounds::honestLettersStayAsTheyAre_data()
{
    QTest::addColumn<QString>("html");

    QTest::newRow("nested")
        << QStringLiteral("<div class=\"a>b\"><p>x<b>y</b><img src='a' alt=b/></div>").repeated(400);
    QTest::newRow("paragraphs without ends") << QStringLiteral("<p>a<p>b<ul><li>c<li>d</ul>").repeated(2000);
    QTest::newRow("rows without ends") << QStringLiteral("<table>")
            + QStringLiteral("<tr><td>a<td>b").repeated(3000) + QStringLiteral("</table>");
    QTest::newRow("comments")
        << QStringLiteral("<!-- <div> --><!--><p>a</p><!doctype x><?php <div> ?>").repeated(500);
    QTest::newRow("definitions") << QStringLiteral("<dl><dt>a<dd>b<dt>c</dl>").repeated(2000);
    QTest::newRow("not quite tags") << QStringLiteral("1 < 2 <> </> <3 a<b>c</b>").repeated(2000);
}

void TestHtmlBounds::honestLettersStayAsTheyAre()
{
    QFETCH(const QString, html);

    QVERIFY(bounded(html) == html);
}

void TestHtmlBounds::noTreeIsTooDeep_data()
{
    QTest::addColumn<QString>("html");

    const auto row = [](const char *name, const char *unit, int times) {
        QTest::newRow(name) << QString::fromLatin1(unit).repeated(times);
    };
    row("divisions", "<div>", 200'000);
    row("divisions with attributes", "<div a='>'>", 100'000);
    row("bold", "<b>", 200'000);
    row("bold that differs", "<b id=1><i id=2><font color=a>", 60'000);
    row("formatting left open in paragraphs", "<p><b><i><u><s></p>", 50'000);
    row("links", "<a href=x>", 100'000);
    row("tables in tables", "<table><tr><td>", 60'000);
    row("tables with text in the wrong place", "<table>a", 60'000);
    row("lists", "<ul><li>", 100'000);
    row("quotes", "<blockquote>a<br>", 60'000);
    row("buttons around an end that does not count", "<div><button></div></button>", 40'000);
    row("a start after a comment in raw text", "<style><!-- </style><div> -->", 40'000);
    row("an end hidden in a comment", "<div><!-- --!></div> -->", 40'000);
    row("a start after a short comment", "<!--><div>-->", 80'000);
    row("an end in a bogus comment", "<div><? </div>", 80'000);
    row("an end in CDATA", "<svg><![CDATA[</svg>]]>", 60'000);
    row("an end in a title", "<div><title></div></title>", 40'000);
    row("custom tags", "<o:p/>", 100'000);
    row("foreign tags", "<svg><g>", 80'000);
    row("templates", "<template>", 80'000);
    row("selections", "<select><option>", 80'000);
    row("ends of nothing", "</p></div>", 100'000);
    row("open brackets", "<", 500'000);
    row("open quotes", "<a b=\"", 100'000);
    QTest::newRow("attributes") << QStringLiteral("<a") + [] {
        QString attributes;
        for (int i = 0; i < 100'000; ++i)
            attributes += QStringLiteral(" a%1=1").arg(i);
        return attributes;
    }() + QStringLiteral(">x");
    QTest::newRow("paragraphs after formatting left open")
        << QStringLiteral("<font id=1><font id=2><font id=3><font id=4><b><i><u><s>").repeated(10)
            + QStringLiteral("<p>a").repeated(150'000);
}

void TestHtmlBounds::noTreeIsTooDeep()
{
    QFETCH(const QString, html);

    QElapsedTimer timer;
    timer.start();
    const Node root = parsed(html);

    QVERIFY(depth(root) <= maximumDepth + 1);
    // Generous for a sanitizer on a busy machine; quadratic time would be minutes.
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QStringLiteral("took %1 ms").arg(timer.elapsed())));
    (void)cleaned(html);
    (void)toPlainText(html);
    QVERIFY2(timer.elapsed() < 40'000, qPrintable(QStringLiteral("took %1 ms").arg(timer.elapsed())));
}

void TestHtmlBounds::textBelowTheBoundsStays()
{
    const QString html = QStringLiteral("<div>").repeated(5000) + QStringLiteral("deep")
        + QStringLiteral("</div>").repeated(5000) + QStringLiteral("after");

    QCOMPARE(toPlainText(html), QStringLiteral("deep\nafter"));
}

QTEST_GUILESS_MAIN(TestHtmlBounds)
#include "tst_htmlbounds.moc"
