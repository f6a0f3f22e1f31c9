#pragma once

#include "core/smtp/session.h"
#include "tests/smtp/scriptedchannel.h"

/// What the tests of the dialogue have in common: a letter, a conversation in pieces, and a session that
/// is played on such conversations.
namespace play
{

using namespace core::smtp;
using namespace Qt::StringLiterals;

constexpr int delivered = -1;

inline AddrSpec address(const QString &text)
{
    return *AddrSpec::parse(text);
}

inline Submission simpleLetter()
{
    Submission letter;
    letter.sender = address(u"ann@a.example"_s);
    letter.recipients = {address(u"bob@b.example"_s), address(u"cem@c.example"_s)};
    letter.content = [](BodyKind) { return Content::fromBytes("Subject: hi\r\n\r\n.hidden\r\nbye\r\n"); };
    return letter;
}

/// One session, played on as many connections as it opens.
struct Play {
    explicit Play(QList<Script> connections, Security security = Security::ImplicitTls)
    {
        endpoint.host = u"mx.example"_s;
        endpoint.security = security;
        endpoint.clientName = "client.example";
        credentials = {Credentials::Kind::Password, u"ann"_s, u"s3cret"_s};
        const auto dialler = [this, connections](const Endpoint &) -> Result<std::unique_ptr<Channel>> {
            const auto log = std::make_shared<ScriptedChannel::Log>();
            const Script script = connections.value(logs.size());
            logs.append(log);
            return std::unique_ptr<Channel>(
                std::make_unique<ScriptedChannel>(script, log, endpoint.security == Security::ImplicitTls));
        };
        Observer observer;
        observer.said = [this](const Entry &entry) { entries.append(entry); };
        observer.reached = [this](const StageEvent &event) { events.append(event); };
        observer.progressed = [this](qint64 sent, qint64) { progress.append(sent); };
        observer.beforeFinalDot = [this] { return mayEnd; };
        session = std::make_unique<Session>(endpoint, credentials, observer, dialler);
    }
    Q_DISABLE_COPY_MOVE(Play)

    Result<Receipt> send(const Submission &letter = simpleLetter()) { return session->submit(letter); }
    QByteArray deviation() const
    {
        for (const auto &log : logs) {
            if (!log->deviation.isEmpty())
                return log->deviation;
            if (!log->remaining.isEmpty() && log->remaining != Script{"X:"})
                return "not played: " + log->remaining.first();
        }
        return {};
    }

    Endpoint endpoint;
    Credentials credentials;
    QList<std::shared_ptr<ScriptedChannel::Log>> logs;
    QList<Entry> entries;
    QList<StageEvent> events;
    QList<qint64> progress;
    bool mayEnd = true;
    std::unique_ptr<Session> session;
};

inline const Script hello{"S: 220 mx ready", "C: EHLO client.example"};
inline const Script offer{"S: 250-mx", "S: 250 AUTH PLAIN LOGIN"};
inline const Script login{"C: AUTH PLAIN AGFubgBzM2NyZXQ=", "S: 235 2.7.0 ok"};
inline const Script from{"C: MAIL FROM:<ann@a.example>", "S: 250 ok"};
inline const Script bob{"C: RCPT TO:<bob@b.example>", "S: 250 ok"};
inline const Script cem{"C: RCPT TO:<cem@c.example>", "S: 250 ok"};
inline const Script text{"C: DATA", "S: 354 go", "C: Subject: hi", "C: ", "C: ..hidden", "C: bye", "C: ."};
inline const Script taken{"S: 250 2.0.0 queued as 7"};
inline const Script quit{"C: QUIT", "S: 221 bye"};
inline const Script start = hello + offer + login;

inline Script offering(const QByteArrayList &extensions)
{
    Script script{"S: 250-mx"};
    for (const QByteArray &extension : extensions)
        script.append("S: 250-" + extension);
    return hello + script + Script{"S: 250 AUTH PLAIN"} + login;
}

} // namespace play
