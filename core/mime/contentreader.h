#pragma once

#include "core/mime/write.h"

#include <functional>

namespace core::mime
{

using BlockTaker = std::function<std::optional<WriteError>(QByteArrayView block)>;

/// How many octets there are now, so that a file that changes while the letter is written is noticed.
Result<qint64, WriteError> sizeOf(const mail::Content &content);

/// Shows the octets to @p take block by block, a file never whole in memory. Ends with the first error of
/// @p take; fails with ChangedFile when there are not @p expectedBytes.
std::optional<WriteError> readBlocks(const mail::Content &content, qint64 expectedBytes,
                                     const BlockTaker &take);

} // namespace core::mime
