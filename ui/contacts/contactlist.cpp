#include "ui/contacts/contactlist.h"

#include "ui/contacts/contactsmodel.h"
#include "ui/widgets/icon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui::contacts
{

namespace
{

/// The name over its details.
class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(100, option.fontMetrics.height() * 2 + 18);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &colours = option.palette;
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen)
            painter->fillRect(option.rect, accentColour(colours));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect,
                              mixed(colours.color(QPalette::Base), colours.color(QPalette::Text), 0.05));
        const QColor ink = isChosen ? accentTextColour(colours) : colours.color(QPalette::Text);
        const int line = option.fontMetrics.height();
        const QRect area = option.rect.adjusted(16, 8, -12, -8);
        const auto draw = [&](int y, const QString &text, const QColor &colour, const QFont &font) {
            painter->setFont(font);
            painter->setPen(colour);
            const QRect place(area.left(), y, area.width(), line + 2);
            painter->drawText(place, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
        };
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        draw(area.top(), index.data().toString(), ink, bold);
        draw(area.top() + line + 2, index.data(ContactsModel::DetailRole).toString(),
             isChosen ? ink : quietTextColour(colours), option.font);
    }
};

} // namespace

ContactList::ContactList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("contactList"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new Delegate(this));
}

QList<int> ContactList::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ContactList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !selectedIndexes().isEmpty())
        emit removeRequested();
    else
        QListView::keyPressEvent(event);
}

void ContactList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit choiceChanged();
}

void ContactList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(quietTextColour(palette()));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

} // namespace ui::contacts
