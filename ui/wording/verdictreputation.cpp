#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

namespace ui::wording
{

using core::diagnosis::Cause;

namespace
{

// Good and bad repute.
constexpr CauseText texts[] = {
    {Cause::ReputationIpBlocklist,
     QT_TRANSLATE_NOOP("Wording", "The sending server's address is on a blocklist"),
     QT_TRANSLATE_NOOP("Wording", "The sending server's address is probably on a blocklist"),
     QT_TRANSLATE_NOOP("Wording",
                       "Everything from that address is refused; the message itself is not the reason."),
     QT_TRANSLATE_NOOP("Wording",
                       "Whoever runs the sending server has to have the entry removed. Until then, send from "
                       "another network or through another account.")},
    {Cause::ReputationIp, QT_TRANSLATE_NOOP("Wording", "The sending server's address has a bad reputation"),
     QT_TRANSLATE_NOOP("Wording", "The sending server's address probably has a bad reputation"),
     QT_TRANSLATE_NOOP("Wording", "The message itself is not the reason."),
     QT_TRANSLATE_NOOP("Wording",
                       "Whoever runs the sending server has to see to it. Send later or through another "
                       "account meanwhile.")},
    {Cause::ReputationDomain, QT_TRANSLATE_NOOP("Wording", "A domain in the message has a bad reputation"),
     QT_TRANSLATE_NOOP("Wording", "A domain in the message probably has a bad reputation"),
     QT_TRANSLATE_NOOP("Wording", "It is the sender's domain or one that a link leads to."),
     QT_TRANSLATE_NOOP("Wording",
                       "Leave out doubtful links. If it is your own domain, its administrator should look it "
                       "up at the blocklists.")},
    {Cause::ReputationDynamicIp,
     QT_TRANSLATE_NOOP("Wording", "Mail straight from a home connection is refused"),
     QT_TRANSLATE_NOOP("Wording", "Mail straight from this connection is probably refused"),
     QT_TRANSLATE_NOOP("Wording", "The address belongs to a range that is not meant for mail servers."),
     QT_TRANSLATE_NOOP("Wording",
                       "Send through your provider's server, with a sign-in, on port 465 or 587.")},
    {Cause::ReputationGeo,
     QT_TRANSLATE_NOOP("Wording", "The other side takes no mail from this country or network"),
     QT_TRANSLATE_NOOP("Wording", "The other side probably blocks this country or network"),
     QT_TRANSLATE_NOOP("Wording", "The message itself is not the reason."),
     QT_TRANSLATE_NOOP(
         "Wording", "Ask the recipient's administrator to let it in, or send through a server elsewhere.")},
    {Cause::ReputationComplaints,
     QT_TRANSLATE_NOOP("Wording", "Mail from this sender or server is slowed down"),
     QT_TRANSLATE_NOOP("Wording", "Mail from this sender or server is probably slowed down"),
     QT_TRANSLATE_NOOP("Wording", "There were complaints, or more mail than usual."),
     QT_TRANSLATE_NOOP("Wording", "Wait, then send less and more slowly; the brake comes off by itself.")},
};
static_assert(cover(texts, reputationCauses));

} // namespace

std::span<const CauseText> reputationTexts()
{
    return texts;
}

} // namespace ui::wording
