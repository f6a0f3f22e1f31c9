#pragma once

#include "core/mime/folding.h"

#include <QString>

namespace core::mime
{

/// Text that does not survive as it stands in a header: beyond ASCII, or with what a reader would take
/// for an encoded-word, or with a word no line can hold.
bool needsEncodedWords(QStringView text);

/// Adds @p text as encoded-words (RFC 2047), Q or B as is shorter, each of whole characters. What the
/// words contain is safe in a phrase too. @p text has no control characters. @p spareRoom is what is
/// to be glued to the last one.
void addEncodedWords(Folding &body, QStringView text, qsizetype spareRoom = 0);

/// @p octets with the encoded-words in it decoded: neighbours of one charset as one run of octets
/// (senders split characters), white space between two of them gone, controls made harmless. Octets
/// outside are guessed. Linear time.
QString decodeEncodedWords(QByteArrayView octets);

/// Where the encoded-word ends that starts at @p start of @p text; -1 when there is none.
qsizetype endOfEncodedWord(QStringView text, qsizetype start);

} // namespace core::mime
