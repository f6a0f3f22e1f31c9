#include "ui/editor/tablegrid.h"

#include <algorithm>

namespace ui::editor
{

namespace
{

constexpr int mostColumns = 64;
constexpr int mostRows = 2000;

using core::html::Node;

void collectRows(const Node &node, QList<const Node *> &rows)
{
    for (const Node &inner : node.children) {
        if (inner.tag == u"tr")
            rows.append(&inner);
        else if (inner.tag == u"thead" || inner.tag == u"tbody" || inner.tag == u"tfoot")
            collectRows(inner, rows);
    }
}

bool isCell(const Node &node)
{
    return node.tag == u"td" || node.tag == u"th";
}

void findHeadings(TableGrid &grid)
{
    int firstPlainRow = grid.rows;
    int lastHeadingRow = -1;
    for (const TableGrid::Cell &cell : std::as_const(grid.cells)) {
        if (cell.node->tag == u"td")
            firstPlainRow = std::min(firstPlainRow, cell.row);
    }
    for (const TableGrid::Cell &cell : std::as_const(grid.cells)) {
        if (cell.row < firstPlainRow)
            lastHeadingRow = std::max(lastHeadingRow, cell.row);
    }
    grid.headerRows = lastHeadingRow + 1;
    if (grid.headerRows >= grid.rows)
        return;
    grid.headerColumns = grid.columns;
    bool hasHeading = false;
    for (const TableGrid::Cell &cell : std::as_const(grid.cells)) {
        if (cell.row >= grid.headerRows && cell.node->tag == u"td")
            grid.headerColumns = std::min(grid.headerColumns, cell.column);
        hasHeading = hasHeading || (cell.row >= grid.headerRows && cell.node->tag == u"th");
    }
    if (!hasHeading)
        grid.headerColumns = 0;
}

} // namespace

TableGrid gridOf(const Node &table)
{
    QList<const Node *> rows;
    collectRows(table, rows);
    TableGrid grid;
    grid.rows = int(rows.size());
    if (grid.rows > mostRows)
        return {};
    QList<int> takenUntil(mostColumns, 0); // per column: the first row that is free
    for (int row = 0; row < grid.rows; ++row) {
        int column = 0;
        for (const Node &cell : rows[row]->children) {
            if (!isCell(cell))
                continue;
            while (column < mostColumns && takenUntil[column] > row)
                ++column;
            if (column >= mostColumns)
                return {};
            int columnSpan = std::clamp(cell.attribute(u"colspan").toInt(), 1, mostColumns - column);
            for (int i = 1; i < columnSpan; ++i) {
                if (takenUntil[column + i] > row)
                    columnSpan = i;
            }
            const int rowSpan = std::clamp(cell.attribute(u"rowspan").toInt(), 1, grid.rows - row);
            std::fill_n(takenUntil.begin() + column, columnSpan, row + rowSpan);
            grid.cells.append({&cell, row, column, rowSpan, columnSpan});
            column += columnSpan;
            grid.columns = std::max(grid.columns, column);
        }
    }
    findHeadings(grid);
    return grid.columns > 0 ? grid : TableGrid();
}

} // namespace ui::editor
