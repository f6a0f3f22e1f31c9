#include "core/html/bounds.h"

#include "core/html/dom.h"

#include <QSet>

namespace core::html
{

namespace
{

constexpr int deepest = 256; // leaves room for what the parser adds by itself
constexpr int mostAttributes = 200;
constexpr int mostOpenFormatting = 24;
constexpr qsizetype mostReopened = 500'000;

bool oneOf(QStringView tag, std::initializer_list<const char16_t *> tags)
{
    return std::any_of(tags.begin(), tags.end(),
                       [tag](const char16_t *name) { return tag == QStringView(name); });
}

/// What the parser opens again in the next paragraph when it was not closed, HTML §13.2.4.3.
bool isFormatting(QStringView tag)
{
    return oneOf(tag,
                 {u"a", u"b", u"big", u"code", u"em", u"font", u"i", u"nobr", u"s", u"small", u"strike",
                  u"strong", u"tt", u"u"});
}

/// What holds text only, so that "<!--" in it begins nothing.
bool isRaw(QStringView tag)
{
    return oneOf(tag,
                 {u"style", u"script", u"title", u"textarea", u"xmp", u"iframe", u"noembed", u"noframes",
                  u"noscript", u"plaintext"});
}

/// What may go without an end tag, HTML §13.1.2.4.
bool endsByItself(QStringView tag)
{
    return oneOf(tag,
                 {u"p", u"li", u"dt", u"dd", u"option", u"optgroup", u"rp", u"rt", u"td", u"th", u"tr",
                  u"tbody", u"thead", u"tfoot", u"colgroup", u"caption"});
}

bool endsParagraph(QStringView tag)
{
    return tag != u"td" && tag != u"th" && isBlock(tag);
}

/// True if a start tag @p next ends an open @p open beneath it.
bool endsAtStartOf(QStringView open, QStringView next)
{
    if (open == u"p")
        return endsParagraph(next);
    if (open == u"td" || open == u"th")
        return oneOf(next, {u"td", u"th", u"tr", u"tbody", u"thead", u"tfoot"});
    if (open == u"tr")
        return oneOf(next, {u"tr", u"tbody", u"thead", u"tfoot"});
    if (open == u"dt" || open == u"dd")
        return next == u"dt" || next == u"dd";
    return open == next && oneOf(open, {u"li", u"option", u"optgroup", u"tbody", u"thead", u"tfoot"});
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Goes over the tags once and keeps a stack of those that the parser may have open. Where the two could
/// differ the stack is the deeper one: an end tag takes away only what is certainly on top.
class Bounder
{
public:
    explicit Bounder(QStringView html)
        : m_html(html)
    {
        m_result.reserve(html.size());
    }

    QString run()
    {
        while (m_at < m_html.size()) {
            const qsizetype tag = m_html.indexOf(u'<', m_at);
            copyTo(tag < 0 ? m_html.size() : tag);
            if (tag >= 0)
                readMarkup();
        }
        return std::move(m_result);
    }

private:
    QChar at(qsizetype position) const { return position < m_html.size() ? m_html[position] : QChar(); }

    void copyTo(qsizetype end)
    {
        m_result += m_html.sliced(m_at, end - m_at);
        m_at = end;
    }

    void copyThrough(QStringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at + 2);
        copyTo(found < 0 ? m_html.size() : found + end.size());
    }

    void readMarkup()
    {
        const QStringView rest = m_html.sliced(m_at);
        if (m_at >= m_trustedFrom && m_openRaw == 0 && rest.startsWith(u"<!--"))
            return copyTo(commentEnd());
        if (m_at >= m_trustedFrom && rest.startsWith(u"<!--"))
            m_trustedFrom = after(u"-->");
        else if (m_at >= m_trustedFrom && rest.startsWith(u"<![CDATA["))
            m_trustedFrom = after(u"]]>");
        else if (isLetter(at(m_at + 1)) || (at(m_at + 1) == u'/' && isLetter(at(m_at + 2))))
            return readTag();
        else if (oneOf(rest.sliced(0, std::min<qsizetype>(rest.size(), 2)), {u"<!", u"<?", u"</"}))
            return copyThrough(u">");
        copyTo(m_at + 1);
    }

    /// HTML §13.2.5.43: "<!-->" and "<!--->" are whole comments, "--!>" ends one too.
    qsizetype commentEnd() const
    {
        if (m_html.sliced(m_at).startsWith(u"<!-->"))
            return m_at + 5;
        if (m_html.sliced(m_at).startsWith(u"<!--->"))
            return m_at + 6;
        for (qsizetype dashes = m_html.indexOf(u"--", m_at + 4); dashes >= 0;
             dashes = m_html.indexOf(u"--", dashes + 1)) {
            if (at(dashes + 2) == u'>')
                return dashes + 3;
            if (at(dashes + 2) == u'!' && at(dashes + 3) == u'>')
                return dashes + 4;
        }
        return m_html.size();
    }

    /// Whether "<!--" in raw text or "<![CDATA[" begins anything depends on what it stands in. Until its
    /// possible end start tags count and end tags do not.
    qsizetype after(QStringView end) const
    {
        const qsizetype found = m_html.indexOf(end, m_at + 2);
        return found < 0 ? m_html.size() : found + end.size();
    }

    void readTag()
    {
        const bool isEnd = at(m_at + 1) == u'/';
        const qsizetype nameStart = m_at + (isEnd ? 2 : 1);
        qsizetype nameEnd = nameStart;
        while (nameEnd < m_html.size() && !isSpace(m_html[nameEnd]) && m_html[nameEnd] != u'/'
               && m_html[nameEnd] != u'>')
            ++nameEnd;
        // Inside a comment that is over for the parser but not for us, or the other way round, quotes
        // cannot be trusted; reading on from the name sees every start tag there is.
        const bool isTrusted = m_at >= m_trustedFrom;
        int attributes = 0;
        const qsizetype end = isTrusted ? tagEnd(nameEnd, &attributes) : nameEnd;
        const QString tag = m_html.sliced(nameStart, nameEnd - nameStart).toString().toLower();
        if (isEnd) {
            if (isTrusted)
                close(tag);
            copyTo(end);
        } else if (attributes <= mostAttributes && (isVoid(tag) || open(tag))) {
            copyTo(end);
        } else {
            m_at = end;
        }
    }

    qsizetype tagEnd(qsizetype position, int *attributes) const
    {
        QChar previous = u' ';
        while (position < m_html.size() && m_html[position] != u'>') {
            const QChar c = m_html[position];
            if ((c == u'"' || c == u'\'') && previous == u'=') {
                const qsizetype quote = m_html.indexOf(c, position + 1);
                position = quote < 0 ? m_html.size() : quote;
                ++*attributes;
                previous = u' ';
            } else if (isSpace(c) || c == u'/') {
                if (!isSpace(previous) && previous != u'=')
                    ++*attributes;
                if (previous != u'=')
                    previous = u' ';
            } else {
                previous = c;
            }
            ++position;
        }
        return std::min(position + 1, m_html.size());
    }

    bool open(const QString &tag)
    {
        while (!m_open.isEmpty() && endsAtStartOf(m_open.last(), tag))
            pop();
        m_reopened += m_openFormatting;
        if (m_reopened > mostReopened && m_openFormatting > 0)
            closeFormatting();
        const bool formatting = isFormatting(tag);
        if (m_open.size() >= deepest
            || (formatting && (m_openFormatting >= mostOpenFormatting || m_reopened > mostReopened)))
            return false;
        m_open.append(tag);
        m_openFormatting += formatting ? 1 : 0;
        m_openRaw += isRaw(tag) ? 1 : 0;
        return true;
    }

    void close(const QString &tag)
    {
        m_reopened += m_openFormatting; // a stray </p> makes a paragraph
        while (!m_open.isEmpty() && m_open.last() != tag && endsByItself(m_open.last()) && !endsByItself(tag))
            pop();
        if (!m_open.isEmpty() && m_open.last() == tag)
            pop();
    }

    void closeFormatting()
    {
        for (auto tag = m_open.crbegin(); tag != m_open.crend(); ++tag) {
            if (isFormatting(*tag))
                m_result += QStringLiteral("</%1>").arg(*tag);
        }
        m_openFormatting = 0;
    }

    void pop()
    {
        m_openFormatting = std::max(0, m_openFormatting - (isFormatting(m_open.last()) ? 1 : 0));
        m_openRaw -= isRaw(m_open.last()) ? 1 : 0;
        m_open.removeLast();
    }

    QStringView m_html;
    QString m_result;
    QStringList m_open;
    qsizetype m_at = 0;
    qsizetype m_trustedFrom = 0;
    qsizetype m_reopened = 0; ///< How often the parser may have opened formatting again.
    int m_openFormatting = 0;
    int m_openRaw = 0;
};

} // namespace

QString bounded(QStringView html)
{
    return Bounder(html).run();
}

} // namespace core::html
