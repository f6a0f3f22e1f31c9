#pragma once

#include <QByteArray>

namespace core::picture
{

/// What a picture file tells beyond the picture: what a phone or a camera writes into it unasked.
struct Details {
    bool hasLocation = false; ///< GPS coordinates, or the name of a place.
    bool hasCamera = false; ///< Maker, model, lens, settings.
    bool hasSerialNumber = false; ///< Of camera or lens, or an id of this one picture.
    bool hasTime = false;
    bool hasPerson = false; ///< Author, owner, copyright, people in the picture.
    bool hasText = false; ///< Comments, captions, key words.
    bool hasOther = false; ///< Thumbnails, edit histories, and what we have no word for.
    /// How the pixels are to be turned when shown, 1 to 8, Exif 2.3 §4.6.4 tag 0112. This is no secret.
    int orientation = 1;

    bool isEmpty() const
    {
        return !hasLocation && !hasCamera && !hasSerialNumber && !hasTime && !hasPerson && !hasText
            && !hasOther;
    }
    bool operator==(const Details &) const = default;
};

/// Reads EXIF, XMP, IPTC and comments. Empty for what is no picture or cannot be read. Safe to call from
/// any thread; calls take turns.
Details detailsOf(const QByteArray &octets);

} // namespace core::picture
