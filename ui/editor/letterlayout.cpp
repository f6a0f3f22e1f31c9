#include "ui/editor/letterlayout.h"

#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>

namespace ui::editor
{

namespace
{

/// The layout finds its way by places in the text, which do not follow. If more is typed than that says, it
/// begins a paragraph too early, and draws one that nobody sees; if more is deleted than a short paragraph
/// holds, it would pass over it.
constexpr int mostRemoved = 20;

constexpr int whole = 100; ///< What QTextDocumentLayout::layoutStatus() tells when all is laid out.
constexpr double overhang = 4; ///< Of letters over their line, in pixels.

} // namespace

LetterLayout::LetterLayout(QTextDocument *document)
    : QTextDocumentLayout(document)
{
}

QTextListFormat LetterLayout::listFormat(const QTextBlock &block) const
{
    const QTextList *list = block.textList();
    return list ? list->format() : QTextListFormat();
}

void LetterLayout::documentChanged(int from, int oldLength, int length)
{
    const QTextBlock block = document()->findBlock(from);
    if (setAgain(block, from, length, length - oldLength))
        return;
    layOut(from, oldLength, length);
    const bool isInOneBlock = block.isValid() && from + length <= block.position() + block.length();
    if (isInOneBlock)
        remember(block);
    else
        m_block = QTextBlock();
}

/// As Qt does, with its places in the text put right first.
void LetterLayout::layOut(int from, int oldLength, int length)
{
    if (m_shift != 0 && from > m_start) {
        const QTextBlock changed = document()->findBlock(m_start);
        if (from < changed.position() + changed.length()) {
            oldLength += from - m_start;
            length += from - m_start;
            from = m_start;
        } else {
            QTextDocumentLayout::documentChanged(m_start, changed.length(), changed.length());
        }
    }
    m_shift = 0;
    const int all = document()->characterCount();
    if (layoutStatus() == whole || (oldLength == 0 && length == all))
        return QTextDocumentLayout::documentChanged(from, oldLength, length);
    // Qt would go on where it was, and pass over the paragraph that has moved there.
    QTextDocumentLayout::documentChanged(0, 0, all);
    frameBoundingRect(document()->rootFrame()); // all of it, for this once
}

void LetterLayout::remember(const QTextBlock &block)
{
    m_block = QTextBlock();
    const bool isWorthIt = document()->blockCount() >= manyBlocks && document()->isLayoutEnabled();
    const bool isInLetter = QTextCursor(block).currentFrame() == document()->rootFrame();
    if (!isWorthIt || !isInLetter || layoutStatus() != whole)
        return;
    m_lines = KeptLines(*block.layout());
    if (m_lines.isEmpty())
        return;
    m_block = block;
    m_start = block.position();
    m_blocks = document()->blockCount();
    m_format = block.blockFormatIndex();
    m_direction = block.textDirection();
    m_list = listFormat(block);
}

bool LetterLayout::isWithin(const QTextBlock &block, int from, int length, int delta) const
{
    return m_block.isValid() && block == m_block && block.position() == m_start
        && from + length <= block.position() + block.length() && document()->blockCount() == m_blocks
        && document()->isLayoutEnabled() && block.blockFormatIndex() == m_format
        && block.textDirection() == m_direction && listFormat(block) == m_list
        && m_shift + delta > -mostRemoved;
}

bool LetterLayout::setAgain(const QTextBlock &block, int from, int length, int delta)
{
    if (!isWithin(block, from, length, delta))
        return false;
    const bool fits = m_lines.setAgain(*block.layout());
    m_shift += delta;
    if (!fits)
        return false;
    ++m_quickChanges;
    QRectF area = blockBoundingRect(block).adjusted(0, -overhang, 0, overhang);
    area.setLeft(0);
    area.setRight(documentSize().width());
    emit update(area);
    return true;
}

} // namespace ui::editor
