#pragma once

#include "core/delivery/drafts.h"
#include "core/delivery/journal.h"
#include "core/delivery/presence.h"

namespace core::delivery
{

/// Everything of the outbox that is kept. Lives in the storage thread, and is used there only.
class Store
{
public:
    explicit Store(const QString &folder);

    /// Makes the folder, opens the journal and settles what a crash left. The value is where a damaged
    /// journal was put, else empty.
    Stored<QString> open();

    Journal &journal() { return m_journal; }
    Drafts &drafts() { return m_drafts; }
    QString self() const { return m_presence.id(); } ///< The owner of this process's letters.

private:
    QString m_folder;
    QString m_spoolFolder;
    Presence m_presence;
    Database m_database;
    Journal m_journal;
    Drafts m_drafts;
};

} // namespace core::delivery
