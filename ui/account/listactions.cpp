#include "ui/account/listactions.h"

#include <QAction>

namespace ui::account
{

ListActions::ListActions(QObject *parent)
    : QObject(parent)
{
    edit = add("edit");
    test = add("test");
    makeDefault = add("makeDefault");
    addSeparator();
    duplicate = add("duplicate");
    moveUp = add("moveUp", Qt::ALT | Qt::Key_Up);
    moveDown = add("moveDown", Qt::ALT | Qt::Key_Down);
    addSeparator();
    exportOne = add("export");
    exportAll = add("exportAll");
    import = add("import");
    addSeparator();
    remove = add("remove", QKeySequence::Delete);
}

QAction *ListActions::add(const char *name)
{
    return add(name, QKeySequence());
}

QAction *ListActions::add(const char *name, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    // The keys count in the list only: elsewhere they edit text.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_all.append(action);
    return action;
}

void ListActions::addSeparator()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_all.append(line);
}

void ListActions::retranslate()
{
    edit->setText(tr("&Edit…"));
    test->setText(tr("&Test…"));
    makeDefault->setText(tr("&Make default"));
    duplicate->setText(tr("D&uplicate"));
    moveUp->setText(tr("Move u&p"));
    moveDown->setText(tr("Move do&wn"));
    exportOne->setText(tr("E&xport…"));
    exportAll->setText(tr("Export &all…"));
    import->setText(tr("&Import…"));
    remove->setText(tr("&Remove"));
}

} // namespace ui::account
