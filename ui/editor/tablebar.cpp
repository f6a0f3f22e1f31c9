#include "ui/editor/tablebar.h"

#include "ui/editor/colourmenu.h"
#include "ui/editor/tableactions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"
#include "ui/widgets/hairline.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

namespace ui::editor
{

TableBar::TableBar(TableActions *actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("tableBar"));
    for (QAction *action : {actions->rowAbove, actions->rowBelow, actions->columnLeft, actions->columnRight})
        add(action);
    addGap();
    for (QAction *action : {actions->deleteRows, actions->deleteColumns})
        add(action);
    addGap();
    for (QAction *action : {actions->merge, actions->split, actions->headerRow})
        add(action);
    addMenu(actions->cellColour, QStringLiteral("tableColour"), QStringLiteral("cell-colour"));
    addMenu(actions->align, QStringLiteral("tableAlign"), QStringLiteral("cell-align"));
    addGap();
    m_more = addMenu(actions->menu, QStringLiteral("tableMore"), QStringLiteral("menu"));
    nameMenus();

    auto *flow = new FlowArea(2, this);
    flow->setFlowMargins({8, 4, 8, 4});
    flow->setMaximumLines(3);
    flow->setFlow(m_items);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(flow);
    connect(actions, &TableActions::followed, this, [this, actions] { setVisible(actions->isInTable()); });
    hide();
}

Button *TableBar::makeButton(const QString &name, const QString &icon)
{
    auto *button = new Button(Button::Look::Flat, this);
    button->setObjectName(name);
    button->setIconName(icon);
    button->setCompact(true);
    // A click must not take the focus, or the cells it works on would be gone from sight.
    button->setFocusPolicy(Qt::TabFocus);
    m_items.append(button);
    return button;
}

void TableBar::add(QAction *action)
{
    const QString name = action->objectName();
    makeButton(name + QStringLiteral("Button"), action->icon().name())->setAction(action);
}

Button *TableBar::addMenu(QMenu *menu, const QString &name, const QString &icon)
{
    Button *button = makeButton(name + QStringLiteral("Button"), icon);
    button->setMenu(menu);
    m_menuButtons.append(button);
    connect(menu, &QMenu::aboutToHide, this, &TableBar::done);
    return button;
}

void TableBar::nameMenus()
{
    for (Button *button : std::as_const(m_menuButtons)) {
        const QString text = button == m_more ? tr("More for this table") : button->menu()->title();
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(text);
    }
}

void TableBar::changeEvent(QEvent *event)
{
    // The menus are named in the language of the day by the editor's own LanguageChange, which comes first.
    if (event->type() == QEvent::LanguageChange)
        nameMenus();
    QWidget::changeEvent(event);
}

void TableBar::addGap()
{
    auto *gap = new QWidget(this);
    auto *layout = new QHBoxLayout(gap);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(new Hairline(Qt::Vertical, gap));
    gap->setFixedSize(13, m_items.first()->sizeHint().height() * 2 / 3);
    m_items.append(gap);
}

} // namespace ui::editor
