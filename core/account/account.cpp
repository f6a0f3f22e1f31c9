#include "core/account/account.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace core::account
{

namespace
{

using Security = Account::Security;
using SecretKind = SecretSource::Kind;

constexpr int formatVersion = 1;

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
    {SecretKind::None, "none"},
    {SecretKind::Session, "session"},
    {SecretKind::Environment, "environment"},
    {SecretKind::Practice, "practice"},
};

template<typename Value, size_t count>
QString nameOf(Value value, const Name<Value> (&names)[count])
{
    for (const auto &name : names) {
        if (name.value == value)
            return QString::fromLatin1(name.text);
    }
    Q_UNREACHABLE();
    return {};
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

QJsonObject toJson(const Account &account)
{
    QJsonObject json{
        {QStringLiteral("id"), account.id},
        {QStringLiteral("title"), account.title},
        {QStringLiteral("name"), account.name},
        {QStringLiteral("host"), account.host},
        {QStringLiteral("port"), account.port},
        {QStringLiteral("security"), nameOf(account.security, securityNames)},
        {QStringLiteral("user"), account.user},
        {QStringLiteral("secret"), nameOf(account.secret.kind, secretNames)},
        {QStringLiteral("colour"), account.colour},
    };
    if (account.address)
        json[QStringLiteral("address")] = account.address->toString();
    if (!account.secret.name.isEmpty())
        json[QStringLiteral("secretName")] = account.secret.name;
    if (!account.trustedCertificatesFile.isEmpty())
        json[QStringLiteral("trustedCertificates")] = account.trustedCertificatesFile;
    return json;
}

/// Nothing for what is not understood in full. Guessing would lower the guard: an unknown word for
/// the security must not become a connection without any.
std::optional<Account> fromJson(const QJsonObject &json)
{
    Account account;
    account.id = json[QStringLiteral("id")].toString();
    account.title = json[QStringLiteral("title")].toString();
    account.name = json[QStringLiteral("name")].toString();
    account.host = json[QStringLiteral("host")].toString();
    account.user = json[QStringLiteral("user")].toString();
    account.colour = json[QStringLiteral("colour")].toString();
    account.secret.name = json[QStringLiteral("secretName")].toString();
    account.trustedCertificatesFile = json[QStringLiteral("trustedCertificates")].toString();

    const QString address = json[QStringLiteral("address")].toString();
    account.address = mail::AddrSpec::parse(address);
    const auto security = valueOf(json[QStringLiteral("security")], securityNames);
    const auto secret = valueOf(json[QStringLiteral("secret")], secretNames);
    const int port = json[QStringLiteral("port")].toInt(-1);
    const bool isUnderstood = !account.id.isEmpty() && security && secret && port >= 0 && port <= 65535
        && (account.address || address.isEmpty());
    if (!isUnderstood)
        return {};
    account.security = *security;
    account.secret.kind = *secret;
    account.port = quint16(port);
    return account;
}

StoreError setAside(const QString &path, const QString &detail)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    const QString aside = path + QStringLiteral(".damaged-") + stamp;
    if (!QFile::rename(path, aside))
        return {StoreError::Kind::Unreadable, path, detail + QStringLiteral("; cannot be renamed")};
    return {StoreError::Kind::Damaged, aside, detail};
}

} // namespace

core::Result<QList<Account>, StoreError> loadAccounts(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<Account>();
    if (!file.open(QIODevice::ReadOnly))
        return StoreError{StoreError::Kind::Unreadable, path, file.errorString()};
    QJsonParseError parseError;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &parseError).object();
    if (file.error() != QFileDevice::NoError)
        return StoreError{StoreError::Kind::Unreadable, path, file.errorString()};
    file.close();

    const int version = json[QStringLiteral("version")].toInt();
    if (version > formatVersion) // Of a later Hongyan: neither damaged nor ours to touch.
        return StoreError{StoreError::Kind::Unreadable, path, QStringLiteral("version %1").arg(version)};
    if (version < 1 || !json[QStringLiteral("accounts")].isArray())
        return setAside(path, parseError.errorString());
    QList<Account> accounts;
    for (const QJsonValue &value : json[QStringLiteral("accounts")].toArray()) {
        const auto account = fromJson(value.toObject());
        if (!account)
            return setAside(path, QStringLiteral("account %1").arg(accounts.size()));
        accounts.append(*account);
    }
    return accounts;
}

core::Result<core::Done, StoreError> saveAccounts(const QString &path, const QList<Account> &accounts)
{
    QJsonArray array;
    for (const Account &account : accounts)
        array.append(toJson(account));
    const QJsonObject json{{QStringLiteral("version"), formatVersion}, {QStringLiteral("accounts"), array}};
    const QByteArray octets = QJsonDocument(json).toJson();

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(octets) != octets.size() || !file.commit())
        return StoreError{StoreError::Kind::Unwritable, path, file.errorString()};
    return core::Done{};
}

} // namespace core::account
