#pragma once

#include "core/doctor/types.h"

namespace core::doctor
{

/// Why the first of @p attempts ended before signing in, its certificate aside; the others are what was
/// found out about the same port and its neighbours.
QList<Finding> whyNotConnected(const Request &request, const QList<Attempt> &attempts);

} // namespace core::doctor
