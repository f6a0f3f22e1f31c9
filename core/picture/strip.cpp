#include "core/picture/strip.h"

#include "core/picture/parts.h"

namespace core::picture
{

namespace
{

std::optional<QByteArray> without(Kind kind, const QByteArray &octets, int orientation)
{
    switch (kind) {
    case Kind::Jpeg:
        return jpegWithout(octets, orientation);
    case Kind::Png:
        return pngWithout(octets, orientation);
    case Kind::WebP:
        return webpWithout(octets, orientation);
    case Kind::Gif:
        return gifWithout(octets);
    case Kind::Tiff:
    case Kind::Heif:
    case Kind::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace

Kind kindOf(const QByteArray &octets)
{
    const QByteArrayView view(octets);
    if (view.startsWith("\xff\xd8\xff"))
        return Kind::Jpeg;
    if (view.startsWith("\x89PNG\r\n\x1a\n"))
        return Kind::Png;
    if (view.startsWith("RIFF") && view.size() >= 12 && view.sliced(8, 4) == "WEBP")
        return Kind::WebP;
    if (view.startsWith("GIF87a") || view.startsWith("GIF89a"))
        return Kind::Gif;
    if (view.startsWith(QByteArrayView("II*\0", 4)) || view.startsWith(QByteArrayView("MM\0*", 4)))
        return Kind::Tiff;
    if (view.size() >= 12 && view.sliced(4, 4) == "ftyp") {
        const QByteArrayView brand = view.sliced(8, 4);
        for (const char *known : {"heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif", "avis"}) {
            if (brand == known)
                return Kind::Heif;
        }
    }
    return Kind::Unknown;
}

Result<Stripped, StripError> stripped(const QByteArray &octets)
{
    const Kind kind = kindOf(octets);
    if (kind == Kind::Unknown)
        return StripError::NotAPicture;
    if (kind == Kind::Tiff || kind == Kind::Heif)
        return StripError::NotThisKind;
    Details details = detailsOf(octets);
    const auto kept = without(kind, octets, details.orientation);
    if (!kept)
        return StripError::Damaged;
    // A thumbnail in JFIF, a film behind the end: Exiv2 does not speak of them.
    details.hasOther = details.hasOther || kept->size() < octets.size();
    if (details.isEmpty())
        return Stripped{octets, details, true};
    return Stripped{*kept, details, false};
}

} // namespace core::picture
