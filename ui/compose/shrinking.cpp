#include "ui/compose/shrinking.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QThreadPool>

#include <algorithm>

namespace ui::compose
{

using core::mail::Attachment;
using core::mail::Content;
using core::mail::FileContent;

namespace
{

constexpr int mostPixels = 1600;
constexpr int jpegQuality = 82;
/// Beneath it a picture is no weight.
constexpr qint64 worthBytes = 100 * 1024;

qint64 bytesOf(const Content &content)
{
    if (const auto *octets = std::get_if<QByteArray>(&content))
        return octets->size();
    return QFileInfo(std::get<FileContent>(content).path).size();
}

bool mayBePicture(const Attachment &attachment)
{
    static const QStringList endings{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
                                     QStringLiteral("bmp"), QStringLiteral("webp"), QStringLiteral("tif"),
                                     QStringLiteral("tiff")};
    return attachment.role == Attachment::Role::Attached
        && endings.contains(QFileInfo(attachment.fileName).suffix().toLower());
}

QImage read(const Content &content)
{
    QBuffer buffer;
    QImageReader reader;
    if (const auto *octets = std::get_if<QByteArray>(&content)) {
        buffer.setData(*octets);
        buffer.open(QIODevice::ReadOnly);
        reader.setDevice(&buffer);
    } else {
        reader.setFileName(std::get<FileContent>(content).path);
    }
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (reader.supportsAnimation() && reader.imageCount() > 1)
        return {};
    const QSize whole = reader.size();
    if (std::max(whole.width(), whole.height()) > mostPixels)
        reader.setScaledSize(whole.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (std::max(image.width(), image.height()) > mostPixels)
        image = image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

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

std::optional<Attachment> shrunk(const Attachment &attachment)
{
    const qint64 before = bytesOf(attachment.content);
    if (!mayBePicture(attachment) || before < worthBytes)
        return std::nullopt;
    const QImage image = read(attachment.content);
    if (image.isNull())
        return std::nullopt;
    const bool keepsAlpha = isTransparent(image);
    QBuffer octets;
    octets.open(QIODevice::WriteOnly);
    QImageWriter writer(&octets, keepsAlpha ? "png" : "jpeg");
    if (!keepsAlpha)
        writer.setQuality(jpegQuality);
    if (!writer.write(keepsAlpha ? image : image.convertToFormat(QImage::Format_RGB32)))
        return std::nullopt;
    if (octets.data().size() > before * 9 / 10)
        return std::nullopt;
    Attachment smaller = attachment;
    smaller.content = octets.data();
    smaller.mediaType = keepsAlpha ? "image/png" : "image/jpeg";
    smaller.fileName = QFileInfo(attachment.fileName).completeBaseName()
        + (keepsAlpha ? QStringLiteral(".png") : QStringLiteral(".jpg"));
    return smaller;
}

Shrinking::Result shrink(const QList<Attachment> &attachments)
{
    Shrinking::Result result{.before = attachments, .after = {}};
    for (const Attachment &attachment : attachments) {
        const auto smaller = shrunk(attachment);
        result.after.append(smaller.value_or(attachment));
        if (!smaller)
            continue;
        ++result.shrunkCount;
        result.bytesBefore += bytesOf(attachment.content);
        result.bytesAfter += bytesOf(smaller->content);
    }
    return result;
}

} // namespace

bool Shrinking::isWorthTrying(const QList<Attachment> &attachments)
{
    return std::any_of(attachments.begin(), attachments.end(), [](const Attachment &attachment) {
        return mayBePicture(attachment) && bytesOf(attachment.content) >= worthBytes;
    });
}

Shrinking *Shrinking::start(const QList<Attachment> &attachments)
{
    auto *shrinking = new Shrinking; // deletes itself below, in its own thread
    QThreadPool::globalInstance()->start([shrinking, attachments] {
        const Result result = shrink(attachments);
        QMetaObject::invokeMethod(
            shrinking,
            [shrinking, result] {
                emit shrinking->done(result);
                shrinking->deleteLater();
            },
            Qt::QueuedConnection);
    });
    return shrinking;
}

} // namespace ui::compose
