#pragma once

#include "core/domain/types.h"

namespace core::domain
{

/// The records that would put things right, the most important first. What is in order is left alone, and
/// there is never a second record where only one may be.
QList<ProposedRecord> propose(const Request &request, const Survey &survey);

} // namespace core::domain
