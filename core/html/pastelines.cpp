#include "core/html/pastelines.h"

#include "core/html/borderline.h"
#include "core/html/colours.h"
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
    std::optional<BorderLine> line;
};

void look(const QList<Declaration> &style, Sides &sides)
{
    using Side = BorderLines::Side;
    BorderLines lines;
    for (const Declaration &declaration : style)
        lines.take(declaration);
    for (const Side side : {Side::Top, Side::Bottom, Side::Left, Side::Right}) {
        const std::optional<BorderLine> line = lines.at(side);
        if (!line)
            continue;
        const bool isAcross = side == Side::Top || side == Side::Bottom;
        sides.isHorizontal = sides.isHorizontal || isAcross;
        sides.isVertical = sides.isVertical || !isAcross;
        if (!sides.line)
            sides.line = line;
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
    const bool isSaid = !border.isEmpty() && borderPixels(border) > 0;
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
    if (const std::optional<BorderLine> line = inside.line ? inside.line : frame.line) {
        lines.width = std::clamp(int(std::lround(line->width)), 1, thickest);
        if (isColourful(line->colour))
            lines.colour = line->colour;
        return lines;
    }
    if (const QString colour = colourCode(table.attribute(u"bordercolor").left(40)); isColourful(colour))
        lines.colour = colour;
    return lines;
}

} // namespace core::html
