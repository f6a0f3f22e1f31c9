#include "core/mime/linescanner.h"

#include <cstring>

namespace core::mime
{

namespace
{

constexpr qsizetype bufferBytes = 128 * 1024;

} // namespace

LineScanner::LineScanner(QIODevice &source)
    : m_source(source)
    , m_buffer(bufferBytes, '\0')
{
    m_bufferOffset = source.pos();
}

bool LineScanner::fill()
{
    if (m_isAtEnd)
        return false;
    if (m_end > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_end, size_t(m_filled - m_end));
        m_bufferOffset += m_end;
        m_filled -= m_end;
        m_searched -= m_end;
        m_end = 0;
    }
    const qint64 length = m_source.read(m_buffer.data() + m_filled, bufferBytes - m_filled);
    m_hasFailed = m_hasFailed || length < 0;
    m_isAtEnd = length <= 0;
    if (length > 0)
        m_filled += length;
    return length > 0;
}

bool LineScanner::next()
{
    if (m_isPutBack) {
        m_isPutBack = false;
        return true;
    }
    m_startsLine = m_end == 0 || m_buffer[m_end - 1] == '\n';
    m_searched = m_end;
    while (true) {
        const void *found
            = std::memchr(m_buffer.constData() + m_searched, '\n', size_t(m_filled - m_searched));
        if (found) {
            m_start = m_end;
            m_end = static_cast<const char *>(found) - m_buffer.constData() + 1;
            return true;
        }
        m_searched = m_filled;
        const bool isFull = m_end == 0 && m_filled == bufferBytes;
        if (isFull || !fill()) {
            m_start = m_end;
            m_end = m_filled;
            return m_end > m_start;
        }
    }
}

QByteArrayView LineScanner::withoutEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace core::mime
