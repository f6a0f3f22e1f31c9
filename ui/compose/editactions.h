#pragma once

#include "ui/compose/letterundo.h"

class QAction;
class QMainWindow;
class QMenu;

namespace ui::compose
{

/// What is done to the writing itself, whatever field it is in: undo, find and replace, zoom, Markdown. The
/// keys work inside the letter only, so that the conversation below it has its own Ctrl+F.
class EditActions : public QObject
{
    Q_OBJECT

public:
    EditActions(QWidget *letter, QMainWindow *window);

    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *replace;
    QAction *findNext;
    QAction *findPrevious;
    QAction *markdown; ///< Checked: "# " and the like become formatting as they are typed.
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;

    QMenu *editMenu() const { return m_editMenu; }
    QMenu *zoomMenu() const { return m_zoomMenu; }

    void addPastes(const QList<QAction *> &pastes); ///< The text's own.
    void follow(const LetterUndo &undo); ///< Says what would be undone.
    void setZoom(int percent);
    void retranslate();

private:
    QAction *make(const QString &name, const QString &icon, const QList<QKeySequence> &keys);
    static QString undoText(LetterUndo::Doing doing);
    static QString redoText(LetterUndo::Doing doing);
    static QString nameOf(LetterUndo::Doing doing);

    QWidget *m_letter;
    QMenu *m_editMenu;
    QMenu *m_zoomMenu;
    LetterUndo::Doing m_undo;
    LetterUndo::Doing m_redo;
    int m_percent = 100;
};

} // namespace ui::compose
