#pragma once

#include "core/html/dom.h"
#include "core/html/styles.h"

namespace core::html
{

/// How characters look, as a paste understands it.
struct CharacterLooks {
    bool isBold = false;
    bool isItalic = false;
    bool isUnderlined = false;
    bool isStruck = false;
    bool isCode = false;
    int script = 0; ///< -1 subscript, 1 superscript.
    double pixels = 0; ///< CSS px; 0 if nobody said.
    QString colour; ///< "#rrggbb"; empty if nobody said.
    QString ground;
    QString face; ///< The first family named, as it was written.
    QString address; ///< Of the link.

    bool operator==(const CharacterLooks &) const = default;
};

/// What an element's tag and style make of its surroundings' looks.
CharacterLooks looksWithin(const CharacterLooks &around, const Node &node, const QList<Declaration> &style);

/// The name of a typeface that letters may use, as it is written in one; empty for any other.
QString safeFace(const QString &family);

} // namespace core::html
