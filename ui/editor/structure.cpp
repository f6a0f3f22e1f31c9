#include "ui/editor/structure.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace ui::editor
{

namespace
{

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

QTextTable *outermostTable(const QTextCursor &at)
{
    QTextTable *outermost = nullptr;
    for (QTextFrame *frame = at.currentFrame(); frame; frame = frame->parentFrame()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            outermost = table;
    }
    return outermost;
}

bool isHeaderCell(const QTextBlock &block)
{
    const QTextTable *table = QTextCursor(block).currentTable();
    if (!table)
        return false;
    const QTextTableFormat format = table->format();
    const QTextTableCell cell = table->cellAt(block.position());
    return cell.row() < format.headerRowCount() || cell.column() < format.intProperty(HeaderColumns);
}

bool isCheckItem(const QTextBlock &block)
{
    return block.textList() && block.blockFormat().marker() != QTextBlockFormat::MarkerType::NoMarker;
}

bool isChecked(const QTextBlock &block)
{
    return block.textList() && block.blockFormat().marker() == QTextBlockFormat::MarkerType::Checked;
}

bool isRightToLeft(const QTextBlock &block)
{
    return block.blockFormat().layoutDirection() == Qt::RightToLeft;
}

int textSize(const QTextCharFormat &format)
{
    if (const int size = format.intProperty(TextSize); size > 0)
        return size;
    const int step = format.intProperty(QTextFormat::FontSizeAdjustment);
    return step == 0 ? 0 : step < 0 ? 14 : step == 1 ? 19 : 24;
}

QString letterLanguage(const QTextDocument &document)
{
    return document.rootFrame()->frameFormat().stringProperty(Language);
}

void setLetterLanguage(QTextDocument &document, const QString &language)
{
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    if (format.stringProperty(Language) == language)
        return;
    if (language.isEmpty())
        format.clearProperty(Language);
    else
        format.setProperty(Language, language);
    document.rootFrame()->setFrameFormat(format);
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

QColor borderColour(const QTextTableFormat &format)
{
    const QBrush brush = format.borderBrush();
    const bool isChosen = brush.style() != Qt::NoBrush && brush.color().alpha() == 255;
    return isChosen && format.border() > 0 ? brush.color() : QColor();
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
