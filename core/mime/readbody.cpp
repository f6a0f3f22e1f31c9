#include "core/mail/text.h"
#include "core/mime/flowed.h"
#include "core/mime/read.h"
#include "core/mime/transferencoding.h"

#include <QBuffer>

namespace core::mime
{

namespace
{

constexpr qint64 blockBytes = 64 * 1024;

/// Shows the octets of @p part as transferred to @p take until it has enough; false if the device fails.
bool readOctets(QIODevice &source, const Part &part, const std::function<bool(QByteArrayView)> &take)
{
    if (!source.seek(part.bodyOffset))
        return false;
    QByteArray block(blockBytes, Qt::Uninitialized);
    qint64 left = part.bodySize;
    while (left > 0) {
        const qint64 length = source.read(block.data(), std::min(left, blockBytes));
        if (length <= 0)
            return false;
        left -= length;
        if (!take(QByteArrayView(block).first(length)))
            return true;
    }
    return true;
}

} // namespace

QByteArray decodedBody(QIODevice &source, const Part &part, qint64 limitBytes)
{
    const std::unique_ptr<OctetFilter> decoder = transferDecoder(part.transferEncoding);
    QByteArray octets;
    readOctets(source, part, [&](QByteArrayView block) {
        decoder->feed(block, octets);
        return octets.size() < limitBytes;
    });
    decoder->finish(octets);
    octets.truncate(limitBytes);
    return octets;
}

bool decodeBodyTo(QIODevice &source, const Part &part, QIODevice &out)
{
    const std::unique_ptr<OctetFilter> decoder = transferDecoder(part.transferEncoding);
    QByteArray octets;
    bool isWritten = true;
    const auto pass = [&] {
        isWritten = isWritten && out.write(octets) == octets.size();
        octets.resize(0);
        return isWritten;
    };
    const bool isRead = readOctets(source, part, [&](QByteArrayView block) {
        decoder->feed(block, octets);
        return pass();
    });
    decoder->finish(octets);
    return pass() && isRead;
}

QString decodedText(QIODevice &source, const Part &part)
{
    const QByteArray octets = decodedBody(source, part);
    QString text = mail::decodedText(octets, part.contentType.parameter("charset").toLatin1());
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

QString unflowedBody(QIODevice &source, const Part &part)
{
    const auto isStated = [&](const char *name, const QString &value) {
        return part.contentType.parameter(name).compare(value, Qt::CaseInsensitive) == 0;
    };
    const QString text = decodedText(source, part);
    if (!isStated("format", QStringLiteral("flowed")))
        return text;
    return unflowedText(text,
                        isStated("delsp", QStringLiteral("yes")) ? FlowSpace::Deleted : FlowSpace::Kept);
}

} // namespace core::mime
