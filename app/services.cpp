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
    return m_accounts + QList{practiceAccount()};
}

const Account *Services::account(const QString &name) const
{
    static const Account practice = practiceAccount();
    for (const Account &account : m_accounts) {
        const QString address = account.address ? account.address->toString() : QString();
        if (account.id == name || account.title.compare(name, Qt::CaseInsensitive) == 0
            || address.compare(name, Qt::CaseInsensitive) == 0)
            return &account;
    }
    return name == practice.id ? &practice : nullptr;
}

std::optional<core::account::StoreError> Services::loadAccounts()
{
    auto loaded = core::account::loadAccounts(m_folders.accountsFile());
    if (!loaded)
        return loaded.error();
    m_accounts = *std::move(loaded);
    emit accountsChanged();
    return std::nullopt;
}

std::optional<core::account::StoreError> Services::saveAccounts(const QList<Account> &accounts)
{
    QList<Account> own;
    for (const Account &account : accounts) {
        if (!account.isPractice())
            own.append(account);
    }
    if (auto written = core::account::saveAccounts(m_folders.accountsFile(), own); !written)
        return written.error();
    m_accounts = own;
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
    account.name = QCoreApplication::translate("Services", "You");
    account.address = core::mail::AddrSpec::parse(core::practice::Server::user());
    account.host = QStringLiteral("localhost");
    account.user = core::practice::Server::user();
    account.secret.kind = SecretSource::Kind::Practice;
    account.colour = QStringLiteral("#2a9d8f");
    return account;
}

} // namespace app
