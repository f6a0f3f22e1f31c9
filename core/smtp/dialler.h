#pragma once

#include "core/smtp/patience.h"
#include "core/smtp/session.h"

#include <QHostAddress>

#include <stop_token>

namespace core::smtp
{

/// What a host name stands for; used instead of DNS where it is given. Nothing: there is no such host.
using Resolver = std::function<QList<QHostAddress>(const QString &host)>;

/// Dials real sockets, in the thread that calls it, and tells @p observer about Dns, Connect and Tls.
/// Tries each address in turn, IPv6 and IPv4 by turns, until one answers. @p stop is heard at once.
Dialler socketDialler(std::stop_token stop, Observer observer, Patience patience = {},
                      Resolver resolver = {});

/// The order in which addresses are tried, after RFC 8305 §4: families take turns, the first one begins.
QList<QHostAddress> byTurns(const QList<QHostAddress> &addresses);

} // namespace core::smtp
