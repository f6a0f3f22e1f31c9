#pragma once

#include <QString>

namespace app
{

/// "light", "dark" or "system" (also the empty string): the palette of the whole program. Where no
/// desktop announces its wish, LOOK_DARK=1 in the environment asks for the dark one.
void applyAppearance(const QString &name);

} // namespace app
