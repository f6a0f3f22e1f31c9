#pragma once

#include "core/mail/draft.h"

#include <QString>

namespace app
{

/// The message as it would be sent, for reading: runs of base64 are cut to their first lines, with a line
/// that says how many were left out. Reads the attachments; not for the main thread. An error is told in
/// place of the message.
QString messageSource(const core::mail::Draft &draft);

} // namespace app
