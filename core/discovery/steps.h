#pragma once

#include "core/discovery/types.h"

namespace core::discovery
{

/// Found, or whether a problem is a plain answer (Nothing) or none that one could trust (Failed).
Step::State stateOf(Problem problem);

} // namespace core::discovery
