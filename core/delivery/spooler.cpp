#include "core/delivery/spooler.h"

#include "core/delivery/draftcodec.h"

namespace core::delivery
{

Spooler::Spooler(Worker &storage, Store &store, Reports reports)
    : m_storage(storage)
    , m_store(store)
    , m_reports(std::move(reports))
{
}

bool Spooler::take(Letter &letter)
{
    const bool isReady = !letter.order.readyMessage.isEmpty(); // Tells its addresses only when read.
    const auto hindrance = isReady ? std::nullopt : addressDraft(letter);
    if (!announce(letter))
        return false;
    if (letter.isCancelled)
        return end(letter, State::Cancelled);
    if (hindrance)
        return fail(letter, *hindrance);
    if (!spool(letter))
        return false;

    Stored<Done> noted = Done{};
    m_storage.call(
        [&] { noted = m_store.journal().noteSpooled(letter.record.id, letter.message.sizeBytes); });
    if (!noted)
        return fail(letter, {Hindrance::Kind::Disk, letter.record.spoolPath, noted.error().text});
    m_reports.changed(letter.record);
    return true;
}

std::optional<Hindrance> Spooler::addressDraft(Letter &letter)
{
    const Order &order = letter.order;
    letter.recipients = mail::envelopeRecipients(order.draft);
    if (const auto &writer = order.draft.sender ? order.draft.sender : order.draft.from)
        letter.sender = writer->address;
    if (!order.onlyTo.isEmpty())
        letter.recipients.removeIf([&](const mail::AddrSpec &one) { return !order.onlyTo.contains(one); });
    return address(letter);
}

std::optional<Hindrance> Spooler::addressReady(Letter &letter, const mime::ReadyMessage &ready)
{
    const Order &order = letter.order;
    letter.sender = order.draft.from ? order.draft.from->address : ready.from;
    letter.recipients = order.onlyTo.isEmpty() ? ready.recipients : order.onlyTo;
    if (const auto hindrance = address(letter))
        return hindrance;
    Stored<Done> noted = Done{};
    m_storage.call([&] { noted = m_store.journal().noteAddresses(letter.record); });
    if (!noted)
        return Hindrance{Hindrance::Kind::Disk, letter.record.spoolPath, noted.error().text};
    return {};
}

std::optional<Hindrance> Spooler::address(Letter &letter)
{
    if (!letter.record.draftId.isEmpty()) {
        // A retry never reaches anyone twice, whatever the caller thinks it knows.
        Stored<QList<mail::AddrSpec>> accepted = QList<mail::AddrSpec>();
        m_storage.call([&] { accepted = m_store.journal().acceptedOf(letter.record.draftId); });
        if (!accepted)
            return Hindrance{Hindrance::Kind::Disk, {}, accepted.error().text};
        letter.recipients.removeIf([&](const mail::AddrSpec &one) { return accepted->contains(one); });
    }
    letter.record.from = letter.sender ? letter.sender->toString() : QString();
    letter.record.recipients.clear();
    for (const mail::AddrSpec &recipient : std::as_const(letter.recipients))
        letter.record.recipients.append(recipient.toString());
    if (!letter.sender)
        return Hindrance{Hindrance::Kind::NoSender};
    if (letter.recipients.isEmpty())
        return Hindrance{Hindrance::Kind::NoRecipients};
    return {};
}

bool Spooler::announce(Letter &letter)
{
    Stored<Done> announced = Done{};
    m_storage.call([&] { announced = m_store.journal().announce(letter.record, m_store.self()); });
    if (announced)
        return true;
    // Without a journal nothing is sent: after a crash nobody would know of it.
    letter.record.state = State::Failed;
    letter.record.finishedAt = QDateTime::currentDateTimeUtc();
    letter.record.hindrance = {Hindrance::Kind::Disk, letter.record.spoolPath, announced.error().text};
    m_reports.changed(letter.record);
    return false;
}

bool Spooler::spool(Letter &letter)
{
    const auto isCancelled = [&letter] { return letter.isCancelled.load(); };
    const auto addressed = [&](const mime::ReadyMessage &ready) { return addressReady(letter, ready); };
    const QString path = letter.record.spoolPath;
    const SpoolOutcome outcome = letter.order.readyMessage.isEmpty()
        ? spoolDraft(letter.order.draft, path, isCancelled)
        : spoolReady(letter.order.readyMessage, path, addressed, isCancelled);
    if (!outcome) {
        const auto *hindrance = std::get_if<Hindrance>(&outcome.error());
        return hindrance ? fail(letter, *hindrance) : end(letter, State::Cancelled);
    }
    letter.message = *outcome;
    letter.record.sizeBytes = outcome->sizeBytes;
    letter.draftJson = encodeDraft(letter.order.draft).json;
    letter.order.draft = {}; // Pictures are on the disk now, and may leave the memory.
    return true;
}

bool Spooler::fail(Letter &letter, const Hindrance &hindrance)
{
    letter.record.hindrance = hindrance;
    const bool isFile
        = hindrance.kind == Hindrance::Kind::UnreadableFile || hindrance.kind == Hindrance::Kind::ChangedFile;
    if (isFile) {
        smtp::Error error;
        error.kind = smtp::Error::Kind::Unreadable;
        error.detail = hindrance.subject + QStringLiteral(": ") + hindrance.detail;
        letter.record.error = error;
    }
    return end(letter, State::Failed);
}

bool Spooler::end(Letter &letter, State state)
{
    letter.record.state = state;
    letter.record.finishedAt = QDateTime::currentDateTimeUtc();
    m_storage.call([&] { [[maybe_unused]] const auto noted = m_store.journal().update(letter.record); });
    m_reports.changed(letter.record);
    return false;
}

} // namespace core::delivery
