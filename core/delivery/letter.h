#pragma once

#include "core/delivery/outbox.h"
#include "core/delivery/spool.h"

#include <atomic>
#include <memory>

namespace core::delivery
{

/// A letter on its way through the outbox's threads: from the spooler to the dispatcher. Only the one
/// who has it at the time touches it, but for the flags.
struct Letter {
    Order order;
    Record record;
    std::optional<mail::AddrSpec> sender;
    QList<mail::AddrSpec> recipients;
    Spooled message;
    QByteArray draftJson; ///< What was sent, to know the saved draft by.

    std::atomic<bool> isCancelled = false;
    std::atomic<bool> isFinalDotSent = false;
    std::atomic<bool> isJournalLost = false; ///< The final dot could not be noted, so it was not sent.
};
using LetterPtr = std::shared_ptr<Letter>;

/// What the outbox's threads tell; may be called from any of them.
struct Reports {
    std::function<void(const Record &)> changed;
    std::function<void(const QString &id, const smtp::Entry &)> said;
    std::function<void(const QString &id, const smtp::StageEvent &)> reached;
    std::function<void(const QString &id, qint64 sentBytes, qint64 totalBytes)> progressed;
};

} // namespace core::delivery
