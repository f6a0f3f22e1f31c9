#include "ui/account/choice.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"

#include <QPainter>
#include <QPainterPath>

namespace ui::account
{

namespace
{

constexpr int gap = 8;

enum class Shape { Circle, Box };

int signSize(const QAbstractButton &button)
{
    return button.fontMetrics().height();
}

/// Where the text goes; without a text only the sign is there.
QRect textRoom(const QAbstractButton &button, int width)
{
    const int left = signSize(button) + gap;
    return {left, 2, qMax(1, width - left), 10000};
}

int heightFor(const QAbstractButton &button, int width)
{
    const int text = button.fontMetrics()
                         .boundingRect(textRoom(button, width), Qt::TextWordWrap, button.text())
                         .height();
    return qMax(text, signSize(button)) + 4;
}

QSize smallest(const QAbstractButton &button)
{
    const int columns = button.text().isEmpty() ? 0 : columnsWidth(button.fontMetrics(), 16) + gap;
    return {signSize(button) + columns, signSize(button) + 4};
}

QSize natural(const QAbstractButton &button)
{
    const int text = button.text().isEmpty()
        ? 0
        : gap + button.fontMetrics().size(Qt::TextSingleLine, button.text()).width();
    return {signSize(button) + text, signSize(button) + 4};
}

void paintSign(QPainter &painter, const QAbstractButton &button, Shape shape)
{
    const QPalette &palette = button.palette();
    const bool isMarked = button.hasFocus() || button.underMouse();
    const QColor edge = button.isChecked() || isMarked ? accentColour(palette) : quietTextColour(palette);
    const QRectF sign = QRectF(1, 3, signSize(button) - 2, signSize(button) - 2);
    const qreal radius = shape == Shape::Circle ? sign.width() / 2 : 3;
    painter.setPen(QPen(edge, button.hasFocus() ? 2 : 1.2));
    painter.setBrush(button.isChecked() ? accentColour(palette) : palette.color(QPalette::Base));
    painter.drawRoundedRect(sign, radius, radius);
    if (!button.isChecked())
        return;
    if (shape == Shape::Circle) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accentTextColour(palette));
        painter.drawEllipse(sign.center(), sign.width() / 5, sign.width() / 5);
        return;
    }
    QPainterPath tick(sign.topLeft() + QPointF(0.24, 0.52) * sign.width());
    tick.lineTo(sign.topLeft() + QPointF(0.43, 0.70) * sign.width());
    tick.lineTo(sign.topLeft() + QPointF(0.77, 0.31) * sign.width());
    painter.setPen(
        QPen(accentTextColour(palette), sign.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void paint(QAbstractButton &button, Shape shape)
{
    QPainter painter(&button);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(button.layoutDirection());
    if (button.layoutDirection() == Qt::RightToLeft) {
        painter.translate(button.width() - signSize(button), 0);
        paintSign(painter, button, shape);
        painter.resetTransform();
    } else {
        paintSign(painter, button, shape);
    }
    QRect room = textRoom(button, button.width());
    room.setHeight(button.height() - room.top());
    if (button.layoutDirection() == Qt::RightToLeft)
        room.moveLeft(0);
    // A line below the text tells of the focus, also without seeing the colour of the sign.
    painter.setPen(button.palette().color(QPalette::WindowText));
    QRect used;
    painter.drawText(room, Qt::TextWordWrap | Qt::TextShowMnemonic, button.text(), &used);
    if (button.hasFocus() && !button.text().isEmpty())
        painter.fillRect(QRectF(used.left(), used.bottom() + 1, used.width(), 1),
                         accentColour(button.palette()));
}

void prepare(QAbstractButton &button)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    button.setSizePolicy(policy);
    button.setAttribute(Qt::WA_Hover);
}

} // namespace

RadioChoice::RadioChoice(QWidget *parent)
    : QRadioButton(parent)
{
    prepare(*this);
}

QSize RadioChoice::sizeHint() const
{
    return natural(*this);
}

QSize RadioChoice::minimumSizeHint() const
{
    return smallest(*this);
}

int RadioChoice::heightForWidth(int width) const
{
    return heightFor(*this, width);
}

void RadioChoice::paintEvent(QPaintEvent *)
{
    paint(*this, Shape::Circle);
}

CheckChoice::CheckChoice(QWidget *parent)
    : QCheckBox(parent)
{
    prepare(*this);
}

QSize CheckChoice::sizeHint() const
{
    return natural(*this);
}

QSize CheckChoice::minimumSizeHint() const
{
    return smallest(*this);
}

int CheckChoice::heightForWidth(int width) const
{
    return heightFor(*this, width);
}

void CheckChoice::paintEvent(QPaintEvent *)
{
    paint(*this, Shape::Box);
}

} // namespace ui::account
