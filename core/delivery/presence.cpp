#include "core/delivery/presence.h"

#include <QDir>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

namespace core::delivery
{

namespace
{

QString lockPath(const QString &folder, const QString &id)
{
    return folder + QLatin1Char('/') + id + QStringLiteral(".lock");
}

bool lock(QFile &file)
{
#ifdef Q_OS_UNIX
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
#else
    return file.isOpen(); // An open file cannot be removed there, which isAlive() tries.
#endif
}

} // namespace

Presence::Presence(const QString &folder)
    : m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_file(lockPath(folder, m_id))
{
}

Presence::~Presence()
{
    if (m_file.isOpen())
        m_file.remove();
}

bool Presence::announce()
{
    return m_file.isOpen() || (m_file.open(QIODevice::WriteOnly) && lock(m_file));
}

bool Presence::isAlive(const QString &folder, const QString &id)
{
    QFile file(lockPath(folder, id));
    if (!file.exists())
        return false;
#ifdef Q_OS_UNIX
    if (!file.open(QIODevice::ReadOnly) || !lock(file))
        return true;
#endif
    return !file.remove();
}

} // namespace core::delivery
