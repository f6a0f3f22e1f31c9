#pragma once

#include "ui/editor/tablecells.h"

namespace ui::editor
{

/// A table with its merged cells taken apart for as long as this lives. Qt moves cells to wrong columns and
/// counts spans twice when rows and columns of merged cells come and go; here those operations meet
/// single cells only, and what is merged afterwards is worked out on plain numbers.
class TableSurgery
{
public:
    explicit TableSurgery(QTextTable &table);
    ~TableSurgery(); ///< Merges again; rows and columns where no cell begins any more go.
    Q_DISABLE_COPY_MOVE(TableSurgery)

    void insertRows(int at, int count);
    void insertColumns(int at, int count);
    void removeRows(int at, int count); ///< Not all of them.
    void removeColumns(int at, int count);
    void merge(const CellArea &area);
    void split(const CellArea &area); ///< What meets the area stays apart.
    /// One cell, merged or not, becomes as many as named, of equal spans as far as that goes; it keeps the
    /// content. Columns and rows come in where it covers too few, and the cells beside it grow over those.
    void divide(const CellArea &cell, int columns, int rows);
    /// Row `first + i` gets what row `first + order[i]` had. Cells merged over rows must move as a whole.
    void reorderRows(int first, const QList<int> &order);

private:
    void moveContent(const QTextTableCell &from, const QTextTableCell &to);
    void join(const CellArea &area);
    void divideRow(int row, int pieces);
    void divideColumn(int column, int pieces);
    void dropCoveredRows();
    void dropCoveredColumns();
    void setHeaderRows(int rows);
    void setHeaderColumns(int columns);
    void refitWidths();

    QTextTable &m_table;
    QList<CellArea> m_merged;
};

} // namespace ui::editor
