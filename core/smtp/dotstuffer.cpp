#include "core/smtp/dotstuffer.h"

namespace core::smtp
{

QByteArray DotStuffer::stuffed(QByteArrayView piece)
{
    QByteArray out;
    out.reserve(piece.size() + piece.size() / 32 + 2);
    qsizetype from = 0; // start of a run that goes out as it is
    const auto flush = [&](qsizetype to) { out.append(piece.data() + from, to - from); };
    for (qsizetype at = 0; at < piece.size(); ++at) {
        const char byte = piece[at];
        if (byte == '\n' && m_isAfterCr) {
            flush(at);
            from = at + 1;
        } else if (byte == '\r' || byte == '\n') {
            flush(at);
            out += "\r\n";
            from = at + 1;
            m_isAtLineStart = true;
        } else {
            if (m_isAtLineStart && byte == '.') {
                flush(at);
                from = at;
                out += '.';
            }
            m_isAtLineStart = false;
        }
        m_isAfterCr = byte == '\r';
    }
    flush(piece.size());
    return out;
}

QByteArray DotStuffer::end() const
{
    return m_isAtLineStart ? QByteArrayLiteral(".\r\n") : QByteArrayLiteral("\r\n.\r\n");
}

} // namespace core::smtp
