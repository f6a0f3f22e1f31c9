#include "ui/widgets/flowarea.h"

#include "ui/widgets/flowcontent.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace ui
{

FlowArea::FlowArea(int spacing, QWidget *parent)
    : QScrollArea(parent)
    , m_content(new FlowContent(spacing))
{
    setWidget(m_content);
    m_content->installEventFilter(this);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowArea::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateGeometry();
}

void FlowArea::setFlowMargins(const QMargins &margins)
{
    m_content->setMargins(margins);
    updateGeometry();
}

void FlowArea::setFlow(const QList<QWidget *> &widgets)
{
    m_content->setWidgets(widgets);
    updateGeometry();
}

int FlowArea::heightForWidth(int width) const
{
    const QMargins margins = m_content->margins();
    const int limit = m_maximumLines * m_content->lineHeight() + margins.top() + margins.bottom();
    return std::min(m_content->heightForWidth(width), limit);
}

QSize FlowArea::sizeHint() const
{
    return QSize(m_content->naturalWidth(), heightForWidth(std::max(width(), 1)));
}

QSize FlowArea::minimumSizeHint() const
{
    return m_content->minimumSizeHint();
}

/// The lines break elsewhere now; layouts remember the height of the old width until they are told.
void FlowArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

/// A widget in the flow changed its size: the lines may break elsewhere, so our own height may change.
bool FlowArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ui
