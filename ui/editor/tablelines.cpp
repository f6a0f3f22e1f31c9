#include "ui/editor/tablelines.h"

#include "ui/editor/structure.h"
#include "ui/editor/tablecells.h"

#include <algorithm>
#include <cmath>

namespace ui::editor
{

namespace
{

struct Edge {
    QTextFormat::Property width;
    QTextFormat::Property style;
    QTextFormat::Property brush;
};

constexpr Edge top{QTextFormat::TableCellTopBorder, QTextFormat::TableCellTopBorderStyle,
                   QTextFormat::TableCellTopBorderBrush};
constexpr Edge bottom{QTextFormat::TableCellBottomBorder, QTextFormat::TableCellBottomBorderStyle,
                      QTextFormat::TableCellBottomBorderBrush};
constexpr Edge left{QTextFormat::TableCellLeftBorder, QTextFormat::TableCellLeftBorderStyle,
                    QTextFormat::TableCellLeftBorderBrush};
constexpr Edge right{QTextFormat::TableCellRightBorder, QTextFormat::TableCellRightBorderStyle,
                     QTextFormat::TableCellRightBorderBrush};

enum class Place { Outside, Between };

/// Qt draws the line between two cells once for each; a see-through one must not be darker there.
QBrush brushAt(Place place, const QTextTableFormat &table)
{
    QColor colour = table.borderBrush().color();
    if (place == Place::Between && colour.alpha() < 255)
        colour.setAlphaF(1 - std::sqrt(1 - colour.alphaF()));
    return colour;
}

void draw(QTextTableCellFormat &format, const Edge &edge, const QTextTableFormat &table, Place place)
{
    const Lines lines = linesOf(table);
    const bool isAcross = edge.width == top.width || edge.width == bottom.width;
    const bool isThere = lines == Lines::All || (lines == Lines::Outer && place == Place::Outside)
        || (lines == Lines::Horizontal && isAcross);
    format.setProperty(edge.width, isThere ? double(lineWidth(table)) : 0.0);
    format.setProperty(
        edge.style, int(isThere ? QTextFrameFormat::BorderStyle_Solid : QTextFrameFormat::BorderStyle_None));
    if (isThere)
        format.setProperty(edge.brush, brushAt(place, table));
}

} // namespace

Lines linesOf(const QTextTableFormat &format)
{
    if (format.border() <= 0)
        return Lines::None;
    const int said = format.intProperty(TableLines);
    return said == int(Lines::Outer) || said == int(Lines::Horizontal) ? Lines(said) : Lines::All;
}

void setLines(QTextTableFormat &format, Lines lines)
{
    if (lines == Lines::Outer || lines == Lines::Horizontal)
        format.setProperty(TableLines, int(lines));
    else
        format.clearProperty(TableLines);
    if (lines == Lines::None)
        format.setBorder(0);
    else if (format.border() <= 0)
        format.setBorder(1);
}

int lineWidth(const QTextTableFormat &format)
{
    return format.border() > 0 ? std::clamp(qRound(format.border()), 1, thickestLine) : 0;
}

/// Qt itself draws thin lines everywhere, and thick ones around the table only.
void drawLines(QTextTableCellFormat &format, const QTextTable &table, const QTextTableCell &cell)
{
    for (const Edge &edge : {top, bottom, left, right}) {
        format.clearProperty(edge.width);
        format.clearProperty(edge.style);
        format.clearProperty(edge.brush);
    }
    const QTextTableFormat looks = table.format();
    const Lines lines = linesOf(looks);
    if (lines == Lines::None || (lines == Lines::All && lineWidth(looks) == 1))
        return;
    const CellArea area = areaOf(cell);
    const auto place = [](bool isOutside) { return isOutside ? Place::Outside : Place::Between; };
    draw(format, top, looks, place(area.row == 0));
    draw(format, bottom, looks, place(area.endRow() == table.rows()));
    draw(format, left, looks, place(area.column == 0));
    draw(format, right, looks, place(area.endColumn() == table.columns()));
}

void refreshLines(QTextTable &table)
{
    const QList<QTextTableCell> cells = cellsIn(table, wholeTable(table));
    for (QTextTableCell cell : cells) {
        const QTextTableCellFormat before = cell.format().toTableCellFormat();
        QTextTableCellFormat format = before;
        drawLines(format, table, cell);
        if (format != before)
            cell.setFormat(format);
    }
}

} // namespace ui::editor
