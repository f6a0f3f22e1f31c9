#include "core/html/indentation.h"

#include "core/html/dom.h"
#include "core/html/html.h"
#include "core/html/markup.h"

#include <algorithm>

namespace core::html
{

namespace
{

using Kind = Markup::Kind;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isPreformatted(QStringView tag)
{
    return tag == u"pre" || tag == u"textarea" || tag == u"script" || tag == u"xmp" || tag == u"listing"
        || tag == u"plaintext";
}

bool isOfHead(QStringView tag)
{
    return tag == u"html" || tag == u"head" || tag == u"meta" || tag == u"link" || tag == u"style"
        || tag == u"title" || tag == u"base";
}

bool isOfTable(QStringView tag)
{
    return tag == u"tr" || tag == u"td" || tag == u"th" || tag == u"tbody" || tag == u"thead"
        || tag == u"tfoot" || tag == u"caption" || tag == u"colgroup" || tag == u"col";
}

/// What does not indent its content: it would only push the whole letter to the right.
bool isFlat(QStringView tag)
{
    return tag == u"html" || tag == u"body" || tag == u"head";
}

class Indenter
{
public:
    explicit Indenter(QStringView html)
        : m_html(html)
        , m_markup(markupOf(html))
        , m_partners(partnersOf(m_markup))
    {
    }

    QString run()
    {
        if (hasSheetAboutBlanks())
            return m_html.toString();
        for (int i = 0; i < m_markup.size(); ++i) {
            const Markup &piece = m_markup[i];
            switch (piece.kind) {
            case Kind::StartTag:
                addStart(i);
                break;
            case Kind::EndTag:
                addEnd(i);
                break;
            case Kind::Text:
                addText(piece);
                break;
            default:
                addWhole(piece);
            }
        }
        while (m_out.endsWith(u'\n'))
            m_out.chop(1);
        return m_out + u'\n';
    }

private:
    QStringView text(const Markup &piece) const { return m_html.sliced(piece.span.start, piece.span.length); }

    bool hasSheetAboutBlanks() const
    {
        return std::any_of(m_markup.cbegin(), m_markup.cend(), [this](const Markup &piece) {
            return piece.kind == Kind::Raw && piece.name == u"style"
                && text(piece).contains(QStringView(u"white-space"), Qt::CaseInsensitive);
        });
    }

    bool styleSays(const Markup &tag, QStringView word) const
    {
        const Markup::Attribute *style = tag.attribute(u"style");
        return style
            && m_html.sliced(style->value.start, style->value.length).contains(word, Qt::CaseInsensitive);
    }

    /// Every blank of its content counts.
    bool isVerbatim(const Markup &tag) const
    {
        return isPreformatted(tag.name) || styleSays(tag, u"white-space");
    }

    /// True if a line may end before and after the tag without anything being shown otherwise.
    bool breaks(const Markup &tag) const
    {
        // Outside of a table its parts are no tags at all to a reader, and the words around them are one.
        if (isOfTable(tag.name))
            return m_tables > 0;
        if (isOfHead(tag.name)) // between two words of the letter it would part them
            return !m_hasWords || tag.name == u"html" || tag.name == u"head";
        if (!isBlock(tag.name) || tag.name == u"summary" || tag.name == u"legend")
            return false;
        return !styleSays(tag, u"inline");
    }

    void addStart(int index)
    {
        const Markup &tag = m_markup[index];
        const bool isBreaking = breaks(tag);
        if (m_verbatim == 0 && isBreaking)
            endLine();
        put(text(tag));
        m_hasBlank = m_hasBlank && m_verbatim > 0;
        if (tag.name == u"table")
            ++m_tables;
        if (m_partners[index] >= 0) {
            if (isVerbatim(tag))
                ++m_verbatim;
            if (isBreaking && !isFlat(tag.name))
                ++m_depth;
        }
        if (m_verbatim == 0 && isBreaking && !isVerbatim(tag) && endsLineAfterStart(index))
            endLine();
    }

    /// A cell or paragraph of words stays on one line; a row or a list does not.
    bool endsLineAfterStart(int index) const
    {
        const Markup &tag = m_markup[index];
        if (isVoid(tag.name))
            return true;
        for (int i = index + 1; i < m_markup.size(); ++i) {
            const Markup &next = m_markup[i];
            if (next.kind == Kind::Text && text(next).trimmed().isEmpty())
                continue;
            return next.kind == Kind::StartTag && breaks(next) && m_partners[index] != i;
        }
        return false;
    }

    void addEnd(int index)
    {
        const Markup &tag = m_markup[index];
        const int start = m_partners[index];
        const bool isBreaking = start >= 0 && breaks(m_markup[start]);
        if (start >= 0 && isVerbatim(m_markup[start]))
            m_verbatim = std::max(0, m_verbatim - 1);
        if (isBreaking && !isFlat(tag.name))
            m_depth = std::max(0, m_depth - 1);
        put(text(tag));
        if (m_verbatim == 0 && isBreaking)
            endLine();
        if (tag.name == u"table")
            m_tables = std::max(0, m_tables - 1);
    }

    void addWhole(const Markup &piece)
    {
        put(text(piece));
        if (piece.kind == Kind::Declaration && piece.span.start == 0)
            endLine();
    }

    /// Blanks that fold anyway become one, or the line end they were.
    void addText(const Markup &piece)
    {
        if (m_verbatim > 0)
            return put(text(piece));
        const QStringView words = text(piece);
        m_hasWords = m_hasWords || !words.trimmed().isEmpty();
        for (qsizetype at = 0; at < words.size();) {
            qsizetype end = at;
            while (end < words.size() && isBlank(words[end]))
                ++end;
            if (end > at)
                addBlank(words.sliced(at, end - at).contains(u'\n'));
            for (at = end; end < words.size() && !isBlank(words[end]);)
                ++end;
            if (end > at)
                put(words.sliced(at, end - at));
            at = end;
        }
    }

    void addBlank(bool isLineEnd)
    {
        m_hasBlank = !m_isAtLineStart;
        m_blankIsLineEnd = isLineEnd;
    }

    void put(QStringView words)
    {
        if (m_hasBlank && m_verbatim == 0) {
            if (m_blankIsLineEnd)
                endLine();
            else
                m_out += u' ';
        }
        m_hasBlank = false;
        if (m_isAtLineStart && m_verbatim == 0)
            m_out += QString(2 * std::min(m_depth, 20), u' ');
        m_out += words;
        m_isAtLineStart = false;
    }

    void endLine()
    {
        m_hasBlank = false;
        if (m_isAtLineStart)
            return;
        m_out += u'\n';
        m_isAtLineStart = true;
    }

    QStringView m_html;
    QList<Markup> m_markup;
    QList<int> m_partners;
    QString m_out;
    int m_depth = 0;
    int m_verbatim = 0;
    bool m_hasWords = false; ///< The head is over.
    int m_tables = 0; ///< Open ones.
    bool m_isAtLineStart = true;
    bool m_hasBlank = false;
    bool m_blankIsLineEnd = false;
};

} // namespace

QString indented(QStringView html)
{
    if (html.trimmed().isEmpty())
        return html.toString();
    // In source with broken nesting a reader moves things about, and a line end can part what was one word.
    const QString result = Indenter(html).run();
    const bool isSame = toPlainText(result).simplified() == toPlainText(html).simplified();
    return isSame ? result : html.toString();
}

} // namespace core::html
