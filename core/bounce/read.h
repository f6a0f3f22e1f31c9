#pragma once

#include "core/bounce/bounce.h"

namespace core::bounce
{

constexpr qint64 maxReadBytes = 8 * 1024 * 1024;

/// What @p message reports: a whole message with its header, or just the text of one as a person copies it,
/// or the delivery status alone. Understands RFC 3464 (with 6522 and 6533) and what mail systems write
/// instead. Anything may be given; what is no bounce has Kind::NotABounce. In linear time, and of very
/// large messages only the first maxReadBytes.
Bounce read(const QByteArray &message);

/// The same of a device open for reading.
Bounce read(QIODevice &source);

} // namespace core::bounce
