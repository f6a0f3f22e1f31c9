#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

namespace ui::wording
{

using core::diagnosis::Cause;

namespace
{

// The recipient.
constexpr CauseText texts[] = {
    {Cause::RecipientUnknown, QT_TRANSLATE_NOOP("Wording", "The recipient's address does not exist"),
     QT_TRANSLATE_NOOP("Wording", "The recipient's address probably does not exist"),
     QT_TRANSLATE_NOOP("Wording", "The server knows no such mailbox."),
     QT_TRANSLATE_NOOP("Wording", "Check the address for slips, or ask the recipient for the right one.")},
    {Cause::RecipientDisabled, QT_TRANSLATE_NOOP("Wording", "The recipient's mailbox is switched off"),
     QT_TRANSLATE_NOOP("Wording", "The recipient's mailbox is probably switched off"),
     QT_TRANSLATE_NOOP("Wording", "It exists, but takes no mail any more."),
     QT_TRANSLATE_NOOP("Wording", "Reach the person another way, and take the address off your lists.")},
    {Cause::RecipientFull, QT_TRANSLATE_NOOP("Wording", "The recipient's mailbox is full"),
     QT_TRANSLATE_NOOP("Wording", "The recipient's mailbox is probably full"), nullptr,
     QT_TRANSLATE_NOOP("Wording",
                       "Send again when there is room in it, or reach the recipient another way.")},
    {Cause::RecipientSyntax, QT_TRANSLATE_NOOP("Wording", "The recipient's address is not written correctly"),
     QT_TRANSLATE_NOOP("Wording", "The recipient's address is probably not written correctly"), nullptr,
     QT_TRANSLATE_NOOP("Wording", "Look for blanks, full-width signs and a missing part after the @.")},
    {Cause::RecipientBadDomain,
     QT_TRANSLATE_NOOP("Wording", "The recipient's domain does not exist or takes no mail"),
     QT_TRANSLATE_NOOP("Wording", "The recipient's domain probably takes no mail"), nullptr,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Check the part after the @ for slips. If it is right, reach the recipient another way.")},
    {Cause::RecipientMoved, QT_TRANSLATE_NOOP("Wording", "The recipient has another address now"),
     QT_TRANSLATE_NOOP("Wording", "The recipient probably has another address now"), nullptr,
     QT_TRANSLATE_NOOP("Wording", "Look for the new address in the server's words, or ask the recipient.")},
    {Cause::RecipientBlockedYou,
     QT_TRANSLATE_NOOP("Wording", "The recipient does not take mail from this sender"),
     QT_TRANSLATE_NOOP("Wording", "The recipient probably does not take mail from this sender"),
     QT_TRANSLATE_NOOP("Wording", "The address or its domain is on the recipient's own block list."),
     QT_TRANSLATE_NOOP("Wording", "Reach the person another way and ask to be let in.")},
    {Cause::RecipientRestricted,
     QT_TRANSLATE_NOOP("Wording", "This address takes mail only from certain senders"),
     QT_TRANSLATE_NOOP("Wording", "This address probably takes mail only from certain senders"),
     QT_TRANSLATE_NOOP("Wording",
                       "Mostly it is a closed group or an address for use inside an organisation."),
     QT_TRANSLATE_NOOP("Wording",
                       "Ask the owner of the address to let you in, or write from an account that may.")},
    {Cause::RecipientPolicy, QT_TRANSLATE_NOOP("Wording", "The recipient's organisation refuses the message"),
     QT_TRANSLATE_NOOP("Wording", "The recipient's organisation probably refuses the message"),
     QT_TRANSLATE_NOOP("Wording", "It has a rule against it and does not say which."),
     QT_TRANSLATE_NOOP("Wording", "Ask the recipient's administrator, and add the server's words.")},
};
static_assert(cover(texts, recipientCauses));

} // namespace

std::span<const CauseText> recipientTexts()
{
    return texts;
}

} // namespace ui::wording
