#pragma once

#include <QByteArray>
#include <QIODevice>

namespace core::mime
{

/// Reads a device line by line with a bounded buffer. A line ends with LF, and has it; one longer than
/// the buffer comes in pieces, of which only the first says that it starts a line.
class LineScanner
{
public:
    explicit LineScanner(QIODevice &source);

    /// Moves to the next line or piece; false at the end or when the device fails.
    bool next();
    /// Makes next() stay where it is once.
    void putBack() { m_isPutBack = true; }

    QByteArrayView line() const { return QByteArrayView(m_buffer).sliced(m_start, m_end - m_start); }
    bool startsLine() const { return m_startsLine; }
    qint64 offset() const { return m_bufferOffset + m_start; } ///< Of the line, in the device.
    /// Where the next line starts.
    qint64 endOffset() const { return m_bufferOffset + (m_isPutBack ? m_start : m_end); }
    bool hasFailed() const { return m_hasFailed; }

    /// Without its line end.
    static QByteArrayView withoutEnd(QByteArrayView line);

private:
    bool fill();

    QIODevice &m_source;
    QByteArray m_buffer;
    qint64 m_bufferOffset = 0;
    qsizetype m_filled = 0;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qsizetype m_searched = 0; ///< Up to here there is no LF after m_end.
    bool m_startsLine = false;
    bool m_isPutBack = false;
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
};

} // namespace core::mime
