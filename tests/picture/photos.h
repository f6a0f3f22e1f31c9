#pragma once

#include <QBuffer>
#include <QColorSpace>
#include <QImage>

#include <exiv2/exiv2.hpp>

/// Pictures as phones make them; Exiv2 writes what they tell.
namespace photos
{

inline QImage motif(QSize size = {320, 200})
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x * y) % 256));
    }
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, format);
    return octets;
}

/// Coordinates, camera, serial number, owner, caption, a thumbnail, in every way the format has.
inline QByteArray telling(const QByteArray &octets, int orientation = 1)
{
    auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(octets.constData()),
                                           long(octets.size()));
    image->readMetadata();
    Exiv2::ExifData exif;
    exif["Exif.Image.Make"] = "SECRETMAKER";
    exif["Exif.Image.Model"] = "SECRETMODEL";
    exif["Exif.Image.Orientation"] = uint16_t(orientation);
    exif["Exif.Image.Artist"] = "SECRETARTIST";
    exif["Exif.Photo.DateTimeOriginal"] = "2024:05:06 07:08:09";
    exif["Exif.Photo.BodySerialNumber"] = "SECRETSERIAL";
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "39/1 54/1 20/1";
    exif["Exif.GPSInfo.GPSLongitudeRef"] = "E";
    exif["Exif.GPSInfo.GPSLongitude"] = "116/1 23/1 29/1";
    exif["Exif.GPSInfo.GPSMapDatum"] = "SECRETDATUM";
    image->setExifData(exif);
    Exiv2::XmpData xmp;
    xmp["Xmp.dc.creator"] = "SECRETCREATOR";
    xmp["Xmp.photoshop.City"] = "SECRETCITY";
    image->setXmpData(xmp);
    if (image->checkMode(Exiv2::mdIptc) & Exiv2::amWrite) {
        Exiv2::IptcData iptc;
        iptc["Iptc.Application2.City"] = "SECRETTOWN";
        image->setIptcData(iptc);
    }
    if (image->checkMode(Exiv2::mdComment) & Exiv2::amWrite)
        image->setComment("SECRETCOMMENT");
    image->writeMetadata();
    Exiv2::BasicIo &io = image->io();
    io.open();
    const Exiv2::DataBuf all = io.read(long(io.size()));
    return QByteArray(reinterpret_cast<const char *>(all.pData_), qsizetype(all.size_));
}

struct Left {
    qsizetype exif = 0;
    qsizetype xmp = 0;
    qsizetype iptc = 0;
    bool comment = false;
};

/// What Exiv2 finds.
inline Left left(const QByteArray &octets)
{
    auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(octets.constData()),
                                           long(octets.size()));
    image->readMetadata();
    return {qsizetype(image->exifData().count()), qsizetype(image->xmpData().count()),
            qsizetype(image->iptcData().count()), !image->comment().empty()};
}

} // namespace photos
