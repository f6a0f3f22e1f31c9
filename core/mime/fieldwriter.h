#pragma once

#include <QByteArray>

namespace core::mime
{

/// The one place where a header field becomes octets. A field that could end early, start another or
/// break a line's limit does not get in: the name must be ftext, the body printable or UTF-8, its line ends
/// CRLF and white space with more after it, no line over 998 octets.
class FieldWriter
{
public:
    /// @p body is encoded and folded. False, and nothing written, when it is refused.
    [[nodiscard]] bool add(QByteArrayView name, QByteArrayView body);

    const QByteArray &bytes() const { return m_bytes; }
    bool hasUtf8() const { return m_hasUtf8; }

private:
    QByteArray m_bytes;
    bool m_hasUtf8 = false;
};

} // namespace core::mime
