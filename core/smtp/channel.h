#pragma once

#include "core/smtp/types.h"

namespace core::smtp
{

/// The connection a dialogue is held over. Every call waits until it is done, fails, or is
/// cancelled; so it is used off the GUI thread only.
class Channel
{
public:
    virtual ~Channel() = default;

    /// Hands over @p bytes and returns when all but a small rest has left this computer. Replies that
    /// come meanwhile are kept for readReply(), so a long list of recipients cannot deadlock.
    virtual Status send(QByteArrayView bytes, std::chrono::milliseconds patience) = 0;
    /// The next whole reply. When the connection ends first, the error carries what was said last.
    virtual Result<Reply> readReply(std::chrono::milliseconds patience) = 0;
    /// A reply that has already arrived, without waiting: a server may speak up during DATA, or close
    /// an idle connection with a 421.
    virtual Result<std::optional<Reply>> pendingReply() = 0;
    /// Upgrades after "220" to STARTTLS. Bytes that are already there are Error::Kind::Injection.
    virtual Status startTls() = 0;
    /// @p stirred is called in this thread whenever something may have happened here; for somebody who waits
    /// for something else meanwhile and then asks pendingReply().
    virtual void onStir(std::function<void()> stirred) { Q_UNUSED(stirred) }

    /// Octets handed over that have not left this computer yet.
    virtual qint64 unsentBytes() const { return 0; }
    /// The user wants no more: for work between two calls that takes its time.
    virtual bool isCancelled() const { return false; }
    virtual bool isOpen() const = 0;
    virtual bool isEncrypted() const = 0;
    virtual TlsDetails tls() const = 0;
    /// The tls-server-end-point binding of RFC 5929 §4; empty where there is none.
    virtual QByteArray channelBinding() const = 0;
    /// What is known by now of who is there and of how it ended; for errors.
    virtual Traces traces() const { return {}; }
    virtual void close() = 0;
};

} // namespace core::smtp
