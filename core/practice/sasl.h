#pragma once

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace core::practice
{

/// The server's side of one SASL exchange, RFC 4422 §3.
class SaslExchange
{
public:
    enum class Verdict {
        Challenge,
        Proof, ///< The client is right; the challenge shows it that we are, too.
        Accepted,
        Refused,
        Malformed,
    };
    struct Step {
        Verdict verdict = Verdict::Refused;
        QByteArray challenge; ///< Not encoded yet; for Challenge and Proof.
    };

    virtual ~SaslExchange() = default;

    /// Whether the client speaks first, so that it may do so in the AUTH command itself.
    virtual bool clientStarts() const = 0;
    /// What to ask when the client has said nothing yet.
    virtual QByteArray firstChallenge() const { return {}; }
    virtual Step answer(const QByteArray &response) = 0;
};

/// Who may log in. One person is enough for practice.
struct Login {
    QByteArray user;
    QByteArray password;
};

/// Nothing for a mechanism that is not known. @p nonce is the server's part for SCRAM.
std::unique_ptr<SaslExchange> makeSaslExchange(QByteArrayView mechanism, const Login &login,
                                               const QByteArray &nonce);

/// Strict base64 of RFC 4648 §4; nothing for anything else.
std::optional<QByteArray> fromBase64(QByteArrayView text);

} // namespace core::practice
