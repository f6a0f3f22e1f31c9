#include "app/services.h"

#include "app/spellservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace app
{

using core::account::Account;
using core::account::SecretSource;
using core::secrets::Purpose;
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

} // namespace

Folders Folders::standard()
{
    return {privateFolder(QStandardPaths::AppDataLocation), privateFolder(QStandardPaths::AppConfigLocation)};
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

Services::Services(Folders folders, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
    , m_settings(settings)
    , m_profiles(m_folders.accountsFile())
    , m_vault({.configFolder = m_folders.config})
    , m_outbox(m_folders.data + QStringLiteral("/outbox"))
    , m_practice(m_folders.practice())
{
    connect(&m_profiles, &ProfileKeeper::changed, this, &Services::accountsChanged);
}

Services::~Services() = default;

const core::account::Catalogue &Services::catalogue()
{
    if (!m_catalogue)
        m_catalogue = core::account::readCatalogue(QStringLiteral(":/providers.json"));
    return *m_catalogue;
}

const core::diagnosis::Rules &Services::rules()
{
    // They were validated when the program was built; without them only codes and facts speak.
    if (!m_rules) {
        const auto read = core::diagnosis::Rules::read(QStringLiteral(":/rules"));
        m_rules = read ? *read : core::diagnosis::Rules();
    }
    return *m_rules;
}

SignIns &Services::signIns()
{
    if (!m_signIns)
        m_signIns = std::make_unique<SignIns>(catalogue(), m_vault, m_settings, m_folders.locks());
    return *m_signIns;
}

SpellService &Services::spelling()
{
    if (!m_spelling)
        m_spelling = std::make_unique<SpellService>(m_settings, core::spelling::dictionaryFolders(),
                                                    m_folders.config + QStringLiteral("/words.txt"));
    return *m_spelling;
}

QList<Account> Services::accounts() const
{
    return m_profiles.profiles().accounts + QList{practiceAccount()};
}

const Account *Services::accountById(const QString &id) const
{
    static const Account practice = practiceAccount();
    return id == practice.id ? &practice : m_profiles.profiles().find(id);
}

const Account *Services::account(const QString &name) const
{
    if (const Account *found = accountById(name))
        return found;
    for (const Account &account : m_profiles.profiles().accounts) {
        const auto isMeant = [&name](const core::account::Identity &identity) {
            return identity.address && identity.address->toString().compare(name, Qt::CaseInsensitive) == 0;
        };
        if (account.title.compare(name, Qt::CaseInsensitive) == 0
            || std::any_of(account.identities.cbegin(), account.identities.cend(), isMeant))
            return &account;
    }
    return nullptr;
}

core::Result<Endpoint, NotReady> Services::endpointFor(const Account &account) const
{
    Endpoint endpoint{.host = account.host, .port = account.port, .security = securityOf(account.security)};
    endpoint.allowClearTextPassword = account.security == Account::Security::None;
    endpoint.trustedCertificates = account.pinnedCertificates;
    if (!account.trustedCertificatesFile.isEmpty()) {
        QFile file(account.trustedCertificatesFile);
        if (!file.open(QFile::ReadOnly))
            return NotReady{NotReady::Kind::BadCertificateFile, account.trustedCertificatesFile};
        endpoint.trustedCertificates += '\n' + file.readAll();
    }
    if (account.isPractice()) {
        if (!m_practice.isRunning())
            return NotReady{NotReady::Kind::PracticeNotRunning, m_practice.errorString()};
        const bool isUpgrade = m_practice.scenario().isAboutStartTls;
        endpoint.port = isUpgrade ? m_practice.startTlsPort() : m_practice.tlsPort();
        if (isUpgrade)
            endpoint.security = core::smtp::Security::StartTls;
        endpoint.trustedCertificates = m_practice.certificate();
    }
    return endpoint;
}

void Services::routeFor(const Account &account, QObject *context, RouteTaker done)
{
    const auto endpoint = endpointFor(account);
    const auto later = [context, done](const core::Result<Route, NotReady> &outcome) {
        QMetaObject::invokeMethod(
            context, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
    };
    if (!endpoint)
        return later(endpoint.error());
    const Route route{*endpoint, {}};
    if (account.isPractice())
        return later(Route{
            *endpoint, {Credentials::Kind::Password, account.user, core::practice::Server::password(), {}}});
    if (account.secret.kind == SecretSource::Kind::None)
        return later(route);
    if (account.oauthServer.isEmpty())
        routeWithPassword(account, route, context, done);
    else
        routeWithToken(account, route, context, done);
}

void Services::routeWithPassword(const Account &account, const Route &base, QObject *context,
                                 const RouteTaker &done)
{
    const bool canBeTyped = account.secret.kind != SecretSource::Kind::Environment;
    const bool isDistrusted = canBeTyped && m_distrusted.contains(account.id);
    m_vault.read(account.id, Purpose::Password, account.secret, context, [=](const auto &secret) {
        using Kind = core::secrets::Error::Kind;
        if (isDistrusted || (!secret && secret.error().kind == Kind::NotFound && canBeTyped))
            return done(NotReady{NotReady::Kind::NeedsPassword, account.host});
        if (!secret)
            return done(NotReady{.kind = NotReady::Kind::SecretProblem, .secretError = secret.error()});
        Route route = base;
        route.credentials = {Credentials::Kind::Password, account.user, QString::fromUtf8(*secret), {}};
        done(route);
    });
}

void Services::routeWithToken(const Account &account, const Route &base, QObject *context,
                              const RouteTaker &done)
{
    using core::oauth::Error;
    // A token that the server refused is not said again.
    using core::oauth::TokenKeeper;
    const auto freshness
        = m_distrusted.remove(account.id) ? TokenKeeper::Freshness::Renewed : TokenKeeper::Freshness::Cached;
    signIns().token(account, freshness, context, [=, this](const core::Result<QByteArray, Error> &token) {
        if (!token) {
            const auto kind = token.error().kind;
            const bool isForPerson = kind == Error::Kind::SignInAgain || kind == Error::Kind::NoClient;
            return done(
                NotReady{.kind = isForPerson ? NotReady::Kind::NeedsSignIn : NotReady::Kind::SignInProblem,
                         .signInError = token.error()});
        }
        Route route = base;
        route.credentials
            = {Credentials::Kind::OAuthToken, account.user, QString::fromLatin1(*token),
               [this, account](const auto &isCancelled) { return renewedToken(account, isCancelled); }};
        done(route);
    });
}

namespace
{

/// A token on its way from the thread that refreshes to the conversation that waits.
struct Awaited {
    std::mutex mutex;
    std::condition_variable arrived;
    bool isOver = false;
    std::optional<QString> token;
};

} // namespace

/// Called in a conversation's thread after a 535: it waits here while the refresh takes place in ours.
std::optional<QString> Services::renewedToken(const Account &account,
                                              const Credentials::IsCancelled &isCancelled)
{
    using namespace std::chrono_literals;
    const auto awaited = std::make_shared<Awaited>();
    QMetaObject::invokeMethod(this, [this, account, awaited] {
        signIns().token(account, core::oauth::TokenKeeper::Freshness::Renewed, this,
                        [awaited](const core::Result<QByteArray, core::oauth::Error> &token) {
                            const std::lock_guard lock(awaited->mutex);
                            awaited->isOver = true;
                            if (token)
                                awaited->token = QString::fromLatin1(*token);
                            awaited->arrived.notify_all();
                        });
    });
    std::unique_lock lock(awaited->mutex);
    const auto end = std::chrono::steady_clock::now() + 60s;
    while (!awaited->isOver && !isCancelled() && std::chrono::steady_clock::now() < end)
        awaited->arrived.wait_for(lock, 20ms);
    return awaited->token;
}

void Services::keepPassword(const Account &account, const QString &password, QObject *context,
                            SecretKept done)
{
    m_distrusted.remove(account.id);
    m_vault.write(account.id, Purpose::Password, account.secret, password.toUtf8(), context, std::move(done));
}

void Services::distrustPassword(const QString &accountId)
{
    m_distrusted.insert(accountId);
}

void Services::copySecret(const Account &before, const Account &after, QObject *context, SecretKept done)
{
    const Purpose purpose = after.oauthServer.isEmpty() ? Purpose::Password : Purpose::RefreshToken;
    m_vault.read(before.id, purpose, before.secret, context, [=, this](const auto &secret) {
        using Kind = core::secrets::Error::Kind;
        if (!secret && secret.error().kind != Kind::NotFound)
            return done(secret.error()); // it is there, perhaps: nothing may be thrown away
        const bool canBeKept = after.secret.kind == SecretSource::Kind::Keyring
            || after.secret.kind == SecretSource::Kind::File
            || after.secret.kind == SecretSource::Kind::Session;
        if (!secret || !canBeKept)
            return done(core::Done());
        m_vault.write(after.id, purpose, after.secret, *secret, context, done);
    });
}

void Services::removeSecrets(const QString &accountId, const SecretSource &place, QObject *context,
                             SecretKept done)
{
    m_vault.remove(accountId, Purpose::Password, place, context, [=, this](const auto &first) {
        m_vault.remove(accountId, Purpose::RefreshToken, place, context,
                       [first, done](const auto &second) { done(first ? second : first); });
    });
}

void Services::forgetSecrets(const Account &account, QObject *context, SecretKept done)
{
    m_distrusted.remove(account.id);
    if (m_signIns)
        m_signIns->forget(account.id);
    removeSecrets(account.id, {SecretSource::Kind::Session, {}}, this, [](const auto &) {});
    removeSecrets(account.id, account.secret, context, std::move(done));
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
