#pragma once

#include "core/contacts/person.h"

namespace core::contacts
{

/// A name as it is compared with another: what matters is which words are in it, not their order, case,
/// accents or punctuation, and not what people are addressed with ("Dr.").
struct ComparedName {
    QStringList words; ///< Folded and sorted.
    QString han; ///< Its Chinese characters, together.

    bool isEmpty() const { return words.isEmpty() && han.isEmpty(); }
    bool operator==(const ComparedName &) const = default;
};

/// Empty also where there is only an address of the person's, or the part before its @, in place of a name.
ComparedName comparedName(const Person &person);

/// Both names may be one person's: one is missing, or has all words of the other ("Anna", "A. Li",
/// "Anna Maria Li"), or they sound alike in Chinese and Latin letters ("李伟", "Wei Li").
bool canBeOne(const ComparedName &one, const ComparedName &other);

/// Whoever knows @p whole learns nothing from @p part.
bool says(const ComparedName &whole, const ComparedName &part);

} // namespace core::contacts
