#pragma once

#include "core/mail/mailbox.h"
#include "core/result.h"

#include <QList>
#include <QString>

namespace core::account
{

/// Where a password comes from. Never the password itself.
struct SecretSource {
    enum class Kind {
        None, ///< The server asks for no login.
        Session, ///< Typed once, kept in memory until the program ends.
        Environment, ///< In the environment variable @p name.
        Practice, ///< The built-in practice server's own.
    };
    Kind kind = Kind::None;
    QString name;

    bool operator==(const SecretSource &) const = default;
};

/// A way to send: a server, a login, and the person who writes. Without secrets.
struct Account {
    enum class Security { ImplicitTls, StartTls, None };

    QString id; ///< Stable; a UUID without braces, or "practice".
    QString title; ///< What the person calls it: "Work".
    QString name; ///< The writer's name, for From.
    std::optional<mail::AddrSpec> address;
    QString host;
    quint16 port = 465;
    Security security = Security::ImplicitTls;
    QString user; ///< Empty: no login.
    SecretSource secret;
    QString colour; ///< "#2a9d8f", the band above the window.
    QString trustedCertificatesFile; ///< PEM; empty: the system's authorities only.

    bool isPractice() const { return secret.kind == SecretSource::Kind::Practice; }
    bool operator==(const Account &) const = default;
};

struct StoreError {
    enum class Kind { Unreadable, Damaged, Unwritable };
    Kind kind = Kind::Unreadable;
    QString path; ///< For Damaged: where the damaged file was set aside.
    QString detail;
};

/// The accounts of a JSON file, in the person's order; an absent file is an empty list. A damaged file
/// is renamed aside, never overwritten.
core::Result<QList<Account>, StoreError> loadAccounts(const QString &path);
/// Writes atomically (temporary name, sync, rename) with mode 0600.
core::Result<core::Done, StoreError> saveAccounts(const QString &path, const QList<Account> &accounts);

} // namespace core::account
