#include "ui/editor/letterlayout.h"

#include "ui/editor/bodyeditor.h"
#include "ui/editor/structure.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTextEdit>
#include <QTextList>
#include <QTextTable>
#include <QtTest>

using ui::editor::LetterLayout;

/// A letter that is laid out paragraph by paragraph looks as one that was laid out as a whole.
class TestLetterLayout : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keysAreLaidOutInTheirParagraph();
    void anotherLineMovesWhatIsBelow();
    void whatIsBesideTheTextIsLaidOutToo_data();
    void whatIsBesideTheTextIsLaidOutToo();
    void randomEditsLookAsLaidOutAtOnce_data();
    void randomEditsLookAsLaidOutAtOnce();

private:
    QTextDocument *document() const { return m_editor->textEdit()->document(); }
    LetterLayout *layout() const { return static_cast<LetterLayout *>(document()->documentLayout()); }
    QTextCursor at(int block, int position = 0) const
    {
        QTextCursor cursor(document()->findBlockByNumber(block));
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, position);
        return cursor;
    }
    void step(QRandomGenerator &random, QTextCursor &cursor);
    QStringList places() const;
    QStringList placesLaidOutAtOnce() const;

    std::unique_ptr<ui::editor::BodyEditor> m_editor;
};

void TestLetterLayout::init()
{
    QString html;
    for (int i = 0; i < LetterLayout::manyBlocks * 2; ++i) {
        html += QStringLiteral("<p>%1 and some words that fill a line, and one more than that</p>").arg(i);
        if (i % 10 == 3)
            html += QStringLiteral("<blockquote><p>quoted, and so long that it goes on in the line below "
                                   "it</p></blockquote><ul><li>one</li><li>two</li></ul><p></p>");
        if (i % 50 == 20)
            html += QStringLiteral("<table border=\"1\"><tr><td>a<td>b<tr><td>c<td>d</table>");
    }
    m_editor = std::make_unique<ui::editor::BodyEditor>();
    m_editor->resize(420, 400);
    m_editor->setBody({{}, html}, {});
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

/// Where every line of every paragraph stands.
QStringList TestLetterLayout::places() const
{
    layout()->frameBoundingRect(document()->rootFrame()); // lays out what waits for a moment
    QStringList all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRectF area = layout()->blockBoundingRect(block);
        QString lines;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            lines += QStringLiteral(" %1+%2 at %3,%4")
                         .arg(line.textStart())
                         .arg(line.textLength())
                         .arg(line.naturalTextRect().x(), 0, 'f', 1)
                         .arg(line.y(), 0, 'f', 1);
        }
        all.append(QStringLiteral("%1 y %2 h %3:%4")
                       .arg(block.blockNumber())
                       .arg(area.y(), 0, 'f', 1)
                       .arg(area.height(), 0, 'f', 1)
                       .arg(lines));
    }
    return all;
}

QStringList TestLetterLayout::placesLaidOutAtOnce() const
{
    document()->setDefaultTextOption(document()->defaultTextOption());
    return places();
}

void TestLetterLayout::keysAreLaidOutInTheirParagraph()
{
    const QSignalSpy updates(layout(), &LetterLayout::update);
    QTextCursor cursor = at(5, 3);
    cursor.insertText(QStringLiteral("x")); // the first in a paragraph is Qt's
    const int before = layout()->quickChanges();

    for (int i = 0; i < 3; ++i)
        cursor.insertText(QStringLiteral("y"));
    cursor.deletePreviousChar();

    QCOMPARE(layout()->quickChanges() - before, 4);
    const QRectF painted = updates.last().first().toRectF();
    QVERIFY(painted.contains(layout()->blockBoundingRect(cursor.block())));
    QVERIFY(painted.height() < layout()->blockBoundingRect(cursor.block()).height() + 20);
    const QStringList now = places();
    QCOMPARE(now, placesLaidOutAtOnce());
}

void TestLetterLayout::anotherLineMovesWhatIsBelow()
{
    QTextCursor cursor = at(5, 3);
    const double before = layout()->blockBoundingRect(at(6).block()).top();

    for (int i = 0; i < 80; ++i)
        cursor.insertText(i % 6 ? QStringLiteral("y") : QStringLiteral(" "));

    QVERIFY(layout()->blockBoundingRect(at(6).block()).top() > before);
    const QStringList now = places();
    QCOMPARE(now, placesLaidOutAtOnce());
    QVERIFY(layout()->quickChanges() > 60);
}

/// Each right after a key in the same paragraph.
void TestLetterLayout::whatIsBesideTheTextIsLaidOutToo_data()
{
    using Change = std::function<void(QTextCursor &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("a margin", [](QTextCursor &cursor) {
        QTextBlockFormat format;
        format.setLeftMargin(60);
        cursor.mergeBlockFormat(format);
    });
    row("a list", [](QTextCursor &cursor) { cursor.createList(QTextListFormat::ListDisc); });
    row("a list further in", [](QTextCursor &cursor) {
        QTextList *list = cursor.createList(QTextListFormat::ListDisc);
        cursor.insertText(QStringLiteral("a"));
        cursor.insertText(QStringLiteral("b"));
        QTextListFormat format = list->format();
        format.setIndent(3);
        list->setFormat(format);
    });
    row("large letters", [](QTextCursor &cursor) {
        QTextCharFormat format;
        format.setFontPointSize(40);
        cursor.insertText(QStringLiteral("large"), format);
    });
    row("bold letters", [](QTextCursor &cursor) {
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat format;
        format.setFontWeight(QFont::Black);
        cursor.mergeCharFormat(format);
    });
    row("the other direction", [](QTextCursor &cursor) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.insertText(QStringLiteral("ש"));
    });
    row("a new paragraph", [](QTextCursor &cursor) { cursor.insertBlock(); });
    row("a paragraph joined", [](QTextCursor &cursor) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.deleteChar();
    });
    row("most of it gone", [](QTextCursor &cursor) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        for (int i = 0; i < 40; ++i)
            cursor.deletePreviousChar();
    });
    row("undone", [](QTextCursor &cursor) {
        cursor.document()->undo();
        cursor.document()->undo();
    });
    row("typed elsewhere", [](QTextCursor &cursor) {
        cursor.setPosition(cursor.document()->findBlockByNumber(150).position());
        cursor.insertBlock();
        cursor.insertText(QStringLiteral("c"));
    });
    row("a table in its place", [](QTextCursor &cursor) { cursor.insertTable(2, 2); });
    row("a narrower window", [](QTextCursor &cursor) { cursor.document()->setTextWidth(250); });
}

void TestLetterLayout::whatIsBesideTheTextIsLaidOutToo()
{
    QFETCH(const std::function<void(QTextCursor &)>, change);
    QTextCursor cursor = at(5, 8);
    cursor.insertText(QStringLiteral("x"));
    cursor.insertText(QStringLiteral("y"));
    const int quick = layout()->quickChanges();

    change(cursor);
    const QStringList now = places();

    QCOMPARE(now, placesLaidOutAtOnce());
    QVERIFY(quick > 0);
}

void TestLetterLayout::randomEditsLookAsLaidOutAtOnce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestLetterLayout::step(QRandomGenerator &random, QTextCursor &cursor)
{
    if (random.bounded(6) == 0)
        cursor.setPosition(int(random.bounded(document()->characterCount())));
    switch (random.bounded(24)) {
    case 0:
        return cursor.insertBlock();
    case 1:
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        return cursor.removeSelectedText();
    case 2:
        return document()->undo();
    case 3:
        return document()->redo();
    case 4:
        cursor.createList(QTextListFormat::ListDisc);
        return;
    case 5: {
        QTextBlockFormat format;
        format.setHeadingLevel(1);
        format.setTopMargin(int(random.bounded(30)));
        return cursor.mergeBlockFormat(format);
    }
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
    case 11:
        return cursor.deletePreviousChar();
    default:
        return cursor.insertText(random.bounded(5) ? QStringLiteral("w") : QStringLiteral(" 也有 "));
    }
}

void TestLetterLayout::randomEditsLookAsLaidOutAtOnce()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QTextCursor cursor = at(5);
    int quick = 0;
    for (int round = 0; round < 6; ++round) {
        const int before = layout()->quickChanges();
        for (int i = 0; i < 40; ++i)
            step(random, cursor);
        quick += layout()->quickChanges() - before;
        const QStringList now = places();
        QCOMPARE(now, placesLaidOutAtOnce());
    }
    QVERIFY(quick > 20);
}

QTEST_MAIN(TestLetterLayout)
#include "tst_letterlayout.moc"
