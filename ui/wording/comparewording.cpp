#include "ui/wording/comparewording.h"

#include "ui/wording/phrases.h"
#include "ui/wording/wording.h"

#include <QLocale>
#include <QMetaEnum>

namespace ui::wording
{

using core::delivery::Difference;
using core::smtp::Error;
using core::smtp::Stage;
using Kind = Difference::Kind;

namespace
{

/// An answer of the server, or the name of a kind of error.
struct Reason {
    bool isAnswer = false;
    QString text;
};

Reason reasonOf(const QString &fact, Stage stage)
{
    bool isKnown = false;
    const int kind = QMetaEnum::fromType<Error::Kind>().keyToValue(fact.toLatin1().constData(), &isKnown);
    if (!isKnown)
        return {!fact.isEmpty(), fact};
    Error error;
    error.kind = static_cast<Error::Kind>(kind);
    error.stage = stage;
    return {false, explain(error, {}, {}).title};
}

QString endedText(const Difference &difference)
{
    const bool isNow = difference.before.isEmpty();
    const Reason reason = reasonOf(isNow ? difference.after : difference.before, difference.stage);
    if (reason.text.isEmpty())
        return isNow ? Phrases::tr("It ended here, and went on before.")
                     : Phrases::tr("It ended here before, and goes on now.");
    if (reason.isAnswer)
        return isNow ? Phrases::tr("The server refused what it accepted before: %1").arg(reason.text)
                     : Phrases::tr("The server accepts what it refused before: %1").arg(reason.text);
    return isNow ? Phrases::tr("It ended here, and went on before: %1.").arg(reason.text)
                 : Phrases::tr("It ended here before, and goes on now: %1.").arg(reason.text);
}

QString tookText(const Difference &difference)
{
    const auto time
        = [](const QString &text) { return duration(std::chrono::microseconds(text.toLongLong())); };
    const QString sentence = [&] {
        switch (difference.stage) {
        case Stage::Dns:
            return Phrases::tr("Looking up the server took %1 instead of %2.");
        case Stage::Connect:
            return Phrases::tr("Connecting took %1 instead of %2.");
        case Stage::Tls:
            return Phrases::tr("Agreeing on encryption took %1 instead of %2.");
        case Stage::Hello:
            return Phrases::tr("The greeting took %1 instead of %2.");
        case Stage::Auth:
            return Phrases::tr("Signing in took %1 instead of %2.");
        case Stage::Sender:
            return Phrases::tr("Naming the sender took %1 instead of %2.");
        case Stage::Recipients:
            return Phrases::tr("Naming the recipients took %1 instead of %2.");
        case Stage::Data:
            return Phrases::tr("Handing over the message took %1 instead of %2.");
        case Stage::Accepted:
            break;
        }
        return Phrases::tr("The confirmation by the server took %1 instead of %2.");
    }();
    return sentence.arg(time(difference.after), time(difference.before));
}

QString capabilityText(const Difference &difference)
{
    switch (difference.kind) {
    case Kind::CapabilityGone:
        return Phrases::tr("%1 is not offered any more.").arg(difference.subject);
    case Kind::CapabilityNew:
        return Phrases::tr("%1 is offered now, and was not before.").arg(difference.subject);
    default:
        return Phrases::tr("The server offers “%1” instead of “%2”.")
            .arg(difference.after, difference.before);
    }
}

QString recipientsText(const Difference &difference)
{
    if (difference.before == difference.after)
        return Phrases::tr("The message goes to other recipients.");
    const QLocale locale;
    return Phrases::tr("Number of recipients: %1 before, %2 now.")
        .arg(locale.toString(difference.before.toInt()), locale.toString(difference.after.toInt()));
}

QString encryptionWord(const QString &fact)
{
    if (fact == QStringLiteral("implicit"))
        return Phrases::tr("from the start", "how a connection is encrypted");
    if (fact == QStringLiteral("starttls"))
        return Phrases::tr("by STARTTLS", "how a connection is encrypted");
    return Phrases::tr("not at all", "how a connection is encrypted");
}

/// The first pairs tell two fingerprints apart.
QString fingerprint(const QString &hex)
{
    return hex.size() <= 16 ? hex.toUpper() : hex.first(16).toUpper() + u'…';
}

} // namespace

QString differenceSentence(const Difference &difference)
{
    const QString &before = difference.before;
    const QString &after = difference.after;
    switch (difference.kind) {
    case Kind::Ended:
        return endedText(difference);
    case Kind::Answer:
        return Phrases::tr("It ended here both times, now with: %1")
            .arg(reasonOf(after, difference.stage).text);
    case Kind::RecipientRefused:
        return Phrases::tr("%1 was accepted before, and is refused now: %2").arg(difference.subject, after);
    case Kind::RecipientAccepted:
        return Phrases::tr("%1 was refused before, and is accepted now.").arg(difference.subject);
    case Kind::Account:
        return Phrases::tr("It went through another account.");
    case Kind::Sender:
        return Phrases::tr("The sender is %1 instead of %2.").arg(after, before);
    case Kind::Recipients:
        return recipientsText(difference);
    case Kind::Size:
        return Phrases::tr("The message has %1 instead of %2.")
            .arg(size(after.toLongLong()), size(before.toLongLong()));
    case Kind::Host:
        return Phrases::tr("The server is %1 instead of %2.").arg(after, before);
    case Kind::AddressesFound:
        return Phrases::tr("The name of the server leads to other addresses.");
    case Kind::Address:
        return Phrases::tr("The server's address is %1 instead of %2.").arg(after, before);
    case Kind::Port:
        return Phrases::tr("The port is %1 instead of %2.").arg(after, before);
    case Kind::Encryption:
        return Phrases::tr("The connection is encrypted in another way: %1 before, %2 now.")
            .arg(encryptionWord(before), encryptionWord(after));
    case Kind::TlsVersion:
        return Phrases::tr("The encryption is %1 instead of %2.").arg(after, before);
    case Kind::Cipher:
        return Phrases::tr("The cipher is %1 instead of %2.").arg(after, before);
    case Kind::Certificate:
        return Phrases::tr("The server shows another certificate.");
    case Kind::Issuer:
        return Phrases::tr("The certificate was issued by %1 instead of %2.").arg(after, before);
    case Kind::Mechanism:
        return Phrases::tr("The sign-in was with %1 instead of %2.").arg(after, before);
    case Kind::CapabilityGone:
    case Kind::CapabilityNew:
    case Kind::CapabilityChanged:
        return capabilityText(difference);
    case Kind::Slower:
    case Kind::Faster:
        return tookText(difference);
    }
    return {};
}

QString differenceName(const Difference &difference)
{
    switch (difference.kind) {
    case Kind::RecipientRefused:
    case Kind::RecipientAccepted:
    case Kind::CapabilityGone:
    case Kind::CapabilityNew:
    case Kind::CapabilityChanged:
        return difference.subject;
    case Kind::Sender:
        return Phrases::tr("Sender", "a fact of a send");
    case Kind::Recipients:
        return Phrases::tr("Recipients", "a fact of a send");
    case Kind::Size:
        return Phrases::tr("Size", "a fact of a send");
    case Kind::Host:
        return Phrases::tr("Server", "a fact of a send");
    case Kind::AddressesFound:
        return Phrases::tr("Addresses found", "a fact of a send");
    case Kind::Address:
        return Phrases::tr("Address", "a fact of a send");
    case Kind::Port:
        return Phrases::tr("Port", "a fact of a send");
    case Kind::Encryption:
        return Phrases::tr("Encrypted", "a fact of a send");
    case Kind::TlsVersion:
        return Phrases::tr("Encryption", "a fact of a send");
    case Kind::Cipher:
        return Phrases::tr("Cipher", "a fact of a send");
    case Kind::Certificate:
        return Phrases::tr("Certificate (SHA-256)", "a fact of a send");
    case Kind::Issuer:
        return Phrases::tr("Issuer", "a fact of a send");
    case Kind::Mechanism:
        return Phrases::tr("Method", "a fact of a send");
    case Kind::Ended:
    case Kind::Answer:
    case Kind::Account:
    case Kind::Slower:
    case Kind::Faster:
        break;
    }
    return {};
}

QString differenceValue(const Difference &difference, Side side)
{
    const QString &fact = side == Side::Before ? difference.before : difference.after;
    switch (difference.kind) {
    case Kind::RecipientRefused:
    case Kind::RecipientAccepted:
        return fact.isEmpty() ? Phrases::tr("accepted", "a recipient") : fact;
    case Kind::CapabilityGone:
    case Kind::CapabilityNew:
        return fact.isEmpty() ? Phrases::tr("not offered", "an extension") : fact;
    case Kind::Recipients:
        return QLocale().toString(fact.toInt());
    case Kind::Size:
        return size(fact.toLongLong());
    case Kind::Encryption:
        return encryptionWord(fact);
    case Kind::Certificate:
        return fingerprint(fact);
    default:
        return fact;
    }
}

} // namespace ui::wording
