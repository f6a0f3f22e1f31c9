#pragma once

#include <QColor>
#include <QList>

namespace ui::editor
{

/// Whether a text colour can be read by people whose mail program is white or dark; WCAG 2.1 asks for 3:1
/// even of large text.
enum class Legibility { Good, HardOnWhite, HardOnDark, HardOnGround };

/// On @p ground if one is chosen for the text, which is then the same for everybody; on white and on a usual
/// dark page if not.
Legibility legibility(const QColor &text, const QColor &ground);

/// The colour of the same hue, as little lighter or darker as possible, that is Good; @p text if it is.
QColor nearestLegible(const QColor &text, const QColor &ground);

} // namespace ui::editor
