#pragma once

#include "core/doctor/types.h"

namespace core::doctor
{

/// What @p attempts tell, the account's own settings being the first of them: what works, what is wrong
/// and why, what to use instead. @p now is this computer's time, UTC. A cancelled attempt tells nothing.
QList<Finding> diagnose(const Request &request, const QList<Attempt> &attempts, const QDateTime &now);

/// How far the examination of @p request can go: its wish, or less without credentials or sender.
smtp::Stage goal(const Request &request);
/// @p own, made with the account's own settings, got there.
bool isUsable(const Request &request, const Attempt &own);

} // namespace core::doctor
