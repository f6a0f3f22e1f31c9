#pragma once

#include "app/profilekeeper.h"
#include "app/signins.h"
#include "core/delivery/outbox.h"
#include "core/diagnosis/rules.h"
#include "core/practice/server.h"

#include <QObject>
#include <QSet>

namespace app
{

class SpellService;

/// Where the program keeps things; made on first use, readable by nobody else.
struct Folders {
    QString data; ///< Letters, drafts, the practice mailbox.
    QString config; ///< Accounts and settings.

    static Folders standard();
    QString accountsFile() const { return config + QStringLiteral("/accounts.json"); }
    QString settingsFile() const { return config + QStringLiteral("/settings.ini"); }
    QString practice() const { return data + QStringLiteral("/practice"); }
    QString copies() const
    {
        return data + QStringLiteral("/copies");
    } ///< Made for letters, see core/picture.
    QString templates() const { return data + QStringLiteral("/templates"); } ///< Snippets, too.
    QString locks() const { return config + QStringLiteral("/locks"); }
};

/// Why an account cannot send right now.
struct NotReady {
    enum class Kind {
        NeedsPassword, ///< Nobody has typed it yet, or the server refused the one there is.
        NeedsSignIn, ///< Only the person can sign in with the browser again.
        SecretProblem, ///< The place where the secret is kept does not give it.
        SignInProblem, ///< No access token for a reason that may pass.
        BadCertificateFile,
        PracticeNotRunning,
    };
    Kind kind = Kind::NeedsPassword;
    QString subject = {}; ///< The file's name, or the practice server's reason.
    std::optional<core::secrets::Error> secretError = {};
    std::optional<core::oauth::Error> signInError = {};
};

/// How to send with an account: the two halves of a delivery::Order that are not the letter.
struct Route {
    core::smtp::Endpoint endpoint;
    core::smtp::Credentials credentials;
};
using RouteTaker = std::function<void(const core::Result<Route, NotReady> &)>;

/// The long-lived objects of the program and what joins them: accounts, secrets, sign-ins, the practice
/// server, the outbox.
class Services : public QObject
{
    Q_OBJECT

public:
    Services(Folders folders, Settings &settings, QObject *parent = nullptr);
    ~Services() override;

    const Folders &folders() const { return m_folders; }
    const Settings &settings() const { return m_settings; }
    core::delivery::Outbox &outbox() { return m_outbox; }
    core::practice::Server &practice() { return m_practice; }
    ProfileKeeper &profiles() { return m_profiles; }
    const ProfileKeeper &profiles() const { return m_profiles; }
    core::secrets::Vault &vault() { return m_vault; }
    const core::account::Catalogue &catalogue(); ///< Read on first use.
    const core::diagnosis::Rules &rules(); ///< Read on first use.
    SignIns &signIns();
    SpellService &spelling(); ///< Made on first use.

    /// The person's accounts, the practice account last.
    QList<core::account::Account> accounts() const;
    const core::account::Account *accountById(const QString &id) const; ///< Null where there is none.
    /// The one that a person means; ids come first, so that no title can pass for another account.
    const core::account::Account *account(const QString &idTitleOrAddress) const;

    /// Where the account's letters go, without any login.
    core::Result<core::smtp::Endpoint, NotReady> endpointFor(const core::account::Account &account) const;
    /// Everything it takes to send with the account. @p done is called later, unless @p context is gone then.
    void routeFor(const core::account::Account &account, QObject *context, RouteTaker done);

    using SecretKept = std::function<void(const core::Result<core::Done, core::secrets::Error> &)>;
    /// Keeps a password where the account says.
    void keepPassword(const core::account::Account &account, const QString &password, QObject *context,
                      SecretKept done);
    /// Keeps what @p before keeps where @p after says, too. Where there is nothing, that is success.
    void copySecret(const core::account::Account &before, const core::account::Account &after,
                    QObject *context, SecretKept done);
    /// The server refused it: the next routeFor() asks the person instead of repeating it, because accounts
    /// get locked. Nothing is deleted: the reason may be another one.
    void distrustPassword(const QString &accountId);
    /// Takes the account's secrets out of one place.
    void removeSecrets(const QString &accountId, const core::account::SecretSource &place, QObject *context,
                       SecretKept done);
    /// Takes everything secret of the account out of every place.
    void forgetSecrets(const core::account::Account &account, QObject *context, SecretKept done);

signals:
    void accountsChanged();

private:
    void routeWithPassword(const core::account::Account &account, const Route &base, QObject *context,
                           const RouteTaker &done);
    void routeWithToken(const core::account::Account &account, const Route &base, QObject *context,
                        const RouteTaker &done);
    std::optional<QString> renewedToken(const core::account::Account &account,
                                        const core::smtp::Credentials::IsCancelled &isCancelled);

    Folders m_folders;
    Settings &m_settings;
    ProfileKeeper m_profiles;
    core::secrets::Vault m_vault;
    std::optional<core::account::Catalogue> m_catalogue;
    std::optional<core::diagnosis::Rules> m_rules;
    std::unique_ptr<SignIns> m_signIns;
    std::unique_ptr<SpellService> m_spelling;
    core::delivery::Outbox m_outbox;
    core::practice::Server m_practice;
    QSet<QString> m_distrusted; ///< Accounts whose password or token was refused.
};

core::account::Account practiceAccount();

/// The same word in the terms of a connection.
core::smtp::Security securityOf(core::account::Account::Security security);

} // namespace app
