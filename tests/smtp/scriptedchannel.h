#pragma once

#include "core/smtp/channel.h"

using Script = QList<QByteArray>;

/// Plays the server from a written dialogue: "S: …" lines are given to the client, "C: …" lines are
/// what it must say, "T:" is the TLS upgrade, "X:" is where the line breaks. Commands may come before
/// the replies to earlier ones, as with PIPELINING. The first deviation is kept for the test to show.
class ScriptedChannel : public core::smtp::Channel
{
public:
    struct Log {
        QByteArray deviation;
        QList<QByteArray> writes; ///< What each send() handed over.
        Script remaining;
        int wasReached = 0; ///< Lines of the script that were played.
    };

    ScriptedChannel(Script script, std::shared_ptr<Log> log, bool isEncrypted = false)
        : m_log(std::move(log))
        , m_isEncrypted(isEncrypted)
    {
        m_log->remaining = std::move(script);
    }

    core::smtp::Status send(QByteArrayView bytes, std::chrono::milliseconds) override
    {
        if (breaks() || !m_isOpen)
            return lost();
        m_log->writes.append(bytes.toByteArray());
        m_unfinished += bytes.toByteArray();
        for (qsizetype end = m_unfinished.indexOf("\r\n"); end >= 0; end = m_unfinished.indexOf("\r\n")) {
            if (breaks())
                return lost();
            said("C: " + m_unfinished.left(end));
            m_unfinished.remove(0, end + 2);
        }
        return core::smtp::Done{};
    }

    core::smtp::Result<core::smtp::Reply> readReply(std::chrono::milliseconds) override
    {
        for (;;) {
            const auto reply = m_parser.next();
            if (!reply)
                return reply.error();
            if (reply->has_value())
                return **reply;
            if (!hear())
                return lost();
        }
    }

    core::smtp::Result<std::optional<core::smtp::Reply>> pendingReply() override
    {
        while (!m_log->remaining.isEmpty() && m_log->remaining.first().startsWith("!S: ")) {
            m_parser.feed(m_log->remaining.takeFirst().mid(4) + "\r\n");
            ++m_log->wasReached;
        }
        const auto reply = m_parser.next();
        if (reply && !reply->has_value() && breaks())
            return lost();
        return reply;
    }

    core::smtp::Status startTls() override
    {
        if (m_log->remaining.value(0).startsWith("S: ")) {
            core::smtp::Error error;
            error.kind = core::smtp::Error::Kind::Injection;
            return error;
        }
        said("T:");
        m_isEncrypted = true;
        return core::smtp::Done{};
    }

    bool isOpen() const override { return m_isOpen; }
    bool isEncrypted() const override { return m_isEncrypted; }
    core::smtp::TlsDetails tls() const override { return {}; }
    QByteArray channelBinding() const override { return m_binding; }
    void setChannelBinding(const QByteArray &binding) { m_binding = binding; }
    void close() override { m_isOpen = false; }

private:
    /// Takes what the client said off the script, wherever it stands among the replies before it.
    void said(const QByteArray &line)
    {
        qsizetype at = 0;
        while (at < m_log->remaining.size() && m_log->remaining[at].startsWith("S: "))
            ++at;
        const QByteArray expected = m_log->remaining.value(at, "(end)");
        if (m_log->deviation.isEmpty() && !matches(expected, line))
            m_log->deviation = "expected '" + expected + "', got '" + line + '\'';
        if (at < m_log->remaining.size())
            m_log->remaining.removeAt(at);
        ++m_log->wasReached;
    }

    static bool matches(const QByteArray &expected, const QByteArray &line)
    {
        return expected == line || (expected.endsWith('*') && line.startsWith(expected.chopped(1)));
    }

    bool hear()
    {
        if (m_log->remaining.isEmpty() || !m_log->remaining.first().startsWith("S: "))
            return false;
        m_parser.feed(m_log->remaining.takeFirst().mid(3) + "\r\n");
        ++m_log->wasReached;
        return true;
    }

    bool breaks() const { return m_log->remaining.value(0) == "X:"; }

    core::smtp::Error lost()
    {
        m_isOpen = false;
        core::smtp::Error error;
        error.kind = core::smtp::Error::Kind::ConnectionLost;
        error.reply = m_parser.interrupted();
        return error;
    }

    std::shared_ptr<Log> m_log;
    core::smtp::ReplyParser m_parser;
    QByteArray m_unfinished;
    QByteArray m_binding;
    bool m_isEncrypted;
    bool m_isOpen = true;
};
