#pragma once

#include <QTextTable>

class QTextCursor;

namespace ui::editor
{

/// A rectangle of cells of a table, or one merged cell.
struct CellArea {
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    int endRow() const { return row + rows; } ///< The first row after it.
    int endColumn() const { return column + columns; }
    bool isOne() const { return rows == 1 && columns == 1; }
    bool meets(const CellArea &other) const;
    CellArea united(const CellArea &other) const;
    bool operator==(const CellArea &) const = default;
};

/// More than that is not read back from HTML, see tablegrid.h.
constexpr int mostTableRows = 2000;
constexpr int mostTableColumns = 64;

CellArea areaOf(const QTextTableCell &cell);
CellArea wholeTable(const QTextTable &table);
/// The selected cells, or the one the cursor is in, whole merged cells always; nothing selected outside a
/// table: a broken promise (assert).
CellArea selectedArea(const QTextCursor &cursor);
/// True while the cursor holds several cells of one table.
bool hasCellSelection(const QTextCursor &cursor);
/// Each cell that begins in the area, from left to right, from top to bottom.
QList<QTextTableCell> cellsIn(const QTextTable &table, const CellArea &area);
/// The cells that cover more than one place.
QList<CellArea> mergedCells(const QTextTable &table);
/// Selects the area the way dragging over it does.
void selectArea(QTextCursor &cursor, const QTextTable &table, const CellArea &area);

QTextCursor contentOf(const QTextTableCell &cell); ///< All that is in it, selected.
QString textOf(const QTextTableCell &cell);
void setText(const QTextTableCell &cell, const QString &text); ///< '\n' is a new line of the same paragraph.
/// Gives the new, empty cell the alignment and the ground of another (not a heading's ground).
void modelOn(QTextTableCell cell, const QTextTableCell &model);
/// Puts the soft ground under heading cells and takes it from others, in the heading rows and columns and in
/// as many at the start as are named.
void refreshHeaderGround(QTextTable &table, int rows = 0, int columns = 0);

/// A new table with our look, each cell spaced as it should be, in place of the selection; never in the
/// middle of a paragraph. As wide as the letter.
QTextTable *makeTable(QTextCursor &cursor, int rows, int columns, int headerRows);
/// What the format bar's button does: a table with a heading row, the cursor in its first cell.
void insertTable(QTextCursor &cursor, int rows, int columns);

/// Several changes that are undone together.
class OneTableStep
{
public:
    explicit OneTableStep(QTextCursor &cursor);
    ~OneTableStep();
    Q_DISABLE_COPY_MOVE(OneTableStep)

private:
    QTextCursor m_cursor;
};

} // namespace ui::editor
