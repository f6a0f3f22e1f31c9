#include "core/html/problems.h"

#include <QTest>

using namespace core::html;
using Kind = Problem::Kind;

/// What is found in a letter's source, and where.
class TestProblems : public QObject
{
    Q_OBJECT

private slots:
    void problemsAreFound_data();
    void problemsAreFound();
    void goodSourceHasNone_data();
    void goodSourceHasNone();
    void longSheetsAreFound();
    void longLettersAreFound();
    void thousandsOfProblemsEnd();
};

void TestProblems::problemsAreFound_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("subject");

    const auto row = [](const char *html, Kind kind, const char *place, const char *subject) {
        QTest::newRow(html) << QString::fromUtf8(html) << kind << QString::fromUtf8(place)
                            << QString::fromUtf8(subject);
    };
    row("<p><b>a</p>", Kind::UnclosedTag, "<b", "b");
    row("<div>a", Kind::UnclosedTag, "<div", "div");
    row("<p>a</p></b>", Kind::StrayEndTag, "</b>", "b");
    row("<p>a</p><img alt=\"x", Kind::UnfinishedTag, "<img", "img");
    row("a<!-- b", Kind::UnfinishedComment, "<!--", "");
    row("<blick>a</blick>", Kind::UnknownTag, "<blick", "blick");
    row("<p id=a id=b>c</p>", Kind::DoubleAttribute, "id=b", "id");
    row("<script>x</script>", Kind::Script, "<script", "");
    row("<script src=https://e.example/x.js></script>", Kind::Script, "<script", "https://e.example/x.js");
    row("<p onclick=\"x\">a</p>", Kind::EventHandler, "onclick=\"x\"", "onclick");
    row("<a href=\"java&#9;script:x\">a</a>", Kind::ScriptAddress, "href=\"java&#9;script:x\"", "javascript");
    row("<form>a</form>", Kind::Form, "<form", "form");
    row("<iframe></iframe>", Kind::Frame, "<iframe", "iframe");
    row("<link rel=stylesheet href=https://e.example/x.css>", Kind::RemoteSheet, "<link",
        "https://e.example/x.css");
    row("<style>@import 'x.css';</style>", Kind::RemoteSheet, "@import 'x.css'", "'x.css'");
    row("<style>@font-face { font-family: x }</style>", Kind::WebFont, "@font-face", "");
    row("<p style=\"color: red; position: absolute\">a</p>", Kind::Position, "position: absolute",
        "position: absolute");
    row("<style>.a { display: flex }</style>", Kind::UnsupportedStyle, "display: flex", "display: flex");
    row("<p style=\"width: calc(1px + 2px)\">a</p>", Kind::UnsupportedStyle, "width: calc(1px + 2px)",
        "width: calc(1px + 2px)");
    row("<img src=cid:a>", Kind::MissingAlt, "<img", "");
    row("<img alt='' src=data:image/png;base64,AA>", Kind::DataPicture, "<img", "");
    row("<img alt='' src=\"cid:b%40c\">", Kind::MissingPicture, "src=\"cid:b%40c\"", "b@c");
    row("<img alt='' src=file:///a.png>", Kind::FilePicture, "src=file:///a.png", "file:///a.png");
}

void TestProblems::problemsAreFound()
{
    QFETCH(const QString, html);
    QFETCH(const Kind, kind);
    QFETCH(const QString, place);
    QFETCH(const QString, subject);

    const QList<Problem> problems = problemsOf(html, {QStringLiteral("a")});

    QCOMPARE(problems.size(), 1);
    QCOMPARE(int(problems[0].kind), int(kind));
    QCOMPARE(html.mid(problems[0].span.start, problems[0].span.length), place);
    QCOMPARE(problems[0].subject, subject);
}

void TestProblems::goodSourceHasNone_data()
{
    QTest::addColumn<QString>("html");

    const auto row
        = [](const char *name, const char *html) { QTest::newRow(name) << QString::fromUtf8(html); };
    row("nothing", "");
    row("end tags that may go", "<ul><li>a<li>b</ul><p>c<p>d<table><tr><td>e<td>f</table>");
    row("a picture of the letter", "<p><img src=\"cid:a\" alt=\"\"></p>");
    row("Word's tags", "<p>a<o:p></o:p></p><!--[if mso]><v:rect></v:rect><![endif]-->");
    row("a page",
        "<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>t</title><style>p { color: "
        "red "
        "}</style></head><body><p>a &amp; b</p></body></html>");
    row("signs", "<p>1 < 2 & 3 > 2</p>");
}

void TestProblems::goodSourceHasNone()
{
    QFETCH(const QString, html);

    QCOMPARE(problemsOf(html, {QStringLiteral("a")}).size(), 0);
}

void TestProblems::longSheetsAreFound()
{
    const QString rule = QStringLiteral("p { color: red }\n");
    const QString html = QStringLiteral("<style>") + rule.repeated(1000) + QStringLiteral("</style>");

    const QList<Problem> problems = problemsOf(html, {});

    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0].kind == Kind::LongSheet);
    QCOMPARE(problems[0].subject, QString::number(rule.size() * 1000));
}

void TestProblems::longLettersAreFound()
{
    const QString html = QStringLiteral("<p>") + QString(110'000, u'a') + QStringLiteral("</p>");

    const QList<Problem> problems = problemsOf(html, {});

    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0].kind == Kind::LongLetter);
}

void TestProblems::thousandsOfProblemsEnd()
{
    const QString html = QStringLiteral("<b>").repeated(100'000);

    QVERIFY(problemsOf(html, {}).size() < 1100);
}

QTEST_GUILESS_MAIN(TestProblems)
#include "tst_problems.moc"
