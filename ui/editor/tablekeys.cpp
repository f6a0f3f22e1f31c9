#include "ui/editor/tablekeys.h"

#include "ui/editor/structure.h"
#include "ui/editor/tablecells.h"
#include "ui/editor/tableedit.h"
#include "ui/editor/textarea.h"
#include "ui/editor/typingkeys.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextBlock>

namespace ui::editor
{

TableKeys::TableKeys(TextArea *text)
    : QObject(text)
    , m_text(text)
{
    text->installEventFilter(this);
}

bool TableKeys::eventFilter(QObject *, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    const bool isInput = event->type() == QEvent::InputMethod;
    if ((!isKey && !isInput) || m_text->isReadOnly() || !m_text->textCursor().currentTable())
        return false;
    if (isKey)
        return press(*static_cast<QKeyEvent *>(event));
    // Qt would take selected rows away with their words before it puts the new ones there.
    const auto *input = static_cast<QInputMethodEvent *>(event);
    if (hasCellSelection(m_text->textCursor())
        && !(input->preeditString().isEmpty() && input->commitString().isEmpty()))
        clearSelected();
    forgetCellFormat();
    return false;
}

bool TableKeys::press(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    const bool isBare = held == Qt::NoModifier;
    const bool hasCells = hasCellSelection(m_text->textCursor());
    if (key.key() == Qt::Key_Backtab || (key.key() == Qt::Key_Tab && held == Qt::ShiftModifier)) {
        goBack();
        return true;
    }
    if (key.key() == Qt::Key_Tab && isBare) {
        goOn();
        return true;
    }
    if (hasCells && key.matches(QKeySequence::Cut)) {
        m_text->copy();
        removeSelected();
        return true;
    }
    if (hasCells && (key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete)) {
        removeSelected();
        return true;
    }
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter && isBare && !hasCells)
        return breakOut();
    const bool isTyped = writesText(key);
    if (hasCells && (isTyped || isEnter))
        clearSelected();
    if (isTyped)
        forgetCellFormat();
    return false;
}

/// In an empty cell Qt offers the format of the cell for what is typed; its ground would be written as a
/// highlight.
void TableKeys::forgetCellFormat()
{
    const QTextCursor cursor = m_text->textCursor();
    const QTextTable *table = cursor.currentTable();
    if (!table || cursor.hasSelection() || cursor.block().length() > 1)
        return;
    QTextCharFormat format = m_text->currentCharFormat();
    const QTextCharFormat before = format;
    if (format.background() == table->cellAt(cursor).format().background())
        format.clearBackground();
    for (const int property :
         {int(QTextFormat::ObjectType), int(QTextFormat::ObjectIndex), int(QTextFormat::TableCellRowSpan),
          int(QTextFormat::TableCellColumnSpan), int(QTextFormat::TextVerticalAlignment)})
        format.clearProperty(property);
    if (format != before)
        m_text->setCurrentCharFormat(format);
}

void TableKeys::goOn()
{
    QTextCursor cursor = m_text->textCursor();
    QTextTable *table = cursor.currentTable();
    const QTextTableCell own = table->cellAt(cursor);
    const bool isLast = own == table->cellAt(table->rows() - 1, table->columns() - 1);
    if (isLast) {
        if (table->rows() >= mostTableRows)
            return;
        const OneTableStep step(cursor);
        growTable(*table, table->rows() + 1, table->columns());
        cursor = table->cellAt(table->rows() - 1, 0).firstCursorPosition();
    } else {
        cursor.movePosition(QTextCursor::NextCell);
    }
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

void TableKeys::goBack()
{
    QTextCursor cursor = m_text->textCursor();
    cursor.movePosition(QTextCursor::PreviousCell);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

void TableKeys::removeSelected()
{
    QTextCursor cursor = m_text->textCursor();
    const bool isAll = selectedArea(cursor) == wholeTable(*cursor.currentTable());
    isAll ? removeTable(cursor) : clearCells(cursor);
    m_text->setTextCursor(cursor);
}

void TableKeys::clearSelected()
{
    QTextCursor cursor = m_text->textCursor();
    clearCells(cursor);
    m_text->setTextCursor(cursor);
}

bool TableKeys::breakOut()
{
    QTextCursor cursor = m_text->textCursor();
    const QTextTable *table = cursor.currentTable();
    if (cursor.hasSelection() || cursor.position() != table->firstPosition() || cursor.block().length() > 1)
        return false;
    // In an empty first cell, and only where the letter begins with the table; elsewhere Enter is a line.
    cursor.setPosition(table->firstPosition() - 1);
    if (cursor.position() > 0 || cursor.block().length() > 1)
        return false;
    cursor.insertBlock(paragraphFormat(), QTextCharFormat());
    cursor.setPosition(0);
    m_text->setTextCursor(cursor);
    return true;
}

} // namespace ui::editor
