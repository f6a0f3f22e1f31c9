#pragma once

#include "ui/editor/actionset.h"
#include "ui/editor/characters.h"

class QTextCharFormat;

namespace ui::editor
{

class ColourMenu;

/// What can be done to characters: marks, face, size, colours. Without a selection a change is for what is
/// typed next. What only part of a selection has is not shown as on; used once, all of it gets it.
class CharacterActions : public ActionSet
{
    Q_OBJECT

public:
    CharacterActions(QTextEdit *text, QWidget *scope);

    QMenu *faceMenu = nullptr;
    QMenu *sizeMenu = nullptr;
    ColourMenu *textColour = nullptr;
    ColourMenu *highlight = nullptr;
    QAction *bold = nullptr;
    QAction *italic = nullptr;
    QAction *underline = nullptr;
    QAction *strike = nullptr;
    QAction *subscript = nullptr;
    QAction *superscript = nullptr;
    QAction *code = nullptr;
    QAction *larger = nullptr;
    QAction *smaller = nullptr;

    QString faceName() const; ///< For the bar's button; a dash if the selection has several.
    QString sizeName() const;
    const CharacterState &state() const { return m_state; }
    void follow();
    void change(const std::function<void(QTextCharFormat &)> &change);

signals:
    void textColourChosen(const QColor &colour); ///< Already applied; not valid: none.

private:
    QAction *addMark(const QString &name, const QString &icon, const char *text, const QKeySequence &keys,
                     void (*set)(QTextCharFormat &, bool), const char *tip = nullptr);
    void createMarks();
    void createFaces();
    void createSizes();
    void createColours();
    void step(int direction);

    CharacterState m_state;
};

} // namespace ui::editor
