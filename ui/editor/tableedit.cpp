#include "ui/editor/tableedit.h"

#include "ui/editor/tablesurgery.h"

#include <QCollator>
#include <QLocale>
#include <QTextBlock>

#include <algorithm>
#include <numeric>

namespace ui::editor
{

namespace
{

void placeIn(QTextCursor &cursor, const QTextTable &table, int row, int column)
{
    const QTextTableCell cell
        = table.cellAt(std::min(row, table.rows() - 1), std::min(column, table.columns() - 1));
    cursor = cell.firstCursorPosition();
}

/// A cell that is merged over this edge would be torn.
bool isTornAt(const QList<CellArea> &merged, int row)
{
    return std::any_of(merged.cbegin(), merged.cend(),
                       [row](const CellArea &area) { return area.row < row && row < area.endRow(); });
}

} // namespace

bool insertRows(QTextCursor &cursor, Side side)
{
    QTextTable *table = cursor.currentTable();
    const CellArea area = selectedArea(cursor);
    if (table->rows() + area.rows > mostTableRows)
        return false;
    const OneTableStep step(cursor);
    const int at = side == Side::Before ? area.row : area.endRow();
    TableSurgery(*table).insertRows(at, area.rows);
    placeIn(cursor, *table, at, area.column);
    return true;
}

bool insertColumns(QTextCursor &cursor, Side side)
{
    QTextTable *table = cursor.currentTable();
    const CellArea area = selectedArea(cursor);
    if (table->columns() + area.columns > mostTableColumns)
        return false;
    const OneTableStep step(cursor);
    const int at = side == Side::Before ? area.column : area.endColumn();
    TableSurgery(*table).insertColumns(at, area.columns);
    placeIn(cursor, *table, area.row, at);
    return true;
}

void growTable(QTextTable &table, int rows, int columns)
{
    if (rows <= table.rows() && columns <= table.columns())
        return;
    TableSurgery surgery(table);
    if (rows > table.rows())
        surgery.insertRows(table.rows(), rows - table.rows());
    if (columns > table.columns())
        surgery.insertColumns(table.columns(), columns - table.columns());
}

void removeRows(QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    const CellArea area = selectedArea(cursor);
    if (area.rows >= table->rows())
        return removeTable(cursor);
    const OneTableStep step(cursor);
    TableSurgery(*table).removeRows(area.row, area.rows);
    placeIn(cursor, *table, area.row, area.column);
}

void removeColumns(QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    const CellArea area = selectedArea(cursor);
    if (area.columns >= table->columns())
        return removeTable(cursor);
    const OneTableStep step(cursor);
    TableSurgery(*table).removeColumns(area.column, area.columns);
    placeIn(cursor, *table, area.row, area.column);
}

void removeTable(QTextCursor &cursor)
{
    const OneTableStep step(cursor);
    const QTextTable *table = cursor.currentTable();
    cursor.setPosition(table->firstPosition() - 1);
    const QTextBlock after = cursor.document()->findBlock(table->lastPosition() + 1);
    const bool hasBefore = cursor.block().length() > 1;
    const QTextBlockFormat lines = after.blockFormat();
    cursor.setPosition(table->lastPosition() + 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    // The ends of the table parted two paragraphs.
    if (hasBefore)
        cursor.insertBlock(lines, QTextCharFormat());
    else
        cursor.setBlockFormat(lines);
}

void clearCells(QTextCursor &cursor)
{
    const OneTableStep step(cursor);
    const QTextTable *table = cursor.currentTable();
    const CellArea area = selectedArea(cursor);
    const QList<QTextTableCell> cells = cellsIn(*table, area);
    for (const QTextTableCell &cell : cells)
        contentOf(cell).removeSelectedText();
    cursor = table->cellAt(area.row, area.column).firstCursorPosition();
}

bool canMerge(const QTextCursor &cursor)
{
    const QTextTable *table = cursor.currentTable();
    return table && hasCellSelection(cursor) && cellsIn(*table, selectedArea(cursor)).size() > 1;
}

void mergeCells(QTextCursor &cursor)
{
    const OneTableStep step(cursor);
    QTextTable *table = cursor.currentTable();
    const CellArea area = selectedArea(cursor);
    TableSurgery(*table).merge(area);
    cursor = table->cellAt(area.row, area.column).lastCursorPosition();
}

bool canSplit(const QTextCursor &cursor)
{
    const QTextTable *table = cursor.currentTable();
    if (!table)
        return false;
    const QList<QTextTableCell> cells = cellsIn(*table, selectedArea(cursor));
    return std::any_of(cells.cbegin(), cells.cend(),
                       [](const QTextTableCell &cell) { return !areaOf(cell).isOne(); });
}

void splitCells(QTextCursor &cursor)
{
    const OneTableStep step(cursor);
    QTextTable *table = cursor.currentTable();
    const CellArea area = selectedArea(cursor);
    TableSurgery(*table).split(area);
    placeIn(cursor, *table, area.row, area.column);
}

bool canMoveRows(const QTextCursor &cursor, Side side)
{
    const QTextTable *table = cursor.currentTable();
    if (!table)
        return false;
    const CellArea area = selectedArea(cursor);
    const int first = side == Side::Before ? area.row - 1 : area.row;
    const int end = side == Side::Before ? area.endRow() : area.endRow() + 1;
    const int headers = table->format().headerRowCount();
    if (first < 0 || end > table->rows() || (first < headers && headers < end))
        return false;
    const QList<CellArea> merged = mergedCells(*table);
    return !isTornAt(merged, first) && !isTornAt(merged, end) && !isTornAt(merged, area.row)
        && !isTornAt(merged, area.endRow());
}

void moveRows(QTextCursor &cursor, Side side)
{
    const OneTableStep step(cursor);
    QTextTable *table = cursor.currentTable();
    const CellArea area = selectedArea(cursor);
    QList<int> order(area.rows + 1);
    std::iota(order.begin(), order.end(), 0);
    if (side == Side::Before)
        std::rotate(order.begin(), order.begin() + 1, order.end());
    else
        std::rotate(order.begin(), order.end() - 1, order.end());
    const int first = side == Side::Before ? area.row - 1 : area.row;
    TableSurgery(*table).reorderRows(first, order);
    placeIn(cursor, *table, side == Side::Before ? first : first + 1, area.column);
}

std::optional<double> numberIn(const QString &text, const QLocale &locale)
{
    QString number;
    for (const QChar c : text) {
        const bool isUnit = c.category() == QChar::Symbol_Currency || c == u'%' || c == u'‰' || c == u'元';
        if (!c.isSpace() && !isUnit)
            number.append(c == QChar(0x2212) ? QChar(u'-') : c);
    }
    const bool isInBrackets = number.size() > 2 && number.startsWith(u'(') && number.endsWith(u')');
    if (isInBrackets)
        number = number.mid(1, number.size() - 2); // how bookkeepers write what is missing
    bool isOk = false;
    double value = locale.toDouble(number, &isOk);
    if (!isOk)
        value = QLocale::c().toDouble(number, &isOk);
    return isOk ? std::optional(isInBrackets ? -value : value) : std::nullopt;
}

bool canSort(const QTextCursor &cursor)
{
    const QTextTable *table = cursor.currentTable();
    if (!table)
        return false;
    const int headers = table->format().headerRowCount();
    const QList<CellArea> merged = mergedCells(*table);
    return table->rows() - headers > 1
        && std::none_of(merged.cbegin(), merged.cend(),
                        [&](const CellArea &area) { return area.endRow() > headers && area.rows > 1; });
}

void sortRows(QTextCursor &cursor, Qt::SortOrder order, const QLocale &locale)
{
    const OneTableStep step(cursor);
    QTextTable *table = cursor.currentTable();
    const CellArea area = selectedArea(cursor);
    const int first = table->format().headerRowCount();
    QList<QString> words;
    QList<std::optional<double>> numbers;
    bool isAllNumbers = true;
    for (int row = first; row < table->rows(); ++row) {
        words.append(textOf(table->cellAt(row, area.column)).simplified());
        numbers.append(numberIn(words.last(), locale));
        isAllNumbers = isAllNumbers && (words.last().isEmpty() || numbers.last());
    }
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const bool isDown = order == Qt::DescendingOrder;
    const auto isBefore = [&](int one, int other) {
        if (words[one].isEmpty() || words[other].isEmpty())
            return !words[one].isEmpty() && words[other].isEmpty();
        if (isDown)
            std::swap(one, other);
        return isAllNumbers ? *numbers[one] < *numbers[other]
                            : collator.compare(words[one], words[other]) < 0;
    };
    QList<int> rows(words.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(), isBefore);
    TableSurgery(*table).reorderRows(first, rows);
    placeIn(cursor, *table, first, area.column);
}

} // namespace ui::editor
