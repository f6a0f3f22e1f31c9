#include "ui/compose/toolbar.h"

#include "ui/compose/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sendbutton.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

namespace ui::compose
{

Toolbar::Toolbar(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_send(new SendButton(this))
    , m_views(new Button(Button::Look::Flat, this))
    , m_menu(new Button(Button::Look::Flat, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_send);
    layout->addSpacing(8);
    m_send->setMenu(actions->sendMenu());
    connect(m_send, &SendButton::clicked, actions->send, &QAction::trigger);
    for (QAction *action : {actions->attach, actions->format, actions->preview, actions->check}) {
        auto *button = new Button(Button::Look::Flat, this);
        button->setObjectName(
            action->objectName().replace(QStringLiteral("action"), QStringLiteral("toolbar")));
        button->setIconName(action->icon().name());
        button->setAction(action);
        layout->addWidget(button);
        m_buttons += button;
    }
    layout->addStretch(1);
    m_views->setObjectName(QStringLiteral("viewsButton"));
    m_views->setIconName(QStringLiteral("code"));
    m_views->setCompact(true);
    m_views->setAction(actions->views);
    layout->addWidget(m_views);
    connect(actions->views, &QAction::triggered, this, &Toolbar::openViews);
    m_menu->setObjectName(QStringLiteral("menuButton"));
    m_menu->setIconName(QStringLiteral("menu"));
    m_menu->setCompact(true);
    m_menu->setAction(actions->openMenu);
    layout->addWidget(m_menu);
    connect(actions->openMenu, &QAction::triggered, this, &Toolbar::openMenu);
}

void Toolbar::openMenu()
{
    QMenu *menu = m_actions->mainMenu();
    const QPoint corner = m_menu->mapToGlobal(QPoint(m_menu->width(), m_menu->height() + 2));
    menu->popup(corner - QPoint(menu->sizeHint().width(), 0));
}

void Toolbar::openViews()
{
    QMenu *menu = m_actions->viewsMenu();
    const QPoint corner = m_views->mapToGlobal(QPoint(m_views->width(), m_views->height() + 2));
    menu->popup(corner - QPoint(menu->sizeHint().width(), 0));
}

/// Texts go when there is no room for all of them, and come back when there is.
void Toolbar::fit()
{
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right()
        + m_send->sizeHint().width() + m_views->sizeHint().width() + m_menu->sizeHint().width() + 12;
    for (const Button *button : m_buttons)
        needed += button->fullSizeHint().width() + layout()->spacing();
    for (Button *button : std::as_const(m_buttons))
        button->setCompact(needed > width());
}

QSize Toolbar::minimumSizeHint() const
{
    const int iconOnly = fontMetrics().height() * 9 / 4 + layout()->spacing();
    return QSize(m_send->sizeHint().width() + int(m_buttons.size() + 2) * iconOnly + 36,
                 QWidget::minimumSizeHint().height());
}

void Toolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Toolbar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &Toolbar::fit, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

} // namespace ui::compose
