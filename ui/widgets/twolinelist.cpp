#include "ui/widgets/twolinelist.h"

#include "ui/widgets/icon.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int beside = 16 + 12; ///< Left and right of the lines.

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
        // While its name is edited the ground is quiet, or what is selected in the name would not be seen.
        const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool isEdited = list && list->isPersistentEditorOpen(index); // told of every editor
        const bool isChosen = (option.state & QStyle::State_Selected) && !isEdited;
        if (isChosen)
            painter->fillRect(option.rect, accentColour(colours));
        else if (isEdited || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect,
                              mixed(colours.color(QPalette::Base), colours.color(QPalette::Text), 0.05));
        const QColor ink = isChosen ? accentTextColour(colours) : colours.color(QPalette::Text);
        const int line = option.fontMetrics.height();
        const QRect area = option.rect.adjusted(16, 8, 16 - beside, -8);
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
        draw(area.top() + line + 2, index.data(TwoLineList::DetailRole).toString(),
             isChosen ? ink : quietTextColour(colours), option.font);
    }

    /// Both lines in full, where one is cut off.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const QString name = index.data().toString();
        const QString detail = index.data(TwoLineList::DetailRole).toString();
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const int widest = std::max(QFontMetrics(bold).horizontalAdvance(name),
                                    option.fontMetrics.horizontalAdvance(detail));
        if (event->type() != QEvent::ToolTip || widest <= option.rect.width() - beside)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString lines = name.toHtmlEscaped() + QStringLiteral("<br>") + detail.toHtmlEscaped();
        QToolTip::showText(event->globalPos(), QStringLiteral("<qt>%1</qt>").arg(lines), view);
        return true;
    }

    /// Over the name alone, so that the rest stays to be read.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        const int height = std::max(editor->sizeHint().height(), option.fontMetrics.height() + 8);
        editor->setGeometry(QRect(option.rect.left() + 14, option.rect.top() + 4, option.rect.width() - 22,
                                  std::min(height, option.rect.height() - 8)));
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setObjectName(QStringLiteral("nameInPlace"));
        edit->setAccessibleName(index.data().toString());
        return edit;
    }
};

} // namespace

TwoLineList::TwoLineList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(EditKeyPressed);
    setItemDelegate(new Delegate(this));
}

void TwoLineList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QList<int> TwoLineList::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TwoLineList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !selectedIndexes().isEmpty())
        emit removeRequested();
    else
        QListView::keyPressEvent(event);
}

void TwoLineList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit choiceChanged();
}

void TwoLineList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(quietTextColour(palette()));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

} // namespace ui
