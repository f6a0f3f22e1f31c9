#pragma once

#include "core/smtp/patience.h"
#include "core/smtp/types.h"

#include <functional>
#include <stop_token>

namespace core::smtp
{

/// Which second visit may tell more about @p error, whose stage is set: after a TLS hello that was not
/// understood, to listen in the clear; after silence in place of a clear-text greeting, a TLS hello; where
/// an address stays silent, its other ports. Through a proxy, none: it did not ask for that.
SecondLook::Way lookAfter(const Endpoint &endpoint, const Error &error);

/// Adds what it sees to an error. It visits only the address that failed, says nothing but a TLS hello (which
/// names the host, as every one does), and never a secret.
using Looker = std::function<void(const Endpoint &, Error &)>;

/// With real sockets, in the thread that calls it; takes Patience::look at most. Once @p stop is requested
/// the error becomes Error::Kind::Cancelled.
Looker socketLooker(std::stop_token stop, Patience patience = {});

} // namespace core::smtp
