#include "core/mime/transferencoding.h"

namespace core::mime
{

namespace
{

constexpr qint64 longestReadableLine = 78; // beyond it relays and readers wrap on their own
constexpr qint64 longestLegalLine = 998; // RFC 5322 §2.1.1

} // namespace

QByteArray nameOf(TransferEncoding encoding)
{
    switch (encoding) {
    case TransferEncoding::SevenBit:
        return "7bit";
    case TransferEncoding::EightBit:
        return "8bit";
    case TransferEncoding::Binary:
        return "binary";
    case TransferEncoding::QuotedPrintable:
        return "quoted-printable";
    case TransferEncoding::Base64:
        return "base64";
    }
    return "7bit";
}

Survey::Survey(QByteArray boundarySeed)
    : m_seed(std::move(boundarySeed))
{
}

void Survey::startLine()
{
    m_longest = std::max(m_longest, m_line);
    m_line = 0;
    m_fromMatched = 0;
}

void Survey::feed(QByteArrayView block)
{
    constexpr QByteArrayView from("From ");
    for (const char c : block) {
        if (c == '\n' || c == '\r') {
            startLine();
            continue;
        }
        if (m_line == m_fromMatched && m_fromMatched < from.size() && c == from[m_fromMatched])
            m_hasFromLine = ++m_fromMatched == from.size() || m_hasFromLine;
        ++m_line;
        const bool isEightBit = uchar(c) >= 0x80;
        m_hasEightBit = m_hasEightBit || isEightBit;
        m_hasNul = m_hasNul || c == '\0';
        if (isEightBit || c == '=' || (uchar(c) < 0x20 && c != '\t') || c == 0x7f)
            ++m_encodedInQ;
    }
    m_size += block.size();
    if (m_seed.isEmpty() || m_hasBoundary)
        return;
    const QByteArray seam = m_tail + block.first(std::min(block.size(), m_seed.size())).toByteArray();
    m_hasBoundary = seam.contains(m_seed) || block.contains(m_seed);
    m_tail = (block.size() >= m_seed.size() ? block.last(m_seed.size()).toByteArray()
                                            : m_tail + block.toByteArray())
                 .right(m_seed.size());
}

TransferEncoding encodingForText(const Survey &survey, Transport transport, Protection protection)
{
    const bool isSigned = protection == Protection::Signed;
    const bool canStand = !survey.hasNul() && !survey.hasBoundary() && !survey.hasFromLine();
    if (canStand && !survey.hasEightBit() && survey.longestLine() <= longestReadableLine && !isSigned)
        return TransferEncoding::SevenBit;
    if (canStand && survey.hasEightBit() && transport != Transport::SevenBit && !isSigned
        && survey.longestLine() <= longestLegalLine)
        return TransferEncoding::EightBit;
    const bool isShorterInQ = survey.encodedInQ() * 2 <= survey.sizeBytes() / 3;
    return isShorterInQ ? TransferEncoding::QuotedPrintable : TransferEncoding::Base64;
}

std::optional<TransferEncoding> encodingForMessage(const Survey &survey, Transport transport,
                                                   Protection protection)
{
    if (survey.hasNul() || survey.hasBoundary() || survey.longestLine() > longestLegalLine)
        return std::nullopt;
    if (!survey.hasEightBit())
        return TransferEncoding::SevenBit;
    if (transport == Transport::SevenBit || protection == Protection::Signed)
        return std::nullopt;
    return TransferEncoding::EightBit;
}

} // namespace core::mime
