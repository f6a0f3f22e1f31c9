#include "core/html/html.h"
#include "core/html/paste.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core::html;

/// What other programs put on the clipboard, and what of it comes into a letter.
class TestCleanedPaste : public QObject
{
    Q_OBJECT

private slots:
    void clipboardsBecomeClean_data();
    void clipboardsBecomeClean();
    void cleaningTwiceChangesNothing_data() { clipboardsBecomeClean_data(); }
    void cleaningTwiceChangesNothing();
    void matchKeepsStructureOnly_data() { clipboardsBecomeClean_data(); }
    void matchKeepsStructureOnly();
    void listMarksBecomeLists_data();
    void listMarksBecomeLists();
    void onlyWhatWasCopiedComes_data();
    void onlyWhatWasCopiedComes();
    void tablesKeepTheirLines_data();
    void tablesKeepTheirLines();
    void sourceIsNotWhatTheTextSpeaksOf();
    void sizesAreTakenInLinearTime_data();
    void sizesAreTakenInLinearTime();
};

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// "Word; HiddenText 1; Comment 2"
static QString report(const Pasted &pasted)
{
    static const char *const sources[]
        = {"Unknown",         "Word",   "Excel",     "PowerPoint", "LibreOfficeWriter",
           "LibreOfficeCalc", "Wps",    "WpsSheets", "GoogleDocs", "GoogleSheets",
           "OutlookWeb",      "Gmail",  "AppleMail", "Chrome",     "Firefox",
           "Safari",          "Hongyan"};
    static const char *const removed[]
        = {"Script",       "EventHandler", "UnsafeLink", "Tracker",    "RemotePicture",
           "LocalPicture", "Form",         "Embedded",   "HiddenText", "ReviewComment",
           "Font",         "OfficeMarkup", "StyleSheet", "Class",      "Comment"};
    QStringList words{QLatin1String(sources[int(pasted.source)])};
    for (auto it = pasted.removed.cbegin(); it != pasted.removed.cend(); ++it)
        words.append(QLatin1String(removed[int(it.key())]) + u' ' + QString::number(it.value()));
    return words.join(QStringLiteral("; "));
}

void TestCleanedPaste::clipboardsBecomeClean_data()
{
    QTest::addColumn<QString>("path");

    const QDir folder(QStringLiteral(HONGYAN_TEST_DATA "/paste"));
    const QStringList files = folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (!file.endsWith(QStringLiteral(".clean.html")))
            QTest::newRow(qPrintable(file.chopped(5))) << folder.filePath(file.chopped(5));
    }
}

/// The first line of what is expected is the report, in a comment.
void TestCleanedPaste::clipboardsBecomeClean()
{
    QFETCH(const QString, path);

    const Pasted pasted = cleanedPaste(QString::fromUtf8(contents(path + QStringLiteral(".html"))));

    const QString told = QStringLiteral("<!-- ") + report(pasted) + QStringLiteral(" -->\n") + pasted.html;
    const QString place = qEnvironmentVariable("HONGYAN_PASTE_OUTPUT");
    if (QFile out(place + u'/' + QFileInfo(path).fileName() + QStringLiteral(".clean.html"));
        !place.isEmpty() && out.open(QFile::WriteOnly))
        out.write(told.toUtf8());
    QCOMPARE(told, QString::fromUtf8(contents(path + QStringLiteral(".clean.html"))));
}

void TestCleanedPaste::cleaningTwiceChangesNothing()
{
    QFETCH(const QString, path);

    const Pasted once = cleanedPaste(QString::fromUtf8(contents(path + QStringLiteral(".html"))));
    const Pasted twice = cleanedPaste(once.html);

    QCOMPARE(twice.html, once.html);
    QCOMPARE(twice.removed, (QMap<Removed, int>()));
}

void TestCleanedPaste::matchKeepsStructureOnly()
{
    QFETCH(const QString, path);

    const QString html = QString::fromUtf8(contents(path + QStringLiteral(".html")));
    const QString matched = cleanedPaste(html, Looks::Match).html;

    for (const char *look : {"color:", "bgcolor", "font-", "background"})
        QVERIFY2(!matched.contains(QLatin1String(look)), qPrintable(matched));
    QCOMPARE(toPlainText(matched).remove(QChar(0x3000)).simplified(),
             toPlainText(cleanedPaste(html).html).remove(QChar(0x3000)).simplified());
}

void TestCleanedPaste::listMarksBecomeLists_data()
{
    QTest::addColumn<QString>("marks"); ///< "level mark", separated by "|"
    QTest::addColumn<QString>("html");

    const auto row = [](const char *name, const char *marks, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(marks) << QString::fromUtf8(html);
    };
    row("numbers", "1 1.|1 2.", "<ol><li>x</li><li>x</li></ol>");
    row("numbers that start later", "1 7)|1 8)", "<ol start=\"7\"><li>x</li><li>x</li></ol>");
    row("numbers that start again", "1 1.|1 1.", "<ol><li>x</li></ol><ol><li>x</li></ol>");
    row("letters", "1 (a)|1 (b)", "<ol type=\"a\"><li>x</li><li>x</li></ol>");
    row("capitals", "1 A.|1 B.", "<ol type=\"A\"><li>x</li><li>x</li></ol>");
    row("roman numbers", "1 iv.|1 v.",
        "<ol type=\"i\" start=\"4\"><li>x</li></ol><ol type=\"a\" "
        "start=\"22\"><li>x</li></ol>");
    row("bullets and numbers", "1 ·|1 1.", "<ul><li>x</li></ul><ol><li>x</li></ol>");
    row("levels", "1 ·|2 o|3 §|2 o|1 ·",
        "<ul><li>x<ul><li>x<ul><li>x</li></ul></li><li>x</li></ul></li><li>x</li></ul>");
    row("a level without the one above", "3 ·", "<ul><li>x</li></ul>");
    row("Chinese numbers", "1 一、|2 (一)|2 （二）",
        "<p>一、x</p><p style=\"margin-left:40px\">(一) x</p>"
        "<p style=\"margin-left:40px\">（二）x</p>");
    row("numbers of several parts", "1 1.|2 1.1",
        "<ol><li>x</li></ol><p style=\"margin-left:40px\">1.1 x</p>");
    row("paragraphs of a law", "1 第三条", "<p>第三条x</p>");
}

void TestCleanedPaste::listMarksBecomeLists()
{
    QFETCH(const QString, marks);
    QFETCH(const QString, html);

    QString word = QStringLiteral("<meta name=Generator content=\"Microsoft Word 15\">");
    for (const QString &mark : marks.split(u'|')) {
        word += QStringLiteral(
                    "<p class=MsoListParagraph style='mso-list:l0 level%1 lfo1'><![if !supportLists]>"
                    "<span style='mso-list:Ignore'>%2<span>&nbsp; </span></span><![endif]>x</p>\n")
                    .arg(mark.section(u' ', 0, 0), mark.section(u' ', 1));
    }

    QCOMPARE(cleanedPaste(word).html.remove(u'\n'), html);
}

void TestCleanedPaste::onlyWhatWasCopiedComes_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
    };
    row("a fragment", "<body><p>before<!--StartFragment--><b>in</b><!--EndFragment-->after</body>",
        "<p><strong>in</strong></p>");
    row("the elements around a fragment count",
        "<body>x<b>y<!--StartFragment-->in<!--EndFragment--></b>z<img src=cid:a></body>",
        "<p><strong>in</strong></p>");
    row("a fragment inside a table",
        "<table "
        "border=1><tr><td>no</td></tr><!--StartFragment--><tr><td>a</td></tr><!--EndFragment--></table>",
        "<table border=\"1\" cellpadding=\"6\" cellspacing=\"0\" style=\"border-collapse:collapse\">"
        "<tr><td></td></tr><tr><td>a</td></tr></table>");
    row("a header of Windows", "Version:1.0\r\nStartHTML:97\r\n<html><body>a</body></html>", "<p>a</p>");
    row("a fragment without an end", "<p>no</p><!--StartFragment--><p>a</p>", "<p>a</p>");
    row("a comment that never ends", "a<!-- b", "<p>a</p>");
    row("nothing", "", "");
    row("only a header", "Version:1.0\r\n", "");
    row("plain words", "a & b", "<p>a &amp; b</p>");
}

void TestCleanedPaste::onlyWhatWasCopiedComes()
{
    QFETCH(const QString, html);
    QFETCH(const QString, expected);

    QCOMPARE(cleanedPaste(html).html.remove(u'\n'), expected);
}

void TestCleanedPaste::tablesKeepTheirLines_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Looks>("looks");
    const auto row = [](const char *name, const char *html, const char *table, const char *cell,
                        Looks looks = Looks::Keep) {
        QTest::newRow(name) << QString::fromLatin1(html) << QString::fromLatin1(table)
                            << QString::fromLatin1(cell) << looks;
    };
    row("none", "<table><tr><td>a<td>b", "border=\"0\" style=\"\"", "<td>");
    row("the attribute", "<table border=1><tr><td>a<td>b", "border=\"1\" style=\"\"", "<td>");
    row("an own frame", "<table border=0 style='border:2px solid #d13438'><tr><td>a<td>b",
        "border=\"0\" style=\";border:2px solid #d13438\"", "<td>");
    row("an own frame without looks", "<table border=0 style='border:2px solid #d13438'><tr><td>a<td>b",
        "border=\"0\" style=\";border:1px solid #c8ccd0\"", "<td>", Looks::Match);
    row("a grey frame", "<table style='border:1px solid #444'><tr><td>a<td>b",
        "border=\"0\" style=\";border:1px solid #c8ccd0\"", "<td>");
    row("the frame of an old page", "<table border=1 rules=none bordercolor=#2f6fde><tr><td>a<td>b",
        "border=\"0\" style=\";border:1px solid #2f6fde\"", "<td>");
    row("lines under the rows", "<table><tr style='border-bottom:1px solid #ddd'><td>a<td>b",
        "border=\"0\" style=\"\"",
        "<td style=\"border-top:1px solid #c8ccd0;border-bottom:1px solid #c8ccd0\">");
    row("coloured cells",
        "<table><tr><td style='border:solid rgb(209, 52, 56) 1.5pt;border-left:none'>a<td>b",
        "border=\"2\" style=\"\" bordercolor=\"#d13438\"", "<td style=\"border:2px solid #d13438\">");
    row("an attribute of no pixels", "<table border=0px><tr><td>a<td>b", "border=\"0\" style=\"\"", "<td>");
    row("lines that Tailwind takes away",
        "<table border=0 style='border:0px solid #e5e7eb'><tr><td style='border:solid 0px #d13438'>a<td>b",
        "border=\"0\" style=\"\"", "<td>");
    row("lines that Tailwind takes away in parts",
        "<style>table,td{border-width:0;border-style:solid;border-color:#e5e7eb}</style>"
        "<table border=0><tr><td style='border-style:solid;border-width:0px'>a<td>b",
        "border=\"0\" style=\"\"", "<td>");
    row("one side said in parts",
        "<style>td{border:0 solid}</style><table><tr><td style='border-bottom-width:2px;"
        "border-color:#d13438'>a<td>b",
        "border=\"0\" style=\"\"",
        "<td style=\"border-top:2px solid #d13438;border-bottom:2px solid #d13438\">");
    row("sides one by one", "<table><tr><td style='border-style:solid;border-width:0 2px'>a<td>b",
        "border=\"2\" style=\"\"", "<td style=\"border:2px solid #c8ccd0\">");
    row("a box inside a cell is none", "<table><tr><td><div style='border:1px solid red'>a</div><td>b",
        "border=\"0\" style=\"\"", "<td>");
}

void TestCleanedPaste::tablesKeepTheirLines()
{
    QFETCH(const QString, html);
    QFETCH(const QString, table);
    QFETCH(const QString, cell);
    QFETCH(const Looks, looks);

    const QString clean = cleanedPaste(html, looks).html;

    QString tag = clean.section(u'>', 0, 0);
    tag.remove(QStringLiteral(" cellpadding=\"6\" cellspacing=\"0\""))
        .remove(QStringLiteral("border-collapse:collapse"));
    QCOMPARE(tag, QStringLiteral("<table ") + table);
    QVERIFY2(clean.contains(cell), qPrintable(clean));
}

void TestCleanedPaste::sourceIsNotWhatTheTextSpeaksOf()
{
    QCOMPARE(cleanedPaste(u"<p>I use Microsoft Word, class=MsoNormal and docs-internal-guid-</p>").source,
             Source::Unknown);
}

void TestCleanedPaste::sizesAreTakenInLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("start");

    const auto row = [](const char *name, const char *piece, const char *start = "") {
        QTest::newRow(name) << QString::fromLatin1(piece) << QString::fromLatin1(start);
    };
    row("nested tags", "<div>");
    row("nested spans", "<span style='color:red'>a");
    row("nested lists", "<ul><li>a");
    row("nested tables", "<table><tr><td>a");
    row("nested quotes", "<blockquote>a");
    row("attributes", " a=1", "<p");
    row("one attribute with all of it", "mso-x:1;", "<p style='");
    row("many styles", "<p style='color:red;font:x;mso-list:l0 level1 lfo1'>a");
    row("many sheets", "<style>p.a{color:red}</style>");
    row("one sheet", "p.a,p.b{color:red}", "<style>");
    row("many rules", ".a{color:red}", "<style>");
    row("comments", "<!--a-->b");
    row("comments that do not end", "<!--");
    row("conditions", "<![if !supportLists]>");
    row("list paragraphs of nine levels",
        "<p style='mso-list:l0 level9 lfo1'>a<p style='mso-list:l0 level1 lfo1'>a");
    row("cells", "<td>a", "<table><tr>");
    row("breaks", "<br>");
    row("blanks", " &nbsp;", "<pre>");
    row("open formatting", "<b><i><u>a</p><p>");
    row("fragments", "<!--StartFragment--><!--EndFragment-->");
}

void TestCleanedPaste::sizesAreTakenInLinearTime()
{
    QFETCH(const QString, piece);
    QFETCH(const QString, start);

    // Nothing is timed: what is not linear does not end before the test's patience does.
    const QString html = start + piece.repeated(200'000 / piece.size());

    QVERIFY(cleanedPaste(html).html.size() < 40'000'000);
}

QTEST_GUILESS_MAIN(TestCleanedPaste)
#include "tst_cleanedpaste.moc"
