#include "core/mime/entity.h"
#include "core/mime/header.h"
#include "core/mime/parameters.h"
#include "core/mime/syntax.h"

#include <QStringDecoder>

#include <algorithm>

namespace core::mime
{

using mail::Attachment;

namespace
{

bool hasControls(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

/// A media type as an attachment states it, fit to be written.
struct MediaType {
    QByteArray value = "application/octet-stream";
    QList<QByteArray> parameters;
    bool hasCharset = false;
};

std::optional<MediaType> mediaTypeOf(const QByteArray &stated)
{
    MediaType type;
    if (stated.isEmpty())
        return type;
    if (hasControls(stated))
        return std::nullopt;
    const Parametrised parsed = parseParametrised(stated);
    const QList<QByteArray> halves = parsed.value.split('/');
    if (halves.size() != 2 || !isToken(halves[0]) || !isToken(halves[1]))
        return std::nullopt;
    // A multipart may not be encoded, and as an attachment it has no parts that we could name.
    if (halves[0] == "multipart")
        return type;
    type.value = parsed.value;
    for (const auto &[name, value] : parsed.parameters) {
        if (name == "name" || name == "boundary")
            continue;
        type.parameters += encodeParameter(name, value);
        type.hasCharset = type.hasCharset || name == "charset";
    }
    return type;
}

/// The survey of an attachment, and whether it is UTF-8 text that ought to say so.
struct Inspection {
    Survey survey;
    QStringDecoder utf8{QStringDecoder::Utf8};
    bool isUtf8 = true;

    explicit Inspection(const QByteArray &boundarySeed)
        : survey(boundarySeed)
    {
    }

    void feed(QByteArrayView block)
    {
        survey.feed(block);
        if (isUtf8) {
            const QString text = utf8(block);
            isUtf8 = !utf8.hasError();
        }
    }
};

QString nameWithoutFolders(const QString &fileName)
{
    return fileName.mid(fileName.lastIndexOf(u'/') + 1);
}

/// Adds the fields of an attachment; the name of the one refused, or nothing.
const char *addFields(Entity &part, const Attachment &attachment, const MediaType &type)
{
    QList<QByteArray> typeParameters = type.parameters;
    QList<QByteArray> dispositionParameters;
    if (const QString name = nameWithoutFolders(attachment.fileName); !name.isEmpty()) {
        // Both, because Outlook, QQ and Lotus Notes read only the first and the standard knows the second.
        typeParameters.append(encodeLegacyParameter("name", name));
        dispositionParameters = encodeParameter("filename", name);
    }
    const bool isInline = attachment.role == Attachment::Role::Inline;
    if (!part.fields.add("Content-Type", withParameters(type.value, typeParameters)))
        return "Content-Type";
    if (!part.fields.add("Content-Transfer-Encoding", nameOf(part.encoding)))
        return "Content-Transfer-Encoding";
    if (!attachment.contentId.isEmpty()) {
        const QByteArray id = '<' + attachment.contentId + '>';
        if (!isMessageId(id) || !part.fields.add("Content-ID", id))
            return "Content-ID";
    } else if (isInline) {
        return "Content-ID";
    }
    if (!part.fields.add("Content-Disposition",
                         withParameters(isInline ? "inline" : "attachment", dispositionParameters)))
        return "Content-Disposition";
    if (!attachment.description.isEmpty()
        && !part.fields.add("Content-Description", encodeText(attachment.description, 19)))
        return "Content-Description";
    return nullptr;
}

/// How the attachment travels. A message that no encoding may touch and that cannot go as it stands
/// becomes a file of unknown kind.
TransferEncoding encodingFor(MediaType &type, const Inspection &inspection, const Composition &composition)
{
    if (type.value.startsWith("message/")) {
        const auto encoding
            = encodingForMessage(inspection.survey, composition.transport, composition.protection);
        if (encoding)
            return *encoding;
        type = MediaType();
    }
    const bool maySendBinary = composition.transport == Transport::Binary && !inspection.survey.hasBoundary()
        && composition.protection == Protection::None;
    if (maySendBinary && !type.value.startsWith("text/"))
        return TransferEncoding::Binary;
    if (type.value.startsWith("text/") && !type.hasCharset && inspection.isUtf8
        && inspection.survey.hasEightBit())
        type.parameters.append("charset=UTF-8");
    return TransferEncoding::Base64;
}

} // namespace

WriteError badField(const char *name, const QString &detail)
{
    return {WriteError::Kind::BadField, QString::fromLatin1(name), detail};
}

Result<Entity, WriteError> textEntity(const Composition &composition, const QByteArray &mediaType,
                                      const QByteArray &utf8, const QList<QByteArray> &extraParameters)
{
    Entity part;
    const QByteArray octets = filtered(*lineEndFilter(), utf8);
    Survey survey(composition.boundarySeed);
    survey.feed(octets);
    part.encoding = encodingForText(survey, composition.transport, composition.protection);
    part.contentBytes = octets.size();
    part.content = octets;
    const QByteArray type = (QList<QByteArray>{mediaType, "charset=UTF-8"} + extraParameters).join("; ");
    if (!part.fields.add("Content-Type", type))
        return badField("Content-Type", QStringLiteral("refused"));
    if (!part.fields.add("Content-Transfer-Encoding", nameOf(part.encoding)))
        return badField("Content-Transfer-Encoding", QStringLiteral("refused"));
    return part;
}

Result<Entity, WriteError> attachmentEntity(const Composition &composition, const Attachment &attachment)
{
    std::optional<MediaType> type = mediaTypeOf(attachment.mediaType);
    if (!type)
        return badField("Content-Type", QStringLiteral("not a media type"));
    const Result<qint64, WriteError> size = sizeOf(attachment.content);
    if (!size)
        return size.error();

    Entity part;
    part.content = attachment.content;
    part.contentBytes = *size;
    Inspection inspection(composition.boundarySeed);
    const bool needsLook = type->value.startsWith("message/") || type->value.startsWith("text/")
        || composition.transport == Transport::Binary;
    if (needsLook) {
        const auto look = [&](QByteArrayView block) -> std::optional<WriteError> {
            inspection.feed(block);
            return std::nullopt;
        };
        if (auto error = readBlocks(attachment.content, *size, look))
            return *error;
    }
    part.encoding = encodingFor(*type, inspection, composition);
    if (const char *refused = addFields(part, attachment, *type))
        return badField(refused, attachment.fileName);
    return part;
}

} // namespace core::mime
