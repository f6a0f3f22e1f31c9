#pragma once

#include "core/delivery/types.h"

#include <QObject>

#include <functional>

namespace ui::compose
{

/// What only reading all of a letter's text tells. A value.
struct LetterFacts {
    qint64 octets = 0; ///< Of its texts, in UTF-8.
    bool speaksOfFiles = false; ///< See mentionsAttachment().
    bool mayHaveFields = false; ///< False: there are no "{{…}}" in its texts; the subject is not looked at.

    /// A picture in its HTML source tells where it was taken, and nothing can be done about it: a TIFF, a
    /// HEIC, a damaged one.
    bool tellsPlace = false;

    bool operator==(const LetterFacts &) const = default;
};

LetterFacts factsOf(const core::delivery::SavedDraft &letter);

/// Gives @p then the facts of @p letter, in this thread: at once, or for a long letter, which takes longer to
/// read than a key may take to show, when another thread has read it. Never once @p context is gone.
void takeFacts(QObject *context, const core::delivery::SavedDraft &letter,
               const std::function<void(const LetterFacts &)> &then);

} // namespace ui::compose
