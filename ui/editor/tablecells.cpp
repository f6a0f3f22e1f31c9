#include "ui/editor/tablecells.h"

#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

#include <algorithm>

namespace ui::editor
{

bool CellArea::meets(const CellArea &other) const
{
    return row < other.endRow() && other.row < endRow() && column < other.endColumn()
        && other.column < endColumn();
}

CellArea CellArea::united(const CellArea &other) const
{
    CellArea all{std::min(row, other.row), std::min(column, other.column)};
    all.rows = std::max(endRow(), other.endRow()) - all.row;
    all.columns = std::max(endColumn(), other.endColumn()) - all.column;
    return all;
}

CellArea areaOf(const QTextTableCell &cell)
{
    return {cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()};
}

CellArea wholeTable(const QTextTable &table)
{
    return {0, 0, table.rows(), table.columns()};
}

CellArea selectedArea(const QTextCursor &cursor)
{
    const QTextTable *table = cursor.currentTable();
    Q_ASSERT(table);
    CellArea area;
    cursor.selectedTableCells(&area.row, &area.rows, &area.column, &area.columns);
    const QTextTableCell own = table->cellAt(cursor);
    if (area.row < 0 || area.column < 0)
        return own.isValid() ? areaOf(own) : CellArea();
    area.rows = std::min(area.rows, table->rows() - area.row);
    area.columns = std::min(area.columns, table->columns() - area.column);
    for (CellArea before; before != area;) {
        before = area;
        for (int row = before.row; row < before.endRow(); ++row) {
            for (int column = before.column; column < before.endColumn(); ++column)
                area = area.united(areaOf(table->cellAt(row, column)));
        }
    }
    return area;
}

bool hasCellSelection(const QTextCursor &cursor)
{
    int row = -1;
    int rows = 0;
    int column = -1;
    int columns = 0;
    if (cursor.currentTable() && cursor.hasSelection())
        cursor.selectedTableCells(&row, &rows, &column, &columns);
    return row >= 0;
}

QList<QTextTableCell> cellsIn(const QTextTable &table, const CellArea &area)
{
    QList<QTextTableCell> cells;
    for (int row = area.row; row < area.endRow(); ++row) {
        for (int column = area.column; column < area.endColumn(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() == row && cell.column() == column)
                cells.append(cell);
        }
    }
    return cells;
}

QList<CellArea> mergedCells(const QTextTable &table)
{
    QList<CellArea> merged;
    const QList<QTextTableCell> cells = cellsIn(table, wholeTable(table));
    for (const QTextTableCell &cell : cells) {
        if (const CellArea area = areaOf(cell); !area.isOne())
            merged.append(area);
    }
    return merged;
}

void selectArea(QTextCursor &cursor, const QTextTable &table, const CellArea &area)
{
    cursor.setPosition(table.cellAt(area.row, area.column).firstPosition());
    cursor.setPosition(table.cellAt(area.endRow() - 1, area.endColumn() - 1).lastPosition(),
                       QTextCursor::KeepAnchor);
}

QTextCursor contentOf(const QTextTableCell &cell)
{
    QTextCursor content = cell.firstCursorPosition();
    content.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    return content;
}

QString textOf(const QTextTableCell &cell)
{
    QString text = contentOf(cell).selectedText();
    text.replace(QChar(QChar::ParagraphSeparator), u'\n').replace(QChar(QChar::LineSeparator), u'\n');
    text.removeIf([](QChar c) {
        return c == QChar(QChar::ObjectReplacementCharacter) || c == QChar(0xFDD0) || c == QChar(0xFDD1);
    });
    return text;
}

void setText(const QTextTableCell &cell, const QString &text)
{
    QTextCursor content = contentOf(cell);
    // What is written takes the marks of what stood there, but not the cell's own format.
    QTextCharFormat format;
    if (content.hasSelection()) {
        QTextCursor first = cell.firstCursorPosition();
        first.movePosition(QTextCursor::NextCharacter);
        if (first.block() == cell.firstCursorPosition().block() && !first.charFormat().isImageFormat())
            format = first.charFormat();
    }
    QString words = text;
    words.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    content.insertText(words.replace(u'\n', QChar(QChar::LineSeparator)), format);
}

void modelOn(QTextTableCell cell, const QTextTableCell &model)
{
    const QTextBlockFormat lines = model.firstCursorPosition().blockFormat();
    QTextBlockFormat block;
    if (lines.hasProperty(QTextFormat::BlockAlignment))
        block.setAlignment(lines.alignment());
    if (lines.hasProperty(QTextFormat::LayoutDirection))
        block.setLayoutDirection(lines.layoutDirection());
    setSpacing(block, false, true);
    cell.firstCursorPosition().setBlockFormat(block);
    QTextTableCellFormat format;
    const QTextTableCellFormat others = model.format().toTableCellFormat();
    if (const QColor ground = groundOf(others); ground.isValid())
        format.setBackground(ground);
    if (others.hasProperty(QTextFormat::TextVerticalAlignment))
        format.setVerticalAlignment(others.verticalAlignment());
    cell.setFormat(format);
}

void refreshHeaderGround(QTextTable &table, int rows, int columns)
{
    const int headerRows = table.format().headerRowCount();
    const int headerColumns = table.format().intProperty(HeaderColumns);
    const auto refresh = [&](const CellArea &area) {
        const QList<QTextTableCell> cells = cellsIn(table, area);
        for (QTextTableCell cell : cells) {
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            if (groundOf(format).isValid())
                continue; // a colour somebody chose
            const bool hasGround = format.background().style() != Qt::NoBrush;
            if (hasGround == (cell.row() < headerRows || cell.column() < headerColumns))
                continue;
            if (hasGround)
                format.clearBackground();
            else
                format.setBackground(headerGround());
            cell.setFormat(format);
        }
    };
    rows = std::clamp(std::max(rows, headerRows), 0, table.rows());
    columns = std::clamp(std::max(columns, headerColumns), 0, table.columns());
    refresh({0, 0, rows, table.columns()});
    refresh({rows, 0, table.rows() - rows, columns});
}

QTextTable *makeTable(QTextCursor &cursor, int rows, int columns, int headerRows)
{
    const OneTableStep step(cursor);
    cursor.removeSelectedText();
    if (!cursor.atBlockEnd() || cursor.block().textList())
        cursor.insertBlock(paragraphFormat(), QTextCharFormat());
    QTextTableFormat format = tableFormat(headerRows);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = cursor.insertTable(rows, columns, format);
    QTextBlockFormat lines;
    setSpacing(lines, false, true);
    QTextCursor all(cursor);
    selectArea(all, *table, wholeTable(*table));
    all.setBlockFormat(lines);
    refreshHeaderGround(*table);
    // The place below would otherwise go on with the heading or the list that stands above.
    QTextCursor below = table->lastCursorPosition();
    below.movePosition(QTextCursor::NextBlock);
    if (below.block().length() == 1) {
        if (QTextList *list = below.block().textList())
            list->remove(below.block());
        const bool isInCell = below.currentTable() != nullptr;
        QTextBlockFormat plain;
        setSpacing(plain, false, isInCell);
        below.setBlockFormat(plain);
    }
    return table;
}

void insertTable(QTextCursor &cursor, int rows, int columns)
{
    const QTextTable *table = makeTable(cursor, rows, columns, rows > 1 ? 1 : 0);
    cursor = table->cellAt(0, 0).firstCursorPosition();
}

OneTableStep::OneTableStep(QTextCursor &cursor)
    : m_cursor(cursor)
{
    m_cursor.beginEditBlock();
}

OneTableStep::~OneTableStep()
{
    m_cursor.endEditBlock();
}

} // namespace ui::editor
