#pragma once

#include "core/mail/draft.h"

#include <QStringList>

namespace app
{

/// Takes what a letter's pictures tell of place, camera and person out of them, as the window does: from
/// files that are attached, and from data: pictures in its HTML. The letter holds clean copies then; the
/// files themselves are never changed. Answers sentences for the person: what was removed, and what is still
/// told because it cannot be removed. Reads files; blocks.
QStringList cleanPhotos(core::mail::Draft &draft);

} // namespace app
