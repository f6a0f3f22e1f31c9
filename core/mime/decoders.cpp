#include "core/mime/transferencoding.h"

#include <array>

namespace core::mime
{

namespace
{

class PassThrough : public OctetFilter
{
public:
    void feed(QByteArrayView block, QByteArray &out) override { out.append(block.data(), block.size()); }
};

const std::array<signed char, 256> &base64Values()
{
    static const auto table = [] {
        std::array<signed char, 256> values{};
        values.fill(-1);
        constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < 64; ++i)
            values[uchar(alphabet[i])] = static_cast<signed char>(i);
        return values;
    }();
    return table;
}

/// Skips what is not of the alphabet, as RFC 2045 §6.8 asks. "=" ends a group and the next one starts
/// afresh: some senders glue encoded pieces together.
class Base64Decoder : public OctetFilter
{
public:
    void feed(QByteArrayView block, QByteArray &out) override
    {
        const auto &values = base64Values();
        for (const char c : block) {
            const signed char value = values[uchar(c)];
            if (c == '=') {
                endGroup(out);
            } else if (value >= 0) {
                m_bits = m_bits << 6 | unsigned(value);
                if (++m_count == 4) {
                    const char octets[3]
                        = {char(m_bits >> 16 & 0xff), char(m_bits >> 8 & 0xff), char(m_bits & 0xff)};
                    out.append(octets, 3);
                    m_bits = 0;
                    m_count = 0;
                }
            }
        }
    }

    void finish(QByteArray &out) override { endGroup(out); }

private:
    void endGroup(QByteArray &out)
    {
        if (m_count >= 2) {
            m_bits <<= 6 * (4 - m_count);
            out += char(m_bits >> 16 & 0xff);
            if (m_count == 3)
                out += char(m_bits >> 8 & 0xff);
        }
        m_bits = 0;
        m_count = 0;
    }

    unsigned m_bits = 0;
    int m_count = 0;
};

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// RFC 2045 §6.7, and for what breaks its rules: an escape that is none stays as it stands.
class QuotedPrintableDecoder : public OctetFilter
{
public:
    void feed(QByteArrayView block, QByteArray &out) override
    {
        for (const char c : block)
            take(c, out);
    }

    void finish(QByteArray &out) override
    {
        if (m_escape.size() > 1 && !isSpace(m_escape[1]))
            out += m_escape;
        else if (m_escape.isEmpty())
            out += m_spaces;
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r'; }

    void take(char c, QByteArray &out)
    {
        if (!m_escape.isEmpty()) {
            takeInEscape(c, out);
            return;
        }
        if (c == '=') {
            putSpaces(out);
            m_escape = "=";
        } else if (isSpace(c)) {
            m_spaces += c; // at a line's end it was added on the way, RFC 2045 §6.7 (3)
            if (m_spaces.size() > 64 * 1024)
                putSpaces(out);
        } else if (c == '\n') {
            const bool hadCr = m_spaces.endsWith('\r');
            m_spaces.clear();
            out += hadCr ? "\r\n" : "\n";
        } else {
            putSpaces(out);
            out += c;
        }
    }

    void takeInEscape(char c, QByteArray &out)
    {
        const bool isSoftBreak = m_escape.size() == 1 || isSpace(m_escape[1]);
        if (isSoftBreak && c == '\n') {
            m_escape.clear();
        } else if (isSoftBreak && isSpace(c) && m_escape.size() < 1000) {
            m_escape += c;
        } else if (m_escape.size() == 1 && hexValue(c) >= 0) {
            m_escape += c;
        } else if (m_escape.size() == 2 && hexValue(m_escape[1]) >= 0 && hexValue(c) >= 0) {
            out += char(hexValue(m_escape[1]) * 16 + hexValue(c));
            m_escape.clear();
        } else {
            out += m_escape;
            m_escape.clear();
            take(c, out);
        }
    }

    void putSpaces(QByteArray &out)
    {
        out += m_spaces;
        m_spaces.clear();
    }

    QByteArray m_spaces;
    QByteArray m_escape; ///< "=" and what came after it so far.
};

/// The lines of "begin 644 name … end", which old mailers still name in the field.
class UuDecoder : public OctetFilter
{
public:
    void feed(QByteArrayView block, QByteArray &out) override
    {
        for (const char c : block) {
            if (c != '\n')
                m_line += c;
            else
                takeLine(out);
            if (m_line.size() > 1000)
                m_line.clear(); // no line of this format is that long
        }
    }

    void finish(QByteArray &out) override { takeLine(out); }

private:
    void takeLine(QByteArray &out)
    {
        const QByteArray line = m_line.endsWith('\r') ? m_line.chopped(1) : m_line;
        m_line.clear();
        if (!m_hasBegun) {
            m_hasBegun = line.startsWith("begin ");
            return;
        }
        if (m_hasEnded || line.isEmpty() || line == "end") {
            m_hasEnded = m_hasEnded || line == "end";
            return;
        }
        const auto value = [&](qsizetype at) { return at < line.size() ? (line[at] - ' ') & 63 : 0; };
        int left = value(0);
        for (qsizetype at = 1; left > 0; at += 4, left -= 3) {
            const int bits = value(at) << 18 | value(at + 1) << 12 | value(at + 2) << 6 | value(at + 3);
            for (int i = 0; i < std::min(left, 3); ++i)
                out += char(bits >> (16 - 8 * i) & 0xff);
        }
    }

    QByteArray m_line;
    bool m_hasBegun = false;
    bool m_hasEnded = false;
};

} // namespace

std::unique_ptr<OctetFilter> transferDecoder(QByteArrayView encodingName)
{
    const QByteArray name = encodingName.toByteArray().trimmed().toLower();
    if (name == "base64")
        return std::make_unique<Base64Decoder>();
    if (name == "quoted-printable")
        return std::make_unique<QuotedPrintableDecoder>();
    if (name == "x-uuencode" || name == "uuencode" || name == "x-uue")
        return std::make_unique<UuDecoder>();
    return std::make_unique<PassThrough>();
}

} // namespace core::mime
