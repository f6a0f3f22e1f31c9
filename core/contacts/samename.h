#pragma once

#include "core/contacts/person.h"

namespace core::contacts
{

/// A name as it is compared with another: what matters is which words are in it, not their order, case,
/// accents or punctuation, and not what people are for others ("Dr."). What tells two apart is kept.
struct ComparedName {
    QStringList words; ///< Folded and sorted.
    QString han; ///< Its Chinese characters, together.
    QString form; ///< "mr", "mrs", "jr", "sr"…; several are sorted. Empty where there is none.
    /// Of the whole name where it is longer than 200 characters or 20 words: it is only compared as it
    /// stands.
    QByteArray digest;

    bool isEmpty() const { return words.isEmpty() && han.isEmpty(); }
    bool operator==(const ComparedName &) const = default;
};

enum class LocalPart { IsName, IsNoName };

/// Empty where there is nothing, or an address of the person's, in place of a name; with IsNoName also where
/// there is only the part before its @. That tells nothing of somebody a file speaks of, and yet may be the
/// name ("Anna", anna@x.example) of somebody known, which must not go.
ComparedName comparedName(const Person &person, LocalPart localPart);

/// Both names may be one person's: one is missing, or has all words of the other ("Anna", "A. Li",
/// "Anna Maria Li"), or they sound alike in Chinese and Latin letters ("李伟", "Wei Li"). Not "Mr. Li" and
/// "Mrs. Li".
bool canBeOne(const ComparedName &one, const ComparedName &other);

/// Whoever knows @p whole learns nothing from @p part.
bool says(const ComparedName &whole, const ComparedName &part);

} // namespace core::contacts
