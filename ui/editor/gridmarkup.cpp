#include "ui/editor/gridmarkup.h"

#include "core/html/borderline.h"
#include "core/html/styles.h"
#include "ui/editor/blockstyle.h"
#include "ui/editor/structure.h"
#include "ui/editor/tablegrid.h"
#include "ui/editor/tablelines.h"

#include <QTextTable>

#include <algorithm>

namespace ui::editor
{

namespace
{

using core::html::Node;

constexpr int widest = 4000; // pixels
constexpr int widestPadding = 40;

/// Of lines whose colour nobody chose: said, because browsers would draw them black. Grey as the editor's.
const QString ownBorder = QStringLiteral("#c8ccd0");

QString attribute(const char *name, const QString &value)
{
    return QStringLiteral(" %1=\"%2\"").arg(QString::fromLatin1(name), value);
}

/// "50%" or "240"; empty if nothing was chosen.
QString widthText(const QTextLength &length)
{
    const int value = int(std::clamp(length.rawValue(), 0.0, double(widest)) + 0.5);
    if (length.type() == QTextLength::VariableLength || value <= 0)
        return {};
    return length.type() == QTextLength::PercentageLength ? QString::number(std::min(value, 100)) + u'%'
                                                          : QString::number(value);
}

QTextLength lengthIn(QString text)
{
    text = text.trimmed().toLower();
    const bool isPercent = text.endsWith(u'%');
    if (isPercent)
        text.chop(1);
    else if (text.endsWith(QStringLiteral("px")))
        text.chop(2);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || number < 1)
        return {};
    return isPercent ? QTextLength(QTextLength::PercentageLength, std::min(number, 100.0))
                     : QTextLength(QTextLength::FixedLength, std::min(number, double(widest)));
}

/// The attribute, or the property of the same name.
QTextLength widthOf(const Node &node)
{
    const QTextLength own = lengthIn(node.attribute(u"width"));
    return own.type() != QTextLength::VariableLength
        ? own
        : lengthIn(core::html::styleValue(core::html::declarations(node.attribute(u"style")), u"width"));
}

/// "1px solid #c0c0c0" of one element, taken over.
bool readLine(QTextTableFormat &format, const Node &node, QStringView property)
{
    const auto css = core::html::declarations(node.attribute(u"style"));
    const auto line = core::html::borderLine(core::html::styleValue(css, property));
    if (!line || !line->isSolid())
        return false;
    format.setBorder(std::clamp(line->width, 1.0, double(thickestLine)));
    const QColor colour(line->colour);
    if (colour.isValid() && colour != QColor(ownBorder))
        format.setBorderBrush(colour);
    return true;
}

/// An attribute that says there are lines means all. Else it is the first cell that shows which, or what the
/// table itself has is around it only.
void readLines(QTextTableFormat &format, const Node &table, const TableGrid &grid)
{
    const QString said = table.attribute(u"border");
    const Node *cell = grid.cells.isEmpty() ? nullptr : grid.cells.first().node;
    if (const int width = said.isEmpty() ? 0 : core::html::borderPixels(said); width > 0) {
        format.setBorder(std::min(width, thickestLine));
        const QColor colour = cssColour(table.attribute(u"bordercolor"));
        if (colour.isValid() && colour != QColor(ownBorder))
            format.setBorderBrush(colour);
    } else if (cell && readLine(format, *cell, u"border")) {
        setLines(format, Lines::All);
    } else if (cell
               && (readLine(format, *cell, u"border-bottom") || readLine(format, *cell, u"border-top"))) {
        setLines(format, Lines::Horizontal);
    } else if (readLine(format, table, u"border")) {
        setLines(format, Lines::Outer);
    } else {
        format.setBorder(table.has(u"border") && said.isEmpty() ? 1 : 0);
    }
}

void readPlace(QTextTableFormat &format, const Node &table)
{
    const auto css = core::html::declarations(table.attribute(u"style"));
    const QString margin = core::html::styleValue(css, u"margin").toLower();
    const bool isCentred = margin.endsWith(QStringLiteral("auto"));
    if (table.attribute(u"align").toLower() == u"center" || isCentred)
        format.setAlignment(Qt::AlignHCenter);
    else if (core::html::styleValue(css, u"margin-left").toLower() == u"auto")
        format.setAlignment(Qt::AlignRight);
}

void readColumnWidths(QTextTableFormat &format, const TableGrid &grid)
{
    QList<QTextLength> widths(grid.columns);
    bool areThere = false;
    for (const TableGrid::Cell &cell : grid.cells) {
        if (cell.columnSpan > 1 || widths[cell.column].type() != QTextLength::VariableLength)
            continue;
        widths[cell.column] = widthOf(*cell.node);
        areThere = areThere || widths[cell.column].type() != QTextLength::VariableLength;
    }
    if (areThere)
        format.setColumnWidthConstraints(widths);
}

/// The first cell of a column that is no wider than the column says its width.
bool saysWidth(const QTextTable &table, const QTextTableCell &cell)
{
    if (cell.columnSpan() > 1)
        return false;
    for (int row = 0; row < cell.row(); ++row) {
        if (table.cellAt(row, cell.column()).columnSpan() == 1)
            return false;
    }
    return true;
}

/// "#c8ccd0"
QString lineName(const QTextTableFormat &format)
{
    const QColor chosen = borderColour(format);
    return chosen.isValid() ? chosen.name() : ownBorder;
}

QString lineStyle(const QTextTableFormat &format)
{
    return QStringLiteral("%1px solid %2").arg(lineWidth(format)).arg(lineName(format));
}

QStringList cellStyle(const QTextTableFormat &format, const QColor &ground)
{
    QStringList style;
    if (ground.isValid())
        style.append(QStringLiteral("color:") + textColourOn(ground).name());
    const Lines lines = linesOf(format);
    const bool isChosen = lineWidth(format) > 1 || lineName(format) != ownBorder;
    if (lines == Lines::All && isChosen)
        style.append(QStringLiteral("border:") + lineStyle(format));
    else if (lines == Lines::Horizontal)
        style += {QStringLiteral("border-top:") + lineStyle(format),
                  QStringLiteral("border-bottom:") + lineStyle(format)};
    return style;
}

QString alignOf(const QTextTable &table, const QTextTableCell &cell, const BlockStyle *content)
{
    if (content && content->side != BlockStyle::Side::Start)
        return content->sideName();
    if (!isHeading(table, cell)) // browsers would centre those
        return {};
    return content ? content->sideName() : QStringLiteral("left");
}

} // namespace

bool isHeading(const QTextTable &table, const QTextTableCell &cell)
{
    const QTextTableFormat format = table.format();
    return cell.row() < format.headerRowCount() || cell.column() < format.intProperty(HeaderColumns);
}

QString tableStart(const QTextTable &table)
{
    const QTextTableFormat format = table.format();
    const Qt::Alignment side = format.alignment();
    const Lines lines = linesOf(format);
    QString tag = QStringLiteral("<table border=\"%1\" cellpadding=\"%2\" cellspacing=\"0\" "
                                 "style=\"border-collapse:collapse%3%4\"")
                      .arg(lines == Lines::All ? lineWidth(format) : 0)
                      .arg(std::clamp(qRound(format.cellPadding()), 0, widestPadding))
                      .arg(lines == Lines::Outer ? QStringLiteral(";border:") + lineStyle(format) : QString())
                      // An align of "right" would let the text flow around it.
                      .arg(side & Qt::AlignRight ? QStringLiteral(";margin-left:auto") : QString());
    if (const QString width = widthText(format.width()); !width.isEmpty())
        tag += attribute("width", width);
    if (side & Qt::AlignHCenter)
        tag += attribute("align", QStringLiteral("center"));
    if (lines == Lines::All)
        tag += attribute("bordercolor", lineName(format));
    return tag + QStringLiteral(">\n");
}

QString cellAttributes(const QTextTable &table, const QTextTableCell &cell, const BlockStyle *content,
                       const BlockStyle &around)
{
    const QTextTableFormat format = table.format();
    QString result;
    if (cell.columnSpan() > 1)
        result += attribute("colspan", QString::number(cell.columnSpan()));
    if (cell.rowSpan() > 1)
        result += attribute("rowspan", QString::number(cell.rowSpan()));
    const QList<QTextLength> widths = format.columnWidthConstraints();
    if (cell.column() < widths.size() && saysWidth(table, cell)) {
        if (const QString width = widthText(widths[cell.column()]); !width.isEmpty())
            result += attribute("width", width);
    }
    if (const QString align = alignOf(table, cell, content); !align.isEmpty())
        result += attribute("align", align);
    const auto height = cell.format().verticalAlignment();
    if (height == QTextCharFormat::AlignMiddle || height == QTextCharFormat::AlignBottom)
        result += attribute("valign",
                            height == QTextCharFormat::AlignMiddle ? QStringLiteral("middle")
                                                                   : QStringLiteral("bottom"));
    const QColor ground = writtenGround(cell.format());
    if (ground.isValid())
        result += attribute("bgcolor", ground.name());
    if (content)
        result += languageAttributes(*content, around);
    if (const QStringList style = cellStyle(format, ground); !style.isEmpty())
        result += attribute("style", style.join(u';'));
    return result;
}

QTextTableFormat readTableFormat(const Node &table, const TableGrid &grid, Origin origin)
{
    QTextTableFormat format = tableFormat(grid.headerRows);
    if (grid.headerColumns > 0)
        format.setProperty(HeaderColumns, grid.headerColumns);
    if (const QTextLength width = widthOf(table); width.type() != QTextLength::VariableLength)
        format.setWidth(width);
    readColumnWidths(format, grid);
    if (origin == Origin::Elsewhere)
        return format;
    readLines(format, table, grid);
    readPlace(format, table);
    bool isNumber = false;
    const int padding = table.attribute(u"cellpadding").toInt(&isNumber);
    if (isNumber)
        format.setCellPadding(std::clamp(padding, 0, widestPadding));
    return format;
}

void readCellFormat(QTextTableCellFormat &format, const Node &cell, bool isHeading)
{
    const auto css = core::html::declarations(cell.attribute(u"style"));
    QString ground = cell.attribute(u"bgcolor");
    if (ground.isEmpty())
        ground = core::html::styleValue(css, u"background-color");
    if (const QColor colour = chosenColour(ground, true); colour.isValid())
        format.setBackground(colour);
    else if (isHeading)
        format.setBackground(headerGround());
    QString height = core::html::styleValue(css, u"vertical-align").toLower();
    if (height.isEmpty())
        height = cell.attribute(u"valign").toLower();
    if (height == u"middle" || height == u"center")
        format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    else if (height == u"bottom")
        format.setVerticalAlignment(QTextCharFormat::AlignBottom);
}

} // namespace ui::editor
