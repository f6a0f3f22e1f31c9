#pragma once

#include "core/html/dom.h"

namespace core::html
{

enum class Check { None, Open, Done };

/// The box that a text begins with: ☐, ☑ or ☒.
Check checkOf(QStringView text);
/// The box at the start of a check list's item: a field, or a character.
Check checkOf(const Node &item);

/// Without the blanks at its start, no-break spaces, too.
QStringView withoutBlanksBefore(QStringView text);

} // namespace core::html
