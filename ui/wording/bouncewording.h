#pragma once

#include "core/bounce/bounce.h"
#include "ui/wording/wording.h"

namespace ui::wording
{

/// What kind of message it is and what that means: title and one or two sentences. Of a failure or delay the
/// summary over all recipients.
Explanation explain(const core::bounce::Bounce &bounce);

/// "did not get it", "still being tried" …
QString actionText(core::bounce::Action action);

/// Who wrote the report: "Reported by mx.example.org (Postfix)"; empty if that is not known.
QString reporterText(const core::bounce::Bounce &bounce);

/// @p text, which may come from an enemy, with its line ends and everything else visible that could hide or
/// reorder what stands beside it.
QString harmless(const QString &text);

} // namespace ui::wording
