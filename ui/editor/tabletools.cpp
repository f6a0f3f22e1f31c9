#include "ui/editor/tabletools.h"

#include "ui/editor/formatactions.h"
#include "ui/editor/tableactions.h"
#include "ui/editor/tablebar.h"
#include "ui/editor/tablecells.h"
#include "ui/editor/tablecolumns.h"
#include "ui/editor/tablekeys.h"
#include "ui/editor/tablepicker.h"
#include "ui/editor/tabletyping.h"
#include "ui/editor/textarea.h"

#include <QAction>
#include <QMenu>

namespace ui::editor
{

namespace
{

/// A click inside what is selected means the selection.
bool isSelected(const QTextCursor &cursor, const QTextCursor &at)
{
    if (cursor.currentTable() != at.currentTable() || !at.currentTable())
        return false;
    return selectedArea(cursor).meets(areaOf(at.currentTable()->cellAt(at)));
}

} // namespace

TableTools::TableTools(TextArea *text, Dress *dress, FormatActions *actions, QWidget *scope)
    : QObject(scope)
    , m_text(text)
    , m_scope(scope)
    , m_actions(new TableActions(text, dress, scope))
    , m_bar(new TableBar(m_actions, scope))
{
    new TableTyping(text); // the text owns the three
    new TableKeys(text);
    new TableColumns(text);
    connect(actions->table, &QAction::triggered, this, &TableTools::pickSize);
    connect(m_bar, &TableBar::done, text, [text] { text->setFocus(); });
    connect(text, &TextArea::menuWanted, this, [this](QMenu *menu, const QTextCursor &at) {
        if (!at.currentTable() || m_text->isReadOnly())
            return;
        if (!isSelected(m_text->textCursor(), at))
            m_text->setTextCursor(at);
        menu->addSeparator();
        menu->addMenu(m_actions->menu);
    });
}

QMenu *TableTools::menu() const
{
    return m_actions->menu;
}

QWidget *TableTools::bar() const
{
    return m_bar;
}

void TableTools::pickSize()
{
    auto *picker = new TablePicker(TablePicker::For::NewTable, m_scope);
    connect(picker, &TablePicker::chosen, this, [this](int rows, int columns) {
        QTextCursor cursor = m_text->textCursor();
        insertTable(cursor, rows, columns);
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
    });
    connect(picker, &QObject::destroyed, m_text, [text = m_text] { text->setFocus(); });
    const auto *button = m_scope->findChild<QWidget *>(QStringLiteral("formatTable"));
    if (button && button->isVisible()) {
        picker->openAt({button->mapToGlobal(QPoint(0, 0)), button->size()});
    } else {
        const QRect at = m_text->cursorRect();
        picker->openAt({m_text->viewport()->mapToGlobal(at.topLeft()), at.size()});
    }
}

} // namespace ui::editor
