#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

namespace ui::wording
{

using core::diagnosis::Cause;

namespace
{

// Network and name service.
constexpr CauseText texts[] = {
    {Cause::NetworkRefused, QT_TRANSLATE_NOOP("Wording", "The connection to %1 was refused"),
     QT_TRANSLATE_NOOP("Wording", "%1 probably refuses connections at this port"),
     QT_TRANSLATE_NOOP("Wording", "Nobody listens at this port, or a firewall turns everybody away."),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Check server name and port in the account settings: 465 is usual for TLS, 587 for STARTTLS.")},
    {Cause::NetworkTimeout, QT_TRANSLATE_NOOP("Wording", "No answer came from %1 in time"),
     QT_TRANSLATE_NOOP("Wording", "%1 probably did not answer in time"),
     QT_TRANSLATE_NOOP("Wording", "The server, or the way to it, kept silent until the time was up."),
     QT_TRANSLATE_NOOP("Wording",
                       "Check network, VPN and firewall, then try again. Many networks block port 25; ports "
                       "465 and 587 are meant for sending.")},
    {Cause::NetworkReset, QT_TRANSLATE_NOOP("Wording", "The connection to %1 was lost"),
     QT_TRANSLATE_NOOP("Wording", "The connection to %1 was probably cut"),
     QT_TRANSLATE_NOOP("Wording", "The server, or something on the way to it, hung up."),
     QT_TRANSLATE_NOOP("Wording",
                       "Try again. If it breaks off at the same place, check port and encryption, and "
                       "whether a firewall or virus scanner looks into mail.")},
    {Cause::NetworkUnreachable, QT_TRANSLATE_NOOP("Wording", "No connection to %1 could be made"),
     QT_TRANSLATE_NOOP("Wording", "There is probably no way to %1 from here"),
     QT_TRANSLATE_NOOP("Wording", "There is no way from this network to the server."),
     QT_TRANSLATE_NOOP("Wording",
                       "Check whether this computer is online, and whether a VPN or proxy keeps mail from "
                       "getting through.")},
    {Cause::NetworkWrongService, QT_TRANSLATE_NOOP("Wording", "What answered at %1 does not speak SMTP"),
     QT_TRANSLATE_NOOP("Wording", "What answered at %1 is probably not a mail server"),
     QT_TRANSLATE_NOOP("Wording", "Another service listens at this port."),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Check server name and port in the account settings; for sending, ports 465 and 587 are usual.")},
    {Cause::NetworkRemoteUnreachable,
     QT_TRANSLATE_NOOP("Wording", "The recipient's mail server could not be reached"),
     QT_TRANSLATE_NOOP("Wording", "The recipient's mail server can probably not be reached"),
     QT_TRANSLATE_NOOP("Wording", "The outgoing server tried and got no connection to it."),
     QT_TRANSLATE_NOOP("Wording",
                       "Nothing has to be changed in the message: try again later. If it stays so, check the "
                       "part after the @ of the address.")},
    {Cause::NetworkCaptivePortal, QT_TRANSLATE_NOOP("Wording", "This network wants you to sign in first"),
     QT_TRANSLATE_NOOP("Wording", "This network probably wants you to sign in first"),
     QT_TRANSLATE_NOOP("Wording",
                       "Its sign-in page answered in place of the mail server, as in hotels and trains."),
     QT_TRANSLATE_NOOP("Wording", "Open any web page in a browser, sign in there, then send again.")},
    {Cause::NetworkPortBlocked, QT_TRANSLATE_NOOP("Wording", "The way to %1 is blocked at this port"),
     QT_TRANSLATE_NOOP("Wording", "The way to %1 is probably blocked at this port"),
     QT_TRANSLATE_NOOP("Wording", "Another port of the same server answers."),
     QT_TRANSLATE_NOOP("Wording",
                       "Use port 465 with TLS or 587 with STARTTLS, or another network. Port 25 is closed in "
                       "many networks.")},
    {Cause::NetworkProxy, QT_TRANSLATE_NOOP("Wording", "The proxy made no connection to %1"),
     QT_TRANSLATE_NOOP("Wording", "The proxy probably made no connection to %1"),
     QT_TRANSLATE_NOOP("Wording", "It could not be reached, or it refused."),
     QT_TRANSLATE_NOOP("Wording", "Check address and sign-in of the proxy in the account settings.")},
    {Cause::NetworkOutcomeUnknown,
     QT_TRANSLATE_NOOP("Wording", "It is not known whether the message was delivered"),
     QT_TRANSLATE_NOOP("Wording", "The message may have been delivered, or it may not"),
     QT_TRANSLATE_NOOP("Wording",
                       "The whole message was handed over, but the server's confirmation did not come."),
     QT_TRANSLATE_NOOP(
         "Wording", "Look into the Sent folder of the mailbox or ask a recipient before you send it again.")},
    {Cause::DnsServerNotFound, QT_TRANSLATE_NOOP("Wording", "There is no server named %1"),
     QT_TRANSLATE_NOOP("Wording", "There is probably no server named %1"),
     QT_TRANSLATE_NOOP("Wording", "No address is known for this name."),
     QT_TRANSLATE_NOOP("Wording", "Check the spelling of the server's name in the account settings.")},
    {Cause::DnsTempfail, QT_TRANSLATE_NOOP("Wording", "The address of %1 could not be looked up"),
     QT_TRANSLATE_NOOP("Wording", "The address of %1 could probably not be looked up"),
     QT_TRANSLATE_NOOP("Wording", "The name service did not answer."),
     QT_TRANSLATE_NOOP("Wording", "Check whether this computer is online, then try again.")},
    {Cause::DnsRemoteTempfail, QT_TRANSLATE_NOOP("Wording", "The other side could not look up a name"),
     QT_TRANSLATE_NOOP("Wording", "The other side could probably not look up a name"),
     QT_TRANSLATE_NOOP("Wording", "The name service of a domain did not answer it, which often passes."),
     QT_TRANSLATE_NOOP("Wording",
                       "Try again later. If it stays so, the DNS records of the domain have to be checked.")},
};
static_assert(cover(texts, networkCauses));

} // namespace

std::span<const CauseText> networkTexts()
{
    return texts;
}

} // namespace ui::wording
