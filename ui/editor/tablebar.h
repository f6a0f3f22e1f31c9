#pragma once

#include <QWidget>

class QAction;
class QMenu;

namespace ui
{
class Button;
class FlowArea;
} // namespace ui

namespace ui::editor
{

class TableActions;

/// A flat row of buttons below the text, there while the cursor is in a table: below, so that the text stays
/// where it is when the row comes and goes.
class TableBar : public QWidget
{
    Q_OBJECT

public:
    explicit TableBar(TableActions *actions, QWidget *parent = nullptr);

signals:
    void done(); ///< A menu was closed: the focus belongs to the text again.

protected:
    void changeEvent(QEvent *event) override;

private:
    Button *makeButton(const QString &name, const QString &icon);
    void add(QAction *action);
    Button *addMenu(QMenu *menu, const QString &name, const QString &icon);
    void nameMenus();
    void addGap();

    QList<QWidget *> m_items;
    QList<Button *> m_menuButtons;
    Button *m_more = nullptr;
};

} // namespace ui::editor
