#include "ui/editor/tablebar.h"

#include "ui/editor/colourmenu.h"
#include "ui/editor/tableactions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"
#include "ui/widgets/hairline.h"

#include <QAction>
#include <QBoxLayout>
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
    addMenu(actions->cellColour, QStringLiteral("tableColour"), QStringLiteral("cell-colour"),
            tr("Cell colour"));
    addMenu(actions->align, QStringLiteral("tableAlign"), QStringLiteral("cell-align"),
            tr("Alignment in cells"));
    addGap();
    addMenu(actions->menu, QStringLiteral("tableMore"), QStringLiteral("menu"), tr("More for this table"));

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

void TableBar::addMenu(QMenu *menu, const QString &name, const QString &icon, const QString &text)
{
    Button *button = makeButton(name + QStringLiteral("Button"), icon);
    button->setMenu(menu);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    connect(menu, &QMenu::aboutToHide, this, &TableBar::done);
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
