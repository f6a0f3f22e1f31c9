#include "core/oauth/types.h"

#include <algorithm>

namespace core::oauth
{

bool Client::isCompleteFor(const Server &server) const
{
    const auto isPrintable = [](QChar c) { return c > u' ' && c != QChar(0x7f); };
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), isPrintable)
        && (!server.needsClientSecret || !secret.isEmpty());
}

} // namespace core::oauth
