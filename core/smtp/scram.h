#pragma once

#include "core/smtp/sasl.h"

#include <QCryptographicHash>

namespace core::smtp
{

/// SCRAM, RFC 5802 and RFC 7677. Proves the password without saying it, and makes the server prove that
/// it knows it too; the -PLUS form ties both proofs to this TLS connection's certificate.
class Scram : public SaslExchange
{
public:
    enum class Binding { Used, NotUsed };

    static Result<std::unique_ptr<SaslExchange>> make(QCryptographicHash::Algorithm hash, Binding binding,
                                                      const SaslInput &input);

    std::optional<QByteArray> initial() override;
    Result<QByteArray> respond(QByteArrayView challenge) override;
    Status verified() const override;
    QString failureDetail() const override { return m_failure; }

private:
    enum class Awaits { ServerFirst, ServerFinal, Nothing };

    Scram() = default;
    Result<QByteArray> clientFinal(QByteArrayView serverFirst);
    Result<QByteArray> checkServer(QByteArrayView serverFinal);
    QByteArray hmac(QByteArrayView key, QByteArrayView text) const;
    std::optional<QByteArray> saltedPassword(const QByteArray &salt, int iterations) const;

    QCryptographicHash::Algorithm m_hash = QCryptographicHash::Sha256;
    QByteArray m_gs2Header; ///< "n,,", "y,," or "p=tls-server-end-point,,"
    QByteArray m_binding; ///< What "c=" says after the header.
    QByteArray m_clientFirstBare;
    QByteArray m_clientNonce;
    QByteArray m_password;
    QByteArray m_serverSignature;
    std::function<bool()> m_isCancelled;
    Awaits m_awaits = Awaits::ServerFirst;
    bool m_isVerified = false;
    QString m_failure;
};

} // namespace core::smtp
