#pragma once

#include <QString>

namespace core::html
{

/// @p html without the start tags that would make it too deep, and without tags of absurdly many
/// attributes; all text stays. HTML5 parsing is quadratic in depth, in attributes of one tag and in
/// formatting left open (each paragraph reopens it), so a letter of a megabyte could hold a reader for
/// minutes. Ordinary letters come back unchanged. Linear time.
QString bounded(QStringView html);

} // namespace core::html
