#pragma once

#include "core/mail/draft.h"

namespace core::mime
{

/// About how many octets the headers of a letter and its parts take, so cheap that it can follow every key:
/// it counts names, addresses and their line ends, and encodes nothing. measure() knows exactly. Without Bcc,
/// which is not in the letter.
qint64 expectedHeaderBytes(const mail::Draft &draft);

} // namespace core::mime
