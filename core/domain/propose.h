#pragma once

#include "core/domain/types.h"

namespace core::domain
{

/// The records that would put things right, the most important first. What is in order is left alone, and
/// there is never a second record where only one may be.
QList<ProposedRecord> propose(const Request &request, const Survey &survey);

/// @p existing records for SPF, put together to one that also has @p missing words ("include:…", "ip4:…"),
/// and without @p unwanted ones. The mildest end of them is kept, and "~all" stands in for "+all" or none.
QByteArray mergedSpf(const QList<QByteArray> &existing, const QList<QByteArray> &missing,
                     const QList<QByteArray> &unwanted);

} // namespace core::domain
