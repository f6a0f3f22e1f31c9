#include "core/html/fonts.h"
#include "core/html/markup.h"
#include "core/html/subset.h"

#include <QTest>

using namespace core::html;
using Kind = Loss::Kind;

Q_DECLARE_METATYPE(QList<Loss>)

/// The manual of our HTML is kept: what is outside is found, and what rich editing would cost is named.
class TestSubset : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOutsideIsFound_data();
    void whatIsOutsideIsFound();
    void whatWouldBeLostIsNamed_data();
    void whatWouldBeLostIsNamed();
    void linesOfSingleCellsAreNamed_data();
    void linesOfSingleCellsAreNamed();
    void nothingIsLostOfPlainLetters_data();
    void nothingIsLostOfPlainLetters();
    void hostileTextIsReadToItsEnd_data();
    void hostileTextIsReadToItsEnd();
    void sizesOfAllFormsAreRead_data();
    void sizesOfAllFormsAreRead();
    void foreignFamiliesFindTheirFace_data();
    void foreignFamiliesFindTheirFace();
    void everyStackIsReadAsItsFace();
    void onlyAFaceOfTheListIsCalledSo();
};

void TestSubset::whatIsOutsideIsFound_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("what");

    const auto row = [](const char *name, const char *html, const char *what) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(what);
    };
    row("a foreign tag", "<video></video>", "video");
    row("a drawing", "<p><svg></svg></p>", "svg");
    row("a class", "<p class=x>a</p>", "p class");
    row("a comment", "<p>a</p><!-- b -->", "<!-- b -->");
    row("text without a paragraph", "a", "body > text");
    row("a tag out of place", "<p>a</p><li>b</li>", "body > li");
    row("a paragraph in an item", "<ul><li><p>a</p></li></ul>", "li > p");
    row("another property", "<p><span style=\"letter-spacing:1px\">a</span></p>", "span letter-spacing");
    row("a colour by name", "<p><span style=\"color:red\">a</span></p>", "span color:red");
    row("a family alone", "<p><span style=\"font-family:Lato\">a</span></p>", "span font-family:Lato");
    row("a stack of another order", "<p><span style=\"font-family:Gelasio,Georgia,serif\">a</span></p>",
        "span font-family:Gelasio,Georgia,serif");
    row("a script's address", "<p><a href=\"javascript:x\">a</a></p>", "a href=\"javascript:x\"");
    row("a picture in the text", "<p><img src=\"data:image/png;base64,AA\" alt=\"\"></p>",
        "img src=\"data:image/png;base64,AA\"");
    row("a picture without words", "<p><img src=\"cid:a\"></p>", "img without alt");
    row("a start that is none", "<ol start=\"1\"><li>a</li></ol>", "ol start=\"1\"");
}

void TestSubset::whatIsOutsideIsFound()
{
    QFETCH(const QString, html);
    QFETCH(const QString, what);

    const QList<Departure> found = departures(html);

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().what, what);
}

void TestSubset::whatWouldBeLostIsNamed_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QList<Loss>>("expected");

    const auto row = [](const char *name, const char *html, Kind kind, int count, const char *sample) {
        QTest::newRow(name) << QString::fromUtf8(html)
                            << QList<Loss>{{kind, count, QString::fromUtf8(sample)}};
    };
    row("tables for layout",
        "<table role=presentation><tr><td>a<td><table role=none><tr><td>b</table></table>",
        Kind::LayoutTables, 2, "<table>");
    row("a table without lines", "<table><tr><td>a<td>b</table>", Kind::LayoutTables, 1, "<table>");
    row("media queries",
        "<style>@media (max-width:600px){.x{width:100%}} @media print{p{color:red}}</style><p>a",
        Kind::MediaQueries, 2, "@media (max-width:600px)");
    row("a font of its own", "<style>@font-face{font-family:X;src:url(x.woff)}</style><p>a", Kind::WebFonts,
        1, "@font-face font-family:X;src:url(x.woff)");
    row("a sheet of fonts", "<link rel=stylesheet href='https://fonts.googleapis.com/css?family=Lato'><p>a",
        Kind::WebFonts, 1, "https://fonts.googleapis.com/css?family=Lato");
    row("rules", "<style><!-- .a{color:red} p.b{margin:0} --></style><p>a", Kind::StyleSheet, 2, ".a");
    row("a ground of the page", "<body bgcolor='#eeeeee'><p>a", Kind::Backgrounds, 1, "body bgcolor=#eeeeee");
    row("a picture behind", "<div style=\"background:url('x.png')\">a</div>", Kind::Backgrounds, 1,
        "background:url('x.png')");
    row("floating", "<div style='float:left'>a</div><img align=right src=cid:a>", Kind::Positioning, 2,
        "float:left");
    row("forms", "<form><input type=text><button>a</button></form>", Kind::Forms, 3, "<form>");
    row("video", "<video src=x></video><iframe src=y></iframe>", Kind::Video, 2, "<video>");
    row("drawings", "<p><SVG><path/></SVG><math></math>", Kind::Svg, 2, "<svg>");
    row("what only Outlook sees", "<p>a<!--[if mso]><b>x</b><![endif]--><![if !mso]>b<![endif]>",
        Kind::ConditionalComments, 2, "<!--[if mso]");
    row("declarations", "<p style='line-height:1.6;letter-spacing:1px;font-family:Lato'>a", Kind::CustomCss,
        3, "line-height:1.6");
    row("a hidden line", "<div style='display:none;max-height:0'>Look at this</div><p>a", Kind::HiddenText, 1,
        "Look at this");
    row("colours for the dark", "<meta name=color-scheme content='light dark'><p>a", Kind::Head, 1,
        "color-scheme");
    row("numbers", "<ol start=5><li>a</ol>", Kind::ListNumbers, 1, "start=5");
    row("definitions", "<dl><dt>a<dd>b</dl>", Kind::OtherTags, 1, "<dl>");
}

void TestSubset::whatWouldBeLostIsNamed()
{
    QFETCH(const QString, html);
    QFETCH(const QList<Loss>, expected);

    const QList<Loss> found = losses(html);

    QCOMPARE(found.size(), expected.size());
    QCOMPARE(int(found.first().kind), int(expected.first().kind));
    QCOMPARE(found.first().count, expected.first().count);
    QCOMPARE(found.first().sample, expected.first().sample);
}

void TestSubset::linesOfSingleCellsAreNamed_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("sample");

    const auto row = [](const char *name, const char *cells, const char *sample) {
        QTest::newRow(name) << QString::fromLatin1(cells) << QString::fromLatin1(sample);
    };
    row("none", "<tr><td>a<td>b", "");
    row("over and under each", "<tr><td ~>a<td ~>b<tbody><tr><th ~>c<td ~>d", "");
    row("written otherwise",
        "<tr><td ~>a<td style='border-bottom:#000 2px solid;border-top:solid black 2px'>b", "");
    row("over the last", "<tr><td>a<tr><td style='border-top:2px solid #000'>Total",
        "border-top:2px solid #000");
    row("under the first", "<tr><th style='border-bottom:1px solid'>a<tr><td>b", "border-bottom:1px solid");
    row("under each", "<tr><td style='border-bottom:1px solid'>a", "border-bottom:1px solid");
    row("all but one", "<tr><td ~>a<td ~>b<tr><td ~>c<td>d", "border-top:2px solid #000");
    row("two kinds", "<tr><td ~>a<td style='border-top:1px solid red;border-bottom:1px solid red'>b",
        "border-top:2px solid #000");
    row("dashed", "<tr><td style='border-top:1px dashed;border-bottom:1px dashed'>a",
        "border-top:1px dashed");
    row("with a box", "<tr><td style='border:1px solid;border-top:2px solid;border-bottom:2px solid'>a",
        "border-top:2px solid");
    row("a box around each", "<tr><th style='border:1px solid'>a<td style='border:solid 1px'>b", "");
    row("a box around one", "<tr><td style='border:1px solid'>a<td>b", "border:1px solid");
    row("a box around another", "<tr><td>a<td style='border:1px solid'>b", "border:1px solid");
    row("two boxes", "<tr><td style='border:1px solid'>a<td style='border:2px solid'>b", "border:1px solid");
    row("a box around no cell", "<tr><td style='border:none'>a<td style='border:0'>b", "");
    row("nothing to be seen", "<tr><td>a<td style='border-top:0px solid #e5e7eb;border-left:0 solid'>b", "");
    row("a table inside has them",
        "<tr><td>a<table border=0 cellspacing=0 style='border-collapse:collapse'>"
        "<tr><td ~>b</table>",
        "");
    row("a table inside has none",
        "<tr><td ~>a<table border=0 cellspacing=0 style='border-collapse:collapse'>"
        "<tr><td style='border-top:3px solid'>b</table>",
        "border-top:3px solid");
}

void TestSubset::linesOfSingleCellsAreNamed()
{
    QFETCH(QString, cells);
    QFETCH(const QString, sample);
    cells.replace(u'~', QStringLiteral("style='border-top:2px solid #000;border-bottom:2px solid #000'"));

    QString found;
    for (const Loss &loss :
         losses(QStringLiteral("<table border=0 cellspacing=0 style='border-collapse:collapse'>") + cells)) {
        if (loss.kind == Loss::Kind::CustomCss)
            found = loss.sample;
    }

    QCOMPARE(found, sample);
}

void TestSubset::nothingIsLostOfPlainLetters_data()
{
    QTest::addColumn<QString>("html");

    const auto row
        = [](const char *name, const char *html) { QTest::newRow(name) << QString::fromUtf8(html); };
    row("Gmail",
        "<div dir=\"ltr\">Hello<div><br></div><div><b>bold</b> and <font color=\"#ff0000\">red</font></div>"
        "<div><span style=\"font-family:arial,sans-serif;font-size:large\">x</span></div></div>");
    row("QQ", "<div style=\"font-family:'Microsoft YaHei';font-size:14px;color:rgb(0,0,0)\">您好<br></div>");
    row("Thunderbird",
        "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=UTF-8\"></head>"
        "<body><p>a</p><blockquote type=\"cite\" cite=\"mid:x\"><p>b</p></blockquote></body></html>");
    row("a table with lines",
        "<table border=1 cellpadding=4><tr><td>a<td align=right bgcolor=\"#ffff00\">b</table>");
    row("a vendor's own",
        "<p style=\"mso-margin-top-alt:auto;-webkit-text-size-adjust:100%;letter-spacing:normal\">a");
    row("a comment in a script", "<script>var a = '<!--[if mso]>';</script><p>a");
    row("numbers that go on", "<ol><li>a<li>b</ol><p>c</p><ol start=3><li>d</ol>");
    row("nothing", "");
}

void TestSubset::nothingIsLostOfPlainLetters()
{
    QFETCH(const QString, html);

    const QList<Loss> found = losses(html);

    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().sample));
}

void TestSubset::hostileTextIsReadToItsEnd_data()
{
    QTest::addColumn<QString>("html");

    constexpr int bytes = 300'000;
    const auto row = [](const char *name, const char *piece) {
        const QString text = QString::fromLatin1(piece);
        QTest::newRow(name) << text.repeated(bytes / text.size());
    };
    row("comments that never end", "<!--");
    row("conditions that never end", "<!--[if x");
    row("tables", "<table><tr><td>");
    row("sheets", "<style>@media{");
    row("one sheet of braces", "{");
    row("quotes", "<p style='\"");
    row("lists", "<ol start=2><li>");
    row("hidden in hidden", "<div style=display:none>");
    row("numbers", "<ol><li>a</ol><ol start=2><li>b</ol>");
}

void TestSubset::hostileTextIsReadToItsEnd()
{
    QFETCH(const QString, html);

    // Each of these takes minutes if anything in it is quadratic; CTest's limit would tell.
    for (const Loss &loss : losses(html + QStringLiteral("--></style>")))
        QVERIFY(loss.count > 0 && loss.sample.size() <= 60);
    QVERIFY(departures(html).size() < 1000);
}

void TestSubset::sizesOfAllFormsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pixels");

    const auto row
        = [](const char *text, int pixels) { QTest::newRow(text) << QString::fromLatin1(text) << pixels; };
    row("18px", 18);
    row("12pt", 16);
    row("10.5pt", 14);
    row("150%", 30);
    row("0.5em", 10);
    row("2rem", 32);
    row("x-large", 24);
    row("smaller", 17);
    row("1000px", largestText);
    row("1px", smallestText);
    row("0", 0);
    row("calc(1px)", 0);
    row("huge", 0);
}

void TestSubset::sizesOfAllFormsAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const int, pixels);

    QCOMPARE(textSizeFor(text, 20), pixels);
}

void TestSubset::foreignFamiliesFindTheirFace_data()
{
    QTest::addColumn<QString>("families");
    QTest::addColumn<QString>("name");

    const auto row = [](const char *families, const char *name) {
        QTest::newRow(families) << QString::fromUtf8(families) << QString::fromUtf8(name);
    };
    row("\"Helvetica Neue\", Helvetica, sans-serif", "Arial");
    row("Lato, Verdana", "Verdana");
    row("'PingFang SC'", "微软雅黑");
    row("Microsoft YaHei UI", "微软雅黑");
    row("KaiTi_GB2312", "楷体");
    row("monospace", "Courier New");
    row("sans-serif", "");
    row("Comic Sans MS", "");
}

void TestSubset::foreignFamiliesFindTheirFace()
{
    QFETCH(const QString, families);
    QFETCH(const QString, name);

    QCOMPARE(safeFontNameFor(families), name);
}

void TestSubset::everyStackIsReadAsItsFace()
{
    for (const SafeFont &font : safeFonts()) {
        QCOMPARE(safeFontNameFor(font.stack()), font.name);
        QVERIFY(!font.stack().contains(u'"'));
    }
}

void TestSubset::onlyAFaceOfTheListIsCalledSo()
{
    const auto called = [](const char *family) {
        const SafeFont *font = safeFontCalled(QString::fromUtf8(family));
        return font ? font->name : QString();
    };

    QCOMPARE(called(" 'times new roman'"), QStringLiteral("Times New Roman"));
    QCOMPARE(called("Liberation Serif"), QStringLiteral("Times New Roman"));
    QCOMPARE(called("PingFang SC"), QString::fromUtf8("微软雅黑"));
    QCOMPARE(called("楷体_GB2312"), QString::fromUtf8("楷体"));
    for (const char *alike : {"Consolas", "等线", "Times", "Helvetica Neue", "仿宋", "SimSun, KaiTi", ""})
        QCOMPARE(called(alike), QString());
}

QTEST_GUILESS_MAIN(TestSubset)
#include "tst_subset.moc"
