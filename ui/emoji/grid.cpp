#include "ui/emoji/grid.h"

#include "ui/emoji/catalogue.h"
#include "ui/widgets/icon.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace ui::emoji
{

/// Some of the emoji, each in the chosen skin tone.
class Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setEmoji(const QStringList &emoji)
    {
        beginResetModel();
        m_emoji = emoji;
        endResetModel();
    }
    void setTone(int tone)
    {
        m_tone = tone;
        if (!m_emoji.isEmpty())
            emit dataChanged(index(0), index(int(m_emoji.size()) - 1));
    }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_emoji.size());
    }
    QVariant data(const QModelIndex &at, int role) const override
    {
        const QString text = m_emoji.value(at.row());
        const int place = indexOf(text);
        switch (role) {
        case Qt::DisplayRole:
            return place < 0 ? text : catalogue()[place].withTone(m_tone);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return Grid::nameOf(text);
        default:
            return {};
        }
    }

private:
    QStringList m_emoji;
    int m_tone = 0;
};

namespace
{

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool isCurrent = view && view->currentIndex() == index;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent) {
            const QRectF area = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
            painter->setPen(view->hasFocus() ? QPen(accentColour(option.palette), 1.5) : QPen(Qt::NoPen));
            painter->setBrush(
                mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.1));
            painter->drawRoundedRect(area, 6, 6);
        }
        // Text fonts have some of them in black and white, and no pairs.
        QFont font = option.font;
        font.setFamilies(QStringList{QStringLiteral("Noto Color Emoji"), QStringLiteral("Segoe UI Emoji"),
                                     QStringLiteral("Apple Color Emoji")}
                         + option.font.families());
        font.setPixelSize(option.rect.height() * 6 / 10);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        return view ? view->gridSize() : QSize();
    }
};

} // namespace

Grid::Grid(QWidget *parent)
    : QListView(parent)
    , m_model(new Model(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    const int side = fontMetrics().height() * 2 + 4;
    setGridSize(QSize(side, side));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

QSize Grid::sizeHint() const
{
    const int side = gridSize().width();
    return {side * 9 + verticalScrollBar()->sizeHint().width() + 2, side * 6};
}

int Grid::columns() const
{
    return std::max(1, viewport()->width() / gridSize().width());
}

void Grid::show(const QStringList &emoji)
{
    m_model->setEmoji(emoji);
    setCurrentIndex(m_model->index(0));
    scrollToTop();
    if (emoji.isEmpty())
        emit currentMoved({});
}

void Grid::setTone(int tone)
{
    m_model->setTone(tone);
    emit currentMoved(current());
}

QString Grid::current() const
{
    return currentIndex().data().toString();
}

QString Grid::nameOf(const QString &emoji)
{
    const int place = indexOf(emoji);
    if (place < 0)
        return emoji;
    const Emoji &one = catalogue()[place];
    return QLocale().language() == QLocale::Chinese ? one.chinese : one.english;
}

void Grid::take(const QModelIndex &index, Then then)
{
    if (index.isValid())
        emit taken(index.data().toString(), then);
}

void Grid::keyPressEvent(QKeyEvent *event)
{
    const bool isShifted = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return take(currentIndex(), isShifted ? Then::Stay : Then::Close);
    case Qt::Key_Left:
    case Qt::Key_Right: {
        // On to the next row at the end of one, as in a text.
        const int row = currentIndex().row() + (event->key() == Qt::Key_Left ? -1 : 1);
        if (const QModelIndex next = m_model->index(row); next.isValid())
            setCurrentIndex(next);
        return;
    }
    case Qt::Key_Up:
        if (currentIndex().row() < columns())
            return emit leftAbove();
        break;
    default:
        break;
    }
    const QString text = event->text();
    const bool isControl = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (!isControl && ((!text.isEmpty() && text.at(0).isPrint()) || event->key() == Qt::Key_Backspace))
        return emit typed(event->key() == Qt::Key_Backspace ? QString() : text);
    QListView::keyPressEvent(event);
}

void Grid::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        take(indexAt(event->position().toPoint()),
             event->modifiers() & Qt::ShiftModifier ? Then::Stay : Then::Close);
}

void Grid::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    if (under.isValid() && !event->buttons())
        setCurrentIndex(under);
}

void Grid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    emit currentMoved(current.data().toString());
}

} // namespace ui::emoji
