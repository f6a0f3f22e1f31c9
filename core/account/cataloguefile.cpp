#include "core/account/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core::account
{

namespace
{

template<typename Value>
struct Word {
    const char *text;
    Value value;
};

constexpr Word<Credential::Kind> credentialWords[] = {
    {"authorization_code", Credential::Kind::AuthorizationCode},
    {"app_password", Credential::Kind::AppPassword},
    {"password", Credential::Kind::Password},
    {"oauth2", Credential::Kind::OAuth2},
    {"api_key", Credential::Kind::ApiKey},
    {"smtp_password", Credential::Kind::SmtpPassword},
    {"server_token", Credential::Kind::ServerToken},
    {"bridge_password", Credential::Kind::BridgePassword},
    {"none", Credential::Kind::None},
};
constexpr Word<Account::Security> securityWords[] = {
    {"implicit", Account::Security::ImplicitTls},
    {"starttls", Account::Security::StartTls},
    {"none", Account::Security::None},
};
constexpr Word<Provider::Kind> kindWords[] = {
    {"mailbox", Provider::Kind::Mailbox},
    {"business", Provider::Kind::Business},
    {"relay", Provider::Kind::Relay},
    {"test", Provider::Kind::Test},
};
constexpr Word<Provider::Status> statusWords[] = {
    {"active", Provider::Status::Active},
    {"uncertain", Provider::Status::Uncertain},
    {"no_smtp", Provider::Status::NoSmtp},
};
constexpr Word<Provider::UserForm> userWords[] = {
    {"full_address", Provider::UserForm::FullAddress},
    {"local_part", Provider::UserForm::LocalPart},
    {"literal", Provider::UserForm::Literal},
    {"smtp_credential", Provider::UserForm::Own},
    {"api_token", Provider::UserForm::Own},
    {"access_key", Provider::UserForm::Own},
    {"custom", Provider::UserForm::Own},
    {"none", Provider::UserForm::None},
};
constexpr Word<Provider::FromRule> fromWords[] = {
    {"unknown", Provider::FromRule::Unknown},
    {"account", Provider::FromRule::Account},
    {"account_or_alias", Provider::FromRule::AccountOrAlias},
    {"any_of_domain", Provider::FromRule::AnyOfDomain},
    {"verified_sender", Provider::FromRule::VerifiedSender},
};

/// The first of @p words for what is not known: the file is ours, and its schema is tested.
template<typename Value, size_t count>
Value read(const QJsonValue &json, const Word<Value> (&words)[count])
{
    const QString text = json.toString();
    for (const auto &word : words) {
        if (text == QLatin1String(word.text))
            return word.value;
    }
    return words[0].value;
}

LocalText localText(const QJsonValue &json)
{
    return {json[u"en"].toString(), json[u"zh"].toString()};
}

QList<LocalText> localTexts(const QJsonValue &json)
{
    const QJsonArray english = json[u"en"].toArray();
    const QJsonArray chinese = json[u"zh"].toArray();
    QList<LocalText> texts;
    for (qsizetype i = 0; i < std::max(english.size(), chinese.size()); ++i)
        texts.append({english.at(i).toString(), chinese.at(i).toString()});
    return texts;
}

QStringList lowerTexts(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &text : json.toArray())
        texts.append(text.toString().toLower());
    return texts;
}

template<typename Number>
std::optional<Number> number(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(Number(json.toInteger())) : std::nullopt;
}

Credential credential(const QJsonValue &json)
{
    return {read(json[u"kind"], credentialWords), localText(json[u"label"]),   localTexts(json[u"steps"]),
            json[u"help_url"].toString(),         json[u"pattern"].toString(), localText(json[u"note"])};
}

/// What needs nothing but typing before the sign-in in a browser, else in the file's order.
QList<Credential> credentials(const QJsonValue &json)
{
    QList<Credential> list;
    for (const QJsonValue &each : json.toArray())
        list.append(credential(each));
    std::stable_partition(list.begin(), list.end(),
                          [](const Credential &each) { return each.kind != Credential::Kind::OAuth2; });
    return list;
}

/// A host with a place to fill in ("email-smtp.{region}.…") cannot be offered.
QList<ServerEntry> servers(const QJsonValue &json)
{
    QList<ServerEntry> list;
    for (const QJsonValue &each : json.toArray()) {
        const ServerEntry server{each[u"host"].toString(), quint16(each[u"port"].toInt()),
                                 read(each[u"tls"], securityWords), each[u"region"].toString(),
                                 lowerTexts(each[u"for_domains"])};
        if (server.host.isEmpty() || server.host.contains(u'{') || server.port == 0)
            continue;
        if (each[u"preferred"].toBool())
            list.prepend(server);
        else
            list.append(server);
    }
    return list;
}

Limits limits(const QJsonValue &json)
{
    return {number<qint64>(json[u"message_bytes"]),    number<int>(json[u"recipients_per_message"]),
            number<int>(json[u"messages_per_day"]),    number<int>(json[u"recipients_per_day"]),
            number<int>(json[u"messages_per_minute"]), localText(json[u"note"])};
}

Provider provider(const QJsonValue &json)
{
    Provider one;
    one.id = json[u"id"].toString();
    one.kind = read(json[u"kind"], kindWords);
    one.status = read(json[u"status"], statusWords);
    one.name = localText(json[u"name"]);
    one.domains = lowerTexts(json[u"domains"]);
    one.mxSuffixes = lowerTexts(json[u"mx_suffixes"]);
    one.servers = servers(json[u"submission"]);
    one.userForm = read(json[u"username"][u"form"], userWords);
    one.userValue = json[u"username"][u"value"].toString();
    one.credentials = credentials(json[u"credentials"]);
    one.signInServer = json[u"oauth2"].toString();
    for (const QJsonValue &mechanism : json[u"auth_mechanisms"].toArray())
        one.mechanisms.append(mechanism.toString());
    one.limits = limits(json[u"limits"]);
    one.fromRule = read(json[u"from_must_match"], fromWords);
    one.quirks = localTexts(json[u"quirks"]);
    return one;
}

SignInServer signInServer(const QString &id, const QJsonValue &json)
{
    return {id,
            json[u"authorize"].toString(),
            json[u"token"].toString(),
            json[u"device"].toString(),
            json[u"scope_smtp"].toString(),
            json[u"issuer"].toString(),
            json[u"pkce"].toBool(),
            json[u"client_secret_needed"].toBool()};
}

} // namespace

Catalogue readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    Catalogue catalogue;
    for (const QJsonValue &json : document[u"providers"].toArray()) {
        const Provider one = provider(json);
        if (!one.id.isEmpty() && !one.credentials.isEmpty())
            catalogue.providers.append(one);
    }
    const QJsonObject servers = document[u"oauth2"].toObject();
    for (auto it = servers.begin(); it != servers.end(); ++it)
        catalogue.signInServers.insert(it.key(), signInServer(it.key(), it.value()));
    return catalogue;
}

} // namespace core::account
