#include "core/smtp/conversation.h"

namespace core::smtp
{

Conversation::Conversation(std::unique_ptr<Channel> channel, Recorder &recorder, Patience patience)
    : m_channel(std::move(channel))
    , m_recorder(recorder)
    , m_patience(patience)
{
    m_recorder.setEncrypted(m_channel->isEncrypted());
    m_recorder.redactor().startOver();
}

Status Conversation::queue(QByteArrayView line)
{
    const auto command = Command::make(line);
    if (!command)
        return error(Error::Kind::Protocol, QStringLiteral("a command with a control octet was not sent"));
    m_verb = command->verb();
    m_queue += command->toWire();
    m_recorder.client(command->line());
    return Done{};
}

Status Conversation::flush()
{
    const QByteArray bytes = std::exchange(m_queue, {});
    if (bytes.isEmpty())
        return Done{};
    if (const Status sent = m_channel->send(bytes, m_patience.command); !sent)
        return failedToSend(sent.error());
    return Done{};
}

Result<Reply> Conversation::command(QByteArrayView line)
{
    return command(line, m_patience.command);
}

Result<Reply> Conversation::command(QByteArrayView line, Patience::Time patience)
{
    if (const Status queued = queue(line); !queued)
        return queued.error();
    if (const Status sent = flush(); !sent)
        return sent.error();
    return readReply(patience);
}

Result<Reply> Conversation::answer(QByteArrayView response)
{
    m_recorder.client(response);
    if (const Status sent = m_channel->send(response.toByteArray() + "\r\n", m_patience.command); !sent)
        return failedToSend(sent.error());
    return readReply(m_patience.command);
}

Result<Reply> Conversation::readReply(Patience::Time patience)
{
    const Result<Reply> reply = m_channel->readReply(patience);
    if (!reply)
        return completed(reply.error());
    m_asSent = *reply;
    const Reply shown = m_recorder.server(*reply);
    if (reply->code < 200) // RFC 5321 §4.2.1: SMTP has no such replies
        return error(Error::Kind::Protocol, shown.toString());
    return shown;
}

Status Conversation::sendPiece(QByteArrayView octets)
{
    if (const Status sent = m_channel->send(octets, m_patience.dataBlock); !sent)
        return failedToSend(sent.error());
    return Done{};
}

Status Conversation::startTls()
{
    if (const Status status = m_channel->startTls(); !status)
        return completed(status.error());
    m_recorder.setEncrypted(true);
    return Done{};
}

Error Conversation::error(Error::Kind kind, const QString &detail) const
{
    Error error;
    error.kind = kind;
    error.verb = m_verb;
    error.detail = detail;
    error.traces = m_channel->traces();
    return error;
}

Error Conversation::rejected(const Reply &reply) const
{
    Error error = this->error(reply.isPositive() ? Error::Kind::Protocol : Error::Kind::Rejected);
    error.reply = reply;
    return error;
}

/// What the channel reports, as an error of this conversation. A reply in it was cut off.
Error Conversation::completed(Error error)
{
    error.verb = m_verb;
    if (error.reply.code > 0)
        error.reply = m_recorder.server(error.reply);
    return error;
}

/// A server that gave its reason before it hung up has said no: that tells more than a dead line.
Error Conversation::failedToSend(const Error &failure)
{
    if (failure.kind == Error::Kind::ConnectionLost) {
        const auto reply = m_channel->pendingReply();
        if (reply && reply->has_value() && (*reply)->code >= 400)
            return rejected(m_recorder.server(**reply));
    }
    return completed(failure);
}

} // namespace core::smtp
