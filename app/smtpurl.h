#pragma once

#include "core/result.h"
#include "core/smtp/types.h"

#include <QString>

namespace app
{

/// Where to send to, as written on a command line.
struct SmtpUrl {
    core::smtp::Endpoint endpoint;
    QString user; ///< Empty: no login.
};

struct SmtpUrlError {
    QString reason; ///< A sentence for the terminal.
};

/// Reads "smtps://user@host:465" (implicit TLS) or "smtp://user@host:587?tls=starttls|none". The user
/// name is percent-encoded ("%40" for "@"); a password in the URL is refused, because command lines
/// can be read by everybody on the machine. "smtp://" without "tls=" means STARTTLS.
core::Result<SmtpUrl, SmtpUrlError> parseSmtpUrl(const QString &text);

/// Reads "socks5://host:1080" or "http://host:3128" (HTTP CONNECT). A proxy that wants a login is not
/// written on a command line.
core::Result<core::smtp::Proxy, SmtpUrlError> parseProxyUrl(const QString &text);

} // namespace app
