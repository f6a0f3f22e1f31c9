#include "core/html/clients.h"
#include "core/html/conditionals.h"
#include "core/html/sheet.h"

#include <QTest>

using namespace core::html;
using Kind = Alteration::Kind;

Q_DECLARE_METATYPE(core::html::MailClient)

/// What each program would strip or change, and that it is told.
class TestClients : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotUnderstoodIsTold_data();
    void whatIsNotUnderstoodIsTold();
    void plainLettersStayAsTheyAre_data();
    void plainLettersStayAsTheyAre();
    void outlookObeysConditionalComments_data();
    void outlookObeysConditionalComments();
    void gmailClipsAt102Kilobytes();
    void gmailDropsLongSheets();
    void numbersMarkTheFirstPlacesOnly();
    void nothingThatRunsComesThrough_data();
    void nothingThatRunsComesThrough();
    void blockedPicturesLeaveTheirWords();
    void sheetsAreReadAndWrittenAgain_data();
    void sheetsAreReadAndWrittenAgain();
    void hostileLettersTakeLinearTime();
};

void TestClients::whatIsNotUnderstoodIsTold_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<MailClient>("client");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("gone");

    const auto row = [](const char *name, MailClient client, const char *html, Kind kind, const char *subject,
                        const char *gone) {
        QTest::newRow(name) << QString::fromUtf8(html) << client << int(kind) << QString::fromUtf8(subject)
                            << QString::fromUtf8(gone);
    };
    const auto gmail = MailClient::Gmail;
    const auto outlook = MailClient::Outlook;
    const auto apple = MailClient::AppleMail;
    const auto qq = MailClient::QqMail;
    row("radius", outlook, "<p style='border-radius:8px'>a</p>", Kind::Property, "border-radius", "8px");
    row("position", gmail, "<div style='position:absolute;color:red'>a</div>", Kind::Property, "position",
        "absolute");
    row("flex", outlook, "<div style='display:flex'>a</div>", Kind::Value, "display:flex", "display");
    row("padding", outlook, "<p style='padding:4px'>a</p>", Kind::OnlyOnCells, "padding", "padding");
    row("width", outlook, "<div style='width:200px'>a</div>", Kind::SizeOfBlock, "width", "200px");
    row("gradient", qq, "<p style='background:linear-gradient(red,blue)'>a</p>", Kind::Value,
        "linear-gradient()", "gradient");
    row("rgba", outlook, "<p style='color:rgba(0,0,0,.5)'>a</p>", Kind::Value, "rgba()", "rgba");
    row("variable", gmail, "<p style='color:var(--x)'>a</p>", Kind::Value, "var()", "var(");
    row("rem", outlook, "<p style='font-size:2rem'>a</p>", Kind::Value, "rem", "2rem");
    row("negative margin", gmail, "<p style='margin-top:-4px'>a</p>", Kind::NegativeMargin, "margin-top",
        "-4px");
    row("auto margin", outlook, "<p style='margin:0 auto'>a</p>", Kind::Value, "margin:auto", "auto");
    row("ground picture", outlook, "<p style='background:url(cid:a) #fff'>a</p>", Kind::Property,
        "background-image", "url(");
    row("form", outlook, "<form><input></form>", Kind::Element, "form", "<input");
    row("video", gmail, "<video src='a.mp4'></video>", Kind::Element, "video", "<video");
    row("data picture", gmail, "<img src='data:image/png;base64,AAAA'>", Kind::PictureFormat,
        "data:", "base64");
    row("webp", outlook, "<img src='https://a.example/b.webp?x=1'>", Kind::PictureFormat, "WebP", ".webp");
    row("svg", gmail, "<p>a<svg><circle/></svg></p>", Kind::Element, "svg", "<circle");
    row("sheet", qq, "<head><style>p{color:red}</style></head><p>a</p>", Kind::SheetRemoved, "", "color:");
    row("sheet in the body", gmail, "<body><p>a</p><style>p{color:red}</style>", Kind::SheetInBody, "",
        "red");
    row("media", outlook, "<head><style>@media (max-width:5px){p{color:red}}</style></head>",
        Kind::MediaQuery, "(max-width:5px)", "@media");
    row("dark", gmail, "<head><style>@media (prefers-color-scheme:dark){p{color:red}}</style></head>",
        Kind::DarkQuery, "", "red");
    row("font", gmail, "<head><style>@font-face{font-family:x;src:url(y)}</style></head>", Kind::WebFont, "",
        "url(");
    row("selector", outlook, "<head><style>a:hover{color:red}</style></head>", Kind::Selector, "a:hover",
        "red");
    row("link", apple, "<head><link rel=stylesheet href='https://a.example/x.css'></head>", Kind::LinkedSheet,
        "<link>", "x.css");
    row("import", gmail, "<head><style>@import 'x.css'; p{color:red}</style></head>", Kind::LinkedSheet,
        "@import", "x.css");
}

void TestClients::whatIsNotUnderstoodIsTold()
{
    QFETCH(const QString, html);
    QFETCH(const MailClient, client);
    QFETCH(const int, kind);
    QFETCH(const QString, subject);
    QFETCH(const QString, gone);

    const Simulation simulation = simulated(html, client);

    const Alteration wanted{Kind(kind), subject, 1};
    QVERIFY2(simulation.alterations.contains(wanted), qPrintable(simulation.html));
    QVERIFY2(!simulation.html.contains(gone), qPrintable(simulation.html));
}

void TestClients::plainLettersStayAsTheyAre_data()
{
    QTest::addColumn<MailClient>("client");
    QTest::newRow("Gmail") << MailClient::Gmail;
    QTest::newRow("Outlook") << MailClient::Outlook;
    QTest::newRow("Apple Mail") << MailClient::AppleMail;
    QTest::newRow("QQ Mail") << MailClient::QqMail;
}

void TestClients::plainLettersStayAsTheyAre()
{
    QFETCH(const MailClient, client);
    const QString letter = QStringLiteral(
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body><h1>a</h1><p "
        "style=\"color:#d13438;"
        "text-align:center\">b <strong>c</strong></p><table border=\"1\" cellpadding=\"6\" "
        "width=\"100%\"><tbody><tr><td style=\"padding:4px\" bgcolor=\"#fff19b\">d</td></tr></tbody></table>"
        "<table border=\"0\" cellspacing=\"0\" style=\"border-collapse:collapse;border:2px solid "
        "#d13438\"><tbody>"
        "<tr><td rowspan=\"2\" colspan=\"2\" style=\"border-top:1px solid #c8ccd0;border-bottom:1px solid "
        "#c8ccd0\">f</td></tr></tbody></table>"
        "<ul><li>e</li></ul><img src=\"cid:f\" alt=\"f\" width=\"10\"></body></html>");

    const Simulation simulation = simulated(letter, client, Marks::Numbers);

    QCOMPARE(simulation.alterations, QList<Alteration>());
    QCOMPARE(simulation.html, letter + u'\n');
}

void TestClients::outlookObeysConditionalComments_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("seen");

    const auto row
        = [](const char *html, const char *seen) { QTest::newRow(html) << QString::fromUtf8(html) << seen; };
    row("a<!--[if mso]>b<![endif]-->c", "abc");
    row("a<!--[if !mso]><!-->b<!--<![endif]-->c", "ac");
    row("a<!--[if gte mso 9]>b<![endif]-->c", "abc");
    row("a<!--[if lt mso 12]>b<![endif]-->c", "ac");
    row("a<!--[if IE]>b<![endif]-->c", "ac");
    row("a<!--[if (gte mso 9)|(IE)]>b<![endif]-->c", "abc");
    row("a<![if !mso]>b<![endif]>c", "ac");
    row("a<!--[if mso]>b", "a<!--[if mso]>b");
    row("a<!-- plain -->c", "a<!-- plain -->c");
}

void TestClients::outlookObeysConditionalComments()
{
    QFETCH(const QString, html);
    QFETCH(const QString, seen);

    QCOMPARE(forOutlook(html).html, seen);
}

void TestClients::gmailClipsAt102Kilobytes()
{
    const QString letter = QStringLiteral("<p>") + QStringLiteral("word ").repeated(30000)
        + QStringLiteral("</p><p>the end</p>");

    const Simulation gmail = simulated(letter, MailClient::Gmail);

    QVERIFY(gmail.alterations.contains(Alteration{Kind::Clipped, {}, 1}));
    QVERIFY(!gmail.html.contains(QStringLiteral("the end")));
    QVERIFY(simulated(letter, MailClient::AppleMail).html.contains(QStringLiteral("the end")));
}

void TestClients::gmailDropsLongSheets()
{
    const auto letter = [](int rules) {
        return QStringLiteral("<head><style>") + QStringLiteral("p { color: #123456 }\n").repeated(rules)
            + QStringLiteral("</style></head><p>a</p>");
    };

    QVERIFY(simulated(letter(1000), MailClient::Gmail)
                .alterations.contains(Alteration{Kind::SheetTooLong, {}, 1}));
    QVERIFY(simulated(letter(10), MailClient::Gmail).html.contains(QStringLiteral("#123456")));
}

void TestClients::numbersMarkTheFirstPlacesOnly()
{
    const QString letter = QStringLiteral("<p style='border-radius:1px'>a</p>").repeated(10)
        + QStringLiteral("<table><tr style='opacity:.5'><td style='opacity:.5'>b</td></tr></table>");

    const Simulation simulation = simulated(letter, MailClient::Outlook, Marks::Numbers);

    QCOMPARE(simulation.alterations,
             (QList<Alteration>{{Kind::Property, QStringLiteral("border-radius"), 10},
                                {Kind::Property, QStringLiteral("opacity"), 2}}));
    QCOMPARE(simulation.html.count(QStringLiteral(">1</sup>")), 3);
    QVERIFY(!simulation.html.contains(QStringLiteral("<tbody><sup")));
}

void TestClients::nothingThatRunsComesThrough_data()
{
    plainLettersStayAsTheyAre_data();
}

void TestClients::nothingThatRunsComesThrough()
{
    QFETCH(const MailClient, client);
    const QString letter = QStringLiteral(
        "<p onclick='a()'>b<script>c()</script><iframe src='x'></iframe><object data='x'></object>"
        "<a href='javascript:d()'>e</a><meta http-equiv=refresh content='0;url=x'><base href='x'></p>");

    const QString html = simulated(letter, client).html;

    for (const char *gone : {"onclick", "<script", "<iframe", "<object", "javascript:", "refresh", "<base"})
        QVERIFY2(!html.contains(QString::fromLatin1(gone)), gone);
}

void TestClients::blockedPicturesLeaveTheirWords()
{
    int count = 0;
    const QString html = withoutPictures(
        u"<style>@media print { p { background: url(z) } }</style><p>a<img src='https://a.example/b.png' "
        u"alt='Our logo' width=200 height=60>"
        "<span style='background:url(x);color:red'>c</span></p><table background='y'></table>",
        &count);

    QCOMPARE(count, 3);
    QVERIFY(html.contains(QStringLiteral("Our logo")));
    QVERIFY(html.contains(QStringLiteral("width:200px")));
    QVERIFY(html.contains(QStringLiteral("color:red")));
    QVERIFY(!html.contains(QStringLiteral("b.png")) && !html.contains(QStringLiteral("url(")));
    QVERIFY(!html.contains(QStringLiteral("background")));
}

void TestClients::sheetsAreReadAndWrittenAgain_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("written");

    const auto row = [](const char *sheet, const char *written) {
        QTest::newRow(sheet) << QString::fromUtf8(sheet) << QString::fromUtf8(written);
    };
    row("p{color:red}", "p { color: red; }\n");
    row("<!-- p{color:red} -->", "p { color: red; }\n");
    row("/* a } */p{color:red}", "p { color: red; }\n");
    row("@media print{p{color:red}h1{}}", "@media print { \np { color: red; }\nh1 { }\n}\n");
    row("@import url(x);p{a:b}", "@import url(x);\np { a: b; }\n");
    row("p{content:'}'}b{c:d}", "p { content: '}'; }\nb { c: d; }\n");
    row("p{color:red", "p { color: red; }\n");
    row("}p{color:red}", "p { color: red; }\n");
    row("p{a:url(x;y)}", "p { a: url(x;y); }\n");
    row("@font-face{font-family:x}", "@font-face { font-family: x; }\n");
    row("", "");
}

void TestClients::sheetsAreReadAndWrittenAgain()
{
    QFETCH(const QString, sheet);
    QFETCH(const QString, written);

    const auto rules = rulesOf(sheet);

    QCOMPARE(toSheet(rules), written);
    QCOMPARE(rulesOf(written), rules);
}

void TestClients::hostileLettersTakeLinearTime()
{
    const QStringList pieces{QStringLiteral("<!--[if mso]>"), QStringLiteral("{"), QStringLiteral("@media{"),
                             QStringLiteral("<div style='position:'>"), QStringLiteral("\"'")};
    for (const QString &piece : pieces) {
        const QString many = piece.repeated(20000);
        simulated(QStringLiteral("<style>") + many + QStringLiteral("</style>") + many, MailClient::Outlook,
                  Marks::Numbers);
        simulated(many, MailClient::Gmail, Marks::Numbers);
        QVERIFY(!withoutPictures(many).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestClients)
#include "tst_clients.moc"
