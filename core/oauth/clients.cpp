#include "core/oauth/clients.h"

namespace core::oauth
{

using namespace Qt::StringLiterals;

namespace
{

QString variable(const QString &serverId, QLatin1StringView what)
{
    return u"HONGYAN_OAUTH_"_s + serverId.toUpper().replace(u'-', u'_') + what;
}

} // namespace

Client clientFor(const QString &serverId, const Environment &environment, const Client &fromSettings)
{
    // Pasted values bring spaces and line ends along.
    if (const QString id = fromSettings.id.trimmed(); !id.isEmpty())
        return {id, fromSettings.secret.trimmed()};
    const auto value = [&environment](const QString &name) {
        return QString::fromUtf8(environment ? environment(name).value_or(QByteArray()) : QByteArray())
            .trimmed();
    };
    const QString id = value(clientIdVariable(serverId));
    return id.isEmpty() ? Client() : Client{id, value(clientSecretVariable(serverId))};
}

QString clientIdVariable(const QString &serverId)
{
    return variable(serverId, "_CLIENT_ID"_L1);
}

QString clientSecretVariable(const QString &serverId)
{
    return variable(serverId, "_CLIENT_SECRET"_L1);
}

} // namespace core::oauth
