#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace ui::compose
{

/// Everything one can do with a letter, each with its words, keys and icon in one place. The tool bar, the
/// main menu and the (hideable) menu bar show the same actions.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QMainWindow *window);

    QAction *send;
    QAction *undoSending; ///< Escape; enabled only while there is something to undo.
    QAction *attach;
    QAction *format;
    QAction *richText; ///< The three views of the letter; each goes back to rich text, too.
    QAction *source;
    QAction *plainText;
    QAction *views; ///< Opens their menu.
    QAction *preview;
    QAction *check;
    QAction *spelling; ///< F7: the next misspelt word.
    QAction *newMessage;
    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *goToTo;
    QAction *goToCc;
    QAction *goToBcc;
    QAction *log;
    QAction *contacts;
    QAction *history;
    QAction *practice;
    QAction *accounts;
    QAction *explainBounce;
    QAction *checkDomain;
    QAction *testConnection;
    QAction *console;
    QAction *showMenuBar;
    QAction *openMenu;
    QAction *nextRegion;
    QAction *previousRegion;
    QAction *shortcuts;
    QAction *about;
    QAction *close;

    QMenu *mainMenu() const { return m_mainMenu; } ///< Behind the ☰ button.
    void addToMenus(QMenu *formatMenu,
                    QMenu *spellingMenu); ///< The editor's; in the main menu and the menu bar.
    QMenu *viewsMenu() const { return m_viewsMenu; }
    void setView(int index); ///< Of rich text, source, plain text: which is shown.
    QMenu *sendMenu() const { return m_sendMenu; } ///< Beside the Send button.
    QMenu *viewMenu() const { return m_viewMenu; } ///< In the menu bar.

    void retranslate();
    void setChosen(const QString &language, const QString &appearance); ///< The check marks in the menus.

signals:
    void languageChosen(const QString &locale);
    void appearanceChosen(const QString &name);

private:
    QAction *make(const QString &name, const QString &icon, const QKeySequence &keys);
    QMenu *makeChoice(const QString &iconName, const QStringList &values);
    void createMenus();
    void createMenuBar();

    QMainWindow *m_window;
    QMenu *m_mainMenu;
    QMenu *m_sendMenu;
    QMenu *m_viewsMenu;
    QMenu *m_languageMenu;
    QMenu *m_appearanceMenu;
    QMenu *m_diagnosisMenu;
    QMenu *m_spellingMenu = nullptr;
    QMenu *m_letterMenu;
    QMenu *m_viewMenu;
    QMenu *m_helpMenu;
};

} // namespace ui::compose
