#pragma once

#include "core/mail/draft.h"
#include "core/picture/copies.h"

#include <QDateTime>
#include <QImage>
#include <QObject>

namespace ui::compose
{

/// What a look at the file's entry tells; its content is not read.
struct AttachmentFacts {
    qint64 sizeBytes = 0;
    bool isReadable = true;
    QDateTime modified = {}; ///< Of a file.
    /// What it was made from if it is a copy of ours: a photo without its details, a packed folder.
    std::optional<core::picture::Origin> origin = {};
    bool hasOriginChanged = false; ///< Since the copy was made.
    bool isGone = false; ///< There is no such file any more.
    bool isFolder = false;
    bool isOriginThere = false;
    bool isKnown = true; ///< False: nobody has looked at the file yet, and nothing else here means anything.

    bool operator==(const AttachmentFacts &) const = default;
};

/// @p copies is where the program's own copies are; without it no file has an origin. Looks at files: blocks,
/// for as long as a network drive likes.
AttachmentFacts factsOf(const core::mail::Attachment &attachment, const QString &copies = {});
/// What is known of it without a look at any file: all of what is in memory, nothing else.
AttachmentFacts knownFacts(const core::mail::Attachment &attachment);
/// Octets in the message: base64 in lines of 76 with their line ends, RFC 2045 §6.8.
qint64 encodedBytes(qint64 sizeBytes);

/// The attachment that a file becomes, its type told from its name.
core::mail::Attachment attachmentFrom(const QString &path);

/// Our icon for the kind of file that @p fileName is.
QString iconNameFor(const QString &fileName);
/// Programs and scripts: many servers refuse them, and opening one would run it.
bool isProgram(const QString &fileName);

/// Reads a picture in another thread.
class Thumbnail : public QObject
{
    Q_OBJECT

public:
    /// Calls made() in the maker's thread if it is a picture that can be read, cut and scaled to fill @p
    /// size, or whole with an invalid size. Owns itself.
    static Thumbnail *make(const core::mail::Content &content, QSize size);

signals:
    void made(const QImage &image);

private:
    Thumbnail() = default;
};

} // namespace ui::compose
