#include "core/smtp/scram.h"

#include <QMessageAuthenticationCode>

namespace core::smtp
{

namespace
{

// A hostile server could keep us computing for days; nobody serious asks for more.
constexpr int mostIterations = 10'000'000;
constexpr int iterationsBetweenLooks = 512; // well under a millisecond

Error saslError(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.stage = Stage::Auth;
    error.verb = "AUTH";
    error.detail = detail;
    return error;
}

Error malformed()
{
    return saslError(Error::Kind::Protocol, QStringLiteral("malformed SCRAM message"));
}

/// "=" and "," have a meaning of their own in SCRAM messages, RFC 5802 §5.1.
QByteArray escaped(QByteArray name)
{
    return name.replace('=', "=3D").replace(',', "=2C");
}

/// The value of "k=…" when @p field is such a one.
std::optional<QByteArray> value(const QByteArray &field, char key)
{
    if (field.size() < 2 || field[0] != key || field[1] != '=')
        return std::nullopt;
    return field.mid(2);
}

std::optional<QByteArray> decoded(const QByteArray &base64)
{
    const auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return *result;
}

/// Without a hint through timing where the difference is.
bool isSame(QByteArrayView left, QByteArrayView right)
{
    int difference = left.size() == right.size() ? 0 : 1;
    for (qsizetype at = 0; at < std::min(left.size(), right.size()); ++at)
        difference |= left[at] ^ right[at];
    return difference == 0;
}

} // namespace

Result<std::unique_ptr<SaslExchange>> Scram::make(QCryptographicHash::Algorithm hash, Binding binding,
                                                  const SaslInput &input)
{
    const auto user = saslPrep(input.credentials.user);
    const auto password = saslPrep(input.credentials.secret);
    if (!user || !password || user->isEmpty() || input.clientNonce.isEmpty())
        return saslError(Error::Kind::NoMechanism, QStringLiteral("prohibited by SASLprep, RFC 4013"));
    if (binding == Binding::Used && input.channelBinding.isEmpty())
        return saslError(Error::Kind::NoMechanism, QStringLiteral("no channel binding"));

    std::unique_ptr<Scram> scram(new Scram);
    scram->m_hash = hash;
    // "y": we could bind, but you do not offer it. A server that did will notice that somebody removed
    // its offer on the way, RFC 5802 §6.
    const bool couldBind = !input.channelBinding.isEmpty() && !input.isBindingOffered;
    const QByteArray flag = binding == Binding::Used ? "p=tls-server-end-point" : couldBind ? "y" : "n";
    const QByteArray actAs
        = input.authorizationId.isEmpty() ? QByteArray() : "a=" + escaped(input.authorizationId);
    scram->m_gs2Header = flag + ',' + actAs + ',';
    scram->m_binding = binding == Binding::Used ? input.channelBinding : QByteArray();
    scram->m_clientNonce = input.clientNonce;
    scram->m_clientFirstBare = "n=" + escaped(*user) + ",r=" + input.clientNonce;
    scram->m_password = *password;
    scram->m_isCancelled = input.isCancelled;
    return std::unique_ptr<SaslExchange>(std::move(scram));
}

std::optional<QByteArray> Scram::initial()
{
    return m_gs2Header + m_clientFirstBare;
}

Result<QByteArray> Scram::respond(QByteArrayView challenge)
{
    switch (m_awaits) {
    case Awaits::ServerFirst:
        return clientFinal(challenge);
    case Awaits::ServerFinal:
        return checkServer(challenge);
    case Awaits::Nothing:
        break;
    }
    return malformed();
}

Result<QByteArray> Scram::clientFinal(QByteArrayView serverFirst)
{
    const QList<QByteArray> fields = serverFirst.toByteArray().split(',');
    // A mandatory extension ("m=") we do not know must fail, RFC 5802 §5.1: it then stands first.
    const auto nonce = value(fields.value(0), 'r');
    const auto salt64 = value(fields.value(1), 's');
    const auto count = value(fields.value(2), 'i');
    if (!nonce || !salt64 || !count)
        return malformed();
    if (!nonce->startsWith(m_clientNonce) || nonce->size() == m_clientNonce.size())
        return saslError(Error::Kind::ServerNotAuthentic, QStringLiteral("not our nonce"));
    const auto salt = decoded(*salt64);
    bool isNumber = false;
    const int iterations = count->toInt(&isNumber);
    if (!salt || salt->isEmpty() || !isNumber || iterations < 1 || iterations > mostIterations)
        return malformed();
    const auto salted = saltedPassword(*salt, iterations);
    if (!salted)
        return saslError(Error::Kind::Cancelled, {});

    const QByteArray clientKey = hmac(*salted, "Client Key");
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, m_hash);
    const QByteArray final = "c=" + (m_gs2Header + m_binding).toBase64() + ",r=" + *nonce;
    const QByteArray authMessage = m_clientFirstBare + ',' + serverFirst.toByteArray() + ',' + final;
    m_serverSignature = hmac(hmac(*salted, "Server Key"), authMessage);
    QByteArray proof = hmac(storedKey, authMessage);
    for (qsizetype at = 0; at < proof.size(); ++at)
        proof[at] = static_cast<char>(proof[at] ^ clientKey[at]);
    m_awaits = Awaits::ServerFinal;
    return final + ",p=" + proof.toBase64();
}

Result<QByteArray> Scram::checkServer(QByteArrayView serverFinal)
{
    m_awaits = Awaits::Nothing;
    const QByteArray field = serverFinal.toByteArray().split(',').value(0);
    if (const auto reason = value(field, 'e')) { // the refusal itself comes with the reply that follows
        m_failure = readable(*reason);
        return QByteArray();
    }
    const auto signature64 = value(field, 'v');
    const auto signature = signature64 ? decoded(*signature64) : std::nullopt;
    if (!signature || !isSame(*signature, m_serverSignature))
        return saslError(Error::Kind::ServerNotAuthentic, QStringLiteral("wrong server signature"));
    m_isVerified = true;
    return QByteArray();
}

Status Scram::verified() const
{
    if (m_isVerified)
        return Done{};
    return saslError(Error::Kind::ServerNotAuthentic, QStringLiteral("the server proved nothing"));
}

QByteArray Scram::hmac(QByteArrayView key, QByteArrayView text) const
{
    return QMessageAuthenticationCode::hash(text.toByteArray(), key.toByteArray(), m_hash);
}

/// Hi() of RFC 5802 §2.2, which is PBKDF2 for one block. Qt's own cannot be interrupted, and a server
/// may ask for so many iterations that a cancel would not be heard in time.
std::optional<QByteArray> Scram::saltedPassword(const QByteArray &salt, int iterations) const
{
    QMessageAuthenticationCode code(m_hash, m_password);
    code.addData(salt);
    code.addData(QByteArray("\0\0\0\1", 4));
    QByteArray round = code.result();
    QByteArray sum = round;
    for (int done = 1; done < iterations; ++done) {
        if (done % iterationsBetweenLooks == 0 && m_isCancelled && m_isCancelled())
            return std::nullopt;
        code.reset();
        code.addData(round);
        round = code.result();
        for (qsizetype at = 0; at < sum.size(); ++at)
            sum[at] = static_cast<char>(sum[at] ^ round[at]);
    }
    return sum;
}

} // namespace core::smtp
