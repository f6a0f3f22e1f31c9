#pragma once

#include <QTextTableFormat>

class QTextTable;
class QTextTableCell;

/// Which lines a table has. The table's format holds the meaning: Qt's border and borderBrush are width and
/// colour, the property TableLines says which; what single cells carry is only how Qt is told to draw it.
namespace ui::editor
{

enum class Lines {
    None,
    All,
    Outer, ///< Around the table only.
    Horizontal, ///< Over and under each row.
};

Lines linesOf(const QTextTableFormat &format);
/// A table that had no lines gets thin ones.
void setLines(QTextTableFormat &format, Lines lines);

constexpr int thickestLine = 20; ///< Pixels.
int lineWidth(const QTextTableFormat &format); ///< Pixels; 0 without lines.

/// Gives the cell's edges the lines of its table; the cell's place must be the final one.
void drawLines(QTextTableCellFormat &format, const QTextTable &table, const QTextTableCell &cell);
/// The same for all cells, of which some came, went or moved.
void refreshLines(QTextTable &table);

} // namespace ui::editor
