#include "core/html/html.h"
#include "core/html/subset.h"
#include "ui/editor/htmlreader.h"
#include "ui/editor/htmlwriter.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>
#include <QTextDocument>

using namespace ui::editor;

/// What the editor reads and writes is the same HTML, and nobody else's habits get into it.
class TestHtmlRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void ownHtmlComesBackUnchanged_data();
    void ownHtmlComesBackUnchanged();
    void foreignHtmlBecomesOurs_data();
    void foreignHtmlBecomesOurs();
    void whatWasReadOnceIsStable_data();
    void whatWasReadOnceIsStable();
    void randomMixesAreStable();
    void emptyDocumentsAreEmpty_data();
    void emptyDocumentsAreEmpty();
    void anotherParserFindsNoError();

private:
    static QString written(const QString &html, Origin origin = Origin::OurOwn);
};

QString TestHtmlRoundTrip::written(const QString &html, Origin origin)
{
    QTextDocument document;
    readHtml(html, &document, {origin, {}});
    return toHtmlFragment(document);
}

/// Short forms, for reading, of what always has the same attributes.
static QString whole(QString html)
{
    const QString code = QStringLiteral("font-family:Consolas,'Courier New',monospace");
    html.replace(
        QStringLiteral("<blockquote>"),
        QStringLiteral("<blockquote style=\"margin:8px 0 8px 8px;padding-left:12px;border-left:3px solid "
                       "#c8ccd0\">"));
    html.replace(QStringLiteral("<pre>"),
                 QStringLiteral("<pre style=\"%1;white-space:pre-wrap\">").arg(code));
    html.replace(QStringLiteral("<code>"), QStringLiteral("<code style=\"%1\">").arg(code));
    html.replace(QStringLiteral("<tr>"), QStringLiteral("<tr valign=\"top\">"));
    return html;
}

void TestHtmlRoundTrip::ownHtmlComesBackUnchanged_data()
{
    QTest::addColumn<QString>("html");

    const auto row
        = [](const char *name, const char *html) { QTest::newRow(name) << whole(QString::fromUtf8(html)); };
    row("a paragraph", "<p>a</p>\n");
    row("Chinese, emoji, right to left", "<p>您好 🎉</p>\n<p dir=\"rtl\">שלום</p>\n");
    row("empty paragraphs", "<p>a</p>\n<p><br></p>\n<p><br></p>\n<p>b</p>\n");
    row("empty paragraphs at the ends", "<p><br></p>\n<p>a</p>\n<p><br></p>\n");
    row("line ends", "<p>a<br>b<br><br>c</p>\n");
    row("a line end at the end", "<p>a<br><br></p>\n");
    row("only a line end", "<p><br><br></p>\n");
    row("blanks", "<p>&nbsp;a &nbsp;b&nbsp;&nbsp;c <strong>d</strong> e&nbsp;</p>\n");
    row("signs of HTML", "<p>&lt;b&gt; &amp;amp; &quot;x&quot;</p>\n");
    row("headings", "<h1>a</h1>\n<h2>b</h2>\n<h3>c</h3>\n<p>d</p>\n");
    row("marks",
        "<p><strong>a</strong><em>b</em><u>c</u><s>d</s><sub>e</sub><sup>f</sup><code>g</code></p>\n");
    row("marks in marks", "<p>a<strong>b<em>c<u>d</u></em></strong><em>e</em></p>\n");
    row("a mark in a heading", "<h1>a<strong>b</strong></h1>\n");
    row("colours",
        "<p><span style=\"color:#d13438\">a</span><span "
        "style=\"color:#202124;background-color:#fff19b\">b</span><span "
        "style=\"color:#2f6fde;background-color:#fff19b\">c</span></p>\n");
    row("sizes",
        "<p><span style=\"font-size:13px\">a</span><span style=\"font-size:20px\">b</span></p>\n<h1><span "
        "style=\"font-size:16px\">c</span></h1>\n");
    row("fonts",
        "<p><span style=\"font-family:Georgia,Gelasio,serif\">a</span><span "
        "style=\"font-family:SimSun,'宋体','Songti SC','Noto Serif CJK "
        "SC',serif;font-size:18px\">b</span></p>\n");
    row("languages", "<p lang=\"de\">a</p>\n<ul>\n<li lang=\"fr\">b</li>\n</ul>\n");
    row("right to left",
        "<p dir=\"rtl\" style=\"margin-right:40px;text-align:left\">a</p>\n<ul dir=\"rtl\">\n<li>b\n<ul "
        "dir=\"ltr\">\n<li>c</li>\n</ul>\n</li>\n<li dir=\"ltr\">d</li>\n</ul>\n");
    row("a check list",
        "<ul>\n<li style=\"list-style-type:none\">☐&nbsp;a</li>\n<li style=\"list-style-type:none\">☑&nbsp;"
        "<strong>b</strong>\n<ul>\n<li>☐ c</li>\n</ul>\n</li>\n<li style=\"list-style-type:none\">☐</li>\n"
        "<li style=\"list-style-type:none;text-align:center\">☑&nbsp;☐ d</li>\n</ul>\n");
    row("numbers that go on",
        "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<p>c</p>\n<ol start=\"3\">\n<li>d</li>\n</ol>\n");
    row("other bullets", "<ul style=\"list-style-type:square\">\n<li>a</li>\n</ul>\n");
    row("a signature",
        "<p>a</p>\n<div id=\"signature\">\n<p>b</p>\n<table border=\"0\" cellpadding=\"2\" cellspacing=\"0\" "
        "style=\"border-collapse:collapse\">\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</table>\n</div>\n");
    row("links",
        "<p>a <a href=\"https://example.com/?a=1&amp;b=2\">b <strong>c</strong></a> <a "
        "href=\"mailto:a@b.example\">d</a></p>\n");
    row("alignment and indent",
        "<p style=\"text-align:center\">a</p>\n<p style=\"text-align:right\">b</p>\n<p "
        "style=\"text-align:justify\">c</p>\n<p style=\"margin-left:80px\">d</p>\n");
    row("bullets", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    row("an empty item", "<ul>\n<li>a</li>\n<li></li>\n</ul>\n");
    row("numbers and letters", "<ol>\n<li>a</li>\n</ol>\n<ol type=\"a\">\n<li>b</li>\n</ol>\n");
    row("two lists beside each other", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n");
    row("lists in lists",
        "<ul>\n<li>a\n<ol>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n</li>\n<li>d</li>\n</ul>\n");
    row("a centred item", "<ul>\n<li style=\"text-align:center\">a</li>\n</ul>\n");
    row("lines in an item", "<ul>\n<li>a<br>b</li>\n</ul>\n");
    row("a quote", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n<p>c</p>\n");
    row("quotes in quotes",
        "<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n<p>c</p>\n</blockquote>\n");
    row("a list in a quote", "<blockquote>\n<ul>\n<li>a</li>\n</ul>\n<h2>b</h2>\n</blockquote>\n");
    row("code", "<pre>a\n  b\n\n<strong>c</strong>\td</pre>\n<p>e</p>\n");
    row("code with empty lines at its ends", "<pre>\n\na\n\n</pre>\n");
    row("code in a quote", "<blockquote>\n<pre>a\nb</pre>\n</blockquote>\n");
    row("a line across", "<p>a</p>\n<hr>\n<p>b</p>\n");
    row("lines across", "<hr>\n<hr>\n");
    row("a picture",
        "<p>a<img src=\"cid:1@letter\" alt=\"map &quot;b&quot;\" width=\"40\" height=\"30\">b</p>\n");
    row("a picture in a link",
        "<p><a href=\"https://example.com\"><img src=\"cid:1@letter\" alt=\"\" border=\"0\"></a></p>\n");
    row("two pictures", "<p><img src=\"cid:1@letter\" alt=\"\"><img src=\"cid:2@letter\" alt=\"\"></p>\n");
    const char *table
        = "<table border=\"1\" cellpadding=\"6\" cellspacing=\"0\" style=\"border-collapse:collapse\" "
          "bordercolor=\"#c8ccd0\">\n";
    const auto inTable = [table](const char *rows) { return QByteArray(table) + rows + "</table>\n"; };
    row("a table",
        inTable("<tr>\n<th align=\"left\">a</th>\n<th align=\"left\">b</th>\n</tr>\n<tr>\n<td>c</td>\n"
                "<td><br></td>\n</tr>\n"));
    row("a table between paragraphs", "<p>x</p>\n" + inTable("<tr>\n<td>a</td>\n</tr>\n") + "<p>y</p>\n");
    row("two tables", inTable("<tr>\n<td>a</td>\n</tr>\n") + inTable("<tr>\n<td>b</td>\n</tr>\n"));
    row("a table after a list and a heading",
        "<ul>\n<li>x</li>\n</ul>\n" + inTable("<tr>\n<td>a</td>\n</tr>\n") + "<h1>y</h1>\n"
            + inTable("<tr>\n<td>b</td>\n</tr>\n"));
    row("spans",
        inTable(
            "<tr>\n<td colspan=\"2\">a</td>\n<td rowspan=\"2\">b</td>\n</tr>\n<tr>\n<td>c</td>\n<td>d</td>\n"
            "</tr>\n"));
    row("blocks and grounds in cells",
        inTable("<tr>\n<td>\n<div>a</div>\n<ul>\n<li>b</li>\n</ul>\n</td>\n<td bgcolor=\"#fff19b\" "
                "style=\"color:#202124\">"
                "<em>c</em></td>\n</tr>\n"));
    row("a table in a table",
        inTable("<tr>\n<td>\n" + inTable("<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n")
                + "</td>\n<td>c</td>\n</tr>\n"));
    row("a table with looks",
        "<table border=\"2\" cellpadding=\"8\" cellspacing=\"0\" "
        "style=\"border-collapse:collapse;margin-left:auto\" "
        "width=\"480\" bordercolor=\"#d13438\">\n<tr>\n<th width=\"120\" align=\"left\" "
        "style=\"border:2px solid #d13438\">a</th>\n<td width=\"40%\" align=\"right\" valign=\"middle\" "
        "bgcolor=\"#2f6fde\" lang=\"de\" style=\"color:#ffffff;border:2px solid "
        "#d13438\">b</td>\n</tr>\n</table>\n");
    row("headings in rows and columns",
        inTable("<tr>\n<th align=\"center\">a</th>\n<th align=\"right\" dir=\"rtl\">b</th>\n</tr>\n<tr>\n"
                "<th align=\"left\">\n<div>c</div>\n<div "
                "style=\"text-align:center\">d</div>\n</th>\n<td>e</td>\n</tr>\n"));
    row("a table in a quote",
        "<blockquote>\n<p>a</p>\n" + inTable("<tr>\n<td>b</td>\n</tr>\n") + "</blockquote>\n");
    row("a wide table",
        "<table border=\"0\" cellpadding=\"4\" cellspacing=\"0\" style=\"border-collapse:collapse\" "
        "width=\"100%\" align=\"center\">\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</table>\n");
}

void TestHtmlRoundTrip::ownHtmlComesBackUnchanged()
{
    QFETCH(const QString, html);

    QCOMPARE(written(html), html);
    QCOMPARE(core::html::departures(html), QList<core::html::Departure>());
    QCOMPARE(core::html::losses(html), QList<core::html::Loss>());
    // What we write is clean already; only the name of the signature is no part of what others send.
    if (!html.contains(QStringLiteral("id=\"signature\"")))
        QCOMPARE(written(core::html::cleaned(html)), html);
}

void TestHtmlRoundTrip::foreignHtmlBecomesOurs_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("text alone", "a <b>b</b>", "<p>a <strong>b</strong></p>\n");
    row("fonts and sizes go",
        "<p style=\"font-family:Arial;font-size:11pt\"><font face=\"SimSun\" size=5>a</font></p>",
        "<p>a</p>\n");
    row("black on white goes",
        "<p style=\"color:#000;background-color:white\"><span style=\"color:rgb(34,34,34)\">a</span></p>",
        "<p>a</p>\n");
    row("a chosen colour stays", "<font color=red>a</font><span style=\"color: rgb(0, 128, 255)\">b</span>",
        "<p><span style=\"color:#ff0000\">a</span><span style=\"color:#0080ff\">b</span></p>\n");
    row("Word's noise",
        "<html xmlns:o=\"urn:x\"><head><style>p.MsoNormal{margin:0}</style></head><body lang=ZH-CN><p "
        "class=MsoNormal "
        "style='mso-margin-top-alt:auto'><b style='mso-bidi-font-weight:normal'><span lang=EN-US "
        "style='font-size:12.0pt;font-family:\"Times New "
        "Roman\",serif'>a<o:p></o:p></span></b></p></body></html>",
        "<p><strong>a</strong></p>\n");
    row("a bold tag that is not bold", "<b style=\"font-weight:normal\"><p>a</p></b>", "<p>a</p>\n");
    row("paragraphs in an item", "<ul><li><p>a</p><p>b</p></li></ul>", "<ul>\n<li>a<br>b</li>\n</ul>\n");
    row("text after a list in an item", "<ul><li>a<ul><li>b</li></ul>c</li></ul>",
        "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n");
    row("an item without a list", "<li>a</li>", "<ul>\n<li>a</li>\n</ul>\n");
    row("deep headings", "<h6>a</h6>", "<h3>a</h3>\n");
    row("a page in one cell", "<table><tr><td><p>a</p><p>b</p></td></tr></table>", "<p>a</p>\n<p>b</p>\n");
    row("an attack",
        "<p onclick=x>a<script>x</script><a href=\"javascript:x\">b</a><img src=\"file:///x.png\" alt=c></p>",
        "<p>abc</p>\n");
    row("a link's own looks",
        "<a href=\"https://example.com\" style=\"color:#1155cc;text-decoration:underline\">a</a>",
        "<p><a href=\"https://example.com\">a</a></p>\n");
    row("structure signs of the document in text", "<p>a\u2029b\uFDD0c\uFDD1d\uFFFCe</p>",
        "<p>ab\uFFFDc\uFFFDde</p>\n");
    row("spans that reach out of the table", "<table><tr><td colspan=999>a<td rowspan=0>b<tr><td>c</table>",
        nullptr);
    row("rows of different lengths", "<table><tr><td>a<tr><td>b<td>c</table>", nullptr);
    row("spans that cross", "<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c</table>", nullptr);
}

void TestHtmlRoundTrip::foreignHtmlBecomesOurs()
{
    QFETCH(const QString, html);
    QFETCH(const QString, expected);

    const QString once = written(html, Origin::Elsewhere);

    if (!expected.isEmpty())
        QCOMPARE(once, expected);
    QVERIFY(!once.isEmpty());
    QCOMPARE(written(once), once);
}

void TestHtmlRoundTrip::whatWasReadOnceIsStable_data()
{
    QTest::addColumn<QString>("html");

    QTest::newRow("everything at once") << QString::fromUtf8(
        "<div dir=rtl><center>a<br></center></div><p>&#9;tab</p><pre>\n\n "
        "x</pre>text<table><caption>cap</caption><thead>"
        "<tr><th>h<tbody><tr><td><blockquote>q</blockquote><tr></table><dl><dt>t<dd>d</dl><ol type=I "
        "start=3><li>"
        "<table><tr><td>1<td>2</table>after<li></ol><h4>x<hr>y</h4><img src=cid:x width=99999>");
    QTest::newRow("a reply in Outlook's manner")
        << QString::fromUtf8("<div class=WordSection1><p>您好</p><div style='border:none;border-top:solid "
                             "#E1E1E1 1.0pt'><p><b>From:</b> a<br>"
                             "<b>Sent:</b> b</p></div></div><blockquote "
                             "type=cite><div>x</div><div><br></div><div>y</div></blockquote>");
}

void TestHtmlRoundTrip::whatWasReadOnceIsStable()
{
    QFETCH(const QString, html);

    const QString once = written(html);

    QCOMPARE(written(once), once);
}

void TestHtmlRoundTrip::randomMixesAreStable()
{
    const QStringList pieces{QStringLiteral("<p>"),
                             QStringLiteral("</p>"),
                             QStringLiteral("<b>"),
                             QStringLiteral("</b>"),
                             QStringLiteral("<i>"),
                             QStringLiteral("</i>"),
                             QStringLiteral("<ul>"),
                             QStringLiteral("</ul>"),
                             QStringLiteral("<ol type=a>"),
                             QStringLiteral("</ol>"),
                             QStringLiteral("<li>"),
                             QStringLiteral("</li>"),
                             QStringLiteral("<blockquote>"),
                             QStringLiteral("</blockquote>"),
                             QStringLiteral("<pre>"),
                             QStringLiteral("</pre>"),
                             QStringLiteral("\n"),
                             QStringLiteral(" "),
                             QStringLiteral("&nbsp;"),
                             QStringLiteral("<br>"),
                             QStringLiteral("<hr>"),
                             QStringLiteral("<h1>"),
                             QStringLiteral("</h1>"),
                             QStringLiteral("<table>"),
                             QStringLiteral("</table>"),
                             QStringLiteral("<tr>"),
                             QStringLiteral("<td>"),
                             QStringLiteral("<th>"),
                             QStringLiteral("<td colspan=2>"),
                             QStringLiteral("<td rowspan=2>"),
                             QStringLiteral("</tr>"),
                             QStringLiteral("word"),
                             QStringLiteral("字"),
                             QStringLiteral("<a href=http://e.x>"),
                             QStringLiteral("</a>"),
                             QStringLiteral("<img src=cid:a alt=x>"),
                             QStringLiteral("<div align=center>"),
                             QStringLiteral("</div>"),
                             QStringLiteral("<span style='color:red;background:yellow'>"),
                             QStringLiteral("</span>"),
                             QStringLiteral("<code>"),
                             QStringLiteral("</code>"),
                             QStringLiteral("<sub>"),
                             QStringLiteral("</sub>"),
                             QStringLiteral("<p dir=rtl>"),
                             QStringLiteral("<p style='margin-left:40px'>")};
    QRandomGenerator random(20240601);

    for (int round = 0; round < 3000; ++round) {
        QString html;
        for (int i = random.bounded(3, 40); i > 0; --i)
            html += pieces[random.bounded(pieces.size())];
        const QString once = written(html);
        const QString twice = written(once);
        if (once != twice)
            qInfo().noquote() << html;
        QCOMPARE(twice, once);
    }
}

void TestHtmlRoundTrip::emptyDocumentsAreEmpty_data()
{
    QTest::addColumn<QString>("html");

    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \n<p> </p><div></div>");
    QTest::newRow("an empty body") << QStringLiteral("<html><body></body></html>");
    QTest::newRow("empty paragraphs") << QStringLiteral("<p><br></p><p><br></p>");
}

void TestHtmlRoundTrip::emptyDocumentsAreEmpty()
{
    QFETCH(const QString, html);

    QTextDocument document;
    readHtml(html, &document);

    QCOMPARE(toHtml(document), QString());
}

void TestHtmlRoundTrip::anotherParserFindsNoError()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QVERIFY2(!python.isEmpty(), "This test needs python3; \"./run test\" installs it.");
    QTextDocument document;
    readHtml(QStringLiteral(
                 "<h1>a &lt; b</h1><ul><li>x<ol><li>y</ol></ul><blockquote><p>q<pre>1\n2</pre></blockquote>"
                 "<table><tr><th>h<th>i<tr><td colspan=2><p>1<p>2</table><p><a href='http://e.x/?a=1&b=2'>"
                 "<b>l</b></a><img src=cid:x alt='\"'><br><hr>"),
             &document);
    // Every start tag has its end, in order, and nothing else is there than what a letter may hold.
    const QString script = QStringLiteral(R"(
import sys, html.parser
class Checker(html.parser.HTMLParser):
    void = {'br', 'hr', 'img', 'meta'}
    known = {'html', 'head', 'body', 'meta', 'p', 'h1', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code',
             'div', 'strong', 'em', 'u', 's', 'sub', 'sup', 'a', 'img', 'table', 'tr', 'td', 'th', 'hr', 'br', 'span'}
    def __init__(self):
        super().__init__()
        self.stack = []
        self.count = 0
    def handle_starttag(self, tag, attributes):
        self.count += 1
        assert tag in self.known, tag
        assert all(value is not None for _, value in attributes), attributes
        if tag not in self.void:
            self.stack.append(tag)
    def handle_endtag(self, tag):
        assert self.stack and self.stack[-1] == tag, (tag, self.stack)
        self.stack.pop()
checker = Checker()
checker.feed(sys.stdin.buffer.read().decode('utf-8'))
checker.close()
assert not checker.stack, checker.stack
print(checker.count)
)");

    QProcess process;
    process.start(python, {QStringLiteral("-c"), script});
    process.write(toHtml(document).toUtf8());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());

    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QVERIFY(process.readAllStandardOutput().trimmed().toInt() > 20);
}

QTEST_MAIN(TestHtmlRoundTrip)
#include "tst_htmlroundtrip.moc"
