#pragma once

#include "core/smtp/types.h"

namespace core::smtp
{

/// What a SASL exchange is made from. @p clientNonce and the rest come in as values, so that a test can
/// know them.
struct SaslInput {
    Credentials credentials;
    QByteArray authorizationId; ///< Nearly always empty: to act as oneself.
    QByteArray host; ///< OAUTHBEARER
    quint16 port = 0; ///< OAUTHBEARER
    QByteArray channelBinding; ///< tls-server-end-point, RFC 5929 §4; empty where there is none.
    bool isBindingOffered = false; ///< Some "-PLUS" is among the mechanisms the server offers.
    QByteArray clientNonce; ///< SCRAM: printable, without comma.
    std::function<bool()> isCancelled; ///< Asked during long computations; may be empty.
};

/// One authentication exchange, RFC 4422 §3, seen from the client; octets, base64 is for the caller.
class SaslExchange
{
public:
    virtual ~SaslExchange() = default;

    /// What may be said before the server has spoken; nothing where it speaks first.
    virtual std::optional<QByteArray> initial() { return std::nullopt; }
    /// The response to the next challenge. Error::Kind::Protocol: it makes no sense;
    /// ServerNotAuthentic: it proves that the server does not know the password.
    virtual Result<QByteArray> respond(QByteArrayView challenge) = 0;
    /// False for mechanisms that answer by position: prompts vary ("User Name\0", none, translated),
    /// and need not even be base64.
    virtual bool needsChallenge() const { return true; }
    /// After 235: whether everything that had to be proved was.
    virtual Status verified() const { return Done{}; }
    /// What the server said about a failure inside the exchange, such as the JSON of XOAUTH2.
    virtual QString failureDetail() const { return {}; }
};

/// An exchange for @p mechanism, one of usableMechanisms() or EXTERNAL. Error::Kind::NoMechanism when
/// these credentials cannot be said with it: a NUL in a password, a token with control characters.
Result<std::unique_ptr<SaslExchange>> makeExchange(QByteArrayView mechanism, const SaslInput &input);

/// Whether a secret may be said to the server as it is.
enum class ClearText { Allowed, Forbidden };

/// Those of @p offered that these credentials can use, the strongest first. -PLUS needs a binding.
QList<QByteArray> usableMechanisms(const QList<QByteArray> &offered, Credentials::Kind kind,
                                   ClearText clearText, bool hasChannelBinding);

/// SASLprep, RFC 4013. Nothing where the text has characters that it prohibits.
std::optional<QByteArray> saslPrep(const QString &text);

} // namespace core::smtp
