#include "core/html/markup.h"

#include <QString>

#include <algorithm>
#include <array>

namespace core::html
{

namespace
{

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool endsName(QChar c)
{
    return c == u'>' || c == u'/' || c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isRaw(QStringView name)
{
    static constexpr std::array names{u"style", u"script", u"title", u"textarea", u"xmp"};
    return std::any_of(names.begin(), names.end(), [name](const char16_t *raw) {
        return name.compare(QStringView(raw), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

std::optional<MarkupScanner::Piece> MarkupScanner::next()
{
    while (m_at < m_html.size()) {
        m_at = m_html.indexOf(u'<', m_at);
        if (m_at < 0 || m_at + 1 >= m_html.size())
            break;
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--"))
            return readTo(Kind::Comment, u"-->", m_at + 2); // "<!-->" is a whole comment
        if (rest.startsWith(u"<!") || rest.startsWith(u"<?"))
            return readTo(Kind::Declaration, u">", m_at + 2);
        if (isLetter(rest[1]))
            return readTag();
        ++m_at;
    }
    m_at = m_html.size();
    return std::nullopt;
}

MarkupScanner::Piece MarkupScanner::readTo(Kind kind, QStringView end, qsizetype from)
{
    const qsizetype start = m_at;
    const qsizetype found = m_html.indexOf(end, from);
    m_at = found < 0 ? m_html.size() : found + end.size();
    return {kind, m_html.sliced(start, m_at - start), {}};
}

std::optional<MarkupScanner::Piece> MarkupScanner::readTag()
{
    const qsizetype start = m_at;
    qsizetype position = m_at + 1;
    while (position < m_html.size() && !endsName(m_html[position]))
        ++position;
    const QStringView name = m_html.sliced(start + 1, position - start - 1);
    QChar previous;
    for (; position < m_html.size() && m_html[position] != u'>'; ++position) {
        const QChar c = m_html[position];
        if ((c == u'"' || c == u'\'') && previous == u'=') {
            const qsizetype quote = m_html.indexOf(c, position + 1);
            position = quote < 0 ? m_html.size() - 1 : quote;
        }
        if (!c.isSpace())
            previous = c;
    }
    m_at = std::min(position + 1, m_html.size());
    const Piece piece{Kind::StartTag, m_html.sliced(start, m_at - start), name};
    if (isRaw(name))
        passRawText(name);
    return piece;
}

void MarkupScanner::passRawText(QStringView name)
{
    const QString end = QStringLiteral("</") + name.toString();
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found;
}

} // namespace core::html
