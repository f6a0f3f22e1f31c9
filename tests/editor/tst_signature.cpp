#include "ui/editor/bodyeditor.h"

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

    row("one of ours", "<p>Hello</p><p>--&nbsp;<br>Zhang&nbsp; Wei<br><br>CN</p>", "Zhang  Wei\n\nCN", true);
    row("with empty lines after it", "<p>--&nbsp;<br>Zhang</p><p><br></p>", "Zhang", true);
    row("without the blank", "<p>--<br>Zhang</p>", "", false);
    row("more hyphens", "<p>---&nbsp;<br>Zhang</p>", "", false);
    row("in the middle", "<p>--&nbsp;<br>Zhang</p><p>PS</p>", "", true);
    row("in a quote", "<blockquote><p>--&nbsp;<br>Zhang</p></blockquote>", "", true);
    row("in a list", "<ul><li>--&nbsp;<br>Zhang</li></ul>", "", true);
    row("in a table", "<table><tr><td>--&nbsp;<br>Zhang</td><td>x</td></tr></table>", "", true);
    row("with a word in bold", "<p>--&nbsp;<br><strong>Zhang</strong></p>", "", true);
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

    editor.setSignature(QStringLiteral("Zhang Wei"));
    QCOMPARE(editor.body().text, above + QStringLiteral("-- \nZhang Wei"));
    QVERIFY(editor.body().html.contains(QStringLiteral("<p>--&nbsp;<br>Zhang Wei</p>")));
    editor.setSignature(QStringLiteral("Li Na\nCN"));
    QCOMPARE(editor.body().text, above + QStringLiteral("-- \nLi Na\nCN"));
    editor.setSignature({});

    QCOMPARE(editor.body(), before);
}

void TestSignature::leavesTheCursorWhereItIs()
{
    BodyEditor editor;
    show(editor, QStringLiteral("<p>Hello</p>"));
    editor.textEdit()->moveCursor(QTextCursor::End);

    editor.setSignature(QStringLiteral("Zhang Wei"));
    QCOMPARE(editor.textEdit()->textCursor().position(), 5);
    editor.setSignature({});

    QCOMPARE(editor.textEdit()->textCursor().position(), 5);
}

QTEST_MAIN(TestSignature)
#include "tst_signature.moc"
