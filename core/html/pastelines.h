#pragma once

#include "core/html/dom.h"
#include "core/html/paste.h"
#include "core/html/styles.h"

#include <QString>

namespace core::html
{

class PasteSheet;

/// The lines of a table from elsewhere, as the letter's tables can have them, see subset.h.
struct PasteLines {
    enum class Which { None, All, Outer, Horizontal };

    Which which = Which::None;
    int width = 1; ///< Pixels.
    QString colour; ///< "#d13438"; empty: nobody chose one.

    QString tableAttributes() const; ///< border, cellpadding and on to style, each with a blank before it.
    QString cellStyle() const; ///< Empty where the table says it all.

    bool operator==(const PasteLines &) const = default;
};

/// From its attributes, and from the styles of the table and of its first rows and cells. A grey is a page's
/// and not somebody's choice; it would not fit the dark.
PasteLines linesOf(const Node &table, const PasteSheet &sheet, Looks looks);

} // namespace core::html
