// Replies from an enemy: whatever comes, whole or in two pieces, ends in bounded memory and time, and
// what is made of it can be asked. Links hongyan_smtp.
#include "core/smtp/redactor.h"
#include "core/smtp/types.h"

#include <cstdint>
#include <cstdlib>

using namespace core::smtp;

namespace
{

QList<Reply> hear(const QList<QByteArrayView> &pieces, bool &isBroken)
{
    ReplyParser parser;
    QList<Reply> replies;
    isBroken = false;
    for (const QByteArrayView piece : pieces) {
        parser.feed(piece);
        for (;;) {
            const auto reply = parser.next();
            isBroken |= !reply;
            if (!reply || !reply->has_value())
                break;
            replies.append(**reply);
        }
    }
    [[maybe_unused]] const Reply interrupted = parser.interrupted();
    return replies;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView wire(data, static_cast<qsizetype>(size));
    bool isBrokenWhole = false;
    bool isBrokenSplit = false;
    const QList<Reply> whole = hear({wire}, isBrokenWhole);
    const QList<Reply> split
        = hear({wire.first(wire.size() / 2), wire.sliced(wire.size() / 2)}, isBrokenSplit);
    if (whole != split || isBrokenWhole != isBrokenSplit)
        std::abort();

    Redactor redactor;
    redactor.keepSecret("secret");
    for (const Reply &reply : whole) {
        const Capabilities offered(reply);
        const bool has = offered.has("PIPELINING");
        const qint64 limits = offered.sizeLimitBytes() + offered.limit("RCPTMAX");
        if (offered.mechanisms().size() + offered.lines().size() < 0 || (has && limits < -1))
            std::abort();
        if (reply.toString().contains(QChar(u'\n')))
            std::abort();
        for (const QByteArray &line : reply.lines) {
            redactor.client(line);
            if (redactor.server(line).contains("secret"))
                std::abort();
        }
    }
    return 0;
}
