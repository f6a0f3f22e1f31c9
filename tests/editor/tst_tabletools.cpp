#include "ui/editor/bodyeditor.h"
#include "ui/editor/tablecells.h"
#include "ui/editor/tablecolumns.h"
#include "ui/editor/tablepicker.h"
#include "ui/widgets/button.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTranslator>

#include <numeric>

using namespace ui::editor;

/// Tables under a person's hands: the picker, the keys, the mouse on a line, the bar and the menu.
class TestTableTools : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_editor.reset(); }

    void pickerIsWalkedWithTheArrows();
    void pickerIsPointedAt();
    void anyColourOfACellIsAskedForAsThat();
    void escapeInsertsNothing();
    void tabGoesThroughCellsAndAddsARow();
    void deleteTakesTheWholeTable();
    void deleteEmptiesSelectedCells();
    void typingReplacesSelectedCellsOnly();
    void typedWordsAreNotTheirCell();
    void enterAboveATableMakesAParagraph();
    void arrowsLeaveTheTable();
    void barComesAndGoesWithTheCursor();
    void barButtonsWork();
    void menuOfTheRightButtonHasTheTable();
    void aCellIsSplitWithThePicker();
    void aMergedCellIsSplitAsItWas();
    void lineBetweenColumnsIsDragged();
    void columnsAreMeasuredAsTheyAreDrawn();
    void linesAreDrawnAndFoundAgain();
    void escapeLeavesTheColumns();
    void readOnlyTablesStay();
    void largeTablesLookTheSameWhileTyping();
    void wordsFollowTheLanguage();
    void largeTablesStayInPlaceWhileTyping();

private:
    QTextEdit *text() const { return m_editor->textEdit(); }
    QTextTable *table() const
    {
        const QList<QTextFrame *> frames = text()->document()->rootFrame()->childFrames();
        return frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(text(), key, modifiers); }
    void show(const char *html)
    {
        m_editor->setBody({{}, QString::fromLatin1(html)}, {});
        m_editor->setFocus();
    }
    void goTo(int row, int column)
    {
        text()->setTextCursor(table()->cellAt(row, column).firstCursorPosition());
    }
    void select(const CellArea &area)
    {
        QTextCursor cursor = text()->textCursor();
        selectArea(cursor, *table(), area);
        text()->setTextCursor(cursor);
    }
    QString words() const
    {
        QStringList all;
        const QList<QTextTableCell> cells = cellsIn(*table(), wholeTable(*table()));
        for (const QTextTableCell &cell : cells)
            all.append(textOf(cell));
        return all.join(u'|');
    }
    template<typename Widget>
    Widget *named(const char *name) const
    {
        return m_editor->findChild<Widget *>(QLatin1String(name));
    }
    QPoint onLine(int column) const; ///< Right of that column, in the viewport.
    void drag(const QPoint &from, const QPoint &to, bool lets);

    std::unique_ptr<BodyEditor> m_editor;
};

static const char *const twoByTwo = "<table border=\"1\" width=\"100%\"><tr><td>a</td><td>b</td></tr>"
                                    "<tr><td>c</td><td>d</td></tr></table>";

void TestTableTools::init()
{
    m_editor = std::make_unique<BodyEditor>();
    m_editor->resize(800, 600);
    m_editor->setFormatBarVisible(true);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    text()->setFocus();
}

namespace
{

class Upper : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void TestTableTools::wordsFollowTheLanguage()
{
    show(twoByTwo);
    Upper upper;
    QCoreApplication::installTranslator(&upper);
    QCoreApplication::sendPostedEvents();

    QCOMPARE(named<QAction>("tableRowBelow")->text(), QStringLiteral("INSERT ROW BELOW"));
    QCOMPARE(named<QMenu>("tableMenu")->title(), QStringLiteral("TABLE"));
    QCOMPARE(named<QWidget>("tableAlignButton")->accessibleName(), QStringLiteral("ALIGNMENT IN CELLS"));
    QCOMPARE(named<QWidget>("tableMoreButton")->toolTip(), QStringLiteral("MORE FOR THIS TABLE"));
}

void TestTableTools::pickerIsWalkedWithTheArrows()
{
    QTest::mouseClick(named<QWidget>("formatTable"), Qt::LeftButton);
    auto *picker = named<TablePicker>("tablePicker");
    QVERIFY(picker);

    QTest::keyClick(picker, Qt::Key_Right);
    QTest::keyClick(picker, Qt::Key_Up);
    QCOMPARE(picker->accessibleName(), QStringLiteral("4 × 2 table"));
    QTest::keyClick(picker, Qt::Key_Return);

    QVERIFY(table());
    QCOMPARE(table()->rows(), 2);
    QCOMPARE(table()->columns(), 4);
    QCOMPARE(text()->textCursor().currentTable(), table());
    text()->undo();
    QVERIFY(!table());
}

void TestTableTools::anyColourOfACellIsAskedForAsThat()
{
    show(twoByTwo);
    goTo(0, 0);
    named<QMenu>("tableColourMenu")->findChild<QAction *>(QStringLiteral("moreColours"))->trigger();

    QCOMPARE(named<QWidget>("colourDialog")->windowTitle(), QStringLiteral("Cell colour"));
}

void TestTableTools::pickerIsPointedAt()
{
    TablePicker picker(TablePicker::For::NewTable, nullptr);
    picker.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy chosen(&picker, &TablePicker::chosen);
    picker.openAt(QRect(10, 10, 20, 20));

    QTest::mouseMove(&picker, picker.rect().center());
    QTest::mouseClick(&picker, Qt::LeftButton, {}, picker.rect().topLeft() + QPoint(14, 14));

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first(), (QVariantList{1, 1}));
}

void TestTableTools::escapeInsertsNothing()
{
    QTest::mouseClick(named<QWidget>("formatTable"), Qt::LeftButton);

    QTest::keyClick(named<TablePicker>("tablePicker"), Qt::Key_Escape);

    QVERIFY(!table());
    QTRY_VERIFY(!named<TablePicker>("tablePicker"));
}

void TestTableTools::tabGoesThroughCellsAndAddsARow()
{
    show(twoByTwo);
    goTo(1, 0);

    key(Qt::Key_Tab);
    QCOMPARE(table()->cellAt(text()->textCursor()), table()->cellAt(1, 1));
    key(Qt::Key_Tab);
    QTest::keyClicks(text(), QStringLiteral("e"));
    QCOMPARE(words(), QStringLiteral("a|b|c|d|e|"));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(table()->cellAt(text()->textCursor()), table()->cellAt(1, 1));
    text()->undo();
    text()->undo();
    QCOMPARE(words(), QStringLiteral("a|b|c|d"));
}

void TestTableTools::deleteTakesTheWholeTable()
{
    show(twoByTwo);
    select({0, 0, 2, 2});

    key(Qt::Key_Backspace);

    QVERIFY(!table());
    text()->undo();
    QCOMPARE(words(), QStringLiteral("a|b|c|d"));
}

void TestTableTools::deleteEmptiesSelectedCells()
{
    show(twoByTwo);
    select({0, 0, 1, 2});

    key(Qt::Key_Delete);

    QCOMPARE(words(), QStringLiteral("||c|d"));
}

void TestTableTools::typingReplacesSelectedCellsOnly()
{
    show(twoByTwo);
    select({0, 0, 1, 2});

    QTest::keyClicks(text(), QStringLiteral("x"));

    QCOMPARE(words(), QStringLiteral("x||c|d"));
}

void TestTableTools::typedWordsAreNotTheirCell()
{
    show("<table border=\"1\"><tr><th></th><th>b</th></tr><tr><td "
         "bgcolor=\"#fff19b\"></td><td>d</td></tr></table>");
    for (const int row : {0, 1}) {
        goTo(row, 0);
        QTest::keyClicks(text(), QStringLiteral("xy"));
        QTextCursor typed = table()->cellAt(row, 0).lastCursorPosition();
        QCOMPARE(typed.charFormat().background().style(), Qt::NoBrush);
        QVERIFY(!typed.charFormat().hasProperty(QTextFormat::TableCellRowSpan));
    }
    QVERIFY2(!m_editor->body().html.contains(QStringLiteral("background")),
             qPrintable(m_editor->body().html));
}

void TestTableTools::enterAboveATableMakesAParagraph()
{
    show("<table border=\"1\"><tr><td></td><td>b</td></tr></table>");
    goTo(0, 0);

    key(Qt::Key_Return);
    QTest::keyClicks(text(), QStringLiteral("x"));

    QCOMPARE(text()->document()->firstBlock().text(), QStringLiteral("x"));
    QCOMPARE(words(), QStringLiteral("|b"));
}

void TestTableTools::arrowsLeaveTheTable()
{
    show(twoByTwo);
    goTo(0, 0);
    key(Qt::Key_Up);
    QVERIFY(!text()->textCursor().currentTable());
    goTo(1, 1);
    key(Qt::Key_Down);
    QVERIFY(!text()->textCursor().currentTable());
    QTest::keyClicks(text(), QStringLiteral("x"));
    QCOMPARE(text()->document()->lastBlock().text(), QStringLiteral("x"));
}

void TestTableTools::barComesAndGoesWithTheCursor()
{
    show("<p>a</p><table border=\"1\"><tr><td>b</td><td>c</td></tr></table>");
    text()->moveCursor(QTextCursor::Start);
    QVERIFY(named<QWidget>("tableBar")->isHidden());
    const QPoint place = text()->mapTo(m_editor.get(), QPoint());

    goTo(0, 0);

    QVERIFY(named<QWidget>("tableBar")->isVisible());
    QCOMPARE(text()->mapTo(m_editor.get(), QPoint()), place);
    QVERIFY(!named<QAction>("tableMerge")->isEnabled());
    select({0, 0, 1, 2});
    QVERIFY(named<QAction>("tableMerge")->isEnabled());
    text()->moveCursor(QTextCursor::Start);
    QVERIFY(named<QWidget>("tableBar")->isHidden());
}

void TestTableTools::barButtonsWork()
{
    show(twoByTwo);
    goTo(0, 1);
    const auto click = [&](const char *name) { QTest::mouseClick(named<ui::Button>(name), Qt::LeftButton); };

    click("tableRowAboveButton");
    QCOMPARE(words(), QStringLiteral("||a|b|c|d"));
    click("tableColumnRightButton");
    QCOMPARE(words(), QStringLiteral("|||a|b||c|d|"));
    click("tableDeleteRowsButton");
    QCOMPARE(words(), QStringLiteral("a|b||c|d|"));
    click("tableHeaderRowButton");
    QCOMPARE(table()->format().headerRowCount(), 1);
    QVERIFY(named<QAction>("tableHeaderRow")->isChecked());
    click("tableDeleteColumnsButton");
    QCOMPARE(words(), QStringLiteral("a|b|c|d"));
    for (QAction *action : named<QMenu>("tableColourMenu")->actions()) {
        if (action->data().value<QColor>().isValid())
            action->trigger();
    }
    QVERIFY(m_editor->body().html.contains(QStringLiteral("bgcolor=")));
    QVERIFY(text()->hasFocus());
}

void TestTableTools::menuOfTheRightButtonHasTheTable()
{
    show(twoByTwo);
    goTo(1, 1);

    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(text(), &event);

    const auto *menu = named<QMenu>("tableMenu");
    const auto *shown = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(shown);
    QVERIFY(shown->actions().contains(menu->menuAction()));
    QApplication::activePopupWidget()->close();
}

void TestTableTools::aCellIsSplitWithThePicker()
{
    show(twoByTwo);
    goTo(0, 0);
    QCOMPARE(named<QAction>("tableSplit")->text(), QStringLiteral("Split cell…"));

    QTest::mouseClick(named<ui::Button>("tableSplitButton"), Qt::LeftButton);
    auto *picker = named<TablePicker>("tablePicker");
    QVERIFY(picker);
    QCOMPARE(picker->accessibleName(), QStringLiteral("Split into 2 × 1"));
    QTest::keyClick(picker, Qt::Key_Down);
    QCOMPARE(picker->accessibleName(), QStringLiteral("Split into 2 × 2"));
    QTest::keyClick(picker, Qt::Key_Return);

    QCOMPARE(words(), QStringLiteral("a||b|||c|d"));
    const QList<double> widths = columnWidths(*table());
    QVERIFY2(std::abs(widths[0] + widths[1] - widths[2]) < 12, qPrintable(QString::number(widths[2])));
    QVERIFY(std::abs(widths[0] - widths[1]) < 6);
    text()->undo();
    QCOMPARE(words(), QStringLiteral("a|b|c|d"));
    select({0, 0, 1, 2});
    QVERIFY(!named<QAction>("tableSplit")->isEnabled());
    QCOMPARE(named<QAction>("tableSplit")->text(), QStringLiteral("Split cells"));
}

void TestTableTools::aMergedCellIsSplitAsItWas()
{
    show(
        "<table border=\"1\"><tr><td colspan=\"12\">a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td>"
        "<td>f</td><td>g</td><td>h</td><td>i</td><td>j</td><td>k</td><td>l</td><td>m</td><td>n</td><td>o</td>"
        "</tr></table>");
    goTo(0, 0);

    named<QAction>("tableSplit")->trigger();
    auto *picker = named<TablePicker>("tablePicker");
    QVERIFY(picker);
    QCOMPARE(picker->accessibleName(), QStringLiteral("Split into 12 × 1"));
    QTest::keyClick(picker, Qt::Key_Return);

    QCOMPARE(words(), QStringLiteral("a||||||||||||b|c|d|e|f|g|h|i|j|k|l|m|n|o"));
}

QPoint TestTableTools::onLine(int column) const
{
    const QList<double> widths = columnWidths(*table());
    const double left = text()->cursorRect(table()->cellAt(0, 0).firstCursorPosition()).left()
        - table()->format().cellPadding();
    const double x = std::accumulate(widths.cbegin(), widths.cbegin() + column + 1, left);
    return {qRound(x), text()->cursorRect(table()->cellAt(0, 0).firstCursorPosition()).center().y()};
}

void TestTableTools::drag(const QPoint &from, const QPoint &to, bool lets)
{
    QWidget *sheet = text()->viewport();
    const auto send
        = [&](QEvent::Type type, const QPoint &at, Qt::MouseButton button, Qt::MouseButtons held) {
              QMouseEvent event(type, at, sheet->mapToGlobal(at), button, held, Qt::NoModifier);
              QCoreApplication::sendEvent(sheet, &event);
          };
    send(QEvent::MouseMove, from, Qt::NoButton, Qt::NoButton);
    QCOMPARE(sheet->cursor().shape(), Qt::SplitHCursor);
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    if (lets)
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

void TestTableTools::lineBetweenColumnsIsDragged()
{
    show(twoByTwo);
    const QList<double> before = columnWidths(*table());
    const QPoint line = onLine(0);

    drag(line, line + QPoint(100, 0), true);

    const QList<double> after = columnWidths(*table());
    QVERIFY2(std::abs(after[0] - before[0] - 100) < 12, qPrintable(QString::number(after[0] - before[0])));
    QVERIFY(std::abs(after[0] + after[1] - before[0] - before[1]) < 4);
    drag(onLine(0), QPoint(-500, line.y()), true);
    QVERIFY(columnWidths(*table()).first() >= 20);
    text()->undo();
    text()->undo();
    QVERIFY(table()->format().columnWidthConstraints().isEmpty());
}

void TestTableTools::columnsAreMeasuredAsTheyAreDrawn()
{
    show("<table border=\"1\" width=\"300\"><tr><td width=\"100\">a</td><td "
         "width=\"200\">b</td></tr></table>");
    const QImage sheet = text()->viewport()->grab().toImage();
    const int y = text()->cursorRect(table()->cellAt(0, 0).firstCursorPosition()).bottom() + 1;
    QList<int> drawn;
    for (int x = 1; x < sheet.width(); ++x) {
        if (qGray(sheet.pixel(x, y)) < qGray(sheet.pixel(x - 1, y)) - 10)
            drawn.append(x);
    }

    const QList<double> widths = columnWidths(*table());

    QCOMPARE(drawn.size(), 3);
    QVERIFY(std::abs(widths[0] - (drawn[1] - drawn[0])) < 4);
    QVERIFY(std::abs(widths[1] - (drawn[2] - drawn[1])) < 4);
    drag({drawn[2], y}, {drawn[2] + 60, y}, true);
    QVERIFY(std::abs(columnWidths(*table())[1] - widths[1] - 60) < 4);
}

void TestTableTools::linesAreDrawnAndFoundAgain()
{
    show("<table border=\"0\" cellspacing=\"0\" style=\"border-collapse:collapse;border:2px solid #d13438\" "
         "width=\"300\"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>");
    text()->setCursorWidth(0);
    const auto cross = [&](Qt::Orientation direction) { // how many red lines are met on the way
        const QImage sheet = text()->viewport()->grab().toImage();
        const QPoint at
            = text()->cursorRect(table()->cellAt(0, 0).firstCursorPosition()).bottomLeft() + QPoint(20, 0);
        const int end = direction == Qt::Horizontal ? sheet.width() : sheet.height();
        int lines = 0;
        bool wasRed = false;
        for (int i = 0; i < end; ++i) {
            const QColor colour = sheet.pixelColor(direction == Qt::Horizontal ? i : at.x(),
                                                   direction == Qt::Horizontal ? at.y() : i);
            const bool isRed = colour.red() > colour.green() + 60;
            lines += isRed && !wasRed;
            wasRed = isRed;
        }
        return lines;
    };
    const auto choose = [&](const char *name) {
        goTo(0, 0);
        named<QAction>(name)->trigger();
    };
    const auto checked = [&] {
        goTo(0, 0);
        emit named<QMenu>("tableMenu")->aboutToShow();
        QString all;
        for (const char *name : {"tableNoLines", "tableAllLines", "tableOuterLines", "tableRowLines"})
            all += named<QAction>(name)->isChecked() ? QLatin1String(name) : QLatin1String();
        return all;
    };

    QCOMPARE(cross(Qt::Horizontal), 2);
    QCOMPARE(cross(Qt::Vertical), 2);
    QCOMPARE(checked(), QStringLiteral("tableOuterLines"));
    choose("tableAllLines");
    QCOMPARE(cross(Qt::Horizontal), 3);
    QCOMPARE(cross(Qt::Vertical), 3);
    QCOMPARE(checked(), QStringLiteral("tableAllLines"));
    choose("tableRowLines");
    QCOMPARE(cross(Qt::Horizontal), 0);
    QCOMPARE(cross(Qt::Vertical), 3);
    QCOMPARE(checked(), QStringLiteral("tableRowLines"));
    choose("tableNoLines");
    QCOMPARE(cross(Qt::Vertical), 0);
    QCOMPARE(checked(), QStringLiteral("tableNoLines"));
    choose("tableAllLines");
    for (QAction *action : named<QMenu>("tableLineColourMenu")->actions()) {
        if (action->objectName() == u"colour2f6fde")
            action->trigger();
    }
    QVERIFY(m_editor->body().html.contains(QStringLiteral("bordercolor=\"#2f6fde\"")));
}

void TestTableTools::escapeLeavesTheColumns()
{
    show(twoByTwo);
    const QPoint line = onLine(0);

    drag(line, line + QPoint(100, 0), false);
    key(Qt::Key_Escape);

    QVERIFY(table()->format().columnWidthConstraints().isEmpty());
    QVERIFY(!text()->document()->isUndoAvailable());
}

void TestTableTools::readOnlyTablesStay()
{
    show(twoByTwo);
    goTo(1, 1);
    m_editor->setReadOnly(true);

    key(Qt::Key_Tab);
    named<QAction>("tableRowAbove")->trigger();

    QCOMPARE(words(), QStringLiteral("a|b|c|d"));
}

void TestTableTools::largeTablesLookTheSameWhileTyping()
{
    const QString rows = QStringLiteral("<tr><td>a</td><td align=\"right\">b c</td></tr>").repeated(150);
    show(qPrintable(QStringLiteral("<table border=\"1\" width=\"100%\">") + rows
                    + QStringLiteral("</table><p>end</p>")));
    goTo(2, 0);
    text()->setCursorWidth(0); // it blinks
    QTextDocument *document = text()->document();
    QTextTableFormat fixed = table()->format();
    fixed.setColumnWidthConstraints(QList<QTextLength>(2, QTextLength(QTextLength::PercentageLength, 50)));
    table()->setFormat(fixed);
    const auto looks = [&] { return text()->viewport()->grab().toImage(); };

    QTest::keyClicks(text(), QStringLiteral("some words"));
    key(Qt::Key_Backspace);
    QVERIFY(!document->isLayoutEnabled());
    const QImage resting = looks();
    document->markContentsDirty(0, document->characterCount()); // a picture arrives, a word is marked
    QCOMPARE(looks(), resting);
    goTo(4, 0);
    QTest::keyClicks(text(), QStringLiteral("z"));
    key(Qt::Key_Backspace);
    QVERIFY(!document->isLayoutEnabled());
    QTextCursor(document->lastBlock()).insertText(QStringLiteral("the ")); // the layout catches up
    QVERIFY(document->isLayoutEnabled());
    QCOMPARE(table()->cellAt(2, 0).firstCursorPosition().block().text(), QStringLiteral("some worda"));
    QCOMPARE(looks(), resting);

    QInputMethodEvent composing(QStringLiteral("ni hao"), {});
    QCoreApplication::sendEvent(text(), &composing);
    QVERIFY(looks() != resting);
    QVERIFY(text()->textCursor().block().layout()->lineCount() > 0);
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("你好"));
    QCoreApplication::sendEvent(text(), &committed);
    QCOMPARE(textOf(table()->cellAt(4, 0)), QStringLiteral("你好a"));

    const double height = document->size().height();
    QTest::keyClicks(text(), QStringLiteral(" more").repeated(60));
    QTRY_VERIFY(document->size().height() > height); // another line
    text()->undo();
    QTRY_VERIFY(document->size().height() <= height);
    goTo(3, 1);
    QTest::keyClicks(text(), QStringLiteral("x"));
    text()->moveCursor(QTextCursor::End);
    QVERIFY(document->isLayoutEnabled());
    QTest::keyClicks(text(), QStringLiteral("y"));
    QCOMPARE(document->lastBlock().text(), QStringLiteral("the endy"));
}

void TestTableTools::largeTablesStayInPlaceWhileTyping()
{
    const QString rows = QStringLiteral("<tr><td>a</td><td>b c</td></tr>").repeated(150);
    show(qPrintable(QStringLiteral("<p>before</p><table border=\"1\" width=\"50%\">") + rows
                    + QStringLiteral("</table><p>end</p>")));
    goTo(120, 0);
    text()->ensureCursorVisible();
    const auto top = [&] { return text()->verticalScrollBar()->value(); };
    text()->verticalScrollBar()->setValue(top() + 250);
    const int before = top();
    QVERIFY(before > 0);
    const QRect cell = text()->cursorRect();
    const auto caret = [&] {
        return text()
            ->inputMethodQuery(Qt::ImCursorRectangle)
            .toRect()
            .translated(-text()->viewport()->pos());
    };

    QTest::keyClicks(text(), QStringLiteral("abc"));
    QVERIFY(!text()->document()->isLayoutEnabled());
    QCOMPARE(top(), before);
    QCOMPARE(caret().top(), cell.top());
    QVERIFY(caret().left() > cell.left());

    // More lines than there were lie over the row below, and the layout waits for a pause.
    const QPoint below(cell.left() + 2, cell.bottom() + 8);
    const QRect sheet(below, QSize(80, 8));
    const QImage one = text()->viewport()->grab(sheet).toImage();
    QTest::keyClicks(text(), QStringLiteral(" more").repeated(60));
    QVERIFY(!text()->document()->isLayoutEnabled());
    QCOMPARE(top(), before);
    QVERIFY(text()->viewport()->grab(sheet).toImage() != one);
    text()->verticalScrollBar()->setValue(before - 240); // the end is out of sight
    QTest::keyClicks(text(), QStringLiteral(" z"));
    QVERIFY(top() > before - 240);
    QVERIFY(caret().bottom() <= text()->viewport()->height());
    key(Qt::Key_Tab); // typed in two cells
    QTest::keyClicks(text(), QStringLiteral("x"));
    QTRY_VERIFY(text()->document()->isLayoutEnabled());
    QVERIFY(text()->viewport()->rect().intersects(text()->cursorRect()));
    QVERIFY(text()->cursorRect(table()->cellAt(121, 0).firstCursorPosition()).top() > cell.bottom() + 20);
    QTest::keyClicks(text(), QStringLiteral("y"));
    key(Qt::Key_Down);
    QVERIFY(text()->document()->isLayoutEnabled());
    QCOMPARE(table()->cellAt(text()->textCursor()).row(), 121);
}

QTEST_MAIN(TestTableTools)
#include "tst_tabletools.moc"
