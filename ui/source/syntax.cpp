#include "ui/source/syntax.h"

#include "ui/widgets/icon.h"

#include <QHash>

namespace ui::source
{

namespace
{

/// A block's state is the mode it ends in, what an open tag leads into, and whether a rule is open.
enum Mode { Text, InTag, InDouble, InSingle, InComment, InDeclaration, InSheet, InSheetComment, InScript };
enum Raw { NoRaw, Sheet, Script };

constexpr int longestLine = 20'000; // a picture in one line is not worth the time

bool isNameSign(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u':' || c == u'_';
}

} // namespace

QColor colourOf(Part part, const QPalette &palette)
{
    struct Pair {
        const char *light;
        const char *dark;
    };
    const auto pair = [part]() -> Pair {
        switch (part) {
        case Part::Sign:
            return {"#5f6670", "#9aa4b2"};
        case Part::Tag:
            return {"#0b57a4", "#7cb7f2"};
        case Part::Attribute:
            return {"#7a4a00", "#e0b36a"};
        case Part::Value:
            return {"#1d6b34", "#8fd19e"};
        case Part::Entity:
            return {"#8a2b7c", "#e29ad6"};
        case Part::Comment:
            return {"#68707a", "#949da8"};
        case Part::Declaration:
            return {"#68707a", "#949da8"};
        case Part::Selector:
            return {"#6b3fa0", "#c3a5f0"};
        case Part::Property:
            return {"#7a4a00", "#e0b36a"};
        case Part::CssValue:
            return {"#1d6b34", "#8fd19e"};
        }
        return {"#000000", "#ffffff"};
    }();
    QColor colour(QString::fromLatin1(isDark(palette) ? pair.dark : pair.light));
    // A palette of one's own may have another ground than the two that the colours were chosen for.
    const QColor ground = palette.color(QPalette::Base);
    for (int i = 0; i < 8 && contrast(colour, ground) < 4.5; ++i)
        colour = mixed(colour, palette.color(QPalette::Text), 0.25);
    return colour;
}

Syntax::Syntax(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void Syntax::setPalette(const QPalette &palette)
{
    m_palette = palette;
    for (const Part part : {Part::Sign, Part::Tag, Part::Attribute, Part::Value, Part::Entity, Part::Comment,
                            Part::Declaration, Part::Selector, Part::Property, Part::CssValue}) {
        QTextCharFormat format;
        format.setForeground(colourOf(part, palette));
        m_formats[int(part)] = format;
    }
    rehighlight();
}

void Syntax::put(int start, int end, Part part)
{
    if (end > start)
        setFormat(start, end - start, m_formats.value(int(part)));
}

void Syntax::highlightBlock(const QString &text)
{
    const int state = std::max(0, previousBlockState());
    m_mode = state & 15;
    m_raw = (state >> 4) & 3;
    m_isInRule = (state >> 6) & 1;
    m_at = 0;
    while (m_at < text.size() && text.size() <= longestLine) {
        switch (m_mode) {
        case Text:
            readText(text);
            break;
        case InTag:
            readTag(text);
            break;
        case InDouble:
        case InSingle:
            readValue(text);
            break;
        case InComment:
            readComment(text, QStringLiteral("-->"));
            break;
        case InDeclaration:
            readComment(text, QStringLiteral(">"));
            break;
        case InSheetComment:
            readComment(text, QStringLiteral("*/"));
            break;
        case InSheet:
            readSheet(text);
            break;
        default:
            readScript(text);
        }
    }
    setCurrentBlockState(m_mode | m_raw << 4 | int(m_isInRule) << 6);
}

void Syntax::readText(const QString &line)
{
    const QChar sign = line[m_at];
    if (sign == u'&') {
        int end = m_at + 1;
        while (end < line.size() && (line[end].isLetterOrNumber() || line[end] == u'#'))
            ++end;
        if (end < line.size() && line[end] == u';')
            put(m_at, ++end, Part::Entity);
        m_at = end;
        return;
    }
    if (sign != u'<') {
        ++m_at;
        return;
    }
    const QStringView rest = QStringView(line).sliced(m_at);
    if (rest.startsWith(u"<!--")) {
        m_mode = InComment;
    } else if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
        m_mode = InDeclaration;
    } else if (rest.size() > 1 && (rest[1].isLetter() || rest[1] == u'/')) {
        int end = m_at + (rest[1] == u'/' ? 2 : 1);
        put(m_at, end, Part::Sign);
        const int start = end;
        while (end < line.size() && isNameSign(line[end]))
            ++end;
        put(start, end, Part::Tag);
        const QStringView name = QStringView(line).sliced(start, end - start);
        m_raw = rest[1] == u'/'                                 ? NoRaw
            : name.compare(u"style", Qt::CaseInsensitive) == 0  ? Sheet
            : name.compare(u"script", Qt::CaseInsensitive) == 0 ? Script
                                                                : NoRaw;
        m_at = end;
        m_mode = InTag;
    } else {
        ++m_at;
    }
}

void Syntax::readTag(const QString &line)
{
    const QChar sign = line[m_at];
    if (sign == u'>') {
        put(m_at, m_at + 1, Part::Sign);
        ++m_at;
        m_mode = m_raw == Sheet ? InSheet : m_raw == Script ? InScript : Text;
        m_raw = NoRaw;
        m_isInRule = false;
    } else if (sign == u'"' || sign == u'\'') {
        put(m_at, m_at + 1, Part::Value);
        ++m_at;
        m_mode = sign == u'"' ? InDouble : InSingle;
    } else if (isNameSign(sign)) {
        const bool isValue = m_at > 0 && line[m_at - 1] == u'=';
        int end = m_at;
        while (end < line.size() && !line[end].isSpace() && line[end] != u'>' && line[end] != u'='
               && line[end] != u'"' && line[end] != u'\'')
            ++end;
        put(m_at, end, isValue ? Part::Value : Part::Attribute);
        m_at = end;
    } else {
        put(m_at, m_at + 1, Part::Sign);
        ++m_at;
    }
}

void Syntax::readValue(const QString &line)
{
    const qsizetype quote = line.indexOf(m_mode == InDouble ? u'"' : u'\'', m_at);
    const int end = quote < 0 ? int(line.size()) : int(quote) + 1;
    put(m_at, end, Part::Value);
    m_at = end;
    if (quote >= 0)
        m_mode = InTag;
}

void Syntax::readComment(const QString &line, const QString &endSign)
{
    const qsizetype found = line.indexOf(endSign, m_at);
    const int end = found < 0 ? int(line.size()) : int(found + endSign.size());
    put(m_at, end, m_mode == InDeclaration ? Part::Declaration : Part::Comment);
    m_at = end;
    if (found >= 0)
        m_mode = m_mode == InSheetComment ? InSheet : Text;
}

void Syntax::readSheet(const QString &line)
{
    const QStringView rest = QStringView(line).sliced(m_at);
    const QChar sign = rest[0];
    if (rest.startsWith(u"</style", Qt::CaseInsensitive)) {
        m_mode = Text;
    } else if (rest.startsWith(u"/*")) {
        m_mode = InSheetComment;
    } else if (sign == u'{' || sign == u'}') {
        put(m_at, m_at + 1, Part::Sign);
        m_isInRule = sign == u'{';
        ++m_at;
    } else if (sign == u':' && m_isInRule) {
        int end = m_at + 1;
        while (end < line.size() && line[end] != u';' && line[end] != u'}')
            ++end;
        put(m_at, m_at + 1, Part::Sign);
        put(m_at + 1, end, Part::CssValue);
        m_at = end;
    } else if (sign.isSpace() || sign == u';') {
        ++m_at;
    } else {
        int end = m_at;
        while (end < line.size() && line[end] != u'{' && line[end] != u'}' && line[end] != u';'
               && line[end] != u'<' && !(m_isInRule && line[end] == u':'))
            ++end;
        put(m_at, std::max(end, m_at + 1), m_isInRule ? Part::Property : Part::Selector);
        m_at = std::max(end, m_at + 1);
    }
}

void Syntax::readScript(const QString &line)
{
    const qsizetype end = line.indexOf(QStringLiteral("</script"), m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? int(line.size()) : int(end);
    if (end >= 0)
        m_mode = Text;
}

} // namespace ui::source
