#pragma once

#include "app/services.h"
#include "core/doctor/types.h"

namespace app
{

/// What the connection doctor is asked about an account: its server and login, what the catalogue knows of
/// them, and how far to go.
core::doctor::Request checkupOf(const core::account::Account &account, const Route &route,
                                const core::account::Catalogue &catalogue, core::smtp::Stage until);

/// The stage that a person names: dns, connect, tls, ehlo, auth, mail; nothing for another word.
std::optional<core::smtp::Stage> stageNamed(const QString &word);

/// When this program was built, UTC: a clock that shows less is wrong for sure.
QDateTime builtAt();

} // namespace app
