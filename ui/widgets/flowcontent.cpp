#include "ui/widgets/flowcontent.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace ui
{

FlowContent::FlowContent(int spacing)
    : m_spacing(spacing)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowContent::setWidgets(const QList<QWidget *> &widgets)
{
    m_widgets = widgets;
    for (QWidget *widget : widgets) {
        if (widget->parentWidget() != this)
            widget->setParent(this);
        widget->installEventFilter(this); // once, however often it is set
        if (!widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            widget->show();
    }
    measure();
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

void FlowContent::setMargins(const QMargins &margins)
{
    m_margins = margins;
    measure();
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

/// Asks every widget for its size once; lines are broken many times before the next change.
void FlowContent::measure()
{
    m_items.clear();
    for (QWidget *widget : std::as_const(m_widgets)) {
        if (widget->isHidden())
            continue;
        const QSize hint = widget->sizeHint().expandedTo(widget->minimumSize());
        m_items.push_back({widget, hint.boundedTo(widget->maximumSize())});
    }
    m_measuredWidth = -1;
}

int FlowContent::lineHeight() const
{
    int height = 0;
    for (const Item &item : m_items)
        height = std::max(height, item.hint.height());
    return height + m_spacing;
}

int FlowContent::naturalWidth() const
{
    int width = m_margins.left() + m_margins.right();
    for (const Item &item : m_items)
        width += item.hint.width() + m_spacing;
    return width;
}

int FlowContent::heightForWidth(int width) const
{
    if (width != m_measuredWidth) {
        m_measuredHeight = arrange(QRect(0, 0, width, 0), Mode::Measure);
        m_measuredWidth = width;
    }
    return m_measuredHeight;
}

QSize FlowContent::minimumSizeHint() const
{
    return QSize(0, lineHeight() - m_spacing + m_margins.top() + m_margins.bottom());
}

QSize FlowContent::sizeHint() const
{
    return QSize(naturalWidth(), minimumSizeHint().height());
}

bool FlowContent::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        measure();
        updateGeometry();
        arrange(rect(), Mode::Place);
        return true;
    }
    return QWidget::event(event);
}

/// One that is hidden, or shown, while all of it is out of sight asks for no other layout by itself.
bool FlowContent::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        measure();
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    }
    return QWidget::eventFilter(watched, event);
}

void FlowContent::resizeEvent(QResizeEvent *)
{
    arrange(rect(), Mode::Place);
}

/// One past the last item that fits into the line; @p used is what the line takes.
size_t FlowContent::lineEnd(size_t first, int width, QSize &used) const
{
    used = QSize();
    size_t end = first;
    for (; end < m_items.size(); ++end) {
        const QSize hint = m_items[end].hint.boundedTo(QSize(width, QWIDGETSIZE_MAX));
        const int next = end == first ? hint.width() : used.width() + m_spacing + hint.width();
        if (end > first && next > width)
            break;
        used = QSize(next, std::max(used.height(), hint.height()));
    }
    return end;
}

/// Widgets of one line share its middle.
void FlowContent::placeLine(size_t first, size_t end, const QRect &line, int used) const
{
    int x = line.left();
    for (size_t i = first; i < end; ++i) {
        QWidget *widget = m_items[i].widget;
        QSize size = m_items[i].hint.boundedTo(line.size());
        if (widget->sizePolicy().expandingDirections() & Qt::Horizontal)
            size.rwidth() += std::max(0, line.width() - used);
        const QRect place(QPoint(x, line.top() + (line.height() - size.height()) / 2), size);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += size.width() + m_spacing;
    }
}

/// Returns the height that the lines need.
int FlowContent::arrange(const QRect &rect, Mode mode) const
{
    const QRect area = rect.marginsRemoved(m_margins);
    int y = area.top();
    for (size_t first = 0; first < m_items.size();) {
        QSize used;
        const size_t end = lineEnd(first, area.width(), used);
        if (mode == Mode::Place)
            placeLine(first, end, QRect(area.left(), y, area.width(), used.height()), used.width());
        y += used.height() + m_spacing;
        first = end;
    }
    const int lines = m_items.empty() ? 0 : y - m_spacing - area.top();
    return lines + m_margins.top() + m_margins.bottom();
}

} // namespace ui
