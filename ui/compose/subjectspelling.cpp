#include "ui/compose/subjectspelling.h"

#include "ui/compose/subjectedit.h"
#include "ui/editor/fieldtext.h"
#include "ui/editor/spellverdicts.h"
#include "ui/editor/typingkeys.h"

#include <QEvent>
#include <QMenu>

namespace ui::compose
{

using core::spelling::Range;
using editor::SpellVerdicts;

SubjectSpelling::SubjectSpelling(SubjectEdit *subject, SpellVerdicts *verdicts)
    : QObject(subject)
    , m_subject(subject)
    , m_verdicts(verdicts)
{
    connect(subject, &QLineEdit::textChanged, this, &SubjectSpelling::judge);
    connect(subject, &QLineEdit::cursorPositionChanged, this, &SubjectSpelling::judge);
    connect(verdicts, &SpellVerdicts::judged, this, [this] { wake(); });
    connect(verdicts, &SpellVerdicts::changed, this, &SubjectSpelling::judge);
    connect(subject, &SubjectEdit::menuWanted, this, &SubjectSpelling::addToMenu);
    subject->installEventFilter(this);
}

void SubjectSpelling::setTogether(const Together &together)
{
    m_together = together;
}

bool SubjectSpelling::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        wake();
    } else if (event->type() == QEvent::FocusOut) {
        m_isTyping = false;
        judge();
    } else {
        editor::followTyping(*event, m_isTyping);
    }
    return QObject::eventFilter(watched, event);
}

QList<Range> SubjectSpelling::words() const
{
    QList<Range> words = core::spelling::checkableWords(m_subject->text());
    const QList<editor::FieldSpan> fields = editor::fieldSpans(m_subject->text());
    words.removeIf([&fields](const Range &word) {
        return std::any_of(fields.begin(), fields.end(), [&word](const editor::FieldSpan &field) {
            return word.start >= field.start && word.start < field.start + field.length;
        });
    });
    return words;
}

void SubjectSpelling::wake()
{
    m_isAwake = true;
    judge();
}

void SubjectSpelling::judge()
{
    QList<Range> misspelt;
    if (m_isAwake && m_verdicts->isOn()) {
        const QString text = m_subject->text();
        const int typed = m_isTyping ? m_subject->cursorPosition() : -1;
        const QList<Range> all = words();
        for (const Range &word : all) {
            const bool isBeingTyped = typed >= word.start && typed <= word.end();
            const auto verdict = m_verdicts->of(text.sliced(word.start, word.length));
            if (verdict == SpellVerdicts::Verdict::Wrong && !isBeingTyped)
                misspelt += word;
        }
    }
    m_subject->setMisspelt(misspelt);
}

void SubjectSpelling::addToMenu(QMenu *menu, int position)
{
    if (m_subject->isReadOnly())
        return;
    m_isTyping = false; // whoever asks for the menu has stopped
    wake();
    for (const Range &range : m_subject->misspelt()) {
        if (position < range.start || position > range.end())
            continue;
        const QString word = m_subject->text().sliced(range.start, range.length);
        return m_verdicts->addToMenu(menu, word,
                                     [this, range, word](const QString &by) { replace(range, word, by); });
    }
}

void SubjectSpelling::replace(const Range &range, const QString &word, const QString &by)
{
    if (m_subject->isReadOnly() || m_subject->text().mid(range.start, range.length) != word)
        return;
    m_isTyping = false;
    m_together([&] {
        m_subject->setSelection(int(range.start), int(range.length));
        m_subject->insert(by);
    });
}

bool SubjectSpelling::goToNext(From from)
{
    m_isTyping = false;
    wake();
    const int selected = m_subject->selectionEnd();
    const int at = from == From::Start ? 0 : selected >= 0 ? selected : m_subject->cursorPosition();
    for (const Range &range : m_subject->misspelt()) {
        if (range.start < at)
            continue;
        m_subject->setFocus(Qt::OtherFocusReason);
        m_subject->setSelection(int(range.start), int(range.length));
        auto *menu = new QMenu(m_subject);
        menu->setObjectName(QStringLiteral("spellingSuggestions"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addToMenu(menu, int(range.start));
        if (menu->isEmpty()) { // nothing can be done about it
            delete menu;
            return true;
        }
        menu->popup(m_subject->mapToGlobal(m_subject->cursorRect().bottomLeft()));
        return true;
    }
    return false;
}

} // namespace ui::compose
