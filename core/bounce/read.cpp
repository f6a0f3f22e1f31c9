#include "core/bounce/read.h"

#include "core/bounce/addresses.h"
#include "core/bounce/deliverystatus.h"
#include "core/bounce/dialect.h"
#include "core/bounce/message.h"
#include "core/bounce/notes.h"
#include "core/bounce/returned.h"
#include "core/bounce/words.h"
#include "core/mail/text.h"
#include "core/mime/header.h"

#include <QHash>

#include <algorithm>

namespace core::bounce
{

namespace
{

/// A header that was copied from a window rather than saved is in any charset.
QString textOf(const QByteArray &body)
{
    return mime::decodeText(body.left(16 * 1024));
}

Original originalOf(const Fields &fields)
{
    Original original;
    original.subject = textOf(fieldOf(fields, "subject")).left(1000);
    original.messageId = QString::fromUtf8(fieldOf(fields, "message-id").trimmed().left(1000));
    original.from = firstAddress(textOf(fieldOf(fields, "from")));
    original.date = mime::decodeDate(fieldOf(fields, "date")).value_or(QDateTime());
    return original;
}

void addMissing(Original &original, const Original &more)
{
    if (original.subject.isEmpty())
        original.subject = more.subject;
    if (original.messageId.isEmpty())
        original.messageId = more.messageId;
    if (original.from.isEmpty())
        original.from = more.from;
    if (!original.date.isValid())
        original.date = more.date;
}

/// The delivery status has the addresses, and often only a poor excerpt of what was said.
void addWords(QList<Recipient> &recipients, const Notes &notes)
{
    QHash<QString, const Recipient *> said;
    for (const Recipient &recipient : notes.recipients) {
        said.insert(recipient.address.toLower(), &recipient);
        if (!recipient.originalAddress.isEmpty())
            said.insert(recipient.originalAddress.toLower(), &recipient);
    }
    for (Recipient &recipient : recipients) {
        const Recipient *better = said.value(recipient.address.toLower());
        if (!better && !recipient.originalAddress.isEmpty())
            better = said.value(recipient.originalAddress.toLower());
        const bool isPoor = anatomyOf(recipient.words).code == 0 || recipient.words.size() < 12;
        if (better)
            recipient.stage = anatomyOf(better->words).stage;
        if (better && isPoor && weightOf(better->words) > weightOf(recipient.words))
            recipient.words = better->words;
        else if (!better && recipients.size() == 1 && isPoor
                 && weightOf(notes.reason) > weightOf(recipient.words))
            recipient.words = notes.reason;
    }
}

void eachOnce(QList<Recipient> &recipients)
{
    QSet<QString> seen;
    recipients.removeIf([&seen](const Recipient &recipient) {
        const QString key = recipient.address.toLower();
        const bool isKnown = seen.contains(key);
        seen.insert(key);
        return isKnown;
    });
}

/// What the words tell beside the reason.
void complete(Recipient &recipient)
{
    const Anatomy anatomy = anatomyOf(recipient.words);
    if (anatomy.stage)
        recipient.stage = anatomy.stage;
    if (recipient.remoteServer.isEmpty())
        recipient.remoteServer = anatomy.server;
    if (recipient.status.isEmpty() || recipient.status.endsWith(".0.0")) {
        const QByteArray status = statusIn(anatomy.reply);
        recipient.status = status.isEmpty() ? recipient.status : status;
    }
    const bool isUnreached
        = anatomy.code == 0 && (anatomy.stage == smtp::Stage::Dns || anatomy.stage == smtp::Stage::Connect);
    if (isUnreached)
        recipient.voice = Voice::ReportingServer;
    else if (anatomy.isReply || (anatomy.code != 0 && !recipient.remoteServer.isEmpty()))
        recipient.voice = Voice::RemoteServer;
    else if (!recipient.words.isEmpty())
        recipient.voice = Voice::ReportingServer;
}

Kind kindOf(const QList<Recipient> &recipients)
{
    const auto has = [&recipients](Action action) {
        return std::any_of(recipients.cbegin(), recipients.cend(),
                           [action](const Recipient &recipient) { return recipient.action == action; });
    };
    if (has(Action::Failed) || recipients.isEmpty())
        return Kind::Failure;
    return has(Action::Delayed) ? Kind::Delay : Kind::Success;
}

/// Whether a text without a delivery status is a bounce all the same.
bool isFreeForm(const Message &message, const Bounce &bounce, const Notes &notes)
{
    const auto hasReason = [&notes](int weight) {
        return std::any_of(
            notes.recipients.cbegin(), notes.recipients.cend(),
            [weight](const Recipient &recipient) { return weightOf(recipient.words) >= weight; });
    };
    // With no header to go by, a number that may be anything is not enough.
    if (message.fields.isEmpty())
        return hasReason(10) || (!bounce.dialect.isEmpty() && !notes.recipients.isEmpty());
    const bool isNull = fieldOf(message.fields, "return-path").trimmed() == "<>";
    const bool isSystem = isFromMailSystem(message.fields);
    if (isAutoReply(message.fields) && !isOfMailSystem(bounce.from))
        return bounce.dialect == u"exim" && !notes.recipients.isEmpty();
    return isSystem || (isNull && (hasReason(8) || !bounce.dialect.isEmpty()))
        || (!bounce.dialect.isEmpty() && hasReason(8) && message.reportType == "delivery-status");
}

void addFailedRecipients(const Fields &fields, Notes &notes)
{
    const QStringList named = addressesIn(textOf(fieldOf(fields, "x-failed-recipients")));
    if (named.isEmpty())
        return;
    QList<Recipient> recipients;
    for (const QString &address : named) {
        const auto known = std::find_if(
            notes.recipients.cbegin(), notes.recipients.cend(), [&](const Recipient &recipient) {
                return recipient.address.compare(address, Qt::CaseInsensitive) == 0
                    || recipient.originalAddress.compare(address, Qt::CaseInsensitive) == 0;
            });
        Recipient recipient{.address = address};
        if (known != notes.recipients.cend())
            recipient = *known;
        else
            recipient.words = notes.reason;
        recipients.append(recipient);
    }
    notes.recipients = recipients;
}

} // namespace

Bounce read(const QByteArray &octets)
{
    Message message = takenApart(octets.left(maxReadBytes));
    const Halves halves = parted(message.text);

    Bounce bounce;
    bounce.text = halves.notes.trimmed();
    bounce.subject = textOf(fieldOf(message.fields, "subject")).left(1000);
    bounce.from = firstAddress(textOf(fieldOf(message.fields, "from")));
    bounce.date = mime::decodeDate(fieldOf(message.fields, "date")).value_or(QDateTime());
    bounce.dialect = dialectOf(message.fields, bounce.text);
    bounce.original = originalOf(message.original.isEmpty() ? fieldsIn(halves.returned) : message.original);

    const QStringList own = addressesIn(textOf(fieldOf(message.fields, "to"))) + QStringList{bounce.from};
    Notes notes = readNotes(halves.notes, own);
    addFailedRecipients(message.fields, notes);
    const bool isBareStatus
        = !message.hasStatus && message.text.contains(u"Final-Recipient:", Qt::CaseInsensitive);
    const DeliveryStatus status = readDeliveryStatus(isBareStatus ? message.text.toUtf8() : message.status);
    bounce.isTruncated
        = message.isTruncated || notes.isTruncated || status.isTruncated || octets.size() > maxReadBytes;

    // Dovecot tells with a disposition that it will not have a letter: "deleted", RFC 5429 §2.
    const bool isReceipt = message.hasDisposition || message.reportType == "disposition-notification";
    const bool isRejection
        = fieldOf(message.fields, "auto-submitted").contains("rejected") && !notes.recipients.isEmpty();
    if (message.hasFeedback || message.reportType == "feedback-report") {
        bounce.kind = Kind::FeedbackReport;
    } else if (isReceipt && !isRejection) {
        bounce.kind = Kind::ReadReceipt;
    } else if (!status.recipients.isEmpty()) {
        bounce.reportingServer = status.reportingServer;
        bounce.arrivedAt = status.arrivedAt;
        bounce.recipients = status.recipients;
        eachOnce(bounce.recipients);
        addWords(bounce.recipients, notes);
        bounce.kind = kindOf(bounce.recipients);
    } else if (isFreeForm(message, bounce, notes) || message.hasStatus || isRejection) {
        bounce.reportingServer = status.reportingServer;
        bounce.recipients = notes.recipients;
        if (bounce.recipients.isEmpty() && !notes.reason.isEmpty())
            bounce.recipients.append({.words = notes.reason});
        const Action action = isDelay(bounce.subject, bounce.text) ? Action::Delayed : Action::Failed;
        for (Recipient &recipient : bounce.recipients)
            recipient.action = action;
        bounce.kind = action == Action::Delayed ? Kind::Delay : Kind::Failure;
    } else if (isAutoReply(message.fields) || fieldOf(message.fields, "return-path").trimmed() == "<>") {
        // Whoever does not want an answer to it is a program, RFC 3834 §3.3.
        bounce.kind = Kind::AutoReply;
    }
    if (bounce.kind == Kind::NotABounce)
        return bounce;
    addMissing(bounce.original, notes.original);
    for (Recipient &recipient : bounce.recipients)
        complete(recipient);
    return bounce;
}

Bounce read(QIODevice &source)
{
    return read(source.read(maxReadBytes + 1));
}

} // namespace core::bounce
