#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

namespace core::smtp
{
struct Entry;
}

namespace ui::protocol
{

/// One line of the conversation: time, lock, who speaks, the words; all in columns.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TranscriptDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// "C", "S" or, for a note, a dot.
    static QString speakerSign(const core::smtp::Entry &entry);
    static QString timeText(const core::smtp::Entry &entry);

    void setHighlight(const QString &text) { m_highlight = text; } ///< Marked in the words of a line.

private:
    void paintHighlights(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                         const QString &words) const;

    QString m_highlight;
    QIcon m_lock;
    QIcon m_open;
};

} // namespace ui::protocol
