#pragma once

#include <QString>

namespace core::html
{

/// The number of a list's item as its type writes it: "1", "a", "A", "i", "I" (HTML §4.4.5). What a type
/// cannot write (0, more than a Roman number's 3999) is written in figures.
QString itemNumber(int number, QStringView type);

/// The type for the CSS word of list-style-type: "lower-roman" gives "i". "1" for all it does not know.
QString numberingOfStyle(QStringView style);

} // namespace core::html
