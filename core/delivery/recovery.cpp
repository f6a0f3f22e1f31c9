#include "core/delivery/recovery.h"

#include "core/delivery/durablefile.h"
#include "core/delivery/presence.h"
#include "core/mime/header.h"
#include "core/mime/read.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace core::delivery
{

namespace
{

smtp::Error outcomeUnknown(const QString &detail)
{
    smtp::Error error;
    error.kind = smtp::Error::Kind::OutcomeUnknown;
    error.stage = smtp::Stage::Data;
    error.verb = "DATA";
    error.detail = detail;
    return error;
}

Stored<Done> settle(Journal &journal, const Journal::Unfinished &letter)
{
    Record record = letter.record;
    // A message that is not whole yet has another name.
    const bool isWhole = QFileInfo::exists(record.spoolPath);
    QFile::remove(DurableFile::temporaryName(record.spoolPath));
    if (!letter.isSpooled && !isWhole)
        return journal.remove(record.id);

    const QString detail = QStringLiteral("the program ended before the letter was finished");
    record.finishedAt = QDateTime::currentDateTimeUtc();
    if (letter.isFinalDotSent) {
        record.state = State::Unknown;
        record.error = outcomeUnknown(detail);
    } else {
        record.state = State::Failed;
        record.hindrance = Hindrance{Hindrance::Kind::Interrupted, {}, detail};
    }
    return journal.update(record);
}

QStringList addressesIn(const mime::Part &message, QByteArrayView field)
{
    QStringList addresses;
    const auto list = mime::parseAddresses(message.fieldBody(field));
    for (const mail::Mailbox &one : mail::mailboxes(list.value_or(mail::AddressList())))
        addresses.append(one.address.toString());
    return addresses;
}

Record recordOf(const QFileInfo &file)
{
    Record record;
    record.id = file.completeBaseName();
    record.sizeBytes = file.size();
    record.queuedAt = file.lastModified().toUTC();
    record.finishedAt = record.queuedAt;
    record.state = State::Unknown;
    record.error = outcomeUnknown(QStringLiteral("the journal that knew was damaged"));
    QFile source(file.filePath());
    if (!source.open(QIODevice::ReadOnly))
        return record;
    const auto message = mime::read(source);
    if (!message)
        return record;
    record.subject = mime::decodeText(message->fieldBody("Subject"));
    record.from = addressesIn(*message, "From").value(0);
    record.recipients = addressesIn(*message, "To") + addressesIn(*message, "Cc");
    return record;
}

} // namespace

Stored<Done> settleUnfinished(Journal &journal, const QString &presenceFolder, const QString &self)
{
    const auto letters = journal.unfinished();
    if (!letters)
        return letters.error();
    for (const Journal::Unfinished &letter : *letters) {
        if (letter.owner == self || Presence::isAlive(presenceFolder, letter.owner))
            continue;
        if (auto settled = settle(journal, letter); !settled)
            return settled;
    }
    return Done{};
}

Stored<Done> adoptMessages(Journal &journal, const QString &spoolFolder, const QString &self)
{
    for (const QFileInfo &file : QDir(spoolFolder).entryInfoList({QStringLiteral("*.eml")}, QDir::Files)) {
        if (QUuid::fromString(file.completeBaseName()).isNull())
            continue; // Not a name of ours.
        const Record record = recordOf(file);
        if (auto added = journal.announce(record, self); !added)
            return added;
        if (auto sized = journal.noteSpooled(record.id, record.sizeBytes); !sized)
            return sized;
        if (auto settled = journal.update(record); !settled)
            return settled;
    }
    return Done{};
}

} // namespace core::delivery
