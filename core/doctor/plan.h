#pragma once

#include "core/doctor/types.h"

namespace core::doctor
{

/// What to do after the account's own settings failed as @p own did.
enum class Probe {
    None,
    Listen, ///< Connect in the clear and hear what greets: TLS met somebody who does not speak it.
    Handshake, ///< Try TLS from the first octet: clear text met silence or nonsense.
};
Probe probeAfter(const Attempt &own);

/// Other servers worth a visit, the likeliest first; none where the failure is not theirs to heal.
/// @p hasGreeted: somebody speaks clear text at the port of the account.
QList<Alternative> alternativesAfter(const Request &request, const Attempt &own, bool hasGreeted);

} // namespace core::doctor
