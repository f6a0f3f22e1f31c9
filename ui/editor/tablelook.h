#pragma once

#include "ui/editor/tablelines.h"

#include <QColor>
#include <QTextLength>

class QTextCursor;
class QTextTable;

/// What changes the looks of the table at a cursor; the cursor must be in one and stays where it is. Each is
/// one step of undo. Only what our HTML can say: widths in percent or pixels, one kind of line, grounds.
namespace ui::editor
{

bool hasHeaderRow(const QTextCursor &cursor);
void setHeaderRow(QTextCursor &cursor, bool isOn); ///< The first row.
bool hasHeaderColumn(const QTextCursor &cursor);
void setHeaderColumn(QTextCursor &cursor, bool isOn); ///< The first column.

Lines linesAt(const QTextCursor &cursor);
void setLines(QTextCursor &cursor, Lines lines);
int lineWidth(const QTextCursor &cursor); ///< Pixels; 0: none.
/// Of the lines there are; a table without gets all of them, as one does whose lines get a colour.
void setLineWidth(QTextCursor &cursor, int pixels);
QColor lineColour(const QTextCursor &cursor); ///< Not valid: nobody chose one.
void setLineColour(QTextCursor &cursor, const QColor &colour);

/// VariableLength: as narrow as the words allow.
void setTableWidth(QTextCursor &cursor, const QTextLength &width);
QTextLength tableWidth(const QTextCursor &cursor);

constexpr double narrowestColumn = 28; ///< Pixels.
/// In shares of a whole where the table's width is a share of the letter's, else in pixels. @p pixels are
/// what the columns are to be on the screen, one for each; none is made narrower than narrowestColumn.
void setColumnWidths(QTextTable &table, const QList<double> &pixels);
/// The cursor's table: all columns, or those selected, as wide as each other. @p pixels are today's.
void distributeColumns(QTextCursor &cursor, const QList<double> &pixels);
/// All columns as wide as their words want.
void freeColumns(QTextCursor &cursor);

/// Of the selected cells. Not valid: none. The words stay readable: Dress and the writer choose their colour.
void setCellColour(QTextCursor &cursor, const QColor &colour);
QColor cellColour(const QTextCursor &cursor);

void alignCells(QTextCursor &cursor, Qt::Alignment horizontally);
Qt::Alignment cellAlignment(const QTextCursor &cursor); ///< Left, centre or right.
enum class Height { Top, Middle, Bottom };
void alignCells(QTextCursor &cursor, Height height);
Height cellHeight(const QTextCursor &cursor);

} // namespace ui::editor
