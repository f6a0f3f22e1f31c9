#pragma once

#include "core/mime/contentreader.h"
#include "core/mime/fieldwriter.h"
#include "core/mime/transferencoding.h"

#include <memory>
#include <vector>

namespace core::mime
{

/// A node of the MIME tree to be written: its Content-… fields, and either children or octets.
struct Entity {
    FieldWriter fields;
    QByteArray boundary; ///< Of a multipart; empty for a leaf.
    std::vector<Entity> children;
    mail::Content content;
    qint64 contentBytes = 0; ///< As expected before the transfer encoding.
    TransferEncoding encoding = TransferEncoding::SevenBit;
    bool isRendered = false; ///< The content is a finished part with its own fields (a signed one).
};

/// What all parts of one letter share while its tree is made.
struct Composition {
    QByteArray boundarySeed; ///< "=_" and the stamp's seed: neither quoted-printable nor base64 has it.
    Transport transport = Transport::SevenBit;
    Protection protection = Protection::None;

    QByteArray boundary(char kind) const { return boundarySeed + kind; }
};

WriteError badField(const char *name, const QString &detail);

/// text/plain, text/html or text/calendar in UTF-8; @p extraParameters follow the charset.
Result<Entity, WriteError> textEntity(const Composition &composition, const QByteArray &mediaType,
                                      const QByteArray &utf8, const QList<QByteArray> &extraParameters = {});

/// A file that travels with the letter.
Result<Entity, WriteError> attachmentEntity(const Composition &composition,
                                            const mail::Attachment &attachment);

/// A multipart of @p children; @p kind tells its boundary from the others of the letter.
Entity multipartEntity(const Composition &composition, const QByteArray &mediaType, char kind,
                       std::vector<Entity> children, const QList<QByteArray> &parameters = {});

/// The whole body of the letter: mixed › alternative › related as far as there is something for them.
Result<Entity, WriteError> bodyEntity(const Composition &composition, const mail::Draft &draft);

/// The fields of the message itself, without MIME-Version and the Content-… ones.
std::optional<WriteError> addMessageFields(FieldWriter &fields, const mail::Draft &draft, const Stamp &stamp,
                                           const WriteOptions &options);

} // namespace core::mime
