#include "core/delivery/store.h"

#include "core/delivery/recovery.h"

#include <QDir>
#include <QFile>

namespace core::delivery
{

Store::Store(const QString &folder)
    : m_folder(folder)
    , m_spoolFolder(folder + QStringLiteral("/spool"))
    , m_presence(folder)
    , m_database(folder + QStringLiteral("/journal.sqlite"))
    , m_journal(m_database, m_spoolFolder)
    , m_drafts(m_database, folder + QStringLiteral("/drafts"))
{
}

Stored<QString> Store::open()
{
    if (!QDir().mkpath(m_spoolFolder))
        return DatabaseError{QStringLiteral("cannot make the folder %1").arg(m_spoolFolder)};
    // Letters are nobody else's business.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!m_presence.announce())
        return DatabaseError{QStringLiteral("cannot write to the folder %1").arg(m_folder)};
    auto opened = m_database.open();
    if (!opened)
        return opened;
    if (!opened->isEmpty()) {
        if (const auto adopted = adoptMessages(m_journal, m_spoolFolder, self()); !adopted)
            return adopted.error();
    }
    if (const auto settled = settleUnfinished(m_journal, m_folder, self()); !settled)
        return settled.error();
    return opened;
}

} // namespace core::delivery
