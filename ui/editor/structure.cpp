#include "ui/editor/structure.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

namespace ui::editor
{

namespace
{

constexpr qreal quoteIndent = 16;
const QColor border(128, 128, 128, 96); // shows on white and on black

} // namespace

int quoteLevel(const QTextBlock &block)
{
    return block.blockFormat().intProperty(QuoteLevel);
}

bool isPreformatted(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(Preformatted) && !block.textList();
}

bool isRule(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
}

bool isInTable(const QTextBlock &block)
{
    return QTextCursor(block).currentTable() != nullptr;
}

bool isHeaderCell(const QTextBlock &block)
{
    const QTextTable *table = QTextCursor(block).currentTable();
    return table && table->cellAt(block.position()).row() < table->format().headerRowCount();
}

bool isRightToLeft(const QTextBlock &block)
{
    return block.blockFormat().layoutDirection() == Qt::RightToLeft;
}

void setSpacing(QTextBlockFormat &format, bool isListItem, bool isInCell)
{
    const bool isCode = format.boolProperty(Preformatted);
    // A distance, not a proportion: half a picture's height of air under it would be too much.
    const qreal leading
        = QFontMetricsF(QGuiApplication::font()).height() * (isCode || isInCell ? 0.08 : 0.25);
    const qreal around = isInCell || isCode ? 0 : isListItem ? 3 : 9;
    format.setLineHeight(leading, QTextBlockFormat::LineDistanceHeight);
    format.setTopMargin(around);
    format.setBottomMargin(around);
    format.setLeftMargin(quoteIndent * format.intProperty(QuoteLevel) + (isCode ? 12 : 0));
}

void refreshSpacing(const QTextBlock &block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    setSpacing(format, block.textList() != nullptr, cursor.currentTable() != nullptr);
    if (format != block.blockFormat())
        cursor.setBlockFormat(format);
}

QTextBlockFormat paragraphFormat()
{
    QTextBlockFormat format;
    setSpacing(format, false, false);
    return format;
}

QTextTableFormat tableFormat(int headerRows)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderBrush(border);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(14);
    format.setHeaderRowCount(headerRows);
    return format;
}

QBrush headerGround()
{
    return QColor(128, 128, 128, 26);
}

QColor textColourOn(const QColor &ground)
{
    const bool isLight = ground.redF() * 0.3f + ground.greenF() * 0.59f + ground.blueF() * 0.11f > 0.5f;
    return isLight ? QColor(0x20, 0x21, 0x24) : QColor(Qt::white);
}

QColor groundOf(const QTextCharFormat &format)
{
    const QBrush ground = format.background();
    const bool isChosen = ground.style() != Qt::NoBrush && ground.color().alpha() == 255;
    return isChosen ? ground.color() : QColor();
}

QList<QTextBlock> blocksOf(const QTextCursor &cursor)
{
    QList<QTextBlock> blocks;
    const QTextDocument *document = cursor.document();
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    for (QTextBlock block = document->findBlock(cursor.selectionStart()); block.isValid();
         block = block.next()) {
        // A selection that ends at the start of a line does not mean that line.
        const bool isTouched = blocks.isEmpty() || block.position() < cursor.selectionEnd();
        if (isTouched)
            blocks.append(block);
        if (block == last)
            break;
    }
    return blocks;
}

} // namespace ui::editor
