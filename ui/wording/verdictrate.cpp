#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

namespace ui::wording
{

using core::diagnosis::Cause;

namespace
{

// Too much or too often.
constexpr CauseText texts[] = {
    {Cause::RateDaily, QT_TRANSLATE_NOOP("Wording", "The account has reached its limit for sending"),
     QT_TRANSLATE_NOOP("Wording", "The account has probably reached its limit for sending"),
     QT_TRANSLATE_NOOP("Wording", "The provider counts messages or recipients, mostly over a day."),
     QT_TRANSLATE_NOOP("Wording",
                       "Send again when the limit starts anew, or have it raised by your provider.")},
    {Cause::RateBurst, QT_TRANSLATE_NOOP("Wording", "Too many messages went out in a short time"),
     QT_TRANSLATE_NOOP("Wording", "Probably too many messages went out in a short time"), nullptr,
     QT_TRANSLATE_NOOP("Wording", "Wait some minutes, then send more slowly.")},
    {Cause::RateConnections, QT_TRANSLATE_NOOP("Wording", "There were too many connections in a short time"),
     QT_TRANSLATE_NOOP("Wording", "There were probably too many connections in a short time"),
     QT_TRANSLATE_NOOP("Wording", "Other programs and devices that use the account count, too."),
     QT_TRANSLATE_NOOP("Wording", "Wait some minutes, then send again.")},
    {Cause::RateRecipients, QT_TRANSLATE_NOOP("Wording", "The message has too many recipients at once"),
     QT_TRANSLATE_NOOP("Wording", "The message probably has too many recipients at once"), nullptr,
     QT_TRANSLATE_NOOP("Wording", "Send it in several parts.")},
    {Cause::RateRecipientInflow,
     QT_TRANSLATE_NOOP("Wording", "The recipient gets too much mail at the moment"),
     QT_TRANSLATE_NOOP("Wording", "The recipient probably gets too much mail at the moment"), nullptr,
     QT_TRANSLATE_NOOP("Wording", "Nothing has to be changed; try again later.")},
    {Cause::RatePlan, QT_TRANSLATE_NOOP("Wording", "The plan or credit of the sending service is used up"),
     QT_TRANSLATE_NOOP("Wording", "The plan or credit is probably used up"), nullptr,
     QT_TRANSLATE_NOOP("Wording", "Look at quota and billing on the service's pages.")},
};
static_assert(cover(texts, rateCauses));

} // namespace

std::span<const CauseText> rateTexts()
{
    return texts;
}

} // namespace ui::wording
