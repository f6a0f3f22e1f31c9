#include "ui/account/tile.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui::account
{

constexpr int padding = 16;
constexpr int gap = 8;

Tile::Tile(const QString &badge, const QColor &colour, QWidget *parent)
    : QAbstractButton(parent)
    , m_badge(badge)
    , m_colour(colour)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Tile::setTexts(const QString &title, const QString &subtitle)
{
    setText(title);
    m_subtitle = subtitle;
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    updateGeometry();
    update();
}

void Tile::setWide(bool wide)
{
    m_isWide = wide;
    updateGeometry();
}

void Tile::setAction(const QString &action)
{
    m_action = action;
    updateGeometry();
    update();
}

QFont Tile::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.05);
    return bold;
}

QFont Tile::subtitleFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

int Tile::badgeSize() const
{
    return QFontMetrics(font()).height() * 3 / 2;
}

QRect Tile::textRect(int width) const
{
    const int left = m_isWide ? 2 * padding + badgeSize() : padding;
    const int top = m_isWide ? padding : padding + badgeSize() + padding / 2;
    const int action = actionWidth(width);
    const int right = action > 0 ? action + 2 * padding : padding;
    return {left, top, qMax(10, width - left - right), 10000};
}

int Tile::actionWidth(int width) const
{
    if (m_action.isEmpty() || !m_isWide || width < columnsWidth(fontMetrics(), 58))
        return 0;
    return QFontMetrics(titleFont()).horizontalAdvance(m_action) + 2 * padding;
}

int Tile::heightForWidth(int width) const
{
    const QRect room = textRect(width);
    const auto height = [&room](const QFont &font, const QString &text) {
        return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height();
    };
    const int texts = height(titleFont(), text()) + gap / 2 + height(subtitleFont(), m_subtitle);
    return qMax(room.top() + texts, padding + badgeSize()) + padding;
}

QSize Tile::sizeHint() const
{
    const int width = columnsWidth(fontMetrics(), m_isWide ? 60 : 24);
    return {width, heightForWidth(width)};
}

QSize Tile::minimumSizeHint() const
{
    // The height follows from the width it is given, not from the narrowest.
    return {columnsWidth(fontMetrics(), m_isWide ? 28 : 15), 2 * padding + badgeSize()};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse();
    const QColor edge = isMarked ? palette().color(QPalette::Highlight) : hairlineColour(palette());
    const qreal thickness = hasFocus() ? 2 : 1;
    painter.setPen(QPen(edge, thickness));
    painter.setBrush(isDown() ? chipColour(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const QRectF badge(padding, padding, badgeSize(), badgeSize());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawRoundedRect(badge, 6, 6);
    QFont letters = titleFont();
    if (m_badge.size() > 2)
        letters.setPointSizeF(letters.pointSizeF() * 0.8);
    painter.setFont(letters);
    painter.setPen(contrast(Qt::white, m_colour) >= 3 ? QColor(Qt::white) : QColor(Qt::black));
    painter.drawText(badge, Qt::AlignCenter, m_badge);

    QRect room = textRect(width());
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Text));
    QRect used;
    painter.drawText(room, Qt::TextWordWrap, text(), &used);
    room.setTop(used.bottom() + gap / 2);
    painter.setFont(subtitleFont());
    painter.setPen(quietTextColour(palette()));
    painter.drawText(room, Qt::TextWordWrap, m_subtitle);
    paintAction(painter);
}

void Tile::paintAction(QPainter &painter) const
{
    const int wide = actionWidth(width());
    if (wide <= 0)
        return;
    const int high = QFontMetrics(titleFont()).height() * 7 / 4;
    QRect button(0, 0, wide, high);
    button.moveCenter(rect().center());
    button.moveRight(width() - padding);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accentColour(palette()));
    painter.drawRoundedRect(button, 6, 6);
    painter.setFont(titleFont());
    painter.setPen(accentTextColour(palette()));
    painter.drawText(button, Qt::AlignCenter, m_action);
}

void Tile::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void Tile::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace ui::account
