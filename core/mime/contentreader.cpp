#include "core/mime/contentreader.h"

#include <QFile>
#include <QFileInfo>

namespace core::mime
{

namespace
{

/// A whole number of base64 lines, so that the encoder never has to copy a rest.
constexpr qint64 blockBytes = 57 * 4096;

WriteError unreadable(const QString &path, const QString &detail)
{
    return {WriteError::Kind::UnreadableFile, path, detail};
}

std::optional<WriteError> readFile(const QString &path, qint64 expectedBytes, const BlockTaker &take)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered))
        return unreadable(path, file.errorString());
    QByteArray block(blockBytes, Qt::Uninitialized);
    qint64 readBytes = 0;
    while (true) {
        const qint64 length = file.read(block.data(), blockBytes);
        if (length < 0)
            return unreadable(path, file.errorString());
        if (length == 0)
            break;
        readBytes += length;
        if (readBytes > expectedBytes)
            break;
        if (auto error = take(QByteArrayView(block).first(length)))
            return error;
    }
    if (readBytes != expectedBytes)
        return WriteError{WriteError::Kind::ChangedFile, path,
                          QStringLiteral("%1 octets instead of %2").arg(readBytes).arg(expectedBytes)};
    return std::nullopt;
}

} // namespace

Result<qint64, WriteError> sizeOf(const mail::Content &content)
{
    if (const auto *octets = std::get_if<QByteArray>(&content))
        return qint64(octets->size());
    const QString &path = std::get<mail::FileContent>(content).path;
    const QFileInfo file(path);
    if (!file.isFile())
        return unreadable(path, QStringLiteral("not a file"));
    if (!file.isReadable())
        return unreadable(path, QStringLiteral("not readable"));
    return file.size();
}

std::optional<WriteError> readBlocks(const mail::Content &content, qint64 expectedBytes,
                                     const BlockTaker &take)
{
    if (const auto *file = std::get_if<mail::FileContent>(&content))
        return readFile(file->path, expectedBytes, take);
    const QByteArrayView octets(std::get<QByteArray>(content));
    for (qsizetype at = 0; at < octets.size(); at += blockBytes) {
        if (auto error = take(octets.sliced(at, std::min<qsizetype>(blockBytes, octets.size() - at))))
            return error;
    }
    return std::nullopt;
}

} // namespace core::mime
