#pragma once

#include "core/delivery/database.h"
#include "core/delivery/types.h"

namespace core::delivery
{

/// The drafts: their text in the database, the octets of their pictures as files in a folder for each.
/// Attached files stay where the user has them and are only referred to.
class Drafts
{
public:
    Drafts(const Database &database, QString folder);

    /// Replaces an earlier one of the same id. On the disk when it comes back.
    Stored<Done> save(const SavedDraft &draft);
    Stored<Done> remove(const QString &id);
    Stored<QList<SavedDraft>> newest() const;

    /// Removes the draft a letter was made from, unless it was changed since. @p sentJson is the
    /// letter's content as encodeDraft() writes it.
    Stored<Done> removeSent(const QString &id, const QDateTime &queuedAt, const QByteArray &sentJson);

private:
    QString folderOf(const QString &id) const;
    Stored<Done> writeBlob(const QString &path, const QByteArray &octets) const;
    mail::Content blob(const QString &id, const QString &hash) const;
    void tidy(const QString &id, const QStringList &needed) const;

    const Database &m_database;
    QString m_folder;
};

} // namespace core::delivery
