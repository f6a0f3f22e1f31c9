#include "ui/compose/attachmentfacts.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QThreadPool>

#include <memory>

namespace ui::compose
{

using core::mail::Attachment;
using core::mail::FileContent;

AttachmentFacts knownFacts(const Attachment &attachment)
{
    AttachmentFacts facts;
    const auto *octets = std::get_if<QByteArray>(&attachment.content);
    facts.isKnown = octets;
    facts.sizeBytes = octets ? octets->size() : 0;
    return facts;
}

AttachmentFacts factsOf(const Attachment &attachment, const QString &copies)
{
    const auto *content = std::get_if<FileContent>(&attachment.content);
    if (!content)
        return knownFacts(attachment);
    const QFileInfo file(content->path);
    AttachmentFacts facts;
    facts.sizeBytes = file.size();
    facts.isReadable = file.isFile() && file.isReadable();
    facts.modified = file.lastModified();
    facts.isGone = !file.exists();
    facts.isFolder = file.isDir();
    facts.origin = core::picture::originOf(file.absoluteFilePath(), copies);
    facts.isOriginThere = facts.origin && QFileInfo::exists(facts.origin->path);
    // A folder's own time tells little of what is in it, and an original that is gone changed nothing.
    if (facts.isOriginThere && facts.origin->made == core::picture::Origin::Made::WithoutDetails) {
        const auto now = core::picture::originFor(facts.origin->path, facts.origin->made);
        facts.hasOriginChanged = now.bytes != facts.origin->bytes || now.modified != facts.origin->modified;
    }
    return facts;
}

qint64 encodedBytes(qint64 sizeBytes)
{
    const qint64 letters = (sizeBytes + 2) / 3 * 4;
    return letters + (letters + 75) / 76 * 2;
}

Attachment attachmentFrom(const QString &path)
{
    Attachment attachment;
    attachment.fileName = QFileInfo(path).fileName();
    const QMimeDatabase types;
    attachment.mediaType = types.mimeTypeForFile(path, QMimeDatabase::MatchExtension).name().toLatin1();
    attachment.content = FileContent{QFileInfo(path).absoluteFilePath()};
    return attachment;
}

QString iconNameFor(const QString &fileName)
{
    const QMimeDatabase types;
    const QMimeType type = types.mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    const QString name = type.name();
    const auto isOneOf = [&name](std::initializer_list<QStringView> parts) {
        return std::any_of(parts.begin(), parts.end(),
                           [&name](QStringView part) { return name.contains(part); });
    };
    if (name == QStringLiteral("application/pdf"))
        return QStringLiteral("file-pdf");
    if (isOneOf({u"spreadsheet", u"ms-excel", u"text/csv"}))
        return QStringLiteral("file-sheet");
    if (name == QStringLiteral("text/calendar"))
        return QStringLiteral("file-calendar");
    if (name == QStringLiteral("message/rfc822"))
        return QStringLiteral("file-message");
    if (isOneOf({u"zip", u"x-tar", u"compressed", u"x-7z", u"x-rar", u"vnd.rar", u"x-xz", u"gzip"}))
        return QStringLiteral("file-archive");
    if (name.startsWith(u"image/"))
        return QStringLiteral("file-picture");
    if (name.startsWith(u"audio/"))
        return QStringLiteral("file-audio");
    if (name.startsWith(u"video/"))
        return QStringLiteral("file-video");
    if (name.startsWith(u"text/") || isOneOf({u"msword", u"wordprocessing", u"opendocument.text", u"rtf"}))
        return QStringLiteral("file-text");
    return QStringLiteral("file");
}

bool isProgram(const QString &fileName)
{
    static const QStringList endings{
        QStringLiteral("exe"), QStringLiteral("com"), QStringLiteral("scr"),  QStringLiteral("bat"),
        QStringLiteral("cmd"), QStringLiteral("msi"), QStringLiteral("msix"), QStringLiteral("pif"),
        QStringLiteral("vbs"), QStringLiteral("vbe"), QStringLiteral("js"),   QStringLiteral("jse"),
        QStringLiteral("wsf"), QStringLiteral("hta"), QStringLiteral("cpl"),  QStringLiteral("ps1"),
        QStringLiteral("jar"), QStringLiteral("lnk"), QStringLiteral("reg"),  QStringLiteral("dll"),
        QStringLiteral("sys"), QStringLiteral("iso"), QStringLiteral("img"),  QStringLiteral("vhd"),
        QStringLiteral("apk"), QStringLiteral("app"), QStringLiteral("dmg"),  QStringLiteral("desktop"),
        QStringLiteral("sh"),  QStringLiteral("run")};
    return endings.contains(QFileInfo(fileName).suffix().toLower());
}

namespace
{

QImage picture(const core::mail::Content &content, QSize size)
{
    QBuffer buffer;
    QImageReader reader;
    if (const auto *octets = std::get_if<QByteArray>(&content)) {
        buffer.setData(*octets);
        buffer.open(QIODevice::ReadOnly);
        reader.setDevice(&buffer);
    } else if (const QString &path = std::get<FileContent>(content).path; QFileInfo(path).isFile()) {
        reader.setFileName(path);
    } else { // whoever opens a pipe waits for somebody to write into it
        return {};
    }
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (whole.isValid() && size.isValid()) // lets the JPEG decoder skip most of a large photo
        reader.setScaledSize(whole.scaled(size, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    if (image.isNull() || !size.isValid())
        return image;
    const QImage scaled = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 2);
    return scaled.copy(QRect(corner, size));
}

} // namespace

Thumbnail *Thumbnail::make(const core::mail::Content &content, QSize size)
{
    auto *thumbnail = new Thumbnail; // deletes itself below, in its own thread
    QThreadPool::globalInstance()->start([thumbnail, content, size] {
        const QImage image = picture(content, size);
        QMetaObject::invokeMethod(
            thumbnail,
            [thumbnail, image] {
                if (!image.isNull())
                    emit thumbnail->made(image);
                thumbnail->deleteLater();
            },
            Qt::QueuedConnection);
    });
    return thumbnail;
}

} // namespace ui::compose
