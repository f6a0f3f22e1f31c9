#pragma once

#include "core/account/account.h"

namespace ui::account
{

/// An account with ids and one identity, and nothing else.
core::account::Account newAccount();

/// Puts what was typed as name and address into the first identity; what is no address becomes none. An
/// account without a title is called by its address, and gets a colour for the band above its letters.
void writeAs(core::account::Account &account, const QString &name, const QString &address);

} // namespace ui::account
