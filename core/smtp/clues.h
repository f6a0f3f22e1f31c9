#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace core::smtp
{

/// Whether @p address cannot be that of a public server: RFC 1918, RFC 6598, loopback, link-local, RFC 4193,
/// and "this network", which resolvers that block a name answer.
bool isPrivateAddress(const QString &address);

/// Whether these are the words of a web server: "HTTP/1.1 302 Found", "<html>".
bool isFromWebServer(const QString &text);

/// The date in the form of RFC 5322 that many greetings have, in UTC.
std::optional<QDateTime> dateIn(const QString &text);

} // namespace core::smtp
