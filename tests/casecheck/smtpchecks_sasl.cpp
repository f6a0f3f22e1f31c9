#include "tests/casecheck/smtpchecks.h"

#include "core/smtp/command.h"
#include "core/smtp/dialler.h"
#include "core/smtp/login.h"
#include "core/smtp/sasl.h"
#include "tests/smtp/scriptedchannel.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace core::smtp;

namespace
{

QByteArray octets(const QJsonObject &test, QLatin1StringView key)
{
    return test[key].toString().toUtf8();
}

SaslInput inputOf(const QJsonObject &test)
{
    SaslInput input;
    const bool hasToken = test.contains("token"_L1);
    input.credentials.kind = hasToken ? Credentials::Kind::OAuthToken : Credentials::Kind::Password;
    input.credentials.user = test["user"_L1].toString(u"tim"_s);
    input.credentials.secret = test[hasToken ? "token"_L1 : "password"_L1].toString();
    input.authorizationId = octets(test, "authzid"_L1);
    input.host = octets(test, "host"_L1);
    input.port = static_cast<quint16>(test["port"_L1].toInt());
    input.clientNonce = octets(test, "client_nonce"_L1);
    input.channelBinding = QByteArray::fromHex(octets(test, "channel_binding_hex"_L1));
    if (octets(test, "client_first"_L1).startsWith("y,"))
        input.channelBinding = "we could bind";
    return input;
}

QString checkChoice(const QJsonObject &test)
{
    QList<QByteArray> offered;
    for (const QJsonValue &mechanism : test["offered"_L1].toArray())
        offered.append(mechanism.toString().toLatin1());
    const bool isToken = test["credentials"_L1].toString().contains("oauth"_L1);
    const bool isSafe = test["tls"_L1].toBool() || test["allow_cleartext"_L1].toBool();
    const auto usable
        = usableMechanisms(offered, isToken ? Credentials::Kind::OAuthToken : Credentials::Kind::Password,
                           isSafe ? ClearText::Allowed : ClearText::Forbidden,
                           test["tls"_L1].toBool() && test["channel_binding"_L1].toBool(true));
    const QString chosen = QString::fromLatin1(usable.value(0));
    return chosen == test["expect"_L1].toString() ? QString() : u"chose "_s + chosen;
}

QString checkScram(const QJsonObject &test)
{
    const bool mustFail = test["reject"_L1].toBool();
    const auto made = makeExchange(octets(test, "mechanism"_L1), inputOf(test));
    if (!made)
        return mustFail ? QString() : made.error().detail;
    SaslExchange &exchange = **made;
    if (test.contains("client_first"_L1) && exchange.initial() != octets(test, "client_first"_L1))
        return u"client first "_s + QString::fromUtf8(exchange.initial().value_or(QByteArray()));
    const auto final = exchange.respond(octets(test, "server_first"_L1));
    if (!final)
        return mustFail ? QString() : final.error().detail;
    if (test.contains("client_final"_L1) && *final != octets(test, "client_final"_L1))
        return u"client final "_s + QString::fromUtf8(*final);
    const auto end = exchange.respond(octets(test, "server_final"_L1));
    const bool isVerified = end && exchange.verified();
    return isVerified != mustFail ? QString() : mustFail ? u"not rejected"_s : u"rejected"_s;
}

/// The whole of AUTH against a written dialogue.
QString converse(const QJsonObject &test, const Script &script, const QByteArray &mechanism)
{
    const SaslInput input = inputOf(test);
    Endpoint endpoint;
    endpoint.host = QString::fromUtf8(input.host);
    endpoint.port = input.port;
    const auto log = std::make_shared<ScriptedChannel::Log>();
    Recorder recorder{Observer{}};
    Conversation server(std::make_unique<ScriptedChannel>(script, log, true), recorder, Patience{});
    const Status status
        = logIn(server, Capabilities({250, {}, {"mx", "AUTH " + mechanism}}), endpoint, input.credentials);
    if (!log->deviation.isEmpty())
        return QString::fromUtf8(log->deviation.left(300));
    if (!log->remaining.isEmpty())
        return u"not said: "_s + QString::fromUtf8(log->remaining.first());
    const QString error = test["error"_L1].toString();
    const bool isRight = error.isEmpty() ? status.has_value()
        : status                         ? false
        : error == "auth"_L1             ? status.error().kind == Error::Kind::Rejected
        : error == "protocol"_L1         ? status.error().kind == Error::Kind::Protocol
                                         : true;
    return isRight ? QString() : u"wrong end"_s;
}

QString checkExchange(const QJsonObject &test)
{
    Script script;
    QByteArray mechanism;
    for (const QJsonValue &line : test["exchange"_L1].toArray()) {
        const QByteArray text = line[1].toString().toUtf8();
        script.append(line[0].toString().toLatin1() + ": " + text);
        if (mechanism.isEmpty())
            mechanism = text.split(' ').value(1);
    }
    return converse(test, script, mechanism);
}

QString checkInitial(const QJsonObject &test)
{
    const QByteArray mechanism = octets(test, "mechanism"_L1);
    const QByteArray expected = octets(test, "initial"_L1);
    const auto made = makeExchange(mechanism, inputOf(test));
    if (!made)
        return made.error().detail;
    const QByteArray initial = (*made)->initial().value_or(QByteArray());
    if ((initial.isEmpty() ? QByteArray("=") : initial.toBase64()) != expected)
        return u"initial "_s + QString::fromLatin1(initial.toBase64());
    if (mechanism == "EXTERNAL" || !octets(test, "authzid"_L1).isEmpty())
        return {}; // never chosen by itself
    const Script script = test["must_not_use_initial"_L1].toBool()
        ? Script{"C: AUTH " + mechanism, "S: 334 ", "C: " + expected, "S: 235 ok"}
        : Script{"C: AUTH " + mechanism + ' ' + expected, "S: 235 ok"};
    return converse(test, script, mechanism);
}

QString checkCram(const QJsonObject &test)
{
    const auto made = makeExchange("CRAM-MD5", inputOf(test));
    if (!made)
        return made.error().detail;
    const auto response = (*made)->respond(octets(test, "challenge"_L1));
    return response && response->toBase64() == octets(test, "response_b64"_L1) ? QString() : u"response"_s;
}

QString forbiddenIn(const QByteArray &wire, const QJsonObject &test)
{
    for (const QJsonValue &forbidden : test["forbidden_on_wire"_L1].toArray()) {
        if (wire.contains(forbidden.toString().toUtf8()))
            return QString::fromUtf8(wire.toPercentEncoding());
    }
    return {};
}

QString checkProxyHost(const QString &value)
{
    Endpoint endpoint;
    endpoint.host = u"smtp.example.com"_s;
    endpoint.proxy.kind = Proxy::Kind::HttpConnect;
    endpoint.proxy.host = value;
    const auto byProxy = socketDialler({}, {})(endpoint);
    std::swap(endpoint.host, endpoint.proxy.host);
    const auto byTarget = socketDialler({}, {})(endpoint);
    const bool isRefused = !byProxy && byProxy.error().detail == "not a host name"_L1 && !byTarget
        && byTarget.error().detail == "not a host name"_L1;
    return isRefused ? QString() : u"not refused"_s;
}

QString checkOAuthUser(const QString &value)
{
    for (const QByteArrayView mechanism : {"XOAUTH2", "OAUTHBEARER"}) {
        SaslInput input;
        input.credentials = {Credentials::Kind::OAuthToken, value, u"token"_s};
        const auto made = makeExchange(mechanism, input);
        if (made && (*made)->initial().value_or(QByteArray()).count("\1auth=") != 1)
            return u"a second token"_s;
    }
    return {};
}

} // namespace

QString checkSasl(const QJsonObject &test)
{
    const QString mechanism = test["mechanism"_L1].toString();
    if (mechanism == "choice"_L1)
        return checkChoice(test);
    if (test.contains("exchange"_L1))
        return checkExchange(test);
    if (mechanism.startsWith("SCRAM"_L1))
        return checkScram(test);
    if (test["reject"_L1].toBool())
        return makeExchange(mechanism.toLatin1(), inputOf(test)) ? u"not rejected"_s : QString();
    if (mechanism == "CRAM-MD5"_L1)
        return checkCram(test);
    return checkInitial(test);
}

QString checkEnvelope(const QJsonObject &test)
{
    const auto address = AddrSpec::parse(test["addr"_L1].toString());
    const bool isRefused = !address || (address->needsSmtpUtf8() && !test["server_smtputf8"_L1].toBool());
    if (test["reject"_L1].toBool())
        return isRefused ? QString() : u"not refused"_s;
    if (isRefused)
        return u"refused"_s;
    const auto command = Command::make(rcptLine(*address, {}, {}));
    if (!command)
        return u"not a command"_s;
    return command->line() == test["expect_rcpt"_L1].toString().toUtf8() ? QString()
                                                                         : QString::fromUtf8(command->line());
}

QString checkSmtpInjection(const QJsonObject &test)
{
    const QString where = test["where"_L1].toString();
    const QString value = test["value"_L1].toString();
    if (where == "ehlo-name"_L1) {
        const auto command = Command::make("EHLO " + clientName(value.toUtf8()));
        return command ? forbiddenIn(command->toWire(), test) : QString();
    }
    if (where == "envelope-from"_L1) {
        const auto address = AddrSpec::parse(value);
        const auto command = address ? Command::make(mailLine(address, {}, {}, {})) : std::nullopt;
        return command ? forbiddenIn(command->toWire(), test) : QString();
    }
    if (where == "dsn-envid"_L1) {
        Dsn dsn;
        dsn.envelopeId = value.toUtf8();
        const auto command = Command::make(mailLine({}, {}, dsn, Capabilities({250, {}, {"mx", "DSN"}})));
        return command ? forbiddenIn(command->toWire(), test) : QString();
    }
    if (where == "oauth-user"_L1)
        return checkOAuthUser(value);
    if (where == "proxy-host"_L1)
        return checkProxyHost(value);
    return elsewhere;
}
