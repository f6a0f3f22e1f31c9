#include "ui/editor/pictures.h"

#include "core/html/address.h"
#include "ui/editor/structure.h"
#include "ui/editor/zoom.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPainter>
#include <QPromise>
#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextDocument>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace ui::editor
{

namespace
{

using core::mail::Attachment;

constexpr int mostShownPixels = 1600;
constexpr int textWidth = 720;

QByteArray newContentId()
{
    quint64 random[2];
    QRandomGenerator::system()->fillRange(random);
    return QByteArray::number(random[0], 16) + QByteArray::number(random[1], 16) + "@letter";
}

template<typename Work>
QFuture<QList<Picture>> inBackground(Work work)
{
    auto promise = std::make_shared<QPromise<QList<Picture>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

void decode(Picture &picture, QIODevice *device)
{
    QImageReader reader(device);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > mostShownPixels)
        reader.setScaledSize(size.scaled(mostShownPixels, mostShownPixels, Qt::KeepAspectRatio));
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        size.transpose();
    picture.image = reader.read();
    picture.size = size.isValid() ? size : picture.image.size();
    if (picture.attachment.mediaType.isEmpty() && !picture.image.isNull())
        picture.attachment.mediaType = "image/" + reader.format();
}

Picture decoded(const Attachment &attachment)
{
    Picture picture{attachment, {}, {}};
    if (const auto *file = std::get_if<core::mail::FileContent>(&attachment.content)) {
        QFile device(file->path);
        if (device.open(QFile::ReadOnly))
            decode(picture, &device);
    } else {
        QBuffer device;
        device.setData(std::get<QByteArray>(attachment.content));
        device.open(QBuffer::ReadOnly);
        decode(picture, &device);
    }
    return picture;
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

Picture readFile(const QString &path)
{
    QFile file(path);
    const QByteArray octets = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    return decoded(inlinePicture(QFileInfo(path).fileName(), {}, octets));
}

Picture packed(const QImage &image, const QString &fileName)
{
    QByteArray octets;
    QBuffer device(&octets);
    device.open(QBuffer::WriteOnly);
    image.save(&device, "PNG");
    return decoded(inlinePicture(fileName, "image/png", octets));
}

} // namespace

bool isPictureFile(const QString &path)
{
    static const QStringList types{QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                   QStringLiteral("image/gif"), QStringLiteral("image/webp")};
    const QString type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    return types.contains(type) && QImageReader::supportedMimeTypes().contains(type.toLatin1());
}

QFuture<QList<Picture>> readPictures(const QStringList &paths)
{
    return inBackground([paths] {
        QList<Picture> pictures;
        for (const QString &path : paths)
            pictures.append(readFile(path));
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
            pictures.append(decoded(attachment));
        return pictures;
    });
}

std::optional<Attachment> unpacked(const QString &dataAddress)
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
    return inlinePicture(QStringLiteral("picture.") + ending, type.toLatin1(), octets);
}

QString Pictures::nameFor(const QByteArray &contentId)
{
    return QStringLiteral("cid:") + QString::fromLatin1(contentId.toPercentEncoding("@!$&'()*+,;=:"));
}

void Pictures::clear()
{
    m_entries.clear();
}

void Pictures::add(const Attachment &attachment)
{
    m_entries.insert(QString::fromUtf8(attachment.contentId), {attachment, {}, {}});
}

void Pictures::setImage(const QByteArray &contentId, const QImage &image, const QSize &size)
{
    const auto entry = m_entries.find(QString::fromUtf8(contentId));
    if (entry == m_entries.end())
        return;
    entry->image = image;
    entry->size = size;
}

bool Pictures::has(const QString &name) const
{
    return name.startsWith(u"cid:", Qt::CaseInsensitive)
        && m_entries.contains(QUrl::fromPercentEncoding(name.mid(4).toUtf8()));
}

std::optional<Attachment> Pictures::attachment(const QString &contentId) const
{
    const auto entry = m_entries.constFind(contentId);
    return entry == m_entries.cend() ? std::nullopt : std::optional(entry->attachment);
}

const Pictures::Entry *Pictures::entryFor(const QTextFormat &format) const
{
    const QString name = format.toImageFormat().name();
    const auto entry = m_entries.constFind(QUrl::fromPercentEncoding(name.mid(4).toUtf8()));
    return entry == m_entries.cend() || !name.startsWith(u"cid:", Qt::CaseInsensitive) ? nullptr : &*entry;
}

QSizeF Pictures::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const QTextImageFormat picture = format.toImageFormat();
    const Entry *entry = entryFor(format);
    const QSizeF natural = entry && entry->size.isValid() ? QSizeF(entry->size) : QSizeF(64, 48);
    QSizeF size = natural;
    if (picture.width() > 0)
        size = {picture.width(),
                picture.height() > 0 ? picture.height()
                                     : picture.width() * natural.height() / natural.width()};
    else if (picture.height() > 0)
        size = {picture.height() * natural.width() / natural.height(), picture.height()};
    const qreal scale = scaleOf(*document);
    const QTextBlock block = document->findBlock(position);
    const qreal page = document->textWidth() > 0 ? document->textWidth() : textWidth;
    const qreal room
        = std::max(page - (2 * document->documentMargin() + block.blockFormat().leftMargin()) * scale, 16.0);
    size *= scale;
    return size.width() > room ? size * (room / size.width()) : size;
}

void Pictures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                          const QTextFormat &format)
{
    const Entry *entry = entryFor(format);
    if (entry && !entry->image.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(rect, entry->image);
        return;
    }
    // Not here yet, or from elsewhere and not asked for.
    painter->fillRect(rect, headerGround());
    painter->drawText(rect.adjusted(4, 4, -4, -4), int(Qt::AlignCenter) | Qt::TextWordWrap,
                      format.stringProperty(QTextFormat::ImageAltText));
}

} // namespace ui::editor
