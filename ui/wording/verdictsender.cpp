#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

namespace ui::wording
{

using core::diagnosis::Cause;

namespace
{

// The sender and the domain in From.
constexpr CauseText texts[] = {
    {Cause::SenderNotOwned, QT_TRANSLATE_NOOP("Wording", "The From address does not belong to this account"),
     QT_TRANSLATE_NOOP("Wording", "The From address probably does not belong to this account"),
     QT_TRANSLATE_NOOP("Wording", "The server lets an account send only with its own addresses."),
     QT_TRANSLATE_NOOP("Wording",
                       "Set From to the address you sign in with, or have this address added to your account "
                       "by your provider.")},
    {Cause::SenderUnverified,
     QT_TRANSLATE_NOOP("Wording", "The From address is not verified with the sending service"),
     QT_TRANSLATE_NOOP("Wording", "The From address is probably not verified yet"),
     QT_TRANSLATE_NOOP("Wording", "Such a service sends only for addresses and domains that were confirmed."),
     QT_TRANSLATE_NOOP("Wording",
                       "Verify the address or its domain on the service's pages, in the right region, or use "
                       "a From that is verified.")},
    {Cause::SenderRejected, QT_TRANSLATE_NOOP("Wording", "The server does not take mail from this sender"),
     QT_TRANSLATE_NOOP("Wording", "The server probably does not take mail from this sender"), nullptr,
     QT_TRANSLATE_NOOP("Wording", "Use another From address, or ask the recipient to let this one in.")},
    {Cause::SenderDomainNotFound,
     QT_TRANSLATE_NOOP("Wording", "The domain of the From address cannot be found"),
     QT_TRANSLATE_NOOP("Wording", "The domain of the From address can probably not be found"),
     QT_TRANSLATE_NOOP("Wording", "It has no entry in the DNS to which a reply could go."),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Check its spelling. If it is right, its administrator has to publish an MX or A record.")},
    {Cause::SenderSyntax, QT_TRANSLATE_NOOP("Wording", "The From address is not written correctly"),
     QT_TRANSLATE_NOOP("Wording", "The From address is probably not written correctly"), nullptr,
     QT_TRANSLATE_NOOP("Wording",
                       "Check it in the account settings: no blanks, no full-width signs, one @.")},
    {Cause::SenderSpf, QT_TRANSLATE_NOOP("Wording", "The message did not pass the SPF check"),
     QT_TRANSLATE_NOOP("Wording", "The message probably did not pass the SPF check"),
     QT_TRANSLATE_NOOP("Wording",
                       "The domain's SPF record names the servers that may send for it, and the one that was "
                       "used is not among them."),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Send through the domain's own server, or have its administrator add this one to the record.")},
    {Cause::SenderDkim, QT_TRANSLATE_NOOP("Wording", "The DKIM signature is missing or wrong"),
     QT_TRANSLATE_NOOP("Wording", "The DKIM signature is probably missing or wrong"),
     QT_TRANSLATE_NOOP("Wording",
                       "It would prove that the message comes from the domain and was not changed."),
     QT_TRANSLATE_NOOP(
         "Wording",
         "The domain's administrator has to switch on DKIM at the sending server and publish the key.")},
    {Cause::SenderDmarc,
     QT_TRANSLATE_NOOP("Wording", "The message did not pass the DMARC policy of its domain"),
     QT_TRANSLATE_NOOP("Wording", "The message probably did not pass the DMARC policy"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Neither SPF nor DKIM speaks for the domain in From, and the domain wants such mail refused."),
     QT_TRANSLATE_NOOP("Wording",
                       "Send through the server that belongs to the From address. For a domain of your own, "
                       "set up SPF or DKIM for this server.")},
    {Cause::SenderUnauthenticated,
     QT_TRANSLATE_NOOP("Wording", "Nothing proves that the message comes from its domain"),
     QT_TRANSLATE_NOOP("Wording", "Probably nothing proves where the message comes from"),
     QT_TRANSLATE_NOOP("Wording", "Neither SPF nor DKIM passed."),
     QT_TRANSLATE_NOOP("Wording",
                       "The domain's administrator has to publish an SPF record and switch on DKIM.")},
    {Cause::SenderPtr, QT_TRANSLATE_NOOP("Wording", "The sending server has no proper reverse DNS"),
     QT_TRANSLATE_NOOP("Wording", "The sending server probably has no proper reverse DNS"),
     QT_TRANSLATE_NOOP("Wording", "Its address has no name that leads back to it."),
     QT_TRANSLATE_NOOP("Wording",
                       "Whoever runs the sending server has to set it (PTR). Until then, send through a "
                       "provider's server.")},
    {Cause::SenderHelo, QT_TRANSLATE_NOOP("Wording", "The name given in the greeting was not accepted"),
     QT_TRANSLATE_NOOP("Wording", "The name given in the greeting was probably not accepted"),
     QT_TRANSLATE_NOOP("Wording", "The server is particular about the name in EHLO."),
     QT_TRANSLATE_NOOP("Wording",
                       "Use the server that is meant for sending, with port 465 or 587; there the name "
                       "seldom matters. Otherwise ask whoever runs the server.")},
    {Cause::SenderRelayDenied, QT_TRANSLATE_NOOP("Wording", "The server does not pass this message on"),
     QT_TRANSLATE_NOOP("Wording", "The server probably does not pass this message on"),
     QT_TRANSLATE_NOOP("Wording", "It relays only for those it knows."),
     QT_TRANSLATE_NOOP("Wording",
                       "Check that the account signs in, that it uses the server of its own provider, and "
                       "that the recipient's address is right.")},
    {Cause::SenderAccountSuspended, QT_TRANSLATE_NOOP("Wording", "Sending is blocked for this account"),
     QT_TRANSLATE_NOOP("Wording", "Sending is probably blocked for this account"),
     QT_TRANSLATE_NOOP("Wording", "The provider does that mostly after unusual or unwanted mail."),
     QT_TRANSLATE_NOOP("Wording",
                       "Sign in on the provider's website, read its notices, change the password if somebody "
                       "else may have used it, and ask for release.")},
};
static_assert(cover(texts, senderCauses));

} // namespace

std::span<const CauseText> senderTexts()
{
    return texts;
}

} // namespace ui::wording
