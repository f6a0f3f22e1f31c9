#pragma once

#include "core/mail/draft.h"

namespace core::mail
{

/// Puts the people of each group in its place, nobody twice in a row; a group without people
/// ("undisclosed-recipients:;") stays.
void openGroups(Draft &draft);

} // namespace core::mail
