#include "ui/editor/htmlreader.h"
#include "ui/editor/htmlwriter.h"
#include "ui/editor/structure.h"
#include "ui/editor/tablecells.h"
#include "ui/editor/tableedit.h"
#include "ui/editor/tablelines.h"
#include "ui/editor/tablelook.h"
#include "ui/editor/tablepaste.h"
#include "ui/editor/tablesplit.h"
#include "ui/editor/writtenpieces.h"

#include <QLocale>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace ui::editor;

namespace
{

/// A table drawn with letters: "ab/cc" is two cells over one that is twice as wide; "^" continues the cell
/// above,
/// "<" the cell on the left. "#" before the rows: the first is a heading.
struct Drawing {
    explicit Drawing(const QString &drawing)
    {
        QString rest = drawing;
        const bool hasHeading = rest.startsWith(u'#');
        rest.remove(u'#');
        const QStringList rows = rest.split(u'/');
        QString html = QStringLiteral("<table border=\"1\">");
        for (qsizetype row = 0; row < rows.size(); ++row) {
            html += QStringLiteral("<tr>");
            for (qsizetype column = 0; column < rows[row].size(); ++column) {
                const QChar letter = rows[row][column];
                if (letter == u'^' || letter == u'<')
                    continue;
                qsizetype height = 1;
                while (row + height < rows.size() && rows[row + height][column] == u'^')
                    ++height;
                qsizetype width = 1;
                while (column + width < rows[row].size() && rows[row][column + width] == u'<')
                    ++width;
                const QString tag = hasHeading && row == 0 ? QStringLiteral("th") : QStringLiteral("td");
                html += QStringLiteral("<%1 rowspan=%2 colspan=%3>%4</%1>")
                            .arg(tag)
                            .arg(height)
                            .arg(width)
                            .arg(letter == u'.' ? QString() : QString(letter));
            }
        }
        readHtml(html + QStringLiteral("</table>"), &document);
        document.setUndoRedoEnabled(true);
    }

    QTextTable *table() const
    {
        const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
        return frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    }

    QTextCursor at(int row, int column) const { return table()->cellAt(row, column).firstCursorPosition(); }

    QTextCursor over(const CellArea &area) const
    {
        QTextCursor cursor(table());
        selectArea(cursor, *table(), area);
        return cursor;
    }

    QTextDocument document;
};

/// The other way round.
QString drawn(const QTextDocument &document)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    const auto *table = frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    if (!table)
        return {};
    QStringList rows;
    for (int row = 0; row < table->rows(); ++row) {
        QString line;
        for (int column = 0; column < table->columns(); ++column) {
            const CellArea area = areaOf(table->cellAt(row, column));
            const QString text = textOf(table->cellAt(row, column)).replace(u'\n', u'+');
            line += area.row < row     ? QStringLiteral("^")
                : area.column < column ? QStringLiteral("<")
                : text.isEmpty()       ? QStringLiteral(".")
                : text.size() > 1      ? u'(' + text + u')'
                                       : text;
        }
        rows.append(line);
    }
    return (table->format().headerRowCount() > 0 ? QStringLiteral("#") : QString()) + rows.join(u'/');
}

QString html(const QTextDocument &document)
{
    return toHtml(document);
}

/// Why the table cannot be right, or nothing.
QString fault(const QTextDocument &document)
{
    for (const QTextFrame *frame : document.rootFrame()->childFrames()) {
        const auto *table = qobject_cast<const QTextTable *>(frame);
        if (!table)
            return QStringLiteral("a frame that is no table");
        int places = 0;
        const QList<QTextTableCell> cells = cellsIn(*table, wholeTable(*table));
        QList<int> own(table->rows());
        for (const QTextTableCell &cell : cells) {
            const CellArea area = areaOf(cell);
            places += area.rows * area.columns;
            ++own[area.row];
            const bool isHeading = area.row < table->format().headerRowCount()
                || area.column < table->format().intProperty(HeaderColumns);
            const bool hasGround = cell.format().background().style() != Qt::NoBrush;
            if (!groundOf(cell.format()).isValid() && isHeading != hasGround)
                return QStringLiteral("the heading's ground");
        }
        if (places != table->rows() * table->columns())
            return QStringLiteral("cells do not fill the table");
        if (own.contains(0))
            return QStringLiteral("a row without cells");
        const QList<QTextLength> widths = table->format().columnWidthConstraints();
        if (!widths.isEmpty() && widths.size() != table->columns())
            return QStringLiteral("widths for other columns");
    }
    QTextDocument again;
    readHtml(html(document), &again);
    return html(again) == html(document) ? QString() : html(document) + QStringLiteral(" / ") + html(again);
}

} // namespace

/// What can be done with a table: every operation on its drawing, one step to undo, and never a broken table.
class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void operationsChangeTheTable_data();
    void operationsChangeTheTable();
    void whatCannotBeDoneIsSaid_data();
    void whatCannotBeDoneIsSaid();
    void theLastRowTakesTheTable();
    void removedTableLeavesTheParagraphsApart();
    void contentSurvivesWithItsLooks();
    void aCellIsSplit_data();
    void aCellIsSplit();
    void splitCellsShareTheWidth_data();
    void splitCellsShareTheWidth();
    void aFullTableIsNotSplit();
    void splitCellsLookLikeTheirCell();
    void emptyCellsKeepTheirSideWhenOthersMerge();
    void aSplitLeavesTheLooksOfOtherCells();
    void linesAreRead_data();
    void linesAreRead();
    void linesAreChosen();
    void linesFollowTheBuild();
    void headingRowGoesOnAndOff();
    void widthsAreSharesOfAWhole();
    void cellsGetColourAndSide();
    void numbersAreRead_data();
    void numbersAreRead();
    void rowsAreSorted_data();
    void rowsAreSorted();
    void randomWorkNeverBreaksATable();
    void clipboardsAreRecognised_data();
    void clipboardsAreRecognised();
    void spreadsheetsSayWhoTheyAre();
    void cellsAreInsertedAsATable();
    void cellsFillASelection();
};

using Operation = void (*)(QTextCursor &);
Q_DECLARE_METATYPE(Operation)
Q_DECLARE_METATYPE(ui::editor::CellArea)

void TestTables::operationsChangeTheTable_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<CellArea>("area");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const CellArea &area, Operation operation,
                        const char *after) {
        QTest::newRow(name) << QString::fromLatin1(before) << area << operation << QString::fromLatin1(after);
    };
    const Operation above = [](QTextCursor &cursor) { insertRows(cursor, Side::Before); };
    const Operation below = [](QTextCursor &cursor) { insertRows(cursor, Side::After); };
    const Operation left = [](QTextCursor &cursor) { insertColumns(cursor, Side::Before); };
    const Operation right = [](QTextCursor &cursor) { insertColumns(cursor, Side::After); };
    const Operation up = [](QTextCursor &cursor) { moveRows(cursor, Side::Before); };
    const Operation down = [](QTextCursor &cursor) { moveRows(cursor, Side::After); };
    row("row above", "ab/cd", {1, 0}, above, "ab/../cd");
    row("row below", "ab/cd", {1, 0}, below, "ab/cd/..");
    row("two rows for two selected", "ab/cd", {0, 0, 2, 1}, above, "../../ab/cd");
    row("row above the heading is one", "#ab/cd", {0, 0}, above, "#../ab/cd");
    row("row below the heading is none", "#ab/cd", {0, 0}, below, "#ab/../cd");
    row("row through a merged cell", "ab/^c", {0, 1}, below, "ab/^./^c");
    row("row below a merged cell", "ab/^c/de", {0, 0, 2, 1}, below, "ab/^c/../../de");
    row("column left", "ab/cd", {0, 1}, left, "a.b/c.d");
    row("column right", "ab/cd", {0, 1}, right, "ab./cd.");
    row("column through a merged cell", "a</bc", {1, 0}, right, "a<</b.c");
    row("row goes", "ab/cd", {0, 0}, removeRows, "cd");
    row("heading row goes", "#ab/cd", {0, 1}, removeRows, "cd");
    row("upper row of a merged cell goes, its words stay", "ab/c^/de", {0, 0}, removeRows, "cb/de");
    row("lower row of a merged cell goes", "ab/c^/de", {1, 0}, removeRows, "ab/de");
    row("row of a wide cell goes", "a</bc", {0, 0, 1, 2}, removeRows, "bc");
    row("middle of a block goes", "abc/d^^/e^^/f^^", {2, 0}, removeRows, "abc/d^^/f^^");
    row("column goes", "ab/cd", {0, 0}, removeColumns, "b/d");
    row("left column of a wide cell goes", "a</bc", {1, 0}, removeColumns, "a/c");
    row("a block loses a column", "ab</c^^/def", {2, 1}, removeColumns, "ab/c^/df");
    row("cells merge", "ab/cd", {0, 0, 1, 2}, mergeCells, "(a+b)</cd");
    row("empty cells merge without a trace", ".b/.d", {0, 0, 2, 1}, mergeCells, ".b/^d");
    row("a block merges", "abc/def/ghi", {0, 0, 2, 2}, mergeCells, "(a+b+d+e)<c/^^f/ghi");
    row("merged cells merge again", "a<b/cde", {0, 0, 1, 3}, mergeCells, "(a+b)</cd/");
    row("whole rows become one", "ab/cd/ef", {0, 0, 2, 2}, mergeCells, "(a+b+c+d)</ef");
    row("all becomes one", "ab/cd", {0, 0, 2, 2}, mergeCells, "(a+b+c+d)");
    row("a cell is split", "a<b/^^c/def", {0, 0, 2, 2}, splitCells, "a.b/..c/def");
    row("row goes up", "ab/cd/ef", {2, 0}, up, "ab/ef/cd");
    row("row goes down", "ab/cd/ef", {0, 0}, down, "cd/ab/ef");
    row("two rows go up", "ab/cd/ef", {1, 0, 2, 1}, up, "cd/ef/ab");
    row("wide cell goes along", "ab/c</ef", {1, 0, 1, 2}, up, "c</ab/ef");
    row("merged rows go as one", "ab/^c/ef", {0, 0, 2, 1}, down, "ef/ab/^c");
    row("words go", "ab/cd", {0, 0, 2, 1}, clearCells, ".b/.d");
}

void TestTables::operationsChangeTheTable()
{
    QFETCH(const QString, before);
    QFETCH(const CellArea, area);
    QFETCH(const Operation, operation);
    QFETCH(const QString, after);
    const Drawing drawing(before);
    const QString was = html(drawing.document);
    QTextCursor cursor = area.isOne() ? drawing.at(area.row, area.column) : drawing.over(area);

    operation(cursor);

    if (!after.endsWith(u'/')) // two columns became one: only the shape of what is left counts
        QCOMPARE(drawn(drawing.document), after);
    QCOMPARE(fault(drawing.document), QString());
    QVERIFY(cursor.currentTable());
    const QString is = html(drawing.document);
    auto &document = const_cast<QTextDocument &>(drawing.document);
    document.undo();
    QCOMPARE(html(document), was);
    QVERIFY(!document.isUndoAvailable());
    document.redo();
    QCOMPARE(html(document), is);
    QCOMPARE(fault(document), QString());
}

void TestTables::whatCannotBeDoneIsSaid_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<CellArea>("area");
    QTest::addColumn<QString>("can");
    const auto row = [](const char *name, const char *table, const CellArea &area, const char *can) {
        QTest::newRow(name) << QString::fromLatin1(table) << area << QString::fromLatin1(can);
    };
    row("one cell", "ab/cd", {0, 0}, "down sort ");
    row("several cells", "ab/cd", {0, 0, 1, 2}, "merge down sort ");
    row("a merged cell", "a</cd", {0, 0}, "split down sort ");
    row("a merged cell below", "ab/c^/de", {2, 0}, "");
    row("below the heading", "#ab/cd/ef", {1, 0}, "down sort ");
    row("the heading", "#ab/cd/ef", {0, 0}, "sort ");
    row("a heading and one row", "#ab/cd", {1, 0}, "");
    row("a tall cell on top", "ab/^c/de", {2, 0}, "");
}

void TestTables::whatCannotBeDoneIsSaid()
{
    QFETCH(const QString, table);
    QFETCH(const CellArea, area);
    QFETCH(const QString, can);
    const Drawing drawing(table);
    const QTextCursor cursor = area.isOne() ? drawing.at(area.row, area.column) : drawing.over(area);

    const QString found = QString(canMerge(cursor) ? QStringLiteral("merge ") : QString())
        + (canSplit(cursor) ? QStringLiteral("split ") : QString())
        + (canMoveRows(cursor, Side::Before) ? QStringLiteral("up ") : QString())
        + (canMoveRows(cursor, Side::After) ? QStringLiteral("down ") : QString())
        + (canSort(cursor) ? QStringLiteral("sort ") : QString());

    QCOMPARE(found, can);
}

void TestTables::theLastRowTakesTheTable()
{
    Drawing drawing(QStringLiteral("ab"));
    QTextCursor cursor = drawing.at(0, 1);

    removeRows(cursor);

    QVERIFY(!drawing.table());
    QCOMPARE(html(drawing.document), QString());
    drawing.document.undo();
    QCOMPARE(drawn(drawing.document), QStringLiteral("ab"));
}

void TestTables::removedTableLeavesTheParagraphsApart()
{
    QTextDocument document;
    readHtml(u"<h1>a</h1><table><tr><td>b</td><td>c</td></tr></table><p style=\"text-align:right\">d</p>",
             &document);
    const QString was = html(document);
    QTextCursor cursor = document.rootFrame()->childFrames().first()->firstCursorPosition();

    removeTable(cursor);

    const QString is = html(document);
    QVERIFY2(is.contains(QStringLiteral("<h1>a</h1>\n<p style=\"text-align:right\">d</p>")), qPrintable(is));
    QCOMPARE(cursor.block().text(), QStringLiteral("d"));
    document.undo();
    QCOMPARE(html(document), was);
}

void TestTables::contentSurvivesWithItsLooks()
{
    QTextDocument document;
    readHtml(u"<table border=\"1\"><tr><td>a</td><td>b</td></tr><tr><td bgcolor=\"#fff19b\"><ul><li>x "
             u"<strong>y</strong></li>"
             "<li>z</li></ul></td><td><p style=\"text-align:right\">1</p></td></tr></table>",
             &document);
    auto *table = qobject_cast<QTextTable *>(document.rootFrame()->childFrames().first());
    QTextCursor cursor = table->cellAt(1, 0).firstCursorPosition();

    moveRows(cursor, Side::Before);

    const QString is = html(document);
    QVERIFY2(is.contains(QStringLiteral(
                 "<td bgcolor=\"#fff19b\" style=\"color:#202124\">\n<ul>\n<li>x <strong>y</strong></li>"
                 "\n<li>z</li>\n</ul>\n</td>")),
             qPrintable(is));
    QVERIFY2(is.contains(QStringLiteral("<td align=\"right\">1</td>")), qPrintable(is));
    QCOMPARE(fault(document), QString());
}

void TestTables::aCellIsSplit_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<CellArea>("cell");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const CellArea &cell, int columns, int rows,
                        const char *after) {
        QTest::newRow(name) << QString::fromLatin1(before) << cell << columns << rows
                            << QString::fromLatin1(after);
    };
    row("beside each other", "ab/cd", {0, 0}, 2, 1, "a.b/c<d");
    row("one over the other", "ab/cd", {0, 0}, 1, 2, "ab/.^/cd");
    row("both", "ab/cd", {1, 1}, 2, 2, "ab</cd./^..");
    row("three", "ab/cd", {1, 0}, 3, 1, "a<<b/c..d");
    row("into one", "ab/cd", {0, 0}, 1, 1, "ab/cd");
    row("the last column", "ab/cd", {0, 1}, 2, 1, "ab./cd<");
    row("the last row", "ab/cd", {1, 1}, 1, 2, "ab/cd/^.");
    row("the only cell", "a", {0, 0}, 2, 2, "a./..");
    row("a heading", "#ab/cd", {0, 1}, 2, 1, "#ab./cd<");
    row("a heading in height", "#ab/cd", {0, 1}, 1, 2, "#ab/^./cd");
    row("below the heading", "#ab/cd", {1, 0}, 1, 2, "#ab/cd/.^");
    row("above a wide cell", "ab/c<", {0, 0}, 2, 1, "a.b/c<<");
    row("beside a tall cell", "ab/^c", {0, 1}, 1, 2, "ab/^./^c");
    row("beside a block", "a<b/^^c/def", {1, 2}, 2, 2, "a<b</^^c./^^../def<");
    row("below what is split", "a.b/c<d", {1, 0, 1, 2}, 2, 1, "a.b/c.d");
    row("a merged cell, as it was", "a<b/^^c/def", {0, 0, 2, 2}, 2, 2, "a.b/..c/def");
    row("a merged cell, in part", "a<b/^^c/def", {0, 0, 2, 2}, 1, 2, "a<b/.<c/def");
    row("a merged cell, finer", "a<b/cde", {0, 0, 1, 2}, 3, 1, "a..b/cd<e");
    row("a merged cell, coarser", "a<<b/cdef", {0, 0, 1, 3}, 2, 1, "a.<b/cdef");
    row("a merged cell, into more rows", "a<b/cde", {0, 0, 1, 2}, 2, 2, "a.b/..^/cde");
}

void TestTables::aCellIsSplit()
{
    QFETCH(const QString, before);
    QFETCH(const CellArea, cell);
    QFETCH(const int, columns);
    QFETCH(const int, rows);
    QFETCH(const QString, after);
    Drawing drawing(before);
    const QString was = html(drawing.document);
    QTextCursor cursor = drawing.at(cell.row, cell.column);
    QVERIFY(isInOneCell(cursor));

    QVERIFY(splitCell(cursor, columns, rows, QList<double>(drawing.table()->columns(), 100)));

    QCOMPARE(drawn(drawing.document), after);
    QCOMPARE(fault(drawing.document), QString());
    QCOMPARE(drawing.table()->cellAt(cursor), drawing.table()->cellAt(cell.row, cell.column));
    const QString is = html(drawing.document);
    if (columns * rows == 1)
        return;
    drawing.document.undo();
    QCOMPARE(html(drawing.document), was);
    QVERIFY(!drawing.document.isUndoAvailable());
    drawing.document.redo();
    QCOMPARE(html(drawing.document), is);
}

void TestTables::splitCellsShareTheWidth_data()
{
    QTest::addColumn<QString>("table"); // its attributes
    QTest::addColumn<QString>("left"); // those of its columns
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("row"); // that holds the split cell
    const auto row
        = [](const char *name, const char *table, const char *left, const char *right, const char *split) {
              QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(left)
                                  << QString::fromLatin1(right) << QString::fromLatin1(split);
          };
    row("shares", "width=100%", "width=67%", "width=33%",
        "<td>c</td>\n<td width=\"16%\">d</td>\n<td width=\"17%\"><br></td>");
    row("pixels", "width=400", "width=300", "width=101",
        "<td>c</td>\n<td width=\"50\">d</td>\n<td width=\"51\"><br></td>");
    row("as on the screen", "width=100%", "", "",
        "<td>c</td>\n<td width=\"25%\">d</td>\n<td width=\"25%\"><br></td>");
    row("as wide as its words", "", "", "",
        "<td>c</td>\n<td width=\"100\">d</td>\n<td width=\"100\"><br></td>");
}

void TestTables::splitCellsShareTheWidth()
{
    QFETCH(const QString, table);
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QString, row);
    QTextDocument document;
    readHtml(QStringLiteral(
                 "<table border=\"1\" %1><tr><td %2>a</td><td %3>b</td></tr><tr><td>c</td><td>d</td></tr>"
                 "</table>")
                 .arg(table, left, right),
             &document);
    auto *grid = qobject_cast<QTextTable *>(document.rootFrame()->childFrames().first());
    QTextCursor cursor = grid->cellAt(1, 1).firstCursorPosition();

    QVERIFY(splitCell(cursor, 2, 1, {200, 200}));

    const QString is = html(document);
    QVERIFY2(is.contains(row), qPrintable(is));
    QVERIFY2(is.contains(QStringLiteral("<td colspan=\"2\">b</td>")), qPrintable(is));
    QCOMPARE(fault(document), QString());
}

void TestTables::aFullTableIsNotSplit()
{
    Drawing drawing(QString(64, u'a') + u'/' + QString(64, u'b'));
    QTextCursor cursor = drawing.at(0, 0);
    const QString was = html(drawing.document);

    QVERIFY(!splitCell(cursor, 2, 1, QList<double>(64, 20)));
    QCOMPARE(html(drawing.document), was);
    QVERIFY(splitCell(cursor, 1, 2, QList<double>(64, 20)));
    QCOMPARE(drawing.table()->rows(), 3);
}

void TestTables::splitCellsLookLikeTheirCell()
{
    Drawing drawing(QStringLiteral("ab/cd"));
    QTextCursor cursor = drawing.at(0, 0);
    setCellColour(cursor, QColor(0xff, 0xf1, 0x9b));
    alignCells(cursor, Qt::AlignHCenter);
    alignCells(cursor, Height::Bottom);

    splitCell(cursor, 2, 2, {100, 100});

    for (const CellArea &piece : {CellArea{0, 1}, CellArea{1, 0}, CellArea{1, 1}}) {
        const QTextCursor at = drawing.at(piece.row, piece.column);
        QCOMPARE(cellColour(at), QColor(0xff, 0xf1, 0x9b));
        QCOMPARE(cellAlignment(at), Qt::AlignHCenter);
        QCOMPARE(cellHeight(at), Height::Bottom);
    }
    QCOMPARE(cellColour(drawing.at(0, 2)), QColor());
}

void TestTables::emptyCellsKeepTheirSideWhenOthersMerge()
{
    Drawing drawing(QStringLiteral("..b/..c"));
    QTextCursor all = drawing.over({0, 0, 2, 2});
    alignCells(all, Qt::AlignHCenter);
    QTextCursor cursor = drawing.over({0, 2, 2, 1});

    mergeCells(cursor);
    cursor = drawing.over({0, 0, 1, 2});
    mergeCells(cursor);

    QCOMPARE(drawn(drawing.document), QStringLiteral(".<(b+c)/..^"));
    for (const CellArea &cell : {CellArea{0, 0}, CellArea{1, 0}, CellArea{1, 1}})
        QCOMPARE(cellAlignment(drawing.at(cell.row, cell.column)), Qt::AlignHCenter);
    QCOMPARE(cellAlignment(drawing.at(0, 2)), Qt::AlignLeft);
}

/// Qt takes the marks of cells away that go into another, and what stood before each is not what it was.
void TestTables::aSplitLeavesTheLooksOfOtherCells()
{
    Drawing drawing(QStringLiteral("a/c"));
    QTextCursor below = drawing.over({1, 0, 1, 1});
    alignCells(below, Qt::AlignHCenter);
    below = drawing.at(1, 0);
    below.createList(QTextListFormat::ListDisc);
    QTextCursor cursor = drawing.at(0, 0);

    QVERIFY(splitCell(cursor, 3, 1, {300}));
    QCOMPARE(cellAlignment(drawing.at(1, 0)), Qt::AlignHCenter);
    QVERIFY(drawing.at(1, 0).currentList());

    // A merged heading above, and a column more beside it.
    Drawing merged(QStringLiteral("t../abc"));
    cursor = merged.over({0, 0, 1, 3});
    mergeCells(cursor);
    QTextBlockFormat heading = merged.at(0, 0).blockFormat();
    heading.setHeadingLevel(2);
    cursor = merged.at(0, 0);
    cursor.setBlockFormat(heading);
    cursor = merged.at(1, 0);
    insertRows(cursor, Side::After);
    QCOMPARE(merged.at(0, 0).blockFormat().headingLevel(), 2);

    // Four go into one, and a neighbour keeps its side.
    Drawing square(QStringLiteral("a.x/..y"));
    cursor = square.over({0, 2, 1, 1});
    alignCells(cursor, Qt::AlignRight);
    cursor = square.over({0, 0, 2, 2});
    mergeCells(cursor);
    QCOMPARE(cellAlignment(square.at(0, 1)), Qt::AlignRight); // the covered column is gone
    QCOMPARE(cellAlignment(square.at(0, 0)), Qt::AlignLeft);
}

void TestTables::linesAreRead_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("colour"); // empty: the editor's own

    const auto row = [](const char *name, const char *table, const char *cell, Lines lines, double width = 0,
                        const char *colour = "") {
        QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(cell) << lines << width
                            << QString::fromLatin1(colour);
    };
    row("none", "", "", Lines::None);
    row("the attribute", "border=2 bordercolor=#d13438", "", Lines::All, 2, "#d13438");
    row("the attribute in pixels", "border=2px", "", Lines::All, 2);
    row("an attribute of no pixels", "border=0px", "", Lines::None);
    row("an attribute without a number", "border", "", Lines::All, 1);
    row("Tailwind's reset", "style='border:0px solid #e5e7eb'", "border:0px solid #e5e7eb", Lines::None);
    row("a colour with blanks", "", "border:2px solid rgb(1, 2, 3)", Lines::All, 2, "#010203");
    row("the colour first", "", "border:red solid 3px", Lines::All, 3, "#ff0000");
    row("the width last", "", "border:solid red 1px", Lines::All, 1, "#ff0000");
    row("around it", "style='border:solid #d13438 2px'", "", Lines::Outer, 2, "#d13438");
    row("across", "", "border-top:2px solid #d13438;border-bottom:2px solid #d13438", Lines::Horizontal, 2,
        "#d13438");
}

void TestTables::linesAreRead()
{
    QFETCH(const QString, table);
    QFETCH(const QString, cell);
    QFETCH(const Lines, lines);
    QFETCH(const double, width);
    QFETCH(const QString, colour);
    QTextDocument document;

    readHtml(QStringLiteral("<table %1><tr><td style=\"%2\">a</td></tr></table>").arg(table, cell),
             &document);

    const auto *grid = qobject_cast<QTextTable *>(document.rootFrame()->childFrames().first());
    QCOMPARE(linesOf(grid->format()), lines);
    QCOMPARE(grid->format().border(), width);
    QCOMPARE(borderColour(grid->format()), QColor(colour));
}

void TestTables::linesAreChosen()
{
    Drawing drawing(QStringLiteral("#ab/cd"));
    QTextDocument &document = drawing.document;
    QTextCursor cursor = drawing.at(1, 1);
    const QString was = html(document);
    const auto tag = [&] { return html(document).section(QStringLiteral("<table "), 1).section(u'>', 0, 0); };

    setLines(cursor, Lines::Outer);
    QVERIFY2(tag().startsWith(QStringLiteral("border=\"0\"")), qPrintable(tag()));
    QVERIFY2(tag().contains(QStringLiteral("border-collapse:collapse;border:1px solid #c8ccd0")),
             qPrintable(tag()));
    QCOMPARE(html(document).count(QStringLiteral("border-top")), 0);
    setLineColour(cursor, QColor(0xd1, 0x34, 0x38));
    QVERIFY2(tag().contains(QStringLiteral(";border:1px solid #d13438")), qPrintable(tag()));
    setLineWidth(cursor, 2);
    QVERIFY2(tag().contains(QStringLiteral(";border:2px solid #d13438")), qPrintable(tag()));
    QCOMPARE(fault(document), QString());
    setLines(cursor, Lines::Horizontal);
    QCOMPARE(
        html(document).count(QStringLiteral("border-top:2px solid #d13438;border-bottom:2px solid #d13438")),
        4);
    QCOMPARE(fault(document), QString());
    setLines(cursor, Lines::All);
    QVERIFY2(tag().contains(QStringLiteral("bordercolor=\"#d13438\"")), qPrintable(tag()));
    QCOMPARE(html(document).count(QStringLiteral("border:2px solid #d13438")), 4);
    setLines(cursor, Lines::None);
    QVERIFY(!html(document).contains(QStringLiteral("solid")));
    QCOMPARE(linesAt(cursor), Lines::None);
    QCOMPARE(fault(document), QString());
    for (int i = 0; i < 6; ++i)
        document.undo();
    QCOMPARE(html(document), was);
    QVERIFY(!document.isUndoAvailable());

    setLines(cursor, Lines::None);
    setLineColour(cursor, QColor(0x2f, 0x6f, 0xde));
    QCOMPARE(linesAt(cursor), Lines::All);
    QCOMPARE(lineColour(cursor), QColor(0x2f, 0x6f, 0xde));
    setLineColour(cursor, {});
    QCOMPARE(html(document), was);
}

void TestTables::linesFollowTheBuild()
{
    Drawing drawing(QStringLiteral("ab/cd"));
    QTextCursor cursor = drawing.at(1, 1);
    setLines(cursor, Lines::Outer);
    insertColumns(cursor, Side::After);
    insertRows(cursor, Side::After);
    cursor = drawing.over({0, 0, 1, 2});
    mergeCells(cursor);

    const QTextTable &table = *drawing.table();
    const QList<QTextTableCell> cells = cellsIn(table, wholeTable(table));
    for (const QTextTableCell &cell : cells) {
        const QTextTableCellFormat format = cell.format().toTableCellFormat();
        const CellArea area = areaOf(cell);
        QCOMPARE(format.topBorder() > 0, area.row == 0);
        QCOMPARE(format.leftBorder() > 0, area.column == 0);
        QCOMPARE(format.bottomBorder() > 0, area.endRow() == 3);
        QCOMPARE(format.rightBorder() > 0, area.endColumn() == 3);
    }
    QCOMPARE(fault(drawing.document), QString());
}

void TestTables::headingRowGoesOnAndOff()
{
    Drawing drawing(QStringLiteral("#ab/cd"));
    QTextCursor cursor = drawing.at(1, 1);
    QVERIFY(hasHeaderRow(cursor));

    setHeaderRow(cursor, false);
    QCOMPARE(drawn(drawing.document), QStringLiteral("ab/cd"));
    QCOMPARE(fault(drawing.document), QString());
    setHeaderRow(cursor, true);
    QCOMPARE(drawn(drawing.document), QStringLiteral("#ab/cd"));
    QCOMPARE(fault(drawing.document), QString());
    drawing.document.undo();
    drawing.document.undo();
    QCOMPARE(fault(drawing.document), QString());
    QVERIFY(hasHeaderRow(drawing.at(0, 0)));
}

void TestTables::widthsAreSharesOfAWhole()
{
    Drawing drawing(QStringLiteral("abc/def"));
    QTextCursor cursor = drawing.at(0, 0);
    setTableWidth(cursor, QTextLength(QTextLength::PercentageLength, 100));
    const auto shares = [&] {
        QStringList all;
        for (const QTextLength &width : drawing.table()->format().columnWidthConstraints())
            all.append(QString::number(width.rawValue())
                       + (width.type() == QTextLength::PercentageLength ? u'%' : u'p'));
        return all.join(u' ');
    };

    setColumnWidths(*drawing.table(), {300, 200, 100});
    QCOMPARE(shares(), QStringLiteral("50% 33% 17%"));
    QTextCursor two = drawing.over({0, 1, 1, 2});
    distributeColumns(two, {300, 200, 100});
    QCOMPARE(shares(), QStringLiteral("50% 25% 25%"));
    removeColumns(cursor);
    QCOMPARE(shares(), QStringLiteral("50% 50%"));
    cursor = drawing.at(0, 0);
    distributeColumns(cursor, {10, 20});
    setTableWidth(cursor, QTextLength(QTextLength::FixedLength, 400));
    QCOMPARE(shares(), QString());
    setColumnWidths(*drawing.table(), {5, 372});
    QCOMPARE(shares(), QStringLiteral("28p 372p"));
    setTableWidth(cursor, QTextLength());
    QCOMPARE(tableWidth(cursor).type(), QTextLength::VariableLength);
    QCOMPARE(fault(drawing.document), QString());
}

void TestTables::cellsGetColourAndSide()
{
    Drawing drawing(QStringLiteral("#ab/cd"));
    QTextCursor cursor = drawing.over({0, 0, 2, 1});

    setCellColour(cursor, QColor(0x20, 0x40, 0x80));
    alignCells(cursor, Qt::AlignHCenter);
    alignCells(cursor, Height::Middle);

    QVERIFY(html(drawing.document).contains(QStringLiteral("bgcolor=\"#204080\"")));
    QCOMPARE(cellColour(drawing.at(1, 0)), QColor(0x20, 0x40, 0x80));
    QCOMPARE(cellColour(drawing.at(1, 1)), QColor());
    QCOMPARE(cellAlignment(drawing.at(1, 0)), Qt::AlignHCenter);
    QCOMPARE(cellHeight(drawing.at(1, 0)), Height::Middle);
    setCellColour(cursor, {});
    alignCells(cursor, Qt::AlignLeft);
    alignCells(cursor, Height::Top);
    QCOMPARE(fault(drawing.document), QString());
    QVERIFY(!html(drawing.document).contains(QStringLiteral("center")));
}

void TestTables::numbersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("number");
    QTest::newRow("thousands") << QStringLiteral("1,234.50") << QStringLiteral("en_US") << 1234.5;
    QTest::newRow("German") << QStringLiteral("1.234,50 €") << QStringLiteral("de_DE") << 1234.5;
    QTest::newRow("percent") << QStringLiteral("-3 %") << QStringLiteral("en_US") << -3.0;
    QTest::newRow("yuan") << QStringLiteral("￥12") << QStringLiteral("zh_CN") << 12.0;
    QTest::newRow("bookkeeper") << QStringLiteral("(5)") << QStringLiteral("en_US") << -5.0;
    QTest::newRow("words") << QStringLiteral("5 apples") << QStringLiteral("en_US") << qQNaN();
    QTest::newRow("nothing") << QString() << QStringLiteral("en_US") << qQNaN();
}

void TestTables::numbersAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, locale);
    QFETCH(const double, number);

    const std::optional<double> found = numberIn(text, QLocale(locale));

    QCOMPARE(found.has_value(), !qIsNaN(number));
    if (found)
        QCOMPARE(*found, number);
}

void TestTables::rowsAreSorted_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("after");
    QTest::newRow("up") << QStringLiteral("cx/ay/bz") << Qt::AscendingOrder << QStringLiteral("ay/bz/cx");
    QTest::newRow("down") << QStringLiteral("cx/ay/bz") << Qt::DescendingOrder << QStringLiteral("cx/bz/ay");
    QTest::newRow("below the heading")
        << QStringLiteral("#zx/by/az") << Qt::AscendingOrder << QStringLiteral("#zx/az/by");
    QTest::newRow("empty last") << QStringLiteral(".x/by/az") << Qt::DescendingOrder
                                << QStringLiteral("by/az/.x");
    QTest::newRow("equal ones stay") << QStringLiteral("ax/ay/az") << Qt::DescendingOrder
                                     << QStringLiteral("ax/ay/az");
    QTest::newRow("wide cells go along")
        << QStringLiteral("b</az") << Qt::AscendingOrder << QStringLiteral("az/b<");
}

void TestTables::rowsAreSorted()
{
    QFETCH(const QString, before);
    QFETCH(const Qt::SortOrder, order);
    QFETCH(const QString, after);
    Drawing drawing(before);
    QTextCursor cursor = drawing.at(0, 0);

    sortRows(cursor, order, QLocale(QStringLiteral("en_US")));

    QCOMPARE(drawn(drawing.document), after);
    drawing.document.undo();
    QCOMPARE(drawn(drawing.document), before);
}

void TestTables::randomWorkNeverBreaksATable()
{
    const QList<QPair<const char *, void (*)(QTextCursor &)>> operations{
        {"row above", [](QTextCursor &cursor) { insertRows(cursor, Side::Before); }},
        {"row below", [](QTextCursor &cursor) { insertRows(cursor, Side::After); }},
        {"column left", [](QTextCursor &cursor) { insertColumns(cursor, Side::Before); }},
        {"column right", [](QTextCursor &cursor) { insertColumns(cursor, Side::After); }},
        {"remove rows", [](QTextCursor &cursor) { removeRows(cursor); }},
        {"remove columns", [](QTextCursor &cursor) { removeColumns(cursor); }},
        {"merge",
         [](QTextCursor &cursor) {
             if (canMerge(cursor))
                 mergeCells(cursor);
         }},
        {"merge again",
         [](QTextCursor &cursor) {
             if (canMerge(cursor))
                 mergeCells(cursor);
         }},
        {"split",
         [](QTextCursor &cursor) {
             if (canSplit(cursor))
                 splitCells(cursor);
         }},
        {"split one",
         [](QTextCursor &cursor) {
             if (isInOneCell(cursor))
                 splitCell(cursor, 2, 1, QList<double>(cursor.currentTable()->columns(), 70));
         }},
        {"split in four",
         [](QTextCursor &cursor) {
             if (isInOneCell(cursor))
                 splitCell(cursor, 2, 2, QList<double>(cursor.currentTable()->columns(), 70));
         }},
        {"split in three",
         [](QTextCursor &cursor) {
             if (isInOneCell(cursor))
                 splitCell(cursor, 1, 3, QList<double>(cursor.currentTable()->columns(), 70));
         }},
        {"up",
         [](QTextCursor &cursor) {
             if (canMoveRows(cursor, Side::Before))
                 moveRows(cursor, Side::Before);
         }},
        {"down",
         [](QTextCursor &cursor) {
             if (canMoveRows(cursor, Side::After))
                 moveRows(cursor, Side::After);
         }},
        {"sort",
         [](QTextCursor &cursor) {
             if (canSort(cursor))
                 sortRows(cursor, Qt::AscendingOrder, QLocale::c());
         }},
        {"heading", [](QTextCursor &cursor) { setHeaderRow(cursor, !hasHeaderRow(cursor)); }},
        {"heading column", [](QTextCursor &cursor) { setHeaderColumn(cursor, !hasHeaderColumn(cursor)); }},
        {"thick lines", [](QTextCursor &cursor) { setLineWidth(cursor, 2); }},
        {"a frame", [](QTextCursor &cursor) { setLines(cursor, Lines::Outer); }},
        {"lines across", [](QTextCursor &cursor) { setLines(cursor, Lines::Horizontal); }},
        {"no lines", [](QTextCursor &cursor) { setLines(cursor, Lines::None); }},
        {"red lines", [](QTextCursor &cursor) { setLineColour(cursor, QColor(0xd1, 0x34, 0x38)); }},
        {"even columns",
         [](QTextCursor &cursor) {
             distributeColumns(cursor, QList<double>(cursor.currentTable()->columns(), 50));
         }},
        {"full width",
         [](QTextCursor &cursor) { setTableWidth(cursor, QTextLength(QTextLength::PercentageLength, 100)); }},
        {"colour", [](QTextCursor &cursor) { setCellColour(cursor, QColor(0xff, 0xf1, 0x9b)); }},
        {"no colour", [](QTextCursor &cursor) { setCellColour(cursor, {}); }},
        {"centre", [](QTextCursor &cursor) { alignCells(cursor, Qt::AlignHCenter); }},
        {"fill",
         [](QTextCursor &cursor) {
             fillCells(cursor, {{QStringLiteral("p"), QStringLiteral("q")}});
         }},
        {"type", [](QTextCursor &cursor) { cursor.insertText(QStringLiteral("t"), QTextCharFormat()); }},
        {"clear", [](QTextCursor &cursor) { clearCells(cursor); }},
    };
    QRandomGenerator random(20261128);
    for (int round = 0; round < 50; ++round) {
        Drawing drawing(QStringLiteral("#abcd/efgh/ijkl/mnop"));
        QTextDocument &document = drawing.document;
        WrittenPieces pieces(&document); // what it keeps of before must never be seen
        QList<QPair<int, QString>> states{{document.availableUndoSteps(), html(document)}};
        QStringList log;
        for (int step = 0; step < 14 && drawing.table(); ++step) {
            const QTextTable &table = *drawing.table();
            CellArea area{int(random.bounded(table.rows())), int(random.bounded(table.columns()))};
            area.rows = 1 + random.bounded(std::min(3, table.rows() - area.row));
            area.columns = 1 + random.bounded(std::min(3, table.columns() - area.column));
            QTextCursor cursor = drawing.over(area);
            if (area.isOne())
                cursor.clearSelection();
            const auto &[name, operation] = operations[random.bounded(int(operations.size()))];
            log.append(QStringLiteral("%1 at %2,%3 %4x%5 of %6")
                           .arg(QString::fromLatin1(name))
                           .arg(area.row)
                           .arg(area.column)
                           .arg(area.rows)
                           .arg(area.columns)
                           .arg(drawn(document)));
            operation(cursor);
            const QString wrong = fault(document);
            QVERIFY2(wrong.isEmpty(), qPrintable(log.join(u'\n') + u'\n' + drawn(document) + u'\n' + wrong));
            QVERIFY2(toHtml(document, &pieces) == html(document), qPrintable(log.join(u'\n')));
            if (document.availableUndoSteps() != states.last().first)
                states.append({document.availableUndoSteps(), html(document)});
        }
        const QString last = html(document);
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            while (document.availableUndoSteps() > states[i].first)
                document.undo();
            QVERIFY2(html(document) == states[i].second,
                     qPrintable(log.join(u'\n') + QStringLiteral("\nundone to %1").arg(i)));
            QCOMPARE(toHtml(document, &pieces), states[i].second);
        }
        while (document.isRedoAvailable())
            document.redo();
        QVERIFY2(html(document) == last, qPrintable(log.join(u'\n')));
        QVERIFY2(fault(document).isEmpty(), qPrintable(log.join(u'\n') + fault(document)));
    }
}

void TestTables::clipboardsAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells"); // rows parted by "/", cells by "|"
    QTest::newRow("Excel") << QStringLiteral("a\tb\r\nc\td\r\n") << QStringLiteral("a|b/c|d");
    QTest::newRow("LibreOffice") << QStringLiteral("a\tb\nc\td") << QStringLiteral("a|b/c|d");
    QTest::newRow("a line end inside a cell")
        << QStringLiteral("\"a\nb\"\tc\nd\te\n") << QStringLiteral("a\nb|c/d|e");
    QTest::newRow("quotes inside a quoted cell")
        << QStringLiteral("\"say \"\"hi\"\"\tnow\"\tc\nd\te") << QStringLiteral("say \"hi\"\tnow|c/d|e");
    QTest::newRow("a quote that is only a quote")
        << QStringLiteral("\"big\" one\tc\nd\t\"e") << QStringLiteral("\"big\" one|c/d|\"e");
    QTest::newRow("Chinese") << QStringLiteral("姓名\t城市\r\n李伟\t\"北京\r\n海淀\"\r\n")
                             << QStringLiteral("姓名|城市/李伟|北京\n海淀");
    QTest::newRow("empty cells") << QStringLiteral("\ta\nb\t\n") << QStringLiteral("|a/b|");
    QTest::newRow("lines of words") << QStringLiteral("a\nb\n") << QString();
    QTest::newRow("one line with a tab") << QStringLiteral("a\tb") << QString();
    QTest::newRow("rows of different length") << QStringLiteral("a\tb\nc\n") << QString();
    QTest::newRow("a program") << QStringLiteral("\tx = 1\n\ty = 2\n") << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("too many columns") << QString(70, u'\t') + u'\n' + QString(70, u'\t') << QString();
    QTest::newRow("too many rows") << QStringLiteral("a\tb\n").repeated(2001) << QString();
}

void TestTables::clipboardsAreRecognised()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cells);

    const std::optional<Cells> found = tableOf(text);

    QStringList rows;
    for (const QStringList &row : found.value_or(Cells()))
        rows.append(row.join(u'|'));
    QCOMPARE(rows.join(u'/'), cells);
}

void TestTables::spreadsheetsSayWhoTheyAre()
{
    QMimeData row;
    row.setText(QStringLiteral("a\tb\n"));
    QVERIFY(!tableOf(row));
    row.setHtml(QStringLiteral(
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>a<td>b</table>"));
    QCOMPARE(tableOf(row).value_or(Cells()), (Cells{{QStringLiteral("a"), QStringLiteral("b")}}));

    QMimeData cell;
    cell.setText(QStringLiteral("a"));
    cell.setHtml(QStringLiteral("<google-sheets-html-origin><table><tr><td>a</table>"));
    QVERIFY(!tableOf(cell));

    QMimeData column;
    column.setText(QStringLiteral("a\nb"));
    column.setHtml(QStringLiteral(
        "<meta name=\"generator\" content=\"LibreOffice 7.4\"/><table><tr><td>a<tr><td>b</table>"));
    QCOMPARE(tableOf(column).value_or(Cells()).size(), 2);
}

void TestTables::cellsAreInsertedAsATable()
{
    QTextDocument document;
    document.setPlainText(QStringLiteral("ab"));
    QTextCursor cursor(&document);
    cursor.setPosition(1);
    const Cells cells{{QStringLiteral("x"), QStringLiteral("y")},
                      {QStringLiteral("1\n2"), QStringLiteral("3")}};

    insertCells(
        cursor, cells,
        headingOf({{QStringLiteral("x"), QStringLiteral("y")}, {QStringLiteral("w"), QStringLiteral("3")}}));

    const QString is = html(document).remove(u'\n');
    QVERIFY2(is.contains(QStringLiteral("<p>a</p><table")), qPrintable(is));
    QVERIFY2(is.contains(QStringLiteral(">x</th>")), qPrintable(is));
    QVERIFY2(is.contains(QStringLiteral("<td>1<br>2</td>")), qPrintable(is));
    QVERIFY2(is.contains(QStringLiteral("</table><p>b</p>")), qPrintable(is));
    QCOMPARE(fault(document), QString());
    cursor.insertText(QStringLiteral("c"));
    QVERIFY(html(document).contains(QStringLiteral("<p>cb</p>")));
    document.undo();
    document.undo();
    QCOMPARE(document.toPlainText(), QStringLiteral("ab"));
}

void TestTables::cellsFillASelection()
{
    Drawing drawing(QStringLiteral("ab/cd"));
    QTextCursor cursor = drawing.over({0, 0, 2, 1});
    fillCells(cursor, {{QStringLiteral("x")}});
    QCOMPARE(drawn(drawing.document), QStringLiteral("xb/xd"));

    cursor = drawing.at(1, 1);
    fillCells(cursor,
              {{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("3"), QStringLiteral("4")}});
    QCOMPARE(drawn(drawing.document), QStringLiteral("xb./x12/.34"));
    drawing.document.undo();
    QCOMPARE(drawn(drawing.document), QStringLiteral("xb/xd"));
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
