#pragma once

#include "core/mail/mailbox.h"

#include <QList>
#include <QString>

namespace core::account
{

/// Where a password, code or refresh token comes from. Never the secret itself.
struct SecretSource {
    enum class Kind {
        None, ///< The server asks for no login.
        Session, ///< Typed once, kept in memory until the program ends.
        Keyring, ///< In the desktop's key store.
        Environment, ///< In the environment variable @p name, or under that name in the .env file.
        File, ///< In a file that only its owner may read; @p name is its path.
        Practice, ///< The built-in practice server's own.
    };
    Kind kind = Kind::None;
    QString name;

    bool operator==(const SecretSource &) const = default;
};

/// A person or role that letters are written as.
struct Identity {
    QString id = {}; ///< Stable; a UUID without braces.
    QString name = {}; ///< For From; may be empty.
    std::optional<mail::AddrSpec> address = {};
    QList<mail::Mailbox> replyTo = {}; ///< Empty: answers go to @p address.
    QList<mail::Mailbox> cc = {}; ///< Put into the Cc row of every new letter.
    QList<mail::Mailbox> bcc = {};
    QString signature = {}; ///< Plain text, line ends as LF; the twin of @p signatureHtml if there is one.
    QString colour = {}; ///< "#2a9d8f", the band above the window.
    QString signatureHtml = {}; ///< See core/stationery/signature.h; empty: only the plain lines.

    bool operator==(const Identity &) const = default;
};

/// A way to send: a server, a login, and who may write through it. Without secrets.
struct Account {
    enum class Security { ImplicitTls, StartTls, None };

    QString id; ///< Stable; a UUID without braces, or "practice".
    QString title; ///< What the person calls it: "Work".
    QString providerId; ///< Of the catalogue; empty for a server of one's own.
    QList<Identity> identities; ///< The first one is the account's own.
    QString host;
    quint16 port = 465;
    Security security = Security::ImplicitTls;
    QString user; ///< Empty: no login.
    QString oauthServer; ///< Of the catalogue; empty: the login is by password.
    SecretSource secret; ///< Of the password, or of the refresh token.
    QByteArray pinnedCertificates; ///< PEM: trusted although nobody known vouches for them.
    QString trustedCertificatesFile; ///< PEM; empty: the system's authorities only.

    bool isPractice() const { return secret.kind == SecretSource::Kind::Practice; }
    const Identity &identity() const; ///< The first one; an empty one where there is none.
    const Identity *identity(const QString &identityId) const; ///< Null where there is no such one.
    bool operator==(const Account &) const = default;
};

/// Everything the profile file holds.
struct Profiles {
    QList<Account> accounts; ///< In the person's order.
    QString defaultId; ///< New letters begin with this account; empty: with the first one.

    const Account *find(const QString &id) const;
    /// The account that new letters begin with; null where there is none.
    const Account *standard() const;
    bool operator==(const Profiles &) const = default;
};

/// A fresh id for an account or an identity.
QString freshId();

/// The same account under new ids and with another title, to be changed by the person. Its secret stays
/// with the original: the copy asks for its own.
Account duplicated(const Account &account, const QString &title);

} // namespace core::account
