#include "core/mime/transferencoding.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace core::mime
{

namespace
{

constexpr qsizetype octetsInLine = 57; // 76 characters of base64
constexpr qsizetype charactersInLine = 76;

/// Two characters for each 12 bits: half the look-ups of the textbook way.
const std::array<std::array<char, 2>, 4096> &base64Pairs()
{
    static const auto table = [] {
        constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        std::array<std::array<char, 2>, 4096> pairs{};
        for (size_t i = 0; i < pairs.size(); ++i)
            pairs[i] = {alphabet[i >> 6], alphabet[i & 63]};
        return pairs;
    }();
    return table;
}

/// Whole groups of three octets; @p size is a multiple of three. Returns the end of what was written.
char *encodeGroups(const char *from, qsizetype size, char *to)
{
    const auto &pairs = base64Pairs();
    for (const char *const end = from + size; from != end; from += 3, to += 4) {
        const unsigned group
            = unsigned(uchar(from[0])) << 16 | unsigned(uchar(from[1])) << 8 | unsigned(uchar(from[2]));
        std::memcpy(to, pairs[group >> 12].data(), 2);
        std::memcpy(to + 2, pairs[group & 0xfff].data(), 2);
    }
    return to;
}

class Base64Encoder : public OctetFilter
{
public:
    void feed(QByteArrayView block, QByteArray &out) override
    {
        if (!m_rest.isEmpty()) {
            const qsizetype missing = std::min(octetsInLine - m_rest.size(), block.size());
            m_rest.append(block.data(), missing);
            block = block.sliced(missing);
            if (m_rest.size() < octetsInLine)
                return;
            encodeLines(m_rest, out);
            m_rest.clear();
        }
        const qsizetype whole = block.size() / octetsInLine * octetsInLine;
        encodeLines(block.first(whole), out);
        m_rest.append(block.sliced(whole).data(), block.size() - whole);
    }

    void finish(QByteArray &out) override
    {
        if (!m_rest.isEmpty())
            out += m_rest.toBase64() + "\r\n";
    }

private:
    static void encodeLines(QByteArrayView octets, QByteArray &out)
    {
        const qsizetype lines = octets.size() / octetsInLine;
        const qsizetype before = out.size();
        out.resize(before + lines * (charactersInLine + 2));
        char *to = out.data() + before;
        for (qsizetype line = 0; line < lines; ++line) {
            to = encodeGroups(octets.data() + line * octetsInLine, octetsInLine, to);
            *to++ = '\r';
            *to++ = '\n';
        }
    }

    QByteArray m_rest; ///< Less than a line.
};

class QuotedPrintableEncoder : public OctetFilter
{
public:
    void feed(QByteArrayView block, QByteArray &out) override
    {
        for (const char c : block)
            take(c, out);
    }

    void finish(QByteArray &out) override
    {
        if (m_isAfterCr)
            endLine(out);
        // White space at the very end would be a line's end to a reader.
        putHeld(out, HeldAs::Encoded);
    }

private:
    enum class HeldAs { Itself, Encoded };

    void take(char c, QByteArray &out)
    {
        if (m_isAfterCr) {
            m_isAfterCr = false;
            endLine(out);
            if (c == '\n')
                return;
        }
        if (c == '\r') {
            m_isAfterCr = true;
        } else if (c == '\n') {
            endLine(out);
        } else {
            putHeld(out, HeldAs::Itself);
            m_held = c;
            m_isHolding = true;
        }
    }

    void endLine(QByteArray &out)
    {
        putHeld(out, HeldAs::Encoded);
        out += "\r\n";
        m_column = 0;
        m_isLineStart = true;
        m_fromMatched = 0;
    }

    /// The character before the one that just came, or the line's last.
    void putHeld(QByteArray &out, HeldAs heldAs)
    {
        if (!m_isHolding)
            return;
        m_isHolding = false;
        const bool isSpace = m_held == ' ' || m_held == '\t';
        const bool isPlain = isSpace || (m_held > ' ' && m_held < 0x7f && m_held != '=');
        // A dot SMTP stuffs, and not every server takes it out again; "From " gets a ">" in mbox files.
        constexpr QByteArrayView from("From ");
        const bool continuesFrom = m_fromMatched < from.size() && m_held == from[m_fromMatched];
        m_fromMatched = continuesFrom ? m_fromMatched + 1 : from.size() + 1; // which matches nothing more
        const bool isTouchy = (m_isLineStart && m_held == '.') || m_fromMatched == from.size();
        const bool isLast = heldAs == HeldAs::Encoded;
        const bool encodes = !isPlain || isTouchy || (isSpace && isLast);
        const qsizetype length = encodes ? 3 : 1;
        // A soft line break takes a column too, unless the line ends here by itself.
        if (m_column + length > charactersInLine - (isLast ? 0 : 1)) {
            out += "=\r\n";
            m_column = 0;
        }
        if (encodes) {
            constexpr char digits[] = "0123456789ABCDEF";
            const char encoded[3] = {'=', digits[uchar(m_held) >> 4], digits[uchar(m_held) & 15]};
            out.append(encoded, 3);
        } else {
            out += m_held;
        }
        m_column += length;
        m_isLineStart = false;
    }

    qsizetype m_column = 0;
    qsizetype m_fromMatched = 0; ///< Characters of "From " at the start of this line.
    char m_held = 0;
    bool m_isHolding = false;
    bool m_isAfterCr = false;
    bool m_isLineStart = true;
};

class LineEndFilter : public OctetFilter
{
public:
    void feed(QByteArrayView block, QByteArray &out) override
    {
        const char *at = block.begin();
        while (at != block.end()) {
            if (m_isAfterCr && *at == '\n') {
                ++at;
                m_isAfterCr = false;
                continue;
            }
            m_isAfterCr = false;
            const char *end = std::find_if(at, block.end(), [](char c) { return c == '\r' || c == '\n'; });
            out.append(at, end - at);
            if (end == block.end())
                return;
            out += "\r\n";
            m_isAfterCr = *end == '\r';
            at = end + 1;
        }
    }

private:
    bool m_isAfterCr = false;
};

} // namespace

std::unique_ptr<OctetFilter> lineEndFilter()
{
    return std::make_unique<LineEndFilter>();
}

std::unique_ptr<OctetFilter> base64Encoder()
{
    return std::make_unique<Base64Encoder>();
}

std::unique_ptr<OctetFilter> quotedPrintableEncoder()
{
    return std::make_unique<QuotedPrintableEncoder>();
}

QByteArray filtered(OctetFilter &filter, QByteArrayView octets)
{
    QByteArray out;
    filter.feed(octets, out);
    filter.finish(out);
    return out;
}

} // namespace core::mime
