#include "ui/editor/tablelook.h"

#include "ui/editor/structure.h"
#include "ui/editor/tablecells.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <functional>
#include <numeric>

namespace ui::editor
{

namespace
{

void change(QTextTable &table, const std::function<void(QTextTableFormat &)> &set)
{
    QTextTableFormat format = table.format();
    set(format);
    if (format != table.format())
        table.setFormat(format);
}

void changeLines(QTextCursor &cursor, const std::function<void(QTextTableFormat &)> &set)
{
    const OneTableStep step(cursor);
    change(*cursor.currentTable(), set);
    refreshLines(*cursor.currentTable());
}

void changeCells(QTextCursor &cursor, const std::function<void(QTextTableCellFormat &)> &set)
{
    const OneTableStep step(cursor);
    const QList<QTextTableCell> cells = cellsIn(*cursor.currentTable(), selectedArea(cursor));
    for (QTextTableCell cell : cells) {
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        set(format);
        cell.setFormat(format);
    }
}

QTextTableCell firstCell(const QTextCursor &cursor)
{
    const CellArea area = selectedArea(cursor);
    return cursor.currentTable()->cellAt(area.row, area.column);
}

} // namespace

bool hasHeaderRow(const QTextCursor &cursor)
{
    return cursor.currentTable()->format().headerRowCount() > 0;
}

void setHeaderRow(QTextCursor &cursor, bool isOn)
{
    const OneTableStep step(cursor);
    QTextTable &table = *cursor.currentTable();
    const int before = table.format().headerRowCount();
    change(table, [isOn](QTextTableFormat &format) { format.setHeaderRowCount(isOn ? 1 : 0); });
    refreshHeaderGround(table, std::max(before, 1));
}

bool hasHeaderColumn(const QTextCursor &cursor)
{
    return cursor.currentTable()->format().intProperty(HeaderColumns) > 0;
}

void setHeaderColumn(QTextCursor &cursor, bool isOn)
{
    const OneTableStep step(cursor);
    QTextTable &table = *cursor.currentTable();
    const int before = table.format().intProperty(HeaderColumns);
    change(table, [isOn](QTextTableFormat &format) {
        if (isOn)
            format.setProperty(HeaderColumns, 1);
        else
            format.clearProperty(HeaderColumns);
    });
    refreshHeaderGround(table, 0, std::max(before, 1));
}

Lines linesAt(const QTextCursor &cursor)
{
    return linesOf(cursor.currentTable()->format());
}

void setLines(QTextCursor &cursor, Lines lines)
{
    changeLines(cursor, [lines](QTextTableFormat &format) { setLines(format, lines); });
}

int lineWidth(const QTextCursor &cursor)
{
    return lineWidth(cursor.currentTable()->format());
}

void setLineWidth(QTextCursor &cursor, int pixels)
{
    changeLines(cursor, [pixels](QTextTableFormat &format) { format.setBorder(pixels); });
}

QColor lineColour(const QTextCursor &cursor)
{
    return borderColour(cursor.currentTable()->format());
}

void setLineColour(QTextCursor &cursor, const QColor &colour)
{
    changeLines(cursor, [&](QTextTableFormat &format) {
        format.setBorderBrush(colour.isValid() ? QBrush(colour) : tableFormat(0).borderBrush());
        if (colour.isValid() && linesOf(format) == Lines::None)
            setLines(format, Lines::All);
    });
}

void setTableWidth(QTextCursor &cursor, const QTextLength &width)
{
    const OneTableStep step(cursor);
    change(*cursor.currentTable(), [&](QTextTableFormat &format) {
        const bool isSame = format.width().type() == width.type();
        if (width.type() == QTextLength::VariableLength)
            format.clearProperty(QTextFormat::FrameWidth);
        else
            format.setWidth(width);
        if (!isSame) // shares and pixels of another kind of width mean nothing
            format.clearColumnWidthConstraints();
    });
}

QTextLength tableWidth(const QTextCursor &cursor)
{
    return cursor.currentTable()->format().width();
}

void setColumnWidths(QTextTable &table, const QList<double> &pixels)
{
    QTextCursor cursor = table.firstCursorPosition();
    const OneTableStep step(cursor);
    change(table, [&](QTextTableFormat &format) {
        QList<double> wanted = pixels;
        for (double &width : wanted)
            width = std::max(width, narrowestColumn);
        const double sum = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0);
        const bool isShare = format.width().type() == QTextLength::PercentageLength;
        QList<QTextLength> widths;
        int left = 100;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            // Whole percents, as they are written; the last column gets what is left.
            const int share = i + 1 == wanted.size()
                ? std::max(1, left)
                : std::clamp(qRound(wanted[i] * 100 / sum), 1,
                             std::max(1, left - int(wanted.size() - i - 1)));
            left -= share;
            widths.append(isShare ? QTextLength(QTextLength::PercentageLength, share)
                                  : QTextLength(QTextLength::FixedLength, qRound(wanted[i])));
        }
        format.setColumnWidthConstraints(widths);
        if (format.width().type() == QTextLength::FixedLength)
            format.setWidth(QTextLength(QTextLength::FixedLength, qRound(sum)));
    });
}

void distributeColumns(QTextCursor &cursor, const QList<double> &pixels)
{
    const CellArea area = selectedArea(cursor);
    const bool isPart = hasCellSelection(cursor) && area.columns > 1;
    const qsizetype from = isPart ? area.column : 0;
    const qsizetype end = isPart ? area.endColumn() : pixels.size();
    QList<double> even = pixels;
    const double sum = std::accumulate(pixels.cbegin() + from, pixels.cbegin() + end, 0.0);
    std::fill(even.begin() + from, even.begin() + end, sum / double(end - from));
    setColumnWidths(*cursor.currentTable(), even);
}

void freeColumns(QTextCursor &cursor)
{
    const OneTableStep step(cursor);
    change(*cursor.currentTable(), [](QTextTableFormat &format) { format.clearColumnWidthConstraints(); });
}

void setCellColour(QTextCursor &cursor, const QColor &colour)
{
    const OneTableStep step(cursor);
    changeCells(cursor, [&](QTextTableCellFormat &format) {
        colour.isValid() ? format.setBackground(colour) : format.clearBackground();
    });
    refreshHeaderGround(*cursor.currentTable());
}

QColor cellColour(const QTextCursor &cursor)
{
    return groundOf(firstCell(cursor).format());
}

void alignCells(QTextCursor &cursor, Qt::Alignment horizontally)
{
    const OneTableStep step(cursor);
    const QList<QTextTableCell> cells = cellsIn(*cursor.currentTable(), selectedArea(cursor));
    for (const QTextTableCell &cell : cells) {
        for (QTextBlock block = cell.firstCursorPosition().block();
             block.isValid() && block.position() <= cell.lastPosition(); block = block.next()) {
            QTextBlockFormat format = block.blockFormat();
            if (horizontally & Qt::AlignLeft)
                format.clearProperty(QTextFormat::BlockAlignment);
            else if (horizontally & Qt::AlignRight)
                format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
            else
                format.setAlignment(horizontally);
            QTextCursor(block).setBlockFormat(format);
        }
    }
}

Qt::Alignment cellAlignment(const QTextCursor &cursor)
{
    const Qt::Alignment side
        = firstCell(cursor).firstCursorPosition().blockFormat().alignment() & Qt::AlignHorizontal_Mask;
    return side & Qt::AlignRight  ? Qt::AlignRight
        : side & Qt::AlignHCenter ? Qt::AlignHCenter
                                  : Qt::AlignLeft;
}

void alignCells(QTextCursor &cursor, Height height)
{
    changeCells(cursor, [height](QTextTableCellFormat &format) {
        if (height == Height::Top)
            format.clearProperty(QTextFormat::TextVerticalAlignment);
        else
            format.setVerticalAlignment(height == Height::Middle ? QTextCharFormat::AlignMiddle
                                                                 : QTextCharFormat::AlignBottom);
    });
}

Height cellHeight(const QTextCursor &cursor)
{
    const QTextCharFormat::VerticalAlignment at = firstCell(cursor).format().verticalAlignment();
    return at == QTextCharFormat::AlignMiddle ? Height::Middle
        : at == QTextCharFormat::AlignBottom  ? Height::Bottom
                                              : Height::Top;
}

} // namespace ui::editor
