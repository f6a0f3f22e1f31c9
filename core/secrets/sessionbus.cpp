#include "core/secrets/sessionbus.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>
#include <QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace core::secrets
{

namespace
{

/// As the D-Bus libraries look for it.
QByteArray busAddress()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return address;
    const QByteArray path = qgetenv("XDG_RUNTIME_DIR") + "/bus";
    struct stat facts;
    return ::stat(path.constData(), &facts) == 0 && S_ISSOCK(facts.st_mode) ? "unix:path=" + path
                                                                            : QByteArray();
}

/// The name of the socket as the kernel wants it, or nothing for an address of another kind.
QByteArray socketName(const QByteArray &address)
{
    const QByteArray kind = "unix:";
    if (!address.startsWith(kind))
        return {};
    const QList<QByteArray> parts = address.sliced(kind.size()).split(',');
    for (const QByteArray &part : parts) {
        const QByteArray value = QByteArray::fromPercentEncoding(part.mid(part.indexOf('=') + 1));
        if (part.startsWith("path="))
            return value;
        if (part.startsWith("abstract="))
            return '\0' + value;
    }
    return {};
}

bool connectTo(int handle, const QByteArray &name)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(name.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const bool isAbstract = name.startsWith('\0');
    const size_t length = offsetof(sockaddr_un, sun_path) + size_t(name.size()) + (isAbstract ? 0 : 1);
    return ::connect(handle, reinterpret_cast<const sockaddr *>(&address), socklen_t(length)) == 0;
}

bool waitFor(int handle, const QDeadlineTimer &deadline)
{
    pollfd what{handle, POLLIN, 0};
    int count = 0;
    do {
        count = ::poll(&what, 1, int(deadline.remainingTime()));
    } while (count < 0 && errno == EINTR);
    return count > 0;
}

/// The first words of the D-Bus handshake. Any answer will do: there is somebody.
std::optional<QString> greet(const QByteArray &name, std::chrono::milliseconds patience)
{
    const int handle = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (handle < 0)
        return qt_error_string(errno);
    const auto close = qScopeGuard([handle] { ::close(handle); });
    if (!connectTo(handle, name))
        return qt_error_string(errno);
    const QByteArray words = QByteArray("\0AUTH\r\n", 7);
    char answer = 0;
    if (::send(handle, words.constData(), size_t(words.size()), MSG_NOSIGNAL) != words.size())
        return qt_error_string(errno);
    if (!waitFor(handle, QDeadlineTimer(patience)) || ::recv(handle, &answer, 1, 0) != 1)
        return QStringLiteral("the session bus does not answer");
    return std::nullopt;
}

} // namespace

std::optional<QString> sessionBusTrouble(std::chrono::milliseconds patience)
{
    const QByteArray addresses = busAddress();
    if (addresses.isEmpty() || addresses.startsWith("autolaunch:"))
        return QStringLiteral("no session bus");
    const QByteArray name = socketName(addresses.split(';').first());
    return name.isEmpty() ? std::nullopt : greet(name, patience); // tcp: and the like are not tried out.
}

} // namespace core::secrets
