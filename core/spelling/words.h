#pragma once

#include "core/span.h"

#include <QList>
#include <QStringView>

namespace core::spelling
{

using Range = Span; ///< Where a word stands.

/// The words of @p text that a dictionary can judge, as UAX #29 divides them. Left out is what no
/// dictionary knows and nobody wants underlined: Chinese, Japanese, Korean, Thai and other writing without
/// blanks between words, addresses and links, paths, words with digits, and words in capitals only.
/// Linear time.
QList<Range> checkableWords(QStringView text);

/// The word at @p position, or right before it; empty if there is none to be checked.
Range wordAt(QStringView text, qsizetype position);

} // namespace core::spelling
