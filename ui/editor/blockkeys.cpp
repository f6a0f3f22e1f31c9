#include "ui/editor/blockkeys.h"

#include "ui/editor/formatting.h"
#include "ui/editor/onestep.h"
#include "ui/editor/structure.h"
#include "ui/editor/textarea.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextBlock>
#include <QTextList>

namespace ui::editor
{

namespace
{

bool isPlainParagraph(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return !block.textList() && format.headingLevel() == 0 && format.indent() == 0 && quoteLevel(block) == 0
        && !isPreformatted(block) && !isRule(block) && !isInTable(block);
}

} // namespace

BlockKeys::BlockKeys(TextArea *text)
    : QObject(text)
    , m_text(text)
{
    text->installEventFilter(this);
    text->viewport()->installEventFilter(this);
}

bool BlockKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (m_text->isReadOnly())
        return QObject::eventFilter(watched, event);
    const bool isMouse
        = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
    if (isMouse && watched == m_text->viewport())
        return handleMouse(*static_cast<QMouseEvent *>(event));
    if (event->type() != QEvent::KeyPress || watched != m_text)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isPlain && isEnter && handleEnter())
        return true;
    if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Backspace && handleBackspace())
        return true;
    if (isPlain && key->key() == Qt::Key_Down && handleDown())
        return true;
    return QObject::eventFilter(watched, event);
}

bool BlockKeys::handleEnter()
{
    QTextCursor cursor = m_text->textCursor();
    const QTextBlock block = cursor.block();
    if (cursor.hasSelection())
        return false;
    // An empty line between others of the same code is one of its lines; Enter leaves only at the end.
    if (isPreformatted(block) && block.length() == 1 && isPreformatted(block.next())) {
        addLine();
        return true;
    }
    if (isPlainParagraph(block) && block.length() == 1) {
        addLine();
        return true;
    }
    // Above a heading there is a paragraph, not another heading without words.
    if (block.blockFormat().headingLevel() > 0 && cursor.atBlockStart() && block.length() > 1) {
        const OneStep step(cursor);
        QTextBlockFormat above = block.blockFormat();
        above.setHeadingLevel(0);
        setSpacing(above, false, isInTable(block));
        const QTextBlockFormat heading = block.blockFormat();
        cursor.insertBlock(heading);
        QTextCursor(cursor.block().previous()).setBlockFormat(above);
        return true;
    }
    // What comes after a ticked thing is not done yet.
    if (block.textList() && block.length() > 1
        && block.blockFormat().marker() == QTextBlockFormat::MarkerType::Checked && !cursor.atBlockStart()) {
        addLine();
        QTextCursor fresh = m_text->textCursor();
        fresh.joinPreviousEditBlock();
        QTextBlockFormat format = fresh.blockFormat();
        format.setMarker(QTextBlockFormat::MarkerType::Unchecked);
        fresh.setBlockFormat(format);
        fresh.endEditBlock();
        return true;
    }
    return false;
}

/// Qt would type on in the format of the paragraph before.
bool BlockKeys::handleBackspace()
{
    QTextCursor cursor = m_text->textCursor();
    const QTextBlock block = cursor.block();
    const QTextBlock before = block.previous();
    if (cursor.hasSelection() || block.length() > 1 || !before.isValid() || before.length() > 1
        || !isPlainParagraph(block) || !isPlainParagraph(before))
        return false;
    const QTextCharFormat typing = m_text->currentCharFormat();
    cursor.deletePreviousChar();
    m_text->setTextCursor(cursor);
    m_text->setCurrentCharFormat(typing);
    return true;
}

QTextBlock BlockKeys::boxAt(const QPoint &place) const
{
    const QTextBlock block = m_text->cursorForPosition(place).block();
    if (!block.textList() || listKind(block) != ListKind::Checks)
        return {};
    const QRect text = m_text->cursorRect(QTextCursor(block));
    const int room = int(m_text->document()->indentWidth());
    const bool isRightwards = block.textDirection() == Qt::RightToLeft;
    const QRect box(isRightwards ? text.right() + 2 : text.left() - room, text.top(), room - 2,
                    text.height());
    return box.contains(place) ? block : QTextBlock();
}

/// Qt looks for boxes by itself, but not where it draws those of indented lists.
bool BlockKeys::handleMouse(const QMouseEvent &event)
{
    const QTextBlock block
        = event.button() == Qt::LeftButton ? boxAt(event.position().toPoint()) : QTextBlock();
    if (event.type() == QEvent::MouseButtonPress) {
        m_pressed = block.isValid() ? block.blockNumber() : -1;
        return block.isValid();
    }
    const bool isClick = block.isValid() && m_pressed == block.blockNumber();
    const bool wasOurs = m_pressed >= 0;
    m_pressed = -1;
    if (isClick)
        toggleChecked(QTextCursor(block));
    return wasOurs;
}

void BlockKeys::addLine()
{
    QTextCursor cursor = m_text->textCursor();
    const QTextCharFormat typing = m_text->currentCharFormat();
    cursor.insertBlock(cursor.blockFormat(), typing);
    m_text->setTextCursor(cursor);
    m_text->setCurrentCharFormat(typing);
    m_text->ensureCursorVisible();
}

/// Without it, code or a quote at the end of a letter could not be left by the arrows.
bool BlockKeys::handleDown()
{
    QTextCursor cursor = m_text->textCursor();
    const QTextBlock block = cursor.block();
    const bool isClosed = isPreformatted(block) || quoteLevel(block) > 0;
    QTextCursor below = cursor;
    if (cursor.hasSelection() || !isClosed || block.next().isValid() || block.length() == 1
        || below.movePosition(QTextCursor::Down))
        return false;
    const OneStep step(cursor);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock(paragraphFormat(), QTextCharFormat());
    m_text->setTextCursor(cursor);
    return true;
}

} // namespace ui::editor
