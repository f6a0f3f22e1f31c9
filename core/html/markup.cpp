#include "core/html/markup.h"

#include "core/html/dom.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace core::html
{

namespace
{

using Kind = Markup::Kind;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// What holds text only, so that no tag begins in it but its own end tag.
bool isRaw(QStringView tag)
{
    static constexpr std::array names{u"style", u"script", u"title",   u"textarea",
                                      u"xmp",   u"iframe", u"noembed", u"noframes"};
    return std::any_of(names.begin(), names.end(),
                       [tag](const char16_t *name) { return tag == QStringView(name); });
}

class Tokenizer
{
public:
    explicit Tokenizer(QStringView html)
        : m_html(html)
    {
    }

    QList<Markup> run()
    {
        while (m_at < m_html.size()) {
            const qsizetype before = m_at;
            readMarkup();
            if (m_at == before)
                readText();
        }
        return std::move(m_markup);
    }

private:
    QChar at(qsizetype position) const { return position < m_html.size() ? m_html[position] : QChar(); }

    void add(Kind kind, qsizetype end, bool isUnfinished = false)
    {
        m_markup.append({.kind = kind, .span = {m_at, end - m_at}, .isUnfinished = isUnfinished});
        m_at = end;
    }

    void readText()
    {
        qsizetype end = m_html.indexOf(u'<', m_at + 1);
        while (end >= 0 && !beginsMarkup(end))
            end = m_html.indexOf(u'<', end + 1);
        add(Kind::Text, end < 0 ? m_html.size() : end);
    }

    bool beginsMarkup(qsizetype position) const
    {
        const QChar next = at(position + 1);
        return isLetter(next) || next == u'!' || next == u'?'
            || (next == u'/' && (isLetter(at(position + 2)) || at(position + 2) == u'>'));
    }

    void readMarkup()
    {
        if (m_html[m_at] != u'<' || !beginsMarkup(m_at))
            return;
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--"))
            return readComment();
        if (rest.startsWith(u"<!") || rest.startsWith(u"<?"))
            return readDeclaration();
        readTag(rest.startsWith(u"</") ? Kind::EndTag : Kind::StartTag);
    }

    /// "<!-->" is a whole comment, and "--!>" ends one, too.
    void readComment()
    {
        qsizetype dashes = m_html.indexOf(u"--", m_at + 2);
        while (dashes >= 0) {
            const qsizetype bang = at(dashes + 2) == u'!' ? 1 : 0;
            if (at(dashes + 2 + bang) == u'>' && (bang == 0 || dashes > m_at + 3))
                return add(Kind::Comment, dashes + 3 + bang);
            dashes = m_html.indexOf(u"--", dashes + 1);
        }
        add(Kind::Comment, m_html.size(), true);
    }

    void readDeclaration()
    {
        const qsizetype end = m_html.indexOf(u'>', m_at);
        add(Kind::Declaration, end < 0 ? m_html.size() : end + 1, end < 0);
    }

    void readTag(Kind kind)
    {
        Markup tag;
        tag.kind = kind;
        qsizetype position = m_at + (kind == Kind::EndTag ? 2 : 1);
        const qsizetype nameStart = position;
        while (position < m_html.size() && !isSpace(m_html[position]) && m_html[position] != u'/'
               && m_html[position] != u'>')
            ++position;
        tag.name = m_html.sliced(nameStart, position - nameStart).toString().toLower();
        position = readAttributes(position, tag);
        tag.isUnfinished = position >= m_html.size();
        tag.isSelfClosing = !tag.isUnfinished && m_html[position - 1] == u'/';
        tag.span = {m_at, std::min(position + 1, m_html.size()) - m_at};
        m_at = tag.span.end();
        const QString name = tag.name;
        m_markup.append(std::move(tag));
        if (kind == Kind::StartTag && isRaw(name))
            readRaw(name);
    }

    /// Where the ">" is, or the end of the source.
    qsizetype readAttributes(qsizetype position, Markup &tag) const
    {
        while (position < m_html.size() && m_html[position] != u'>') {
            if (isSpace(m_html[position]) || m_html[position] == u'/') {
                ++position;
                continue;
            }
            Markup::Attribute attribute;
            attribute.span.start = position++;
            while (position < m_html.size() && !isSpace(m_html[position]) && m_html[position] != u'/'
                   && m_html[position] != u'>' && m_html[position] != u'=')
                ++position;
            attribute.name
                = m_html.sliced(attribute.span.start, position - attribute.span.start).toString().toLower();
            attribute.value.start = position;
            position = readValue(position, attribute.value);
            attribute.span.length = position - attribute.span.start;
            tag.attributes.append(attribute);
        }
        return position;
    }

    qsizetype readValue(qsizetype position, Span &value) const
    {
        qsizetype equals = position;
        while (equals < m_html.size() && isSpace(m_html[equals]))
            ++equals;
        if (at(equals) != u'=')
            return position;
        position = equals + 1;
        while (position < m_html.size() && isSpace(m_html[position]))
            ++position;
        const QChar quote = at(position);
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = m_html.indexOf(quote, position + 1);
            value = {position + 1, (end < 0 ? m_html.size() : end) - position - 1};
            return end < 0 ? m_html.size() : end + 1;
        }
        value.start = position;
        while (position < m_html.size() && !isSpace(m_html[position]) && m_html[position] != u'>')
            ++position;
        value.length = position - value.start;
        return position;
    }

    void readRaw(const QString &name)
    {
        const QString endTag = QStringLiteral("</") + name;
        qsizetype end = m_html.indexOf(endTag, m_at, Qt::CaseInsensitive);
        while (end >= 0) {
            const QChar next = at(end + endTag.size());
            if (isSpace(next) || next == u'>' || next == u'/')
                break;
            end = m_html.indexOf(endTag, end + 1, Qt::CaseInsensitive);
        }
        if (const qsizetype stop = end < 0 ? m_html.size() : end; stop > m_at) {
            add(Kind::Raw, stop);
            m_markup.last().name = name;
        }
    }

    QStringView m_html;
    QList<Markup> m_markup;
    qsizetype m_at = 0;
};

} // namespace

const Markup::Attribute *Markup::attribute(QStringView wanted) const
{
    const auto found
        = std::find_if(attributes.cbegin(), attributes.cend(),
                       [wanted](const Attribute &candidate) { return candidate.name == wanted; });
    return found == attributes.cend() ? nullptr : &*found;
}

QList<Markup> markupOf(QStringView html)
{
    return Tokenizer(html).run();
}

QList<int> partnersOf(const QList<Markup> &markup)
{
    QList<int> partners(markup.size(), -1);
    QList<int> open;
    QHash<QString, int> openByName; // so that an end tag without a partner is known at once
    const auto pop = [&] { --openByName[markup[open.takeLast()].name]; };
    for (int i = 0; i < markup.size(); ++i) {
        const Markup &piece = markup[i];
        if (piece.kind == Kind::StartTag && !isVoid(piece.name)) {
            open.append(i);
            ++openByName[piece.name];
        } else if (piece.kind == Kind::EndTag && openByName.value(piece.name) > 0) {
            while (markup[open.last()].name != piece.name)
                pop();
            partners[i] = open.last();
            partners[open.last()] = i;
            pop();
        }
    }
    return partners;
}

bool mayStayOpen(QStringView tag)
{
    static const QSet<QString> tags{
        QStringLiteral("p"),        QStringLiteral("li"),     QStringLiteral("dt"),
        QStringLiteral("dd"),       QStringLiteral("option"), QStringLiteral("optgroup"),
        QStringLiteral("td"),       QStringLiteral("th"),     QStringLiteral("tr"),
        QStringLiteral("tbody"),    QStringLiteral("thead"),  QStringLiteral("tfoot"),
        QStringLiteral("colgroup"), QStringLiteral("html"),   QStringLiteral("head"),
        QStringLiteral("body"),     QStringLiteral("rp"),     QStringLiteral("rt")};
    return tags.contains(tag.toString());
}

QString decodedValue(QStringView html, const Span &value)
{
    const QStringView raw = html.sliced(value.start, value.length);
    QString decoded;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const qsizetype end = raw[i] == u'&' ? raw.indexOf(u';', i) : -1;
        if (end < 0 || end - i > 10) {
            decoded += raw[i];
            continue;
        }
        const QStringView entity = raw.sliced(i + 1, end - i - 1);
        bool isNumber = false;
        char32_t code = 0;
        if (entity.startsWith(u"#x") || entity.startsWith(u"#X"))
            code = char32_t(entity.sliced(2).toUInt(&isNumber, 16));
        else if (entity.startsWith(u'#'))
            code = char32_t(entity.sliced(1).toUInt(&isNumber));
        if (isNumber && code <= 0x10ffff) {
            decoded += QString::fromUcs4(&code, 1);
        } else if (entity == u"amp") {
            decoded += u'&';
        } else if (entity == u"colon") {
            decoded += u':';
        } else if (entity == u"Tab") {
            decoded += u'\t';
        } else if (entity == u"NewLine") {
            decoded += u'\n';
        } else {
            decoded += raw.sliced(i, end - i + 1);
        }
        i = end;
    }
    return decoded;
}

} // namespace core::html
