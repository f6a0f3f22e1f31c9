#pragma once

#include "app/options.h"

namespace app
{

struct LetterError {
    QString reason; ///< A sentence for the terminal or a bar in the window.
};

/// A letter that can be sent as it is, and what could not be put into it.
struct GivenLetter {
    core::mail::Draft draft;
    QString unfinishedTo; ///< Address text of a link that is not an address.
    QStringList offeredAttachments; ///< Files a mailto: link asked for: need the person's consent.
    QStringList filesToOpen; ///< .eml files among the arguments.
};

/// Makes a letter of the command line. Files are only looked at (they must exist and be readable);
/// --html is read. What the options give comes on top of @p base: addresses and attachments are added, the
/// rest takes the place of what is there.
core::Result<GivenLetter, LetterError> letterFrom(const Options &options, const core::mail::Draft &base = {});

/// The letter that shows what the program can do: both languages, a list, a picture, an attachment
/// with a Chinese name. To the practice mailbox's own address.
core::mail::Draft welcomeLetter();

} // namespace app
