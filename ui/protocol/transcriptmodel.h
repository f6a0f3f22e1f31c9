#pragma once

#include "core/smtp/transcript.h"

#include <QAbstractListModel>
#include <QTimer>

#include <vector>

namespace ui::protocol
{

/// The lines of a conversation for a view, kept small: the text as UTF-8 in large blocks and sixteen
/// octets a line, so that a million lines fit in a few dozen MiB. New lines come to the view in batches.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole }; ///< A core::smtp::Entry.

    explicit TranscriptModel(QObject *parent = nullptr);

    void clear();
    void setEntries(const QList<core::smtp::Entry> &entries);
    void append(const core::smtp::Entry &entry); ///< Shown at the next flush.
    void flush(); ///< Shows at once what is waiting.

    /// Shows only lines that contain @p text, without regard to case.
    void setFilter(const QString &text);
    bool isFiltered() const { return !m_filter.isEmpty(); }

    int entryCount() const { return static_cast<int>(m_lines.size()); } ///< Filtered or waiting ones too.
    core::smtp::Entry entryAt(int line) const; ///< By its place in the conversation.
    core::smtp::Entry entry(const QModelIndex &index) const;
    QList<core::smtp::Entry> entries() const;
    /// The last lines of @p stage, at most @p limit.
    QList<core::smtp::Entry> lastEntries(core::smtp::Stage stage, int limit) const;
    qsizetype longestText() const { return m_longestText; } ///< Width of the widest line in columns.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void aboutToGrow(); ///< Before lines are added at the end.
    void grown();

private:
    struct Line {
        qint64 at;
        quint32 offset;
        quint32 lengthAndFlags;
    };

    void store(const core::smtp::Entry &entry);
    bool matches(size_t line) const;
    QString textOf(const Line &line) const;
    QString spokenText(const core::smtp::Entry &entry) const;

    std::vector<Line> m_lines;
    std::vector<QByteArray> m_blocks;
    std::vector<quint32> m_shown; ///< With a filter: the lines that match.
    size_t m_visibleEnd = 0; ///< Lines before it are known to the view.
    QString m_filter;
    qsizetype m_longestText = 0;
    QTimer m_flushTimer;
};

} // namespace ui::protocol
