#pragma once

#include "ui/editor/actionset.h"
#include "ui/editor/formatting.h"

class QActionGroup;

namespace ui::editor
{

class LanguageMenu;

/// What can be done to whole paragraphs: styles, lists, sides, indents, direction. They act on every
/// paragraph the selection touches.
class ParagraphActions : public ActionSet
{
    Q_OBJECT

public:
    ParagraphActions(QTextEdit *text, QWidget *scope);

    QMenu *styleMenu = nullptr;
    QMenu *listMenu = nullptr;
    QMenu *alignMenu = nullptr;
    QMenu *directionMenu = nullptr;
    LanguageMenu *languageMenu = nullptr;
    QAction *bulletList = nullptr;
    QAction *numberedList = nullptr;
    QAction *checkList = nullptr;
    QAction *toggleCheck = nullptr;
    QAction *restartNumbers = nullptr;
    QAction *continueNumbers = nullptr;
    QAction *quote = nullptr;
    QAction *indentIn = nullptr;
    QAction *indentOut = nullptr;

    QString styleName() const; ///< "Heading 1", of the cursor's paragraph; a dash if there are several kinds.
    QString sideIcon() const; ///< Of the side the paragraph is on, by name.
    void follow();

private:
    QAction *addList(const QString &name, const QString &icon, const char *text, const QKeySequence &keys,
                     ListKind kind);
    void createStyles();
    void createLists();
    void createSides();
    void createDirections();
    void createLanguages();
    void createIndents();

    QActionGroup *m_styles = nullptr;
    QActionGroup *m_sides = nullptr;
    QList<QPair<QAction *, ListKind>> m_lists;
    QAction *m_leftToRight = nullptr;
    QAction *m_rightToLeft = nullptr;
};

} // namespace ui::editor
