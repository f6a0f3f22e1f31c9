#include "core/stationery/signatureblock.h"

#include "core/html/html.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace core::stationery;

/// The signature as a stretch of a letter's source: told from what looks like it, and nothing else touched.
class TestSignatureBlock : public QObject
{
    Q_OBJECT

private slots:
    void isToldInHtml_data();
    void isToldInHtml();
    void goesBelowTheLetter_data();
    void goesBelowTheLetter();
    void keepsEveryOtherByteOfHtml_data();
    void keepsEveryOtherByteOfHtml();
    void isComparedWithoutItsIndents();

    void isToldInText_data();
    void isToldInText();
    void standsInTextOnlyUnchanged_data();
    void standsInTextOnlyUnchanged();
    void goesInAndOutOfText_data();
    void goesInAndOutOfText();
    void keepsEveryOtherCharacterOfText_data();
    void keepsEveryOtherCharacterOfText();
};

namespace
{

const QString zhang = QStringLiteral("<p>Zhang Wei</p>\n");
const QString liNa = QStringLiteral("<p>Li Na<br>CN</p>\n<p>Second</p>\n");

QString block(const QString &inside)
{
    return QStringLiteral("<div id=\"signature\">") + inside + QStringLiteral("</div>");
}

const QString ours = block(QStringLiteral("\n<p>--&nbsp;<br>Zhang Wei</p>\n"));

QString marked(const QString &letter)
{
    const auto found = htmlBlock(letter);
    return found ? letter.mid(found->start, found->length) : QString();
}

/// Parts of letters that hold the word and are no signature.
const QStringList decoys{
    QStringLiteral("<!-- <div id=\"signature\"><p>no</p></div> -->"),
    QStringLiteral("<script>var a = '<div id=\"signature\">x</div>';</script>"),
    QStringLiteral("<style>#signature { color: red } /* <div id=\"signature\"></div> */</style>"),
    QStringLiteral("<p title='<div id=\"signature\">no</div>'>signature</p>"),
    QStringLiteral("<blockquote><p>On Monday</p><div id=\"signature\"><p>-- <br>Her</p></div></blockquote>"),
    QStringLiteral("<textarea><div id=\"signature\">x</div></textarea>"),
    QStringLiteral("<!--[if mso]><div id=\"signature\">mso</div><![endif]-->"),
    QStringLiteral("<div id=\"signature-2\">x</div>"),
    QStringLiteral("<div class=\"signature\">x</div>"),
    QStringLiteral("<span id=\"signature\">x</span>"),
    QStringLiteral("<template><div id=\"signature\">x</div></template>"),
};

const QStringList parts = decoys
    + QStringList{QStringLiteral("<p>Hello <b>you</b></p>\r\n"),
                  QStringLiteral("</b></i></p>"),
                  QStringLiteral("<table><tr><td>"),
                  QStringLiteral("</td></tr></table>"),
                  QStringLiteral("\t<div>\n  text"),
                  QStringLiteral("</div>"),
                  QStringLiteral("<br/><img src=x>&nbsp;"),
                  QString::fromUtf8("<p>您好，世界 🎉"),
                  QStringLiteral("a < b > c & d"),
                  QStringLiteral("<p/><unknown>"),
                  QStringLiteral("<b>"),
                  QStringLiteral("</p"),
                  QStringLiteral("<!doctype html>"),
                  QStringLiteral("\n\n  \n")};

} // namespace

void TestSignatureBlock::isToldInHtml_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("found");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("ours") << QStringLiteral("<p>Hello</p>") + ours + QStringLiteral("<p>PS</p>") << ours;
    const QString single = QStringLiteral("<DIV class=x ID = 'signature' ><p>a</p></DIV >");
    QTest::newRow("spelled otherwise") << QStringLiteral("<p>b</p>") + single << single;
    const QString inner = block(QStringLiteral("<div>a<div>b</div></div>c"));
    QTest::newRow("with divisions in it")
        << QStringLiteral("<div>") + inner + QStringLiteral("</div>") << inner;
    QTest::newRow("two") << block(QStringLiteral("1")) + block(QStringLiteral("2"))
                         << block(QStringLiteral("2"));
    const QString outer = block(block(QStringLiteral("1")));
    QTest::newRow("one in the other") << outer << outer;
    const QString open = block(QStringLiteral("<p>a<ul><li>b</ul><br><hr>"));
    QTest::newRow("tags that need no end") << open << open;
    QTest::newRow("not closed") << QStringLiteral("<div id=\"signature\"><p>a</p>") << QString();
    QTest::newRow("never ending tag") << QStringLiteral("<div id=\"signature\"") << QString();
    QTest::newRow("bold that goes on outside")
        << block(QStringLiteral("<b>a")) + QStringLiteral("b</b>") << QString();
    QTest::newRow("bold from outside ends in it")
        << QStringLiteral("<b>a") + block(QStringLiteral("b</b>")) << QString();
    QTest::newRow("a table that goes on outside")
        << block(QStringLiteral("<table><tr><td>a")) + QStringLiteral("</table>") << QString();
    QTest::newRow("in a quote that never ends") << QStringLiteral("<blockquote>") + ours << QString();
    QTest::newRow("ours, and below it one in a quote") << ours + decoys[4] << ours;
    for (const QString &decoy : decoys)
        QTest::newRow(qPrintable(decoy)) << decoy << QString();
    for (const QString &decoy : decoys)
        QTest::newRow(qPrintable(QStringLiteral("ours and ") + decoy)) << decoy + ours + decoy << ours;
}

void TestSignatureBlock::isToldInHtml()
{
    QFETCH(const QString, letter);
    QTEST(marked(letter), "found");
}

void TestSignatureBlock::goesBelowTheLetter_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    const auto row = [](const char *name, const char *above, const char *below) {
        QTest::newRow(name) << QString::fromUtf8(above) << QString::fromUtf8(below);
    };
    row("nothing", "", "");
    row("a fragment", "<p>Hello</p>\n", "");
    row("a document", "<html><body><p>Hello</p>", "</body></html>\n");
    row("capitals", "<HTML><BODY>Hello", "</BODY ></HTML>");
    row("no end of the body", "<html><body><p>Hello</p>", "</html>");
    row("a comment below", "<body>Hello", "</body><!-- </body> -->");
    row("the word in a script", "<body><script>'</body>'</script>Hello", "</body>");
    row("the word in an attribute", "<body><p title=\"</body>\">Hello", "");
}

void TestSignatureBlock::goesBelowTheLetter()
{
    QFETCH(const QString, above);
    QFETCH(const QString, below);

    const QString withIt = htmlReplacement(above + below, zhang).appliedTo(above + below);
    QCOMPARE(withIt, above + ours + u'\n' + below);
    QCOMPARE(htmlReplacement(withIt, {}).appliedTo(withIt), above + below);
    QVERIFY(htmlReplacement(above + below, {}).isNothing());
}

void TestSignatureBlock::keepsEveryOtherByteOfHtml_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestSignatureBlock::keepsEveryOtherByteOfHtml()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto some = [&] {
        QString html;
        for (int left = random.bounded(8); left > 0; --left)
            html += parts[random.bounded(parts.size())];
        return html;
    };
    for (int turn = 0; turn < 100; ++turn) {
        const QString above = some();
        const QString below = some();
        const QString letter = above + ours + below;
        const auto found = htmlBlock(letter);
        if (!found) // such as in a quote or a tag that never ends
            continue;
        // Where the outside has one too many, it may be another one; then that is swapped.
        const QString before = letter.left(found->start);
        const QString after = letter.mid(found->end());

        const QString swapped = htmlReplacement(letter, liNa).appliedTo(letter);
        QVERIFY2(swapped.startsWith(before) && swapped.endsWith(after), qPrintable(letter));
        QCOMPARE(swapped.size() - before.size() - after.size(),
                 block(QStringLiteral("\n<p>--&nbsp;<br>Li Na<br>CN</p>\n<p>Second</p>\n")).size());
        QVERIFY(isSameSignature(signatureInHtml(swapped), liNa));
        const QString again = htmlReplacement(swapped, zhang).appliedTo(swapped);
        QCOMPARE(again, before + ours + after);
        QString without = htmlReplacement(letter, {}).appliedTo(letter);
        QCOMPARE(without, before + (after.startsWith(u'\n') ? after.mid(1) : after));
    }
}

void TestSignatureBlock::isComparedWithoutItsIndents()
{
    QVERIFY(isSameSignature(QStringLiteral("\r\n  <p>Zhang\r\n   Wei</p>\r\n"), zhang));
    QVERIFY(!isSameSignature(QStringLiteral("<p>ZhangWei</p>\n"), zhang));
    QCOMPARE(signatureInHtml(QStringLiteral("<p>a</p>") + ours).trimmed(), zhang.trimmed());
    QCOMPARE(signatureInHtml(QStringLiteral("<p>a</p>")), QString());
}

void TestSignatureBlock::isToldInText_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("former");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *letter, const QString &former, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(letter) << former << QString::fromUtf8(found);
    };
    row("nothing", "", zhang, "");
    row("no line of hyphens", "Hello\n--\nZhang Wei", zhang, "");
    row("quoted", "Hello\n> -- \n> Zhang Wei", zhang, "");
    row("unchanged", "Hello\n\n-- \nZhang Wei", zhang, "-- \nZhang Wei");
    row("unchanged with text below", "Hello\n\n-- \nZhang Wei\n\nPS", zhang, "-- \nZhang Wei");
    row("unchanged with somebody else's below", "Hello\n\n-- \nZhang Wei\n\nShe:\n-- \nLi", zhang,
        "-- \nZhang Wei");
    row("with a line more", "Hello\n\n-- \nZhang Wei\nCN\n\nPS", zhang, "-- \nZhang Wei\nCN");
    row("with more in the line", "Hello\n\n-- \nZhang Weiwei", zhang, "-- \nZhang Weiwei");
    row("another one", "Hello\n\n-- \nSomebody\n\nPS", zhang, "-- \nSomebody");
    row("two paragraphs, changed", "-- \nLi\n\nSecond\n\nPS", liNa, "-- \nLi\n\nSecond");
    row("two paragraphs, one of them deleted", "-- \nLi\n\n> quoted\n\nPS", liNa, "-- \nLi");
    row("nothing but the line", "Hello\n-- \n", zhang, "-- ");
}

void TestSignatureBlock::isToldInText()
{
    QFETCH(const QString, letter);
    QFETCH(const QString, former);

    const auto span = textBlock(letter, former);
    QTEST(span ? letter.mid(span->start, span->length) : QString(), "found");
}

void TestSignatureBlock::standsInTextOnlyUnchanged_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<bool>("stands");
    QTest::newRow("as put in") << QStringLiteral("Hello\n\n-- \nZhang Wei") << true;
    QTest::newRow("with an end of line") << QStringLiteral("Hello\n\n-- \nZhang Wei\n") << true;
    QTest::newRow("with text below") << QStringLiteral("-- \nZhang Wei\n\nPS") << true;
    QTest::newRow("with a line more") << QStringLiteral("-- \nZhang Wei\nPS") << false;
    QTest::newRow("with a letter more") << QStringLiteral("-- \nZhang Weis") << false;
    QTest::newRow("with a letter less") << QStringLiteral("-- \nZhang We") << false;
    QTest::newRow("without its blank") << QStringLiteral("--\nZhang Wei") << false;
    QTest::newRow("in a quote") << QStringLiteral("> -- \n> Zhang Wei") << false;
}

void TestSignatureBlock::standsInTextOnlyUnchanged()
{
    QFETCH(const QString, letter);
    QTEST(standsInText(letter, zhang), "stands");
}

void TestSignatureBlock::goesInAndOutOfText_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("signedText");
    QTest::addColumn<QString>("after");
    const QString lines = QStringLiteral("-- \nZhang Wei");
    QTest::newRow("nothing") << QString() << QStringLiteral("\n\n") + lines << QStringLiteral("\n");
    QTest::newRow("a line") << QStringLiteral("Hello") << QStringLiteral("Hello\n\n") + lines
                            << QStringLiteral("Hello\n");
    QTest::newRow("a whole line") << QStringLiteral("Hello\n") << QStringLiteral("Hello\n\n") + lines
                                  << QStringLiteral("Hello\n");
    QTest::newRow("an empty line") << QStringLiteral("Hello\n\n") << QStringLiteral("Hello\n\n") + lines
                                   << QStringLiteral("Hello\n");
}

void TestSignatureBlock::goesInAndOutOfText()
{
    QFETCH(const QString, letter);
    QFETCH(const QString, signedText);

    QCOMPARE(textReplacement(letter, zhang, {}).appliedTo(letter), signedText);
    QTEST(textReplacement(signedText, {}, zhang).appliedTo(signedText), "after");
    QVERIFY(textReplacement(letter, {}, zhang).isNothing());
}

void TestSignatureBlock::keepsEveryOtherCharacterOfText_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestSignatureBlock::keepsEveryOtherCharacterOfText()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QStringList lines{QStringLiteral("Hello\n"),     QStringLiteral("\n"),
                            QStringLiteral("> -- \n"),     QStringLiteral("--\n"),
                            QStringLiteral("> Zhang\n"),   QString::fromUtf8("您好 🎉\n"),
                            QStringLiteral("Zhang Wei\n"), QStringLiteral("signature\n")};
    const auto some = [&] {
        QString text;
        for (int left = random.bounded(8); left > 0; --left)
            text += lines[random.bounded(lines.size())];
        return text;
    };
    for (int turn = 0; turn < 100; ++turn) {
        const QString above = some();
        const QString below = random.bounded(2) == 0 ? QString() : QStringLiteral("\n\n") + some();
        const QString letter = above + signatureLines(zhang) + below;

        const QString swapped = textReplacement(letter, liNa, zhang).appliedTo(letter);

        QCOMPARE(swapped, above + signatureLines(liNa) + below);
        QCOMPARE(textReplacement(swapped, zhang, liNa).appliedTo(swapped), letter);
        const QString without = textReplacement(letter, {}, zhang).appliedTo(letter);
        QCOMPARE(without.simplified(), (above + u' ' + below).simplified());
    }
}

QTEST_APPLESS_MAIN(TestSignatureBlock)
#include "tst_signatureblock.moc"
