#include "core/practice/sasl.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace core::practice
{

namespace
{

/// RFC 4616.
class Plain final : public SaslExchange
{
public:
    explicit Plain(Login login)
        : m_login(std::move(login))
    {
    }

    bool clientStarts() const override { return true; }
    Step answer(const QByteArray &response) override
    {
        const auto parts = response.split('\0');
        if (parts.size() != 3)
            return {Verdict::Malformed, {}};
        const bool mayActFor = parts[0].isEmpty() || parts[0] == parts[1];
        const bool isRight = mayActFor && parts[1] == m_login.user && parts[2] == m_login.password;
        return {isRight ? Verdict::Accepted : Verdict::Refused, {}};
    }

private:
    Login m_login;
};

/// The old two questions that Outlook made necessary; no RFC.
class LoginMechanism final : public SaslExchange
{
public:
    explicit LoginMechanism(Login login)
        : m_login(std::move(login))
    {
    }

    bool clientStarts() const override { return false; }
    QByteArray firstChallenge() const override { return "Username:"; }
    Step answer(const QByteArray &response) override
    {
        if (!m_user) {
            m_user = response;
            return {Verdict::Challenge, "Password:"};
        }
        const bool isRight = *m_user == m_login.user && response == m_login.password;
        return {isRight ? Verdict::Accepted : Verdict::Refused, {}};
    }

private:
    Login m_login;
    std::optional<QByteArray> m_user;
};

constexpr auto algorithm = QCryptographicHash::Sha256;
constexpr int iterations = 4096; // The least that RFC 7677 §4 allows: practice shall not be slow.

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, algorithm);
}

QByteArray exclusiveOr(QByteArray a, const QByteArray &b)
{
    for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i)
        a[i] = char(a[i] ^ b[i]);
    return a;
}

/// What a server keeps instead of the password, RFC 5802 §3.
struct StoredLogin {
    QByteArray salt;
    QByteArray storedKey;
    QByteArray serverKey;
};

StoredLogin storedLogin(const Login &login)
{
    QByteArray salt(16, Qt::Uninitialized);
    for (char &octet : salt)
        octet = char(QRandomGenerator::system()->bounded(256));
    const QByteArray salted
        = QPasswordDigestor::deriveKeyPbkdf2(algorithm, login.password, salt, iterations, 32);
    return {salt, QCryptographicHash::hash(hmac(salted, "Client Key"), algorithm),
            hmac(salted, "Server Key")};
}

/// SCRAM-SHA-256 of RFC 7677 without channel binding. An unknown user is led through the whole
/// exchange, so that the answer does not tell names from passwords.
class Scram final : public SaslExchange
{
public:
    Scram(Login login, QByteArray nonce)
        : m_login(std::move(login))
        , m_stored(storedLogin(m_login))
        , m_serverNonce(std::move(nonce))
    {
    }

    bool clientStarts() const override { return true; }
    Step answer(const QByteArray &response) override
    {
        switch (m_turn++) {
        case 0:
            return first(response);
        case 1:
            return final(response);
        default: // The client has nothing to add after our proof, RFC 4954 §4.
            return {response.isEmpty() ? Verdict::Accepted : Verdict::Malformed, {}};
        }
    }

private:
    Step first(const QByteArray &message);
    Step final(const QByteArray &message);

    Login m_login;
    StoredLogin m_stored;
    QByteArray m_serverNonce;
    QByteArray m_gs2Header;
    QByteArray m_clientFirstBare;
    QByteArray m_serverFirst;
    QByteArray m_nonce;
    bool m_isKnownUser = false;
    int m_turn = 0;
};

/// "n=" or "y=" value of the attribute at this place, or nothing.
std::optional<QByteArray> attribute(const QList<QByteArray> &parts, qsizetype index, char name)
{
    if (index >= parts.size() || parts[index].size() < 2 || parts[index][0] != name || parts[index][1] != '=')
        return {};
    return parts[index].mid(2);
}

SaslExchange::Step Scram::first(const QByteArray &message)
{
    const auto parts = message.split(',');
    // "p=…" would bind to the TLS channel, which only the -PLUS variant may ask for.
    if (parts.size() < 4 || (parts[0] != "n" && parts[0] != "y")
        || !(parts[1].isEmpty() || parts[1].startsWith("a=")))
        return {Verdict::Malformed, {}};
    const auto user = attribute(parts, 2, 'n');
    const auto nonce = attribute(parts, 3, 'r');
    if (!user || !nonce || nonce->isEmpty())
        return {Verdict::Malformed, {}};

    m_gs2Header = parts[0] + ',' + parts[1] + ',';
    m_clientFirstBare = message.mid(m_gs2Header.size());
    m_isKnownUser = QByteArray(*user).replace("=2C", ",").replace("=3D", "=") == m_login.user;
    m_nonce = *nonce + m_serverNonce;
    m_serverFirst
        = "r=" + m_nonce + ",s=" + m_stored.salt.toBase64() + ",i=" + QByteArray::number(iterations);
    return {Verdict::Challenge, m_serverFirst};
}

SaslExchange::Step Scram::final(const QByteArray &message)
{
    const auto parts = message.split(',');
    const auto binding = attribute(parts, 0, 'c');
    const auto nonce = attribute(parts, 1, 'r');
    const auto proof = attribute(parts, parts.size() - 1, 'p');
    if (!binding || !nonce || !proof)
        return {Verdict::Malformed, {}};
    const auto clientProof = fromBase64(*proof);
    if (*binding != m_gs2Header.toBase64() || *nonce != m_nonce || !clientProof
        || clientProof->size() != m_stored.storedKey.size())
        return {Verdict::Refused, {}};

    const QByteArray withoutProof = message.left(message.lastIndexOf(",p="));
    const QByteArray authMessage = m_clientFirstBare + ',' + m_serverFirst + ',' + withoutProof;
    const QByteArray clientKey = exclusiveOr(*clientProof, hmac(m_stored.storedKey, authMessage));
    if (!m_isKnownUser || QCryptographicHash::hash(clientKey, algorithm) != m_stored.storedKey)
        return {Verdict::Refused, {}};
    return {Verdict::Proof, "v=" + hmac(m_stored.serverKey, authMessage).toBase64()};
}

} // namespace

std::unique_ptr<SaslExchange> makeSaslExchange(QByteArrayView mechanism, const Login &login,
                                               const QByteArray &nonce)
{
    if (mechanism == "PLAIN")
        return std::make_unique<Plain>(login);
    if (mechanism == "LOGIN")
        return std::make_unique<LoginMechanism>(login);
    if (mechanism == "SCRAM-SHA-256")
        return std::make_unique<Scram>(login, nonce);
    return {};
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || text.size() % 4 != 0)
        return {};
    return *decoded;
}

} // namespace core::practice
