#include "app/signins.h"

#include "core/oauth/browsersignin.h"
#include "core/oauth/clients.h"
#include "core/oauth/devicesignin.h"
#include "ui/wording/oauthwording.h"

#include <QDir>
#include <QLocale>
#include <QPointer>

namespace app
{

using core::account::Account;
using core::account::SecretSource;
using core::oauth::Client;
using core::oauth::Error;
using core::oauth::Server;
using core::oauth::TokenKeeper;
using core::oauth::Tokens;
using core::secrets::Purpose;

namespace
{

/// Where a client's own secret is kept; it belongs to no account.
QString clientKey(const QString &serverId)
{
    return QStringLiteral("client-") + serverId;
}

const SecretSource clientPlace{SecretSource::Kind::Keyring, {}};

} // namespace

Server serverOf(const core::account::SignInServer &entry)
{
    Server server;
    server.id = entry.id;
    server.authorize = QUrl(entry.authorizeUrl);
    server.token = QUrl(entry.tokenUrl);
    server.device = QUrl(entry.deviceUrl);
    server.scope = entry.scope;
    server.usesPkce = entry.usesPkce;
    server.needsClientSecret = entry.needsClientSecret;
    server.issuer = entry.issuer;
    if (entry.id == u"google") // no refresh token without both
        server.extra = {{QStringLiteral("access_type"), QStringLiteral("offline")},
                        {QStringLiteral("prompt"), QStringLiteral("consent")}};
    if (entry.id.startsWith(u"microsoft")) // takes any port there, and 127.0.0.1 only by the manifest
        server.redirectHost = QStringLiteral("localhost");
    return server;
}

SignIns::SignIns(const core::account::Catalogue &catalogue, core::secrets::Vault &vault, Settings &settings,
                 QString lockFolder, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_vault(vault)
    , m_settings(settings)
    , m_lockFolder(std::move(lockFolder))
{
}

SignIns::~SignIns() = default;

QStringList SignIns::serversWithClient() const
{
    const auto environment = m_vault.environment();
    const auto value = [&environment](const QString &name) { return environment.value(name); };
    QStringList servers;
    for (const auto &entry : m_catalogue.signInServers) {
        const Client fromSettings{m_settings.oauthClient(entry.id), {}};
        if (!core::oauth::clientFor(entry.id, value, fromSettings).id.isEmpty())
            servers.append(entry.id);
    }
    return servers;
}

void SignIns::setClient(const QString &serverId, const Client &client)
{
    m_settings.setOAuthClient(serverId, client.id);
    if (!client.secret.isEmpty())
        m_vault.write(clientKey(serverId), Purpose::ClientSecret, clientPlace, client.secret.toUtf8(), this,
                      [this, serverId, client](const auto &written) {
                          if (!written) // no key store: for this session, then
                              m_vault.write(clientKey(serverId), Purpose::ClientSecret,
                                            {SecretSource::Kind::Session, {}}, client.secret.toUtf8(), this,
                                            [](const auto &) {});
                      });
}

void SignIns::withClient(const QString &serverId, ClientTaker taker)
{
    const auto environment = m_vault.environment();
    const auto value = [&environment](const QString &name) { return environment.value(name); };
    const QString id = m_settings.oauthClient(serverId);
    const auto *entry = m_catalogue.signInServer(serverId);
    const Client known = core::oauth::clientFor(serverId, value, {id, {}});
    if (id.isEmpty() || !known.secret.isEmpty() || !entry || !entry->needsClientSecret)
        return taker(known);
    const auto take = [taker, id](const QByteArray &secret) { taker({id, QString::fromUtf8(secret)}); };
    m_vault.read(clientKey(serverId), Purpose::ClientSecret, {SecretSource::Kind::Session, {}}, this,
                 [this, serverId, take](const auto &typed) {
                     if (typed)
                         return take(*typed);
                     m_vault.read(clientKey(serverId), Purpose::ClientSecret, clientPlace, this,
                                  [take](const auto &kept) { take(kept ? *kept : QByteArray()); });
                 });
}

void SignIns::start(const Account &account, Way way)
{
    cancel();
    const auto *entry = m_catalogue.signInServer(account.oauthServer);
    if (!entry) {
        emit failed(Error::of(Error::Kind::NoClient));
        return;
    }
    withClient(entry->id, [=, this, server = serverOf(*entry), number = m_flowNumber](const Client &client) {
        if (number == m_flowNumber)
            begin(account, way, server, client);
    });
}

void SignIns::begin(const Account &account, Way way, const Server &server, const Client &client)
{
    const auto listen = [this, account](auto *flow) {
        using Flow = std::remove_pointer_t<decltype(flow)>;
        connect(flow, &Flow::finished, this,
                [this, account](const Tokens &tokens) { take(account, tokens); });
        connect(flow, &Flow::failed, this, &SignIns::failed);
        m_flow.reset(flow);
    };
    const auto &address = account.identity().address;
    if (way == Way::DeviceCode) {
        auto *flow = new core::oauth::DeviceSignIn(server, client, nullptr);
        listen(flow);
        connect(flow, &core::oauth::DeviceSignIn::codeGiven, this, &SignIns::codeGiven);
        return flow->start();
    }
    auto *flow
        = new core::oauth::BrowserSignIn(server, client, address ? address->toString() : QString(), nullptr);
    listen(flow);
    const auto *provider = m_catalogue.forHost(account.host);
    const QString name = provider ? provider->name.forLanguage(QLocale().name()) : account.host;
    flow->setFinishedPage(ui::wording::signedInPage(name));
    flow->setFailedPage(ui::wording::notSignedInPage());
    connect(flow, &core::oauth::BrowserSignIn::browserNeeded, this, &SignIns::browserNeeded);
    flow->start();
}

void SignIns::cancel()
{
    ++m_flowNumber;
    m_pending.reset();
    if (!m_flow)
        return;
    // It may be in the middle of a signal of its own.
    m_flow->disconnect(this);
    m_flow.release()->deleteLater();
}

void SignIns::take(const Account &account, const Tokens &tokens)
{
    m_pending = {account, tokens};
    emit signedIn(account.id, tokens.address);
}

const Tokens *SignIns::pending(const Account &account) const
{
    // A token is for the server that it was asked for: it must not follow the account elsewhere.
    const bool isIt = m_pending && m_pending->account.id == account.id && !account.oauthServer.isEmpty()
        && m_pending->account.oauthServer == account.oauthServer && m_pending->account.host == account.host;
    return isIt ? &m_pending->tokens : nullptr;
}

void SignIns::keep(const Account &account, QObject *context,
                   std::function<void(const core::Result<core::Done, core::secrets::Error> &)> done)
{
    Q_ASSERT(pending(account));
    const Tokens tokens = m_pending->tokens;
    m_keepers.erase(account.id); // it knows the tokens of an earlier sign-in
    const auto prime = [this, account, tokens] {
        withClient(account.oauthServer, [this, account, tokens](const Client &client) {
            if (TokenKeeper *one = keeper(account, client))
                one->setTokens(tokens);
        });
    };
    m_vault.write(account.id, Purpose::RefreshToken, account.secret, tokens.refresh, this,
                  [this, prime, guard = QPointer<QObject>(context), done](const auto &written) {
                      if (written) {
                          m_pending.reset();
                          prime();
                      }
                      if (guard)
                          done(written);
                  });
}

void SignIns::token(const Account &account, TokenKeeper::Freshness freshness, QObject *context, Answer answer)
{
    withClient(account.oauthServer, [=, this, guard = QPointer<QObject>(context)](const Client &client) {
        if (!guard)
            return;
        TokenKeeper *one = keeper(account, client);
        if (!one)
            return answer(Error::of(Error::Kind::NoClient));
        one->token(freshness, guard, answer);
    });
}

TokenKeeper *SignIns::keeper(const Account &account, const Client &client)
{
    const auto found = m_keepers.find(account.id);
    if (found != m_keepers.end() && found->second.source == account.secret
        && found->second.server == account.oauthServer)
        return found->second.keeper.get();
    const auto *entry = m_catalogue.signInServer(account.oauthServer);
    if (!entry)
        return nullptr;
    QDir().mkpath(m_lockFolder);
    auto made
        = std::make_unique<TokenKeeper>(serverOf(*entry), client, storage(account),
                                        m_lockFolder + u'/' + account.id + QStringLiteral(".lock"), nullptr);
    Kept &kept = m_keepers[account.id];
    kept = {account.secret, account.oauthServer, std::move(made)};
    return kept.keeper.get();
}

core::oauth::Storage SignIns::storage(const Account &account)
{
    const QString id = account.id;
    const SecretSource source = account.secret;
    return {[=, this](auto loaded) {
                m_vault.read(id, Purpose::RefreshToken, source, this, [loaded](const auto &secret) {
                    if (secret)
                        loaded(*secret);
                    else if (secret.error().kind == core::secrets::Error::Kind::NotFound)
                        loaded(QByteArray()); // nobody has signed in yet
                    else
                        loaded(secret.error().detail);
                });
            },
            [=, this](const QByteArray &token, auto saved) {
                m_vault.write(id, Purpose::RefreshToken, source, token, this,
                              [saved](const auto &written) { saved(written.has_value()); });
            }};
}

void SignIns::forget(const QString &accountId)
{
    m_keepers.erase(accountId);
}

} // namespace app
