#include "core/smtp/socketerrors.h"

#include "core/smtp/tap.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QSslSocket>

namespace core::smtp
{

using End = AddressAttempt::End;

QByteArray socketErrorName(const QSslSocket &socket)
{
    return QMetaEnum::fromType<QAbstractSocket::SocketError>().valueToKey(socket.error());
}

QByteArray tlsReasonOf(const QSslSocket &socket)
{
    // "error:0A00010B:SSL routines::wrong version number", after a beginning in the user's language.
    static const QRegularExpression reason(
        QStringLiteral("error:[0-9A-Fa-f]{8}:[^:,]*:[^:,]*:([^:,\\n]{1,100})"));
    return reason.match(socket.errorString()).captured(1).trimmed().toLatin1();
}

End endOfAttempt(const QSslSocket &socket, const QHostAddress &address)
{
    switch (socket.error()) {
    case QAbstractSocket::SocketTimeoutError:
        return End::Silent;
    case QAbstractSocket::SocketAccessError:
        return End::Forbidden;
    case QAbstractSocket::NetworkError:
        return End::NoRoute;
    case QAbstractSocket::ConnectionRefusedError:
        // Qt says the same of a route that leads into a black hole.
        return routeError(address).isEmpty() ? End::Refused : End::NoRoute;
    default:
        return routeError(address).isEmpty() ? End::Other : End::NoRoute;
    }
}

QByteArray systemErrorOf(End end, const QHostAddress &address)
{
    switch (end) {
    case End::Refused:
        return "ECONNREFUSED";
    case End::Silent:
        return "ETIMEDOUT";
    case End::Cut:
        return "ECONNRESET";
    case End::NoRoute:
    case End::Forbidden:
        break;
    case End::Other:
        return {};
    }
    // What a router answered is known to nobody but Qt, which keeps it to itself.
    const QByteArray own = routeError(address);
    return !own.isEmpty() ? own : end == End::NoRoute ? QByteArray("EHOSTUNREACH") : QByteArray("EACCES");
}

QString withPort(const QHostAddress &address, quint16 port)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString text = isV6 ? u'[' + address.toString() + u']' : address.toString();
    return text + u':' + QString::number(port);
}

} // namespace core::smtp
