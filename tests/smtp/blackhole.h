#pragma once

#include <QHostAddress>

#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

/// A port where nobody answers, refuses or says why: somebody listens whose queue is full, so the system
/// drops whoever comes next.
class BlackHole
{
public:
    /// @p port 0: one of its own choice.
    explicit BlackHole(const QHostAddress &address, quint16 port = 0)
        : m_listener(makeSocket(address))
    {
        m_where = socketAddress(address, port);
        if (::bind(m_listener, where(), m_where.size) != 0 || ::listen(m_listener, 0) != 0)
            return;
        ::getsockname(m_listener, where(), &m_where.size);
        for (int &guest : m_guests) {
            guest = makeSocket(address);
            ::connect(guest, where(), m_where.size); // in progress; for the last ones for ever
            pollfd waiting{guest, POLLOUT, 0};
            if (::poll(&waiting, 1, 100) == 0) {
                m_isDark = true;
                return;
            }
        }
    }

    ~BlackHole()
    {
        for (const int guest : m_guests)
            closeIfOpen(guest);
        closeIfOpen(m_listener);
    }
    Q_DISABLE_COPY_MOVE(BlackHole)

    bool isDark() const { return m_isDark; }
    quint16 port() const
    {
        // Both families keep it at the same place.
        return ntohs(reinterpret_cast<const sockaddr_in *>(&m_where.storage)->sin_port);
    }

private:
    struct Where {
        sockaddr_storage storage = {};
        socklen_t size = 0;
    };

    static int makeSocket(const QHostAddress &address)
    {
        const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        const int made = ::socket(isV6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int on = 1;
        if (isV6)
            ::setsockopt(made, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
        return made;
    }

    static Where socketAddress(const QHostAddress &address, quint16 port)
    {
        Where where;
        if (address.protocol() == QAbstractSocket::IPv6Protocol) {
            auto *v6 = reinterpret_cast<sockaddr_in6 *>(&where.storage);
            const Q_IPV6ADDR octets = address.toIPv6Address();
            std::copy_n(octets.c, 16, v6->sin6_addr.s6_addr);
            v6->sin6_family = AF_INET6;
            v6->sin6_port = htons(port);
            where.size = sizeof *v6;
        } else {
            auto *v4 = reinterpret_cast<sockaddr_in *>(&where.storage);
            v4->sin_addr.s_addr = htonl(address.toIPv4Address());
            v4->sin_family = AF_INET;
            v4->sin_port = htons(port);
            where.size = sizeof *v4;
        }
        return where;
    }

    static void closeIfOpen(int descriptor)
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }

    sockaddr *where() { return reinterpret_cast<sockaddr *>(&m_where.storage); }

    int m_listener = -1;
    std::array<int, 8> m_guests{-1, -1, -1, -1, -1, -1, -1, -1};
    Where m_where;
    bool m_isDark = false;
};
