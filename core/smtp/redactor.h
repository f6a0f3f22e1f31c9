#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>

namespace core::smtp
{

/// Makes lines of the conversation fit to be shown. It follows the conversation and so knows when a
/// secret is due: it does not have to recognise one. Base64 is no protection.
///
/// Servers echo commands ("501 bad syntax: AUTH PLAIN AHRp…", also cut or in other case), so what was
/// once hidden, and what is known to be secret, is hidden in their lines as well.
class Redactor
{
public:
    /// A password or token: it and every base64 that contains it are hidden from now on.
    void keepSecret(QByteArrayView secret);

    /// A new connection; what is secret stays so.
    void startOver();
    /// A line as the client said it, without CRLF; moves on to what is due next.
    QByteArray client(QByteArrayView line);
    /// A line as the server said it.
    QByteArray server(QByteArrayView line);
    /// Hides what is known without taking the text for a part of the conversation.
    QByteArray redacted(QByteArrayView text) const;

private:
    enum class Due { Command, Response, Message, ProxyHeader };

    void remember(QByteArrayView response);
    void addPieces(QByteArrayView text);

    Due m_due = Due::Command;
    bool m_hasAskedForData = false;
    QList<QByteArray> m_whole; ///< Hidden where they stand as a whole.
    QSet<QByteArray> m_pieces; ///< Short runs, lower case: hidden together with what they touch.
};

} // namespace core::smtp
