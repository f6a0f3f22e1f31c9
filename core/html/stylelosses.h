#pragma once

#include "core/html/styles.h"
#include "core/html/subset.h"

namespace core::html
{

/// What becomes of a declaration of a style attribute in the rich editor.
enum class StyleFate {
    Kept,
    Unseen, ///< Goes, but nobody can see it: a vendor's own, a default.
    Hides, ///< Makes the element invisible, which the editor does not show either way.
    Background,
    Position,
    Custom,
};

/// Of a declaration by itself; border-top and border-bottom of a cell are Custom, though a table that has
/// them in all its cells keeps them, see subset.h.
StyleFate fateOf(const Declaration &declaration, QStringView tag);

struct StyleLoss {
    Loss::Kind kind;
    QString sample;

    bool operator==(const StyleLoss &) const = default;
};

/// The same for a style sheet: its @media, its fonts, and its rules that change looks. Linear.
QList<StyleLoss> sheetLosses(QStringView sheet);

} // namespace core::html
