#include "ui/wording/replywording.h"

#include "ui/wording/phrases.h"

#include <QLocale>

namespace ui::wording
{

using core::smtp::Error;
using core::smtp::Receipt;
using core::smtp::Refusal;
using core::smtp::Stage;

namespace
{

Explanation you(const QString &title, const QString &text)
{
    return {title, text, {}, Phrases::tr("You"), {}};
}

Explanation nobodyKnown(const QString &title, const QString &text)
{
    return {title, text, {}, {}, {}};
}

Explanation outcomeUnknown()
{
    return you(Phrases::tr("It is not known whether the message was delivered"),
               Phrases::tr(
                   "The whole message was handed over, but the server's confirmation did not come. Look into "
                   "the Sent folder of your mailbox or ask a recipient before you send it again."));
}

Explanation protocolWording(Stage stage, const QString &host)
{
    if (stage <= Stage::Hello)
        return you(
            Phrases::tr("What answered at %1 does not speak SMTP").arg(host),
            Phrases::tr(
                "Perhaps another service listens at this port, or encryption begins at another moment. "
                "Check server name, port and encryption in the account settings."));
    return nobodyKnown(
        Phrases::tr("An answer from %1 made no sense").arg(host),
        Phrases::tr("It was not a reply as SMTP knows them, so the conversation was ended and nothing was "
                    "delivered. If it happens again, the transcript shows what came."));
}

Explanation notSupported(const Error &error, const QString &host)
{
    const QByteArray verb = error.verb.toUpper();
    if (verb == "SMTPUTF8")
        return you(
            Phrases::tr("Addresses with letters like these cannot be sent through %1").arg(host),
            Phrases::tr("The server does not offer SMTPUTF8. Use an address whose part before the @ has only "
                        "Latin letters, or another account."));
    if (verb == "REQUIRETLS")
        return you(
            Phrases::tr("Encryption for the whole way cannot be had from %1").arg(host),
            Phrases::tr("You asked for REQUIRETLS, and the server does not offer it. Nothing was sent."));
    if (verb == "8BITMIME" || verb == "BINARYMIME" || verb == "CHUNKING")
        return nobodyKnown(Phrases::tr("The message has a form that %1 does not take").arg(host),
                           Phrases::tr("It would need %1, which the server does not offer. Nothing was sent.")
                               .arg(QString::fromLatin1(verb)));
    if (verb.isEmpty())
        return nobodyKnown(Phrases::tr("The message needs something that %1 does not offer").arg(host),
                           Phrases::tr("Nothing was sent."));
    return nobodyKnown(
        Phrases::tr("The message needs something that %1 does not offer").arg(host),
        Phrases::tr("The server does not offer %1. Nothing was sent.").arg(QString::fromLatin1(verb)));
}

Explanation tlsRequired(const Error &error, const QString &host)
{
    const QString title = Phrases::tr("No encryption is to be had from %1 at this port").arg(host);
    if (error.reply.code != 0 && !error.reply.isPositive())
        return you(title,
                   Phrases::tr(
                       "The server refused STARTTLS, and this account demands it, so nothing was said in the "
                       "clear. Try TLS with port 465 in the account settings, or try again later."));
    return you(
        title,
        Phrases::tr(
            "The server does not offer STARTTLS, and this account demands it, so nothing was said in the "
            "clear. Try TLS with port 465 in the account settings; somebody in the network may also have "
            "taken the offer out."));
}

/// Everything before and beside the server's "no".
Explanation connectionWording(const Error &error, const QString &host)
{
    switch (error.kind) {
    case Error::Kind::NameNotFound:
        return you(
            Phrases::tr("There is no server named %1").arg(host),
            Phrases::tr("No address is known for this name. Check its spelling in the account settings."));
    case Error::Kind::NameLookupFailed:
        return you(
            Phrases::tr("The address of %1 could not be looked up").arg(host),
            Phrases::tr(
                "The name service did not answer. Check whether this computer is online, then try again."));
    case Error::Kind::Refused:
        return you(
            Phrases::tr("The connection to %1 was refused").arg(host),
            Phrases::tr(
                "Nothing accepts connections at this port, or a firewall rejects them. Check server name "
                "and port in the account settings: 465 is usual for TLS, 587 for STARTTLS."));
    case Error::Kind::Unreachable:
        return you(
            Phrases::tr("No connection to %1 could be made").arg(host),
            Phrases::tr(
                "There is no way to it, or it did not answer in time. Check network, VPN and firewall; "
                "many networks block port 25, so try 465 or 587."));
    case Error::Kind::ProxyFailed:
        return you(
            Phrases::tr("The proxy made no connection to %1").arg(host),
            Phrases::tr("It could not be reached, or it refused. Check address and sign-in of the proxy."));
    case Error::Kind::ConnectionLost:
        return nobodyKnown(Phrases::tr("The connection to %1 was lost").arg(host), lostSentence(error.stage));
    case Error::Kind::TimedOut:
        return nobodyKnown(Phrases::tr("No answer came from %1 in time").arg(host),
                           silentSentence(error.stage));
    case Error::Kind::Protocol:
        return protocolWording(error.stage, host);
    default:
        break;
    }
    return nobodyKnown(Phrases::tr("The conversation with %1 ended").arg(host),
                       Phrases::tr("Nothing was delivered."));
}

Explanation protectionWording(const Error &error, const QString &host)
{
    switch (error.kind) {
    case Error::Kind::TlsHandshake:
        return you(
            Phrases::tr("No encryption could be agreed with %1").arg(host),
            Phrases::tr(
                "Check that port and encryption belong together in the account settings: TLS goes with port "
                "465, STARTTLS with port 587. If they do, the server's TLS may be too old. Nothing was "
                "sent."));
    case Error::Kind::Certificate:
        return certificateWording(error, host);
    case Error::Kind::TlsRequired:
        return tlsRequired(error, host);
    case Error::Kind::Injection:
        return nobodyKnown(
            Phrases::tr("Data was slipped in before encryption began with %1").arg(host),
            Phrases::tr("Somebody or something between you and the server may be tampering with the "
                        "connection, so it was closed and nothing was sent. Use another network, or TLS with "
                        "port 465."));
    case Error::Kind::NoMechanism:
        return you(
            Phrases::tr("There is no way to sign in at %1 that fits this account").arg(host),
            Phrases::tr(
                "The server offers no sign-in here, or only methods that do not fit the password or the "
                "encryption. Check port and encryption in the account settings."));
    default:
        break;
    }
    return nobodyKnown(
        Phrases::tr("It is not certain that the server is %1").arg(host),
        Phrases::tr("It could not prove that it knows your password, so the sign-in was ended. Somebody may "
                    "be posing as the server: use another network and ask whoever runs the server."));
}

Explanation messageWording(const Error &error, const QString &host)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return nobodyKnown(
            Phrases::tr("Sending was cancelled"),
            Phrases::tr("The message was not handed over. You can go on writing or send it again."));
    case Error::Kind::NotSupported:
        return notSupported(error, host);
    case Error::Kind::TooLarge:
        return you(Phrases::tr("The message is larger than %1 accepts").arg(host),
                   Phrases::tr(
                       "Nothing was sent. Remove or shrink attachments, or put them somewhere to download."));
    case Error::Kind::Unreadable:
        return you(
            Phrases::tr("The message could not be read from the disk"),
            Phrases::tr("A file was moved, changed or is not readable. Nothing was delivered; check the "
                        "attachments and send again."));
    default:
        break;
    }
    return outcomeUnknown();
}

/// One line for every refused recipient: "bob@b.example: 550 5.1.1 no such user".
QString refusalLines(const QList<Refusal> &refusals)
{
    QStringList lines;
    for (const Refusal &refusal : refusals)
        lines << QStringLiteral("%1: %2").arg(refusal.recipient.toString(), refusal.reply.toString());
    return lines.join(u'\n');
}

bool haveOneReason(const QList<Refusal> &refusals)
{
    const Explanation first = replyWording(refusals.first().reply, Stage::Recipients);
    for (const Refusal &refusal : refusals) {
        if (replyWording(refusal.reply, Stage::Recipients) != first)
            return false;
    }
    return true;
}

Explanation recipientsRefused(const QList<Refusal> &refusals)
{
    Explanation words;
    if (haveOneReason(refusals)) {
        words = replyWording(refusals.first().reply, Stage::Recipients);
    } else {
        words.text = Phrases::tr("The reasons differ; the server's own words for each are below.");
    }
    if (refusals.size() > 1)
        words.title
            = Phrases::tr("The server refused all %1 recipients").arg(QLocale().toString(refusals.size()));
    words.serverWords = refusalLines(refusals);
    return words;
}

Explanation rejected(const Error &error, const QList<Refusal> &refusals)
{
    // A 421 ends the conversation for everybody, whatever was said to single recipients before.
    if (error.stage == Stage::Recipients && !refusals.isEmpty() && error.reply.code != 421)
        return recipientsRefused(refusals);
    return replyWording(error.reply, error.stage);
}

/// Where the error leaves open whether the server took the message: silence, a cut or nonsense after the dot.
bool mayHaveBeenDelivered(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind == Kind::OutcomeUnknown
        || (error.stage == Stage::Accepted
            && (error.kind == Kind::ConnectionLost || error.kind == Kind::TimedOut
                || error.kind == Kind::Protocol || error.kind == Kind::Cancelled));
}

Explanation byKind(const Error &error, const QList<Refusal> &refusals, const QString &host)
{
    using Kind = Error::Kind;
    if (mayHaveBeenDelivered(error))
        return outcomeUnknown();
    switch (error.kind) {
    case Kind::Rejected:
        return rejected(error, refusals);
    case Kind::TlsHandshake:
    case Kind::Certificate:
    case Kind::TlsRequired:
    case Kind::Injection:
    case Kind::NoMechanism:
    case Kind::ServerNotAuthentic:
        return protectionWording(error, host);
    case Kind::Cancelled:
    case Kind::NotSupported:
    case Kind::TooLarge:
    case Kind::Unreadable:
    case Kind::OutcomeUnknown:
        return messageWording(error, host);
    default:
        break;
    }
    // The refusal wins over the hang-up it announces: 421 at any time (RFC 5321 §3.8), any at the greeting.
    // Later on the last words may belong to one recipient of many and say nothing about the hang-up.
    const bool announced = error.reply.code == 421 || (error.reply.code > 421 && error.stage <= Stage::Hello);
    if (error.kind == Kind::ConnectionLost && announced)
        return replyWording(error.reply, error.stage);
    return connectionWording(error, host);
}

} // namespace

QString lostSentence(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
    case Stage::Connect:
        return Phrases::tr(
            "It was closed before the server greeted. Check server name, port and encryption in the "
            "account settings; a firewall can do this, too.");
    case Stage::Tls:
        return Phrases::tr(
            "It was closed while encryption was being agreed. Check port and encryption in the account "
            "settings; a firewall or virus scanner can do this, too.");
    case Stage::Hello:
        return Phrases::tr(
            "It was closed during the greeting. Check port and encryption in the account settings, or "
            "try again later.");
    case Stage::Auth:
        return Phrases::tr(
            "It was closed during the sign-in; some servers do this in place of refusing a password. "
            "Check user name and password, then try again.");
    case Stage::Sender:
    case Stage::Recipients:
        return Phrases::tr(
            "It was closed before the message was handed over, so nothing was delivered. Try again.");
    case Stage::Data:
    case Stage::Accepted:
        break;
    }
    return Phrases::tr(
        "It was closed while the message was on its way, so the server does not have all of it and "
        "nothing was delivered. Try again.");
}

QString silentSentence(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
    case Stage::Connect:
    case Stage::Tls:
    case Stage::Hello:
        return Phrases::tr(
            "This also happens when port and encryption do not belong together: TLS goes with port 465, "
            "STARTTLS with port 587. Check both in the account settings, or try again later.");
    case Stage::Auth:
        return Phrases::tr("It fell silent during the sign-in. Nothing was delivered; try again later.");
    case Stage::Sender:
    case Stage::Recipients:
        return Phrases::tr(
            "It fell silent before the message was handed over. Nothing was delivered; try again later.");
    case Stage::Data:
    case Stage::Accepted:
        break;
    }
    return Phrases::tr(
        "It fell silent while the message was on its way, so it does not have all of it and nothing was "
        "delivered. Try again later.");
}

Explanation explain(const Error &error, const QList<Refusal> &refusals, const QString &host)
{
    const QString named = host.isEmpty() ? Phrases::tr("the server") : host;
    Explanation words = byKind(error, refusals, named);
    if (host.isEmpty() && error.kind == Error::Kind::NameNotFound)
        words.title = Phrases::tr("The server's name does not exist");
    if (words.serverWords.isEmpty() && error.reply.code != 0)
        words.serverWords = error.reply.toString();
    words.stage = stageName(error.stage);
    return words;
}

Explanation explain(const Receipt &receipt)
{
    const QLocale locale;
    Explanation words;
    if (receipt.refused.isEmpty()) {
        words.title = Phrases::tr("The message was sent");
        words.text = Phrases::tr("The server confirmed it for every recipient.");
        words.serverWords = receipt.finalReply.code != 0 ? receipt.finalReply.toString() : QString();
        return words;
    }
    words.title = Phrases::tr("The message was sent to %1 of %2 recipients")
                      .arg(locale.toString(receipt.accepted.size()),
                           locale.toString(receipt.accepted.size() + receipt.refused.size()));
    const Explanation reason = recipientsRefused(receipt.refused);
    words.text = reason.text;
    words.whoActs = reason.whoActs;
    words.serverWords = reason.serverWords;
    words.stage = stageName(Stage::Recipients);
    return words;
}

QString plainText(const Explanation &explanation)
{
    QStringList lines{explanation.title};
    for (const QString &line : {explanation.text, explanation.serverWords, explanation.stage}) {
        if (!line.isEmpty())
            lines << line;
    }
    if (!explanation.certainty.isEmpty())
        lines << explanation.certainty;
    if (!explanation.whoActs.isEmpty())
        lines << Phrases::tr("Who can act: %1", "who has to act").arg(explanation.whoActs);
    return lines.join(u'\n');
}

} // namespace ui::wording
