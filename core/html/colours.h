#pragma once

#include <QString>

namespace core::html
{

/// A CSS or HTML colour as "#rrggbb", CSS Color Level 4 as far as letters use it: numbers, names, rgb() and
/// rgba(). Empty if it is none, or more see-through than not.
QString colourCode(const QString &text);

// Of a colour as colourCode() has it:

/// What a page has when nobody chose: for text near black and the greys near white, for a ground near white.
/// Kept in a letter, they would be black on black for a reader in dark mode.
bool isDefaultText(const QString &code);
bool isDefaultGround(const QString &code);
bool isColourful(const QString &code); ///< Neither grey nor nearly so: somebody meant it.

} // namespace core::html
