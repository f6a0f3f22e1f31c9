#pragma once

#include "core/delivery/compare.h"

namespace ui::wording
{

/// What changed from one send to the other: "The server shows another certificate." Tells no reasons: that
/// one thing changed does not prove that it made the other fail.
QString differenceSentence(const core::delivery::Difference &difference);

/// The fact in a word, before its two values: "Certificate". Empty for what the sentences of the stage or
/// their times say already.
QString differenceName(const core::delivery::Difference &difference);
enum class Side { Before, After };
/// The value of the fact on one side, as a person reads it; a word for nothing.
QString differenceValue(const core::delivery::Difference &difference, Side side);

} // namespace ui::wording
