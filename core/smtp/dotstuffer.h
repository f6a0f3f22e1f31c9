#pragma once

#include <QByteArray>

namespace core::smtp
{

/// Makes a message transparent for DATA, RFC 5321 §4.5.2, fed in pieces of any size.
///
/// Every line end goes out as CRLF, a bare CR or LF too: where the next server takes "\n.\n" for the
/// end, a message could otherwise smuggle a second one in behind itself.
class DotStuffer
{
public:
    QByteArray stuffed(QByteArrayView piece);
    /// What still has to be said: the last line end if it was missing, then the lone dot.
    QByteArray end() const;

private:
    bool m_isAtLineStart = true;
    bool m_isAfterCr = false; ///< Its line end was written; an LF that follows belongs to it.
};

} // namespace core::smtp
