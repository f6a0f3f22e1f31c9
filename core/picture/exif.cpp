#include "core/picture/parts.h"

namespace core::picture
{

QByteArray minimalExif(int orientation)
{
    QByteArray exif("MM\0\x2a\0\0\0\x08", 8); // big endian; the directory follows
    exif += QByteArray("\0\x01", 2); // one entry:
    exif += QByteArray("\x01\x12\0\x03\0\0\0\x01\0", 9); // Orientation, one SHORT
    exif += char(orientation);
    exif += QByteArray("\0\0", 2); // fills the entry
    exif += QByteArray("\0\0\0\0", 4); // no other directory
    return exif;
}

} // namespace core::picture
