#pragma once

#include <QColor>
#include <QObject>
#include <QPointer>
#include <QTextCursor>

#include <functional>

namespace ui
{
class InlineBar;
}

namespace ui::editor
{

class CharacterActions;
class TextArea;

/// Says so when a text colour was chosen that some readers could hardly see, and offers the nearest one that
/// all can. The note goes when the colour does.
class ColourAdvice : public QObject
{
    Q_OBJECT

public:
    using MakeNote = std::function<InlineBar *()>;

    /// @p makeNote shows an empty note in place of the one before it.
    ColourAdvice(TextArea *text, CharacterActions *characters, MakeNote makeNote);

private:
    void judge(const QColor &colour);
    void check();
    void fix();
    QColor ground() const;

    TextArea *m_text;
    CharacterActions *m_characters;
    MakeNote m_makeNote;
    QPointer<InlineBar> m_note;
    QTextCursor m_place; ///< What got the colour; without a selection it is for what is typed next.
    QColor m_colour;
};

} // namespace ui::editor
