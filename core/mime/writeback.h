#pragma once

#include "core/mime/read.h"

namespace core::mime
{

/// Writes the message that @p part was read from, octet by octet as it was: the fields as they stand in
/// @p part, the bodies and what is between the parts from @p source. Whoever takes a field out of the tree
/// gets the same message without it. False if either device failed.
bool writeBack(QIODevice &source, const Part &part, QIODevice &out);

} // namespace core::mime
