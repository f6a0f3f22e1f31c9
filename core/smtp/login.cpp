#include "core/smtp/login.h"

#include <QRandomGenerator>

namespace core::smtp
{

namespace
{

constexpr qsizetype longestAuthLine = 512; // octets with CRLF, RFC 4954 §4; Dovecot insists
constexpr int mostChallenges = 8;

QByteArray freshNonce()
{
    QByteArray octets(24, '\0');
    QRandomGenerator::system()->generate(octets.begin(), octets.end());
    return octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The mechanism is not there after all: another one may be tried. A 535 is about the password, and to
/// say the same wrong one with every mechanism gets accounts locked.
bool isAboutMechanism(const Reply &reply)
{
    return reply.code == 500 || reply.code == 501 || reply.code == 502 || reply.code == 504;
}

Result<Reply> begin(Conversation &server, SaslExchange &exchange, const QByteArray &mechanism)
{
    const QByteArray command = "AUTH " + mechanism;
    const auto initial = exchange.initial();
    if (!initial)
        return server.command(command);
    // One that is empty is "=", RFC 4954 §4.
    const QByteArray encoded = initial->isEmpty() ? QByteArray("=") : initial->toBase64();
    if (command.size() + 1 + encoded.size() + 2 <= longestAuthLine)
        return server.command(command + ' ' + encoded);
    const auto invitation = server.command(command);
    if (!invitation || invitation->code != 334)
        return invitation;
    return server.answer(initial->toBase64());
}

/// Says "*" and reads what the server says to that, RFC 4954 §4; the reason counts, not the reply.
Error giveUp(Conversation &server, Error reason)
{
    if (reason.kind == Error::Kind::Cancelled)
        return reason;
    const auto reply = server.answer("*");
    if (!reply && reply.error().kind == Error::Kind::Cancelled)
        return reply.error();
    if (reply)
        reason.reply = *reply;
    return reason;
}

Result<QByteArray> respond(SaslExchange &exchange, const QByteArray &challenge)
{
    const auto decoded = QByteArray::fromBase64Encoding(challenge, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded && exchange.needsChallenge()) {
        Error error;
        error.kind = Error::Kind::Protocol;
        error.verb = "AUTH";
        error.detail = QStringLiteral("a challenge that is not base64");
        return error;
    }
    return exchange.respond(decoded ? *decoded : challenge);
}

} // namespace

Result<Reply> hold(Conversation &server, SaslExchange &exchange, const QByteArray &mechanism)
{
    auto reply = begin(server, exchange, mechanism);
    for (int round = 0; reply && reply->code == 334; ++round) {
        const auto response = respond(exchange, server.lastReplyAsSent().lines.value(0).trimmed());
        if (!response)
            return giveUp(server, response.error());
        if (round == mostChallenges)
            return giveUp(server, server.error(Error::Kind::Protocol, QStringLiteral("endless challenges")));
        reply = server.answer(response->toBase64());
    }
    return reply;
}

SaslInput saslInput(Conversation &server, const Capabilities &offered, const Endpoint &endpoint,
                    const Credentials &credentials)
{
    SaslInput input;
    input.credentials = credentials;
    input.host = endpoint.host.toUtf8();
    input.port = endpoint.port;
    input.channelBinding = server.channel().channelBinding();
    for (const QByteArray &mechanism : offered.mechanisms())
        input.isBindingOffered |= mechanism.startsWith("SCRAM-") && mechanism.endsWith("-PLUS");
    input.clientNonce = freshNonce();
    input.isCancelled = [&channel = server.channel()] { return channel.isCancelled(); };
    return input;
}

namespace
{

Status tryMechanisms(Conversation &server, const QList<QByteArray> &mechanisms, const SaslInput &input)
{
    Error last = server.error(Error::Kind::NoMechanism);
    last.verb = "AUTH";
    for (const QByteArray &mechanism : mechanisms) {
        const auto exchange = makeExchange(mechanism, input);
        if (!exchange) {
            last = exchange.error();
            continue;
        }
        const auto reply = hold(server, **exchange, mechanism);
        if (!reply)
            return reply.error();
        if (reply->code == 235) {
            if (const Status proof = (*exchange)->verified(); !proof)
                return proof;
            StageEvent details;
            details.mechanism = mechanism;
            details.reply = reply->toString();
            server.recorder().passed(details);
            return Done{};
        }
        last = server.rejected(*reply);
        last.detail = (*exchange)->failureDetail();
        if (!last.detail.isEmpty())
            server.recorder().note(last.detail);
        if (!isAboutMechanism(*reply))
            break;
    }
    return last;
}

/// A token runs out an hour after it was fetched, perhaps just now. A password is never said twice.
bool mayRenew(const Credentials &credentials, const Error &error)
{
    return credentials.kind == Credentials::Kind::OAuthToken && credentials.renew
        && error.kind == Error::Kind::Rejected && error.reply.code == 535;
}

/// What a server says who has had enough after the first refusal tells less than that refusal.
bool hasHungUp(const Error &error)
{
    return error.kind == Error::Kind::ConnectionLost || error.reply.code == 421;
}

/// Once more with a fresh token, on the same connection. @p refused is what the old one got.
Status tryFreshToken(Conversation &server, const QList<QByteArray> &mechanisms, SaslInput input,
                     const Error &refused)
{
    const std::optional<QString> token = input.credentials.renew(input.isCancelled);
    if (server.channel().isCancelled())
        return server.error(Error::Kind::Cancelled);
    if (!token || token->isEmpty() || *token == input.credentials.secret)
        return refused;
    server.recorder().redactor().keepSecret(token->toUtf8());
    if (!server.channel().isOpen())
        return refused;
    server.recorder().note(QStringLiteral("the token was renewed"));
    input.credentials.secret = *token;
    input.clientNonce = freshNonce();
    const Status outcome = tryMechanisms(server, mechanisms, input);
    return !outcome && hasHungUp(outcome.error()) ? Status(refused) : outcome;
}

} // namespace

Status logIn(Conversation &server, const Capabilities &offered, const Endpoint &endpoint,
             const Credentials &credentials)
{
    if (credentials.kind == Credentials::Kind::None)
        return Done{};
    Recorder &recorder = server.recorder();
    recorder.redactor().keepSecret(credentials.secret.toUtf8());
    recorder.started(Stage::Auth);
    if (!endpoint.toleratedCertificate.isEmpty()) {
        Error error
            = server.error(Error::Kind::NoMechanism, QStringLiteral("the certificate was not verified"));
        error.verb = "AUTH";
        return error;
    }

    const bool isSafe = server.channel().isEncrypted();
    const bool mayShow = isSafe || (endpoint.security == Security::None && endpoint.allowClearTextPassword);
    const SaslInput input = saslInput(server, offered, endpoint, credentials);
    const auto mechanisms = usableMechanisms(offered.mechanisms(), credentials.kind,
                                             mayShow ? ClearText::Allowed : ClearText::Forbidden,
                                             !input.channelBinding.isEmpty());
    if (mechanisms.isEmpty()) {
        Error error = server.error(Error::Kind::NoMechanism,
                                   QStringLiteral("offered: ") + readable(offered.mechanisms().join(' ')));
        error.verb = "AUTH";
        return error;
    }
    const Status outcome = tryMechanisms(server, mechanisms, input);
    if (outcome || !mayRenew(credentials, outcome.error()))
        return outcome;
    return tryFreshToken(server, mechanisms, input, outcome.error());
}

} // namespace core::smtp
