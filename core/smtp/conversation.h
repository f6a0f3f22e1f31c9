#pragma once

#include "core/smtp/channel.h"
#include "core/smtp/command.h"
#include "core/smtp/patience.h"
#include "core/smtp/recorder.h"

namespace core::smtp
{

/// Commands and replies over one connection, each recorded. It knows no order of them: that is for
/// the dialogues who hold it.
class Conversation
{
public:
    Conversation(std::unique_ptr<Channel> channel, Recorder &recorder, Patience patience);

    /// Keeps a command back until flush(), so that several leave in one write, RFC 2920.
    Status queue(QByteArrayView line);
    Status flush();
    /// One command and its reply.
    Result<Reply> command(QByteArrayView line);
    Result<Reply> command(QByteArrayView line, Patience::Time patience);
    /// The response to a challenge, already in base64. Kept apart from command() so that no credential
    /// can get into a verb, and from there into an error.
    Result<Reply> answer(QByteArrayView response);
    Result<Reply> readReply(Patience::Time patience);
    /// What the last reply was before secrets were taken out; only a SASL exchange may look.
    const Reply &lastReplyAsSent() const { return m_asSent; }

    /// A piece of the message, which is not shown.
    Status sendPiece(QByteArrayView octets);
    Status startTls();

    /// An error about the current command.
    Error error(Error::Kind kind, const QString &detail = {}) const;
    /// The server said no; or something that makes no sense here, when @p reply is positive.
    Error rejected(const Reply &reply) const;

    Channel &channel() { return *m_channel; }
    Recorder &recorder() { return m_recorder; }
    const Patience &patience() const { return m_patience; }

private:
    Error completed(Error error);
    Error failedToSend(const Error &failure);

    std::unique_ptr<Channel> m_channel;
    Recorder &m_recorder;
    Patience m_patience;
    QByteArray m_queue;
    QByteArray m_verb;
    Reply m_asSent;
};

} // namespace core::smtp
