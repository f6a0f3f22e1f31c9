#pragma once

#include "core/account/catalogue.h"
#include "core/diagnosis/facts.h"

namespace core::diagnosis
{

/// What there is to help with.
struct Means {
    const account::Provider *provider = nullptr; ///< Of the outgoing server; null: a server of one's own.
    int othersCount = 0; ///< Recipients that were neither accepted nor refused.
    /// The provider was told from the server's words: it may explain and name pages, but no secret is sent to
    /// another server for that.
    bool isProviderGuessed = false;
};

/// What can be done about @p verdict, the likeliest help first. Each says only what @p circumstances and the
/// catalogue carry: a page is the provider's own, a server one of the provider's. Nothing for an unknown
/// cause but what helps with every failure: the same again where the server calls it temporary. A report and
/// the details, which help always, are not in it.
QList<Remedy> remediesFor(const Verdict &verdict, const Circumstances &circumstances, const Means &means);

/// Another way to the same mailbox: of the provider's, or, for a server of one's own, the usual port beside
/// the one that is set. Protected in any case. Nothing if there is none.
std::optional<Remedy> otherServer(const Circumstances &circumstances, const Means &means);

} // namespace core::diagnosis
