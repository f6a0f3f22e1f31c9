#include "core/picture/parts.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace core::picture
{

namespace
{

/// PNG 3rd ed. annex D.
quint32 checksum(QByteArrayView octets)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char octet : octets) {
        crc ^= uchar(octet);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) ? 0xEDB88320U ^ (crc >> 1) : crc >> 1;
    }
    return ~crc;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    QByteArray made(4, 0);
    qToBigEndian(quint32(content.size()), made.data());
    made += type + content;
    QByteArray sum(4, 0);
    qToBigEndian(checksum(type + content), sum.data());
    return made + sum;
}

bool isNeeded(QByteArrayView type)
{
    static constexpr std::array<const char *, 18> shown{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM",
                                                        "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV",
                                                        "cLLI", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"};
    return std::any_of(shown.begin(), shown.end(), [type](const char *name) { return type == name; });
}

} // namespace

std::optional<QByteArray> pngWithout(const QByteArray &octets, int orientation)
{
    constexpr qsizetype signature = 8;
    QByteArray kept = octets.first(std::min(signature, octets.size()));
    for (qsizetype at = signature; at + 12 <= octets.size();) {
        const qsizetype length = qFromBigEndian<quint32>(octets.constData() + at);
        const QByteArrayView type = QByteArrayView(octets).sliced(at + 4, 4);
        if (length > octets.size() - at - 12)
            return std::nullopt;
        if (isNeeded(type))
            kept += octets.sliced(at, 12 + length);
        if (type == "IHDR" && orientation != 1)
            kept += chunk("eXIf", minimalExif(orientation));
        if (type == "IEND")
            return kept;
        at += 12 + length;
    }
    return std::nullopt;
}

} // namespace core::picture
