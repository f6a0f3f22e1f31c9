#include "ui/editor/colouradvice.h"

#include "ui/editor/characteractions.h"
#include "ui/editor/colourmenu.h"
#include "ui/editor/readability.h"
#include "ui/editor/structure.h"
#include "ui/editor/textarea.h"
#include "ui/widgets/inlinebar.h"

#include <QTextTable>

namespace ui::editor
{

ColourAdvice::ColourAdvice(TextArea *text, CharacterActions *characters, MakeNote makeNote)
    : QObject(text)
    , m_text(text)
    , m_characters(characters)
    , m_makeNote(std::move(makeNote))
{
    connect(characters, &CharacterActions::textColourChosen, this, &ColourAdvice::judge);
    connect(text, &QTextEdit::textChanged, this, &ColourAdvice::check);
}

/// Of the words, or of the cell they are in.
QColor ColourAdvice::ground() const
{
    if (const auto own = m_characters->state().ground; own && own->isValid())
        return *own;
    const QTextCursor cursor = m_text->textCursor();
    const QTextTable *table = cursor.currentTable();
    return table ? groundOf(table->cellAt(cursor.selectionStart()).format()) : QColor();
}

void ColourAdvice::judge(const QColor &colour)
{
    const QString text = legibilityText(colour, ground());
    if (text.isEmpty()) {
        if (m_note)
            m_note->deleteLater();
        return;
    }
    m_colour = colour;
    m_place = m_text->textCursor();
    m_note = m_makeNote();
    m_note->setText(text);
    Button *button = m_note->addButton(Button::Look::Link, QStringLiteral("nearestColour"),
                                       tr("Nearest readable colour"));
    connect(button, &QPushButton::clicked, this, &ColourAdvice::fix);
    m_note->show();
}

/// Undone, deleted or given another colour: there is nothing left to say.
void ColourAdvice::check()
{
    if (!m_note || !m_place.hasSelection())
        return;
    const CharacterState state = characterState(m_place, {});
    if (state.colour != m_colour)
        m_note->deleteLater();
}

void ColourAdvice::fix()
{
    const QColor better = nearestLegible(m_colour, ground());
    const auto recolour = [better](QTextCharFormat &format) { format.setForeground(better); };
    if (m_place.hasSelection())
        changeCharacters(m_place, recolour);
    else
        m_characters->change(recolour);
    if (m_note)
        m_note->deleteLater();
    m_text->setFocus();
}

} // namespace ui::editor
