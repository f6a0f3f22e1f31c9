#pragma once

#include "core/html/paste.h"

namespace ui::editor
{

/// What was left out of a paste, as a sentence; empty if nobody misses it: classes, sheets, comments of the
/// program's own.
QString pasteNote(const core::html::Pasted &pasted);

} // namespace ui::editor
