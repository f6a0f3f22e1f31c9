#pragma once

#include "core/html/dom.h"

#include <QList>

namespace ui::editor
{

/// A <table> of HTML put on a grid: each cell with its place, spans cut to the table.
struct TableGrid {
    struct Cell {
        const core::html::Node *node;
        int row;
        int column;
        int rowSpan;
        int columnSpan;
    };

    QList<Cell> cells;
    int rows = 0;
    int columns = 0;
    int headerRows = 0; ///< Rows at the top that hold only <th>.
    int headerColumns = 0; ///< Columns at the start that below those rows hold only <th>.
};

/// Empty if the table has no cells, or more than a letter could want (64 columns, 2000 rows).
TableGrid gridOf(const core::html::Node &table);

} // namespace ui::editor
