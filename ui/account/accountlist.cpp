#include "ui/account/accountlist.h"

#include "ui/account/accountdelegate.h"
#include "ui/widgets/icon.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>

namespace ui::account
{

AccountList::AccountList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new AccountDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
}

QString AccountList::currentId() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(IdRole).toString() : QString();
}

void AccountList::setCurrentId(const QString &id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id)
            return setCurrentRow(row);
    }
}

/// With Alt the arrow keys move an account; at an end they do nothing, and never go to another one.
void AccountList::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!(isArrow && event->modifiers() & Qt::AltModifier))
        QListWidget::keyPressEvent(event);
}

void AccountList::dropEvent(QDropEvent *event)
{
    const int from = currentRow();
    const QModelIndex under = indexAt(event->position().toPoint());
    const bool isBelow = under.isValid() && dropIndicatorPosition() == BelowItem;
    const bool isOn = under.isValid() && dropIndicatorPosition() == OnItem;
    int to = under.isValid() ? under.row() + (isBelow ? 1 : 0) : count();
    if (to > from && !isOn) // the row itself is no longer above the place
        --to;
    // Nothing is taken out of this list: whoever keeps the order fills it anew.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    if (from >= 0 && to != from)
        emit moved(from, to);
}

/// Hairlines between the rows.
void AccountList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    QPainter painter(viewport());
    for (int row = 0; row < count(); ++row) {
        const QRect place = visualItemRect(item(row));
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), hairlineColour(palette()));
    }
}

} // namespace ui::account
