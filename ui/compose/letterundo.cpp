#include "ui/compose/letterundo.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace ui::compose
{

namespace
{

using namespace std::chrono_literals;

constexpr auto restBetweenSteps = 1500ms;

bool isUndo(const QKeyEvent *key)
{
    return key->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Z)
        || key->keyCombination() == QKeyCombination(Qt::ALT, Qt::Key_Backspace);
}

bool isRedo(const QKeyEvent *key)
{
    return key->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Z)
        || key->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y)
        || key->keyCombination() == QKeyCombination(Qt::ALT | Qt::SHIFT, Qt::Key_Backspace);
}

} // namespace

LetterUndo::LetterUndo(QTextEdit *text, QObject *parent)
    : QObject(parent)
    , m_text(text)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBetweenSteps);
    connect(&m_rest, &QTimer::timeout, this, &LetterUndo::rest);
    const QTextDocument *document = text->document();
    connect(document, &QTextDocument::contentsChanged, this, &LetterUndo::takeText);
    // Where the history is thrown away nothing of the text changes.
    connect(document, &QTextDocument::undoAvailable, this, [this](bool isAvailable) {
        if (!isAvailable)
            takeText();
    });
    watch(text);
    clear();
}

void LetterUndo::addField(Place place, const Field &field)
{
    m_fields.insert(place, field);
    m_known.insert(place, field.state());
}

void LetterUndo::watch(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool LetterUndo::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!isUndo(key) && !isRedo(key))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        isUndo(key) ? undo() : redo();
    else
        event->ignore(); // so that it is the action's
    return true;
}

void LetterUndo::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    emit changed();
}

void LetterUndo::setTextOpen(bool isOpen)
{
    m_isTextOpen = isOpen;
    emit changed();
}

bool LetterUndo::isOpen(const Step &step) const
{
    return m_isTextOpen || std::none_of(step.parts.cbegin(), step.parts.cend(), [](const Part &part) {
               return part.place == Place::Text;
           });
}

void LetterUndo::clear()
{
    m_steps.clear();
    m_done = 0;
    m_textSteps = m_text->document()->availableUndoSteps();
    m_textLength = m_text->document()->characterCount();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        m_known.insert(field.key(), field->state());
    rest();
    emit changed();
}

/// A document adds what is typed to the step before only while it is modified; so it is told that it is not.
void LetterUndo::rest()
{
    m_rest.stop();
    m_text->document()->setModified(false);
    if (!m_steps.isEmpty())
        m_steps.last().joint = Joint::Alone;
}

void LetterUndo::together(const std::function<void()> &change)
{
    takeText();
    rest();
    ++m_depth;
    change();
    takeAll();
    if (--m_depth > 0)
        return;
    QList<Part> parts = std::exchange(m_together, {});
    if (!parts.isEmpty())
        append({std::move(parts), Change::Other, Joint::Alone});
    rest();
}

void LetterUndo::takeAll()
{
    takeText();
    const QList<Place> places = m_fields.keys();
    for (const Place place : places)
        take(place);
}

LetterUndo::Change LetterUndo::changeOfText() const
{
    const int grown = m_text->document()->characterCount() - m_textLength;
    return grown == 1 ? Change::Typing : grown < 0 ? Change::Deletion : Change::Other;
}

void LetterUndo::takeText()
{
    if (m_isApplying)
        return;
    const int steps = m_text->document()->availableUndoSteps();
    if (steps > m_textSteps)
        push({Place::Text, m_textSteps, steps, {}, {}}, changeOfText(), Joint::Typing);
    else if (steps < m_textSteps)
        followText(steps);
    m_textSteps = steps;
    m_textLength = m_text->document()->characterCount();
    if (m_depth == 0)
        m_rest.start();
}

/// Somebody undid a step of the text's, or threw its history away.
void LetterUndo::followText(int steps)
{
    qsizetype done = m_done;
    int at = m_textSteps;
    while (done > 0 && at > steps && m_steps[done - 1].parts.size() == 1
           && m_steps[done - 1].parts.first().place == Place::Text)
        at = m_steps[--done].parts.first().from;
    if (at != steps || !m_text->document()->isRedoAvailable())
        return forgetText();
    m_done = done;
    rest();
    emit changed();
}

void LetterUndo::forgetText()
{
    QList<Step> kept;
    qsizetype done = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        Step step = m_steps[i];
        step.parts.removeIf([](const Part &part) { return part.place == Place::Text; });
        if (step.parts.isEmpty())
            continue;
        kept.append(step);
        done += i < m_done ? 1 : 0;
    }
    m_steps = kept;
    m_done = done;
    m_together.removeIf([](const Part &part) { return part.place == Place::Text; });
    rest();
    emit changed();
}

void LetterUndo::take(Place place)
{
    const auto field = m_fields.constFind(place);
    if (m_isApplying || field == m_fields.cend())
        return;
    const QVariant now = field->state();
    const QVariant before = m_known.value(place);
    if (now == before)
        return;
    m_known.insert(place, now);
    const Joint joint = field->joint(before, now);
    if (joint == Joint::Follows)
        return;
    if (m_depth == 0 && join(place, now, joint))
        return;
    const Change change = joint == Joint::Typing ? Change::Typing
        : joint == Joint::Deleting               ? Change::Deletion
                                                 : Change::Other;
    push({place, 0, 0, before, now}, change, joint);
}

bool LetterUndo::join(Place place, const QVariant &after, Joint joint)
{
    if (m_steps.isEmpty() || m_done < m_steps.size() || joint == Joint::Alone)
        return false;
    Step &last = m_steps.last();
    Part &part = last.parts.last();
    const bool isOpen = last.joint == Joint::Typing || last.joint == Joint::Deleting;
    if (!isOpen || part.place != place || (joint != Joint::End && joint != last.joint))
        return false;
    part.after = after;
    last.joint = joint;
    m_rest.start();
    if (part.before == part.after) { // typed and taken away again
        m_steps.removeLast();
        m_done = m_steps.size();
    }
    emit changed();
    return true;
}

void LetterUndo::push(Part part, Change change, Joint joint)
{
    if (m_depth > 0) {
        m_together.append(std::move(part));
        return;
    }
    const bool isText = part.place == Place::Text;
    append({{std::move(part)}, change, joint});
    if (!isText)
        m_text->document()->setModified(false); // the text's next step is a new one, see rest()
    m_rest.start();
}

void LetterUndo::append(Step step)
{
    m_steps.resize(m_done);
    m_steps.append(std::move(step));
    m_done = m_steps.size();
    emit changed();
}

LetterUndo::Doing LetterUndo::nextUndo() const
{
    if (m_done == 0)
        return {};
    const Step &step = m_steps[m_done - 1];
    return {step.parts.last().place, step.change};
}

LetterUndo::Doing LetterUndo::nextRedo() const
{
    if (m_done == m_steps.size())
        return {};
    const Step &step = m_steps[m_done];
    return {step.parts.last().place, step.change};
}

void LetterUndo::undo()
{
    if (!canUndo())
        return;
    takeAll();
    if (canUndo())
        apply(m_steps[--m_done], Way::Back);
}

void LetterUndo::redo()
{
    takeAll();
    if (canRedo())
        apply(m_steps[m_done++], Way::Forth);
}

void LetterUndo::apply(const Step &step, Way way)
{
    QList<Part> parts = step.parts;
    if (way == Way::Back)
        std::reverse(parts.begin(), parts.end());
    {
        const QScopedValueRollback<bool> applying(m_isApplying, true);
        for (const Part &part : std::as_const(parts)) {
            if (part.place == Place::Text) {
                applyText(part, way);
                continue;
            }
            const Field &field = m_fields[part.place];
            field.restore(way == Way::Back ? part.before : part.after);
            m_known.insert(part.place, field.state());
        }
    }
    m_textSteps = m_text->document()->availableUndoSteps();
    m_textLength = m_text->document()->characterCount();
    rest();
    const Place place = step.parts.last().place;
    if (place == Place::Text)
        m_text->setFocus(Qt::ShortcutFocusReason);
    else
        m_fields[place].focus();
    emit restored(place);
    emit changed();
}

void LetterUndo::applyText(const Part &part, Way way)
{
    const QTextDocument *document = m_text->document();
    while (way == Way::Back && document->availableUndoSteps() > part.from && document->isUndoAvailable())
        m_text->undo();
    while (way == Way::Forth && document->availableUndoSteps() < part.to && document->isRedoAvailable())
        m_text->redo();
}

} // namespace ui::compose
