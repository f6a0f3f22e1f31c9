#pragma once

#include "core/span.h"

class QPlainTextEdit;

namespace ui::source
{

/// Puts @p text in the place of a stretch: one step to undo, and the cursor does not go along with what is
/// put where it stands.
void replacePart(QPlainTextEdit &editor, const core::Span &span, const QString &text);

} // namespace ui::source
