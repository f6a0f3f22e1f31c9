#pragma once

#include "core/smtp/conversation.h"

#include <QIODevice>

namespace core::smtp
{

/// One mail transaction, RFC 5321 §3.3: MAIL, RCPT, and the message by DATA or BDAT.
///
/// With PIPELINING, MAIL and the RCPTs leave in one write and DATA by itself; without it the same code
/// waits after each command.
class Transaction
{
public:
    Transaction(Conversation &server, const Capabilities &offered, const Submission &submission,
                QList<AddrSpec> recipients);

    /// How the server answered the message. Error::Kind::Rejected at Stage::Recipients when it took
    /// nobody. OutcomeUnknown from the moment on when it may have the whole message.
    Result<Reply> run();

    QList<AddrSpec> accepted() const { return m_accepted; } ///< By RCPT; the message decides.
    QList<Refusal> refused() const { return m_refused; }
    bool wasAnswered() const { return m_wasAnswered; } ///< A reply to any of its commands came.
    bool isDataOpen() const { return m_isDataOpen; } ///< The server takes what comes for the message.

private:
    Status prepare();
    Status checkNeeds(bool needsSmtpUtf8) const;
    Status envelope();
    Status readEnvelopeReplies(qsizetype firstRecipient, qsizetype lastRecipient);
    Status readMailReply();
    Status heard(const AddrSpec &recipient, const Reply &reply);
    Result<Reply> sendData();
    Result<Reply> sendChunks();
    Status sendContent(qint64 upTo, const std::function<QByteArray(QByteArrayView)> &encode);
    Result<Reply> finish(QByteArrayView end);
    Status noEarlyReply();
    Error missing(QByteArrayView extension) const;

    Conversation &m_server;
    const Capabilities &m_offered;
    const Submission &m_submission;
    QList<AddrSpec> m_recipients;
    Content m_content;
    std::unique_ptr<QIODevice> m_device;
    QByteArray m_mail; ///< The MAIL line.
    qint64 m_sentBytes = 0; ///< Of the content, handed to the channel.
    qint64 m_leftBytes = 0; ///< Of these, really gone.
    QList<AddrSpec> m_accepted;
    QList<Refusal> m_refused;
    bool m_isMailAnswered = false;
    bool m_wasAnswered = false;
    bool m_isDataOpen = false;
};

} // namespace core::smtp
