#pragma once

#include <QString>

namespace core::mail
{

/// How many columns @p text takes in a fixed-width font: two for each Chinese, Japanese or Korean character
/// and emoji (East Asian Width W and F, UAX #11), none for marks that lie over others.
int columnsOf(QStringView text);
int columnsOf(char32_t c);

/// @p text with blanks at its end, or at its start, up to that many columns; longer text stays whole.
QString paddedAtEnd(const QString &text, int columns);
QString paddedAtStart(const QString &text, int columns);

} // namespace core::mail
