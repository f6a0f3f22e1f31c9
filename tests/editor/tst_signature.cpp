#include "randomletter.h"
#include "ui/editor/bodyeditor.h"

#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextEdit>
#include <QtTest>

using ui::editor::BodyEditor;

/// The block below "-- " at the end of a letter: told from everything else, swapped without touching it.
class TestSignature : public QObject
{
    Q_OBJECT

private slots:
    void isToldFromWhatLooksLikeIt_data();
    void isToldFromWhatLooksLikeIt();
    void goesBelowEverything_data();
    void goesBelowEverything();
    void leavesTheCursorWhereItIs();
    void comesBackAsItWasPutIn_data();
    void comesBackAsItWasPutIn();
    void changesNoByteOfTheLetter_data();
    void changesNoByteOfTheLetter();
    void leavesNoneInALetterOfManyPieces_data();
    void leavesNoneInALetterOfManyPieces();
    void aTableAloneEatsNothing_data();
    void aTableAloneEatsNothing();
    void picturesComeAndGoWithIt();
    void isOneStepToUndo();

private:
    static void show(BodyEditor &editor, const QString &html) { editor.setBody({{}, html}, {}); }
};

void TestSignature::isToldFromWhatLooksLikeIt_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<bool>("hasLine");
    const auto row = [](const char *name, const char *html, const char *signature, bool hasLine) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(signature) << hasLine;
    };

    row("one of ours", "<p>Hello</p><p>--&nbsp;<br>Zhang&nbsp; Wei<br><br>CN</p>",
        "<p>Zhang&nbsp; Wei<br><br>CN</p>\n", true);
    row("with empty lines after it", "<p>--&nbsp;<br>Zhang</p><p><br></p>", "<p>Zhang</p>\n", true);
    row("without the blank", "<p>--<br>Zhang</p>", "", false);
    row("more hyphens", "<p>---&nbsp;<br>Zhang</p>", "", false);
    row("in the middle", "<p>--&nbsp;<br>Zhang</p><p>PS</p>", "", true);
    row("in a quote", "<blockquote><p>--&nbsp;<br>Zhang</p></blockquote>", "", true);
    row("in a list", "<ul><li>--&nbsp;<br>Zhang</li></ul>", "", true);
    row("in a table", "<table><tr><td>--&nbsp;<br>Zhang</td><td>x</td></tr></table>", "", true);
    row("with a word in bold", "<p>--&nbsp;<br><strong>Zhang</strong></p>", "<p><strong>Zhang</strong></p>\n",
        true);
    row("marked", "<p>Hello</p><div id=\"signature\"><p>--&nbsp;</p><ul><li>Zhang</li></ul></div>",
        "<ul>\n<li>Zhang</li>\n</ul>\n", true);
    row("marked, with text below it", "<div id=\"signature\"><p>--&nbsp;<br>Zhang</p></div><p>PS</p>",
        "<p>Zhang</p>\n", true);
    row("nothing at all", "", "", false);
}

void TestSignature::isToldFromWhatLooksLikeIt()
{
    QFETCH(const QString, html);
    BodyEditor editor;

    show(editor, html);

    QTEST(editor.signature(), "signature");
    QTEST(editor.hasSignatureLine(), "hasLine");
}

void TestSignature::goesBelowEverything_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("above");

    QTest::newRow("a paragraph") << QStringLiteral("<p>Hello</p>") << QStringLiteral("Hello\n\n");
    QTest::newRow("a list") << QStringLiteral("<ul><li>Hello</li></ul>") << QStringLiteral("- Hello\n\n");
    QTest::newRow("a quote") << QStringLiteral("<blockquote><p>Hello</p></blockquote>")
                             << QStringLiteral("> Hello\n\n");
    QTest::newRow("a heading") << QStringLiteral("<h1>Hello</h1>") << QStringLiteral("Hello\n=====\n\n");
    QTest::newRow("a table") << QStringLiteral("<table><tr><td>a</td><td>b</td></tr></table>")
                             << QStringLiteral("a | b\n\n");
    QTest::newRow("a line in bold") << QStringLiteral("<p><strong>Hello</strong></p>")
                                    << QStringLiteral("Hello\n\n");
    QTest::newRow("nothing") << QString() << QString();
}

void TestSignature::goesBelowEverything()
{
    QFETCH(const QString, html);
    QFETCH(const QString, above);
    BodyEditor editor;
    show(editor, html);
    const auto before = editor.body();

    editor.setSignature(QStringLiteral("<p>Zhang Wei</p>"));
    QCOMPARE(editor.body().text, above + QStringLiteral("-- \nZhang Wei"));
    QVERIFY(editor.body().html.contains(QStringLiteral("<p>--&nbsp;<br>Zhang Wei</p>")));
    editor.setSignature(QStringLiteral("<p>Li Na<br>CN</p>"));
    QCOMPARE(editor.body().text, above + QStringLiteral("-- \nLi Na\nCN"));
    editor.setSignature({});

    QCOMPARE(editor.body(), before);
}

void TestSignature::leavesTheCursorWhereItIs()
{
    BodyEditor editor;
    show(editor, QStringLiteral("<p>Hello</p>"));
    editor.textEdit()->moveCursor(QTextCursor::End);

    editor.setSignature(QStringLiteral("<p>Zhang Wei</p>"));
    QCOMPARE(editor.textEdit()->textCursor().position(), 5);
    editor.setSignature({});

    QCOMPARE(editor.textEdit()->textCursor().position(), 5);
}

namespace
{

const QString logo
    = QStringLiteral("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/"
                     "wHwAEBgIApD5fRAAAAABJRU5ErkJggg==");

const QStringList signatures = {
    QStringLiteral("<p>Zhang Wei</p>\n"),
    QStringLiteral("<p><strong>Zhang</strong> Wei<br>CN</p>\n<p>Second</p>\n"),
    QStringLiteral("<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n"),
    QStringLiteral("<table><tr><td><img src=\"%1\" alt=\"Logo\"></td><td>Zhang<br>CN</td></tr></table>")
        .arg(logo),
    QStringLiteral("<p>Above</p><table><tr><td>a</td><td>b</td></tr></table><p>Below</p>"),
    QStringLiteral("<h2>Zhang</h2>\n<hr>\n<p>CN</p>\n"),
    QStringLiteral("<p style=\"text-align:right\">Zhang Wei</p>\n"),
};

const QStringList pieces = {
    QStringLiteral("<p>Hello <em>you</em></p>"),
    QStringLiteral("<p></p>"),
    QStringLiteral("<ul><li>One</li><li>Two<ol><li>Three</li></ol></li></ul>"),
    QStringLiteral("<blockquote><p>Quoted</p></blockquote>"),
    QStringLiteral("<pre>code</pre>"),
    QStringLiteral("<table><tr><td>a</td><td>b</td></tr></table>"),
    QStringLiteral("<h1>Heading</h1>"),
    QStringLiteral("<hr>"),
    QStringLiteral("<p style=\"text-align:center\">Middle</p>"),
};

/// The letter without what stands between the lines of the signature.
QString around(const QString &html)
{
    const qsizetype start = html.lastIndexOf(QStringLiteral("<div id=\"signature\">"));
    if (start < 0)
        return html;
    qsizetype end = start;
    int depth = 0;
    do {
        const qsizetype inner = html.indexOf(QStringLiteral("<div"), end);
        const qsizetype close = html.indexOf(QStringLiteral("</div>\n"), end);
        depth += inner >= 0 && inner < close ? 1 : -1;
        end = inner >= 0 && inner < close ? inner + 4 : close + 7;
    } while (depth > 0);
    return html.left(start) + html.mid(end);
}

} // namespace

void TestSignature::comesBackAsItWasPutIn_data()
{
    QTest::addColumn<QString>("html");
    for (const QString &html : signatures)
        QTest::newRow(qPrintable(html.left(40))) << html;
}

/// From the letter, and from the letter saved and opened again.
void TestSignature::comesBackAsItWasPutIn()
{
    QFETCH(const QString, html);
    BodyEditor editor;
    show(editor, QStringLiteral("<p>Hello</p>"));
    editor.setSignature(html);
    const QString first = editor.signature();
    QVERIFY(!first.isEmpty());
    QVERIFY(!first.contains(QStringLiteral("--&nbsp;")));
    QVERIFY2(editor.body().text.startsWith(QStringLiteral("Hello\n\n-- \n")), qPrintable(editor.body().text));

    BodyEditor again;
    again.setBody(editor.body(), editor.pictures());
    QCOMPARE(again.signature(), first);
    again.setSignature(first);
    QCOMPARE(again.body(), editor.body());
}

void TestSignature::changesNoByteOfTheLetter_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestSignature::changesNoByteOfTheLetter()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto some = [&](int most) {
        QString html;
        for (int left = random.bounded(most + 1); left > 0; --left)
            html += pieces[random.bounded(pieces.size())];
        return html;
    };
    const auto signature = [&] { return signatures[random.bounded(signatures.size())]; };
    BodyEditor editor;
    QString letter = some(4);
    const bool hasTextBelow = random.bounded(3) == 0;
    if (hasTextBelow)
        letter += QStringLiteral("<div id=\"signature\"><p>--&nbsp;<br>Old</p></div><p>PS</p>") + some(2);
    show(editor, letter);
    editor.setSignature(signature());
    const QString expected = around(editor.body().html);
    if (!hasTextBelow && !letter.isEmpty() && letter != pieces[1]) { // an empty line to write in
        BodyEditor plain;
        show(plain, letter + QStringLiteral("<p>x</p>"));
        QCOMPARE(expected, plain.body().html.remove(QStringLiteral("<p>x</p>\n")));
    }
    for (int turn = 0; turn < 5; ++turn) {
        const QString before = editor.body().html;
        editor.setSignature(signature());
        const QString after = editor.body().html;
        QCOMPARE(around(after), expected);
        if (after != before) {
            editor.textEdit()->undo();
            QCOMPARE(editor.body().html, before);
            editor.textEdit()->redo();
            QCOMPARE(editor.body().html, after);
        }
    }
}

void TestSignature::leavesNoneInALetterOfManyPieces_data()
{
    QTest::addColumn<quint32>("first");
    for (quint32 first = 1; first <= 400; first += 50)
        QTest::addRow("seeds from %u", first) << first;
}

/// Where other text was written or pasted in the midst of a signature, its upper part is text of the letter.
void TestSignature::leavesNoneInALetterOfManyPieces()
{
    QFETCH(const quint32, first);
    const QString mark = QStringLiteral("<div id=\"signature\">");
    for (quint32 seed = first; seed < first + 50; ++seed) {
        BodyEditor editor;
        QTextDocument *document = editor.textEdit()->document();
        writeRandomLetter(*document, seed);
        document->setUndoRedoEnabled(true);
        const QString before = editor.body().html;
        const bool isMarked = before.contains(mark);

        if (isMarked)
            editor.setSignature({});
        const QString without = editor.body().html;

        QVERIFY2(!without.contains(mark), qPrintable(QString::number(seed)));
        if (!editor.isEmpty() && isMarked) {
            // An empty last line below a table is the cursor's, and not written.
            const QString table = QStringLiteral("</table>\n<p><br></p>\n</body>");
            const QString quotedTable = QStringLiteral("</blockquote>\n<p><br></p>\n</body>");
            const bool endsInPlace = around(before).contains(table) || around(before).contains(quotedTable);
            QString expected = around(before);
            if (endsInPlace && without != expected)
                expected.remove(expected.lastIndexOf(QStringLiteral("<p><br></p>\n</body>")), 12);
            QVERIFY2(without == expected,
                     qPrintable(QStringLiteral("%1\n%2\n%3").arg(seed).arg(without, expected)));
        }
        editor.setSignature(signatures[seed % signatures.size()]);
        QVERIFY(editor.body().html.contains(mark));
        while (document->isUndoAvailable())
            editor.textEdit()->undo();
        QCOMPARE(editor.body().html, before);
    }
}

void TestSignature::aTableAloneEatsNothing_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    QStringList places = pieces;
    places.removeAll(pieces[5]); // two tables in a row are another thing to Qt
    for (const QString &above : places) {
        for (const QString &below : places + QStringList{QString()})
            QTest::newRow(qPrintable(above + below)) << above << below;
    }
}

/// Of a signature whose line of hyphens was deleted.
void TestSignature::aTableAloneEatsNothing()
{
    QFETCH(const QString, above);
    QFETCH(const QString, below);
    BodyEditor editor;
    const QString text = QStringLiteral("<p>Hello</p>") + above;
    show(editor,
         text + QStringLiteral("<div id=\"signature\">") + pieces[5] + QStringLiteral("</div>") + below);
    const QString before = editor.body().html;

    editor.setSignature({});
    BodyEditor expected;
    show(expected, text + below);
    QCOMPARE(editor.body().html, expected.body().html);
    editor.textEdit()->undo();
    QCOMPARE(editor.body().html, before);
}

void TestSignature::picturesComeAndGoWithIt()
{
    BodyEditor editor;
    show(editor, QStringLiteral("<p>Hello</p>"));

    editor.setSignature(signatures[3]);
    QCOMPARE(editor.pictures().size(), 1);
    QCOMPARE(editor.pictures().first().mediaType, QByteArray("image/png"));
    QVERIFY(!editor.body().html.contains(QStringLiteral("data:")));
    QVERIFY(editor.signature().contains(logo));
    editor.setSignature(signatures[0]);

    QCOMPARE(editor.pictures().size(), 0);
}

void TestSignature::isOneStepToUndo()
{
    BodyEditor editor;
    show(editor, QStringLiteral("<ul><li>Hello</li></ul>"));
    const auto before = editor.body();

    editor.setSignature(signatures[4]);
    editor.textEdit()->undo();

    QCOMPARE(editor.body(), before);
}

QTEST_MAIN(TestSignature)
#include "tst_signature.moc"
