#include "app/services.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace app
{

using core::account::Account;
using core::account::SecretSource;
using core::smtp::Credentials;
using core::smtp::Endpoint;
using core::smtp::Security;

namespace
{

QString privateFolder(QStandardPaths::StandardLocation location)
{
    const QString path = QStandardPaths::writableLocation(location);
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

Security securityOf(Account::Security security)
{
    switch (security) {
    case Account::Security::ImplicitTls:
        return Security::ImplicitTls;
    case Account::Security::StartTls:
        return Security::StartTls;
    case Account::Security::None:
        return Security::None;
    }
    return Security::ImplicitTls;
}

} // namespace

Folders Folders::standard()
{
    return {privateFolder(QStandardPaths::AppDataLocation), privateFolder(QStandardPaths::AppConfigLocation)};
}

Services::Services(Folders folders, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
    , m_outbox(m_folders.data + QStringLiteral("/outbox"))
    , m_practice(m_folders.practice())
{
}

QList<Account> Services::accounts() const
{
    return m_profiles.accounts + QList{practiceAccount()};
}

const Account *Services::account(const QString &name) const
{
    static const Account practice = practiceAccount();
    for (const Account &account : m_profiles.accounts) {
        const auto isMeant = [&name](const core::account::Identity &identity) {
            return identity.address && identity.address->toString().compare(name, Qt::CaseInsensitive) == 0;
        };
        if (account.id == name || account.title.compare(name, Qt::CaseInsensitive) == 0
            || std::any_of(account.identities.cbegin(), account.identities.cend(), isMeant))
            return &account;
    }
    return name == practice.id ? &practice : nullptr;
}

std::optional<core::account::StoreError> Services::loadAccounts()
{
    auto loaded = core::account::loadProfiles(m_folders.accountsFile());
    if (!loaded)
        return loaded.error();
    m_profiles = loaded->profiles;
    emit accountsChanged();
    return loaded->damage;
}

std::optional<core::account::StoreError>
Services::changeProfiles(const std::function<void(core::account::Profiles &)> &change)
{
    auto changed = core::account::changeProfiles(m_folders.accountsFile(), change);
    if (!changed)
        return changed.error();
    m_profiles = *std::move(changed);
    emit accountsChanged();
    return std::nullopt;
}

void Services::setSessionPassword(const QString &accountId, const QString &password)
{
    m_passwords.insert(accountId, password);
}

void Services::forgetSessionPassword(const QString &accountId)
{
    m_passwords.remove(accountId);
}

core::Result<Route, NotReady> Services::routeFor(const Account &account) const
{
    Route route;
    route.endpoint
        = Endpoint{.host = account.host, .port = account.port, .security = securityOf(account.security)};
    route.endpoint.allowClearTextPassword = account.security == Account::Security::None;
    if (!account.trustedCertificatesFile.isEmpty()) {
        QFile file(account.trustedCertificatesFile);
        if (!file.open(QFile::ReadOnly))
            return NotReady{NotReady::Kind::BadCertificateFile, account.trustedCertificatesFile};
        route.endpoint.trustedCertificates = file.readAll();
    }

    QString secret;
    switch (account.secret.kind) {
    case SecretSource::Kind::None:
        return route;
    case SecretSource::Kind::Practice:
        if (!m_practice.isRunning())
            return NotReady{NotReady::Kind::PracticeNotRunning, m_practice.errorString()};
        route.endpoint.port = m_practice.tlsPort();
        route.endpoint.trustedCertificates = m_practice.certificate();
        secret = core::practice::Server::password();
        break;
    case SecretSource::Kind::Environment:
        secret = qEnvironmentVariable(account.secret.name.toLocal8Bit().constData());
        if (secret.isEmpty())
            return NotReady{NotReady::Kind::MissingEnvironment, account.secret.name};
        break;
    case SecretSource::Kind::Keyring:
    case SecretSource::Kind::File:
    case SecretSource::Kind::Session:
        secret = m_passwords.value(account.id);
        if (secret.isEmpty())
            return NotReady{NotReady::Kind::NeedsPassword, account.host};
        break;
    }
    route.credentials = {Credentials::Kind::Password, account.user, secret};
    return route;
}

Account practiceAccount()
{
    Account account;
    account.id = QStringLiteral("practice");
    account.title = QCoreApplication::translate("Services", "Practice account");
    core::account::Identity you;
    you.id = account.id;
    you.name = QCoreApplication::translate("Services", "You");
    you.address = core::mail::AddrSpec::parse(core::practice::Server::user());
    you.colour = QStringLiteral("#2a9d8f");
    account.identities = {you};
    account.host = QStringLiteral("localhost");
    account.user = core::practice::Server::user();
    account.secret.kind = SecretSource::Kind::Practice;
    return account;
}

} // namespace app
