#include "core/html/cssreader.h"

#include <algorithm>

namespace core::html
{

namespace
{

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f';
}

bool startsComment(QStringView css, qsizetype at)
{
    return css.sliced(at).startsWith(u"/*");
}

qsizetype behindComment(QStringView css, qsizetype at)
{
    const qsizetype end = css.indexOf(u"*/", at + 2);
    return end < 0 ? css.size() : end + 2;
}

/// A string that is not closed ends before its line end, CSS Syntax §4.3.5.
qsizetype behindString(QStringView css, qsizetype at)
{
    const QChar quote = css[at];
    for (++at; at < css.size() && !isLineEnd(css[at]); ++at) {
        if (css[at] == quote)
            return at + 1;
        if (css[at] == u'\\')
            ++at;
    }
    return std::min(at, css.size());
}

/// Behind what begins here: a comment, a string, an escape or a single character.
qsizetype behind(QStringView css, qsizetype at)
{
    const QChar c = css[at];
    if (c == u'"' || c == u'\'')
        return behindString(css, at);
    if (c == u'\\')
        return std::min(at + 2, css.size());
    return startsComment(css, at) ? behindComment(css, at) : at + 1;
}

} // namespace

CssReader::Segment CssReader::next(QStringView ends)
{
    skipBlanks(ends);
    Segment segment;
    segment.span.start = m_at;
    qsizetype end = m_at; // without the blanks and comments before what ends it
    int brackets = 0;
    while (m_at < m_css.size()) {
        const QChar c = m_css[m_at];
        if (c == u'(')
            ++brackets;
        else if (c == u')')
            brackets = std::max(0, brackets - 1);
        else if (brackets == 0 && ends.contains(c))
            break;
        const bool isNothing = c.isSpace() || startsComment(m_css, m_at);
        m_at = behind(m_css, m_at);
        end = isNothing ? end : m_at;
    }
    segment.span.length = end - segment.span.start;
    if (!isAtEnd())
        segment.end = m_css[m_at++];
    return segment;
}

Span CssReader::restOfBlock()
{
    const qsizetype start = m_at;
    for (int open = 1; !isAtEnd();) {
        const QChar end = next(u"{}").end;
        open += end == u'{' ? 1 : end == u'}' ? -1 : 0;
        if (open == 0)
            return {start, m_at - 1 - start};
    }
    return {start, m_at - start};
}

QString CssReader::text(const Span &span) const
{
    const QStringView css = raw(span);
    if (!css.contains(u"/*"))
        return css.toString();
    QString result;
    for (qsizetype at = 0; at < css.size();) {
        const qsizetype end = behind(css, at);
        if (!startsComment(css, at)) {
            if (css[at] == u'*' && result.endsWith(u'/')) // a comment stood between: they must not begin one
                result += u' ';
            result += css.sliced(at, end - at);
        }
        at = end;
    }
    return result;
}

void CssReader::skipBlanks(QStringView ends)
{
    while (!isAtEnd()) {
        const QStringView rest = m_css.sliced(m_at);
        if (rest[0].isSpace())
            ++m_at;
        else if (startsComment(m_css, m_at))
            m_at = behindComment(m_css, m_at);
        else if (ends.contains(u'{') && rest.startsWith(u"<!--"))
            m_at += 4;
        else if (ends.contains(u'{') && rest.startsWith(u"-->"))
            m_at += 3;
        else
            return;
    }
}

} // namespace core::html
