#pragma once

#include "core/mime/write.h"

namespace core::mime
{

/// Where the octets of a message go: gathered to large blocks, counted, told to whoever listens. After an
/// error nothing more is written and the first error stays.
class Sink
{
public:
    Sink(QIODevice &out, std::function<bool(qint64 writtenBytes)> progress);

    void put(QByteArrayView octets);
    /// For a filter to append to; settle() afterwards.
    QByteArray &buffer() { return m_buffer; }
    /// Passes the buffer on once it is large.
    void settle();
    void flush();

    qint64 sizeBytes() const { return m_writtenBytes + m_buffer.size(); }
    const std::optional<WriteError> &error() const { return m_error; }

private:
    QIODevice &m_out;
    std::function<bool(qint64)> m_progress;
    QByteArray m_buffer;
    qint64 m_writtenBytes = 0;
    std::optional<WriteError> m_error;
};

} // namespace core::mime
