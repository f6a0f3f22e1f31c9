#include "core/smtp/redactor.h"

#include <algorithm>

namespace core::smtp
{

namespace
{

constexpr char hidden[] = "***";
constexpr qsizetype pieceLength = 8;

bool hasPrefix(QByteArrayView line, QByteArrayView prefix)
{
    return line.size() >= prefix.size()
        && line.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

/// The secret inside a decoded response, which must not come back in clear either: the password of PLAIN,
/// the token of XOAUTH2 and OAUTHBEARER, the digest of CRAM-MD5, the proof of SCRAM.
QByteArray innermost(const QByteArray &response)
{
    for (const QByteArrayView mark : {QByteArrayView("auth=Bearer "), QByteArrayView("\0", 1),
                                      QByteArrayView(",p="), QByteArrayView(" ")}) {
        if (const qsizetype at = response.lastIndexOf(mark); at >= 0)
            return response.mid(at + mark.size()).split('\1').value(0);
    }
    return {};
}

} // namespace

void Redactor::keepSecret(QByteArrayView secret)
{
    if (secret.isEmpty())
        return;
    if (!m_whole.contains(secret))
        m_whole.append(secret.toByteArray());
    // Inside a longer base64 the secret may begin at any of three places; what stands at its edges is
    // mixed with its neighbours and left out.
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray encoded = (QByteArray(offset, '\0') + secret.toByteArray()).toBase64();
        const qsizetype from = offset == 0 ? 0 : offset + 1;
        const qsizetype to = (offset + secret.size()) * 8 / 6;
        const QByteArray core = encoded.mid(from, to - from);
        if (core.size() >= pieceLength)
            addPieces(core);
        else if (core.size() >= 4 && !m_whole.contains(core))
            m_whole.append(core);
    }
}

void Redactor::startOver()
{
    m_due = Due::Command;
    m_hasAskedForData = false;
}

QByteArray Redactor::client(QByteArrayView line)
{
    switch (m_due) {
    case Due::Response:
        remember(line);
        return line.isEmpty() || line == "*" ? line.toByteArray() : QByteArray(hidden);
    case Due::Message:
        if (line == ".")
            m_due = Due::Command;
        return redacted(line);
    case Due::ProxyHeader:
        if (line.isEmpty())
            m_due = Due::Command;
        if (hasPrefix(line, "Proxy-Authorization:")) {
            remember(line.sliced(line.lastIndexOf(' ') + 1));
            return QByteArray("Proxy-Authorization: ") + hidden;
        }
        return redacted(line);
    case Due::Command:
        break;
    }
    if (hasPrefix(line, "CONNECT "))
        m_due = Due::ProxyHeader;
    m_hasAskedForData = line.compare("DATA", Qt::CaseInsensitive) == 0;
    if (!hasPrefix(line, "AUTH "))
        return redacted(line);

    const qsizetype afterMechanism = line.toByteArray().indexOf(' ', 5);
    m_due = Due::Response;
    if (afterMechanism < 0)
        return line.toByteArray();
    remember(line.sliced(afterMechanism + 1));
    return line.first(afterMechanism + 1).toByteArray() + hidden;
}

QByteArray Redactor::server(QByteArrayView line)
{
    // Only a challenge keeps the exchange going; the last line of any other reply ends it.
    if (m_due == Due::Response && line.size() >= 3 && !line.startsWith("334"))
        m_due = Due::Command;
    if (m_hasAskedForData && line.startsWith("354"))
        m_due = Due::Message;
    m_hasAskedForData = false;
    // Nonce, salt and proof together let anybody guess the password at leisure, RFC 5802 §9.
    if (line.startsWith("334 ")) {
        const QByteArray challenge = QByteArray::fromBase64(line.sliced(4).toByteArray());
        if (challenge.startsWith("r=") || challenge.startsWith("v="))
            return QByteArray("334 ") + hidden;
    }
    return redacted(line);
}

QByteArray Redactor::redacted(QByteArrayView text) const
{
    if (m_whole.isEmpty() && m_pieces.isEmpty())
        return text.toByteArray();
    QList<bool> isSecret(text.size(), false);
    const auto mark
        = [&](qsizetype from, qsizetype length) { std::fill_n(isSecret.begin() + from, length, true); };
    for (const QByteArray &secret : m_whole) {
        for (qsizetype at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
            mark(at, secret.size());
    }
    const QByteArray lower = text.toByteArray().toLower();
    for (qsizetype at = 0; !m_pieces.isEmpty() && at + pieceLength <= lower.size(); ++at) {
        if (m_pieces.contains(lower.mid(at, pieceLength)))
            mark(at, pieceLength);
    }
    QByteArray out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isSecret[at])
            out += text[at];
        else if (at == 0 || !isSecret[at - 1])
            out += hidden;
    }
    return out;
}

/// A response to a challenge is a secret of its own: it can be replayed, or guessed at offline.
void Redactor::remember(QByteArrayView response)
{
    if (response.size() < 2)
        return; // nothing, "=" or "*"
    addPieces(response);
    if (response.size() < pieceLength && !m_whole.contains(response))
        m_whole.append(response.toByteArray());
    keepSecret(innermost(QByteArray::fromBase64(response.toByteArray())));
}

void Redactor::addPieces(QByteArrayView text)
{
    const QByteArray lower = text.toByteArray().toLower();
    for (qsizetype at = 0; at + pieceLength <= lower.size(); ++at)
        m_pieces.insert(lower.mid(at, pieceLength));
}

} // namespace core::smtp
