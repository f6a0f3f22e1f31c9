#pragma once

#include "core/diagnosis/ruleset.h"

namespace core::diagnosis
{

/// What can be read out of the words for the cause: what the rule's expression named (retryafter, limit,
/// blocklist, address, ip, url, reference) before what is found by general forms. Of lengths without a unit
/// only the rule knows what they count.
Parameters parametersOf(Cause cause, const Words &words, const QRegularExpressionMatch &match);

/// "5 minutes", "300 seconds", "1h", "90" (seconds), "00:10:00", "15 分钟"; nothing else, and at most 30
/// days.
std::optional<std::chrono::seconds> durationOf(QStringView text);

/// "52428800", "25 MB", "50M", "10,240 KB" in octets; 0: none.
qint64 octetCountOf(QStringView text);

} // namespace core::diagnosis
