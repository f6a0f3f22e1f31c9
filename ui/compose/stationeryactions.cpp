#include "ui/compose/stationeryactions.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace ui::compose
{

namespace
{

constexpr int mostNames = 12;
constexpr int widestName = 40; // columns

/// The place after the action of that name; null at the end.
QAction *placeAfter(const QMenu *menu, const QString &name)
{
    const QList<QAction *> all = menu->actions();
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
        if (all[i]->objectName() == name)
            return all[i + 1];
    }
    return nullptr;
}

} // namespace

StationeryActions::StationeryActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_newMenu(new QMenu(window))
{
    saveTemplate = make(QStringLiteral("actionSaveTemplate"), QStringLiteral("template"));
    insertSnippet = make(QStringLiteral("actionInsertSnippet"), QStringLiteral("snippet"));
    insertSnippet->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    saveSelection = make(QStringLiteral("actionSaveSelection"), QString());
    fillFields = make(QStringLiteral("actionFillFields"), QStringLiteral("field"));
    fillFields->setEnabled(false);
    manage = make(QStringLiteral("actionStationery"), QString());
    m_newMenu->setObjectName(QStringLiteral("newFromTemplate"));
    m_newMenu->setIcon(icon(QStringLiteral("template")));
    retranslate();
}

QAction *StationeryActions::make(const QString &name, const QString &iconName)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    m_window->addAction(action);
    return action;
}

void StationeryActions::addToMenus(QMenu *mainMenu, QMenu *letterMenu, QMenu *insertMenu)
{
    for (QMenu *menu : {mainMenu, letterMenu}) {
        menu->insertMenu(placeAfter(menu, QStringLiteral("actionNew")), m_newMenu);
        menu->insertAction(placeAfter(menu, QStringLiteral("actionSaveAs")), saveTemplate);
    }
    insertMenu->addSeparator();
    insertMenu->addActions({insertSnippet, saveSelection, fillFields});
}

void StationeryActions::setTitles(const QList<core::stationery::PaperTitle> &titles)
{
    m_titles = titles;
    fillNewMenu();
}

void StationeryActions::fillNewMenu()
{
    m_newMenu->clear();
    for (const core::stationery::PaperTitle &title : std::as_const(m_titles)) {
        if (title.kind != core::stationery::Paper::Kind::Template || m_newMenu->actions().size() == mostNames)
            continue;
        QString name = m_newMenu->fontMetrics().elidedText(
            title.name, Qt::ElideMiddle, columnsWidth(m_newMenu->fontMetrics(), widestName));
        auto *action = m_newMenu->addAction(name.replace(u'&', QStringLiteral("&&")), this,
                                            [this, id = title.id] { emit templateChosen(id); });
        action->setObjectName(QStringLiteral("template:") + title.id);
    }
    m_newMenu->addSeparator();
    m_newMenu->addAction(manage);
}

void StationeryActions::setSaves(Saves what)
{
    m_saves = what;
    retranslate();
}

void StationeryActions::retranslate()
{
    m_newMenu->setTitle(tr("New from te&mplate"));
    switch (m_saves) {
    case Saves::New:
        saveTemplate->setText(tr("Save as &template…"));
        break;
    case Saves::Template:
        saveTemplate->setText(tr("Save &template…"));
        break;
    case Saves::Snippet:
        saveTemplate->setText(tr("Save &snippet…"));
        break;
    }
    insertSnippet->setText(tr("Insert s&nippet…"));
    saveSelection->setText(tr("Save selection as sni&ppet…"));
    fillFields->setText(tr("F&ill in fields…"));
    manage->setText(tr("Templates and &snippets…"));
    fillNewMenu();
}

} // namespace ui::compose
