// How a letter becomes plain text only or rich text, and what it was before; and what its views do alike.

#include "core/html/html.h"
#include "core/html/subset.h"
#include "ui/compose/letterbody.h"
#include "ui/editor/bodyeditor.h"
#include "ui/editor/findbar.h"
#include "ui/editor/zoom.h"
#include "ui/source/findbar.h"
#include "ui/source/plainview.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourceview.h"

#include <QPlainTextEdit>
#include <QTextEdit>

#include <utility>

namespace ui::compose
{

using source::PlainView;

void LetterBody::askForPlainOnly()
{
    settle();
    if (m_html.isEmpty())
        return makePlainOnly();
    showNote(Note::PlainOnly);
}

void LetterBody::makePlainOnly()
{
    showNote(Note::None);
    m_formattedAs = m_writing;
    m_text = m_plain->text();
    m_formattedText = m_text;
    m_writing = Writing::Plain;
    show(View::Plain);
    edit();
}

/// What was written since then without formatting is kept as the letter's own text.
void LetterBody::leavePlainOnly(View next)
{
    const bool isChanged = m_text != m_formattedText;
    m_isTextOwn = m_isTextOwn || (isChanged && !m_html.isEmpty());
    m_writing = next == View::Source ? Writing::Source : m_formattedAs;
    if (m_writing == Writing::Rich && m_html.isEmpty())
        m_richHtml.reset();
    const bool isKept = m_writing == Writing::Rich || next == View::Source;
    show(isKept ? next : View::Source);
    if (m_writing == Writing::Rich && m_html.isEmpty() && !m_text.isEmpty())
        m_isRichEdited = true; // its paragraphs are what is sent from now on
    edit();
}

void LetterBody::convert()
{
    settle();
    m_original = m_html;
    m_writing = Writing::Rich;
    if (!m_converted.isEmpty())
        m_html = std::exchange(m_converted, QString());
    show(View::Rich);
    m_isRichEdited = true;
    showNote(Note::Converted);
    edit();
}

void LetterBody::restoreOriginal()
{
    const QString made = html();
    settle();
    m_converted = made;
    m_html = m_original;
    m_writing = Writing::Source;
    m_isEdited = m_isTextOwn || m_html != m_given.html;
    show(View::Source);
    showNote(Note::Losses);
    emit changed();
}

void LetterBody::find()
{
    switch (m_view) {
    case View::Rich:
        return m_rich->findBar()->open(editor::FindBar::Purpose::Find);
    case View::Source:
        return m_source->findBar()->open();
    case View::Plain:
        return m_plain->findBar()->open();
    }
}

void LetterBody::findNext(int direction)
{
    switch (m_view) {
    case View::Rich:
        return direction > 0 ? m_rich->findBar()->findNext() : m_rich->findBar()->findPrevious();
    case View::Source:
        return m_source->findBar()->step(direction);
    case View::Plain:
        return m_plain->findBar()->step(direction);
    }
}

void LetterBody::zoom(int steps)
{
    switch (m_view) {
    case View::Rich:
        return steps == 0 ? m_rich->zoom()->reset()
            : steps > 0   ? m_rich->zoom()->in()
                          : m_rich->zoom()->out();
    case View::Source:
        return m_source->editor()->zoom(steps);
    case View::Plain:
        return m_plain->zoom(steps);
    }
}

} // namespace ui::compose
