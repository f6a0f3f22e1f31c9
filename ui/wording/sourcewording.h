#pragma once

#include "core/html/problems.h"
#include "core/html/subset.h"

#include <QString>

namespace ui::wording
{

/// What is wrong and what comes of it: "<b> is never closed, so all that follows belongs to it."
QString problemSentence(const core::html::Problem &problem);

/// What rich editing would lose, as one sentence: "This letter has things the editor cannot keep: layout
/// tables, web fonts." @p losses are not empty.
QString lossSentence(const QList<core::html::Loss> &losses);

} // namespace ui::wording
