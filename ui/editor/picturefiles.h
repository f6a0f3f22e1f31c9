#pragma once

#include "core/mail/draft.h"
#include "core/picture/details.h"

#include <QFuture>
#include <QHash>
#include <QImage>
#include <QSize>

namespace ui::editor
{

/// A picture as it travels.
struct Picture {
    core::mail::Attachment attachment;
    QSize size; ///< In pixels, turned as its EXIF says; not valid if it is none that can be shown.
    core::picture::Details removed; ///< What the file told and the attachment does not.
};

/// How pictures become part of a letter.
struct PictureWay {
    bool keepsDetails = false; ///< EXIF and the like travel, too.
    /// Where copies are kept that are too large for memory, or that know their origin; see
    /// core/picture/copies.h. Empty: all in memory.
    QString folder;
};

/// True for files that go into the text as they are: PNG, JPEG, GIF, WebP, by their names.
bool isPictureFile(const QString &path);

/// Reads files, packs a bitmap as PNG, or measures what is there, on another thread. What cannot be read has
/// no valid size.
QFuture<QList<Picture>> readPictures(const QStringList &paths, const PictureWay &way = {});
QFuture<QList<Picture>> packedPicture(const QImage &image, const QString &fileName);
QFuture<QList<Picture>> decodedPictures(const QList<core::mail::Attachment> &attachments);
/// The pixels of pictures by their content ids, no larger than @p most, read on another thread; where there
/// are very many, with fewer pixels but as large. For views that show a letter and do not write it.
QFuture<QHash<QString, QImage>> shownImages(const QList<core::mail::Attachment> &attachments,
                                            const QSize &most);

/// The pixels, turned as EXIF says, no larger than @p most (in the shown direction) where that is valid.
/// Null if it cannot be read. Blocks.
QImage readImage(const core::mail::Content &content, const QSize &most = {});
/// As readImage() would have it, from the head of the file alone. Blocks.
QSize measured(const core::mail::Content &content, QByteArray *mediaType = nullptr);
qint64 bytesOf(const core::mail::Content &content);
QByteArray newContentId();

enum class PhotoDetails { Remove, Keep };
/// The picture of a data: address with a new content id, not measured yet; nothing if it is none.
std::optional<core::mail::Attachment> unpacked(const QString &dataAddress,
                                               PhotoDetails details = PhotoDetails::Remove);

} // namespace ui::editor
