#include "ui/widgets/hairline.h"

#include "ui/widgets/icon.h"

#include <QPainter>

namespace ui
{

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), hairlineColour(palette()));
}

} // namespace ui
