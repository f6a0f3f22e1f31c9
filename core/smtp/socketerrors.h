#pragma once

#include "core/smtp/types.h"

#include <QHostAddress>

class QSslSocket;

namespace core::smtp
{

/// Qt's own name, "RemoteHostClosedError".
QByteArray socketErrorName(const QSslSocket &socket);

/// OpenSSL's reason for a handshake that failed, "wrong version number", in its own words whatever the
/// language of the program; empty if it gave none.
QByteArray tlsReasonOf(const QSslSocket &socket);

/// How an attempt to connect to @p address ended that @p socket says has failed.
AddressAttempt::End endOfAttempt(const QSslSocket &socket, const QHostAddress &address);
/// The system's name for it.
QByteArray systemErrorOf(AddressAttempt::End end, const QHostAddress &address);

/// "203.0.113.7:465", "[2001:db8::7]:465"
QString withPort(const QHostAddress &address, quint16 port);

} // namespace core::smtp
