#include "core/html/html.h"
#include "core/html/indentation.h"
#include "core/html/markup.h"
#include "core/html/sheet.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core::html;

/// HTML source in pieces with their places, and the source indented anew.
class TestMarkup : public QObject
{
    Q_OBJECT

private slots:
    void sourceIsDivided_data();
    void sourceIsDivided();
    void piecesHaveNoGaps();
    void attributesHavePlaces();
    void tagsFindTheirPartners_data();
    void tagsFindTheirPartners();
    void declarationsHavePlaces();
    void sheetsAreRead();
    void linesAreIndented_data();
    void linesAreIndented();
    void indentingTwiceChangesNothing_data() { linesAreIndented_data(); }
    void indentingTwiceChangesNothing();
    void indentingKeepsTheWords();
};

namespace
{

QString shown(const QString &html, const QList<Markup> &markup)
{
    QStringList parts;
    for (const Markup &piece : markup) {
        static const QString letters = QStringLiteral("TSECDR");
        parts.append(letters[int(piece.kind)] + u':' + html.mid(piece.span.start, piece.span.length)
                     + (piece.isUnfinished ? QStringLiteral("…") : QString()));
    }
    return parts.join(u'|');
}

QString randomSource(QRandomGenerator &random)
{
    static const QStringList parts{QStringLiteral("<table>"),
                                   QStringLiteral("</table>"),
                                   QStringLiteral("<tr>"),
                                   QStringLiteral("<td>"),
                                   QStringLiteral("</td>"),
                                   QStringLiteral("</tr>"),
                                   QStringLiteral("<p>"),
                                   QStringLiteral("</p>"),
                                   QStringLiteral("a b"),
                                   QStringLiteral("  \n "),
                                   QStringLiteral("<b>"),
                                   QStringLiteral("</b>"),
                                   QStringLiteral("<!--[if mso]>x<![endif]-->"),
                                   QStringLiteral("<ul><li>"),
                                   QStringLiteral("</ul>"),
                                   QStringLiteral("<pre>\n a\n  b</pre>"),
                                   QStringLiteral("<style>p { color: red }\n</style>"),
                                   QStringLiteral("<div style='display: inline-block'>"),
                                   QStringLiteral("</div>"),
                                   QStringLiteral("<"),
                                   QStringLiteral("<img src='x'>"),
                                   QStringLiteral("&amp;"),
                                   QStringLiteral("<br>")};
    QString source;
    for (int i = 0; i < 30; ++i)
        source += parts[random.bounded(int(parts.size()))];
    return source;
}

} // namespace

void TestMarkup::sourceIsDivided_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("tags and text", "<p>a</p>", "S:<p>|T:a|E:</p>");
    row("a sign that begins no tag", "a < b <3 c", "T:a < b <3 c");
    row("a comment", "a<!-- <b> -->c", "T:a|C:<!-- <b> -->|T:c");
    row("a comment that never ends", "<!-- <b>", "C:<!-- <b>…");
    row("a comment that ends at once", "<!-->a<!--->b", "C:<!-->|T:a|C:<!--->|T:b");
    row("a comment that ends with a bang", "<!-- a --!>b", "C:<!-- a --!>|T:b");
    row("a doctype", "<!DOCTYPE html><p>", "D:<!DOCTYPE html>|S:<p>");
    row("a conditional comment that shows", "<![endif]>a", "D:<![endif]>|T:a");
    row("a sign inside of quotes", "<a title='x > y'>b", "S:<a title='x > y'>|T:b");
    row("a tag that never ends", "a<b title='x>", "T:a|S:<b title='x>…");
    row("a sheet", "<style>a > b {}</style>c", "S:<style>|R:a > b {}|E:</style>|T:c");
    row("a script with tags in it", "<script>'<b></scripty>'</SCRIPT >c",
        "S:<script>|R:'<b></scripty>'|E:</SCRIPT >|T:c");
    row("text that a browser never reads as tags", "<xmp><b></xmp><iframe><i></iframe>a",
        "S:<xmp>|R:<b>|E:</xmp>|S:<iframe>|R:<i>|E:</iframe>|T:a");
    row("an end tag of nothing", "</>a", "E:</>|T:a");
}

void TestMarkup::sourceIsDivided()
{
    QFETCH(const QString, html);
    QFETCH(const QString, expected);

    QCOMPARE(shown(html, markupOf(html)), expected);
}

void TestMarkup::piecesHaveNoGaps()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        const QString source = randomSource(random);
        qsizetype at = 0;
        for (const Markup &piece : markupOf(source)) {
            QCOMPARE(piece.span.start, at);
            QVERIFY(piece.span.length > 0);
            at = piece.span.end();
        }
        QCOMPARE(at, source.size());
    }
}

void TestMarkup::attributesHavePlaces()
{
    const QString html = QStringLiteral("<A HREF = \"x&amp;y\" b c=d/>");

    const Markup tag = markupOf(html).constFirst();

    QCOMPARE(tag.name, QStringLiteral("a"));
    QCOMPARE(tag.attributes.size(), 3);
    const Markup::Attribute *link = tag.attribute(u"href");
    QVERIFY(link);
    QCOMPARE(html.mid(link->span.start, link->span.length), QStringLiteral("HREF = \"x&amp;y\""));
    QCOMPARE(decodedValue(html, link->value), QStringLiteral("x&y"));
    QCOMPARE(tag.attribute(u"b")->value.length, 0);
    QCOMPARE(decodedValue(html, tag.attribute(u"c")->value), QStringLiteral("d/"));
}

void TestMarkup::tagsFindTheirPartners_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QList<int>>("expected");

    QTest::newRow("one") << QStringLiteral("<p>a</p>") << QList<int>{2, -1, 0};
    QTest::newRow("the inner one first") << QStringLiteral("<b><b></b></b>") << QList<int>{3, 2, 1, 0};
    QTest::newRow("one that is not closed") << QStringLiteral("<p><b></p>") << QList<int>{2, -1, 0};
    QTest::newRow("crossed") << QStringLiteral("<b><i></b></i>") << QList<int>{2, -1, 0, -1};
    QTest::newRow("one that has no end tag") << QStringLiteral("<p><br></p>") << QList<int>{2, -1, 0};
}

void TestMarkup::tagsFindTheirPartners()
{
    QFETCH(const QString, html);
    QFETCH(const QList<int>, expected);

    QCOMPARE(partnersOf(markupOf(html)), expected);
}

void TestMarkup::declarationsHavePlaces()
{
    const QString style = QStringLiteral("color: red; background: url('a;b') ; /* x */ MARGIN:0");

    const QList<PlacedDeclaration> found = placedDeclarations(style, 10);

    QCOMPARE(found.size(), 3);
    QCOMPARE(found[1].value, QStringLiteral("url('a;b')"));
    QCOMPARE(found[2].property, QStringLiteral("margin"));
    QCOMPARE(style.mid(found[2].span.start - 10, found[2].span.length), QStringLiteral("MARGIN:0"));
}

void TestMarkup::sheetsAreRead()
{
    const QString sheet = QStringLiteral(
        "@import 'x.css'; a:hover { color: red } @media (max-width: 600px) { .b { display: flex; } }");

    const auto [found, rules] = placedSheet(sheet, 0);

    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].property, QStringLiteral("color"));
    QCOMPARE(found[1].value, QStringLiteral("flex"));
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[0].name, QStringLiteral("import"));
    QCOMPARE(rules[1].name, QStringLiteral("media"));
}

void TestMarkup::linesAreIndented_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("paragraphs stay on their lines", "<p>a <b>b</b></p><p>c</p>", "<p>a <b>b</b></p>\n<p>c</p>\n");
    row("a table", "<table><tr><td>a</td><td>b</td></tr></table>",
        "<table>\n  <tr>\n    <td>a</td>\n    <td>b</td>\n  </tr>\n</table>\n");
    row("a list in a list", "<ul><li>a<ul><li>b</li></ul></li></ul>",
        "<ul>\n  <li>a\n    <ul>\n      <li>b</li>\n    </ul>\n  </li>\n</ul>\n");
    row("a page does not indent", "<html><head><title>t</title></head><body><p>a</p></body></html>",
        "<html>\n<head>\n<title>t</title>\n</head>\n<body>\n<p>a</p>\n</body>\n</html>\n");
    row("line ends within words stay", "<p>a\n   b</p>", "<p>a\n  b</p>\n");
    row("blanks between words are not made", "<p><b>a</b><i>b</i></p>", "<p><b>a</b><i>b</i></p>\n");
    row("what stands in a line stays in it",
        "<div style=\"display:inline-block\">a</div><div style=\"display:inline-block\">b</div>",
        "<div style=\"display:inline-block\">a</div><div style=\"display:inline-block\">b</div>\n");
    row("preformatted text", "<div><pre>\n  a\n b</pre></div>", "<div>\n  <pre>\n  a\n b</pre>\n</div>\n");
    row("a paragraph whose blanks count", "<p style='white-space: pre'>a  b\n c</p><p>c</p>",
        "<p style='white-space: pre'>a  b\n c</p>\n<p>c</p>\n");
    row("a letter where any blank may count", "<style>p { white-space: pre }</style><p>a</p><p>b</p>",
        "<style>p { white-space: pre }</style><p>a</p><p>b</p>");
    row("an end tag of nothing", "</p><p>a</p>", "</p>\n<p>a</p>\n");
}

void TestMarkup::linesAreIndented()
{
    QFETCH(const QString, html);
    QFETCH(const QString, expected);

    QCOMPARE(indented(html), expected);
}

void TestMarkup::indentingTwiceChangesNothing()
{
    QFETCH(const QString, html);

    QCOMPARE(indented(indented(html)), indented(html));
}

void TestMarkup::indentingKeepsTheWords()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 500; ++i) {
        const QString source = randomSource(random);
        const auto words = [](const QString &html) { return toPlainText(html).simplified(); };
        QVERIFY2(words(indented(source)) == words(source), qPrintable(source));
    }
}

QTEST_GUILESS_MAIN(TestMarkup)
#include "tst_markup.moc"
