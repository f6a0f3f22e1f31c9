#include "core/picture/parts.h"

#include <QtEndian>

namespace core::picture
{

namespace
{

constexpr int flagsAt = 8; // in a VP8X chunk, behind its name and length
constexpr char exifFlag = 0x08;
constexpr char xmpFlag = 0x04;

QByteArray littleEndian(quint32 number)
{
    QByteArray octets(4, 0);
    qToLittleEndian(number, octets.data());
    return octets;
}

bool isNeeded(QByteArrayView type)
{
    return type == "VP8 " || type == "VP8L" || type == "VP8X" || type == "ALPH" || type == "ANIM"
        || type == "ANMF" || type == "ICCP";
}

} // namespace

std::optional<QByteArray> webpWithout(const QByteArray &octets, int orientation)
{
    if (octets.size() < 12)
        return std::nullopt;
    const qsizetype end = 8 + qsizetype(qFromLittleEndian<quint32>(octets.constData() + 4));
    if (end > octets.size())
        return std::nullopt;
    QByteArray chunks;
    bool isExtended = false;
    for (qsizetype at = 12; at + 8 <= end;) {
        const qsizetype length = qFromLittleEndian<quint32>(octets.constData() + at + 4);
        const qsizetype padded = length + (length & 1);
        if (length > end - at - 8)
            return std::nullopt;
        const QByteArrayView type = QByteArrayView(octets).sliced(at, 4);
        QByteArray whole = octets.sliced(at, std::min(8 + padded, octets.size() - at));
        if (type == "VP8X" && length >= 1) {
            isExtended = true;
            const char flags = whole.at(flagsAt);
            whole[flagsAt] = char((flags & ~(exifFlag | xmpFlag)) | (orientation != 1 ? exifFlag : 0));
        }
        if (isNeeded(type))
            chunks += whole;
        at += 8 + padded;
    }
    if (chunks.isEmpty())
        return std::nullopt;
    // The simple format has no place for EXIF, so there cannot have been an orientation.
    if (orientation != 1 && isExtended) {
        const QByteArray exif = minimalExif(orientation);
        chunks += "EXIF" + littleEndian(quint32(exif.size())) + exif;
    }
    return "RIFF" + littleEndian(quint32(chunks.size() + 4)) + "WEBP" + chunks;
}

} // namespace core::picture
