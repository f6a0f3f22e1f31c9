#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <utility>

namespace core::oauth
{

/// An authorization server as a provider describes it, RFC 6749 §3. Endpoints are https; http is taken
/// for this computer only, which is for tests.
struct Server {
    QString id; ///< "microsoft", "google"; names the environment variables of clientFor().
    QUrl authorize;
    QUrl token;
    QUrl device; ///< RFC 8628; empty where there is no such flow.
    QString scope; ///< Separated by spaces.
    bool usesPkce = true;
    bool needsClientSecret = false;
    QString issuer; ///< What "iss" of RFC 9207 must be when it comes; empty: it is not looked at.
    /// Added to the authorization request as they are, such as access_type=offline and prompt=consent,
    /// without which Google gives no refresh token.
    QList<std::pair<QString, QString>> extra;
    /// How the redirect names this computer: Microsoft takes http://localhost at any port, Google and
    /// RFC 8252 §7.3 http://127.0.0.1. The listener is on loopback either way.
    QString redirectHost = QStringLiteral("127.0.0.1");

    bool operator==(const Server &) const = default;
};

/// What a registration with the provider gives a program. The secret of a desktop program is not
/// confidential, RFC 8252 §8.5; it is not shown or logged all the same.
struct Client {
    QString id;
    QString secret; ///< Empty for most.

    bool isCompleteFor(const Server &server) const;
    bool operator==(const Client &) const = default;
};

/// What a sign-in or a refresh gives. Tokens are printable ASCII, never with a line end.
struct Tokens {
    QByteArray access;
    /// UTC, a minute before the server's word; an hour from now less that minute where it gives none.
    QDateTime expiresAt;
    QByteArray refresh; ///< Empty: the server gave none, and the next sign-in is due at expiresAt.
    /// Who signed in, from the id_token if there is one. Not verified: good for a hint, not for trust.
    QString address;

    bool operator==(const Tokens &) const = default;
};

/// Why there is no token. Holds no token, code, verifier or secret, also where the server echoes one.
struct Error {
    Q_GADGET
public:
    enum class Kind {
        NoClient, ///< No client id, or no client secret where the server wants one.
        CannotListen, ///< No port on loopback for the redirect.
        Denied, ///< The person, or who administers the account, said no.
        WrongState, ///< Nobody came back but with the state of another sign-in.
        WrongIssuer, ///< The answer is of another server, RFC 9207: a mix-up attack.
        TimedOut, ///< Nobody came back from the browser.
        Cancelled,
        Expired, ///< The device code was not entered in time.
        SignInAgain, ///< The refresh token (or the code) is no longer good, and only the person can help.
        Refused, ///< Another error of the server; code and description say which.
        Unreachable, ///< Network, TLS, or no answer in time.
        Malformed, ///< Not the answer of an OAuth server, or one that must not be trusted.
        StorageFailed, ///< The refresh token could not be read, kept, or locked against other programs.
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Malformed;
    QString code; ///< The server's "error".
    QString description; ///< The server's "error_description": plain text on one line, bounded.
    QString detail; ///< Technical, in English.

    static Error of(Kind kind, const QString &detail = {}) { return {kind, {}, {}, detail}; }
    bool operator==(const Error &) const = default;
};

/// What the person types, and where, RFC 8628 §3.2.
struct DeviceCode {
    QString userCode;
    QUrl page;
    QUrl completePage; ///< With the code in it already; empty where there is none.
    QDateTime expiresAt; ///< UTC.

    bool operator==(const DeviceCode &) const = default;
};

} // namespace core::oauth
