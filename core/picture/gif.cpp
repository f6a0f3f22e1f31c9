#include "core/picture/parts.h"

namespace core::picture
{

namespace
{

qsizetype tableBytes(char flags)
{
    return flags & 0x80 ? qsizetype(3) << ((flags & 7) + 1) : 0;
}

/// Behind the sub-blocks that begin at @p at, or -1.
qsizetype behindBlocks(const QByteArray &octets, qsizetype at)
{
    while (at < octets.size()) {
        const qsizetype length = uchar(octets[at]);
        at += 1 + length;
        if (length == 0)
            return at;
    }
    return -1;
}

/// An application's own: only how often an animation is played, and colour profiles, are of use.
bool isNeeded(QByteArrayView extension)
{
    const auto label = uchar(extension[1]);
    if (label == 0xFF)
        return extension.sliced(2).startsWith("\x0bNETSCAPE")
            || extension.sliced(2).startsWith("\x0b"
                                              "ANIMEXTS")
            || extension.sliced(2).startsWith("\x0bICCRGBG1");
    return label == 0xF9; // timing and transparency; not comments, not text over the picture
}

} // namespace

std::optional<QByteArray> gifWithout(const QByteArray &octets)
{
    constexpr qsizetype head = 13;
    if (octets.size() <= head)
        return std::nullopt;
    qsizetype at = head + tableBytes(octets[10]);
    if (at >= octets.size())
        return std::nullopt;
    QByteArray kept = octets.first(at);
    while (at + 1 < octets.size() || (at < octets.size() && octets[at] == ';')) {
        qsizetype end = -1;
        if (octets[at] == ';')
            return kept + ';';
        if (octets[at] == '!') {
            end = behindBlocks(octets, at + 2);
        } else if (octets[at] == ',' && at + 10 < octets.size()) {
            end = behindBlocks(octets, at + 10 + tableBytes(octets[at + 9]) + 1);
        }
        if (end < 0 || end > octets.size())
            return std::nullopt;
        if (octets[at] == ',' || isNeeded(QByteArrayView(octets).sliced(at, end - at)))
            kept += octets.sliced(at, end - at);
        at = end;
    }
    return std::nullopt;
}

} // namespace core::picture
