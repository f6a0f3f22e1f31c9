#include "ui/wording/consolewording.h"

#include "ui/wording/phrases.h"
#include "ui/wording/replywording.h"

namespace ui::wording
{

using core::console::Notice;
using core::console::Verb;
using core::smtp::Error;

QString commandSentence(Verb verb)
{
    switch (verb) {
    case Verb::Ehlo:
        return Phrases::tr("EHLO says hello and asks what the server can do.");
    case Verb::Helo:
        return Phrases::tr("HELO says hello the old way: the server does not tell what it can do.");
    case Verb::StartTls:
        return Phrases::tr("STARTTLS switches this connection to encryption.");
    case Verb::Auth:
        return Phrases::tr("AUTH signs in. User name and password are asked for and never shown.");
    case Verb::Mail:
        return Phrases::tr("MAIL begins a message and names its sender. Nothing is sent yet.");
    case Verb::Rcpt:
        return Phrases::tr("RCPT names one recipient. Nothing is sent yet.");
    case Verb::Data:
        return Phrases::tr("DATA hands over the message: after it and a lone dot the message is sent.");
    case Verb::Bdat:
        return Phrases::tr("BDAT hands over the message in blocks of known length: it sends it.");
    case Verb::Burl:
        return Phrases::tr("BURL lets the server fetch the message from a mailbox: it sends it.");
    case Verb::Rset:
        return Phrases::tr("RSET forgets sender and recipients. The sign-in stays.");
    case Verb::Noop:
        return Phrases::tr("NOOP does nothing, and shows whether the server still listens.");
    case Verb::Help:
        return Phrases::tr("HELP asks which commands there are.");
    case Verb::Vrfy:
        return Phrases::tr("VRFY asks whether an address exists. Most servers do not say.");
    case Verb::Expn:
        return Phrases::tr("EXPN asks who is on a mailing list. Most servers do not say.");
    case Verb::Etrn:
        return Phrases::tr("ETRN makes the server send the mail that waits for another one.");
    case Verb::Turn:
        return Phrases::tr("It makes the server the sender: mail would come over this connection.");
    case Verb::Quit:
        return Phrases::tr("QUIT says goodbye and closes the connection.");
    case Verb::Greeting:
        return Phrases::tr("The server greets first; nothing was asked yet.");
    case Verb::Text:
        return Phrases::tr("The dot ended the message and asked the server to take it.");
    case Verb::Unasked:
        return Phrases::tr("Nothing was asked: the server spoke by itself.");
    case Verb::Unknown:
        break;
    }
    return Phrases::tr("This is not a command that we know. It is said as it is.");
}

QString noticeSentence(const Notice &notice)
{
    using Kind = Notice::Kind;
    const QString word = QString::fromUtf8(notice.word);
    switch (notice.kind) {
    case Kind::ControlCharacter:
        return Phrases::tr(
            "Held back: there is an invisible character in the line, which could hide a second command.");
    case Kind::TooLong:
        return Phrases::tr("Held back: the line is longer than any server takes.");
    case Kind::NeedsSmtpUtf8:
        return Phrases::tr("Held back: letters beyond ASCII need SMTPUTF8, which the server did not offer.");
    case Kind::TextNeeds8Bit:
        return Phrases::tr("Held back: letters beyond ASCII need 8BITMIME, which the server did not offer.");
    case Kind::LooksSecret:
        return Phrases::tr(
            "Held back: this looks like a password. It was neither sent nor kept. AUTH asks for it.");
    case Kind::SendingNotAllowed:
        if (notice.recipientCount > 0)
            return Phrases::
                tr("Held back: %1 would send a message to %n recipient(s). Turn on \"Allow sending\" first, "
                   "then say it again.",
                   "", notice.recipientCount)
                    .arg(word);
        return Phrases::tr(
                   "Held back: %1 can send a message. Turn on \"Allow sending\" first, then say it again.")
            .arg(word);
    case Kind::SendingUnverified:
        return Phrases::tr("Held back: nothing is sent to a server whose certificate was not accepted.");
    case Kind::CountsOctets:
        return Phrases::tr("Held back: BDAT counts octets and cannot be typed by hand. DATA does the same.");
    case Kind::AuthInTheClear:
        return Phrases::tr("Held back: without encryption everybody on the way could read the password. Say "
                           "STARTTLS first.");
    case Kind::AuthUnverified:
        return Phrases::tr("Held back: no password is given to a server whose certificate was not accepted.");
    case Kind::AlreadyEncrypted:
        return Phrases::tr("Held back: the connection is encrypted already.");
    case Kind::AuthNotPossible:
        return Phrases::tr("Held back: this user name or password cannot be said by way of %1.").arg(word);
    case Kind::LoginAbandoned:
        return Phrases::tr("The sign-in was called off. Nothing was said.");
    case Kind::LongLine:
        return Phrases::tr("The line is longer than 512 octets; servers need not take it.");
    case Kind::HelloAgain:
        return Phrases::tr(
            "The connection is encrypted now. What was offered before no longer counts: say EHLO again.");
    case Kind::TextDropped:
        return Phrases::tr("The message was given up before its last dot: it was not sent.");
    case Kind::ExchangeBroken:
        return Phrases::tr("What the server asked for made no sense, so the sign-in was called off.");
    case Kind::UnexpectedInvitation:
        break;
    }
    return Phrases::tr(
        "The server waits for more than a command, which nobody asked for. The connection was closed.");
}

namespace
{

Explanation ended(const QString &title, const QString &text = {})
{
    return {title, text, {}, {}, {}};
}

Explanation notConnected(const Error &error, const QString &host)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::NameNotFound:
        return ended(Phrases::tr("There is no server named %1").arg(host),
                     Phrases::tr("No address is known for this name. Check its spelling."));
    case Kind::NameLookupFailed:
        return ended(
            Phrases::tr("The address of %1 could not be looked up").arg(host),
            Phrases::tr(
                "The name service did not answer. Check whether this computer is online, then try again."));
    case Kind::Refused:
        return ended(Phrases::tr("The connection to %1 was refused").arg(host),
                     Phrases::tr("Nobody listens at this port, or a firewall rejects connections to it."));
    case Kind::Unreachable:
        return ended(
            Phrases::tr("No connection to %1 could be made").arg(host),
            Phrases::tr("There is no way to it, or it did not answer in time. Many networks block port 25."));
    case Kind::ProxyFailed:
        return ended(Phrases::tr("The proxy made no connection to %1").arg(host));
    case Kind::TlsHandshake:
        return ended(
            Phrases::tr("No encryption could be agreed with %1").arg(host),
            Phrases::tr(
                "Perhaps the port speaks clear text first: then choose STARTTLS or none. The server's "
                "TLS may also be too old."));
    default:
        break;
    }
    return ended(Phrases::tr("The conversation with %1 ended").arg(host));
}

} // namespace

Explanation sessionEnd(const Error &error, const QString &host)
{
    using Kind = Error::Kind;
    Explanation words;
    switch (error.kind) {
    case Kind::Certificate:
        words = certificateWording(error, host);
        break;
    case Kind::Cancelled:
        words = ended(Phrases::tr("You ended the connection"));
        break;
    case Kind::ConnectionLost:
        words = ended(Phrases::tr("The connection to %1 was lost").arg(host),
                      Phrases::tr("The server closed it, or something on the way cut it."));
        break;
    case Kind::TimedOut:
        words = ended(
            Phrases::tr("No answer came from %1 in time").arg(host),
            Phrases::tr(
                "A server that speaks TLS says nothing to those who do not: check port and encryption."));
        break;
    case Kind::Injection:
        words = ended(
            Phrases::tr("Data was slipped in before encryption began with %1").arg(host),
            Phrases::tr(
                "Somebody or something on the way may be tampering with the connection, so it was closed."));
        break;
    case Kind::Protocol:
        words = ended(Phrases::tr("An answer from %1 made no sense").arg(host),
                      Phrases::tr("It was not a reply as SMTP knows them, so the connection was closed."));
        break;
    case Kind::Rejected:
        words = ended(
            Phrases::tr("The server ended the connection"),
            Phrases::tr(
                "It said 421, which announces that it hangs up: idle for too long, too busy, or unwilling."));
        break;
    case Kind::ServerNotAuthentic:
        words = ended(
            Phrases::tr("It is not certain that the server is %1").arg(host),
            Phrases::tr("It could not prove that it knows your password, so the connection was closed."));
        break;
    case Kind::OutcomeUnknown:
        words = ended(Phrases::tr("It is not known whether the message was delivered"),
                      Phrases::tr("The last dot was said, but the answer to it did not come."));
        break;
    default:
        words = notConnected(error, host);
        break;
    }
    if (error.reply.code > 0)
        words.serverWords = error.reply.toString();
    words.stage = stageName(error.stage);
    return words;
}

} // namespace ui::wording
