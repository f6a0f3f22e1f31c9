#include "core/diagnosis/remedies.h"

namespace core::diagnosis
{

namespace
{

using smtp::Security;

Security securityOf(account::Account::Security security)
{
    return security == account::Account::Security::StartTls ? Security::StartTls : Security::ImplicitTls;
}

} // namespace

std::optional<Remedy> otherServer(const Circumstances &circumstances, const Means &means)
{
    const auto to = [](const QString &host, quint16 port, Security security) {
        return Remedy{.kind = Remedy::Kind::SwitchServer, .host = host, .port = port, .security = security};
    };
    const QString domain = circumstances.from.section(u'@', -1).toLower();
    if (means.provider && !means.isProviderGuessed) {
        for (const account::ServerEntry &server : means.provider->servers) {
            const bool isSame = server.host == circumstances.host && server.port == circumstances.port;
            const bool isForOthers = !server.domains.isEmpty() && !server.domains.contains(domain);
            const bool isProtected = server.security != account::Account::Security::None;
            if (!isSame && !isForOthers && isProtected && server.region.isEmpty())
                return to(server.host, server.port, securityOf(server.security));
        }
        return std::nullopt;
    }
    if (circumstances.host.isEmpty())
        return std::nullopt;
    return circumstances.port == 465 ? to(circumstances.host, 587, Security::StartTls)
                                     : to(circumstances.host, 465, Security::ImplicitTls);
}

} // namespace core::diagnosis
