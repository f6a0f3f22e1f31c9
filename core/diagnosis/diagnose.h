#pragma once

#include "core/diagnosis/rules.h"

namespace core::diagnosis
{

/// What the facts mean, from the surest knowledge to the least: what happened on this computer and on the
/// way; the words of the provider that spoke; words everybody uses; the enhanced code (RFC 3463 and its
/// registry) with stage and speaker; the reply code with them; else Cause::Unknown. Pure and quick (well
/// under 1 ms), whatever the server sent: of very long words only the beginning is read. Without remedies:
/// see remedies.h.
Verdict diagnose(const Facts &facts, const Rules &rules);

} // namespace core::diagnosis
