#pragma once

#include "core/bounce/bounce.h"
#include "core/diagnosis/facts.h"

namespace core::bounce
{

/// What is known about @p recipient of @p bounce, for core::diagnosis::diagnose(): the reply alone where the
/// words quote one, the stage (that of RCPT where nothing tells), who spoke, and the provider of the host.
diagnosis::Facts facts(const Bounce &bounce, const Recipient &recipient);

} // namespace core::bounce
