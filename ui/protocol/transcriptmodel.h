#pragma once

#include "ui/protocol/transcriptstore.h"

#include <QAbstractListModel>
#include <QTimer>

namespace ui::protocol
{

/// The lines of a conversation for a view, all or those that pass a filter. New lines come to the view in
/// batches; what takes long (a million lines of history, filtering them) is done in slices of a few
/// milliseconds, between which the window lives.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole }; ///< A core::smtp::Entry.
    /// So many lines are taken or filtered at once; from there on in slices.
    static constexpr int linesAtOnce = 10'000;

    explicit TranscriptModel(QObject *parent = nullptr);

    void clear();
    void setEntries(const QList<core::smtp::Entry> &entries);
    void append(const core::smtp::Entry &entry); ///< Shown at the next flush.
    void flush(); ///< Shows at once what is waiting.

    void setFilter(const LineFilter &filter);
    const LineFilter &filter() const { return m_filter; }
    bool isFiltered() const { return !m_filter.isEmpty(); }
    bool isWorking() const; ///< Lines are still being taken or filtered.

    const TranscriptStore &store() const { return m_store; } ///< Lines that are not shown, too.
    TranscriptStore whole() const; ///< With those that are still to be taken.
    int lineAt(int row) const; ///< Its place in the conversation.
    int rowOf(int line) const; ///< The row of @p line, or of the next one that is shown.
    core::smtp::Entry entry(const QModelIndex &index) const;
    qsizetype bytes() const; ///< What lines and filter take of the memory.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void aboutToGrow(); ///< Before lines are added at the end.
    void grown();
    void worked(); ///< Everything was taken and filtered.

private:
    void work();
    void sift(int limit);
    void startWork();
    QString spokenText(const core::smtp::Entry &entry) const;

    TranscriptStore m_store;
    QList<core::smtp::Entry> m_waiting; ///< Not yet in the store, from m_taken on.
    qsizetype m_taken = 0;
    LineFilter m_filter;
    LineMatcher m_matcher;
    std::vector<quint32> m_matching; ///< With a filter: the lines that pass, of those sifted.
    int m_sifted = 0;
    int m_rows = 0; ///< What the view knows.
    QTimer m_flushTimer;
    QTimer m_workTimer;
};

} // namespace ui::protocol
