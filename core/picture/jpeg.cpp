#include "core/picture/parts.h"

#include <QtEndian>

namespace core::picture
{

namespace
{

constexpr uchar startOfScan = 0xDA;
constexpr uchar endOfImage = 0xD9;

/// Those that change how the pixels look: JFIF's resolution, colour profiles, Adobe's colour transform.
bool isNeeded(uchar marker, QByteArrayView content)
{
    if (marker == 0xE0)
        return content.startsWith("JFIF");
    if (marker == 0xE2)
        return content.startsWith("ICC_PROFILE");
    if (marker == 0xEE)
        return content.startsWith("Adobe");
    const bool isApplication = marker >= 0xE0 && marker <= 0xEF;
    return !isApplication && marker != 0xFE; // a comment
}

QByteArray segment(uchar marker, QByteArrayView content)
{
    QByteArray made(4, '\xff');
    made[1] = char(marker);
    qToBigEndian(quint16(content.size() + 2), made.data() + 2);
    return made.append(content.data(), content.size());
}

/// JFIF may carry a thumbnail behind its fourteen octets.
QByteArray withoutThumbnail(QByteArrayView jfif)
{
    QByteArray plain = jfif.first(std::min<qsizetype>(jfif.size(), 14)).toByteArray();
    for (qsizetype i = 12; i < plain.size(); ++i)
        plain[i] = 0;
    return plain;
}

/// Behind the coded pixels that begin at @p at: where the next marker stands.
qsizetype endOfPixels(const QByteArray &octets, qsizetype at)
{
    for (; at + 1 < octets.size(); ++at) {
        if (uchar(octets[at]) != 0xFF)
            continue;
        const auto next = uchar(octets[at + 1]);
        const bool isRestart = next >= 0xD0 && next <= 0xD7;
        if (next != 0 && next != 0xFF && !isRestart)
            return at;
    }
    return -1;
}

} // namespace

std::optional<QByteArray> jpegWithout(const QByteArray &octets, int orientation)
{
    if (!octets.startsWith("\xff\xd8"))
        return std::nullopt;
    QByteArray kept = octets.first(2);
    QByteArray turn;
    if (orientation != 1)
        turn = segment(0xE1, QByteArray("Exif\0\0", 6) + minimalExif(orientation));
    bool hasPixels = false;
    for (qsizetype at = 2; at + 1 < octets.size();) {
        if (uchar(octets[at]) != 0xFF)
            return std::nullopt;
        const auto marker = uchar(octets[at + 1]);
        if (marker == 0xFF) { // filling
            ++at;
            continue;
        }
        if (marker == endOfImage)
            return hasPixels ? std::optional(kept + octets.sliced(at, 2)) : std::nullopt;
        if (at + 4 > octets.size())
            return std::nullopt;
        const qsizetype length = qFromBigEndian<quint16>(octets.constData() + at + 2);
        if (length < 2 || at + 2 + length > octets.size())
            return std::nullopt;
        const QByteArrayView content = QByteArrayView(octets).sliced(at + 4, length - 2);
        // JFIF must be the first; EXIF comes right behind it.
        if (marker != 0xE0)
            kept += std::exchange(turn, {});
        if (isNeeded(marker, content))
            kept += segment(marker, marker == 0xE0 ? withoutThumbnail(content) : content.toByteArray());
        at += 2 + length;
        if (marker == startOfScan) {
            const qsizetype end = endOfPixels(octets, at);
            if (end < 0)
                return std::nullopt;
            kept += octets.sliced(at, end - at);
            at = end;
            hasPixels = true;
        }
    }
    return std::nullopt;
}

} // namespace core::picture
