#include "core/smtp/transaction.h"

#include "core/smtp/dotstuffer.h"

#include <algorithm>

namespace core::smtp
{

namespace
{

constexpr qsizetype blockBytes = 65536; // small enough for smooth progress and a prompt cancel
constexpr qint64 chunkBytes = 1024 * 1024; // of BDAT
// So many replies may be outstanding; it bounds what has to be kept of them.
constexpr qsizetype mostPipelined = 1000;

BodyKind widestBody(const Capabilities &offered)
{
    if (offered.has("BINARYMIME") && offered.has("CHUNKING")) // RFC 3030 §3: the one needs the other
        return BodyKind::Binary;
    return offered.has("8BITMIME") ? BodyKind::EightBit : BodyKind::SevenBit;
}

} // namespace

Transaction::Transaction(Conversation &server, const Capabilities &offered, const Submission &submission,
                         QList<AddrSpec> recipients)
    : m_server(server)
    , m_offered(offered)
    , m_submission(submission)
    , m_recipients(std::move(recipients))
{
}

Result<Reply> Transaction::run()
{
    m_server.recorder().started(Stage::Sender);
    using Step = Status (Transaction::*)();
    for (const Step step : {&Transaction::prepare, &Transaction::envelope}) {
        if (const Status status = (this->*step)(); !status)
            return status.error();
    }
    m_server.recorder().started(Stage::Data);
    return m_content.body == BodyKind::Binary ? sendChunks() : sendData();
}

/// Everything that can be known to fail fails before MAIL.
Status Transaction::prepare()
{
    m_content = m_submission.content(widestBody(m_offered));
    bool needsSmtpUtf8
        = m_content.hasUtf8Headers || (m_submission.sender && m_submission.sender->needsSmtpUtf8());
    for (const AddrSpec &recipient : m_recipients)
        needsSmtpUtf8 |= recipient.needsSmtpUtf8();
    if (const Status status = checkNeeds(needsSmtpUtf8); !status)
        return status;
    m_device = m_content.open ? m_content.open() : nullptr;
    if (!m_device)
        return m_server.error(Error::Kind::Unreadable);
    m_mail = mailLine(m_submission.sender,
                      {m_content.sizeBytes, m_content.body, needsSmtpUtf8, m_submission.requireTls},
                      m_submission.dsn, m_offered);
    return Done{};
}

Status Transaction::checkNeeds(bool needsSmtpUtf8) const
{
    const qint64 limit = m_offered.sizeLimitBytes();
    if (limit > 0 && m_content.sizeBytes > limit) { // RFC 1870 §6.1
        Error error = m_server.error(Error::Kind::TooLarge, QString::number(limit));
        error.verb = "SIZE";
        return error;
    }
    if (m_content.body == BodyKind::EightBit && !m_offered.has("8BITMIME"))
        return missing("8BITMIME");
    if (m_content.body == BodyKind::Binary && widestBody(m_offered) != BodyKind::Binary)
        return missing("BINARYMIME");
    if (needsSmtpUtf8 && !m_offered.has("SMTPUTF8"))
        return missing("SMTPUTF8");
    if (m_submission.requireTls && (!m_offered.has("REQUIRETLS") || !m_server.channel().isEncrypted()))
        return missing("REQUIRETLS");
    return Done{};
}

Status Transaction::envelope()
{
    const qsizetype window = m_offered.has("PIPELINING") ? mostPipelined : 1;
    qsizetype answered = 0; // recipients
    qsizetype outstanding = 1; // MAIL
    if (const Status queued = m_server.queue(m_mail); !queued)
        return queued;
    for (qsizetype at = 0; at <= m_recipients.size(); ++at) {
        if (outstanding == window || at == m_recipients.size()) {
            if (const Status status = readEnvelopeReplies(answered, at); !status)
                return status;
            answered = at;
            outstanding = 0;
        }
        if (at < m_recipients.size()) {
            const Status queued = m_server.queue(rcptLine(m_recipients[at], m_submission.dsn, m_offered));
            if (!queued)
                return queued;
            ++outstanding;
        }
    }
    if (m_accepted.isEmpty())
        return m_server.rejected(m_refused.first().reply);
    StageEvent details;
    details.acceptedCount = static_cast<int>(m_accepted.size());
    details.recipientCount = static_cast<int>(m_recipients.size());
    m_server.recorder().passed(details);
    return Done{};
}

Status Transaction::readEnvelopeReplies(qsizetype firstRecipient, qsizetype lastRecipient)
{
    if (const Status sent = m_server.flush(); !sent)
        return sent;
    std::optional<Error> mailError;
    if (!std::exchange(m_isMailAnswered, true)) {
        if (const Status status = readMailReply(); !status) {
            const Error &error = status.error();
            if (error.kind != Error::Kind::Rejected || error.reply.code == 421)
                return status;
            mailError = error; // the replies to the RCPTs in the same write are still to come
        }
    }
    for (qsizetype at = firstRecipient; at < lastRecipient; ++at) {
        const auto reply = m_server.readReply(m_server.patience().command);
        if (!reply)
            return mailError ? *mailError : reply.error();
        if (mailError)
            continue;
        if (const Status status = heard(m_recipients[at], *reply); !status)
            return status;
    }
    return mailError ? Status(*mailError) : Status(Done{});
}

Status Transaction::readMailReply()
{
    const auto reply = m_server.readReply(m_server.patience().command);
    if (!reply)
        return reply.error();
    m_wasAnswered = reply->code != 421;
    if (reply->code / 100 != 2) {
        Error error = m_server.rejected(*reply);
        error.verb = "MAIL";
        return error;
    }
    StageEvent details;
    details.reply = reply->toString();
    m_server.recorder().passed(details);
    m_server.recorder().started(Stage::Recipients);
    return Done{};
}

/// RFC 5321 §3.3: 250, 251 will be forwarded, 252 cannot be checked; all three are taken.
Status Transaction::heard(const AddrSpec &recipient, const Reply &reply)
{
    if (reply.code / 100 == 3)
        return m_server.rejected(reply);
    if (reply.isPositive())
        m_accepted.append(recipient);
    else
        m_refused.append({recipient, reply});
    if (reply.code == 421)
        return m_server.rejected(reply);
    return Done{};
}

Result<Reply> Transaction::sendData()
{
    const auto invitation = m_server.command("DATA", m_server.patience().dataStart);
    if (!invitation)
        return invitation.error();
    if (invitation->code != 354)
        return m_server.rejected(*invitation);
    m_isDataOpen = true;
    DotStuffer stuffer;
    const Status sent = sendContent(m_content.sizeBytes,
                                    [&stuffer](QByteArrayView piece) { return stuffer.stuffed(piece); });
    if (!sent)
        return sent.error();
    return finish(stuffer.end());
}

/// RFC 3030. The end is a chunk of its own, so that everything is there before it may be accepted.
Result<Reply> Transaction::sendChunks()
{
    const auto unchanged = [](QByteArrayView piece) { return piece.toByteArray(); };
    while (m_sentBytes < m_content.sizeBytes) {
        const qint64 size = std::min(chunkBytes, m_content.sizeBytes - m_sentBytes);
        const Status queued = m_server.queue("BDAT " + QByteArray::number(size));
        if (!queued)
            return queued.error();
        m_isDataOpen = true;
        if (const Status sent = m_server.flush(); !sent)
            return sent.error();
        if (const Status sent = sendContent(m_sentBytes + size, unchanged); !sent)
            return sent.error();
        const auto reply = m_server.readReply(m_server.patience().dataBlock);
        if (!reply)
            return reply.error();
        m_isDataOpen = false;
        if (reply->code / 100 != 2)
            return m_server.rejected(*reply);
    }
    return finish("BDAT 0 LAST\r\n");
}

/// Sends the content up to this offset. A file that ends early, or cannot be read, was changed since it
/// was measured: its end is never sent, so that the server drops the half message.
Status Transaction::sendContent(qint64 upTo, const std::function<QByteArray(QByteArrayView)> &encode)
{
    Recorder &recorder = m_server.recorder();
    const qint64 from = m_sentBytes;
    QByteArray block(blockBytes, Qt::Uninitialized);
    Status status = Done{};
    while (status && m_sentBytes < upTo) {
        const qint64 size = m_device->read(block.data(), std::min<qint64>(blockBytes, upTo - m_sentBytes));
        if (size <= 0) {
            status = m_server.error(Error::Kind::Unreadable, m_device->errorString());
            break;
        }
        status = m_server.sendPiece(encode(QByteArrayView(block).first(size)));
        if (!status)
            break;
        m_sentBytes += size;
        // What TLS adds to the octets that wait must not make it go back.
        m_leftBytes = std::max(m_leftBytes, m_sentBytes - m_server.channel().unsentBytes());
        recorder.progressed(m_leftBytes, m_content.sizeBytes);
        if (m_sentBytes < upTo || m_content.body != BodyKind::Binary) // a whole chunk has its reply
            status = noEarlyReply();
    }
    recorder.octets(m_sentBytes - from);
    return status;
}

/// A server that speaks while the message is on its way has nothing good to say; going on would only
/// waste time, and its words would be taken for the final reply.
Status Transaction::noEarlyReply()
{
    const auto early = m_server.channel().pendingReply();
    if (!early)
        return m_server.error(early.error().kind, early.error().detail);
    if (!early->has_value())
        return Done{};
    return m_server.rejected(m_server.recorder().server(**early));
}

Result<Reply> Transaction::finish(QByteArrayView end)
{
    Recorder &recorder = m_server.recorder();
    if (m_device->read(1).size() > 0) // grown since it was measured: the tail would be missing
        return m_server.error(Error::Kind::Unreadable, QStringLiteral("longer than announced"));
    if (!recorder.mayEnd())
        return m_server.error(Error::Kind::Cancelled);
    StageEvent details;
    details.sentBytes = m_sentBytes;
    recorder.passed(details);
    recorder.started(Stage::Accepted);
    recorder.client(end.trimmed());

    // From here on the server may have the message whatever happens to the line. Its reply may also be
    // there already when the last octets could not be sent any more.
    const Status sent = m_server.sendPiece(end);
    const bool mayHaveAnswered = sent || sent.error().kind == Error::Kind::ConnectionLost;
    const Result<Reply> reply
        = mayHaveAnswered ? m_server.readReply(m_server.patience().dataEnd) : Result<Reply>(sent.error());
    if (!reply || reply->code / 100 == 3) {
        Error unknown = m_server.error(Error::Kind::OutcomeUnknown);
        unknown.detail = reply ? reply->toString() : reply.error().detail;
        unknown.reply = reply ? *reply : reply.error().reply;
        return unknown;
    }
    m_isDataOpen = false;
    recorder.progressed(m_content.sizeBytes, m_content.sizeBytes);
    if (!reply->isPositive())
        return m_server.rejected(*reply);
    details.reply = reply->toString();
    recorder.passed(details);
    return reply;
}

Error Transaction::missing(QByteArrayView extension) const
{
    Error error = m_server.error(Error::Kind::NotSupported);
    error.verb = extension.toByteArray();
    return error;
}

} // namespace core::smtp
