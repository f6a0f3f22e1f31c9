#pragma once

#include "core/mail/draft.h"

#include <QFuture>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QTextObjectInterface>

class QTextImageFormat;

namespace ui::editor
{

/// A picture as it travels, and as it is shown (no larger than a screen needs).
struct Picture {
    core::mail::Attachment attachment;
    QImage image; ///< Null if it could not be read.
    QSize size; ///< Of the original, in pixels, turned as its EXIF says.
};

/// True for files that go into the text as they are: PNG, JPEG, GIF, WebP, by their names.
bool isPictureFile(const QString &path);

/// Reads files, packs a bitmap as PNG, or unpacks data: addresses, on another thread. What cannot be read
/// has a null image.
QFuture<QList<Picture>> readPictures(const QStringList &paths);
QFuture<QList<Picture>> packedPicture(const QImage &image, const QString &fileName);
QFuture<QList<Picture>> decodedPictures(const QList<core::mail::Attachment> &attachments);

/// The picture of a data: address with a new content id, not decoded yet; nothing if it is none.
std::optional<core::mail::Attachment> unpacked(const QString &dataAddress);

/// The pictures of one letter by their content ids, and how the text area draws them: never wider than
/// the text, whatever the window's width.
class Pictures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    /// "cid:…" for the picture's content id.
    static QString nameFor(const QByteArray &contentId);

    void clear();
    void add(const core::mail::Attachment &attachment); ///< Its image may come later, or never.
    void setImage(const QByteArray &contentId, const QImage &image, const QSize &size);
    bool has(const QString &name) const;
    std::optional<core::mail::Attachment> attachment(const QString &contentId) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    struct Entry {
        core::mail::Attachment attachment;
        QImage image;
        QSize size;
    };
    const Entry *entryFor(const QTextFormat &format) const;

    QHash<QString, Entry> m_entries; ///< By content id.
};

} // namespace ui::editor
