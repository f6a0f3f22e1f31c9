#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

namespace ui::wording
{

using core::diagnosis::Cause;

namespace
{

// The message itself.
constexpr CauseText texts[] = {
    {Cause::ContentSpam, QT_TRANSLATE_NOOP("Wording", "The server takes the message for spam"),
     QT_TRANSLATE_NOOP("Wording", "The server probably takes the message for spam"),
     QT_TRANSLATE_NOOP("Wording", "It looked at the message and refused it."),
     QT_TRANSLATE_NOOP("Wording",
                       "Write a telling subject and a few whole sentences, and leave out shortened links and "
                       "doubtful attachments.")},
    {Cause::ContentVirus, QT_TRANSLATE_NOOP("Wording", "The server takes the message for infected"),
     QT_TRANSLATE_NOOP("Wording", "The server probably takes the message for infected"),
     QT_TRANSLATE_NOOP("Wording", "Mostly an attachment is the reason."),
     QT_TRANSLATE_NOOP("Wording",
                       "Scan the attachments, leave out what is doubtful, and hand files over another way.")},
    {Cause::ContentAttachment,
     QT_TRANSLATE_NOOP("Wording", "The server does not allow an attachment of this kind"),
     QT_TRANSLATE_NOOP("Wording", "The server probably does not allow one of the attachments"),
     QT_TRANSLATE_NOOP("Wording",
                       "Mostly programs, scripts and locked archives are refused, also inside archives."),
     QT_TRANSLATE_NOOP("Wording", "Remove it, or put it somewhere to download and send the link.")},
    {Cause::ContentSize, QT_TRANSLATE_NOOP("Wording", "The message is too large for the server"),
     QT_TRANSLATE_NOOP("Wording", "The message is probably too large for the server"),
     QT_TRANSLATE_NOOP("Wording", "On the way, attached files grow by a third."),
     QT_TRANSLATE_NOOP("Wording", "Shrink or remove attachments, or put them somewhere to download.")},
    {Cause::ContentHeader, QT_TRANSLATE_NOOP("Wording", "A header of the message was not accepted"),
     QT_TRANSLATE_NOOP("Wording", "A header of the message was probably not accepted"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "The server finds one of From, To, Date, Subject or Message-ID missing, doubled or malformed."),
     QT_TRANSLATE_NOOP("Wording",
                       "Look for odd characters in From, recipients and subject. If that does not help, copy "
                       "the report to ask for help.")},
    {Cause::ContentEncoding,
     QT_TRANSLATE_NOOP("Wording", "The server does not take the encoding of the message"),
     QT_TRANSLATE_NOOP("Wording", "The server probably does not take the message's encoding"),
     QT_TRANSLATE_NOOP("Wording", "Letters in an address, long lines or 8-bit text can be the reason."),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Use addresses with Latin letters only. If that is not it, copy the report to ask for help.")},
    {Cause::ContentUrl, QT_TRANSLATE_NOOP("Wording", "A link in the message is on a blocklist"),
     QT_TRANSLATE_NOOP("Wording", "A link in the message is probably on a blocklist"), nullptr,
     QT_TRANSLATE_NOOP("Wording",
                       "Remove the link, or write it out in full; shortened links are often listed.")},
    {Cause::ContentPolicy, QT_TRANSLATE_NOOP("Wording", "The server's rules do not allow this content"),
     QT_TRANSLATE_NOOP("Wording", "The server's rules probably do not allow this content"),
     QT_TRANSLATE_NOOP("Wording", "It does not say which rule it is."),
     QT_TRANSLATE_NOOP(
         "Wording", "Change subject, text or attachments, or ask whoever runs the server which rule it is.")},
};
static_assert(cover(texts, contentCauses));

} // namespace

std::span<const CauseText> contentTexts()
{
    return texts;
}

} // namespace ui::wording
