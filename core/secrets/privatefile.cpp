#include "core/secrets/privatefile.h"

#include <QFile>
#include <QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::secrets
{

namespace
{

using Kind = Error::Kind;

std::optional<Error> objection(int handle, const QString &path)
{
    struct stat facts;
    if (::fstat(handle, &facts) != 0)
        return Error{Kind::Unreadable, path, qt_error_string(errno)};
    if (!S_ISREG(facts.st_mode))
        return Error{Kind::Unreadable, path, QStringLiteral("not a regular file")};
    if (facts.st_uid != ::geteuid())
        return Error{Kind::NotOwned, path, QStringLiteral("owned by user %1").arg(facts.st_uid)};
    if (facts.st_mode & (S_IRWXG | S_IRWXO))
        return Error{Kind::TooOpen, path,
                     QStringLiteral("mode %1").arg(facts.st_mode & 07777, 4, 8, QChar(u'0'))};
    if (facts.st_size > maximumSecretBytes)
        return Error{Kind::TooLarge, path, QStringLiteral("%1 bytes").arg(facts.st_size)};
    return std::nullopt;
}

} // namespace

Result<QByteArray, Error> readPrivateFile(const QString &path)
{
    const int handle
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (handle < 0) {
        const bool isAbsent = errno == ENOENT || errno == ENOTDIR;
        return Error{isAbsent ? Kind::NotFound : Kind::Unreadable, path, qt_error_string(errno)};
    }
    const auto close = qScopeGuard([handle] { ::close(handle); });
    if (const auto error = objection(handle, path))
        return *error;

    QByteArray contents(maximumSecretBytes + 1, '\0'); // One more than may be there: it may still grow.
    qsizetype length = 0;
    while (length < contents.size()) {
        const ssize_t count = ::read(handle, contents.data() + length, size_t(contents.size() - length));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Error{Kind::Unreadable, path, qt_error_string(errno)};
        if (count == 0)
            return contents.first(length);
        length += count;
    }
    return Error{Kind::TooLarge, path, QStringLiteral("grew while it was read")};
}

} // namespace core::secrets
