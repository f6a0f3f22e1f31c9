#include "core/stationery/signature.h"

#include "core/account/profilefile.h"

#include <QTemporaryFile>
#include <QtTest>

using core::account::Identity;
using core::mail::Attachment;
using core::mail::Draft;

namespace mail = core::mail;
namespace stationery = core::stationery;

/// Signatures as text, and letters that are signed without an editor.
class TestSigning : public QObject
{
    Q_OBJECT

private slots:
    void linesBecomeOneParagraph_data();
    void linesBecomeOneParagraph();
    void hyphensGoInAndOut_data();
    void hyphensGoInAndOut();
    void picturesGoOutAndIn();
    void otherAddressesAreNoPictures();
    void oneFromElsewhereIsMadeSafe();
    void oneThatIsTooLargeIsLeftOut();
    void aPlainLetterIsSigned();
    void anHtmlLetterIsSigned();
    void aLetterIsNotSignedTwice();
    void signaturesAreTakenOutAgain_data();
    void signaturesAreTakenOutAgain();
    void onlyTheOwnSignatureIsTakenOut_data();
    void onlyTheOwnSignatureIsTakenOut();
};

namespace
{

const QString dot = QStringLiteral("<p><img src=\"data:image/png;base64,AAEC\" alt=\"Logo\"></p>\n");

} // namespace

void TestSigning::linesBecomeOneParagraph_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("html");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only blanks") << QStringLiteral(" \n\n") << QString();
    QTest::newRow("two lines") << QStringLiteral("-- \nZhang \r\nCN\n")
                               << QStringLiteral("<p>Zhang<br>CN</p>\n");
    QTest::newRow("markup") << QStringLiteral("<b> & \"co\"")
                            << QStringLiteral("<p>&lt;b&gt; &amp; &quot;co&quot;</p>\n");
}

void TestSigning::linesBecomeOneParagraph()
{
    QFETCH(const QString, lines);
    QTEST(stationery::signatureFromLines(lines), "html");
}

void TestSigning::hyphensGoInAndOut_data()
{
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QString>("signedText");
    QTest::newRow("a paragraph") << QStringLiteral("<p>Zhang</p>\n")
                                 << QStringLiteral("<p>--&nbsp;<br>Zhang</p>\n");
    QTest::newRow("one with attributes") << QStringLiteral("<p dir=\"rtl\">Zhang</p>\n")
                                         << QStringLiteral("<p dir=\"rtl\">--&nbsp;<br>Zhang</p>\n");
    QTest::newRow("a list") << QStringLiteral("<ul>\n<li>a</li>\n</ul>\n")
                            << QStringLiteral("<p>--&nbsp;</p>\n<ul>\n<li>a</li>\n</ul>\n");
    QTest::newRow("code") << QStringLiteral("<pre>a</pre>\n")
                          << QStringLiteral("<p>--&nbsp;</p>\n<pre>a</pre>\n");
}

void TestSigning::hyphensGoInAndOut()
{
    QFETCH(const QString, signature);
    QFETCH(const QString, signedText);

    QCOMPARE(stationery::withHyphens(signature), signedText);
    QCOMPARE(stationery::withoutHyphens(signedText), signature);
}

void TestSigning::picturesGoOutAndIn()
{
    const stationery::Piece piece = stationery::unpacked(dot + dot);

    QCOMPARE(piece.pictures.size(), 1);
    QCOMPARE(piece.pictures.first().content, core::mail::Content(QByteArray("\0\1\2", 3)));
    QCOMPARE(piece.pictures.first().role, Attachment::Role::Inline);
    QVERIFY(!piece.html.contains(u"data:"));
    QCOMPARE(stationery::packed(piece), dot + dot);

    stationery::Piece inFile = piece;
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("\0\1\2", 3);
    file.close();
    inFile.pictures.first().content = core::mail::FileContent{file.fileName()};
    QCOMPARE(stationery::packed(inFile), dot + dot);
}

void TestSigning::otherAddressesAreNoPictures()
{
    const QString html = QStringLiteral("<p><img src=\"data:text/html;base64,AAEC\" alt=\"x\"></p>");

    QCOMPARE(stationery::unpacked(html),
             (stationery::Piece{QStringLiteral("<p><img src=\"\" alt=\"x\"></p>"), {}}));
}

namespace
{

/// By way of a file that is carried to another computer.
Identity carried(const QString &signatureHtml)
{
    core::account::Account account;
    account.id = QStringLiteral("work");
    account.identities = {{.id = QStringLiteral("boss"),
                           .address = core::mail::AddrSpec::parse(u"zhang@work.example"),
                           .signature = QStringLiteral("Zhang [Logo]"),
                           .signatureHtml = signatureHtml}};
    const auto accounts = core::account::importedProfiles(core::account::exportedProfiles({account}));
    return accounts && !accounts->isEmpty() ? accounts->first().identity() : Identity();
}

} // namespace

void TestSigning::oneFromElsewhereIsMadeSafe()
{
    Identity ours = carried(QStringLiteral("<p>Zhang</p>\n") + dot);
    QCOMPARE(ours.signatureHtml, QStringLiteral("<p>Zhang</p>\n") + dot);
    QVERIFY(stationery::adoptSignature(ours));
    QCOMPARE(stationery::unpacked(ours.signatureHtml).pictures, stationery::unpacked(dot).pictures);
    QCOMPARE(stationery::unpacked(ours.signatureHtml).html.remove(u'\n'),
             stationery::unpacked(QStringLiteral("<p>Zhang</p>\n") + dot).html.remove(u'\n'));
    QCOMPARE(ours.signature, QStringLiteral("Zhang [Logo]"));

    Identity theirs
        = carried(dot
                  + QStringLiteral("<script>alert(1)</script><p onclick=\"x()\">Li</p><iframe src=x>"
                                   "</iframe><a href=\"javascript:x()\">y</a><form><input></form>"
                                   "<img src=\"data:text/html;base64,AAEC\" onerror=\"x()\">"));
    QVERIFY(stationery::adoptSignature(theirs));
    for (const char *word : {"script", "onclick", "onerror", "iframe", "<form", "<input", "text/html"})
        QVERIFY2(!theirs.signatureHtml.contains(QLatin1String(word)), word);
    QCOMPARE(stationery::unpacked(theirs.signatureHtml).pictures.size(), 1);
    QVERIFY(theirs.signatureHtml.contains(QStringLiteral(">Li</p>")));
}

void TestSigning::oneThatIsTooLargeIsLeftOut()
{
    Identity theirs = carried(QStringLiteral("<p>%1</p>").arg(QString(4 * 1024 * 1024, u'x')));

    QVERIFY(!stationery::adoptSignature(theirs));
    QCOMPARE(theirs.signatureHtml, QString());
    QCOMPARE(stationery::signatureOf(theirs), QStringLiteral("<p>Zhang [Logo]</p>\n"));
}

void TestSigning::aPlainLetterIsSigned()
{
    Draft draft;
    draft.body.text = QStringLiteral("Hello\n");

    stationery::sign(draft, {.signature = QStringLiteral("Zhang\nCN")});

    QCOMPARE(draft.body.text, QStringLiteral("Hello\n\n-- \nZhang\nCN"));
    QCOMPARE(draft.body.html, QString());
}

void TestSigning::anHtmlLetterIsSigned()
{
    Draft draft;
    draft.body.html = QStringLiteral("<html><body><p>Hello</p></body></html>");

    stationery::sign(draft, {.signatureHtml = QStringLiteral("<p>Zhang</p>\n") + dot});

    QVERIFY(draft.body.html.startsWith(QStringLiteral(
        "<html><body><p>Hello</p><div id=\"signature\">\n<p>--&nbsp;<br>Zhang</p>\n<p><img src=\"cid:")));
    QVERIFY(draft.body.html.endsWith(QStringLiteral("</div>\n</body></html>")));
    QCOMPARE(draft.attachments.size(), 1);
    QCOMPARE(draft.body.text, QString());
}

void TestSigning::aLetterIsNotSignedTwice()
{
    Draft draft;
    draft.body.text = QStringLiteral("Hello\n\n-- \nLi Na");
    const Draft before = draft;

    stationery::sign(draft, {.signature = QStringLiteral("Zhang")});

    QCOMPARE(draft, before);
}

void TestSigning::signaturesAreTakenOutAgain_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("HTML") << QStringLiteral("<p>Hello</p>\n") << QString();
    QTest::newRow("a document") << QStringLiteral("<html><body><div><p>Hello</p></div></body></html>")
                                << QString();
    QTest::newRow("text") << QString() << QStringLiteral("Hello");
    QTest::newRow("both") << QStringLiteral("<p>Hello</p>\n") << QStringLiteral("Hello\n\nthere");
    QTest::newRow("nothing") << QString() << QString();
}

void TestSigning::signaturesAreTakenOutAgain()
{
    QFETCH(const QString, html);
    QFETCH(const QString, text);
    Draft before;
    before.body = {text, html};
    before.attachments = {{.fileName = QStringLiteral("a.png"),
                           .mediaType = "image/png",
                           .content = QByteArray("a"),
                           .role = Attachment::Role::Inline,
                           .contentId = "a@b"}};
    Draft draft = before;

    const Identity identity{.signatureHtml = QStringLiteral("<div><p>Zhang</p></div>\n") + dot};
    stationery::sign(draft, identity);
    QVERIFY(draft != before);
    stationery::unsign(draft, stationery::signatureOf(identity));

    QCOMPARE(draft.body.html, before.body.html);
    QCOMPARE(draft.body.text, before.body.text);
    QCOMPARE(draft, before);
    stationery::unsign(draft, {});
    QCOMPARE(draft, before);
}

void TestSigning::onlyTheOwnSignatureIsTakenOut_data()
{
    QTest::addColumn<mail::Body>("body");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<mail::Body>("left");

    const auto row = [](const char *name, const char *html, const char *left) {
        QTest::newRow(name) << mail::Body{{}, QString::fromUtf8(html)} << QString()
                            << mail::Body{{}, QString::fromUtf8(left)};
    };
    const char *quoted = "<p>Hi</p><blockquote><div id=\"signature\">-- <br>Ana</div></blockquote>";
    row("one in a quotation is somebody else's", quoted, quoted);
    row("above a quotation with another",
        "<div id=\"signature\">Me</div><blockquote><div id=\"signature\">"
        "Ana</div></blockquote>",
        "<blockquote><div id=\"signature\">Ana</div></blockquote>");
    const char *crossed = "<b>x<div id=\"signature\">Me</b> you</div>";
    row("one that cannot be told from the rest", crossed, crossed);
    row("one within the signature goes with it",
        "<p>Hi</p><div id=\"signature\">A<div id=\"signature\">B</div>C</div>", "<p>Hi</p>");
    const auto text = [](const char *name, const char *whole, const char *signature, const char *left) {
        QTest::newRow(name) << mail::Body{QString::fromUtf8(whole), {}} << QString::fromUtf8(signature)
                            << mail::Body{QString::fromUtf8(left), {}};
    };
    text("a quotation below it stays", "Hi\n\n-- \nMe\n\n> Hello\n> -- \n> Ana", "",
         "Hi\n\n> Hello\n> -- \n> Ana");
    text("what was written below it stays", "Hi\n\n-- \nMe\nHere\n\nPS", "<p>Me<br>Here</p>", "Hi\n\nPS");
    text("all paragraphs of a known one go", "Hi\n\n-- \nMe\n\nHere", "<p>Me</p><p>Here</p>", "Hi");
}

void TestSigning::onlyTheOwnSignatureIsTakenOut()
{
    QFETCH(const mail::Body, body);
    QFETCH(const QString, signature);
    QFETCH(const mail::Body, left);
    Draft draft;
    draft.body = body;

    stationery::unsign(draft, signature);

    QCOMPARE(draft.body.html, left.html);
    QCOMPARE(draft.body.text, left.text);
}

QTEST_APPLESS_MAIN(TestSigning)
#include "tst_signing.moc"
