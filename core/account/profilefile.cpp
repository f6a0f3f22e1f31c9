#include "core/account/profilefile.h"

#include "core/account/profilecodec.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

namespace core::account
{

namespace
{

constexpr int formatVersion = 2;
constexpr int longestWait = 5000; // ms for another program's lock
constexpr qint64 mostOctets = 16 * 1024 * 1024;

QJsonObject document(const QList<Account> &accounts)
{
    QJsonArray array;
    for (const Account &account : accounts)
        array.append(toJson(account));
    return {{QStringLiteral("version"), formatVersion}, {QStringLiteral("accounts"), array}};
}

/// A copy under a name that says when it was made.
StoreError setAside(const QString &path, const QString &detail)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    const QString aside = path + QStringLiteral(".damaged-") + stamp;
    if (!QFile::copy(path, aside))
        return {StoreError::Kind::Unreadable, path, detail + QStringLiteral("; cannot be copied")};
    return {StoreError::Kind::Damaged, aside, detail};
}

struct Content {
    Profiles profiles;
    QString mistake; ///< What could not be understood; empty: nothing.
};

core::Result<Content, StoreError> parsed(const QByteArray &octets, const QString &path)
{
    QJsonParseError parseError;
    const QJsonObject json = QJsonDocument::fromJson(octets, &parseError).object();
    const int version = json[u"version"].toInt();
    if (version > formatVersion) // Of a later Hongyan: neither damaged nor ours to touch.
        return StoreError{StoreError::Kind::Unreadable, path, QStringLiteral("version %1").arg(version)};
    Content content;
    if (version < 1 || !json[u"accounts"].isArray()) {
        content.mistake = parseError.error == QJsonParseError::NoError ? QStringLiteral("no accounts")
                                                                       : parseError.errorString();
        return content;
    }
    content.profiles.defaultId = json[u"default"].toString();
    int index = 0;
    for (const QJsonValue &value : json[u"accounts"].toArray()) {
        ++index;
        const auto account = accountFromJson(value.toObject());
        if (account && !content.profiles.find(account->id))
            content.profiles.accounts.append(*account);
        else
            content.mistake = QStringLiteral("account %1").arg(index);
    }
    return content;
}

core::Result<Profiles, StoreError> written(const QString &path, const Profiles &profiles)
{
    QJsonObject json = document(profiles.accounts);
    if (!profiles.defaultId.isEmpty())
        json[QStringLiteral("default")] = profiles.defaultId;
    const QByteArray octets = QJsonDocument(json).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(octets) != octets.size() || !file.commit())
        return StoreError{StoreError::Kind::Unwritable, path, file.errorString()};
    return profiles;
}

} // namespace

namespace
{

core::Result<QByteArray, StoreError> octetsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return StoreError{StoreError::Kind::Unreadable, path, file.errorString()};
    if (file.size() > mostOctets)
        return StoreError{StoreError::Kind::Unreadable, path, QStringLiteral("too large")};
    const QByteArray octets = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return StoreError{StoreError::Kind::Unreadable, path, file.errorString()};
    return octets;
}

} // namespace

core::Result<LoadedProfiles, StoreError> loadProfiles(const QString &path)
{
    if (!QFile::exists(path))
        return LoadedProfiles();
    const auto octets = octetsOf(path);
    if (!octets)
        return octets.error();
    auto content = parsed(*octets, path);
    if (!content)
        return content.error();
    LoadedProfiles loaded{content->profiles, {}};
    if (content->mistake.isEmpty())
        return loaded;
    const StoreError damage = setAside(path, content->mistake);
    if (damage.kind != StoreError::Kind::Damaged)
        return damage;
    loaded.damage = damage;
    // What was understood goes on living. If it cannot be written, the file stays as it is, and so is its
    // copy.
    if (loaded.profiles.accounts.isEmpty())
        QFile::remove(path);
    else [[maybe_unused]]
        const auto kept = written(path, loaded.profiles);
    return loaded;
}

std::optional<Profiles> peekProfiles(const QString &path)
{
    const auto octets = octetsOf(path);
    if (!octets)
        return {};
    const auto content = parsed(*octets, path);
    return content && content->mistake.isEmpty() ? std::optional(content->profiles) : std::nullopt;
}

core::Result<Profiles, StoreError> changeProfiles(const QString &path,
                                                  const std::function<void(Profiles &)> &change)
{
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(longestWait)) {
        const bool isBusy = lock.error() == QLockFile::LockFailedError;
        return StoreError{isBusy ? StoreError::Kind::Busy : StoreError::Kind::Unwritable, path,
                          QStringLiteral("lock file")};
    }
    auto loaded = loadProfiles(path);
    if (!loaded)
        return loaded.error();
    change(loaded->profiles);
    return written(path, loaded->profiles);
}

QByteArray exportedProfiles(const QList<Account> &accounts)
{
    QList<Account> plain = accounts;
    for (Account &account : plain)
        account.secret = {account.secret.kind == SecretSource::Kind::None ? SecretSource::Kind::None
                                                                          : SecretSource::Kind::Session,
                          {}};
    return QJsonDocument(document(plain)).toJson();
}

core::Result<QList<Account>, StoreError> importedProfiles(const QByteArray &octets)
{
    const auto content = parsed(octets, {});
    if (!content)
        return content.error();
    if (!content->mistake.isEmpty())
        return StoreError{StoreError::Kind::NotProfiles, {}, content->mistake};
    QList<Account> accounts;
    for (Account account : content->profiles.accounts) {
        if (account.isPractice())
            continue;
        if (account.secret.kind != SecretSource::Kind::None)
            account.secret = {SecretSource::Kind::Session, {}};
        account.pinnedCertificates.clear();
        account.trustedCertificatesFile.clear();
        account = duplicated(account, account.title);
        accounts.append(account);
    }
    return accounts;
}

} // namespace core::account
