#include "ui/editor/tablesplit.h"

#include "ui/editor/tableactions.h"
#include "ui/editor/tablecells.h"
#include "ui/editor/tablecolumns.h"
#include "ui/editor/tablelook.h"
#include "ui/editor/tablepicker.h"
#include "ui/editor/tablesurgery.h"
#include "ui/editor/textarea.h"

#include <QTextCursor>

#include <algorithm>

namespace ui::editor
{

namespace
{

/// Equal parts of a length, whole ones, as they are written.
QList<QTextLength> parts(const QTextLength &length, int count)
{
    QList<QTextLength> all;
    const int whole = qRound(length.rawValue());
    const int least = length.type() == QTextLength::FixedLength ? int(narrowestColumn) : 1;
    for (int i = 0; i < count; ++i) {
        const int part = std::max(least, whole * (i + 1) / count - whole * i / count);
        all.append(count == 1 || length.type() == QTextLength::VariableLength
                       ? length
                       : QTextLength(length.type(), part));
    }
    return all;
}

/// What becomes of each of the columns.
QList<int> piecesOf(const CellArea &cell, int columns, qsizetype all)
{
    QList<int> pieces(all, 1);
    for (int i = 0; i < cell.columns; ++i)
        pieces[cell.column + i] = std::max(1, columns * (i + 1) / cell.columns - columns * i / cell.columns);
    return pieces;
}

void setWidths(QTextTable &table, const QList<QTextLength> &widths)
{
    QTextTableFormat format = table.format();
    if (format.width().type() == QTextLength::FixedLength) {
        double sum = 0;
        for (const QTextLength &width : widths)
            sum += width.type() == QTextLength::FixedLength ? width.rawValue() : 0;
        format.setWidth(QTextLength(QTextLength::FixedLength, std::max(sum, format.width().rawValue())));
    }
    format.setColumnWidthConstraints(widths);
    table.setFormat(format);
}

/// The other columns stay as they are. A table that is as wide as its words is told only about the new ones.
void divideWidths(QTextTable &table, const QList<int> &pieces, const QList<QTextLength> &before,
                  const QList<double> &pixels)
{
    const bool isFree = table.format().width().type() == QTextLength::VariableLength;
    QList<QTextLength> lengths;
    QList<double> even;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QTextLength now(QTextLength::FixedLength, pixels[i]);
        const QTextLength length = !before.isEmpty() ? before.value(i) : pieces[i] > 1 ? now : QTextLength();
        lengths += parts(length, pieces[i]);
        even += QList<double>(pieces[i], pixels[i] / pieces[i]);
    }
    if (!before.isEmpty() || isFree)
        setWidths(table, lengths);
    else
        setColumnWidths(table, even);
}

} // namespace

bool isInOneCell(const QTextCursor &cursor)
{
    const QTextTable *table = cursor.currentTable();
    return table && cellsIn(*table, selectedArea(cursor)).size() == 1;
}

bool splitCell(QTextCursor &cursor, int columns, int rows, const QList<double> &pixels)
{
    QTextTable *table = cursor.currentTable();
    const CellArea cell = selectedArea(cursor);
    const auto isTooMany = [](int there, int more, int most) { return more > 0 && there + more > most; };
    if (isTooMany(table->columns(), columns - cell.columns, mostTableColumns)
        || isTooMany(table->rows(), rows - cell.rows, mostTableRows))
        return false;
    const OneTableStep step(cursor);
    const QList<int> pieces = piecesOf(cell, columns, table->columns());
    const QList<QTextLength> widths = table->format().columnWidthConstraints();
    TableSurgery(*table).divide(cell, columns, rows);
    if (columns > cell.columns)
        divideWidths(*table, pieces, widths, pixels);
    cursor = table->cellAt(cell.row, cell.column).firstCursorPosition();
    return true;
}

void pickSplit(TextArea *text, TableActions *actions, QWidget *scope)
{
    const QTextCursor cursor = text->textCursor();
    const QTextTable &table = *cursor.currentTable();
    const CellArea cell = selectedArea(cursor);
    auto *picker = new TablePicker(TablePicker::For::Split, scope);
    const int mostColumns = mostTableColumns - table.columns() + cell.columns;
    picker->setMost(mostTableRows - table.rows() + cell.rows, mostColumns);
    picker->setStart(cell.rows, cell.isOne() ? std::min(2, mostColumns) : cell.columns);
    QObject::connect(picker, &TablePicker::chosen, actions, [actions](int rows, int columns) {
        actions->run([rows, columns](QTextCursor &at) {
            splitCell(at, columns, rows, columnWidths(*at.currentTable()));
        });
    });
    QObject::connect(picker, &QObject::destroyed, text, [text] { text->setFocus(); });
    const QRect at = text->cursorRect(table.cellAt(cell.row, cell.column).firstCursorPosition());
    picker->openAt({text->viewport()->mapToGlobal(at.topLeft()), at.size()});
}

} // namespace ui::editor
