#include "core/smtp/sasl.h"

#include "core/smtp/scram.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>

namespace core::smtp
{

namespace
{

Error saslError(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.stage = Stage::Auth;
    error.verb = "AUTH";
    error.detail = detail;
    return error;
}

Error onceMore()
{
    return saslError(Error::Kind::Protocol, QStringLiteral("a challenge too many"));
}

/// PLAIN (RFC 4616) and EXTERNAL (RFC 4422 appendix A): all in one message.
class OneMessage : public SaslExchange
{
public:
    explicit OneMessage(QByteArray message)
        : m_message(std::move(message))
    {
    }

    std::optional<QByteArray> initial() override { return m_message; }
    bool needsChallenge() const override { return false; }
    /// Also when the server ignored the initial response and asks for it.
    Result<QByteArray> respond(QByteArrayView) override
    {
        if (std::exchange(m_wasAsked, true))
            return onceMore();
        return m_message;
    }

private:
    QByteArray m_message;
    bool m_wasAsked = false;
};

/// LOGIN was never standardised: the user name is due first, then the password.
class Login : public SaslExchange
{
public:
    explicit Login(const Credentials &credentials)
        : m_answers{credentials.user.toUtf8(), credentials.secret.toUtf8()}
    {
    }

    bool needsChallenge() const override { return false; }
    Result<QByteArray> respond(QByteArrayView) override
    {
        if (m_answers.isEmpty())
            return onceMore();
        return m_answers.takeFirst();
    }

private:
    QList<QByteArray> m_answers;
};

/// RFC 2195.
class CramMd5 : public SaslExchange
{
public:
    explicit CramMd5(Credentials credentials)
        : m_credentials(std::move(credentials))
    {
    }

    Result<QByteArray> respond(QByteArrayView challenge) override
    {
        if (std::exchange(m_wasAsked, true))
            return onceMore();
        const QByteArray digest = QMessageAuthenticationCode::hash(
            challenge.toByteArray(), m_credentials.secret.toUtf8(), QCryptographicHash::Md5);
        return m_credentials.user.toUtf8() + ' ' + digest.toHex();
    }

private:
    Credentials m_credentials;
    bool m_wasAsked = false;
};

/// XOAUTH2 and OAUTHBEARER (RFC 7628): a token, then perhaps an error object, which must be answered
/// before the server says the refusal itself.
class Bearer : public SaslExchange
{
public:
    Bearer(QByteArray message, QByteArray answerToError)
        : m_message(std::move(message))
        , m_answerToError(std::move(answerToError))
    {
    }

    std::optional<QByteArray> initial() override
    {
        m_wasSaid = true;
        return m_message;
    }
    bool needsChallenge() const override { return false; }
    Result<QByteArray> respond(QByteArrayView challenge) override
    {
        if (!std::exchange(m_wasSaid, true))
            return m_message;
        if (std::exchange(m_wasRefused, true))
            return onceMore();
        m_failure = readable(challenge);
        return m_answerToError;
    }
    QString failureDetail() const override { return m_failure; }

private:
    QByteArray m_message;
    QByteArray m_answerToError;
    QString m_failure;
    bool m_wasSaid = false;
    bool m_wasRefused = false;
};

bool hasControls(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; });
}

Result<std::unique_ptr<SaslExchange>> makeBearer(QByteArrayView mechanism, const SaslInput &input)
{
    const QByteArray user = input.credentials.user.toUtf8();
    const QByteArray token = input.credentials.secret.toUtf8();
    // 0x01 ends a field here: it could add "auth=" of somebody else.
    if (hasControls(user) || hasControls(token) || hasControls(input.host))
        return saslError(Error::Kind::NoMechanism, QStringLiteral("control character in user or token"));
    if (mechanism == "XOAUTH2")
        return std::unique_ptr<SaslExchange>(
            std::make_unique<Bearer>("user=" + user + "\1auth=Bearer " + token + "\1\1", QByteArray()));
    QByteArray name = user; // a saslname, RFC 5801 §4
    name.replace('=', "=3D").replace(',', "=2C");
    const QByteArray where = "\1host=" + input.host + "\1port=" + QByteArray::number(input.port);
    return std::unique_ptr<SaslExchange>(std::make_unique<Bearer>(
        "n,a=" + name + ',' + where + "\1auth=Bearer " + token + "\1\1", QByteArray("\1")));
}

struct ScramKind {
    QByteArrayView name;
    QCryptographicHash::Algorithm hash;
};
constexpr std::array scramKinds{ScramKind{"SCRAM-SHA-512", QCryptographicHash::Sha512},
                                ScramKind{"SCRAM-SHA-256", QCryptographicHash::Sha256},
                                ScramKind{"SCRAM-SHA-1", QCryptographicHash::Sha1}};

} // namespace

Result<std::unique_ptr<SaslExchange>> makeExchange(QByteArrayView mechanism, const SaslInput &input)
{
    using Made = std::unique_ptr<SaslExchange>;
    for (const ScramKind &kind : scramKinds) {
        if (mechanism == kind.name)
            return Scram::make(kind.hash, Scram::Binding::NotUsed, input);
        if (mechanism == kind.name.toByteArray() + "-PLUS")
            return Scram::make(kind.hash, Scram::Binding::Used, input);
    }
    if (mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER")
        return makeBearer(mechanism, input);
    if (mechanism == "EXTERNAL")
        return Made(std::make_unique<OneMessage>(input.authorizationId));

    const Credentials &who = input.credentials;
    // NUL separates the fields of PLAIN, and ends strings in many servers.
    if (who.user.contains(QChar(0)) || who.secret.contains(QChar(0)) || input.authorizationId.contains('\0'))
        return saslError(Error::Kind::NoMechanism, QStringLiteral("NUL in user or password"));
    if (mechanism == "PLAIN")
        return Made(std::make_unique<OneMessage>(input.authorizationId + '\0' + who.user.toUtf8() + '\0'
                                                 + who.secret.toUtf8()));
    if (mechanism == "LOGIN")
        return Made(std::make_unique<Login>(who));
    if (mechanism == "CRAM-MD5")
        return Made(std::make_unique<CramMd5>(who));
    return saslError(Error::Kind::NoMechanism, readable(mechanism));
}

QList<QByteArray> usableMechanisms(const QList<QByteArray> &offered, Credentials::Kind kind,
                                   ClearText clearText, bool hasChannelBinding)
{
    QList<QByteArray> ranked;
    if (kind == Credentials::Kind::Password) {
        if (hasChannelBinding) {
            for (const ScramKind &scram : scramKinds)
                ranked.append(scram.name.toByteArray() + "-PLUS");
        }
        for (const ScramKind &scram : scramKinds)
            ranked.append(scram.name.toByteArray());
        ranked.append("CRAM-MD5");
        if (clearText == ClearText::Allowed)
            ranked += {"PLAIN", "LOGIN"};
    } else if (kind == Credentials::Kind::OAuthToken && clearText == ClearText::Allowed) {
        ranked += {"OAUTHBEARER", "XOAUTH2"};
    }
    ranked.removeIf([&offered](const QByteArray &mechanism) { return !offered.contains(mechanism); });
    return ranked;
}

} // namespace core::smtp
