#include "ui/editor/tablecolumns.h"

#include "ui/editor/tablecells.h"
#include "ui/editor/tablelook.h"
#include "ui/editor/textarea.h"
#include "ui/widgets/icon.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui::editor
{

namespace
{

constexpr double reach = 4; // pixels to each side of the line

/// From a cell's edge to its words.
double insetOf(const QTextTable &table)
{
    const QTextTableFormat format = table.format();
    return format.cellPadding() + format.border() / 2; // half of a line that is shared
}

/// Where the table is. Qt adds the place of the words in the first cell to it.
QRectF frameOf(const QTextTable &table)
{
    const QRectF frame
        = table.document()->documentLayout()->frameBoundingRect(const_cast<QTextTable *>(&table));
    return frame.translated(-insetOf(table), -insetOf(table));
}

/// Where the column begins, by a plain paragraph in one of its cells.
std::optional<double> leftOf(const QTextTable &table, int column)
{
    constexpr int enoughRows = 200;
    const auto *layout = table.document()->documentLayout();
    for (int row = 0; row < std::min(table.rows(), enoughRows); ++row) {
        const QTextTableCell cell = table.cellAt(row, column);
        if (cell.column() != column || cell.row() != row)
            continue;
        const QTextBlock block = cell.firstCursorPosition().block();
        if (block.textList() || block.blockFormat().indent() > 0)
            continue;
        return layout->blockBoundingRect(block).left() - block.blockFormat().leftMargin() - insetOf(table);
    }
    return {};
}

double rightOf(const QTextTable &table)
{
    const QTextBlock block = table.cellAt(0, table.columns() - 1).firstCursorPosition().block();
    return table.document()->documentLayout()->blockBoundingRect(block).right() + insetOf(table);
}

/// Where the columns begin, and where the last one ends.
QList<double> linesOf(const QTextTable &table)
{
    const QRectF frame = frameOf(table);
    QList<double> lines;
    for (int column = 0; column < table.columns(); ++column) {
        const std::optional<double> left = leftOf(table, column);
        const double even = frame.left() + frame.width() * column / table.columns();
        lines.append(std::max(left.value_or(even), lines.isEmpty() ? frame.left() : lines.last()));
    }
    lines.append(std::max(rightOf(table), lines.last()));
    return lines;
}

} // namespace

QList<double> columnWidths(const QTextTable &table)
{
    const QList<double> lines = linesOf(table);
    QList<double> widths;
    for (qsizetype i = 1; i < lines.size(); ++i)
        widths.append(std::max(1.0, lines[i] - lines[i - 1]));
    return widths;
}

TableColumns::TableColumns(TextArea *text)
    : QObject(text)
    , m_text(text)
{
    text->installEventFilter(this);
    text->viewport()->installEventFilter(this);
    text->addOverlay([this](QPainter &painter, const QRectF &) { paint(painter); });
}

TableColumns::Hold TableColumns::holdAt(const QPointF &inDocument) const
{
    if (m_text->isReadOnly() || m_text->layoutDirection() == Qt::RightToLeft)
        return {};
    const QTextDocument *document = m_text->document();
    const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        const QRectF area = table ? frameOf(*table) : QRectF();
        if (!area.adjusted(-reach, 0, reach, 0).contains(inDocument))
            continue;
        // The right edge of a table that fills the letter belongs to the letter.
        const bool isShare = table->format().width().type() == QTextLength::PercentageLength;
        const QList<double> lines = linesOf(*table);
        for (int line = 1; line < lines.size() - (isShare ? 1 : 0); ++line) {
            if (std::abs(lines[line] - inDocument.x()) <= reach)
                return {table, line - 1, lines[line]};
        }
    }
    return {};
}

bool TableColumns::hover(const QPointF &inDocument)
{
    const bool isOver = holdAt(inDocument).table != nullptr;
    if (isOver && !m_isPointing)
        m_text->viewport()->setCursor(Qt::SplitHCursor);
    else if (!isOver && m_isPointing)
        m_text->viewport()->setCursor(Qt::IBeamCursor);
    m_isPointing = isOver;
    return isOver;
}

void TableColumns::drag(const QPointF &inDocument)
{
    const QList<double> lines = linesOf(*m_hold.table);
    const double least = lines[m_hold.column] + narrowestColumn;
    const bool isLast = m_hold.column + 2 >= lines.size();
    const double most = isLast
        ? std::max(least, m_text->document()->textWidth() - m_text->document()->documentMargin())
        : std::max(least, lines[m_hold.column + 2] - narrowestColumn);
    m_line = std::clamp(inDocument.x() - m_grip, least, most);
    m_text->viewport()->update();
}

void TableColumns::drop()
{
    QTextTable *table = m_hold.table;
    const int column = m_hold.column;
    const double by = m_line - m_hold.line;
    cancel();
    if (std::abs(by) < 1)
        return;
    QList<double> widths = columnWidths(*table);
    widths[column] += by;
    if (column + 1 < widths.size())
        widths[column + 1] -= by;
    setColumnWidths(*table, widths);
}

void TableColumns::cancel()
{
    m_hold = {};
    m_text->viewport()->update();
}

void TableColumns::paint(QPainter &painter) const
{
    if (!m_hold.table)
        return;
    const QRectF area = frameOf(*m_hold.table);
    painter.setPen(QPen(accentColour(m_text->palette()), 2));
    painter.drawLine(QPointF(m_line, area.top()), QPointF(m_line, area.bottom()));
}

bool TableColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text) {
        if (!m_hold.table || event->type() != QEvent::KeyPress)
            return false;
        cancel(); // any key: the table may be another after it
        return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    }
    if (event->type() == QEvent::Leave && !m_hold.table)
        hover({-1, -1});
    const bool isMouse = event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::MouseButtonRelease;
    if (!isMouse)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPointF at = m_text->toDocument(mouse->position().toPoint());
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_hold = holdAt(at);
        m_line = m_hold.line;
        m_grip = at.x() - m_hold.line;
        return m_hold.table != nullptr;
    }
    if (m_hold.table && event->type() == QEvent::MouseMove) {
        drag(at);
        return true;
    }
    if (m_hold.table && event->type() == QEvent::MouseButtonRelease) {
        drop();
        return true;
    }
    return event->type() == QEvent::MouseMove && mouse->buttons() == Qt::NoButton && hover(at);
}

} // namespace ui::editor
