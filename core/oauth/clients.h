#pragma once

#include "core/oauth/types.h"

#include <functional>
#include <optional>

namespace core::oauth
{

using Environment = std::function<std::optional<QByteArray>(const QString &name)>;

/// The client for a server: what the person set, else what the environment or the packager did, in
/// HONGYAN_OAUTH_<ID>_CLIENT_ID and …_CLIENT_SECRET ("-" in the id is "_"). None is shipped: they are
/// given to a program, and a provider may withdraw one that strangers use.
///
/// Id and secret come from the same place; a secret alone in the settings does not count.
Client clientFor(const QString &serverId, const Environment &environment, const Client &fromSettings);

/// "HONGYAN_OAUTH_MICROSOFT_CN_CLIENT_ID"
QString clientIdVariable(const QString &serverId);
QString clientSecretVariable(const QString &serverId);

} // namespace core::oauth
