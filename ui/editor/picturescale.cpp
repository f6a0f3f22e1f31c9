#include "ui/editor/picturescale.h"

#include "ui/editor/picturefiles.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QSet>

#include <algorithm>

namespace ui::editor
{

using core::mail::Attachment;
using core::mail::FileContent;

namespace
{

constexpr int jpegQuality = 82;
/// Beneath it a picture is no weight.
constexpr qint64 worthBytes = 100 * 1024;

/// Something shines through: alpha that is used, not merely allowed for.
bool isTransparent(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        if (std::any_of(line, line + pixels.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return true;
    }
    return false;
}

/// Hardly two pixels of a photo are alike; a window or a diagram has the same few colours all over.
bool isPhoto(const QImage &image)
{
    constexpr int steps = 64;
    QSet<QRgb> colours;
    for (int row = 0; row < steps; ++row) {
        for (int column = 0; column < steps; ++column)
            colours.insert(image.pixel(column * image.width() / steps, row * image.height() / steps));
    }
    return colours.size() > steps * steps / 4;
}

bool isAnimated(const Attachment &attachment)
{
    QBuffer buffer;
    QImageReader reader;
    if (const auto *octets = std::get_if<QByteArray>(&attachment.content)) {
        buffer.setData(*octets);
        buffer.open(QIODevice::ReadOnly);
        reader.setDevice(&buffer);
    } else {
        reader.setFileName(std::get<FileContent>(attachment.content).path);
    }
    reader.setDecideFormatFromContent(true);
    return reader.supportsAnimation() && reader.imageCount() != 1;
}

} // namespace

bool isHeavyPicture(const QString &fileName, qint64 bytes)
{
    static const QStringList endings{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
                                     QStringLiteral("bmp"), QStringLiteral("webp"), QStringLiteral("tif"),
                                     QStringLiteral("tiff")};
    return bytes >= worthBytes && endings.contains(QFileInfo(fileName).suffix().toLower());
}

bool isWorthRescaling(const Attachment &attachment)
{
    return isHeavyPicture(attachment.fileName, bytesOf(attachment.content));
}

std::optional<Attachment> rescaled(const Attachment &attachment, int longestSide)
{
    if (!isWorthRescaling(attachment) || isAnimated(attachment))
        return std::nullopt;
    QByteArray type;
    measured(attachment.content, &type);
    const QImage image = readImage(attachment.content, {longestSide, longestSide});
    if (image.isNull())
        return std::nullopt;
    const bool isPng = isTransparent(image) || (type == "image/png" && !isPhoto(image));
    QBuffer octets;
    octets.open(QIODevice::WriteOnly);
    QImageWriter writer(&octets, isPng ? "png" : "jpeg");
    if (!isPng)
        writer.setQuality(jpegQuality);
    if (!writer.write(isPng ? image : image.convertToFormat(QImage::Format_RGB32)))
        return std::nullopt;
    if (octets.data().size() > bytesOf(attachment.content) * 9 / 10)
        return std::nullopt;
    Attachment smaller = attachment;
    smaller.content = octets.data();
    smaller.mediaType = isPng ? "image/png" : "image/jpeg";
    smaller.fileName = QFileInfo(attachment.fileName).completeBaseName()
        + (isPng ? QStringLiteral(".png") : QStringLiteral(".jpg"));
    return smaller;
}

} // namespace ui::editor
