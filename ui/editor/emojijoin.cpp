#include "ui/editor/emojijoin.h"

#include "ui/editor/choices.h"
#include "ui/editor/onestep.h"
#include "ui/editor/textarea.h"
#include "ui/emoji/catalogue.h"
#include "ui/emoji/picker.h"

namespace ui::editor
{

EmojiJoin::EmojiJoin(TextArea *text)
    : QObject(text)
    , m_text(text)
{
}

void EmojiJoin::open(const QRect &place)
{
    Choices &choices = Choices::shared();
    if (!m_picker) {
        m_picker = new emoji::Picker(m_text);
        connect(m_picker, &emoji::Picker::picked, this, &EmojiJoin::insert);
        connect(m_picker, &emoji::Picker::toneChosen, &choices, &Choices::setSkinTone);
        connect(m_picker, &emoji::Picker::closed, m_text, [this] { m_text->setFocus(); });
    }
    m_picker->setRecent(choices.recentEmoji());
    m_picker->setTone(choices.skinTone());
    const QRect cursor = m_text->cursorRect();
    m_picker->openAt(place.isEmpty() ? QRect(m_text->viewport()->mapToGlobal(cursor.topLeft()), cursor.size())
                                     : place);
}

void EmojiJoin::insert(const QString &emoji)
{
    QTextCursor cursor = m_text->textCursor();
    {
        const OneStep step(cursor);
        QTextCharFormat format = m_text->currentCharFormat();
        if (format.isImageFormat())
            format = {};
        cursor.insertText(emoji, format);
    }
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    // Without the tone, so that the recent ones follow the tone that is chosen then.
    const int place = emoji::indexOf(emoji);
    Choices::shared().rememberEmoji(place < 0 ? emoji : emoji::catalogue()[place].text);
}

} // namespace ui::editor
