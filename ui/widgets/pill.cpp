#include "ui/widgets/pill.h"

#include <QPainter>

namespace ui
{

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setState(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const int height = fontMetrics().height();
    return QSize(fontMetrics().horizontalAdvance(m_text) + height * 2, height + height / 4);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chipColour(palette()));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);

    const qreal dot = fontMetrics().height() * 0.45;
    const qreal left = fontMetrics().height() * 0.6;
    painter.setBrush(m_tone == Tone::Neutral ? quietTextColour(palette()) : toneColour(m_tone, palette()));
    painter.drawEllipse(QRectF(left, (height() - dot) / 2.0, dot, dot));

    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(left + dot * 1.7, 0, width(), height()), Qt::AlignVCenter, m_text);
}

} // namespace ui
