#pragma once

#include "core/account/account.h"

#include <QHash>
#include <QStringList>

namespace core::account
{

/// A text of the catalogue in the languages it is written in.
struct LocalText {
    QString en;
    QString zh;

    QString forLanguage(const QString &locale) const { return locale.startsWith(u"zh") ? zh : en; }
    bool operator==(const LocalText &) const = default;
};

/// A secret that a provider takes, and how to get it.
struct Credential {
    enum class Kind {
        AuthorizationCode, ///< 授权码: made on the web, in place of the login password.
        AppPassword, ///< The same idea in other words.
        Password, ///< The mailbox's own password.
        OAuth2, ///< A sign-in in the browser.
        ApiKey,
        SmtpPassword, ///< Of a login made for SMTP alone.
        ServerToken,
        BridgePassword, ///< Of a program on this computer that speaks for the provider.
        None,
    };
    Kind kind = Kind::Password;
    LocalText label; ///< The provider's own word for it.
    QList<LocalText> steps; ///< How to get it, one step an entry.
    QString helpUrl; ///< The page where it is made or explained; https, or empty.
    QString pattern; ///< What a right one looks like, a regular expression; empty: not known.
    LocalText note;

    bool operator==(const Credential &) const = default;
};

/// One way into a provider's server.
struct ServerEntry {
    QString host;
    quint16 port = 465;
    Account::Security security = Account::Security::ImplicitTls;
    QString region; ///< "eu", "overseas"; empty: for everybody.
    QStringList domains; ///< Only for addresses of these; empty: of all.

    bool operator==(const ServerEntry &) const = default;
};

/// What a provider lets one send; nothing where it is not known.
struct Limits {
    std::optional<qint64> messageBytes;
    std::optional<int> recipientsPerMessage;
    std::optional<int> messagesPerDay;
    std::optional<int> recipientsPerDay;
    std::optional<int> messagesPerMinute;
    LocalText note;

    bool operator==(const Limits &) const = default;
};

/// Where a provider's sign-in in the browser takes place, RFC 6749 and RFC 8628.
struct SignInServer {
    QString id; ///< "microsoft"
    QString authorizeUrl;
    QString tokenUrl;
    QString deviceUrl; ///< Empty: no device code.
    QString scope;
    QString issuer; ///< Empty: not known.
    bool usesPkce = true;
    bool needsClientSecret = false;

    bool operator==(const SignInServer &) const = default;
};

/// A mail provider as its users need it for sending.
struct Provider {
    enum class Kind { Mailbox, Business, Relay, Test };
    enum class Status { Active, Uncertain, NoSmtp };
    enum class UserForm {
        FullAddress,
        LocalPart,
        Literal, ///< userValue, for everybody
        Own, ///< Something only the person knows; userValue says what, if anything.
        None,
    };
    enum class FromRule { Unknown, Account, AccountOrAlias, AnyOfDomain, VerifiedSender };

    QString id; ///< "qq"
    Kind kind = Kind::Mailbox;
    Status status = Status::Active;
    LocalText name;
    QStringList domains; ///< Of addresses that belong to it, lower case.
    QStringList mxSuffixes; ///< Of mail exchangers that belong to it, lower case.
    QList<ServerEntry> servers; ///< The preferred one first; empty: it takes no SMTP.
    UserForm userForm = UserForm::FullAddress;
    QString userValue;
    QList<Credential> credentials = {Credential()}; ///< Not empty; what needs only typing comes first.
    QString signInServer; ///< Of Catalogue::signInServers; empty: none.
    QStringList mechanisms;
    Limits limits;
    FromRule fromRule = FromRule::Unknown;
    QList<LocalText> quirks;

    const Credential &credential() const { return credentials.first(); } ///< The one to ask for.
    const Credential *credential(Credential::Kind kind) const; ///< Null where it takes no such one.
    /// The first server for addresses of @p domain; null where there is none.
    const ServerEntry *serverFor(const QString &domain) const;
    /// The user name that belongs to @p address; empty where only the person knows it.
    QString userFor(const mail::AddrSpec &address) const;
    bool operator==(const Provider &) const = default;
};

/// All providers that are known without asking anybody.
struct Catalogue {
    QList<Provider> providers;
    QHash<QString, SignInServer> signInServers;

    const Provider *byId(const QString &id) const;
    /// By the domain of an address, or a parent of it ("contoso.onmicrosoft.com").
    const Provider *forDomain(const QString &domain) const;
    /// By the name of a mail exchanger, the longest suffix first. Where a mailbox service and its business
    /// twin share their servers it is the business: the domain is somebody's own.
    const Provider *forMx(const QString &host) const;
    const Provider *forHost(const QString &host) const; ///< By the name of an SMTP server.
    const SignInServer *signInServer(const QString &id) const;
    /// Those whose name, domain or id has @p text in it, the best fit first; all for an empty text.
    QList<const Provider *> search(const QString &text) const;
};

/// Reads resources/providers.json (its schema is tests/data/providers/schema.json). An unreadable file is an
/// empty catalogue.
Catalogue readCatalogue(const QString &path);

} // namespace core::account
