#pragma once

#include "core/picture/details.h"
#include "core/result.h"

namespace core::picture
{

enum class Kind { Jpeg, Png, WebP, Gif, Tiff, Heif, Unknown };
Kind kindOf(const QByteArray &octets); ///< From the first octets.

enum class StripError {
    NotAPicture, ///< None that we know.
    NotThisKind, ///< TIFF and HEIF: their details and pixels refer to one another.
    Damaged, ///< Its parts cannot be followed to the end.
};

struct Stripped {
    QByteArray octets;
    Details removed; ///< What was there; its orientation is kept in the octets.
    bool isSame = false; ///< There was nothing to remove: the octets are those that came.

    bool operator==(const Stripped &) const = default;
};

/// The same picture to the last pixel, without EXIF, XMP, IPTC, comments, thumbnails, and without anything
/// behind its end (phones put films and second pictures there). Kept are what is needed to show it: colour
/// profile, orientation, resolution, animation. Nothing is encoded anew.
Result<Stripped, StripError> stripped(const QByteArray &octets);

} // namespace core::picture
