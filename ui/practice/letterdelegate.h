#pragma once

#include <QStyledItemDelegate>

namespace ui::practice
{

/// A letter in the list: its subject, and under it, quieter, whom it is from and when it came.
class LetterDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 }; ///< The second line.

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui::practice
