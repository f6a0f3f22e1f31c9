#include "core/mime/sink.h"

namespace core::mime
{

namespace
{

constexpr qsizetype largeBytes = 256 * 1024;

} // namespace

Sink::Sink(QIODevice &out, std::function<bool(qint64)> progress)
    : m_out(out)
    , m_progress(std::move(progress))
{
    m_buffer.reserve(largeBytes + 512 * 1024); // and one encoded block of an attachment
}

void Sink::put(QByteArrayView octets)
{
    m_buffer.append(octets.data(), octets.size());
    settle();
}

void Sink::settle()
{
    if (m_buffer.size() >= largeBytes)
        flush();
}

void Sink::flush()
{
    if (!m_error && !m_buffer.isEmpty()) {
        if (m_out.write(m_buffer) != m_buffer.size()) {
            m_error = WriteError{WriteError::Kind::Device, {}, m_out.errorString()};
        } else {
            m_writtenBytes += m_buffer.size();
            if (m_progress && !m_progress(m_writtenBytes))
                m_error = WriteError{WriteError::Kind::Cancelled, {}, {}};
        }
    }
    m_buffer.resize(0); // keeps what is reserved
}

} // namespace core::mime
