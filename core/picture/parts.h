#pragma once

#include <QByteArray>

#include <optional>

namespace core::picture
{

/// The picture's parts that show something, in their order; nothing if it is damaged. An @p orientation
/// other than 1 is written as the only EXIF. Each follows its own format.
std::optional<QByteArray> jpegWithout(const QByteArray &octets, int orientation); ///< ITU T.81 annex B.
std::optional<QByteArray> pngWithout(const QByteArray &octets, int orientation); ///< PNG 3rd ed. §5.
std::optional<QByteArray> webpWithout(const QByteArray &octets, int orientation); ///< RFC 9649 §2.
std::optional<QByteArray> gifWithout(const QByteArray &octets); ///< GIF89a; has no orientation.

/// A TIFF structure of 26 octets that says nothing but the orientation, Exif 2.3 §4.5.
QByteArray minimalExif(int orientation);

} // namespace core::picture
