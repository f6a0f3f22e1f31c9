#include "core/account/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::account
{

namespace
{

LocalText textOf(const QJsonValue &value)
{
    return {value[u"en"].toString(), value[u"zh"].toString()};
}

Provider::Credential credentialOf(const QString &kind)
{
    if (kind == u"authorization_code")
        return Provider::Credential::AuthorizationCode;
    if (kind == u"app_password")
        return Provider::Credential::AppPassword;
    if (kind == u"oauth2")
        return Provider::Credential::OAuth2;
    if (kind == u"api_key")
        return Provider::Credential::ApiKey;
    return Provider::Credential::Password;
}

Account::Security securityOf(const QString &tls)
{
    if (tls == u"starttls")
        return Account::Security::StartTls;
    return tls == u"none" ? Account::Security::None : Account::Security::ImplicitTls;
}

/// The first way that needs nothing but typing; signing in with a browser only if there is no other.
QJsonObject preferredCredential(const QJsonArray &credentials)
{
    for (const QJsonValue &credential : credentials) {
        if (credential[u"kind"].toString() != u"oauth2")
            return credential.toObject();
    }
    return credentials.first().toObject();
}

QJsonObject preferredServer(const QJsonArray &servers)
{
    for (const QJsonValue &server : servers) {
        if (server[u"preferred"].toBool())
            return server.toObject();
    }
    return servers.first().toObject();
}

Provider providerOf(const QJsonObject &entry)
{
    const QJsonObject server = preferredServer(entry[u"submission"].toArray());
    const QJsonObject credential = preferredCredential(entry[u"credentials"].toArray());

    Provider provider;
    provider.id = entry[u"id"].toString();
    provider.name = textOf(entry[u"name"]);
    for (const QJsonValue &domain : entry[u"domains"].toArray())
        provider.domains.append(domain.toString().toLower());
    provider.host = server[u"host"].toString();
    provider.port = quint16(server[u"port"].toInt());
    provider.security = securityOf(server[u"tls"].toString());
    provider.credential = credentialOf(credential[u"kind"].toString());
    provider.credentialLabel = textOf(credential[u"label"]);
    const QJsonArray english = credential[u"steps"][u"en"].toArray();
    const QJsonArray chinese = credential[u"steps"][u"zh"].toArray();
    for (qsizetype i = 0; i < english.size(); ++i)
        provider.steps.append({english.at(i).toString(), chinese.at(i).toString()});
    provider.helpUrl = credential[u"help_url"].toString();
    return provider;
}

} // namespace

QList<Provider> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QList<Provider> providers;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    for (const QJsonValue &entry : document[u"providers"].toArray()) {
        const Provider provider = providerOf(entry.toObject());
        // A host with a placeholder ("email-smtp.{region}.…") cannot be filled in for the person.
        if (entry[u"status"].toString() == u"active" && provider.port != 0 && !provider.host.isEmpty()
            && !provider.host.contains(u'{'))
            providers.append(provider);
    }
    return providers;
}

const Provider *providerForDomain(const QList<Provider> &catalogue, const QString &domain)
{
    for (const Provider &provider : catalogue) {
        if (provider.domains.contains(domain, Qt::CaseInsensitive))
            return &provider;
    }
    return nullptr;
}

} // namespace core::account
