#pragma once

#include <QStyledItemDelegate>

namespace ui::account
{

/// What a row has beside its text.
enum Role {
    DetailRole = Qt::UserRole + 1, ///< QString, the quiet line below.
    ColourRole, ///< QColor, the spot before it.
    MarkRole, ///< QString, a word behind it: "Default".
    IdRole, ///< QString
};

/// An account or an identity as two lines beside a spot of its colour.
class AccountDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui::account
