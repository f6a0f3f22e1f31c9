#pragma once

#include "core/domain/types.h"

namespace core::domain
{

/// What the facts mean, topic by topic. Pure: it asks nobody.
QList<Finding> assess(const Request &request, const Survey &survey);

} // namespace core::domain
