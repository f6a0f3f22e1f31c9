#pragma once

#include "core/oauth/types.h"

#include <QStringList>

namespace ui::wording
{

/// What happened at a sign-in or a renewal, and what to do: whole sentences, true as far as the error
/// carries. Our words only; the server's own are in Error::description, to be shown beside them.
/// @p providerName may be empty.
QString oauthProblem(const core::oauth::Error &error, const QString &providerName);

/// Whole HTML pages for the browser that brought the answer; they load nothing. UTF-8.
QByteArray signedInPage(const QString &providerName);
QByteArray notSignedInPage();

/// How to get a client id.
struct ClientHelp {
    QStringList steps; ///< Plain text, in order.
    QUrl console; ///< Where; https. Empty where it depends on the provider.
};
ClientHelp clientHelp(const QString &serverId);

} // namespace ui::wording
