#pragma once

#include "core/mail/draft.h"

#include <QSize>

#include <optional>

namespace ui::editor
{

/// Longest sides in pixels that are offered for photos.
inline constexpr int smallSide = 640;
inline constexpr int mediumSide = 1024;
inline constexpr int largeSide = 1600;

/// A picture with fewer pixels: turned as EXIF said, without any EXIF, with its colour profile. Photos become
/// JPEG of quality 82; drawings and screenshots, and where something shines through, PNG. Nothing for what is
/// no picture, moves, or would not shrink by a tenth. Blocks: it really encodes.
std::optional<core::mail::Attachment> rescaled(const core::mail::Attachment &attachment, int longestSide);

/// Worth an offer: a picture by its name that is heavy.
bool isHeavyPicture(const QString &fileName, qint64 bytes);
bool isWorthRescaling(const core::mail::Attachment &attachment); ///< Looks at the file.

} // namespace ui::editor
