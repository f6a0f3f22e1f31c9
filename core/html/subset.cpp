#include "core/html/subset.h"

#include "core/html/address.h"
#include "core/html/dom.h"
#include "core/html/fonts.h"
#include "core/html/markup.h"
#include "core/html/styles.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace core::html
{

namespace
{

struct Rule {
    const char *tags;
    const char *name; ///< Of an attribute or a property.
    const char *value; ///< A whole value, as a regular expression.
};

constexpr const char *blocks = "p h1 h2 h3 li div td th";
constexpr const char *number = "[0-9]{1,4}";
constexpr const char *colour = "#[0-9a-f]{6}";
constexpr const char *line = "[0-9]{1,2}px solid #[0-9a-f]{6}";
constexpr const char *language = "[A-Za-z0-9-]{0,35}";
constexpr const char *codeFamilies = "Consolas,'Courier New',monospace";

constexpr Rule attributeRules[] = {
    {"html", "lang", language},
    {"meta", "charset", "utf-8"},
    {blocks, "lang", language},
    {blocks, "dir", "rtl|ltr"},
    {"p h1 h2 h3 div li ul blockquote pre code span table td th", "style", ".+"},
    {"div", "id", "signature"},
    {"ul ol", "dir", "rtl|ltr"},
    {"ol", "type", "[aAiI]"},
    {"ol", "start", number},
    {"table", "border", "[0-9]{1,2}"},
    {"table", "cellpadding", "[0-9]{1,2}"},
    {"table", "cellspacing", "0"},
    {"table", "width", "[0-9]{1,4}%?"},
    {"table", "align", "center"},
    {"table", "bordercolor", colour},
    {"tr", "valign", "top"},
    {"td th", "colspan", number},
    {"td th", "rowspan", number},
    {"td th", "width", "[0-9]{1,4}%?"},
    {"td th", "align", "left|center|right|justify"},
    {"td th", "valign", "middle|bottom"},
    {"td th", "bgcolor", colour},
    {"a", "href", ".+"},
    {"img", "src", ".+"},
    {"img", "alt", "(?s).*"},
    {"img", "width", number},
    {"img", "height", number},
    {"img", "border", "0"},
};

constexpr Rule propertyRules[] = {
    {"p h1 h2 h3 div li", "text-align", "left|center|right|justify"},
    {"p h1 h2 h3 div", "margin-left", "[0-9]{2,4}px"},
    {"p h1 h2 h3 div", "margin-right", "[0-9]{2,4}px"},
    {"ul", "list-style-type", "circle|square"},
    {"li", "list-style-type", "none"},
    {"blockquote", "margin", "8px 0 8px 8px"},
    {"blockquote", "padding-left", "12px"},
    {"blockquote", "border-left", "3px solid #c8ccd0"},
    {"pre code", "font-family", codeFamilies},
    {"pre", "white-space", "pre-wrap"},
    {"span", "font-family", ".+"},
    {"span", "font-size", "[0-9]{1,2}px"},
    {"span td th", "color", colour},
    {"span", "background-color", colour},
    {"table", "border-collapse", "collapse"},
    {"table", "margin-left", "auto"},
    {"table td th", "border", line},
    {"td th", "border-top", line},
    {"td th", "border-bottom", line},
};

using Patterns = QHash<QString, QRegularExpression>;

template<size_t Count>
Patterns patternsOf(const Rule (&rules)[Count])
{
    Patterns patterns;
    for (const Rule &rule : rules) {
        for (const QString &tag : QString::fromLatin1(rule.tags).split(u' '))
            patterns.insert(
                tag + u' ' + QString::fromLatin1(rule.name),
                QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(rule.value))));
    }
    return patterns;
}

bool isInline(const QString &tag)
{
    static const QSet<QString> tags = nameSet("strong em u s sub sup br a code span img");
    return tags.contains(tag);
}

bool isOwnBlock(const QString &tag)
{
    static const QSet<QString> tags = nameSet("p h1 h2 h3 ul ol blockquote pre hr table");
    return tags.contains(tag);
}

bool holdsBlocks(const Node &node)
{
    return node.tag == u"body" || node.tag == u"blockquote"
        || (node.tag == u"div" && node.attribute(u"id") == u"signature");
}

bool mayHold(const Node &outer, const Node &inner)
{
    static const QHash<QString, QString> only{{QStringLiteral("ul"), QStringLiteral("li")},
                                              {QStringLiteral("ol"), QStringLiteral("li")},
                                              {QStringLiteral("tbody"), QStringLiteral("tr")},
                                              {QStringLiteral("table"), QStringLiteral("tbody")},
                                              {QStringLiteral("head"), QStringLiteral("meta")}};
    const QString &tag = inner.tag;
    if (outer.tag == u"html")
        return tag == u"head" || tag == u"body";
    if (const auto one = only.constFind(outer.tag); one != only.cend())
        return tag == *one;
    if (outer.tag == u"tr")
        return tag == u"td" || tag == u"th";
    if (outer.tag == u"body" && tag == u"div")
        return inner.attribute(u"id") == u"signature";
    if (outer.tag == u"blockquote" && tag == u"div")
        return !inner.has(u"id"); // a quote in a cell
    if (holdsBlocks(outer))
        return isOwnBlock(tag);
    if (outer.tag == u"li")
        return isInline(tag) || tag == u"ul" || tag == u"ol";
    if (outer.tag == u"td" || outer.tag == u"th")
        return isInline(tag) || isOwnBlock(tag) || (tag == u"div" && !inner.has(u"id"));
    return isInline(tag) && !isVoid(outer.tag);
}

class Inspector
{
public:
    QList<Departure> run(QStringView html)
    {
        for (const Markup &piece : markupOf(html)) {
            const QStringView text = piece.text(html);
            const bool isDoctype = text.startsWith(u"<!doctype", Qt::CaseInsensitive);
            if (piece.isComment() && !isDoctype)
                add(Departure::Kind::Comment, text.left(20).toString());
            else if (piece.isStartOf(u"svg") || piece.isStartOf(u"math"))
                add(Departure::Kind::Tag, piece.name);
        }
        inspect(parsed(html));
        return std::move(m_found);
    }

private:
    void add(Departure::Kind kind, const QString &what)
    {
        const QString key = QString::number(int(kind)) + what;
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_found.append({kind, what});
    }

    void inspect(const Node &node)
    {
        checkAttributes(node);
        const bool holdsText = isInline(node.tag) || (!holdsBlocks(node) && isBlock(node.tag));
        static const QSet<QString> frames = nameSet("html head ul ol table tbody tr");
        for (const Node &inner : node.children) {
            if (inner.isText()) {
                if ((!holdsText || frames.contains(node.tag)) && !inner.text.trimmed().isEmpty())
                    add(Departure::Kind::Tag, node.tag + QStringLiteral(" > text"));
                continue;
            }
            if (!mayHold(node, inner))
                add(Departure::Kind::Tag,
                    isKnown(inner.tag) ? node.tag + QStringLiteral(" > ") + inner.tag : inner.tag);
            inspect(inner);
        }
    }

    static bool isKnown(const QString &tag)
    {
        static const QSet<QString> others = nameSet("html head body meta li div tbody tr td th");
        return isInline(tag) || isOwnBlock(tag) || others.contains(tag);
    }

    void checkAttributes(const Node &node)
    {
        static const Patterns patterns = patternsOf(attributeRules);
        for (const Node::Attribute &attribute : node.attributes) {
            const QString key = node.tag + u' ' + attribute.name;
            const auto pattern = patterns.constFind(key);
            if (pattern == patterns.cend())
                add(Departure::Kind::Attribute, key);
            else if (!pattern->match(attribute.value).hasMatch() || !isSafe(node, attribute))
                add(Departure::Kind::Value, key + QStringLiteral("=\"") + attribute.value.left(40) + u'"');
        }
        if (node.tag == u"img" && !node.has(u"alt"))
            add(Departure::Kind::Attribute, QStringLiteral("img without alt"));
        checkStyle(node);
    }

    static bool isSafe(const Node &node, const Node::Attribute &attribute)
    {
        if (attribute.name == u"href")
            return isSafeLink(attribute.value);
        if (attribute.name == u"src")
            return isSafePicture(attribute.value) && !isDataPicture(attribute.value);
        return node.tag != u"ol" || attribute.name != u"start" || attribute.value.toInt() > 1;
    }

    void checkStyle(const Node &node)
    {
        static const Patterns patterns = patternsOf(propertyRules);
        for (const Declaration &declaration : declarations(node.attribute(u"style"))) {
            const QString key = node.tag + u' ' + declaration.property;
            const auto pattern = patterns.constFind(key);
            const bool isStack = node.tag == u"span" && declaration.property == u"font-family";
            if (pattern == patterns.cend())
                add(Departure::Kind::Property, key);
            else if (!pattern->match(declaration.value).hasMatch()
                     || (isStack && !isSafeStack(declaration.value)))
                add(Departure::Kind::PropertyValue, key + u':' + declaration.value.left(40));
        }
    }

    static bool isSafeStack(const QString &families)
    {
        const SafeFont *font = safeFont(safeFontNameFor(families));
        return font && font->stack() == families;
    }

    QList<Departure> m_found;
    QSet<QString> m_seen;
};

} // namespace

QList<Departure> departures(QStringView html)
{
    return Inspector().run(html);
}

} // namespace core::html
