#include "core/html/html.h"

#include <QTest>

using namespace core::html;

/// What an HTML body says, what is taken out of it, and what it is as plain text.
class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void attacksAreTakenOut_data();
    void attacksAreTakenOut();
    void harmlessHtmlStays_data();
    void harmlessHtmlStays();
    void cleaningTwiceChangesNothing_data() { attacksAreTakenOut_data(); }
    void cleaningTwiceChangesNothing();
    void previewLoadsNothing_data();
    void previewLoadsNothing();
    void plainTextSaysWhatTheHtmlSays_data();
    void plainTextSaysWhatTheHtmlSays();
    void aLetterOfPicturesSaysTheirNames();
    void linksGoWhereTheyAreWanted_data();
    void linksGoWhereTheyAreWanted();
    void contentIdsAreFound_data();
    void contentIdsAreFound();
    void plainTextBecomesHtml_data();
    void plainTextBecomesHtml();
    void plainTextComesBackFromItsHtml_data();
    void plainTextComesBackFromItsHtml();
};

void TestHtml::attacksAreTakenOut_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("a script", "a<script>alert(1)</script>b", "ab");
    row("a script that never ends", "a<script>alert(1)", "a");
    row("a script in capitals with odd blanks", "a<SCRIPT\t>x</SCRIPT\n>b", "ab");
    row("a script from elsewhere", "<script src=//evil.example/x.js></script>b", "b");
    row("tags that close into a script", "<scr<script>ipt>alert(1)</script>", "ipt&gt;alert(1)");
    row("an event handler", "<p onclick=\"alert(1)\">a</p>", "<p>a</p>");
    row("an event handler after a slash", "<img/onerror=alert(1)/src=x>", "<img>");
    row("an event handler in capitals", "<b ONMOUSEOVER='x()'>a</b>", "<b>a</b>");
    row("javascript: in a link", "<a href=\"javascript:alert(1)\">a</a>", "<a>a</a>");
    row("javascript: in mixed case", "<a href=\"JaVaScRiPt:alert(1)\">a</a>", "<a>a</a>");
    row("javascript: behind blanks and controls", "<a href=\" &#1;&#x9;javascript:alert(1)\">a</a>",
        "<a>a</a>");
    row("javascript: with a tab inside", "<a href=\"java&#9;script:alert(1)\">a</a>", "<a>a</a>");
    row("javascript: with a line end inside", "<a href=\"java&#10;script&#13;:alert(1)\">a</a>", "<a>a</a>");
    row("javascript: in entities", "<a href=\"&#106;&#97;vascript&colon;alert(1)\">a</a>", "<a>a</a>");
    row("javascript: in a picture", "<img src=\"javascript:alert(1)\">", "<img>");
    row("vbscript:", "<a href=\"vbscript:msgbox(1)\">a</a>", "<a>a</a>");
    row("data: in a link", "<a href=\"data:text/html,<script>alert(1)</script>\">a</a>", "<a>a</a>");
    row("file: in a link", "<a href=\"file:///etc/passwd\">a</a>", "<a>a</a>");
    row("an unknown scheme", "<a href=\"ms-word:ofe|u|x\">a</a>", "<a>a</a>");
    row("file: in a picture", "<img src=\"file:///home/me/secret.png\">", "<img>");
    row("a data: picture that is a document", "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">", "<img>");
    row("a data: picture that is HTML", "<img src=\"data:text/html;base64,PHN2Zz4=\">", "<img>");
    row("SVG with a script", "a<svg onload=alert(1)><script>alert(1)</script><text>t</text></svg>b", "ab");
    row("MathML", "a<math><mtext><img src=x onerror=alert(1)></mtext></math>b", "ab");
    row("HTML hidden in a foreign title",
        "<svg><title><style><img src=x onerror=alert(1)></style></title></svg>b", "b");
    row("a namespace confusion",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 "
        "onerror=alert(1)&gt;\">",
        "");
    row("a frame", "a<iframe src=\"https://evil.example\">x</iframe>b", "ab");
    row("an object", "a<object data=x.swf><param name=a><embed src=x></object>b", "ab");
    row("an applet", "<applet code=x>a</applet>b", "b");
    row("a form", "<form action=\"https://evil.example\"><input name=p value=x><p>a</p></form>", "<p>a</p>");
    row("a button, a text area, a selection",
        "<button formaction=javascript:x>a</button><textarea>b</textarea><select><option>c</select>d", "ad");
    row("a refresh", "<meta http-equiv=refresh content=\"0;url=https://evil.example\">a", "a");
    row("a base", "<base href=\"https://evil.example/\"><a href=\"x\">a</a>", "<a>a</a>");
    row("a link to a sheet", "<link rel=stylesheet href=\"https://evil.example/x.css\">a", "a");
    row("noscript", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>a",
        "<p title=\"&lt;/noscript&gt;&lt;img src=x onerror=alert(1)&gt;\">a</p>");
    row("a template", "<template><img src=x onerror=alert(1)></template>a", "a");
    row("a comment", "a<!-- <script>x</script> -->b", "ab");
    row("a conditional comment", "a<!--[if mso]><v:rect>x</v:rect><![endif]-->b", "ab");
    row("a processing instruction", "a<?xml namespace prefix=o ?>b", "ab");
    row("srcset", "<img src=\"cid:a\" srcset=\"https://evil.example/2x.png 2x\">", "<img src=\"cid:a\">");
    row("background", "<table background=\"https://evil.example/x.png\"><tr><td>a</td></tr></table>",
        "<table><tbody><tr><td>a</td></tr></tbody></table>");
    row("url() in a style", "<p style=\"color: red; background: url(https://evil.example/x.png)\">a</p>",
        "<p style=\"color: red\">a</p>");
    row("url() in quotes with a semicolon",
        "<p style=\"background: url('https://e.example/;x'); color: red\">a</p>",
        "<p style=\"color: red\">a</p>");
    row("url() spelt with an escape", "<p style=\"background: u\\72l(https://evil.example/x)\">a</p>",
        "<p>a</p>");
    row("url() with a comment inside", "<p style=\"background: ur/**/l(https://evil.example/x)\">a</p>",
        "<p>a</p>");
    row("image-set()", "<p style=\"background: -webkit-image-set('https://e.example/x' 1x)\">a</p>",
        "<p>a</p>");
    row("expression()", "<p style=\"width: expression(alert(1)); color: red\">a</p>",
        "<p style=\"color: red\">a</p>");
    row("behavior and binding", "<p style=\"behavior: url(x.htc); -moz-binding: url(x)\">a</p>", "<p>a</p>");
    row("an overlay", "<div style=\"position: fixed; top: 0; left: 0; z-index: 9; color: red\">a</div>",
        "<div style=\"color: red\">a</div>");
    row("@import in a sheet", "<style>@import url(https://evil.example/x.css); p { color: red }</style>a",
        "<style>\np { color: red }\n</style>\na");
    row("@font-face in a sheet",
        "<style>@font-face { font-family: x; src: url(https://e.example/x) }</style>a", "a");
    row("url() in a sheet", "<style>p { background: url(//evil.example/x); color: red }</style>a",
        "<style>\np { color: red }\n</style>\na");
    row("a sheet in the arrows of a comment, as Word writes it",
        "<style><!-- /* Fonts */ p { color: red } b { margin: 0 } --></style>a",
        "<style>\np { color: red }\nb { margin: 0 }\n</style>\na");
    row("what only looks like a comment in a string", "<p style=\"font-family:'a/*'; color: red\">a</p>",
        "<p style=\"font-family: 'a/*'; color: red\">a</p>");
    row("two halves that would begin a comment", "<p style=\"color: //**/*; margin: 0\">a</p>",
        "<p style=\"color: / *; margin: 0\">a</p>");
    row("a sheet that closes itself", "<style>p { color: red }</style><img src=x onerror=alert(1)></style>a",
        "<style>\np { color: red }\n</style>\n<img>a");
    row("a quote in a style that does not end", "<p style='font-family: \"; color: red'>a</p>", "<p>a</p>");
    row("a quote in a sheet that does not end",
        "<style>p { font-family: \"</style><img src=x onerror=alert(1)>a", "<img>a");
    row("a bracket that does not end", "<p style=\"color: rgb(1, 2; width: 3px\">a</p>", "<p>a</p>");
    row("an attribute that breaks out", "<p title='\"><script>alert(1)</script>'>a</p>",
        "<p title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">a</p>");
    row("raw text elements", "<xmp><script>x</script></xmp><noembed>y</noembed><plaintext>z", "");
    row("a title in the body", "<title><img src=x onerror=alert(1)></title>a", "a");
    row("an unknown tag with a handler", "<custom onclick=x>a</custom>", "a");
    row("sound and film", "<video src=x autoplay><p>y</p></video><audio src=x></audio>a", "a");
    row("a NUL", "<scr\0ipt>a", "");
    row("nothing", "", "");
}

void TestHtml::attacksAreTakenOut()
{
    QFETCH(const QString, html);
    QFETCH(const QString, expected);

    QCOMPARE(cleaned(html).trimmed(), expected);
}

void TestHtml::cleaningTwiceChangesNothing()
{
    QFETCH(const QString, html);

    const QString once = cleaned(html);

    QCOMPARE(cleaned(once).simplified(), once.simplified());
}

void TestHtml::harmlessHtmlStays_data()
{
    QTest::addColumn<QString>("html");

    const auto row
        = [](const char *name, const char *html) { QTest::newRow(name) << QString::fromUtf8(html); };
    row("text with entities", "a &amp; b &lt; c &gt; d&nbsp;e");
    row("Chinese and emoji", "<p>您好，李娜 🎉</p>");
    row("headings and paragraphs", "<h1>a</h1><p>b<br>c</p><hr>");
    row("marks", "<strong>a</strong><em>b</em><u>c</u><s>d</s><sub>e</sub><sup>f</sup><code>g</code>");
    row("lists", "<ul><li>a<ol start=\"3\" type=\"a\"><li>b</li></ol></li></ul>");
    row("links",
        "<a href=\"https://example.com/?a=1&amp;b=2\">a</a><a href=\"mailto:a@b.example\">b</a>"
        "<a href=\"#part\">c</a>");
    row("a picture of the letter", "<img src=\"cid:pic1@letter\" alt=\"地图\" width=\"40\" height=\"30\">");
    row("a picture from elsewhere", "<img src=\"https://example.com/x.png\">");
    row("a data: picture", "<img src=\"data:image/png;base64,iVBORw0KGgo=\">");
    row("a table",
        "<table border=\"1\" cellpadding=\"6\" cellspacing=\"0\"><tbody><tr><td colspan=\"2\" "
        "bgcolor=\"#ffeeaa\">a</td></tr></tbody></table>");
    row("looks", "<p style=\"color: #c0392b; text-align: center; font-size: 120%\">a</p>");
    row("a direction", "<p dir=\"rtl\">שלום</p>");
    row("preformatted text that begins with a line end", "<pre>\n\n  a\n    b</pre>");
}

void TestHtml::harmlessHtmlStays()
{
    QFETCH(const QString, html);

    QCOMPARE(cleaned(html), html);
}

void TestHtml::previewLoadsNothing_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("blocked");

    const auto row = [](const char *name, const char *html, const char *expected, int blocked) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected) << blocked;
    };
    row("nothing from elsewhere", "<p>a</p><img src=\"cid:x\">", "<p>a</p><img src=\"cid:x\">", 0);
    row("a picture", "<img src=\"https://t.example/p.gif\" alt=\"a\" width=\"1\">",
        "<img alt=\"a\" width=\"1\">", 1);
    row("a picture without a scheme", "<img src=\"//t.example/p.gif\">", "<img>", 1);
    row("a picture with a tab in its scheme", "<img src=\"ht&#9;tp://t.example/p.gif\">", "<img>", 1);
    row("a data: picture stays", "<img src=\"data:image/gif;base64,R0lG\">",
        "<img src=\"data:image/gif;base64,R0lG\">", 0);
    row("a background", "<body background=\"https://t.example/b.png\">a", "a", 1);
    row("url() in a style", "<p style=\"background-image: url(https://t.example/b.png)\">a</p>", "<p>a</p>",
        1);
    row("a sheet and what it imports",
        "<link rel=stylesheet href=\"https://t.example/a.css\"><style>@import "
        "'https://t.example/b.css';</style>a",
        "a", 2);
    row("srcset and source",
        "<picture><source srcset=\"https://t.example/a.webp\"><img src=\"cid:x\"></picture>", "", 1);
    row("film", "<video poster=\"https://t.example/p.png\" src=\"https://t.example/v.mp4\"></video>a", "a",
        2);
    row("a link may point elsewhere: it loads nothing by itself", "<a href=\"https://example.com/\">a</a>",
        "<a href=\"https://example.com/\">a</a>", 0);
}

void TestHtml::previewLoadsNothing()
{
    QFETCH(const QString, html);
    QFETCH(const QString, expected);
    QFETCH(const int, blocked);

    int counted = -1;
    QCOMPARE(cleanedForPreview(html, &counted), expected);
    QCOMPARE(counted, blocked);
}

void TestHtml::plainTextSaysWhatTheHtmlSays_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("blanks fold", "  a \n\t b  ", "a b");
    row("blanks fold across tags", "a <b> b</b> <i>c</i>", "a b c");
    row("no-break blanks stay", "a&nbsp;&nbsp;b", "a  b");
    row("paragraphs", "<p>a</p><p>b</p>", "a\n\nb");
    row("an empty paragraph", "<p>a</p><p><br></p><p>b</p>", "a\n\n\n\nb");
    row("line breaks", "a<br>b<br><br>c", "a\nb\n\nc");
    row("divisions", "<div>a</div><div>b<div>c</div></div>d", "a\nb\nc\nd");
    row("a first heading", "<h1>Report</h1>b", "Report\n======\n\nb");
    row("a second heading", "a<h2>第三季度</h2>b", "a\n\n第三季度\n--------\n\nb");
    row("a short heading is no signature line", "<h2>a</h2>b", "a\n---\n\nb");
    row("an empty heading", "<h1> </h1>b", "b");
    row("a third heading", "<h3>a</h3>b", "a\n\nb");
    row("a list", "<p>x</p><ul><li>a</li><li>b</li></ul><p>y</p>", "x\n\n- a\n- b\n\ny");
    row("a numbered list", "<ol><li>a</li><li>b</li></ol>", "1. a\n2. b");
    row("a numbered list that starts later", "<ol start=9><li>a<li>b</ol>", "9. a\n10. b");
    row("letters", "<ol type=a start=26><li>x<li>y</ol>", "z. x\naa. y");
    row("Roman numbers", "<ol style='list-style-type: upper-roman' start=4><li>x</ol>", "IV. x");
    row("backwards", "<ol reversed><li>x<li>y</ol>", "2. x\n1. y");
    row("a number of its own", "<ol><li>x<li value=7>y<li>z</ol>", "1. x\n7. y\n8. z");
    row("a check list of characters", "<ul><li>☐ x</li><li>☑ <b>y</b></li></ul>", "- [ ] x\n- [x] y");
    row("a check list without marks", "<ul style='list-style: none'><li>☑ x</li></ul>", "[x] x");
    row("a check list of fields", "<ul><li><input type=checkbox checked> x</li></ul>", "- [x] x");
    row("a list in a list", "<ul><li>a<ol><li>b<br>c</li></ol></li><li>d</li></ul>",
        "- a\n  1. b\n     c\n- d");
    row("a link", "<a href=\"https://example.com/\">here</a>", "here <https://example.com/>");
    row("a link that shows its address", "<a href=\"https://example.com/\">example.com</a>", "example.com");
    row("a mail link that shows its address", "<a href=\"mailto:a@b.example\">a@b.example</a>",
        "a@b.example");
    row("a harmful link has no address", "<a href=\"javascript:x\">here</a>", "here");
    row("a picture", "a <img src=\"cid:x\" alt=\"map\"> b", "a [map] b");
    row("a picture without a name", "a <img src=\"cid:x\"> b", "a b");
    row("a quote", "<blockquote><p>a</p><p>b</p></blockquote>c", "> a\n>\n> b\n\nc");
    row("a quote in a quote", "<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n>> b");
    row("a list in a quote", "<blockquote><ul><li>a</li></ul></blockquote>", "> - a");
    row("a table", "<table><tr><th>Item</th><th>Qty</th></tr><tr><td>G2</td><td>40</td></tr></table>",
        "Item | Qty\n-----+----\nG2   | 40");
    row("a table of Chinese",
        "<table><tr><td>苹果</td><td>3</td></tr><tr><td>G2</td><td>40</td></tr></table>",
        "苹果 | 3\nG2   | 40");
    row("figures at the right",
        "<table><tr><td>a</td><td align=right>5</td></tr><tr><td>b</td><td style='text-align: right'>500</td>"
        "</tr></table>",
        "a |   5\nb | 500");
    row("cells over several columns and rows",
        "<table><tr><td colspan=2>Both of them</td></tr><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td>"
        "</tr></table>",
        "Both of them\na | b\n  | c");
    row("a cell of two lines", "<table><tr><td>a<br>b</td><td>c</td></tr></table>", "a | c\nb |");
    row("a caption", "<table><caption>T</caption><tr><td>a</td><td>b</td></tr></table>", "T\na | b");
    row("a table too wide for columns",
        "<table><tr><th>Name</th><th>About</th></tr><tr><td>A</td><td>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</td></tr><tr><td>B</td><td>b</td></tr></table>",
        "Name: A\nAbout: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n\nName: "
        "B\nAbout: b");
    row("a table that says it is none", "<table role=presentation><tr><td>a</td><td>b</td></tr></table>",
        "a\nb");
    row("a table that lays out a page", "<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>",
        "a\n\nb\n\nc");
    row("preformatted text", "<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc");
    row("a box and a no-break space",
        "<ul><li>\u2610&nbsp;check</li><li><span>\u2611</span>&nbsp;done</li><li>\u2610 buy "
        "<b>milk</b></li></ul>",
        "- [ ] check\n- [x] done\n- [ ] buy milk");
    row("a field and a no-break space",
        "<ul><li><input type=checkbox>&nbsp;check</li><li><input type=checkbox checked> do "
        "it</li></ul>",
        "- [ ] check\n- [x] do it");
    row("a line across", "a<hr>b", "a\n\n--------------------\n\nb");
    row("a signature", "<p>a</p><p>--&nbsp;<br>张伟</p>", "a\n\n-- \n张伟");
    row("what is not shown",
        "<style>p{}</style><script>x</script><p style=\"display:none\">y</p><p hidden>z</p>a", "a");
    row("entities", "&lt;b&gt; &amp; &#20320;&hellip;", "<b> & 你…");
    row("Chinese without blanks", "<p>您好，<b>李娜</b>。</p>", "您好，李娜。");
    row("a title is not the text", "<html><head><title>t</title></head><body>a</body></html>", "a");
    row("soft hyphens and zero-width blanks", "co&shy;operate&#8203;d", "cooperated");
}

void TestHtml::plainTextSaysWhatTheHtmlSays()
{
    QFETCH(const QString, html);
    QFETCH(const QString, expected);

    QCOMPARE(toPlainText(html), expected);
}

void TestHtml::aLetterOfPicturesSaysTheirNames()
{
    const PlainTextOptions options{.pictureNames
                                   = {{QStringLiteral("a b@letter"), QStringLiteral("夏天.png")}}};
    const QString picture = QStringLiteral("<p><img src=\"cid:a%20b@letter\" alt=\"\"></p>");

    QCOMPARE(toPlainText(picture, options), QStringLiteral("[夏天.png]"));
    QCOMPARE(toPlainText(picture + picture, options), QStringLiteral("[夏天.png]\n\n[夏天.png]"));
    QCOMPARE(
        toPlainText(QString(picture).replace(QStringLiteral("alt=\"\""), QStringLiteral("alt=Sea")), options),
        QStringLiteral("[Sea]"));
    QCOMPARE(toPlainText(picture + QStringLiteral("<p>x</p>"), options), QStringLiteral("x"));
    QCOMPARE(toPlainText(picture), QString());
    QCOMPARE(toPlainText(QStringLiteral("<img src='https://a.example/p/sea.jpg?x=1'>")),
             QStringLiteral("[sea.jpg]"));
}

void TestHtml::linksGoWhereTheyAreWanted_data()
{
    using Links = PlainTextOptions::Links;
    QTest::addColumn<Links>("links");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, Links links, const char *html, const char *expected) {
        QTest::newRow(name) << links << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    const char *one = "<p><a href='https://a.example/'>one</a> two</p>";
    row("a short one", Links::Automatic, one, "one <https://a.example/> two");
    row("as a footnote", Links::Footnotes, one, "one [1] two\n\n[1] https://a.example/");
    const char *longOne
        = "<p><a href='https://a.example/news/2026/november/the-letter-of-the-month'>one</a></p>";
    row("a long one", Links::Automatic, longOne,
        "one [1]\n\n[1] https://a.example/news/2026/november/the-letter-of-the-month");
    row("a long one inline", Links::Inline, longOne,
        "one <https://a.example/news/2026/november/the-letter-of-the-month>");
    row("each address once", Links::Footnotes,
        "<a href='https://a.example/'>x</a> <a href='https://b.example/'>y</a> <a "
        "href='https://a.example/'>z</a>",
        "x [1] y [2] z [1]\n\n[1] https://a.example/\n[2] https://b.example/");
    row("one that shows itself", Links::Footnotes, "<a href='https://a.example/'>a.example</a>", "a.example");
    row("before the signature, and inline in it", Links::Footnotes,
        "<p><a href='https://a.example/'>x</a></p><p>--&nbsp;<br>Li <a "
        "href='https://li.example/'>web</a></p>",
        "x [1]\n\n[1] https://a.example/\n\n-- \nLi web <https://li.example/>");
    row("in a table", Links::Footnotes,
        "<table><tr><td><a href='https://a.example/'>x</a></td><td>y</td></tr></table>",
        "x [1] | y\n\n[1] https://a.example/");
}

void TestHtml::linksGoWhereTheyAreWanted()
{
    QFETCH(const PlainTextOptions::Links, links);
    QFETCH(const QString, html);
    QFETCH(const QString, expected);

    QCOMPARE(toPlainText(html, {.links = links}), expected);
}

void TestHtml::contentIdsAreFound_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("ids");

    QTest::newRow("none") << QStringLiteral("<p>cid:a</p>") << QStringList();
    QTest::newRow("one picture twice")
        << QStringLiteral("<img src=cid:a@b><IMG SRC='CID:a@b'>") << QStringList{QStringLiteral("a@b")};
    QTest::newRow("percent-encoded") << QStringLiteral("<img src=\"cid:a%40b%2Bc\">")
                                     << QStringList{QStringLiteral("a@b+c")};
    QTest::newRow("in their order") << QStringLiteral(
        "<td background=cid:z><img src=cid:a></td><img src=cid:z>"
        "<table><td background=cid:y>")
                                    << QStringList{QStringLiteral("a"), QStringLiteral("z"),
                                                   QStringLiteral("y")};
    QTest::newRow("an empty one") << QStringLiteral("<img src=cid:>") << QStringList();
}

void TestHtml::contentIdsAreFound()
{
    QFETCH(const QString, html);
    QFETCH(const QStringList, ids);

    QCOMPARE(referredContentIds(html), ids);
}

void TestHtml::plainTextBecomesHtml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");

    const auto row = [](const char *name, const char *text, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(html);
    };
    row("nothing", "", "");
    row("only line ends", "\n\n", "");
    row("a line", "a", "<p>a</p>\n");
    row("lines and paragraphs", "a\nb\n\nc", "<p>a<br>\nb</p>\n<p>c</p>\n");
    row("wanted space", "a\n\n\nb", "<p>a</p>\n<p><br></p>\n<p>b</p>\n");
    row("CRLF", "a\r\nb\r\n", "<p>a<br>\nb</p>\n");
    row("markup is text", "<b>\"&\"</b>", "<p>&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;</p>\n");
    row("blanks stay", "  a   b", "<p>&nbsp;&nbsp;a &nbsp;&nbsp;b</p>\n");
    row("an address", "see https://example.com/a?b=1&c=2.",
        "<p>see <a href=\"https://example.com/a?b=1&amp;c=2\">https://example.com/a?b=1&amp;c=2</a>.</p>\n");
    row("an address in brackets", "(https://example.com/a_(b))",
        "<p>(<a href=\"https://example.com/a_(b)\">https://example.com/a_(b)</a>)</p>\n");
    row("an address in Chinese text", "见https://example.com/甲，谢谢",
        "<p>见<a href=\"https://example.com/\">https://example.com/</a>甲，谢谢</p>\n");
    row("www", "www.example.com", "<p><a href=\"http://www.example.com\">www.example.com</a></p>\n");
    row("a mail address", "to a.b@example.com, now",
        "<p>to <a href=\"mailto:a.b@example.com\">a.b@example.com</a>, now</p>\n");
    row("no address", "http:// www. a@b @c.de javascript:alert(1)",
        "<p>http:// www. a@b @c.de javascript:alert(1)</p>\n");
}

void TestHtml::plainTextBecomesHtml()
{
    QFETCH(const QString, text);
    QFETCH(const QString, html);

    QCOMPARE(fromPlainText(text), html);
}

void TestHtml::plainTextComesBackFromItsHtml_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a letter") << QString::fromUtf8(
        "您好，李娜：\n\n请看 https://example.com/q3 。\n  谢谢\n\n-- \n张伟");
    QTest::newRow("markup") << QStringLiteral("<script>alert(1)</script> & more");
    QTest::newRow("odd blanks") << QStringLiteral("a  b   c");
}

void TestHtml::plainTextComesBackFromItsHtml()
{
    QFETCH(const QString, text);

    QCOMPARE(toPlainText(fromPlainText(text)), text);
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
