#pragma once

#include "core/stationery/papererror.h"

namespace app
{

/// Why a template or snippet could not be had or kept, as a sentence for a window or a terminal.
QString stationeryProblem(const core::stationery::PaperError &error);

} // namespace app
