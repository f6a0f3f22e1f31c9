#pragma once

#include "core/practice/server.h"
#include "ui/practice/letter.h"

namespace app
{

/// What the list of the practice mailbox shows of a letter. Reads the file's header: not for the GUI
/// thread.
ui::practice::Letter readSummary(const core::practice::Received &letter);

/// Everything the window shows of an opened letter. Reads the file: not for the GUI thread.
ui::practice::LetterView readView(const ui::practice::Letter &letter);

/// Writes the attachment with this index (as in LetterView) to @p target; false if it cannot.
bool saveAttachment(const QString &letterPath, int index, const QString &target);

} // namespace app
