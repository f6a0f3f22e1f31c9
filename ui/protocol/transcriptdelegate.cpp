#include "ui/protocol/transcriptdelegate.h"

#include "ui/protocol/transcriptmodel.h"
#include "ui/widgets/icon.h"

#include <QLocale>
#include <QPainter>

namespace ui::protocol
{

using core::smtp::Entry;

namespace
{

constexpr int timeColumns = 9;
constexpr int signColumns = 2;

} // namespace

TranscriptDelegate::TranscriptDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lock(icon(QStringLiteral("lock")))
    , m_open(icon(QStringLiteral("unlock")))
{
}

QString TranscriptDelegate::speakerSign(const Entry &entry)
{
    switch (entry.speaker) {
    case Entry::Speaker::Client:
        return QStringLiteral("C");
    case Entry::Speaker::Server:
        return QStringLiteral("S");
    case Entry::Speaker::Note:
        break;
    }
    return QStringLiteral("·");
}

QString TranscriptDelegate::timeText(const Entry &entry)
{
    return QLocale().toString(static_cast<double>(entry.at.count()) / 1e6, 'f', 3);
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Entry entry = index.data(TranscriptModel::EntryRole).value<Entry>();
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    painter->save();
    painter->setFont(option.font);
    if (isSelected)
        painter->fillRect(option.rect, palette.highlight());
    const QColor words
        = isSelected ? palette.color(QPalette::HighlightedText) : palette.color(QPalette::Text);
    const QColor quiet = isSelected ? words : quietTextColour(palette);

    const int column = option.fontMetrics.horizontalAdvance(u'0');
    QRect area = option.rect.adjusted(column, 0, 0, 0);
    const auto take = [&area](int width) {
        const QRect cell(area.left(), area.top(), width, area.height());
        area.setLeft(area.left() + width);
        return cell;
    };
    painter->setPen(quiet);
    painter->drawText(take(column * timeColumns), Qt::AlignRight | Qt::AlignVCenter, timeText(entry));
    take(column);
    const int side = option.fontMetrics.ascent();
    const QRect lock = take(side + column);
    if (entry.speaker != Entry::Speaker::Note)
        (entry.isEncrypted ? m_lock : m_open)
            .paint(painter, QRect(lock.left(), lock.center().y() - side / 2, side, side));
    painter->drawText(take(column * signColumns), Qt::AlignCenter, speakerSign(entry));
    take(column);

    // The sign is there for those who cannot tell the colour.
    const QColor negative = isSelected ? words : toneColour(Tone::Negative, palette);
    const QRect sign = take(column * signColumns);
    if (entry.isUnexpected) {
        painter->setPen(negative);
        painter->drawText(sign, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("✗"));
    }
    paintHighlights(*painter, option, area, entry.text);
    painter->setPen(entry.isUnexpected ? negative : entry.speaker == Entry::Speaker::Note ? quiet : words);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
    painter->restore();
}

void TranscriptDelegate::paintHighlights(QPainter &painter, const QStyleOptionViewItem &option,
                                         const QRect &area, const QString &words) const
{
    if (m_highlight.isEmpty())
        return;
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor ground
        = isSelected ? option.palette.color(QPalette::Highlight) : option.palette.color(QPalette::Base);
    const QColor mark = mixed(ground, toneColour(Tone::Warning, option.palette), 0.35);
    for (qsizetype at = words.indexOf(m_highlight, 0, Qt::CaseInsensitive); at >= 0;
         at = words.indexOf(m_highlight, at + m_highlight.size(), Qt::CaseInsensitive)) {
        const int left = area.left() + option.fontMetrics.horizontalAdvance(words, static_cast<int>(at));
        const int width = option.fontMetrics.horizontalAdvance(words.mid(at, m_highlight.size()));
        if (left > area.right())
            return;
        painter.fillRect(QRect(left, area.top(), width, area.height()), mark);
    }
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Rows are uniform, so this is the width of all of them: that of the longest line.
    const auto *model = qobject_cast<const TranscriptModel *>(index.model());
    const qsizetype columns = std::min<qsizetype>(model ? model->store().longestText() : 80, 4096);
    const int column = option.fontMetrics.horizontalAdvance(u'0');
    const int before = column * (timeColumns + 2 * signColumns + 4) + option.fontMetrics.ascent();
    return {before + column * static_cast<int>(columns), option.fontMetrics.height() * 5 / 4};
}

} // namespace ui::protocol
