#include "core/html/sheets.h"

namespace core::html
{

namespace
{

/// Goes over CSS from one of its ends (";", "{", "}") to the next.
class SheetReader
{
public:
    explicit SheetReader(QStringView css)
        : m_css(css)
    {
    }

    /// The next segment before an end of @p ends, and that end; a null end at the end of the sheet.
    struct Segment {
        Span span; ///< Without blanks and comments around it.
        QChar end;
    };
    bool isAtEnd() const { return m_at >= m_css.size(); }

    Segment next(QStringView ends)
    {
        skipBlanks();
        Segment segment;
        segment.span.start = m_at;
        int brackets = 0;
        while (m_at < m_css.size()) {
            const QChar c = m_css[m_at];
            if (m_css.sliced(m_at).startsWith(u"/*")) {
                skipComment();
                continue;
            }
            if (c == u'\\') {
                m_at += 2;
                continue;
            }
            if (c == u'"' || c == u'\'') {
                skipString(c);
                continue;
            }
            if (c == u'(')
                ++brackets;
            else if (c == u')')
                brackets = std::max(0, brackets - 1);
            else if (c == u'}' || (brackets == 0 && ends.contains(c)))
                break;
            ++m_at;
        }
        m_at = std::min(m_at, m_css.size());
        qsizetype end = m_at;
        while (end > segment.span.start && m_css[end - 1].isSpace())
            --end;
        segment.span.length = end - segment.span.start;
        if (m_at < m_css.size())
            segment.end = m_css[m_at++];
        return segment;
    }

    QStringView text(const Span &span) const { return m_css.sliced(span.start, span.length); }

private:
    void skipComment()
    {
        const qsizetype end = m_css.indexOf(QStringView(u"*/"), m_at + 2);
        m_at = end < 0 ? m_css.size() : end + 2;
    }

    void skipString(QChar quote)
    {
        for (++m_at; m_at < m_css.size() && m_css[m_at] != quote && m_css[m_at] != u'\n'; ++m_at) {
            if (m_css[m_at] == u'\\')
                ++m_at;
        }
        ++m_at;
    }

    void skipBlanks()
    {
        while (m_at < m_css.size()) {
            if (m_css[m_at].isSpace())
                ++m_at;
            else if (m_css.sliced(m_at).startsWith(u"/*"))
                skipComment();
            else
                return;
        }
    }

    QStringView m_css;
    qsizetype m_at = 0;
};

void take(QList<PlacedDeclaration> &list, QStringView text, const Span &span, qsizetype offset)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || text.startsWith(u'@'))
        return;
    list.append({text.first(colon).trimmed().toString().toLower(),
                 text.sliced(colon + 1).trimmed().toString(),
                 {span.start + offset, span.length}});
}

} // namespace

QList<PlacedDeclaration> declarationsIn(QStringView style, qsizetype offset)
{
    QList<PlacedDeclaration> list;
    SheetReader reader(style);
    while (!reader.isAtEnd()) {
        const SheetReader::Segment segment = reader.next(u";");
        take(list, reader.text(segment.span), segment.span, offset);
    }
    return list;
}

QList<PlacedDeclaration> declarationsOfSheet(QStringView sheet, qsizetype offset)
{
    QList<PlacedDeclaration> list;
    SheetReader reader(sheet);
    int depth = 0;
    while (!reader.isAtEnd()) {
        const SheetReader::Segment segment = reader.next(u";{");
        if (segment.end == u'{') {
            ++depth; // what stood before it is a selector
            continue;
        }
        if (depth > 0)
            take(list, reader.text(segment.span), segment.span, offset);
        if (segment.end == u'}')
            depth = std::max(0, depth - 1);
    }
    return list;
}

QList<AtRule> atRulesOf(QStringView sheet, qsizetype offset)
{
    QList<AtRule> rules;
    SheetReader reader(sheet);
    while (!reader.isAtEnd()) {
        const SheetReader::Segment segment = reader.next(u";{");
        const QStringView text = reader.text(segment.span);
        if (!text.startsWith(u'@'))
            continue;
        qsizetype end = 1;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'-'))
            ++end;
        rules.append({text.sliced(1, end - 1).toString().toLower(),
                      text.sliced(end).trimmed().toString(),
                      {segment.span.start + offset, segment.span.length}});
    }
    return rules;
}

} // namespace core::html
