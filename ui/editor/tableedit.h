#pragma once

#include <QTextCursor>

#include <optional>

class QLocale;
class QTextTable;

/// What changes the build of the table at a cursor. The cursor must be in a table; what is meant are its
/// selected cells, or the one it is in. Each is one step of undo and leaves the cursor in the cell that a
/// person would look at next. Merged cells stay whole: they grow and shrink with the rows and columns they
/// cover, and what they hold is lost only with their last row or column.
namespace ui::editor
{

enum class Side { Before, After };

/// As many rows or columns as are selected, empty, looking like the ones beside them. Beside a heading row
/// but not below it are heading rows. False, and nothing changed, if the table would be too large.
bool insertRows(QTextCursor &cursor, Side side);
bool insertColumns(QTextCursor &cursor, Side side);
/// At the end; used by Tab and by paste.
void growTable(QTextTable &table, int rows, int columns);

/// With the last row or column goes the table.
void removeRows(QTextCursor &cursor);
void removeColumns(QTextCursor &cursor);
void removeTable(QTextCursor &cursor);
/// The words go, the cells stay.
void clearCells(QTextCursor &cursor);

bool canMerge(const QTextCursor &cursor);
/// One cell with the content of all, paragraph after paragraph. A row or column that has no cell of its own
/// any more goes.
void mergeCells(QTextCursor &cursor);
bool canSplit(const QTextCursor &cursor);
/// Merged cells become the cells they were made of; the first keeps the content. One cell: see splitCell().
void splitCells(QTextCursor &cursor);

/// Whole rows, past the next one; false where a merged cell is in the way, at an edge, and over the edge of
/// the heading rows.
bool canMoveRows(const QTextCursor &cursor, Side side);
void moveRows(QTextCursor &cursor, Side side);

/// The number that a cell shows ("1,234.50", "-3 %", "￥ 12", "(5)"), as people of that language or in C
/// write it.
std::optional<double> numberIn(const QString &text, const QLocale &locale);
bool canSort(const QTextCursor &cursor);
/// The rows below the headings by the cursor's column: numbers as numbers if all are, else words as the
/// language orders them; empty ones last; rows that are equal stay as they were.
void sortRows(QTextCursor &cursor, Qt::SortOrder order, const QLocale &locale);

} // namespace ui::editor
