#pragma once

#include <QList>
#include <QStringList>

#include <optional>

class QMimeData;
class QTextCursor;

namespace ui::editor
{

/// The cells of a clipboard's table, row by row; all rows have the same number of cells.
using Cells = QList<QStringList>;

/// Text as spreadsheets put it on the clipboard: cells parted by tabs, rows by line ends, cells that hold a
/// line end or a quote in quotes (the quote doubled). Line ends inside a cell are '\n'. Nothing if it is not
/// a table: fewer than two rows or columns, rows of different length, a first column that is only indent, or
/// more than a letter can hold (64 columns, 2000 rows).
std::optional<Cells> tableOf(const QString &text);

/// The same of a clipboard. One row or one column is a table, too, if a spreadsheet program says it was one
/// (its own formats, or the mark it leaves in its HTML); a single cell never is. The HTML of such programs
/// knows more (colours, merged cells), so try that first if looks are to be kept.
std::optional<Cells> tableOf(const QMimeData &data);

enum class Heading { None, FirstRow };
/// Guesses whether the first row names the columns: words without numbers over rows with numbers.
Heading headingOf(const Cells &cells);

/// Puts a table in place of the selection: after the paragraph the cursor is in, never in the middle of its
/// words. One step of undo; the cursor is then after the table.
void insertCells(QTextCursor &cursor, const Cells &cells, Heading heading = Heading::None);

/// Replaces the words of cells from the first selected one, or the cursor's, on; the table grows where it is
/// too small (to 64 columns and 2000 rows; the rest is left out). One cell fills every selected one. The
/// cursor must be in a table. One step of undo; the cursor is then in the last cell that was filled.
void fillCells(QTextCursor &cursor, const Cells &cells);

} // namespace ui::editor
