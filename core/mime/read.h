#pragma once

#include "core/mail/draft.h"
#include "core/result.h"

#include <QIODevice>

#include <memory>
#include <vector>

namespace core::mime
{

/// One header field as it stands in the message: raw() with its line ends, so that writing all of
/// them gives the message back.
struct Field {
    QByteArray name; ///< As written, without the colon.
    QByteArray raw; ///< The whole field, folded, with its final line end.

    QByteArray body() const; ///< Unfolded text after the colon, trimmed; still encoded.
};

/// A media type or disposition with its parameters decoded (RFC 2231, and RFC 2047 where senders
/// put it). Names are lower case.
struct Parametrised {
    QByteArray value;
    QList<std::pair<QByteArray, QString>> parameters;

    QString parameter(QByteArrayView name) const;
};

/// A node of a message's MIME tree. Holds offsets into the source, not the octets.
struct Part {
    QList<Field> fields;
    QByteArray mediaType = "text/plain"; ///< Lower case, without parameters.
    Parametrised contentType;
    Parametrised disposition;
    QByteArray transferEncoding; ///< Lower case; empty means 7bit.
    QByteArray contentId; ///< Without brackets.
    QString fileName; ///< Decoded, made safe: no folders, no controls; empty if none.
    qint64 headerOffset = 0;
    qint64 fieldsEndOffset = 0; ///< After the last field, before the empty line if there is one.
    qint64 bodyOffset = 0;
    qint64 bodySize = 0; ///< Octets as transferred.
    std::vector<Part> children; ///< Of a multipart; of message/rfc822 the one message inside.

    QByteArray fieldBody(QByteArrayView name) const; ///< The first such field, empty if none.
};

struct ReadError {
    enum class Kind { Device, TooDeep, TooManyParts, HeaderTooLong };
    Kind kind = Kind::Device;
    QString detail;
};

/// Reads the structure of a message from a seekable device, in linear time and bounded memory:
/// at most 50 levels, 2,000 parts, 1 MiB of header a part. Accepts LF line ends. Never fails on
/// malformed content: what cannot be read as a multipart is one leaf.
Result<Part, ReadError> read(QIODevice &source);

/// The content of a leaf, transfer encoding undone. @p limitBytes bounds what is kept.
QByteArray decodedBody(QIODevice &source, const Part &part, qint64 limitBytes = 64 * 1024 * 1024);
/// The same to a device, streaming; false if either device failed.
bool decodeBodyTo(QIODevice &source, const Part &part, QIODevice &out);
/// A text leaf as text: transfer encoding and charset undone, line ends LF.
QString decodedText(QIODevice &source, const Part &part);
/// The same as its writer meant it: the lines of format=flowed joined again, see flowed.h.
QString unflowedBody(QIODevice &source, const Part &part);

/// The message as a draft to go on writing. Parts that become attachments are written into
/// @p attachmentFolder, which must exist; their names there are ours, not the sender's.
/// "X-Unsent" and the sender's transport fields (Received, DKIM-Signature …) are left out.
Result<mail::Draft, ReadError> toDraft(QIODevice &source, const QString &attachmentFolder);

} // namespace core::mime
