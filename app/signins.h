#pragma once

#include "app/settings.h"
#include "core/account/catalogue.h"
#include "core/oauth/tokenkeeper.h"
#include "core/secrets/vault.h"

#include <QObject>

#include <map>
#include <memory>

namespace core::oauth
{
class BrowserSignIn;
class DeviceSignIn;
} // namespace core::oauth

namespace app
{

/// Sign-ins in the browser: one flow at a time for the account window, and the access tokens of all accounts
/// that have signed in. Refresh tokens are kept in the vault, access tokens in memory.
class SignIns : public QObject
{
    Q_OBJECT

public:
    enum class Way { Browser, DeviceCode };

    SignIns(const core::account::Catalogue &catalogue, core::secrets::Vault &vault, Settings &settings,
            QString lockFolder, QObject *parent = nullptr);
    ~SignIns() override;

    /// Those sign-in servers of the catalogue for which a client id is at hand.
    QStringList serversWithClient() const;
    /// Keeps a client id in the settings, and its secret, if any, in the vault.
    void setClient(const QString &serverId, const core::oauth::Client &client);

    void start(const core::account::Account &account, Way way);
    void cancel(); ///< What was not kept yet is forgotten.
    /// What the last sign-in gave and keep() has not stored yet; null if there is nothing, or the account
    /// goes to another server now than the sign-in was made for.
    const core::oauth::Tokens *pending(const core::account::Account &account) const;
    /// Stores what start() got for the account. Done, or why the refresh token could not be kept.
    void keep(const core::account::Account &account, QObject *context,
              std::function<void(const core::Result<core::Done, core::secrets::Error> &)> done);

    using Answer = std::function<void(const core::Result<QByteArray, core::oauth::Error> &)>;
    /// An access token; Error::Kind::SignInAgain where only the person can help.
    void token(const core::account::Account &account, core::oauth::TokenKeeper::Freshness freshness,
               QObject *context, Answer answer);
    void forget(const QString &accountId);

signals:
    void browserNeeded(const QUrl &page);
    void codeGiven(const core::oauth::DeviceCode &code);
    void signedIn(const QString &accountId, const QString &address);
    void failed(const core::oauth::Error &error);

private:
    using ClientTaker = std::function<void(const core::oauth::Client &)>;
    void withClient(const QString &serverId, ClientTaker taker);
    void begin(const core::account::Account &account, Way way, const core::oauth::Server &server,
               const core::oauth::Client &client);
    core::oauth::TokenKeeper *keeper(const core::account::Account &account,
                                     const core::oauth::Client &client);
    core::oauth::Storage storage(const core::account::Account &account);
    void take(const core::account::Account &account, const core::oauth::Tokens &tokens);

    const core::account::Catalogue &m_catalogue;
    core::secrets::Vault &m_vault;
    Settings &m_settings;
    const QString m_lockFolder;
    std::unique_ptr<QObject> m_flow; ///< The sign-in under way.
    quint64 m_flowNumber = 0; ///< Of the latest start(), so that a cancelled one does not begin late.
    struct Pending {
        core::account::Account account; ///< As it was when the sign-in began.
        core::oauth::Tokens tokens;
    };
    struct Kept {
        core::account::SecretSource source; ///< Where the keeper reads and writes.
        QString server;
        std::unique_ptr<core::oauth::TokenKeeper> keeper;
    };
    std::optional<Pending> m_pending;
    std::map<QString, Kept> m_keepers; ///< By account.
};

/// The catalogue's entry as the flows want it, with what each provider asks for besides.
core::oauth::Server serverOf(const core::account::SignInServer &entry);

} // namespace app
