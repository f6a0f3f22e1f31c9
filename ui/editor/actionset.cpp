#include "ui/editor/actionset.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QTextEdit>

namespace ui::editor
{

ActionSet::ActionSet(QTextEdit *text, QWidget *scope)
    : QObject(scope)
    , m_text(text)
    , m_scope(scope)
{
    scope->installEventFilter(this);
}

QAction *ActionSet::add(const QString &name, const QString &icon, const char *text, const QKeySequence &keys,
                        const char *tip)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(ui::icon(icon));
    translate(action, text, tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_scope->addAction(action);
    m_all.append(action);
    return action;
}

QMenu *ActionSet::addMenu(const QString &name, const QString &icon, const char *text)
{
    auto *menu = new QMenu(m_scope);
    adopt(menu, name, icon, text);
    return menu;
}

void ActionSet::adopt(QMenu *menu, const QString &name, const QString &icon, const char *text)
{
    menu->setObjectName(name);
    translate(menu->menuAction(), text);
    if (!icon.isEmpty())
        menu->menuAction()->setIcon(ui::icon(icon));
    m_menus.append(menu);
}

QString ActionSet::said(const char *text) const
{
    return QCoreApplication::translate(metaObject()->className(), text);
}

void ActionSet::apply(const Words &words)
{
    words.action->setText(said(words.text));
    if (words.tip)
        words.action->setToolTip(said(words.tip));
    if (words.shortText)
        words.action->setIconText(said(words.shortText));
}

void ActionSet::translate(QAction *action, const char *text, const char *tip)
{
    m_words.append({action, text, tip});
    apply(m_words.last());
}

void ActionSet::setShortText(QAction *action, const char *text)
{
    for (Words &words : m_words) {
        if (words.action == action) {
            words.shortText = text;
            apply(words);
        }
    }
}

void ActionSet::retranslate()
{
    for (const Words &words : std::as_const(m_words))
        apply(words);
}

bool ActionSet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scope && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void ActionSet::setEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_all))
        action->setEnabled(enabled);
    for (QMenu *menu : std::as_const(m_menus))
        menu->menuAction()->setEnabled(enabled);
}

} // namespace ui::editor
