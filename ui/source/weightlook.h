#pragma once

#include "core/html/problems.h"
#include "ui/widgets/icon.h"

namespace ui::source
{

/// How a problem is shown by its weight: the tone of its line, and the name of its sign.
Tone toneOf(core::html::Problem::Weight weight);
QString signOf(core::html::Problem::Weight weight);

} // namespace ui::source
