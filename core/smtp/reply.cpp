#include "core/mail/text.h"
#include "core/smtp/types.h"

#include <algorithm>

namespace core::smtp
{

namespace
{

constexpr qsizetype longestLine = 4096; // RFC 5321 §4.5.3.1.5 asks for 512; servers are wordier
constexpr int mostLines = 512;

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// The length of "5.7.8" at the start of @p text, RFC 3463 §2; 0 where there is none. Its class must
/// be that of the reply, and "5.6.7.8 is on a blocklist" is an address.
qsizetype enhancedLength(QByteArrayView text, int code)
{
    if (text.isEmpty() || text.front() - '0' != code / 100 || (code / 100 != 2 && code < 400))
        return 0;
    qsizetype at = 1;
    for (int part = 0; part < 2; ++part) {
        if (at >= text.size() || text[at] != '.')
            return 0;
        const qsizetype from = ++at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (at == from || at - from > 3)
            return 0;
    }
    return at == text.size() || text[at] == ' ' || text[at] == '\t' ? at : 0;
}

Reply makeReply(int code, QList<QByteArray> texts)
{
    QByteArray enhanced;
    for (const QByteArray &text : texts) {
        const QByteArray own = text.left(enhancedLength(text, code));
        if (!own.isEmpty() && !enhanced.isEmpty() && own != enhanced)
            return {code, {}, std::move(texts)}; // they differ: nobody can say which one counts
        if (!own.isEmpty())
            enhanced = own;
    }
    for (QByteArray &text : texts) {
        if (const qsizetype length = enhancedLength(text, code))
            text.remove(0, std::min(length + 1, text.size()));
    }
    return {code, enhanced, std::move(texts)};
}

Error protocolError(const QString &detail)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.detail = detail;
    return error;
}

/// Control characters, and marks that would change the direction of the text around them.
bool isTreacherous(char32_t c)
{
    return c == 0x2028 || c == 0x2029 || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069) || (c >= 0x80 && c < 0xa0);
}

} // namespace

QString readable(QByteArrayView octets)
{
    QString text = mail::guessedText(octets);
    for (QChar &c : text) {
        if (c.unicode() < 0x20)
            c = c == u'\t' ? u' ' : QChar(0x2400 + c.unicode()); // "␀", one column each
        else if (c.unicode() == 0x7f || isTreacherous(c.unicode()))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString Reply::toString() const
{
    QByteArray text = QByteArray::number(code);
    if (!enhanced.isEmpty())
        text += ' ' + enhanced;
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            text += ' ' + line;
    }
    return readable(text); // all lines at once: the more octets, the better the charset is guessed
}

void ReplyParser::feed(QByteArrayView octets)
{
    if (!m_isBroken)
        m_buffer.append(octets.data(), octets.size());
}

Result<std::optional<Reply>> ReplyParser::next()
{
    while (!m_isBroken) {
        const qsizetype end = m_buffer.indexOf('\n', m_searched);
        if ((end < 0 ? m_buffer.size() : end) - m_line > longestLine) {
            m_isBroken = true;
            return protocolError(QStringLiteral("endless line"));
        }
        if (end < 0) {
            m_searched = m_buffer.size();
            return std::optional<Reply>();
        }
        const bool hasCr = end > m_line && m_buffer[end - 1] == '\r';
        const QByteArrayView line(m_buffer.constData() + m_line, end - m_line - (hasCr ? 1 : 0));
        m_line = m_searched = end + 1;
        if (const Status status = takeLine(line); !status) {
            m_isBroken = true;
            return status.error();
        }
        if (m_isLast) {
            const Reply reply = makeReply(m_code, std::exchange(m_texts, {}));
            m_read = m_line;
            m_lineCount = 0;
            m_isLast = false;
            if (m_read > longestLine || m_read == m_buffer.size()) {
                m_buffer.remove(0, m_read);
                m_read = m_line = m_searched = 0;
            }
            return std::optional(reply);
        }
    }
    return protocolError(QStringLiteral("out of step"));
}

/// One line of RFC 5321 §4.2, or a blank one, which some servers put before or into a reply.
Status ReplyParser::takeLine(QByteArrayView line)
{
    if (++m_lineCount > mostLines)
        return protocolError(QStringLiteral("endless reply"));
    if (line.isEmpty())
        return Done{};
    const auto malformed
        = [line] { return protocolError(readable(line.first(std::min<qsizetype>(line.size(), 200)))); };
    if (line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, isDigit))
        return malformed();
    const int code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
    const char separator = line.size() == 3 ? ' ' : line[3]; // smtp.yandex.ru sends a bare "334"
    if (code < 100 || code > 599 || (separator != ' ' && separator != '-' && separator != '\t'))
        return malformed();
    m_isLast = separator != '-';
    // Blocklists answer "220-mx", "521 blocked": what counts is the refusal. Any other change of mind
    // means that we no longer understand each other.
    if (!m_texts.isEmpty() && code != m_code && !(m_isLast && code >= 400))
        return malformed();
    m_code = code;
    m_texts.append(line.sliced(std::min<qsizetype>(line.size(), 4)).toByteArray());
    return Done{};
}

Reply ReplyParser::interrupted() const
{
    ReplyParser again;
    QByteArray text = rest();
    const qsizetype lastLine = text.lastIndexOf('\n') + 1;
    if (text.size() - lastLine > 3 && text[lastLine + 3] == '-')
        text[lastLine + 3] = ' ';
    again.feed(text + "\r\n");
    if (const auto reply = again.next(); reply && reply->has_value())
        return **reply;
    if (!again.m_texts.isEmpty())
        return makeReply(again.m_code, again.m_texts);
    return {};
}

} // namespace core::smtp
