#include "ui/widgets/button.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace ui
{

namespace
{

constexpr qreal radius = 6;

QPainterPath shape(const QRectF &rect, Button::Corners corners)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (corners == Button::Corners::Left)
        path.addRect(rect.adjusted(radius, 0, 0, 0));
    if (corners == Button::Corners::Right)
        path.addRect(rect.adjusted(0, 0, -radius, 0));
    return path.simplified();
}

} // namespace

Button::Button(Look look, QWidget *parent)
    : QPushButton(parent)
    , m_look(look)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    if (look == Look::Link)
        setCursor(Qt::PointingHandCursor);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier))
        return click();
    QPushButton::keyPressEvent(event);
}

void Button::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setCorners(Corners corners)
{
    m_corners = corners;
    update();
}

void Button::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    updateGeometry();
    update();
}

void Button::setProgress(qreal fraction)
{
    m_progress = fraction;
    update();
}

void Button::setAction(QAction *action)
{
    m_action = action;
    connect(action, &QAction::changed, this, &Button::followAction);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    followAction();
}

void Button::followAction()
{
    setText(m_action->iconText());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    const QString name = m_action->toolTip();
    //: A button's tool tip: what it does, and its keys.
    setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    setAccessibleName(m_action->iconText());
}

QFont Button::labelFont() const
{
    QFont bold = font();
    if (m_look == Look::Primary)
        bold.setWeight(QFont::DemiBold);
    if (m_look == Look::Link)
        bold.setUnderline(true);
    return bold;
}

QColor Button::textColour() const
{
    if (!isEnabled() && m_progress < 0)
        return palette().color(QPalette::Disabled, QPalette::WindowText);
    if (m_look == Look::Primary)
        return accentTextColour(palette());
    if (m_look == Look::Quiet || m_look == Look::Link)
        return quietTextColour(palette());
    return palette().color(QPalette::WindowText);
}

QSize Button::sizeWith(const QString &text) const
{
    const QFontMetrics metrics(labelFont());
    const int line = metrics.height();
    const int padding = m_look == Look::Link ? 2 : (line * 3) / 5;
    int width = padding * 2;
    if (!m_iconName.isEmpty())
        width += line;
    if (!text.isEmpty())
        width += metrics.size(Qt::TextShowMnemonic, text).width();
    if (!m_iconName.isEmpty() && !text.isEmpty())
        width += line / 2;
    if (menu())
        width += line * 3 / 4;
    return QSize(width, line + (m_look == Look::Link ? 4 : 13));
}

QSize Button::fullSizeHint() const
{
    return sizeWith(text());
}

QSize Button::sizeHint() const
{
    return sizeWith(m_isCompact && !m_iconName.isEmpty() ? QString() : text());
}

void Button::focusInEvent(QFocusEvent *event)
{
    // A ring after a click would only be noise; after a key it is the only way to see where one is.
    m_showsRing = event->reason() != Qt::MouseFocusReason;
    QPushButton::focusInEvent(event);
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QPushButton::event(event);
}

void Button::paintSurface(QPainter &painter) const
{
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QPainterPath outline = shape(m_look == Look::Primary ? QRectF(rect()) : area, m_corners);
    const QColor text = palette().color(QPalette::WindowText);
    const bool hovered = underMouse() && isEnabled();
    if (m_look == Look::Primary) {
        const QColor accent = accentColour(palette());
        const QColor idle = mixed(palette().color(QPalette::Window), accent, 0.45);
        QColor fill
            = hovered || isDown() ? mixed(accent, accentTextColour(palette()), isDown() ? 0.2 : 0.1) : accent;
        if (!isEnabled())
            fill = m_progress < 0 ? mixed(palette().color(QPalette::Window), text, 0.1) : idle;
        painter.fillPath(outline, fill);
        if (m_progress >= 0) {
            painter.save();
            painter.setClipRect(QRectF(0, 0, width() * std::min(m_progress, 1.0), height()));
            painter.fillPath(outline, accent);
            painter.restore();
        }
    } else if (m_look == Look::Secondary) {
        painter.fillPath(outline,
                         mixed(palette().color(QPalette::Base), text,
                               isDown()      ? 0.12
                                   : hovered ? 0.06
                                             : 0));
        painter.setPen(hairlineColour(palette()));
        painter.drawPath(outline);
    } else if ((m_look == Look::Flat || m_look == Look::Quiet) && (hovered || isDown() || isChecked())) {
        painter.fillPath(outline, mixed(palette().color(QPalette::Window), text, isDown() ? 0.14 : 0.08));
    }
}

void Button::paintLabel(QPainter &painter) const
{
    const QFontMetrics metrics(labelFont());
    const int line = metrics.height();
    const QString label = m_isCompact && !m_iconName.isEmpty() ? QString() : text();
    QRect area = rect();
    const int content = sizeHint().width() - (m_look == Look::Link ? 4 : (line * 3) / 5 * 2);
    int x = std::max((width() - content) / 2, 2);
    const auto placed
        = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (!m_iconName.isEmpty()) {
        const QIcon sign = ui::icon(m_iconName, textColour());
        sign.paint(&painter, placed(QRect(x, (height() - line) / 2, line, line)));
        x += line + (label.isEmpty() ? 0 : line / 2);
    }
    painter.setFont(labelFont());
    painter.setPen(textColour());
    area.setLeft(x);
    if (menu()) {
        const int arrow = line * 2 / 3;
        const QRect place(width() - arrow - line / 4, (height() - arrow) / 2, arrow, arrow);
        ui::icon(QStringLiteral("chevron-down"), textColour()).paint(&painter, placed(place));
    }
    painter.drawText(placed(area), int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextHideMnemonic, label);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSurface(painter);
    paintLabel(painter);
    if (hasFocus() && m_showsRing) {
        QPen ring(m_look == Look::Primary ? palette().color(QPalette::WindowText) : accentColour(palette()));
        ring.setWidthF(1.5);
        painter.setPen(ring);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape(QRectF(rect()).adjusted(1, 1, -1, -1), m_corners));
    }
}

} // namespace ui
