#pragma once

#include "core/spelling/personalwords.h"

namespace ui::wording
{

/// Why @p word was not added to the person's own words, and what to do about it.
QString wordNotAdded(const QString &word, const core::spelling::WordsError &error);

} // namespace ui::wording
