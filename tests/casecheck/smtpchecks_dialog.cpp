#include "tests/casecheck/smtpchecks.h"

#include "core/smtp/dialler.h"
#include "tests/smtp/scriptedserver.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace core::smtp;
using namespace std::chrono_literals;

namespace
{

const Certificates &certificates()
{
    static const Certificates made;
    return made;
}

Identity identityOf(const QString &name)
{
    const Certificates &all = certificates();
    return name == "wrong-host"_L1 ? all.wrongHost
        : name == "expired"_L1     ? all.expired
        : name.contains("self"_L1) ? all.selfSigned
                                   : all.good;
}

/// A second of the script is 20 ms here, and patience is shortened alike.
Patience shortPatience()
{
    Patience patience;
    patience.handshake = patience.greeting = patience.command = 1500ms;
    patience.dataStart = patience.dataBlock = patience.dataEnd = 1500ms;
    patience.quit = 200ms;
    return patience;
}

struct Attempt {
    std::optional<Error> error;
    Receipt receipt;
    QList<Refusal> refusals;
    ScriptedServer::Seen seen;
    qint64 tookMs = 0;
};

/// Where "after RCPT" is, as the dialogue tells it.
bool isWhereToCancel(const QString &where, const StageEvent &event)
{
    static const QList<std::pair<QString, Stage>> passed{
        {u"EHLO"_s, Stage::Hello},      {u"AUTH"_s, Stage::Auth},       {u"MAIL"_s, Stage::Sender},
        {u"RCPT"_s, Stage::Recipients}, {u"CONNECT"_s, Stage::Connect}, {u"TLS"_s, Stage::Tls}};
    for (const auto &[name, stage] : passed) {
        if (where.endsWith(name, Qt::CaseInsensitive))
            return event.stage == stage && event.outcome == StageEvent::Outcome::Passed;
    }
    const Stage stage = where.endsWith("DATA"_L1, Qt::CaseInsensitive) ? Stage::Data : Stage::Accepted;
    return event.stage == stage && event.outcome == StageEvent::Outcome::Started;
}

Submission submissionOf(const QJsonObject &config)
{
    Submission submission;
    submission.sender = AddrSpec::parse(config["from"_L1].toString(u"me@example.com"_s));
    QJsonArray recipients = config["recipients"_L1].toArray();
    for (const QJsonValue &hidden : config["bcc"_L1].toArray())
        recipients.append(hidden);
    for (const QJsonValue &recipient : recipients) {
        if (const auto address = AddrSpec::parse(recipient.toString()))
            submission.recipients.append(*address);
    }
    submission.requireTls = config["requiretls"_L1].toBool();
    const qint64 size = config["message_size"_L1].toInteger();
    const bool hasEightBit = config["message"_L1].toString().contains("8bit"_L1);
    submission.content = [size, hasEightBit](BodyKind widest) {
        const bool isWide = hasEightBit && widest != BodyKind::SevenBit;
        QByteArray text = "From: me@example.com\r\nTo: a@example.com\r\nSubject: hello\r\n\r\n";
        text += isWide ? "gr\xc3\xbc\xc3\x9f dich\r\n" : "good day\r\n";
        while (text.size() < size)
            text += QByteArray(70, 'x') + "\r\n";
        return Content::fromBytes(text, isWide ? BodyKind::EightBit : BodyKind::SevenBit);
    };
    return submission;
}

Endpoint endpointOf(const QJsonObject &config, quint16 port)
{
    Endpoint endpoint;
    endpoint.host = u"127.0.0.1"_s;
    endpoint.port = port;
    const QString security = config["security"_L1].toString();
    endpoint.security = security == "tls"_L1 ? Security::ImplicitTls
        : security == "starttls"_L1          ? Security::StartTls
                                             : Security::None;
    if (config["cert"_L1].toString() != "untrusted"_L1)
        endpoint.trustedCertificates = certificates().authority;
    return endpoint;
}

Attempt attempt(const QJsonObject &test)
{
    const QJsonObject config = test["config"_L1].toObject();
    QByteArrayList script;
    for (const QJsonValue &step : test["script"_L1].toArray())
        script.append(step.toString().toUtf8());
    ScriptedServer server(script, identityOf(config["cert"_L1].toString()));

    std::stop_source stop;
    Observer observer;
    observer.reached = [&, where = config["cancel"_L1].toString()](const StageEvent &event) {
        if (!where.isEmpty() && isWhereToCancel(where, event))
            stop.request_stop();
    };
    Credentials credentials;
    if (config["auth"_L1].toBool()) {
        const bool isToken = config["credentials"_L1].toString().contains("oauth"_L1);
        credentials = {isToken ? Credentials::Kind::OAuthToken : Credentials::Kind::Password,
                       config["user"_L1].toString(u"me@example.com"_s),
                       config["password"_L1].toString(u"tanstaaftanstaaf"_s)};
    }
    Session session(endpointOf(config, server.port()), credentials, observer,
                    socketDialler(stop.get_token(), observer, shortPatience()), shortPatience());
    Attempt result;
    QElapsedTimer clock;
    clock.start();
    for (int message = 0; message < config["messages"_L1].toInt(1) && !result.error; ++message) {
        const auto receipt = session.submit(submissionOf(config));
        if (receipt)
            result.receipt = *receipt;
        else
            result.error = receipt.error();
        result.refusals = session.lastRefusals();
        if (message + 1 < config["messages"_L1].toInt(1))
            QThread::msleep(100); // the server closes the idle connection meanwhile
    }
    session.quit();
    result.tookMs = clock.elapsed();
    QThread::msleep(40);
    result.seen = server.seen();
    return result;
}

QString outcomeOf(const Attempt &attempt)
{
    if (!attempt.error)
        return attempt.receipt.refused.isEmpty() && !attempt.receipt.interruption ? u"sent"_s : u"partial"_s;
    if (attempt.error->kind == Error::Kind::OutcomeUnknown)
        return u"unknown"_s;
    return attempt.error->kind == Error::Kind::Cancelled ? u"cancelled"_s : u"failed"_s;
}

/// The names the files use for what went wrong; a 4xx may be called after its stage as well.
QStringList classesOf(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Injection:
        return {u"tls-injection"_s};
    case Kind::TlsRequired:
        return {u"tls-required"_s};
    case Kind::Certificate:
        return {u"certificate"_s};
    case Kind::TlsHandshake:
        return {u"tls"_s, u"tls-handshake"_s, u"network"_s};
    case Kind::TimedOut:
        return {u"timeout"_s};
    case Kind::TooLarge:
        return {u"size"_s};
    case Kind::NotSupported:
        return {QString::fromLatin1(error.verb.toLower()), u"not-supported"_s};
    case Kind::Protocol:
        return {u"protocol"_s};
    case Kind::NoMechanism:
        return {u"auth"_s, u"no-mechanism"_s};
    case Kind::ServerNotAuthentic:
        return {u"auth"_s, u"server-not-authentic"_s};
    case Kind::Rejected:
        break;
    default:
        return {u"network"_s};
    }
    static const QMap<Stage, QString> names{
        {Stage::Hello, u"refused"_s},         {Stage::Auth, u"auth"_s}, {Stage::Sender, u"sender"_s},
        {Stage::Recipients, u"recipients"_s}, {Stage::Data, u"data"_s}, {Stage::Accepted, u"message"_s}};
    QStringList classes{names.value(error.stage)};
    if (error.reply.isTransientFailure())
        classes.append(u"temporary"_s);
    if (error.reply.code == 552)
        classes.append(u"size"_s);
    return classes;
}

QString judgeRecipients(const QJsonObject &expect, const Attempt &attempt)
{
    if (expect.contains("accepted"_L1)) {
        QStringList accepted;
        for (const AddrSpec &address : attempt.receipt.accepted)
            accepted.append(address.toString());
        if (accepted != expect["accepted"_L1].toVariant().toStringList())
            return u"accepted "_s + accepted.join(u' ');
    }
    for (const QLatin1StringView key : {"rejected"_L1, "deferred"_L1}) {
        const QJsonObject list = expect[key].toObject();
        for (auto it = list.begin(); it != list.end(); ++it) {
            const bool isThere
                = std::any_of(attempt.refusals.begin(), attempt.refusals.end(), [&](const Refusal &refusal) {
                      return refusal.recipient.toString() == it.key()
                          && refusal.isTemporary() == (key == "deferred"_L1)
                          && refusal.reply.toString().startsWith(it.value().toString());
                  });
            if (!isThere)
                return it.key() + u" is not "_s + key;
        }
    }
    return {};
}

QString judgeWire(const QJsonObject &expect, const Attempt &attempt)
{
    for (const QJsonValue &text : expect["must_not_send"_L1].toArray()) {
        if (attempt.seen.all.contains(text.toString().toUtf8()))
            return u"sent "_s + text.toString();
    }
    const QByteArray messages = attempt.seen.messages.join();
    for (const QJsonValue &text : expect["must_not_send_in_message"_L1].toArray()) {
        if (messages.contains(text.toString().toUtf8()))
            return u"the message has "_s + text.toString();
    }
    const auto isWide = [](char octet) { return static_cast<unsigned char>(octet) > 127; };
    if (expect["wire_7bit"_L1].toBool() && std::any_of(messages.begin(), messages.end(), isWide))
        return u"eight-bit octets"_s;
    if (expect.contains("max_rcpt"_L1)) {
        const auto isRcpt = [](const QByteArray &line) { return line.startsWith("RCPT"); };
        if (std::count_if(attempt.seen.commands.begin(), attempt.seen.commands.end(), isRcpt)
            > expect["max_rcpt"_L1].toInt())
            return u"too many RCPT"_s;
    }
    const int connections = expect["connections"_L1].toInt(expect["must_not_retry"_L1].toBool() ? 1 : 0);
    if (connections > 0 && attempt.seen.connections != connections)
        return u"%1 connections"_s.arg(attempt.seen.connections);
    return {};
}

} // namespace

QString checkDialog(const QJsonObject &test)
{
    const QJsonObject expect = test["expect"_L1].toObject();
    const Attempt attempt = ::attempt(test);
    const QString outcome = outcomeOf(attempt);
    const QString what = attempt.error ? u" ("_s + classesOf(*attempt.error).join(u',') + u' '
            + attempt.error->reply.toString() + attempt.error->detail + u')'
                                       : QString();
    const QString expected = expect["outcome"_L1].toString();
    if (expected != "any"_L1 && outcome != expected)
        return outcome + what + u' ' + QString::fromUtf8(attempt.seen.deviation);
    if (expect.contains("error"_L1) && attempt.error
        && !classesOf(*attempt.error).contains(expect["error"_L1].toString()))
        return u"error"_s + what;
    if (expect.contains("message"_L1)
        && (!attempt.error || !attempt.error->reply.toString().contains(expect["message"_L1].toString())))
        return u"message"_s + what;
    if (expect.contains("transactions"_L1)
        && attempt.receipt.transactions != expect["transactions"_L1].toInt())
        return u"%1 transactions"_s.arg(attempt.receipt.transactions);
    if (expect.contains("max_wait_s"_L1) && attempt.tookMs > expect["max_wait_s"_L1].toInteger() * 1000)
        return u"took %1 ms"_s.arg(attempt.tookMs);
    if (const QString problem = judgeRecipients(expect, attempt); !problem.isEmpty())
        return problem;
    return judgeWire(expect, attempt);
}
