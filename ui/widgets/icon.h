#pragma once

#include <QColor>
#include <QIcon>

class QPalette;

namespace ui
{

/// One of our own line icons by meaning ("attach", "send"), drawn in the palette's text colour of the
/// moment, greyed when disabled, sharp at every scale. An unknown name is a broken promise (assert).
QIcon icon(const QString &name);

/// The same in a colour of its own.
QIcon icon(const QString &name, const QColor &colour);

/// True while the palette is a dark one.
bool isDark(const QPalette &palette);

/// Hairlines, chips and quiet text, mixed from the palette so that they follow light and dark.
QColor hairlineColour(const QPalette &palette);
QColor quietTextColour(const QPalette &palette); ///< At least 4.5:1 on Window and Base.
QColor chipColour(const QPalette &palette);

/// The palette's highlight, moved as far as needed for accentTextColour() to have 4.5:1 on it.
QColor accentColour(const QPalette &palette);
QColor accentTextColour(const QPalette &palette);

enum class Tone { Neutral, Positive, Warning, Negative };
/// The tone's colour for text and signs (readable on @p palette), and for the card behind it.
QColor toneColour(Tone tone, const QPalette &palette);
QColor toneBackground(Tone tone, const QPalette &palette);

/// @p amount of @p over laid on @p under, both opaque; 0 is @p under.
QColor mixed(const QColor &under, const QColor &over, qreal amount);
/// From 1 (the same) to 21 (black on white), WCAG 2.1 §1.4.3.
qreal contrast(const QColor &one, const QColor &other);

} // namespace ui
