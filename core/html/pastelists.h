#pragma once

#include "core/html/dom.h"
#include "core/html/pastesheet.h"

#include <optional>

namespace core::html
{

/// What stands before a paragraph that Word, Outlook or WPS made an item of a list.
struct ListMark {
    enum class Kind {
        Bullet,
        Decimal,
        LowerLetter,
        UpperLetter,
        LowerRoman,
        UpperRoman,
        Words ///< "一、", "1.1", "第三条": a number that HTML's lists cannot count.
    };

    Kind kind = Kind::Bullet;
    int level = 1;
    int number = 1; ///< What the mark says; of numbers only.
    QString text; ///< "(a)", without the blanks around it.

    bool operator==(const ListMark &) const = default;
};

/// The mark of a paragraph whose style says "mso-list:l0 level2 lfo1", or that begins with a bullet of
/// PowerPoint's; nothing for other paragraphs.
std::optional<ListMark> listMark(const Node &paragraph, const QList<Declaration> &style,
                                 const PasteSheet &sheet);
/// The element holds the mark itself: "mso-list:Ignore".
bool isListMark(const QList<Declaration> &style);

} // namespace core::html
