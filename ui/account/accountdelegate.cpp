#include "ui/account/accountdelegate.h"

#include "ui/widgets/icon.h"

#include <QApplication>
#include <QPainter>

namespace ui::account
{

namespace
{

/// The word behind a title, in a pill that is as quiet as the row allows.
void paintMark(QPainter *painter, const QRect &place, const QString &word, const QColor &ink)
{
    QColor ground = ink;
    ground.setAlphaF(0.12f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(place), place.height() / 2.0, place.height() / 2.0);
    painter->setPen(ink);
    painter->drawText(place, Qt::AlignCenter, word);
}

} // namespace

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = item.text;
    item.text.clear();
    item.icon = {};
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget); // ground, selection, focus

    const bool isSelected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group
        = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor words = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? words : quietTextColour(item.palette);
    const int line = item.fontMetrics.height();
    const auto placed
        = [&item](const QRect &place) { return QStyle::visualRect(item.direction, item.rect, place); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int side = line * 4 / 5;
    const QRect spot(item.rect.left() + line * 3 / 4, item.rect.center().y() - side / 2, side, side);
    const QColor colour = index.data(ColourRole).value<QColor>();
    painter->setPen(QPen(colour.isValid() ? words : quiet, colour.isValid() && isSelected ? 1 : 0));
    if (colour.isValid() && !isSelected)
        painter->setPen(Qt::NoPen);
    painter->setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter->drawEllipse(placed(spot));

    const QString detail = index.data(DetailRole).toString();
    const int left = spot.right() + line * 3 / 4;
    QRect text(left, item.rect.top(), item.rect.right() - line / 2 - left, line * 5 / 4);
    text.moveTop(item.rect.center().y() - (detail.isEmpty() ? text.height() / 2 : text.height()));
    QRect upper = text;
    QFont bold = item.font;
    bold.setWeight(QFont::DemiBold);
    const QString mark = index.data(MarkRole).toString();
    const int markWidth = mark.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(mark) + line;
    upper.setWidth(std::max(0, upper.width() - (mark.isEmpty() ? 0 : markWidth + line / 2)));
    const QString shown = QFontMetrics(bold).elidedText(title, Qt::ElideRight, upper.width());
    painter->setFont(bold);
    painter->setPen(words);
    painter->drawText(placed(upper), int(Qt::AlignLeading | Qt::AlignVCenter), shown);
    painter->setFont(item.font);
    if (!mark.isEmpty()) {
        const int x = upper.left() + QFontMetrics(bold).horizontalAdvance(shown) + line / 2;
        paintMark(painter, placed(QRect(x, upper.top(), markWidth, upper.height())), mark, quiet);
    }
    painter->setPen(quiet);
    painter->drawText(placed(text.translated(0, text.height())), int(Qt::AlignLeading | Qt::AlignVCenter),
                      item.fontMetrics.elidedText(detail, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The same for every row and script; ideographs of another font still have room.
    const int line = option.fontMetrics.height();
    return {line * 8, line * 5 / 4 * 2 + line};
}

} // namespace ui::account
