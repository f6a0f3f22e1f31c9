#include "app/checkup.h"

#include <QHash>

namespace app
{

using core::account::Account;
using core::account::Provider;
using core::account::ServerEntry;
using core::doctor::Alternative;
using core::doctor::UserForm;
using core::smtp::Stage;

namespace
{

/// What to expect of the user name; nothing where the person's own settings say no more than that.
UserForm userFormOf(const Provider *provider)
{
    if (!provider)
        return UserForm::Unknown;
    switch (provider->userForm) {
    case Provider::UserForm::FullAddress:
        return UserForm::FullAddress;
    case Provider::UserForm::LocalPart:
        return UserForm::LocalPart;
    case Provider::UserForm::Literal:
        return UserForm::Fixed;
    case Provider::UserForm::Own:
    case Provider::UserForm::None:
        break;
    }
    return UserForm::Unknown;
}

/// The provider's other ways in, those at the same host first.
QList<Alternative> alternativesAt(const Provider *provider, const Account &account)
{
    QList<Alternative> list;
    if (!provider)
        return list;
    for (const ServerEntry &server : provider->servers) {
        const bool isOwn = server.host == account.host && server.port == account.port;
        const bool isElsewhere = server.host != account.host && !server.region.isEmpty();
        if (isOwn || isElsewhere || server.security == Account::Security::None)
            continue;
        const Alternative other{server.host, server.port, securityOf(server.security)};
        if (server.host == account.host)
            list.prepend(other);
        else
            list.append(other);
    }
    return list.mid(0, 3);
}

} // namespace

core::doctor::Request checkupOf(const Account &account, const Route &route,
                                const core::account::Catalogue &catalogue, Stage until)
{
    const Provider *provider = catalogue.forHost(account.host);
    core::doctor::Request request;
    request.endpoint = route.endpoint;
    request.credentials = route.credentials;
    request.sender = account.identity().address;
    request.until = until;
    request.userForm = userFormOf(provider);
    request.isWellKnown = provider && provider->kind != Provider::Kind::Test && provider->id != u"proton";
    request.alternatives = alternativesAt(provider, account);
    request.builtAt = builtAt();
    return request;
}

std::optional<Stage> stageNamed(const QString &word)
{
    static const QHash<QString, Stage> stages{
        {QStringLiteral("dns"), Stage::Dns},     {QStringLiteral("connect"), Stage::Connect},
        {QStringLiteral("tcp"), Stage::Connect}, {QStringLiteral("tls"), Stage::Tls},
        {QStringLiteral("ehlo"), Stage::Hello},  {QStringLiteral("auth"), Stage::Auth},
        {QStringLiteral("mail"), Stage::Sender},
    };
    const auto found = stages.constFind(word.toLower());
    return found == stages.cend() ? std::nullopt : std::optional(*found);
}

QDateTime builtAt()
{
    return QDateTime::fromString(QStringLiteral(HONGYAN_BUILT_AT), Qt::ISODate);
}

} // namespace app
