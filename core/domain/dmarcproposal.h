#pragma once

#include "core/domain/types.h"

namespace core::domain
{

/// The record for DMARC that would put things right. What can be read of the present ones stays as it is, and
/// nothing asks receivers for more than it did. Nothing where that is not certain.
std::optional<ProposedRecord> proposeDmarc(const Request &request, const Survey &survey);

} // namespace core::domain
