#include "ui/compose/actions.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace ui::compose
{

using Keys = QKeySequence;

Actions::Actions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const auto none = Keys();
    send = make(QStringLiteral("actionSend"), QStringLiteral("send"), Keys(Qt::CTRL | Qt::Key_Return));
    send->setShortcuts({Keys(Qt::CTRL | Qt::Key_Return), Keys(Qt::CTRL | Qt::Key_Enter)});
    send->setAutoRepeat(false); // sending once more answers a question, or ends the time to undo
    undoSending = make(QStringLiteral("actionUndoSending"), QStringLiteral("undo"), Keys(Qt::Key_Escape));
    undoSending->setEnabled(false);
    attach = make(QStringLiteral("actionAttach"), QStringLiteral("attach"),
                  Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    format = make(QStringLiteral("actionFormat"), QStringLiteral("format"),
                  Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    richText = make(QStringLiteral("actionRichText"), QStringLiteral("format"), none);
    source = make(QStringLiteral("actionSource"), QStringLiteral("code"), Keys(Qt::Key_F12));
    plainText
        = make(QStringLiteral("actionPlainText"), QStringLiteral("file-text"), Keys(Qt::SHIFT | Qt::Key_F12));
    views = make(QStringLiteral("actionViews"), QStringLiteral("code"), none);
    preview = make(QStringLiteral("actionPreview"), QStringLiteral("preview"),
                   Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    spelling = make(QStringLiteral("actionSpelling"), QStringLiteral("check"), Keys(Qt::Key_F7));
    check = make(QStringLiteral("actionCheck"), QStringLiteral("check"), Keys(Qt::Key_F8));
    newMessage = make(QStringLiteral("actionNew"), QStringLiteral("new"), Keys(Keys::New));
    open = make(QStringLiteral("actionOpen"), QStringLiteral("open"), Keys(Keys::Open));
    save = make(QStringLiteral("actionSave"), QStringLiteral("save"), Keys(Keys::Save));
    saveAs = make(QStringLiteral("actionSaveAs"), QStringLiteral("file-message"),
                  Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    goToTo = make(QStringLiteral("actionTo"), QString(), Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    goToCc = make(QStringLiteral("actionCc"), QString(), Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    goToBcc = make(QStringLiteral("actionBcc"), QString(), Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    log = make(QStringLiteral("actionLog"), QStringLiteral("log"), Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    contacts = make(QStringLiteral("actionContacts"), QStringLiteral("people"), Keys(Qt::Key_F9));
    history = make(QStringLiteral("actionHistory"), QStringLiteral("history"),
                   Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    practice = make(QStringLiteral("actionPractice"), QStringLiteral("mailbox"),
                    Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    accounts
        = make(QStringLiteral("actionAccounts"), QStringLiteral("person"), Keys(Qt::CTRL | Qt::Key_Comma));
    explainBounce = make(QStringLiteral("actionExplainBounce"), QStringLiteral("envelope"), none);
    checkDomain = make(QStringLiteral("actionCheckDomain"), QStringLiteral("globe"), none);
    testConnection = make(QStringLiteral("actionTestConnection"), QStringLiteral("server"), none);
    console = make(QStringLiteral("actionConsole"), QStringLiteral("code"), none);
    showMenuBar = make(QStringLiteral("actionMenuBar"), QStringLiteral("menu"), Keys(Qt::CTRL | Qt::Key_M));
    openMenu = make(QStringLiteral("actionOpenMenu"), QStringLiteral("menu"), Keys(Qt::Key_F10));
    nextRegion = make(QStringLiteral("actionNextRegion"), QString(), Keys(Qt::Key_F6));
    previousRegion = make(QStringLiteral("actionPreviousRegion"), QString(), Keys(Qt::SHIFT | Qt::Key_F6));
    shortcuts
        = make(QStringLiteral("actionShortcuts"), QStringLiteral("keyboard"), Keys(Qt::CTRL | Qt::Key_F1));
    about = make(QStringLiteral("actionAbout"), QStringLiteral("info"), none);
    close = make(QStringLiteral("actionClose"), QStringLiteral("close"), Keys(Keys::Close));
    for (QAction *toggle : {format, richText, source, plainText, preview, log, showMenuBar})
        toggle->setCheckable(true);
    createMenus();
    createMenuBar();
    retranslate();
}

QAction *Actions::make(const QString &name, const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    // In the window itself, so that keys work while the menu bar is hidden.
    m_window->addAction(action);
    return action;
}

void Actions::createMenus()
{
    m_mainMenu = new QMenu(m_window);
    m_mainMenu->setObjectName(QStringLiteral("mainMenu"));
    m_sendMenu = new QMenu(m_window);
    m_sendMenu->setObjectName(QStringLiteral("sendMenu"));
    m_sendMenu->addActions({send, check, saveAs});
    m_viewsMenu = new QMenu(m_window);
    m_viewsMenu->setObjectName(QStringLiteral("viewsMenu"));
    m_viewsMenu->addActions({richText, source, plainText});
    setView(0);

    m_languageMenu
        = makeChoice(QStringLiteral("language"), {QString(), QStringLiteral("en"), QStringLiteral("zh_CN")});
    connect(m_languageMenu, &QMenu::triggered, this,
            [this](const QAction *chosen) { emit languageChosen(chosen->data().toString()); });
    m_appearanceMenu = makeChoice(
        QStringLiteral("moon"), {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")});
    connect(m_appearanceMenu, &QMenu::triggered, this,
            [this](const QAction *chosen) { emit appearanceChosen(chosen->data().toString()); });

    m_diagnosisMenu = new QMenu(m_window);
    m_diagnosisMenu->setObjectName(QStringLiteral("diagnosisMenu"));
    m_diagnosisMenu->setIcon(icon(QStringLiteral("search")));
    m_diagnosisMenu->addActions({explainBounce, checkDomain, testConnection, console});
    m_mainMenu->addActions({newMessage, open, saveAs});
    m_mainMenu->addSeparator();
    m_mainMenu->addActions({contacts, history, practice, log});
    m_mainMenu->addMenu(m_diagnosisMenu);
    m_mainMenu->addSeparator();
    m_mainMenu->addAction(accounts);
    m_mainMenu->addMenu(m_languageMenu);
    m_mainMenu->addMenu(m_appearanceMenu);
    m_mainMenu->addAction(showMenuBar);
    m_mainMenu->addSeparator();
    m_mainMenu->addActions({shortcuts, about, close});
}

/// A menu of which one entry is the chosen one; each entry's data is what it stands for.
QMenu *Actions::makeChoice(const QString &iconName, const QStringList &values)
{
    auto *menu = new QMenu(m_window);
    menu->setIcon(icon(iconName));
    auto *group = new QActionGroup(menu);
    for (const QString &value : values) {
        QAction *action = group->addAction(menu->addAction(QString()));
        action->setCheckable(true);
        action->setData(value);
    }
    return menu;
}

void Actions::setChosen(const QString &language, const QString &appearance)
{
    for (QAction *action : m_languageMenu->actions())
        action->setChecked(action->data().toString() == language);
    const QString look = appearance.isEmpty() ? QStringLiteral("system") : appearance;
    for (QAction *action : m_appearanceMenu->actions())
        action->setChecked(action->data().toString() == look);
}

void Actions::setView(int index)
{
    const QList<QAction *> all{richText, source, plainText};
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i]->setChecked(i == index);
}

void Actions::createMenuBar()
{
    QMenuBar *bar = m_window->menuBar();
    m_letterMenu = bar->addMenu(QString());
    m_letterMenu->addActions({newMessage, open, save, saveAs});
    m_letterMenu->addSeparator();
    m_letterMenu->addActions({send, undoSending, check, attach});
    m_letterMenu->addSeparator();
    m_letterMenu->addActions({contacts, history, practice, accounts, close});
    m_viewMenu = bar->addMenu(QString());
    m_viewMenu->addActions({richText, source, plainText});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({format, preview, log, showMenuBar});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({goToTo, goToCc, goToBcc, nextRegion, previousRegion});
    m_viewMenu->addSeparator();
    m_viewMenu->addMenu(m_languageMenu);
    m_viewMenu->addMenu(m_appearanceMenu);
    bar->addMenu(m_diagnosisMenu);
    m_helpMenu = bar->addMenu(QString());
    m_helpMenu->addActions({shortcuts, about});
    bar->hide();
}

void Actions::addToMenus(QMenu *formatMenu, QMenu *spellingMenu)
{
    m_spellingMenu = spellingMenu;
    spellingMenu->setIcon(icon(QStringLiteral("language")));
    m_mainMenu->insertMenu(history, formatMenu);
    m_mainMenu->insertMenu(history, spellingMenu);
    m_mainMenu->insertSeparator(history);
    m_window->menuBar()->insertMenu(m_viewMenu->menuAction(), formatMenu);
    m_letterMenu->insertMenu(attach, spellingMenu);
    m_letterMenu->insertAction(attach, spelling);
}

void Actions::retranslate()
{
    const auto name = [](QAction *action, const QString &text, const QString &shortText = QString()) {
        action->setText(text);
        if (!shortText.isEmpty())
            action->setIconText(shortText);
    };
    name(send, tr("&Send"), tr("Send"));
    name(undoSending, tr("&Undo sending"));
    name(attach, tr("&Attach files…"), tr("Attach"));
    name(spelling, tr("Ne&xt misspelt word"));
    if (m_spellingMenu)
        m_spellingMenu->setTitle(tr("Sp&elling"));
    name(format, tr("&Format bar"), tr("Format"));
    name(richText, tr("&Rich text"));
    name(source, tr("HTML &source"));
    name(plainText, tr("Plain te&xt"));
    name(views, tr("Write as rich text, HTML source or plain text"), tr("View"));
    name(preview, tr("&Preview"), tr("Preview"));
    name(check, tr("Chec&k this message"), tr("Check"));
    name(newMessage, tr("&New message"));
    name(open, tr("&Open…"));
    name(save, tr("Save &draft"));
    name(saveAs, tr("Save as .&eml…"));
    name(goToTo, tr("Go to &To"));
    name(goToCc, tr("Go to &Cc"));
    name(goToBcc, tr("Go to &Bcc"));
    name(log, tr("&Log"), tr("Log"));
    name(contacts, tr("Co&ntacts"));
    name(history, tr("Sent and dra&fts"));
    name(practice, tr("&Practice mailbox"));
    name(accounts, tr("A&ccounts…"));
    name(explainBounce, tr("Explain a &bounce…"));
    name(checkDomain, tr("Check a &domain…"));
    name(testConnection, tr("Test the connec&tion…"));
    name(console, tr("Server &console"));
    m_diagnosisMenu->setTitle(tr("D&iagnosis"));
    name(showMenuBar, tr("Show &menu bar"));
    name(openMenu, tr("Open the main menu"), tr("Menu"));
    name(nextRegion, tr("&Next part of the window"));
    name(previousRegion, tr("P&revious part of the window"));
    name(shortcuts, tr("&Keyboard shortcuts"));
    name(about, tr("Abo&ut Hongyan"));
    name(close, tr("Close &window"));
    m_languageMenu->setTitle(tr("Lan&guage"));
    const QList<QAction *> languages = m_languageMenu->actions();
    languages.at(0)->setText(tr("&System language"));
    // Each language in its own words, so that whoever reads only that one finds it.
    languages.at(1)->setText(QStringLiteral("&English"));
    languages.at(2)->setText(QString::fromUtf8("简体中文(&Z)"));
    m_appearanceMenu->setTitle(tr("&Appearance"));
    const QList<QAction *> looks = m_appearanceMenu->actions();
    looks.at(0)->setText(tr("&As the desktop"));
    looks.at(1)->setText(tr("&Light"));
    looks.at(2)->setText(tr("&Dark"));
    m_letterMenu->setTitle(tr("&Message"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
}

} // namespace ui::compose
