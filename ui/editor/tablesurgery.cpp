#include "ui/editor/tablesurgery.h"

#include "ui/editor/structure.h"
#include "ui/editor/tablelines.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextList>

#include <algorithm>

namespace ui::editor
{

namespace
{

/// What a cell holds, to be put into another; the cell itself is to be emptied. Qt begins a copied list on a
/// new line of its own, so the first block is copied as a paragraph and made an item again.
struct Held {
    explicit Held(const QTextTableCell &cell)
        : lines(cell.firstCursorPosition().blockFormat())
        , format(cell.format().toTableCellFormat())
    {
        QTextCursor part = cell.firstCursorPosition();
        if (QTextList *in = part.block().textList()) {
            list = in->format();
            isItem = true;
            in->remove(part.block());
        }
        part.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (part.hasSelection())
            first = part.selection();
        part.setPosition(part.position());
        part.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
        if (part.hasSelection())
            rest = part.selection();
        lines.clearProperty(QTextFormat::ObjectIndex);
        format.clearProperty(QTextFormat::TableCellRowSpan);
        format.clearProperty(QTextFormat::TableCellColumnSpan);
        if (!groundOf(format).isValid())
            format.clearBackground(); // a heading's, which stays with its row
    }

    /// At a cursor in an empty block.
    void putAt(QTextCursor cursor) const
    {
        const int at = cursor.position();
        if (!first.isEmpty())
            cursor.insertFragment(first);
        if (!rest.isEmpty())
            cursor.insertFragment(rest);
        cursor.setPosition(at);
        const QTextBlock block = cursor.block();
        if (QTextList *before = block.textList())
            before->remove(block);
        cursor.setBlockFormat(lines);
        if (!isItem)
            return;
        QTextList *next = rest.isEmpty() ? nullptr : block.next().textList(); // the rest of the same list
        if (next && next->format() == list)
            next->add(block);
        else
            cursor.createList(list);
    }

    QTextDocumentFragment first;
    QTextDocumentFragment rest;
    QTextBlockFormat lines;
    QTextTableCellFormat format;
    QTextListFormat list;
    bool isItem = false;
};

/// Where nothing begins: every place of the line is covered by a cell from before it.
bool isCovered(const QList<CellArea> &merged, int row, int columns)
{
    int covered = 0;
    for (const CellArea &area : merged) {
        if (area.row < row && row < area.endRow())
            covered += area.columns;
    }
    return covered == columns;
}

CellArea turned(const CellArea &area)
{
    return {area.column, area.row, area.columns, area.rows};
}

QList<CellArea> turned(const QList<CellArea> &areas)
{
    QList<CellArea> all;
    for (const CellArea &area : areas)
        all.append(turned(area));
    return all;
}

void insertInto(QList<CellArea> &merged, int at, int count)
{
    for (CellArea &area : merged) {
        if (area.row >= at)
            area.row += count;
        else if (area.endRow() > at)
            area.rows += count;
    }
}

/// Cells over the line cover all of what it becomes.
void stretch(QList<CellArea> &cells, int line, int pieces)
{
    for (CellArea &area : cells) {
        if (area.row > line)
            area.row += pieces - 1;
        else if (area.endRow() > line)
            area.rows += pieces - 1;
    }
}

void removeFrom(QList<CellArea> &merged, int at, int count)
{
    for (CellArea &area : merged) {
        const int before = std::clamp(at - area.row, 0, area.rows);
        const int behind = std::clamp(area.endRow() - at - count, 0, area.rows);
        area.rows = before + behind;
        if (area.row >= at + count)
            area.row -= count;
        else
            area.row = std::min(area.row, at);
    }
    merged.removeIf([](const CellArea &area) { return area.rows == 0; });
}

} // namespace

TableSurgery::TableSurgery(QTextTable &table)
    : m_table(table)
    , m_merged(mergedCells(table))
{
    for (const CellArea &area : std::as_const(m_merged)) {
        m_table.splitCell(area.row, area.column, 1, 1);
        const QTextTableCell first = m_table.cellAt(area.row, area.column);
        const QList<QTextTableCell> parts = cellsIn(m_table, area);
        for (const QTextTableCell &part : parts) {
            if (part != first)
                modelOn(part, first);
        }
    }
}

TableSurgery::~TableSurgery()
{
    m_merged.removeIf([](const CellArea &area) { return area.isOne(); });
    dropCoveredRows();
    dropCoveredColumns();
    for (const CellArea &area : std::as_const(m_merged)) {
        if (!area.isOne())
            join(area);
    }
    refreshHeaderGround(m_table);
    refreshLines(m_table);
    refitWidths();
}

/// An empty paragraph takes over the format of the cell after it when that one goes; here it keeps its own.
void TableSurgery::join(const CellArea &area)
{
    QList<QPair<QTextCursor, QTextBlockFormat>> before;
    const QList<QTextTableCell> cells = cellsIn(m_table, area);
    for (const QTextTableCell &cell : cells) {
        QTextCursor at = cell.firstCursorPosition();
        if (cell == cells.first() || !at.movePosition(QTextCursor::PreviousBlock) || at.block().length() > 1)
            continue;
        const QTextTableCell owner = m_table.cellAt(at.position());
        if (owner == cells.first() || !cells.contains(owner)) // others go, too
            before.append({at, at.blockFormat()});
    }
    m_table.mergeCells(area.row, area.column, area.rows, area.columns);
    for (auto &[at, format] : before) {
        if (at.blockFormat() != format)
            at.setBlockFormat(format);
    }
}

void TableSurgery::setHeaderRows(int rows)
{
    QTextTableFormat format = m_table.format();
    if (rows == format.headerRowCount())
        return;
    format.setHeaderRowCount(rows);
    m_table.setFormat(format);
}

void TableSurgery::insertRows(int at, int count)
{
    const int headers = m_table.format().headerRowCount();
    m_table.insertRows(at, count);
    insertInto(m_merged, at, count);
    setHeaderRows(at < headers ? headers + count : headers);
    const bool isBelowHeadings = at == headers && at + count < m_table.rows();
    const int model = at == 0 || isBelowHeadings ? at + count : at - 1;
    for (int row = at; row < at + count; ++row) {
        for (int column = 0; column < m_table.columns(); ++column)
            modelOn(m_table.cellAt(row, column), m_table.cellAt(model, column));
    }
    refreshHeaderGround(m_table, at + count);
}

void TableSurgery::setHeaderColumns(int columns)
{
    QTextTableFormat format = m_table.format();
    if (columns == format.intProperty(HeaderColumns))
        return;
    if (columns > 0)
        format.setProperty(HeaderColumns, columns);
    else
        format.clearProperty(HeaderColumns);
    m_table.setFormat(format);
}

void TableSurgery::insertColumns(int at, int count)
{
    const int headers = m_table.format().intProperty(HeaderColumns);
    m_table.insertColumns(at, count);
    m_merged = turned(m_merged);
    insertInto(m_merged, at, count);
    m_merged = turned(m_merged);
    setHeaderColumns(at < headers ? headers + count : headers);
    const int model = at == 0 ? count : at - 1;
    for (int row = 0; row < m_table.rows(); ++row) {
        for (int column = at; column < at + count; ++column)
            modelOn(m_table.cellAt(row, column), m_table.cellAt(row, model));
    }
    refreshHeaderGround(m_table);
}

void TableSurgery::removeRows(int at, int count)
{
    for (const CellArea &area : std::as_const(m_merged)) {
        if (area.row >= at && area.row < at + count && area.endRow() > at + count)
            moveContent(m_table.cellAt(area.row, area.column), m_table.cellAt(at + count, area.column));
    }
    const int headers = m_table.format().headerRowCount();
    m_table.removeRows(at, count);
    removeFrom(m_merged, at, count);
    setHeaderRows(std::min(headers, at) + std::max(0, headers - at - count));
    refreshHeaderGround(m_table);
}

void TableSurgery::removeColumns(int at, int count)
{
    for (const CellArea &area : std::as_const(m_merged)) {
        if (area.column >= at && area.column < at + count && area.endColumn() > at + count)
            moveContent(m_table.cellAt(area.row, area.column), m_table.cellAt(area.row, at + count));
    }
    const int headers = m_table.format().intProperty(HeaderColumns);
    m_table.removeColumns(at, count);
    setHeaderColumns(std::min(headers, at) + std::max(0, headers - at - count));
    m_merged = turned(m_merged);
    removeFrom(m_merged, at, count);
    m_merged = turned(m_merged);
}

void TableSurgery::moveContent(const QTextTableCell &from, const QTextTableCell &to)
{
    const Held held(from);
    contentOf(to).removeSelectedText();
    held.putAt(to.firstCursorPosition());
    QTextTableCell(to).setFormat(held.format);
    contentOf(from).removeSelectedText();
}

void TableSurgery::merge(const CellArea &area)
{
    const QTextTableCell first = m_table.cellAt(area.row, area.column);
    const QList<QTextTableCell> cells = cellsIn(m_table, area);
    for (const QTextTableCell &cell : cells) {
        if (cell == first || !contentOf(cell).hasSelection())
            continue;
        const Held held(cell);
        QTextCursor end = first.lastCursorPosition();
        if (contentOf(first).hasSelection())
            end.insertBlock(held.lines, QTextCharFormat());
        held.putAt(end);
        contentOf(cell).removeSelectedText();
    }
    split(area);
    m_merged.append(area);
}

void TableSurgery::split(const CellArea &area)
{
    m_merged.removeIf([&](const CellArea &other) { return other.meets(area); });
}

void TableSurgery::divide(const CellArea &cell, int columns, int rows)
{
    const QTextTableCell model = m_table.cellAt(cell.row, cell.column);
    CellArea all = cell;
    split(cell);
    // Cells that are not merged grow too.
    const QList<QTextTableCell> others = cellsIn(m_table, wholeTable(m_table));
    QList<CellArea> single;
    for (const QTextTableCell &other : others) {
        const CellArea area = areaOf(other);
        const auto covers = [&](const CellArea &merged) { return merged.meets(area); };
        if (!area.meets(cell) && std::none_of(m_merged.cbegin(), m_merged.cend(), covers))
            single.append(area);
    }
    m_merged += single;
    for (int i = cell.columns - 1; i >= 0; --i)
        divideColumn(cell.column + i, columns * (i + 1) / cell.columns - columns * i / cell.columns);
    for (int i = cell.rows - 1; i >= 0; --i)
        divideRow(cell.row + i, rows * (i + 1) / cell.rows - rows * i / cell.rows);
    all.columns = std::max(cell.columns, columns);
    all.rows = std::max(cell.rows, rows);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            CellArea piece{all.row + row * all.rows / rows, all.column + column * all.columns / columns};
            piece.rows = all.row + (row + 1) * all.rows / rows - piece.row;
            piece.columns = all.column + (column + 1) * all.columns / columns - piece.column;
            if (row + column > 0)
                modelOn(m_table.cellAt(piece.row, piece.column), model);
            m_merged.append(piece);
        }
    }
}

void TableSurgery::divideRow(int row, int pieces)
{
    if (pieces < 2)
        return;
    const int headers = m_table.format().headerRowCount();
    m_table.insertRows(row + 1, pieces - 1);
    stretch(m_merged, row, pieces);
    setHeaderRows(row < headers ? headers + pieces - 1 : headers);
}

void TableSurgery::divideColumn(int column, int pieces)
{
    if (pieces < 2)
        return;
    const int headers = m_table.format().intProperty(HeaderColumns);
    m_table.insertColumns(column + 1, pieces - 1);
    m_merged = turned(m_merged);
    stretch(m_merged, column, pieces);
    m_merged = turned(m_merged);
    setHeaderColumns(column < headers ? headers + pieces - 1 : headers);
}

void TableSurgery::reorderRows(int first, const QList<int> &order)
{
    QList<QList<Held>> rows;
    for (int row = 0; row < order.size(); ++row) {
        rows.append(QList<Held>());
        for (int column = 0; order[row] != row && column < m_table.columns(); ++column)
            rows.last().append(Held(m_table.cellAt(first + row, column)));
    }
    for (int row = 0; row < order.size(); ++row) {
        if (order[row] == row)
            continue;
        for (int column = 0; column < m_table.columns(); ++column) {
            QTextTableCell cell = m_table.cellAt(first + row, column);
            const Held &held = rows[order[row]][column];
            contentOf(cell).removeSelectedText();
            held.putAt(cell.firstCursorPosition());
            cell.setFormat(held.format);
        }
    }
    for (CellArea &area : m_merged) {
        if (const qsizetype place = order.indexOf(area.row - first); place >= 0)
            area.row = first + int(place);
    }
}

void TableSurgery::dropCoveredRows()
{
    for (int row = m_table.rows() - 1; row > 0; --row) {
        if (isCovered(m_merged, row, m_table.columns()))
            removeRows(row, 1);
    }
}

void TableSurgery::dropCoveredColumns()
{
    for (int column = m_table.columns() - 1; column > 0; --column) {
        if (isCovered(turned(m_merged), column, m_table.rows()))
            removeColumns(column, 1);
    }
}

/// Shares of a width are again a whole after a column came or went.
void TableSurgery::refitWidths()
{
    QTextTableFormat format = m_table.format();
    QList<QTextLength> widths = format.columnWidthConstraints();
    if (widths.isEmpty())
        return;
    widths.resize(m_table.columns());
    double sum = 0;
    for (const QTextLength &width : std::as_const(widths)) {
        if (width.type() != QTextLength::PercentageLength)
            return;
        sum += width.rawValue();
    }
    if (sum <= 0 || qFuzzyCompare(sum, 100.0))
        return;
    for (QTextLength &width : widths)
        width = QTextLength(QTextLength::PercentageLength, width.rawValue() * 100 / sum);
    format.setColumnWidthConstraints(widths);
    m_table.setFormat(format);
}

} // namespace ui::editor
