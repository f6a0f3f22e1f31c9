#pragma once

#include <QStyledItemDelegate>

namespace ui
{

/// Rows of a list with several columns: with air above and below, and with a tip that has the whole text of a
/// cell where it is cut off and the model has no tip for it.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace ui
