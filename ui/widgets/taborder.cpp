#include "ui/widgets/taborder.h"

#include <QList>
#include <QWidget>

namespace ui
{

void tabBehind(QWidget *area, QWidget *part)
{
    QWidget *last = nullptr;
    QList<QWidget *> late;
    const QWidget *window = area->window();
    for (QWidget *each = window->nextInFocusChain(); each != window; each = each->nextInFocusChain()) {
        if (!(each->focusPolicy() & Qt::TabFocus) || each->focusProxy())
            continue;
        if (each == part || part->isAncestorOf(each))
            late.append(each);
        else if (each == area || area->isAncestorOf(each))
            last = each;
    }
    for (QWidget *each : std::as_const(late)) {
        if (last)
            QWidget::setTabOrder(last, each);
        last = each;
    }
}

} // namespace ui
