#pragma once

#include "core/delivery/journal.h"

namespace core::delivery
{

/// Settles what processes left behind that are no more: letters being sent become Unknown if their
/// final dot was on its way, else Failed. What was not whole in the spool yet is as if never sent:
/// its draft is still there. @p presenceFolder tells who lives.
Stored<Done> settleUnfinished(Journal &journal, const QString &presenceFolder, const QString &self);

/// Puts the messages of the spool into a journal that does not know them, as Unknown: perhaps they
/// were accepted, nobody can tell any more.
Stored<Done> adoptMessages(Journal &journal, const QString &spoolFolder, const QString &self);

} // namespace core::delivery
