#pragma once

#include "core/delivery/types.h"
#include "core/result.h"

#include <QObject>

#include <memory>

namespace core::delivery
{

/// What is needed to send one letter. The credentials stay in memory.
struct Order {
    QString accountId;
    QString draftId = {};
    mail::Draft draft;
    smtp::Endpoint endpoint;
    smtp::Credentials credentials;
    /// Only these of the draft's recipients, for "send to the refused ones"; empty: all. Those who
    /// accepted an earlier letter of the same draft are left out in either case.
    QList<mail::AddrSpec> onlyTo = {};
    /// A complete message file to send instead of the draft, unchanged but for what
    /// mime::prepareReady() mends. Its own From, To, Cc and Bcc are the envelope, unless the draft has
    /// a From or @p onlyTo has addresses.
    QString readyMessage = {};
};

/// The spool and its journal: what the user sent is on disk, whole and synced, before a socket opens,
/// and stays until the user deletes it.
///
/// Messages are .eml files in @p folder/spool; the journal is SQLite (WAL, synchronous=FULL) in
/// @p folder/journal.sqlite. All disk and network work is done in threads of its own; the object and
/// its signals live in the maker's thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    explicit Outbox(QString folder, QObject *parent = nullptr);
    ~Outbox() override; ///< Cancels what is being sent; the journal says so.

    /// Opens the journal; letters that a crash left in Sending become Unknown if their final dot was
    /// on its way, else Failed. Those of another process that lives are left alone. Ends with opened()
    /// or unusable().
    void open();

    /// Encodes, spools, journals, then sends. Returns the record's id at once; the rest is told by
    /// changed(). A failure to encode or to write to the disk is a Failed record with no socket opened.
    QString enqueue(const Order &order);
    void cancel(const QString &id);
    /// Deletes record and message. Not while it is being sent.
    void remove(const QString &id);

    /// Keeps the draft, replacing an earlier one of the same id; synced before saved() comes.
    void saveDraft(const SavedDraft &draft);
    void removeDraft(const QString &id);

    /// Answered by recordsLoaded(), newest first, without transcripts.
    void loadRecords(int limit = 500);
    void loadRecord(const QString &id); ///< Answered by recordLoaded(), with transcript and timeline.
    void loadDrafts(); ///< Answered by draftsLoaded(), newest first.

signals:
    void opened();
    void unusable(const QString &detail); ///< The journal could not be opened; nothing can be sent.
    /// The journal was damaged and is kept at @p path; a new one was begun, before opened(). Messages
    /// in the spool stay and are in the new one as Unknown.
    void journalSetAside(const QString &path);
    void changed(const core::delivery::Record &record); ///< Every change of state.
    void said(const QString &id, const core::smtp::Entry &entry);
    void reached(const QString &id, const core::smtp::StageEvent &event);
    void progressed(const QString &id, qint64 sentBytes, qint64 totalBytes);
    void removed(const QString &id);
    void draftSaved(const QString &id, const QDateTime &at);
    void draftNotSaved(const QString &id, const QString &detail);
    void recordsLoaded(const QList<core::delivery::Record> &records);
    void recordLoaded(const core::delivery::Record &record);
    void draftsLoaded(const QList<core::delivery::SavedDraft> &drafts);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace core::delivery
