#pragma once

#include "ui/editor/actionset.h"

namespace ui::editor
{

class CharacterActions;
class FormatPainter;
class ParagraphActions;

/// Everything that can be done to the text, with its keys. The actions follow the cursor: what is bold
/// shows as bold. Links, pictures, emoji and pastes ask for more and are only announced.
class FormatActions : public ActionSet
{
    Q_OBJECT

public:
    /// The keys work while the focus is inside @p scope.
    FormatActions(QTextEdit *text, QWidget *scope);

    CharacterActions *characters;
    ParagraphActions *paragraphs;
    FormatPainter *painter;
    QAction *paint = nullptr; ///< Checked while the painter holds a format for the next selection.
    QAction *copyFormat = nullptr;
    QAction *pasteFormat = nullptr;
    QAction *link = nullptr;
    QAction *picture = nullptr;
    QAction *table = nullptr;
    QAction *rule = nullptr;
    QAction *emoji = nullptr;
    QAction *clear = nullptr;
    QAction *pastePlain = nullptr;

    /// For the window's menu; of one make with the bar's. Pastes and the format that is copied are for its
    /// menu of editing.
    QMenu *menu = nullptr;
    QMenu *insertMenu = nullptr; ///< In it.
    /// Every action that has keys, for the sheet that lists them.
    QList<QAction *> withKeys() const;

    void setEnabled(bool enabled);

signals:
    void followed(); ///< The actions show what the cursor is in now.

private:
    void createInsertions();
    void createPainter();
    void createMenu();
    void follow();
};

} // namespace ui::editor
