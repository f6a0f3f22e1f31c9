#pragma once

#include "core/delivery/database.h"
#include "core/delivery/types.h"

namespace core::delivery
{

/// The letters of the outbox in its database. A row is there before its message is, so that a crash
/// leaves no message without the names it was meant for.
class Journal
{
public:
    /// @p spoolFolder is where messages are; the database does not know, so that all can be moved.
    Journal(const Database &database, QString spoolFolder);

    /// A letter that is about to be spooled by the process @p owner; nobody sees it yet.
    Stored<Done> announce(const Record &record, const QString &owner);
    Stored<Done> noteAddresses(const Record &record); ///< Sender and recipients.
    /// Its message is on the disk, whole and synced: Queued.
    Stored<Done> noteSpooled(const QString &id, qint64 sizeBytes);
    /// From here on it may be accepted without our hearing of it.
    Stored<Done> noteFinalDot(const QString &id);
    /// State and all that was learned. The letter is seen from then on.
    Stored<Done> update(const Record &record);
    Stored<Done> remove(const QString &id);

    Stored<QList<Record>> newest(int limit) const; ///< Without transcripts and timelines.
    Stored<std::optional<Record>> record(const QString &id) const;
    /// Who accepted a letter made from this draft.
    Stored<QList<mail::AddrSpec>> acceptedOf(const QString &draftId) const;

    /// A letter that was not finished, as it stands.
    struct Unfinished {
        Record record;
        QString owner;
        bool isSpooled = false;
        bool isFinalDotSent = false;
    };
    Stored<QList<Unfinished>> unfinished() const;

    QString spoolPath(const QString &id) const;

private:
    Record recordOf(const QSqlQuery &row) const;
    Stored<Done> change(const QString &statement, const QVariantList &values) const;

    const Database &m_database;
    QString m_spoolFolder;
};

} // namespace core::delivery
