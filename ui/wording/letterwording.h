#pragma once

#include "core/diagnosis/letter.h"
#include "ui/wording/verdictwording.h"

namespace ui::wording
{

/// The whole letter in words: what its record says, why by its judgement, the server's own words, one line
/// for each refused recipient where there are several.
Explanation explain(const core::delivery::Record &record, const core::diagnosis::Judgement &judgement,
                    const VerdictContext &context);

} // namespace ui::wording
