#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

namespace ui::wording
{

using core::diagnosis::Cause;

namespace
{

// The server and the conversation with it.
constexpr CauseText texts[] = {
    {Cause::ServerBusy, QT_TRANSLATE_NOOP("Wording", "The server is busy or out of order for the moment"),
     QT_TRANSLATE_NOOP("Wording", "The server is probably busy for the moment"), nullptr,
     QT_TRANSLATE_NOOP("Wording", "Nothing has to be changed; try again in some minutes.")},
    {Cause::ServerGreylist, QT_TRANSLATE_NOOP("Wording", "The server asks to try again later (greylisting)"),
     QT_TRANSLATE_NOOP("Wording", "This is probably greylisting: the server wants a second try"),
     QT_TRANSLATE_NOOP("Wording", "It puts off the first message from a sender it does not know yet."),
     QT_TRANSLATE_NOOP("Wording",
                       "Send the same message again in 5 to 30 minutes; nothing needs to be changed.")},
    {Cause::ServerStorage, QT_TRANSLATE_NOOP("Wording", "The server has no room left"),
     QT_TRANSLATE_NOOP("Wording", "The server probably has no room left"),
     QT_TRANSLATE_NOOP("Wording", "It is about the server's disk, not about the message."),
     QT_TRANSLATE_NOOP("Wording", "Try again later; only whoever runs the server can make room.")},
    {Cause::ServerError, QT_TRANSLATE_NOOP("Wording", "The server has a fault of its own"),
     QT_TRANSLATE_NOOP("Wording", "The server probably has a fault of its own"),
     QT_TRANSLATE_NOOP("Wording", "The message is not the reason."),
     QT_TRANSLATE_NOOP("Wording", "Try again later. If it stays so, tell whoever runs the server.")},
    {Cause::ServerLoop, QT_TRANSLATE_NOOP("Wording", "The message goes round in circles"),
     QT_TRANSLATE_NOOP("Wording", "The message probably goes round in circles"),
     QT_TRANSLATE_NOOP("Wording", "Forwarding on the recipient's side leads back to itself."),
     QT_TRANSLATE_NOOP("Wording",
                       "Tell the recipient or their administrator; only they can change the forwarding.")},
    {Cause::ServerRejectsAll, QT_TRANSLATE_NOOP("Wording", "This server takes no mail from here"),
     QT_TRANSLATE_NOOP("Wording", "This server probably takes no mail from here"),
     QT_TRANSLATE_NOOP("Wording", "It is not meant for sending, or it refuses this network."),
     QT_TRANSLATE_NOOP("Wording",
                       "Enter the server that your provider names for sending. If it is the right one, ask "
                       "whoever runs it.")},
    {Cause::ServerRouting, QT_TRANSLATE_NOOP("Wording", "The server knows no way to the recipient's domain"),
     QT_TRANSLATE_NOOP("Wording", "The server probably knows no way to the recipient's domain"), nullptr,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Check the part after the @. If it is right, whoever runs the outgoing server has to repair it.")},
    {Cause::ServerExpired, QT_TRANSLATE_NOOP("Wording", "The mail server gave up after many tries"),
     QT_TRANSLATE_NOOP("Wording", "The mail server probably gave up after many tries"),
     QT_TRANSLATE_NOOP("Wording", "It could not deliver the message in the time it allows itself."),
     QT_TRANSLATE_NOOP("Wording", "Check the address, then send again or reach the recipient another way.")},
    {Cause::ProtocolSyntax, QT_TRANSLATE_NOOP("Wording", "The server did not understand a command"),
     QT_TRANSLATE_NOOP("Wording", "The server probably did not understand a command"),
     QT_TRANSLATE_NOOP("Wording", "The program is at fault, or a device on the way changes what is said."),
     QT_TRANSLATE_NOOP("Wording",
                       "Try another network or port. If it happens again, copy the report to ask for help.")},
    {Cause::ProtocolSequence,
     QT_TRANSLATE_NOOP("Wording", "A command came at the wrong moment for the server"),
     QT_TRANSLATE_NOOP("Wording", "A command probably came at the wrong moment"),
     QT_TRANSLATE_NOOP("Wording", "Often an earlier refusal is behind it."),
     QT_TRANSLATE_NOOP("Wording", "Look in the timeline for the first refusal, then try again.")},
    {Cause::ProtocolUnsupported,
     QT_TRANSLATE_NOOP("Wording", "The server lacks something that the message needs"),
     QT_TRANSLATE_NOOP("Wording", "The server probably lacks something the message needs"), nullptr,
     QT_TRANSLATE_NOOP("Wording",
                       "Leave out special wishes such as a delivery report, use addresses with Latin "
                       "letters, or send through another account.")},
};
static_assert(cover(texts, serverCauses));

} // namespace

std::span<const CauseText> serverTexts()
{
    return texts;
}

} // namespace ui::wording
