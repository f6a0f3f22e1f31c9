#pragma once

#include "core/stationery/paper.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace ui::compose
{

/// What one can do with templates and snippets in a letter, each with its words, keys and icon.
class StationeryActions : public QObject
{
    Q_OBJECT

public:
    explicit StationeryActions(QMainWindow *window);

    QAction *saveTemplate;
    QAction *insertSnippet; ///< Ctrl+Shift+I
    QAction *saveSelection;
    QAction *fillFields;
    QAction *manage; ///< The window of all of them.

    QList<QAction *> all() const { return {insertSnippet, saveTemplate, saveSelection, fillFields, manage}; }
    /// After the actions that begin and save a letter.
    void addToMenus(QMenu *mainMenu, QMenu *letterMenu, QMenu *insertMenu);
    void setTitles(const QList<core::stationery::PaperTitle> &titles);
    /// The letter is one that was kept: saving it again is called so.
    enum class Saves { New, Template, Snippet };
    void setSaves(Saves what);
    void retranslate();

signals:
    void templateChosen(const QString &id);

private:
    QAction *make(const QString &name, const QString &icon);
    void fillNewMenu();

    QMainWindow *m_window;
    QMenu *m_newMenu;
    QList<core::stationery::PaperTitle> m_titles;
    Saves m_saves = Saves::New;
};

} // namespace ui::compose
