#pragma once

#include "core/diagnosis/cause.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace core::diagnosis
{

/// Times and numbers in the words of servers.

std::optional<std::chrono::seconds> retryAfterIn(const QString &text); ///< "try again in 300 seconds"
QDateTime retryAtIn(const QString &text); ///< "after Wed, 05 Aug 2026 18:40:30 UTC"; UTC, or invalid
/// "size limit of 25 MB" for content.size, "max 50 recipients" or "(1000)" for the rates; 0: none.
qint64 limitIn(const QString &text, Cause cause);
qint64 countOf(QStringView text); ///< "1,000"; 0: none.

} // namespace core::diagnosis
