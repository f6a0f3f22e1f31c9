#include "core/html/pastefragment.h"

namespace core::html
{

namespace
{

/// Windows puts "Version:0.9\r\nStartHTML:…" before the HTML; nothing before the first tag is text then.
QStringView withoutHeader(QStringView html)
{
    if (!html.startsWith(u"Version:"))
        return html;
    const qsizetype start = html.indexOf(u'<');
    return start < 0 ? QStringView() : html.sliced(start);
}

bool startsElement(QStringView html, qsizetype at, QStringView name)
{
    if (!html.sliced(at + 1).startsWith(name, Qt::CaseInsensitive))
        return false;
    const qsizetype after = at + 1 + name.size();
    return after >= html.size() || !html[after].isLetterOrNumber();
}

/// Reads once from the left, and knows where it is: before, in or after what was copied.
class Cutter
{
public:
    Cutter(QStringView html, QMap<Removed, int> &removed)
        : m_html(html)
        , m_removed(removed)
        , m_hasFragment(html.contains(u"<!--StartFragment"))
        , m_isInside(!m_hasFragment)
    {
    }

    QString run()
    {
        m_out.reserve(m_html.size());
        qsizetype at = 0;
        while (at < m_html.size()) {
            const qsizetype tag = m_html.indexOf(u'<', at);
            const qsizetype end = tag < 0 ? m_html.size() : tag;
            if (m_isInside)
                m_out += m_html.sliced(at, end - at);
            at = tag < 0 ? end : afterTag(tag);
        }
        if (m_isInMark)
            m_out += QStringLiteral("</span>");
        return std::move(m_out);
    }

private:
    qsizetype afterTag(qsizetype at)
    {
        const QStringView rest = m_html.sliced(at);
        if (rest.startsWith(u"<!--"))
            return afterComment(at + 4, u"-->");
        if (rest.startsWith(u"<!["))
            return afterComment(at + 2, u">");
        for (const QStringView raw : {QStringView(u"style"), QStringView(u"script"), QStringView(u"title")}) {
            if (startsElement(m_html, at, raw))
                return afterRawText(at, raw);
        }
        if (m_isInside && (startsElement(m_html, at, u"svg") || startsElement(m_html, at, u"math")))
            ++m_removed[Removed::Embedded]; // the parser drops them unseen
        // Another tag: outside of what was copied only what surrounds it counts, no content.
        const qsizetype end = m_html.indexOf(u'>', at);
        const qsizetype after = end < 0 ? m_html.size() : end + 1;
        const bool isContent = startsElement(m_html, at, u"img") || startsElement(m_html, at, u"br")
            || startsElement(m_html, at, u"hr") || startsElement(m_html, at, u"input");
        if (m_isInside) {
            m_out += u'<';
            return at + 1;
        }
        if (!isContent)
            m_out += m_html.sliced(at, after - at);
        return after;
    }

    qsizetype afterRawText(qsizetype at, QStringView name)
    {
        const QString close = QStringLiteral("</") + name.toString();
        const qsizetype end = m_html.indexOf(close, at, Qt::CaseInsensitive);
        if (end < 0) {
            if (m_isInside || name == u"style")
                m_out += m_html.sliced(at);
            return m_html.size();
        }
        if (m_isInside || name == u"style")
            m_out += m_html.sliced(at, end - at);
        else if (name == u"script")
            ++m_removed[Removed::Script];
        return end;
    }

    qsizetype afterComment(qsizetype at, QStringView close)
    {
        const qsizetype found = m_html.indexOf(close, at);
        const qsizetype end = found < 0 ? m_html.size() : found;
        const QStringView words = m_html.sliced(at, end - at).trimmed();
        tell(words);
        return std::min(m_html.size(), end + close.size());
    }

    void tell(QStringView comment)
    {
        const QString words = comment.left(40).toString().simplified().remove(u' ').toLower();
        if (words.startsWith(QStringLiteral("startfragment"))) {
            m_isInside = true;
        } else if (words.startsWith(QStringLiteral("endfragment"))) {
            m_isInside = !m_hasFragment;
        } else if (words.startsWith(QStringLiteral("[if"))) {
            ++m_removed[Removed::OfficeMarkup];
            if (words.startsWith(QStringLiteral("[if!supportlists")) && m_isInside && !m_isInMark) {
                m_isInMark = true;
                m_out += QStringLiteral("<span style=\"mso-list:Ignore\">");
            }
        } else if (words.startsWith(QStringLiteral("[endif"))
                   || words.startsWith(QStringLiteral("![endif"))) {
            if (m_isInMark)
                m_out += QStringLiteral("</span>");
            m_isInMark = false;
        } else if (m_isInside && !words.isEmpty()) {
            ++m_removed[Removed::Comment];
        }
    }

    QStringView m_html;
    QMap<Removed, int> &m_removed;
    QString m_out;
    bool m_hasFragment;
    bool m_isInside;
    bool m_isInMark = false;
};

} // namespace

QString copiedFragment(QStringView html, QMap<Removed, int> &removed)
{
    return Cutter(withoutHeader(html), removed).run();
}

} // namespace core::html
