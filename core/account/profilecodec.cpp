#include "core/account/profilecodec.h"

#include <QJsonArray>

#include <algorithm>

namespace core::account
{

namespace
{

using Security = Account::Security;
using SecretKind = SecretSource::Kind;

template<typename Value>
struct Name {
    Value value;
    const char *text;
};
constexpr Name<Security> securityNames[] = {
    {Security::ImplicitTls, "tls"},
    {Security::StartTls, "starttls"},
    {Security::None, "none"},
};
constexpr Name<SecretKind> secretNames[] = {
    {SecretKind::None, "none"},       {SecretKind::Session, "session"},
    {SecretKind::Keyring, "keyring"}, {SecretKind::Environment, "environment"},
    {SecretKind::File, "file"},       {SecretKind::Practice, "practice"},
};

template<typename Value, size_t count>
QString nameOf(Value value, const Name<Value> (&names)[count])
{
    const auto *found = std::find_if(std::begin(names), std::end(names),
                                     [&](const auto &name) { return name.value == value; });
    Q_ASSERT(found != std::end(names));
    return QString::fromLatin1(found->text);
}

template<typename Value, size_t count>
std::optional<Value> valueOf(const QJsonValue &text, const Name<Value> (&names)[count])
{
    for (const auto &name : names) {
        if (text.toString() == QLatin1String(name.text))
            return name.value;
    }
    return {};
}

/// Puts @p value there unless it is empty: a file for people has no empty lines.
void put(QJsonObject &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json[QLatin1String(key)] = value;
}

QString text(const QJsonObject &json, const char *key)
{
    return json[QLatin1String(key)].toString();
}

QJsonArray toJson(const QList<mail::Mailbox> &mailboxes)
{
    QJsonArray array;
    for (const mail::Mailbox &mailbox : mailboxes) {
        QJsonObject one{{QStringLiteral("address"), mailbox.address.toString()}};
        put(one, "name", mailbox.name);
        array.append(one);
    }
    return array;
}

void put(QJsonObject &json, const char *key, const QList<mail::Mailbox> &mailboxes)
{
    if (!mailboxes.isEmpty())
        json[QLatin1String(key)] = toJson(mailboxes);
}

std::optional<QList<mail::Mailbox>> mailboxes(const QJsonObject &json, const char *key)
{
    QList<mail::Mailbox> list;
    for (const QJsonValue &entry : json[QLatin1String(key)].toArray()) {
        const auto address = mail::AddrSpec::parse(entry[u"address"].toString());
        if (!address)
            return {};
        list.append({entry[u"name"].toString(), *address});
    }
    return list;
}

QJsonObject toJson(const Identity &identity)
{
    QJsonObject json;
    put(json, "id", identity.id);
    put(json, "name", identity.name);
    put(json, "address", identity.address ? identity.address->toString() : QString());
    put(json, "replyTo", identity.replyTo);
    put(json, "cc", identity.cc);
    put(json, "bcc", identity.bcc);
    put(json, "signature", identity.signature);
    put(json, "signatureHtml", identity.signatureHtml);
    put(json, "colour", identity.colour);
    return json;
}

std::optional<Identity> identityFromJson(const QJsonObject &json)
{
    Identity identity;
    identity.id = text(json, "id");
    identity.name = text(json, "name");
    identity.signature = text(json, "signature");
    identity.signatureHtml = text(json, "signatureHtml");
    identity.colour = text(json, "colour");
    const QString address = text(json, "address");
    identity.address = mail::AddrSpec::parse(address);
    const auto replyTo = mailboxes(json, "replyTo");
    const auto cc = mailboxes(json, "cc");
    const auto bcc = mailboxes(json, "bcc");
    if (identity.id.isEmpty() || (!identity.address && !address.isEmpty()) || !replyTo || !cc || !bcc)
        return {};
    identity.replyTo = *replyTo;
    identity.cc = *cc;
    identity.bcc = *bcc;
    return identity;
}

std::optional<QList<Identity>> identities(const QJsonObject &json)
{
    if (!json.contains(QStringLiteral("identities"))) { // version 1
        const auto one = identityFromJson(json);
        return one ? std::optional(QList<Identity>{*one}) : std::nullopt;
    }
    QList<Identity> list;
    for (const QJsonValue &entry : json[u"identities"].toArray()) {
        const auto identity = identityFromJson(entry.toObject());
        if (!identity)
            return {};
        list.append(*identity);
    }
    return list;
}

} // namespace

QJsonObject toJson(const Account &account)
{
    QJsonObject json{
        {QStringLiteral("id"), account.id},
        {QStringLiteral("host"), account.host},
        {QStringLiteral("port"), account.port},
        {QStringLiteral("security"), nameOf(account.security, securityNames)},
        {QStringLiteral("secret"), nameOf(account.secret.kind, secretNames)},
    };
    put(json, "title", account.title);
    put(json, "provider", account.providerId);
    put(json, "user", account.user);
    put(json, "oauth", account.oauthServer);
    put(json, "secretName", account.secret.name);
    put(json, "pinnedCertificates", QString::fromLatin1(account.pinnedCertificates));
    put(json, "trustedCertificates", account.trustedCertificatesFile);
    QJsonArray identities;
    for (const Identity &identity : account.identities)
        identities.append(toJson(identity));
    json[QStringLiteral("identities")] = identities;
    return json;
}

std::optional<Account> accountFromJson(const QJsonObject &json)
{
    Account account;
    account.id = text(json, "id");
    account.title = text(json, "title");
    account.providerId = text(json, "provider");
    account.host = text(json, "host");
    account.user = text(json, "user");
    account.oauthServer = text(json, "oauth");
    account.secret.name = text(json, "secretName");
    account.pinnedCertificates = text(json, "pinnedCertificates").toLatin1();
    account.trustedCertificatesFile = text(json, "trustedCertificates");
    const auto people = identities(json);
    const auto security = valueOf(json[u"security"], securityNames);
    const auto secret = valueOf(json[u"secret"], secretNames);
    const int port = json[u"port"].toInt(-1);
    if (account.id.isEmpty() || !security || !secret || port < 0 || port > 65535 || !people)
        return {};
    account.identities = *people;
    account.security = *security;
    account.secret.kind = *secret;
    account.port = quint16(port);
    return account;
}

} // namespace core::account
