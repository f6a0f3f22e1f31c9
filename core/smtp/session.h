#pragma once

#include "core/smtp/channel.h"
#include "core/smtp/patience.h"
#include "core/smtp/secondlook.h"
#include "core/smtp/transcript.h"

namespace core::smtp
{

/// Makes a connected channel: DNS, TCP, proxy and, with Security::ImplicitTls, TLS.
using Dialler = std::function<Result<std::unique_ptr<Channel>>(const Endpoint &)>;

/// A conversation with one server about one or more messages, RFC 5321 §3 and RFC 6409.
///
/// Opens the connection with the first message and keeps it for the next. When the server closed the
/// idle connection meanwhile (a 421 too), it is opened again once, but only while nothing of the new
/// message was said. Used in one worker thread; every call waits.
///
/// When the connection could not be opened, @p looker may look again, so that the error tells more.
class Session
{
public:
    Session(Endpoint endpoint, Credentials credentials, Observer observer, Dialler dialler,
            Patience patience = {}, Looker looker = {});
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    /// Holds one submission. Succeeds when the server took the message for at least one recipient;
    /// the receipt then says which ones it refused. A receipt with nobody accepted is never a value:
    /// it is Error::Kind::Rejected at Stage::Recipients, and lastRefusals() has them all.
    /// A server's no to DATA itself is at Stage::Data, its no to the whole message at Stage::Accepted.
    Result<Receipt> submit(const Submission &submission);
    QList<Refusal> lastRefusals() const;

    /// What the server offered after TLS, if a greeting took place.
    Capabilities capabilities() const;

    /// Says goodbye without holding up the user: waits two seconds at most for the answer.
    void quit();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace core::smtp
