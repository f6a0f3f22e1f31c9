#include "core/html/pastelines.h"

#include "core/html/colours.h"
#include "core/html/lengths.h"
#include "core/html/pastesheet.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace core::html
{

namespace
{

constexpr int thickest = 20;
const QString ownColour = QStringLiteral("#c8ccd0"); // as the editor draws them

/// Which sides of what has been looked at have a line, and the first of those lines.
struct Sides {
    bool isHorizontal = false;
    bool isVertical = false;
    std::optional<QString> line;
};

bool isLine(const Declaration &declaration)
{
    if (!declaration.property.startsWith(u"border") || declaration.property == u"border-collapse"
        || declaration.property == u"border-spacing")
        return false;
    const QString value = declaration.value.left(100).toLower();
    for (const QStringView kind : {QStringView(u"solid"), QStringView(u"double"), QStringView(u"dashed"),
                                   QStringView(u"dotted"), QStringView(u"groove"), QStringView(u"ridge")}) {
        if (value.contains(kind))
            return !value.startsWith(u"0 ") && !value.startsWith(u"0px") && !value.startsWith(u"0pt");
    }
    return false;
}

void look(const QList<Declaration> &style, Sides &sides)
{
    for (const Declaration &declaration : style) {
        if (!isLine(declaration))
            continue;
        const QString &property = declaration.property;
        const bool isTopOrBottom
            = property.startsWith(u"border-top") || property.startsWith(u"border-bottom");
        const bool isLeftOrRight
            = property.startsWith(u"border-left") || property.startsWith(u"border-right");
        sides.isHorizontal = sides.isHorizontal || !isLeftOrRight;
        sides.isVertical = sides.isVertical || !isTopOrBottom;
        if (!sides.line)
            sides.line = declaration.value.left(100);
    }
}

bool isRows(const Node &node)
{
    return node.tag == u"tr" || node.tag == u"tbody" || node.tag == u"thead" || node.tag == u"tfoot";
}

/// Rows and cells, as far as a few of them tell.
void lookInside(const Node &table, const PasteSheet &sheet, Sides &sides, int depth = 0)
{
    int looked = 0;
    for (const Node &inner : table.children) {
        const bool isCell = inner.tag == u"td" || inner.tag == u"th";
        if (!isCell && !isRows(inner))
            continue;
        look(sheet.styleOf(inner), sides);
        if (!isCell && depth < 2 && !sides.isVertical)
            lookInside(inner, sheet, sides, depth + 1);
        if (sides.isVertical || ++looked > 20)
            break;
    }
}

/// "1px", "solid" and "rgb(1, 2, 3)" of a line.
QStringList parts(const QString &line)
{
    QStringList all{QString()};
    int depth = 0;
    for (const QChar c : line) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c.isSpace() && depth == 0)
            all.append(QString());
        else
            all.last() += c;
    }
    return all;
}

void readLine(const QString &line, PasteLines &lines)
{
    for (const QString &part : parts(line)) {
        if (const double width = pixelsOf(part, 16); width > 0)
            lines.width = std::clamp(int(std::lround(width)), 1, thickest);
        if (const QString colour = colourCode(part); isColourful(colour))
            lines.colour = colour;
    }
}

} // namespace

QString PasteLines::tableAttributes() const
{
    const QString colourOrOwn = colour.isEmpty() ? ownColour : colour;
    const QString frame = which == Which::Outer
        ? QStringLiteral(";border:%1px solid %2").arg(width).arg(colourOrOwn)
        : QString();
    QString attributes = QStringLiteral(" border=\"%1\" cellpadding=\"6\" cellspacing=\"0\" "
                                        "style=\"border-collapse:collapse%2\"")
                             .arg(which == Which::All ? width : 0)
                             .arg(frame);
    if (which == Which::All && !colour.isEmpty())
        attributes += QStringLiteral(" bordercolor=\"") + colour + u'"';
    return attributes;
}

QString PasteLines::cellStyle() const
{
    const QString line
        = QStringLiteral("%1px solid %2").arg(width).arg(colour.isEmpty() ? ownColour : colour);
    if (which == Which::Horizontal)
        return QStringLiteral("border-top:%1;border-bottom:%1").arg(line);
    return which == Which::All && (width > 1 || !colour.isEmpty()) ? QStringLiteral("border:") + line
                                                                   : QString();
}

PasteLines linesOf(const Node &table, const PasteSheet &sheet, Looks looks)
{
    using Which = PasteLines::Which;
    PasteLines lines;
    Sides frame;
    look(sheet.styleOf(table), frame);
    Sides inside;
    lookInside(table, sheet, inside);
    const QString border = table.attribute(u"border").left(20);
    const QString rules = table.attribute(u"rules").left(20).toLower();
    const bool isSaid = !border.isEmpty() && border != u"0";
    if (isSaid && rules != u"none" && rules != u"rows")
        lines.which = Which::All;
    else if (inside.isHorizontal || inside.isVertical)
        lines.which = inside.isVertical ? Which::All : Which::Horizontal;
    else if (isSaid && rules == u"rows")
        lines.which = Which::Horizontal;
    else if (isSaid || frame.isHorizontal || frame.isVertical)
        lines.which = Which::Outer;
    if (looks == Looks::Match)
        return lines;
    if (const std::optional<QString> line = inside.line ? inside.line : frame.line)
        readLine(*line, lines);
    else if (const QString colour = colourCode(table.attribute(u"bordercolor").left(40)); isColourful(colour))
        lines.colour = colour;
    return lines;
}

} // namespace core::html
