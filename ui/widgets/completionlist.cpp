#include "ui/widgets/completionlist.h"

#include "ui/widgets/icon.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

namespace ui
{

using core::Span;
using core::contacts::Completion;
using core::mail::Group;
using core::mail::Mailbox;

namespace
{

constexpr int completionRole = Qt::UserRole + 1;

/// One line of text with stretches in bold, cut at the end where it is too long; what it took in width.
qreal drawMarked(QPainter &painter, const QRect &area, const QString &text, const QList<Span> &spans,
                 const QColor &ink, const QFont &font)
{
    if (area.width() < 8 || text.isEmpty())
        return 0;
    QFont bold = font;
    bold.setBold(true);
    const QFontMetrics metrics(spans.isEmpty() ? font : bold);
    const QString cut = metrics.elidedText(text, Qt::ElideRight, area.width());
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    for (const Span &span : spans) {
        const qsizetype length = std::min(span.length, cut.size() - span.start);
        if (length > 0)
            formats.append({int(span.start), int(length), format});
    }
    QTextLayout layout(cut, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    return line.naturalTextWidth();
}

int crossSide(const QFontMetrics &metrics)
{
    return metrics.height() + 12;
}

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return QSize(100, option.fontMetrics.height() + 14);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = static_cast<const QList<Completion> *>(index.data(completionRole).value<void *>());
        const Completion &completion = list->at(index.row());
        const QPalette &colours = option.palette;
        const bool isCurrent = option.state & QStyle::State_Selected;
        const QColor ground = accentColour(colours);
        if (isCurrent)
            painter->fillRect(option.rect, ground);
        const QColor ink = isCurrent ? accentTextColour(colours) : colours.color(QPalette::Text);
        const QColor quiet = isCurrent ? ink : quietTextColour(colours);

        const int line = option.fontMetrics.height();
        QRect area = option.rect.adjusted(12, 0, -8, 0);
        const QRect sign(area.left(), area.center().y() - line / 2, line, line);
        const QString name = completion.kind == Completion::Kind::Group ? QStringLiteral("people")
            : completion.kind == Completion::Kind::Learned              ? QStringLiteral("clock")
                                                                        : QStringLiteral("person");
        icon(name, quiet).paint(painter, sign);
        area.setLeft(sign.right() + 8);
        if (completion.kind == Completion::Kind::Learned
            && (isCurrent || option.state & QStyle::State_MouseOver)) {
            const int side = line * 2 / 3;
            const int room = crossSide(option.fontMetrics);
            const QRect cross(option.rect.right() - room / 2 - side / 2, area.center().y() - side / 2, side,
                              side);
            icon(QStringLiteral("close"), quiet).paint(painter, cross);
        }
        area.setRight(option.rect.right() - crossSide(option.fontMetrics));
        const auto *mailbox = std::get_if<Mailbox>(&completion.addressee);
        const bool isNameless = mailbox && mailbox->name.isEmpty();
        if (!isNameless) {
            const int most = area.width() * 3 / 5;
            const qreal used
                = drawMarked(*painter, QRect(area.left(), area.top(), most, area.height()),
                             CompletionList::nameOf(completion), completion.inName, ink, option.font);
            area.setLeft(area.left() + int(used) + 12);
        }
        drawMarked(*painter, area, CompletionList::detailOf(completion), completion.inAddress,
                   isNameless ? ink : quiet, option.font);
    }
};

} // namespace

CompletionList::CompletionList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("completions"));
    setModel(new QStandardItemModel(this));
    setItemDelegate(new Delegate(this));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    hide();
}

QString CompletionList::nameOf(const Completion &completion)
{
    if (const auto *mailbox = std::get_if<Mailbox>(&completion.addressee))
        return mailbox->name;
    return std::get<Group>(completion.addressee).name;
}

QString CompletionList::detailOf(const Completion &completion)
{
    if (const auto *mailbox = std::get_if<Mailbox>(&completion.addressee))
        return mailbox->address.toString();
    return tr("%n people", "in a group", int(std::get<Group>(completion.addressee).members.size()));
}

void CompletionList::setCompletions(const QList<Completion> &completions)
{
    m_completions = completions;
    auto *items = static_cast<QStandardItemModel *>(model());
    items->setRowCount(0);
    for (const Completion &completion : completions) {
        const QString name = nameOf(completion);
        const QString detail = detailOf(completion);
        auto *item = new QStandardItem(name.isEmpty() ? detail : name + QStringLiteral(", ") + detail);
        item->setData(QVariant::fromValue(static_cast<void *>(&m_completions)), completionRole);
        if (completion.kind == Completion::Kind::Learned)
            item->setToolTip(tr("From messages you sent. Delete forgets it."));
        items->appendRow(item);
    }
    if (completions.isEmpty())
        hide();
}

const Completion *CompletionList::current() const
{
    const int row = currentRow();
    return row >= 0 && row < m_completions.size() ? &m_completions.at(row) : nullptr;
}

int CompletionList::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void CompletionList::setCurrentRow(int row)
{
    setCurrentIndex(row < 0 ? QModelIndex() : model()->index(row, 0));
    if (row < 0)
        clearSelection();
}

void CompletionList::showAt(const QRect &place)
{
    setAccessibleName(tr("Suggestions"));
    const QWidget *window = parentWidget();
    const int height = count() * (fontMetrics().height() + 14) + 2;
    const int below = window->height() - place.bottom() - 4;
    const bool isBelow = below >= height || below >= place.top();
    const int width = std::min(std::max(place.width() * 2 / 3, fontMetrics().averageCharWidth() * 56),
                               window->width() - 16);
    const int x = std::clamp(place.left(), 8, std::max(8, window->width() - width - 8));
    const int shownHeight = std::min(height, isBelow ? below : place.top() - 4);
    setGeometry(x, isBelow ? place.bottom() + 2 : place.top() - shownHeight - 2, width, shownHeight);
    raise();
    show();
}

bool CompletionList::isOnCross(const QPoint &position, int row) const
{
    return row >= 0 && row < count() && m_completions[row].kind == Completion::Kind::Learned
        && position.x() > viewport()->width() - crossSide(fontMetrics());
}

void CompletionList::mousePressEvent(QMouseEvent *event)
{
    m_pressedRow = indexAt(event->pos()).row();
    event->accept();
}

void CompletionList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = indexAt(event->pos()).row();
    event->accept();
    if (row < 0 || row != std::exchange(m_pressedRow, -1))
        return;
    if (isOnCross(event->pos(), row))
        emit forgetRequested(row);
    else
        emit taken(row);
}

void CompletionList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(hairlineColour(palette()));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

} // namespace ui
