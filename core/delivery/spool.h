#pragma once

#include "core/delivery/types.h"
#include "core/mime/rewrite.h"

#include <functional>
#include <variant>

namespace core::delivery
{

/// A message in the spool and what its octets need.
struct Spooled {
    qint64 sizeBytes = 0;
    smtp::BodyKind body = smtp::BodyKind::SevenBit;
    bool hasUtf8Headers = false;
};

struct SpoolCancelled {
};
using SpoolFailure = std::variant<Hindrance, SpoolCancelled>;
using SpoolOutcome = Result<Spooled, SpoolFailure>;

/// Encodes @p draft to the file @p path: whole and on the disk when it comes back, or not there.
/// Always in 7-bit form, which every server takes; addresses in UTF-8 only if one needs it.
SpoolOutcome spoolDraft(const mail::Draft &draft, const QString &path,
                        const std::function<bool()> &isCancelled);

/// The same with a complete message file. What it says of its sender and recipients is told by
/// @p addressed before the file gets its name; a hindrance from there ends it.
using Addressed = std::function<std::optional<Hindrance>(const mime::ReadyMessage &)>;
SpoolOutcome spoolReady(const QString &source, const QString &path, const Addressed &addressed,
                        const std::function<bool()> &isCancelled);

} // namespace core::delivery
