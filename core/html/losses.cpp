#include "core/html/subset.h"

#include "core/html/borderline.h"
#include "core/html/dom.h"
#include "core/html/fonts.h"
#include "core/html/markup.h"
#include "core/html/stylelosses.h"
#include "core/html/styles.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <optional>

namespace core::html
{

namespace
{

using Kind = Loss::Kind;

bool isOneOf(QStringView tag, std::initializer_list<const char16_t *> tags)
{
    return std::any_of(tags.begin(), tags.end(),
                       [tag](const char16_t *name) { return tag == QStringView(name); });
}

std::optional<Kind> kindOfTag(const Node &node)
{
    const QString &tag = node.tag;
    if (isOneOf(tag, {u"form", u"button", u"select", u"textarea", u"label", u"fieldset"}))
        return Kind::Forms;
    if (tag == u"input") // a box of a check list is kept
        return node.attribute(u"type").compare(u"checkbox", Qt::CaseInsensitive) == 0
            ? std::nullopt
            : std::optional(Kind::Forms);
    if (isOneOf(tag, {u"video", u"audio", u"iframe", u"frame", u"object", u"embed", u"canvas"}))
        return Kind::Video;
    if (isOneOf(tag,
                {u"dl", u"details", u"ruby", u"marquee", u"map", u"figure", u"q", u"h4", u"h5", u"h6",
                 u"picture", u"abbr", u"meter", u"progress"}))
        return Kind::OtherTags;
    return std::nullopt;
}

/// Text or a picture somewhere inside. Looks at a bounded number of nodes.
bool hasContent(const Node &node, int *patience)
{
    if (--*patience < 0 || node.tag == u"img")
        return true;
    if (node.isText())
        return !node.text.trimmed().isEmpty();
    return std::any_of(node.children.cbegin(), node.children.cend(),
                       [patience](const Node &inner) { return hasContent(inner, patience); });
}

bool isCell(const Node &node)
{
    return node.tag == u"td" || node.tag == u"th";
}

bool isAcross(QStringView property)
{
    return property == u"border-top" || property == u"border-bottom";
}

/// Over and under a cell, and no other.
std::optional<BorderLine> lineAcross(const QList<Declaration> &style)
{
    const auto over = borderLine(styleValue(style, u"border-top"));
    const bool isAlone = over == borderLine(styleValue(style, u"border-bottom"))
        && !borderLine(styleValue(style, u"border"));
    return isAlone ? over : std::nullopt;
}

std::optional<BorderLine> lineAround(const QList<Declaration> &style)
{
    return borderLine(styleValue(style, u"border"));
}

/// Whether all cells have the same line: @p line is that of those before.
template<typename LineOf>
bool areAlike(const Node &part, LineOf lineOf, std::optional<BorderLine> &line)
{
    return std::all_of(part.children.cbegin(), part.children.cend(), [&](const Node &inner) {
        if (!isCell(inner))
            return !isOneOf(inner.tag, {u"tr", u"tbody", u"thead", u"tfoot"})
                || areAlike(inner, lineOf, line);
        const auto own = lineOf(declarations(inner.attribute(u"style")));
        if (!line)
            line = own;
        return own && own->isSolid() && own == line;
    });
}

/// Lines as the subset writes them.
template<typename LineOf>
bool isLined(const Node &table, LineOf lineOf)
{
    std::optional<BorderLine> line;
    return areAlike(table, lineOf, line);
}

/// What the elements around say.
struct Around {
    int *table = nullptr; ///< Signs of a layout in the table around.
    bool isRuled = false; ///< The table around has lines over and under all its cells.
    bool isBoxed = false; ///< All its cells have the same line around them.
    bool isHidden = false;
};

class Finder
{
public:
    QList<Loss> run(QStringView html)
    {
        scan(html);
        const Node root = parsed(html);
        if (const Node *head = child(root, u"head"))
            readHead(*head);
        if (const Node *body = child(root, u"body"))
            read(*body, {});
        return m_losses.values();
    }

private:
    void add(Kind kind, QStringView sample, int count = 1)
    {
        const auto found = m_losses.find(kind);
        if (found != m_losses.end())
            found->count += count;
        else
            m_losses.insert(kind, {kind, count, sample.left(200).toString().simplified().left(60)});
    }

    void scan(QStringView html)
    {
        for (const Markup &piece : markupOf(html)) {
            const QStringView text = piece.text(html);
            const bool isCondition = text.startsWith(u"<!--[if", Qt::CaseInsensitive)
                || text.startsWith(u"<![if", Qt::CaseInsensitive)
                || text.startsWith(u"<!-- [if", Qt::CaseInsensitive);
            if (piece.isComment() && isCondition)
                add(Kind::ConditionalComments, text.left(std::max<qsizetype>(text.indexOf(u']'), 0) + 1));
            else if (piece.isStartOf(u"svg") || piece.isStartOf(u"math"))
                add(Kind::Svg, u'<' + piece.name + u'>');
        }
    }

    void readHead(const Node &head)
    {
        for (const Node &node : head.children) {
            const QString name = node.attribute(u"name").toLower();
            if (node.tag == u"base" && !node.attribute(u"href").isEmpty())
                add(Kind::Head, QStringLiteral("base"));
            else if (node.tag == u"meta" && name.contains(u"color-scheme"))
                add(Kind::Head, name);
            else if (node.tag == u"style" || node.tag == u"link")
                readSheet(node);
        }
    }

    void readSheet(const Node &node)
    {
        if (node.tag == u"link") {
            const QString address = node.attribute(u"href");
            if (node.attribute(u"rel").contains(u"stylesheet", Qt::CaseInsensitive))
                add(address.contains(u"font", Qt::CaseInsensitive) ? Kind::WebFonts : Kind::StyleSheet,
                    address);
            return;
        }
        for (const Node &text : node.children) {
            for (const StyleLoss &loss : sheetLosses(text.text))
                add(loss.kind, loss.sample);
        }
    }

    void read(const Node &node, Around around)
    {
        if (node.isText() || isOneOf(node.tag, {u"script", u"template", u"noscript", u"title"}))
            return;
        if (node.tag == u"style" || node.tag == u"link")
            return readSheet(node);
        if (const auto kind = kindOfTag(node))
            add(*kind, u'<' + node.tag + u'>');
        const bool wasHidden = around.isHidden;
        readStyle(node, around);
        if (around.isHidden && !wasHidden) {
            int patience = 2000;
            if (hasContent(node, &patience))
                add(Kind::HiddenText, textOf(node));
        }
        readAttributes(node, around);
        if (node.tag == u"table")
            return readTable(node, around);
        for (const Node &inner : node.children)
            read(inner, around);
        if (node.tag == u"ol")
            rememberEnd(node);
    }

    static QString textOf(const Node &node)
    {
        for (const Node &inner : node.children) {
            const QString text = inner.isText() ? inner.text.simplified() : textOf(inner);
            if (!text.isEmpty())
                return text;
        }
        return {};
    }

    void readStyle(const Node &node, Around &around)
    {
        const bool isTablePart = isOneOf(node.tag, {u"table", u"tr", u"td", u"th", u"tbody", u"col"});
        for (const Declaration &declaration : declarations(node.attribute(u"style"))) {
            if (around.isRuled && isCell(node) && isAcross(declaration.property))
                continue;
            StyleFate fate = fateOf(declaration, node.tag);
            if (fate == StyleFate::Kept && isCell(node) && declaration.property == u"border"
                && !around.isBoxed)
                fate = StyleFate::Custom; // the first cell speaks for all
            around.isHidden = around.isHidden || fate == StyleFate::Hides;
            if (fate == StyleFate::Kept || fate == StyleFate::Unseen || fate == StyleFate::Hides)
                continue;
            if (isTablePart && fate == StyleFate::Custom && around.table && node.tag != u"table")
                ++*around.table;
            add(kindFor(fate), declaration.property + u':' + declaration.value);
        }
    }

    void readAttributes(const Node &node, const Around &around)
    {
        const QString &tag = node.tag;
        if (!node.attribute(u"background").isEmpty())
            add(Kind::Backgrounds, node.attribute(u"background"));
        const QString ground = node.attribute(u"bgcolor").toLower();
        if (tag != u"td" && tag != u"th" && !ground.isEmpty() && ground != u"#ffffff" && ground != u"white"
            && ground != u"#fff")
            add(Kind::Backgrounds, tag + QStringLiteral(" bgcolor=") + ground);
        const QString align = node.attribute(u"align").toLower();
        if ((tag == u"img" || tag == u"table") && (align == u"left" || align == u"right"))
            add(Kind::Positioning, tag + QStringLiteral(" align=") + align);
        if (tag == u"ol" && node.has(u"start") && !isContinued(node))
            add(Kind::ListNumbers, QStringLiteral("start=") + node.attribute(u"start"));
        if (tag == u"li" && node.has(u"value"))
            add(Kind::ListNumbers, QStringLiteral("value=") + node.attribute(u"value"));
        if (tag == u"font" && node.has(u"face") && safeFontNameFor(node.attribute(u"face")).isEmpty())
            add(Kind::CustomCss, QStringLiteral("face=") + node.attribute(u"face"));
        if ((tag == u"td" || tag == u"th") && around.table
            && (node.has(u"background") || node.has(u"height")))
            ++*around.table;
    }

    /// True if the numbers go on from a list before. Counts as the reader does: by numbers, not by place.
    bool isContinued(const Node &list) const
    {
        const int start = list.attribute(u"start").toInt();
        return start == 1 || m_ends.contains(list.attribute(u"type") + QString::number(start - 1));
    }

    void rememberEnd(const Node &list)
    {
        const auto items = std::count_if(list.children.cbegin(), list.children.cend(),
                                         [](const Node &inner) { return inner.tag == u"li"; });
        const int before = std::max(list.attribute(u"start").toInt(), 1) - 1;
        m_ends.insert(list.attribute(u"type") + QString::number(before + items));
    }

    void readTable(const Node &table, Around around)
    {
        int signs = 0;
        const QString role = table.attribute(u"role").toLower();
        const QString said = table.attribute(u"border");
        const int border = said.isEmpty() ? 0 : borderPixels(said);
        const bool isOurs = table.has(u"border") && table.attribute(u"cellspacing") == u"0"
            && table.attribute(u"style").startsWith(u"border-collapse:collapse");
        if (around.table && !isOurs)
            ++*around.table;
        const bool hasLines = border > 0 || table.attribute(u"style").contains(u"border");
        if (role == u"presentation" || role == u"none" || (!hasLines && !isOurs))
            ++signs;
        around.table = &signs;
        around.isRuled = border == 0 && isLined(table, lineAcross);
        around.isBoxed = isLined(table, lineAround);
        for (const Node &inner : table.children)
            read(inner, around);
        if (signs > 0)
            add(Kind::LayoutTables, QStringLiteral("<table>"));
    }

    static Kind kindFor(StyleFate fate)
    {
        return fate == StyleFate::Background ? Kind::Backgrounds
            : fate == StyleFate::Position    ? Kind::Positioning
                                             : Kind::CustomCss;
    }

    QMap<Kind, Loss> m_losses;
    QSet<QString> m_ends; ///< Type and last number of each list so far.
};

} // namespace

QList<Loss> losses(QStringView html)
{
    return Finder().run(html);
}

} // namespace core::html
