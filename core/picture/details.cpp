#include "core/picture/details.h"

#include <exiv2/exiv2.hpp>

#include <algorithm>
#include <initializer_list>
#include <mutex>
#include <string>

namespace core::picture
{

namespace
{

bool holds(const std::string &text, std::initializer_list<const char *> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&text](const char *part) { return text.find(part) != std::string::npos; });
}

/// Describe the pixels, not who made them, where or when.
bool isOfThePixels(const std::string &name)
{
    return holds(name,
                 {"Orientation", "ColorSpace", "PixelXDimension", "PixelYDimension", "XResolution",
                  "YResolution", "ResolutionUnit", "YCbCrPositioning", "ComponentsConfiguration",
                  "ExifVersion", "FlashpixVersion", "ExifTag", "CharacterSet", "RecordVersion",
                  "ModelVersion", "EnvelopeRecord"});
}

void note(Details &details, const std::string &name)
{
    if (isOfThePixels(name))
        return;
    if (holds(name, {"GPS", "Location", "City", "Country", "Province", "State", "Geotag"}))
        details.hasLocation = true;
    else if (holds(name, {"Serial", "ImageUniqueID", "InstanceID", "DocumentID", "ContentIdentifier"}))
        details.hasSerialNumber = true;
    else if (holds(name, {"Artist", "Copyright", "Owner", "Author", "creator", "Byline", "Person", "rights"}))
        details.hasPerson = true;
    else if (holds(name, {"Date", "Time", "SubSec", "Offset"}))
        details.hasTime = true;
    else if (holds(name, {"Comment", "Description", "Caption", "Keywords", "subject", "Headline", "title"}))
        details.hasText = true;
    else if (holds(name,
                   {"Exif.Photo.", "Make", "Model", "Lens", "Software", "Exif.Canon", "Exif.Nikon",
                    "Exif.Sony", "Exif.Apple", "HostComputer", "CreatorTool"}))
        details.hasCamera = true;
    else
        details.hasOther = true;
}

Details read(const QByteArray &octets)
{
    const auto *data = reinterpret_cast<const Exiv2::byte *>(octets.constData());
    const auto image = Exiv2::ImageFactory::open(data, long(octets.size()));
    image->readMetadata();
    Details details;
    for (const auto &datum : image->exifData()) {
        note(details, datum.key());
        if (datum.key() == "Exif.Image.Orientation" && datum.count() == 1)
            details.orientation = int(datum.toLong());
    }
    if (details.orientation < 1 || details.orientation > 8)
        details.orientation = 1;
    for (const auto &datum : image->xmpData())
        note(details, datum.key());
    for (const auto &datum : image->iptcData())
        note(details, datum.key());
    details.hasText = details.hasText || !image->comment().empty();
    return details;
}

} // namespace

Details detailsOf(const QByteArray &octets)
{
    // Its XMP reader keeps tables for the whole program.
    static std::mutex turn;
    const std::lock_guard lock(turn);
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    try {
        return read(octets);
    } catch (const std::exception &) { // how Exiv2 says that a file is damaged
        return {};
    }
}

} // namespace core::picture
