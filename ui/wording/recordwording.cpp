#include "ui/wording/phrases.h"
#include "ui/wording/wording.h"

namespace ui::wording
{

using core::delivery::Hindrance;
using core::delivery::Record;
using core::delivery::State;
using core::smtp::Error;

namespace
{

QString title(const Hindrance &hindrance)
{
    switch (hindrance.kind) {
    case Hindrance::Kind::NoSender:
        return Phrases::tr("There is no sender");
    case Hindrance::Kind::NoRecipients:
        return Phrases::tr("Nobody is left to send to");
    case Hindrance::Kind::BadField:
        return Phrases::tr("A field cannot be sent as it is: %1").arg(hindrance.subject);
    case Hindrance::Kind::BadContent:
        return Phrases::tr("No server would take this message as it is");
    case Hindrance::Kind::UnreadableFile:
        return Phrases::tr("A file cannot be read: %1").arg(hindrance.subject);
    case Hindrance::Kind::ChangedFile:
        return Phrases::tr("A file changed while it was read: %1").arg(hindrance.subject);
    case Hindrance::Kind::Disk:
        return Phrases::tr("The message could not be kept on this computer");
    case Hindrance::Kind::Interrupted:
        return Phrases::tr("Sending was interrupted");
    }
    return {};
}

QString text(const Hindrance &hindrance)
{
    switch (hindrance.kind) {
    case Hindrance::Kind::NoSender:
        return Phrases::tr("Choose an account in the From row.");
    case Hindrance::Kind::NoRecipients:
        return Phrases::tr("No recipient was given, or everyone has accepted this message before.");
    case Hindrance::Kind::BadField:
        return Phrases::tr("It holds something that would break the message apart. Nothing was sent.");
    case Hindrance::Kind::BadContent:
        return Phrases::tr("It holds a NUL or a line of more than 998 characters. Nothing was sent.");
    case Hindrance::Kind::UnreadableFile:
        return Phrases::tr(
            "It was moved, removed, or may not be read. Attach it again or remove it. Nothing was sent.");
    case Hindrance::Kind::ChangedFile:
        return Phrases::tr("Save it in its own program first, then send again. Nothing was sent.");
    case Hindrance::Kind::Disk:
        return Phrases::tr(
                   "%1 cannot be written. Make room or check its permissions; without a copy on the disk "
                   "nothing is sent.")
            .arg(hindrance.subject);
    case Hindrance::Kind::Interrupted:
        return Phrases::tr(
            "The program ended before the message was handed over, so nothing was delivered. Send "
            "it again.");
    }
    return {};
}

} // namespace

Explanation explain(const Hindrance &hindrance)
{
    return {title(hindrance), text(hindrance), {}, Phrases::tr("You"), {}};
}

Explanation explain(const Record &record, const QString &host)
{
    if (record.state == State::Sent || record.state == State::PartlySent)
        return explain(record.receipt);
    if (record.state == State::Failed && record.hindrance)
        return explain(*record.hindrance);
    Error error = record.error.value_or(Error());
    // A record found after a crash may have no error of its own.
    if (record.state == State::Unknown)
        error.kind = Error::Kind::OutcomeUnknown;
    if (record.state == State::Cancelled)
        error.kind = Error::Kind::Cancelled;
    return explain(error, record.receipt.refused, host);
}

} // namespace ui::wording
