#include "core/html/pastewalk.h"

#include "core/html/colours.h"
#include "core/html/lengths.h"
#include "core/html/pastelines.h"

#include <algorithm>
#include <cmath>

namespace core::html
{

namespace
{

constexpr int mostColumns = 200;
constexpr int mostRows = 5000;

int spanOf(const Node &cell, QStringView name, int most)
{
    return std::clamp(cell.attribute(name).left(8).toInt(), 1, most);
}

/// "64" or "30%", of an attribute or a style; empty if there is none.
QString widthOf(const Node &node, const QList<Declaration> &style)
{
    QString said = node.attribute(u"width").left(20).trimmed();
    if (said.isEmpty())
        said = styleValue(style, u"width").left(20).trimmed();
    if (said.endsWith(u'%')) {
        const int percent = int(said.chopped(1).toDouble());
        return percent >= 1 && percent <= 100 ? QStringLiteral("%1%").arg(percent) : QString();
    }
    bool isNumber = false;
    const double number = said.toDouble(&isNumber);
    const int pixels = int(std::lround(isNumber && std::abs(number) < 10000 ? number : pixelsOf(said, 16)));
    return pixels >= 1 && pixels <= 2000 ? QString::number(pixels) : QString();
}

QString sideOf(const Node &cell, const QList<Declaration> &style)
{
    QString side = styleValue(style, u"text-align").toLower();
    if (side.isEmpty() || side == u"general")
        side = cell.attribute(u"align").toLower();
    side.remove(QStringLiteral("-webkit-"));
    return side == u"center" || side == u"right" || side == u"justify" ? side : QString();
}

/// The first two cells, which is enough to know.
void addCells(const Node &table, QList<const Node *> &cells)
{
    for (const Node &inner : table.children) {
        if (cells.size() > 1)
            return;
        if (inner.tag == u"td" || inner.tag == u"th")
            cells.append(&inner);
        else if (inner.tag == u"tr" || inner.tag == u"tbody" || inner.tag == u"thead"
                 || inner.tag == u"tfoot")
            addCells(inner, cells);
    }
}

} // namespace

void PasteWalk::walkTable(const Node &table, const QList<Declaration> &style, Around around)
{
    m_writer.endBlock();
    around.characters = looksWithin(around.characters, table, style);
    around.characters.ground.clear();
    around.block = {};
    around.cellSide.clear();
    around.isInList = around.skipsMark = false;
    around.keepsBlanks = false;
    QList<const Node *> cells;
    addCells(table, cells);
    if (cells.size() == 1) { // a frame around a page, or one cell of a sheet
        around.characters = looksWithin(around.characters, *cells.first(), m_sheet.styleOf(*cells.first()));
        around.characters.script = 0;
        walkChildren(*cells.first(), around);
        return m_writer.endBlock();
    }
    const PasteLines lines
        = m_defaults.isSheet ? PasteLines{PasteLines::Which::All, 1, {}} : linesOf(table, m_sheet, m_looks);
    around.cellLines = lines.cellStyle();
    QString attributes = lines.tableAttributes();
    if (const QString width = widthOf(table, style); width.endsWith(u'%'))
        attributes += QStringLiteral(" width=\"") + width + u'"';
    QStringList widths;
    for (const Node &inner : table.children) {
        if (inner.tag == u"caption") {
            walkChildren(inner, around);
            m_writer.endBlock();
        } else if (inner.tag == u"colgroup" || inner.tag == u"col") {
            const auto add = [&](const Node &column) {
                const QString width = widthOf(column, m_sheet.styleOf(column));
                for (int i = spanOf(column, u"span", mostColumns); i > 0 && widths.size() < mostColumns; --i)
                    widths.append(width);
            };
            if (inner.tag == u"col" || inner.children.empty()) {
                add(inner);
                continue;
            }
            for (const Node &column : inner.children) {
                if (column.tag == u"col")
                    add(column);
            }
        }
    }
    m_writer.openTable(attributes);
    const bool wereSaid = std::exchange(m_widthsAreSaid, false);
    walkRows(table, around, widths);
    m_widthsAreSaid = wereSaid;
    m_writer.close();
}

void PasteWalk::walkRows(const Node &group, const Around &around, QStringList &widths)
{
    for (const Node &inner : group.children) {
        if (inner.tag == u"tr")
            walkRow(inner, around, widths);
        else if (inner.tag == u"tbody" || inner.tag == u"thead" || inner.tag == u"tfoot")
            walkRows(inner, around, widths);
    }
}

/// Widths are said once, in the first row.
void PasteWalk::walkRow(const Node &row, const Around &around, QStringList &widths)
{
    countAttributes(row);
    const QList<Declaration> style = m_sheet.styleOf(row);
    if (isUnseen(row, style)) {
        if (!wordsOf(row).trimmed().isEmpty())
            count(Removed::HiddenText);
        return;
    }
    Around inner = around;
    inner.characters = looksWithin(around.characters, row, style);
    inner.characters.ground.clear();
    if (!row.attribute(u"align").isEmpty() || !styleValue(style, u"text-align").isEmpty())
        inner.cellSide = sideOf(row, style);
    m_writer.openRow();
    int column = 0;
    for (const Node &cell : row.children) {
        if (cell.tag != u"td" && cell.tag != u"th")
            continue;
        countAttributes(cell);
        const QList<Declaration> cellStyle = m_sheet.styleOf(cell);
        if (isUnseen(cell, cellStyle)) {
            if (!wordsOf(cell).trimmed().isEmpty())
                count(Removed::HiddenText);
            continue;
        }
        QString width;
        if (!m_widthsAreSaid) {
            width = widthOf(cell, cellStyle);
            if (width.isEmpty() && spanOf(cell, u"colspan", mostColumns) == 1)
                width = widths.value(column);
        }
        column += spanOf(cell, u"colspan", mostColumns);
        walkCell(cell, cellStyle, inner, width);
    }
    m_widthsAreSaid = true;
    m_writer.close();
}

void PasteWalk::walkCell(const Node &cell, const QList<Declaration> &style, Around around,
                         const QString &width)
{
    QString attributes;
    if (const int span = spanOf(cell, u"colspan", mostColumns); span > 1)
        attributes += QStringLiteral(" colspan=\"%1\"").arg(span);
    if (const int span = spanOf(cell, u"rowspan", mostRows); span > 1)
        attributes += QStringLiteral(" rowspan=\"%1\"").arg(span);
    if (!width.isEmpty())
        attributes += QStringLiteral(" width=\"") + width + u'"';
    if (const QString side = sideOf(cell, style); !side.isEmpty())
        around.cellSide = side;
    if (!around.cellSide.isEmpty())
        attributes += QStringLiteral(" align=\"") + around.cellSide + u'"';
    else if (cell.tag == u"th") // browsers would centre it
        attributes += QStringLiteral(" align=\"left\"");
    QString valign = styleValue(style, u"vertical-align").toLower();
    if (valign.isEmpty())
        valign = cell.attribute(u"valign").toLower();
    if (!m_defaults.isSheet && (valign == u"top" || valign == u"bottom"))
        attributes += QStringLiteral(" valign=\"") + valign + u'"';
    around.characters = looksWithin(around.characters, cell, style);
    around.characters.script = 0; // vertical-align means another thing there
    const QString said = colourCode(cell.attribute(u"bgcolor"));
    const QString ground = around.characters.ground.isEmpty() ? said : around.characters.ground;
    around.characters.ground.clear();
    if (m_looks == Looks::Keep && !ground.isEmpty() && !isDefaultGround(ground)
        && ground != m_defaults.ground)
        attributes += QStringLiteral(" bgcolor=\"") + ground + u'"';
    if (!around.cellLines.isEmpty())
        attributes += QStringLiteral(" style=\"") + around.cellLines + u'"';
    m_writer.openCell(cell.tag, attributes);
    walkChildren(cell, around);
    m_writer.close();
}

} // namespace core::html
