#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace ui::editor
{

class Dress;
class FormatActions;
class TableActions;
class TableBar;
class TextArea;

/// All about tables in one letter: the picker behind the format bar's button, the keys, the mouse on the
/// lines between columns, the menu of the right button, and the bar. Does it for as long as @p scope lives.
class TableTools : public QObject
{
    Q_OBJECT

public:
    TableTools(TextArea *text, Dress *dress, FormatActions *actions, QWidget *scope);

    QMenu *menu() const; ///< All that can be done with a table; greyed outside of one.
    QWidget *bar() const; ///< To be placed below the text; shows and hides itself.

private:
    void pickSize();

    TextArea *m_text;
    QWidget *m_scope;
    TableActions *m_actions;
    TableBar *m_bar;
};

} // namespace ui::editor
