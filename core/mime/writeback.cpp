#include "core/mime/writeback.h"

namespace core::mime
{

namespace
{

constexpr qint64 blockBytes = 64 * 1024;

/// Copies what lies in front of @p part, the part itself and so on, always forward through the source.
class Copier
{
public:
    Copier(QIODevice &source, QIODevice &out)
        : m_source(source)
        , m_out(out)
    {
    }

    bool copyPart(const Part &part)
    {
        if (!copyUpTo(part.headerOffset))
            return false;
        for (const Field &field : part.fields) {
            if (m_out.write(field.raw) != field.raw.size())
                return false;
        }
        m_at = part.fieldsEndOffset; // the empty line is copied like a body
        for (const Part &child : part.children) {
            if (!copyPart(child))
                return false;
        }
        return copyUpTo(part.bodyOffset + part.bodySize);
    }

    bool copyUpTo(qint64 end)
    {
        if (m_at < end && !m_source.seek(m_at))
            return false;
        while (m_at < end) {
            const QByteArray block = m_source.read(std::min(blockBytes, end - m_at));
            if (block.isEmpty() || m_out.write(block) != block.size())
                return false;
            m_at += block.size();
        }
        return true;
    }

private:
    QIODevice &m_source;
    QIODevice &m_out;
    qint64 m_at = 0;
};

} // namespace

bool writeBack(QIODevice &source, const Part &part, QIODevice &out)
{
    Copier copier(source, out);
    return copier.copyPart(part) && copier.copyUpTo(source.size());
}

} // namespace core::mime
