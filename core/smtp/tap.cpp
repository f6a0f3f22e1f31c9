#include "core/smtp/tap.h"

#include <QEvent>
#include <QSocketNotifier>
#include <QSslSocket>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace core::smtp
{

#ifdef Q_OS_LINUX

namespace
{

QByteArray systemName(int number)
{
    switch (number) {
    case ENETUNREACH:
        return "ENETUNREACH";
    case EHOSTUNREACH:
        return "EHOSTUNREACH";
    case EACCES:
        return "EACCES";
    case EPERM:
        return "EPERM";
    case EINVAL: // what the kernel says of a route that leads into a black hole
        return "EINVAL";
    case EADDRNOTAVAIL:
        return "EADDRNOTAVAIL";
    default:
        return {};
    }
}

/// A socket that knows its way to @p address; the error of connect() otherwise.
int connectDatagram(const QHostAddress &address)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const int probe = ::socket(isV6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (probe < 0)
        return 0;
    int result = 0;
    if (isV6) {
        sockaddr_in6 where = {};
        where.sin6_family = AF_INET6;
        where.sin6_port = htons(9);
        const Q_IPV6ADDR octets = address.toIPv6Address();
        std::copy_n(octets.c, 16, where.sin6_addr.s6_addr);
        result = ::connect(probe, reinterpret_cast<const sockaddr *>(&where), sizeof where);
    } else {
        sockaddr_in where = {};
        where.sin_family = AF_INET;
        where.sin_port = htons(9);
        where.sin_addr.s_addr = htonl(address.toIPv4Address());
        result = ::connect(probe, reinterpret_cast<const sockaddr *>(&where), sizeof where);
    }
    const int error = result == 0 ? 0 : errno;
    ::close(probe);
    return error;
}

} // namespace

void Tap::open(QSslSocket &socket)
{
    close();
    m_descriptor = ::fcntl(int(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    if (m_descriptor < 0)
        return;
    // Qt's own notifiers, so that a look comes before Qt reads.
    for (QSocketNotifier *notifier : socket.findChildren<QSocketNotifier *>()) {
        if (notifier->type() == QSocketNotifier::Read)
            notifier->installEventFilter(this);
    }
}

void Tap::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

Traces::Ending Tap::ending() const
{
    tcp_info info = {};
    socklen_t size = sizeof info;
    if (m_descriptor < 0 || ::getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return Traces::Ending::Unknown;
    switch (info.tcpi_state) {
    case TCP_CLOSE:
        return Traces::Ending::Reset;
    case TCP_CLOSE_WAIT:
    case TCP_LAST_ACK:
    case TCP_CLOSING:
    case TCP_TIME_WAIT:
        return Traces::Ending::Closed;
    default:
        return Traces::Ending::Unknown;
    }
}

bool Tap::eventFilter(QObject *notifier, QEvent *event)
{
    const qsizetype room = Traces::mostOctets - m_heard.size();
    if (event->type() == QEvent::SockAct && m_isListening && room > 0) {
        QByteArray octets(room, Qt::Uninitialized);
        const auto size = ::recv(m_descriptor, octets.data(), size_t(room), MSG_PEEK | MSG_DONTWAIT);
        if (size > 0)
            m_heard += octets.first(size);
    }
    return QObject::eventFilter(notifier, event);
}

QByteArray routeError(const QHostAddress &address)
{
    return systemName(connectDatagram(address));
}

#else

void Tap::open(QSslSocket &) { }
void Tap::close() { }

Traces::Ending Tap::ending() const
{
    return Traces::Ending::Unknown;
}

bool Tap::eventFilter(QObject *notifier, QEvent *event)
{
    return QObject::eventFilter(notifier, event);
}

QByteArray routeError(const QHostAddress &)
{
    return {};
}

#endif

Tap::~Tap()
{
    close();
}

void Tap::listen()
{
    m_heard.clear();
    m_isListening = true;
}

bool isTlsRecord(QByteArrayView octets)
{
    return octets.size() >= 2 && octets[0] >= 0x14 && octets[0] <= 0x17 && octets[1] == 0x03;
}

} // namespace core::smtp
