#pragma once

#include "core/html/paste.h"

namespace core::html
{

/// Only the copied part of a clipboard's HTML, between <!--StartFragment--> and <!--EndFragment-->, with the
/// tags and style sheets around it, and without comments. What Office hides from browsers in conditional
/// comments goes; the mark of a list item, which it shows them, gets the style "mso-list:Ignore" if
/// it has none. @p removed counts. The result is not safe yet: it is for the parser.
QString copiedFragment(QStringView html, QMap<Removed, int> &removed);

} // namespace core::html
