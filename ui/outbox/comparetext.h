#pragma once

#include "core/delivery/types.h"

#include <QPalette>

namespace ui::outbox
{

/// Two sends side by side as rich text: what differs, in sentences, then every stage with both results, both
/// times and the facts that are not the same. Everything that came from a server is escaped.
QString comparisonHtml(const core::delivery::Record &before, const core::delivery::Record &after,
                       const QPalette &palette);

} // namespace ui::outbox
