#include "core/diagnosis/charset.h"

#include "core/mail/text.h"

#include <QStringDecoder>

#include <optional>

namespace core::diagnosis
{

namespace
{

/// What Windows-1252 has at 0x80 to 0x9f.
constexpr char16_t windowsCharacters[] = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

std::optional<char> octetOf(QChar c)
{
    if (c.unicode() < 0x100)
        return static_cast<char>(c.unicode());
    for (int at = 0; at < 32; ++at) {
        if (windowsCharacters[at] == c.unicode())
            return static_cast<char>(0x80 + at);
    }
    return std::nullopt;
}

std::optional<QByteArray> octetsOf(const QString &text)
{
    QByteArray octets;
    octets.reserve(text.size());
    for (const QChar c : text) {
        const bool isVisibleControl = c.unicode() >= 0x2400 && c.unicode() < 0x2420;
        const auto octet
            = isVisibleControl ? std::optional(static_cast<char>(c.unicode() - 0x2400)) : octetOf(c);
        if (!octet)
            return std::nullopt;
        octets.append(*octet);
    }
    return octets;
}

bool isHigh(char octet)
{
    return static_cast<unsigned char>(octet) >= 0x80;
}

/// Pairs of octets of GB 2312's common characters and punctuation, as no Western text has them: two pairs at
/// least side by side, and hardly anything above ASCII that is not a pair.
bool isPairedLikeChinese(const QByteArray &octets)
{
    int common = 0;
    int strange = 0;
    int longest = 0;
    for (qsizetype at = 0; at < octets.size(); ++at) {
        const qsizetype from = at;
        while (at < octets.size() && isHigh(octets[at]))
            ++at;
        strange += static_cast<int>((at - from) % 2);
        for (qsizetype pair = from; pair + 1 < at; pair += 2) {
            const auto lead = static_cast<unsigned char>(octets[pair]);
            const auto trail = static_cast<unsigned char>(octets[pair + 1]);
            const bool isCommon
                = ((lead >= 0xb0 && lead <= 0xd7) || lead == 0xa1 || lead == 0xa3) && trail >= 0xa1;
            ++(isCommon ? common : strange);
        }
        longest = std::max(longest, static_cast<int>(at - from) / 2);
    }
    return longest >= 2 && common >= 2 && common > 4 * strange;
}

QString visible(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode());
    }
    return text;
}

} // namespace

QString repaired(const QString &text)
{
    const bool isAscii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    const auto octets = isAscii ? std::nullopt : octetsOf(text);
    if (!octets || std::none_of(octets->cbegin(), octets->cend(), isHigh))
        return text;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString again = utf8(*octets);
    if (!utf8.hasError())
        return visible(again);
    return isPairedLikeChinese(*octets) ? visible(mail::decodedText(*octets, "gb18030")) : text;
}

} // namespace core::diagnosis
