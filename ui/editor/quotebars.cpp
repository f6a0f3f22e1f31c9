#include "ui/editor/quotebars.h"

#include "ui/editor/structure.h"
#include "ui/editor/textarea.h"
#include "ui/editor/zoom.h"
#include "ui/widgets/icon.h"

#include <QPainter>
#include <QTextTable>

#include <algorithm>

namespace ui::editor
{

namespace
{

constexpr double width = 3;

} // namespace

QuoteBars::QuoteBars(TextArea *text)
    : QObject(text)
    , m_text(text)
{
    text->addOverlay([this](QPainter &painter, const QRectF &rect) { paint(painter, rect); });
}

/// Cells stand beside one another; a table counts as one, up to what follows it.
QuoteBars::Side QuoteBars::sideOf(const QTextBlock &block, qreal y) const
{
    const QTextTable *table = outermostTable(QTextCursor(block));
    if (!table) {
        const QRectF area = m_text->areaOf(block);
        return area.top() > y ? Side::Below : area.bottom() <= y ? Side::Above : Side::Across;
    }
    const QTextDocument *document = m_text->document();
    if (m_text->areaOf(document->findBlock(table->firstPosition())).top() > y)
        return Side::Below;
    const QTextBlock next = document->findBlock(table->lastPosition() + 1);
    return next.isValid() && m_text->areaOf(next).top() <= y ? Side::Above : Side::Across;
}

/// While the layout rests, only what is in sight has a place, and the cursor is in sight.
QTextBlock QuoteBars::firstWithPlace() const
{
    QTextBlock block = m_text->textCursor().block();
    while (block.previous().isValid() && !m_text->areaOf(block.previous()).isNull())
        block = block.previous();
    return block;
}

QTextBlock QuoteBars::blockAt(qreal y) const
{
    if (m_text->keepsAreas())
        return firstWithPlace();
    const QTextDocument *document = m_text->document();
    const int count = document->blockCount();
    const auto isBelow
        = [&](int number) { return sideOf(document->findBlockByNumber(number), y) == Side::Below; };
    // In steps that grow, from where it was: asked for a block far down, the layout would lay out all before.
    int low = std::clamp(m_last, 0, count - 1); // not below, or the first
    int high = count; // below, or none
    int step = 1;
    for (; low > 0 && isBelow(low); step *= 2) {
        high = low;
        low = std::max(0, low - step);
    }
    for (step = 1; low + step < high; step *= 2) {
        if (isBelow(low + step))
            high = low + step;
        else
            low += step;
    }
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (isBelow(middle) ? high : low) = middle;
    }
    m_last = low;
    const QTextBlock found = document->findBlockByNumber(low);
    if (!outermostTable(QTextCursor(found)) || sideOf(found, y) != Side::Across)
        return found;
    return m_text->cursorForPosition(QPoint(0, qRound(y - m_text->toDocument({}).y()))).block();
}

void QuoteBars::paint(QPainter &painter, const QRectF &rect)
{
    const QPalette palette = m_text->palette();
    const QColor colour = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.22);
    const QTextDocument &document = *m_text->document();
    const double scale = scaleOf(document);
    QTextBlock block = blockAt(rect.top());
    if (block.previous().isValid() && !m_text->areaOf(block.previous()).isNull())
        block = block.previous();
    for (; block.isValid(); block = block.next()) {
        const QRectF own = m_text->areaOf(block);
        if (own.top() > rect.bottom() || (own.isNull() && m_text->keepsAreas()))
            break;
        for (int level = 0; level < quoteLevel(block); ++level) {
            const bool goesOn = quoteLevel(block.next()) > level;
            const double end = goesOn ? m_text->areaOf(block.next()).top() : own.bottom();
            const double left = document.documentMargin() + level * quoteIndent;
            painter.fillRect(QRectF(left * scale, own.top(), width * scale, end - own.top()), colour);
        }
    }
}

} // namespace ui::editor
