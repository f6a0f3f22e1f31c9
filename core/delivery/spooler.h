#pragma once

#include "core/delivery/letter.h"
#include "core/delivery/store.h"
#include "core/delivery/worker.h"

namespace core::delivery
{

/// Brings a letter on the disk, whole and synced, with its row in the journal. Works in a thread of
/// its own: pictures are encoded and files read here.
class Spooler
{
public:
    Spooler(Worker &storage, Store &store, Reports reports);

    /// True when the letter may be sent; otherwise its end has been told.
    bool take(Letter &letter);

private:
    std::optional<Hindrance> addressDraft(Letter &letter);
    std::optional<Hindrance> addressReady(Letter &letter, const mime::ReadyMessage &ready);
    std::optional<Hindrance> address(Letter &letter);
    bool announce(Letter &letter);
    bool spool(Letter &letter);
    bool fail(Letter &letter, const Hindrance &hindrance);
    bool end(Letter &letter, State state);

    Worker &m_storage;
    Store &m_store;
    Reports m_reports;
};

} // namespace core::delivery
