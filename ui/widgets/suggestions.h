#pragma once

#include "core/contacts/index.h"

#include <QSet>

#include <functional>
#include <memory>

namespace ui
{

/// What a field of addresses may ask about people. Whoever has the contacts fills it in; each function
/// answers at once, and may be missing.
struct Suggestions {
    /// Whom @p typed may mean, best first; nothing typed: those written to lately.
    std::function<QList<core::contacts::Completion>(const QString &typed, int limit,
                                                    const QSet<QString> &except)>
        complete;
    /// Takes a learned mailbox out of the suggestions.
    std::function<void(const core::mail::AddrSpec &address)> forget;
    std::function<void(const core::mail::Mailbox &mailbox)> addToContacts;
    std::function<bool(const core::mail::AddrSpec &address)> isInContacts;
    std::function<bool(const core::mail::AddrSpec &address)>
        isKnown; ///< In the contacts or written to before.
};
using SuggestionsPtr = std::shared_ptr<const Suggestions>;

} // namespace ui
