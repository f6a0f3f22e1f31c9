#include "core/delivery/durablefile.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace core::delivery
{

namespace
{

#ifdef Q_OS_UNIX
bool syncHandle(int handle)
{
    return ::fsync(handle) == 0;
}

bool syncFolder(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    // Some network file systems cannot sync a folder and say EINVAL: there is nothing more to do then.
    const bool isSynced = ::fsync(handle) == 0 || errno == EINVAL;
    ::close(handle);
    return isSynced;
}

bool replace(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}
#else
bool syncHandle(int)
{
    return true;
}

bool syncFolder(const QString &)
{
    return true;
}

bool replace(const QString &from, const QString &to)
{
    QFile::remove(to);
    return QFile::rename(from, to);
}
#endif

} // namespace

DurableFile::DurableFile(const QString &path)
    : m_path(path)
    , m_file(temporaryName(path))
{
}

DurableFile::~DurableFile()
{
    if (m_file.isOpen())
        m_file.remove();
}

bool DurableFile::open()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(QStringLiteral("cannot make the folder %1").arg(folder));
    // Letters are nobody else's business.
    return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool DurableFile::commit()
{
    if (!m_file.flush() || !syncHandle(m_file.handle()))
        return fail(QStringLiteral("cannot be synced: ") + qt_error_string(errno));
    m_file.close();
    if (m_file.error() != QFileDevice::NoError || !replace(m_file.fileName(), m_path)) {
        const QString reason = qt_error_string(errno);
        m_file.remove();
        return fail(QStringLiteral("cannot be renamed: ") + reason);
    }
    if (!syncFolder(QFileInfo(m_path).absolutePath()))
        return fail(QStringLiteral("the folder cannot be synced: ") + qt_error_string(errno));
    return true;
}

bool DurableFile::fail(const QString &what)
{
    m_error = what;
    return false;
}

} // namespace core::delivery
