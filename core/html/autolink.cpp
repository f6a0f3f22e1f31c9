#include "core/html/html.h"

namespace core::html
{

namespace
{

bool isAddressCharacter(QChar c)
{
    // ASCII only: in Chinese text an address is followed by the sentence without a blank.
    return c.unicode() > 0x20 && c.unicode() < 0x7F && c != u'<' && c != u'>' && c != u'"' && c != u'`'
        && c != u'{' && c != u'}' && c != u'|' && c != u'\\' && c != u'^';
}

bool isWordCharacter(QChar c)
{
    return c.unicode() < 0x7F && (c.isLetterOrNumber() || QStringView(u".!#$%&'*+-/=?^_~").contains(c));
}

bool isHostCharacter(QChar c)
{
    return c.unicode() < 0x7F && (c.isLetterOrNumber() || c == u'.' || c == u'-');
}

/// The part of @p text from @p from to @p to; blanks that HTML would fold become no-break blanks.
void escape(QString &html, QStringView text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        const QChar c = text[i];
        const bool isKeptBlank = c == u' ' && (i == 0 || text[i - 1] == u' ' || i + 1 == text.size());
        if (c == u'&')
            html += QStringLiteral("&amp;");
        else if (c == u'<')
            html += QStringLiteral("&lt;");
        else if (c == u'>')
            html += QStringLiteral("&gt;");
        else if (c == u'"')
            html += QStringLiteral("&quot;");
        else if (c == u'\t')
            html += QStringLiteral("&nbsp;&nbsp;&nbsp; ");
        else if (c == QChar(QChar::Nbsp) || isKeptBlank)
            html += QStringLiteral("&nbsp;");
        else if (c.unicode() >= 0x20)
            html += c;
    }
}

/// One line of plain text with the addresses in it as links.
class Line
{
public:
    explicit Line(QStringView text)
        : m_text(text)
    {
    }

    QString toHtml()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const qsizetype end = startsAddress(at) ? webEnd(at) : m_text[at] == u'@' ? mailEnd(at) : at;
            if (end > at) {
                at = m_text[at] == u'@' ? writeMail(at, end) : writeLink(at, end);
            } else {
                ++at;
            }
        }
        flush(m_text.size());
        return std::move(m_html);
    }

private:
    bool startsAddress(qsizetype at) const
    {
        const QStringView rest = m_text.sliced(at);
        const bool isInWord = at > m_written && at > 0 && m_text[at - 1].unicode() < 0x7F
            && m_text[at - 1].isLetterOrNumber();
        return !isInWord
            && (rest.startsWith(u"https://", Qt::CaseInsensitive)
                || rest.startsWith(u"http://", Qt::CaseInsensitive)
                || rest.startsWith(u"www.", Qt::CaseInsensitive));
    }

    qsizetype webEnd(qsizetype at) const
    {
        qsizetype end = at;
        int brackets = 0;
        for (; end < m_text.size() && isAddressCharacter(m_text[end]); ++end) {
            brackets += m_text[end] == u'(' ? 1 : m_text[end] == u')' ? -1 : 0;
            if (brackets < 0)
                break;
        }
        while (end > at && QStringView(u".,;:!?'*_").contains(m_text[end - 1]))
            --end; // the sentence's, not the address's
        const qsizetype slashes = m_text.sliced(at, end - at).indexOf(u"//");
        return end > at + (slashes < 0 ? 4 : slashes + 2) ? end : at;
    }

    qsizetype mailEnd(qsizetype at) const
    {
        qsizetype end = at + 1;
        while (end < m_text.size() && isHostCharacter(m_text[end]))
            ++end;
        while (end > at + 1 && !m_text[end - 1].isLetterOrNumber())
            --end;
        const bool isHost = m_text.sliced(at + 1, end - at - 1).contains(u'.') && m_text[at + 1] != u'.';
        return isHost && at > m_written && isWordCharacter(m_text[at - 1]) ? end : at;
    }

    qsizetype writeMail(qsizetype at, qsizetype end)
    {
        qsizetype start = at;
        while (start > m_written && isWordCharacter(m_text[start - 1]))
            --start;
        flush(start);
        return write(QStringLiteral("mailto:"), start, end);
    }

    qsizetype writeLink(qsizetype at, qsizetype end)
    {
        flush(at);
        return write(m_text[at].toLower() == u'w' ? QStringLiteral("http://") : QString(), at, end);
    }

    qsizetype write(const QString &scheme, qsizetype start, qsizetype end)
    {
        m_html += QStringLiteral("<a href=\"") + scheme;
        escape(m_html, m_text, start, end);
        m_html += QStringLiteral("\">");
        escape(m_html, m_text, start, end);
        m_html += QStringLiteral("</a>");
        m_written = end;
        return end;
    }

    void flush(qsizetype end)
    {
        escape(m_html, m_text, m_written, end);
        m_written = end;
    }

    QStringView m_text;
    QString m_html;
    qsizetype m_written = 0;
};

} // namespace

QString fromPlainText(QStringView text)
{
    QString unix = text.toString();
    unix.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    while (unix.endsWith(u'\n'))
        unix.chop(1);
    if (unix.isEmpty())
        return {};
    QString html;
    bool isOpen = false;
    for (const QStringView line : QStringView(unix).split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            // The first empty line parts two paragraphs; each further one is wanted space.
            html += isOpen ? QStringLiteral("</p>\n") : QStringLiteral("<p><br></p>\n");
            isOpen = false;
            continue;
        }
        html += isOpen ? QStringLiteral("<br>\n") : QStringLiteral("<p>");
        html += line == u"-- " ? QStringLiteral("--&nbsp;") : Line(line).toHtml();
        isOpen = true;
    }
    return html + (isOpen ? QStringLiteral("</p>\n") : QString());
}

} // namespace core::html
