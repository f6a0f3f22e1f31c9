#include "core/secrets/secretfile.h"

#include "core/secrets/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::secrets
{

namespace
{

using Kind = Error::Kind;
using Status = Result<Done, Error>;

Error unwritable(const QString &path, const char *step)
{
    return {Kind::Unwritable, path, QLatin1String(step) + QStringLiteral(": ") + qt_error_string(errno)};
}

/// The process is part of the name: two programs must not write into one temporary file.
QString temporaryName(const QString &path)
{
    return path + QStringLiteral(".part-%1").arg(QCoreApplication::applicationPid());
}

QStringList leftovers(const QString &path)
{
    const QFileInfo file(path);
    QStringList paths;
    const QString prefix = file.fileName() + QStringLiteral(".part-");
    const QStringList names = file.dir().entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (name.startsWith(prefix))
            paths.append(file.dir().filePath(name));
    }
    return paths;
}

bool makeFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return true;
    return makeFolder(QFileInfo(folder.absolutePath()).path())
        && (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || errno == EEXIST);
}

bool writeAll(int handle, QByteArrayView octets)
{
    while (!octets.isEmpty()) {
        const ssize_t count = ::write(handle, octets.data(), size_t(octets.size()));
        if (count < 0 && errno != EINTR)
            return false;
        octets = octets.sliced(std::max<ssize_t>(count, 0));
    }
    return true;
}

Status writeSynced(const QString &path, QByteArrayView octets)
{
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData()); // Of an earlier process with our number; O_EXCL below trusts nothing.
    const int handle = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return unwritable(path, "open");
    const auto close = qScopeGuard([handle] { ::close(handle); });
    if (!writeAll(handle, octets))
        return unwritable(path, "write");
    if (::fsync(handle) != 0)
        return unwritable(path, "fsync");
    return Done{};
}

/// A power cut must not bring back a name that is gone. Some file systems cannot sync a folder.
void syncFolder(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

Result<QByteArray, Error> readSecretFile(const QString &path)
{
    auto contents = readPrivateFile(path);
    if (!contents)
        return contents;
    QByteArray secret = *std::move(contents);
    if (secret.endsWith('\n'))
        secret.chop(secret.endsWith("\r\n") ? 2 : 1);
    if (secret.isEmpty())
        return Error{Kind::NotFound, path, QStringLiteral("the file is empty")};
    return secret;
}

Status writeSecretFile(const QString &path, QByteArrayView secret)
{
    if (secret.size() > maximumSecretBytes)
        return Error{Kind::TooLarge, path, QStringLiteral("%1 bytes").arg(secret.size())};
    static QMutex oneAtATime; // Two threads share the temporary name.
    const QMutexLocker lock(&oneAtATime);
    const QString folder = QFileInfo(path).absolutePath();
    if (!makeFolder(folder))
        return unwritable(path, "mkdir");

    const QString temporary = temporaryName(path);
    const QByteArray temporaryPath = QFile::encodeName(temporary);
    auto status = writeSynced(temporary, secret);
    if (status && std::rename(temporaryPath.constData(), QFile::encodeName(path).constData()) != 0)
        status = unwritable(path, "rename");
    if (!status) {
        ::unlink(temporaryPath.constData());
        return Error{Kind::Unwritable, path, status.error().detail};
    }
    syncFolder(folder);
    return Done{};
}

Status removeSecretFile(const QString &path)
{
    for (const QString &leftover : leftovers(path))
        QFile::remove(leftover);
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT && errno != ENOTDIR)
        return unwritable(path, "unlink");
    syncFolder(QFileInfo(path).absolutePath());
    return Done{};
}

} // namespace core::secrets
