#include "ui/widgets/windowsize.h"

#include <QScreen>
#include <QWidget>

namespace ui
{

int columnsWidth(const QFontMetrics &metrics, int count)
{
    return metrics.horizontalAdvance(u'0') * count;
}

void openAt(QWidget *window, QSize wanted)
{
    // The frame of the window takes its share too.
    const QSize room = window->screen()->availableSize() * 19 / 20;
    window->resize(wanted.boundedTo(room));
}

} // namespace ui
