#include "ui/practice/letterdelegate.h"

#include "ui/widgets/icon.h"

#include <QApplication>
#include <QPainter>

namespace ui::practice
{

void LetterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString subject = item.text;
    item.text.clear();
    item.icon = {};
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget); // Background, selection, focus.

    const bool isSelected = item.state & QStyle::State_Selected;
    const QColor words = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const int line = item.fontMetrics.height();
    const QRect area = item.rect.adjusted(line / 2, 0, -line / 2, 0);
    const QRect upper(area.left(), area.top() + line / 3, area.width(), line * 5 / 4);
    const QRect lower(area.left(), upper.bottom() + 1, area.width(), line * 5 / 4);

    painter->save();
    QFont bold = item.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(words);
    painter->drawText(upper, Qt::AlignLeading | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(subject, Qt::ElideRight, upper.width()));
    painter->setFont(item.font);
    painter->setPen(isSelected ? words : quietTextColour(item.palette));
    const QString detail = index.data(DetailRole).toString();
    painter->drawText(lower, Qt::AlignLeading | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(detail, Qt::ElideRight, lower.width()));
    painter->restore();
}

QSize LetterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The same for every row and script; ideographs of another font still have room.
    const int line = option.fontMetrics.height();
    return {line * 8, line * 5 / 4 * 2 + line / 3 * 2};
}

} // namespace ui::practice
