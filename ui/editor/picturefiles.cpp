#include "ui/editor/picturefiles.h"

#include "core/html/address.h"
#include "core/picture/copies.h"
#include "core/picture/strip.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPromise>
#include <QRandomGenerator>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <memory>

namespace ui::editor
{

using core::mail::Attachment;
using core::mail::Content;
using core::mail::FileContent;

namespace
{

/// Larger ones wait on the disk, so that a letter of two hundred photos is no matter of memory.
constexpr qint64 mostInMemory = 512 * 1024;
/// A larger file is no picture for a letter.
constexpr qint64 mostBytes = 100LL * 1024 * 1024;
/// Of all pictures in a view that shows them decoded; 128 MB.
constexpr double mostPixels = 32e6;

template<typename Work>
auto inBackground(Work work)
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

/// A reader of @p content, whose octets or file @p device holds.
void open(QImageReader &reader, QBuffer &device, const Content &content)
{
    if (const auto *octets = std::get_if<QByteArray>(&content)) {
        device.setData(*octets);
        device.open(QBuffer::ReadOnly);
        reader.setDevice(&device);
    } else if (const QString &path = std::get<FileContent>(content).path; QFileInfo(path).isFile()) {
        reader.setFileName(path); // whoever opens a pipe waits for somebody to write into it
    }
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
}

Attachment inlinePicture(const QString &fileName, const QByteArray &mediaType, const QByteArray &octets)
{
    Attachment attachment;
    attachment.fileName = fileName;
    attachment.mediaType = mediaType;
    attachment.content = octets;
    attachment.role = Attachment::Role::Inline;
    attachment.contentId = newContentId();
    return attachment;
}

Picture measuredPicture(const Attachment &attachment)
{
    Picture picture{attachment, {}, {}};
    QByteArray type;
    picture.size = measured(attachment.content, &type);
    if (picture.attachment.mediaType.isEmpty())
        picture.attachment.mediaType = type;
    return picture;
}

/// The original may be moved or changed before the letter goes; what was put into the text stays as it is.
Content kept(const QString &path, const QByteArray &octets, const core::picture::Details &removed,
             const PictureWay &way)
{
    if (way.folder.isEmpty() || (octets.size() <= mostInMemory && removed.isEmpty()))
        return octets;
    auto origin = core::picture::originFor(path, core::picture::Origin::Made::WithoutDetails);
    origin.removed = removed;
    const auto copy = core::picture::keepCopy(way.folder, QFileInfo(path).fileName(), octets, origin);
    return copy ? Content(FileContent{*copy}) : Content(octets);
}

Picture readFile(const QString &path, const PictureWay &way)
{
    QFile file(path);
    const bool isPicture = QFileInfo(path).isFile() && file.size() <= mostBytes;
    QByteArray octets = isPicture && file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    core::picture::Details removed;
    if (!way.keepsDetails) {
        if (auto clean = core::picture::stripped(octets); clean && !clean->isSame) {
            octets = clean->octets;
            removed = clean->removed;
        }
    }
    Picture picture = measuredPicture(inlinePicture(QFileInfo(path).fileName(), {}, octets));
    if (picture.size.isValid())
        picture.attachment.content = kept(path, octets, removed, way);
    picture.removed = removed;
    return picture;
}

QByteArray withoutDetails(const QByteArray &octets)
{
    const auto clean = core::picture::stripped(octets);
    return clean ? clean->octets : octets;
}

/// What a program wrote into its picture beside the pixels, a bitmap brings along as texts.
Picture packed(const QImage &image, const QString &fileName)
{
    QByteArray octets;
    QBuffer device(&octets);
    device.open(QBuffer::WriteOnly);
    image.save(&device, "PNG");
    return measuredPicture(inlinePicture(fileName, "image/png", withoutDetails(octets)));
}

} // namespace

QByteArray newContentId()
{
    quint64 random[2];
    QRandomGenerator::system()->fillRange(random);
    return QByteArray::number(random[0], 16) + QByteArray::number(random[1], 16) + "@letter";
}

bool isPictureFile(const QString &path)
{
    static const QStringList types{QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                   QStringLiteral("image/gif"), QStringLiteral("image/webp")};
    const QString type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    return types.contains(type) && QImageReader::supportedMimeTypes().contains(type.toLatin1());
}

QFuture<QList<Picture>> readPictures(const QStringList &paths, const PictureWay &way)
{
    return inBackground([paths, way] {
        QList<Picture> pictures;
        for (const QString &path : paths)
            pictures.append(readFile(path, way));
        return pictures;
    });
}

QFuture<QList<Picture>> packedPicture(const QImage &image, const QString &fileName)
{
    return inBackground([image, fileName] { return QList<Picture>{packed(image, fileName)}; });
}

QFuture<QList<Picture>> decodedPictures(const QList<Attachment> &attachments)
{
    return inBackground([attachments] {
        QList<Picture> pictures;
        for (const Attachment &attachment : attachments)
            pictures.append(measuredPicture(attachment));
        return pictures;
    });
}

QFuture<QHash<QString, QImage>> shownImages(const QList<Attachment> &attachments, const QSize &most)
{
    return inBackground([attachments, most] {
        QList<QSize> sizes;
        double pixels = 1;
        for (const Attachment &attachment : attachments) {
            const QSize whole = measured(attachment.content);
            const bool isTooLarge = whole.width() > most.width() || whole.height() > most.height();
            sizes.append(isTooLarge ? whole.scaled(most, Qt::KeepAspectRatio) : whole);
            pixels += double(sizes.last().width()) * sizes.last().height();
        }
        const double share = std::min(1.0, std::sqrt(mostPixels / pixels));
        QHash<QString, QImage> images;
        for (qsizetype i = 0; i < attachments.size(); ++i) {
            const bool isLess = share < 1 && sizes[i].isValid();
            const QSize room = isLess ? (QSizeF(sizes[i]) * share).toSize().expandedTo({1, 1}) : most;
            QImage image = readImage(attachments[i].content, room);
            if (isLess && !image.isNull()) // shown as large as with all its pixels
                image.setDevicePixelRatio(double(image.width()) / sizes[i].width());
            images.insert(QString::fromUtf8(attachments[i].contentId), image);
        }
        return images;
    });
}

QImage readImage(const Content &content, const QSize &most)
{
    QBuffer device;
    QImageReader reader;
    open(reader, device, content);
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize room = isTurned ? most.transposed() : most;
    const QSize whole = reader.size();
    const bool isTooLarge
        = most.isValid() && (whole.width() > room.width() || whole.height() > room.height());
    if (whole.isValid() && isTooLarge) // lets the JPEG decoder skip most of a large photo
        reader.setScaledSize(whole.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    const bool isStillTooLarge
        = most.isValid() && (image.width() > most.width() || image.height() > most.height());
    return isStillTooLarge ? image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

QSize measured(const Content &content, QByteArray *mediaType)
{
    QBuffer device;
    QImageReader reader;
    open(reader, device, content);
    QSize size = reader.size();
    if (!size.isValid())
        size = reader.read().size();
    else if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        size.transpose();
    if (mediaType && !size.isEmpty())
        *mediaType = "image/" + reader.format();
    return size.isEmpty() ? QSize() : size;
}

qint64 bytesOf(const Content &content)
{
    if (const auto *octets = std::get_if<QByteArray>(&content))
        return octets->size();
    return QFileInfo(std::get<FileContent>(content).path).size();
}

std::optional<Attachment> unpacked(const QString &dataAddress, PhotoDetails details)
{
    if (!core::html::isDataPicture(dataAddress))
        return {};
    const qsizetype comma = dataAddress.indexOf(u',');
    const QString type = dataAddress.mid(5, dataAddress.indexOf(u';') - 5).trimmed().toLower();
    QByteArray base64 = dataAddress.mid(comma + 1).toLatin1();
    if (base64.contains('%'))
        base64 = QByteArray::fromPercentEncoding(base64);
    const QByteArray octets = QByteArray::fromBase64(base64);
    if (octets.isEmpty())
        return {};
    const QString ending = type.mid(6) == u"jpeg" ? QStringLiteral("jpg") : type.mid(6);
    return inlinePicture(QStringLiteral("picture.") + ending, type.toLatin1(),
                         details == PhotoDetails::Remove ? withoutDetails(octets) : octets);
}

} // namespace ui::editor
