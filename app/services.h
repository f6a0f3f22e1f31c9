#pragma once

#include "core/account/catalogue.h"
#include "core/account/profilefile.h"
#include "core/delivery/outbox.h"
#include "core/practice/server.h"

#include <QHash>
#include <QObject>

namespace app
{

/// Where the program keeps things; made on first use, readable by nobody else.
struct Folders {
    QString data; ///< Letters, drafts, the practice mailbox.
    QString config; ///< Accounts and settings.

    static Folders standard();
    QString accountsFile() const { return config + QStringLiteral("/accounts.json"); }
    QString settingsFile() const { return config + QStringLiteral("/settings.ini"); }
    QString practice() const { return data + QStringLiteral("/practice"); }
};

/// Why an account cannot send right now.
struct NotReady {
    enum class Kind { NeedsPassword, MissingEnvironment, BadCertificateFile, PracticeNotRunning };
    Kind kind = Kind::NeedsPassword;
    QString subject; ///< The variable's or the file's name, or the server's reason.
};

/// How to send with an account: the two halves of a delivery::Order that are not the letter.
struct Route {
    core::smtp::Endpoint endpoint;
    core::smtp::Credentials credentials;
};

/// The long-lived objects of the program and what joins them: accounts, passwords typed in this
/// session, the practice server, the outbox.
class Services : public QObject
{
    Q_OBJECT

public:
    explicit Services(Folders folders, QObject *parent = nullptr);

    const Folders &folders() const { return m_folders; }
    core::delivery::Outbox &outbox() { return m_outbox; }
    core::practice::Server &practice() { return m_practice; }

    /// The person's accounts, the practice account last.
    QList<core::account::Account> accounts() const;
    const core::account::Account *account(const QString &idTitleOrAddress) const;
    std::optional<core::account::StoreError> loadAccounts();
    std::optional<core::account::StoreError>
    changeProfiles(const std::function<void(core::account::Profiles &)> &change);
    const core::account::Profiles &profiles() const { return m_profiles; }

    void setSessionPassword(const QString &accountId, const QString &password);
    void forgetSessionPassword(const QString &accountId);
    core::Result<Route, NotReady> routeFor(const core::account::Account &account) const;

signals:
    void accountsChanged();

private:
    Folders m_folders;
    core::delivery::Outbox m_outbox;
    core::practice::Server m_practice;
    core::account::Profiles m_profiles;
    QHash<QString, QString> m_passwords;
};

core::account::Account practiceAccount();

} // namespace app
