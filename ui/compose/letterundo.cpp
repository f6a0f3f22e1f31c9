#include "ui/compose/letterundo.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <QWidget>

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

LetterUndo::LetterUndo(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBetweenSteps);
    connect(&m_rest, &QTimer::timeout, this, &LetterUndo::rest);
}

void LetterUndo::addText(Place place, const Text &text)
{
    m_texts.insert(place, text);
    noteText(place);
    connect(text.document, &QTextDocument::contentsChanged, this, [this, place] { takeText(place); });
    // Where the history is thrown away nothing of the text changes.
    connect(text.document, &QTextDocument::undoAvailable, this, [this, place](bool isAvailable) {
        if (!isAvailable)
            takeText(place);
    });
    rest();
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

void LetterUndo::clear()
{
    m_steps.clear();
    m_done = 0;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        noteText(text.key());
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        m_known.insert(field.key(), field->state());
    rest();
    emit changed();
}

/// A document adds what is typed to the step before only while it is modified; so it is told that it is not.
void LetterUndo::rest()
{
    m_rest.stop();
    for (const Text &text : std::as_const(m_texts))
        text.document->setModified(false);
    if (!m_steps.isEmpty())
        m_steps.last().joint = Joint::Alone;
}

void LetterUndo::together(const std::function<void()> &change)
{
    takeTexts();
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
    takeTexts();
    const QList<Place> places = m_fields.keys();
    for (const Place place : places)
        take(place);
}

void LetterUndo::takeTexts()
{
    const QList<Place> places = m_texts.keys();
    for (const Place place : places)
        takeText(place);
}

LetterUndo::Change LetterUndo::changeOfText(Place place) const
{
    const int grown = m_texts[place].document->characterCount() - m_knownTexts[place].length;
    return grown == 1 ? Change::Typing : grown < 0 ? Change::Deletion : Change::Other;
}

void LetterUndo::noteText(Place place)
{
    const QTextDocument *document = m_texts[place].document;
    m_knownTexts.insert(place, {document->availableUndoSteps(), document->characterCount()});
}

void LetterUndo::takeText(Place place)
{
    if (m_isApplying)
        return;
    const int known = m_knownTexts[place].steps;
    const int steps = m_texts[place].document->availableUndoSteps();
    if (steps > known)
        push({place, known, steps, {}, {}}, changeOfText(place), Joint::Typing);
    else if (steps < known)
        followText(place, steps);
    noteText(place);
    if (m_depth == 0)
        m_rest.start();
}

/// Somebody undid a step of the text's, or threw its history away.
void LetterUndo::followText(Place place, int steps)
{
    qsizetype done = m_done;
    int at = m_knownTexts[place].steps;
    while (done > 0 && at > steps && m_steps[done - 1].parts.size() == 1
           && m_steps[done - 1].parts.first().place == place)
        at = m_steps[--done].parts.first().from;
    if (at != steps || !m_texts[place].document->isRedoAvailable())
        return forgetText(place);
    m_done = done;
    rest();
    emit changed();
}

void LetterUndo::forgetText(Place place)
{
    QList<Step> kept;
    qsizetype done = 0;
    const auto isOfIt = [place](const Part &part) { return part.place == place; };
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        Step step = m_steps[i];
        step.parts.removeIf(isOfIt);
        if (step.parts.isEmpty())
            continue;
        kept.append(step);
        done += i < m_done ? 1 : 0;
    }
    m_steps = kept;
    m_done = done;
    m_together.removeIf(isOfIt);
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
        return forgetIfUndone(place, now);
    if (m_depth == 0 && join(place, now, joint))
        return;
    const Change change = joint == Joint::Typing ? Change::Typing
        : joint == Joint::Deleting               ? Change::Deletion
                                                 : Change::Other;
    push({place, 0, 0, before, now}, change, joint);
}

/// What came by itself may leave nothing of the step before it.
void LetterUndo::forgetIfUndone(Place place, const QVariant &now)
{
    if (m_steps.isEmpty() || m_done < m_steps.size() || m_steps.last().parts.size() != 1)
        return;
    const Part &part = m_steps.last().parts.first();
    if (part.place != place || part.before != now)
        return;
    m_steps.removeLast();
    m_done = m_steps.size();
    emit changed();
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
    const Place place = part.place;
    append({{std::move(part)}, change, joint});
    // The next step of the other texts is a new one, see rest().
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        if (text.key() != place)
            text->document->setModified(false);
    }
    m_rest.start();
}

void LetterUndo::append(Step step)
{
    m_steps.resize(m_done);
    m_steps.append(std::move(step));
    m_done = m_steps.size();
    emit changed();
}

bool LetterUndo::isOfTexts(const Step &step) const
{
    return std::all_of(step.parts.cbegin(), step.parts.cend(),
                       [this](const Part &part) { return m_texts.contains(part.place); });
}

/// Whether it would change something that the person sees, and nothing that is no longer there.
bool LetterUndo::isLive(const Step &step) const
{
    bool isSeen = !isOfTexts(step);
    for (const Part &part : step.parts) {
        const auto text = m_texts.constFind(part.place);
        const Standing standing = text == m_texts.cend() ? Standing::Shown : text->standing();
        if (standing == Standing::Gone)
            return false;
        isSeen = isSeen || standing == Standing::Shown;
    }
    return isSeen;
}

/// Steps of a text can be left behind: they change nothing else. But not if more of the same text follows.
bool LetterUndo::isPassable(const Step &step, QList<Place> &passed) const
{
    for (const Part &part : step.parts)
        passed.append(part.place);
    return isOfTexts(step);
}

qsizetype LetterUndo::stepBack() const
{
    QList<Place> passed;
    const auto isPassed = [&passed](const Part &part) { return passed.contains(part.place); };
    for (qsizetype at = m_done - 1; at >= 0; --at) {
        const Step &step = m_steps[at];
        if (std::any_of(step.parts.cbegin(), step.parts.cend(), isPassed) && isLive(step))
            return -1;
        if (isLive(step))
            return at;
        if (!isPassable(step, passed))
            return -1;
    }
    return -1;
}

qsizetype LetterUndo::stepForth() const
{
    QList<Place> passed;
    const auto isPassed = [&passed](const Part &part) { return passed.contains(part.place); };
    for (qsizetype at = m_done; at < m_steps.size(); ++at) {
        const Step &step = m_steps[at];
        if (std::any_of(step.parts.cbegin(), step.parts.cend(), isPassed) && isLive(step))
            return -1;
        if (isLive(step))
            return at;
        if (!isPassable(step, passed))
            return -1;
    }
    return -1;
}

void LetterUndo::followStanding()
{
    rest();
    emit changed();
}

LetterUndo::Doing LetterUndo::nextUndo() const
{
    const qsizetype at = stepBack();
    if (at < 0)
        return {};
    return {m_steps[at].parts.last().place, m_steps[at].change};
}

LetterUndo::Doing LetterUndo::nextRedo() const
{
    const qsizetype at = stepForth();
    if (at < 0)
        return {};
    return {m_steps[at].parts.last().place, m_steps[at].change};
}

void LetterUndo::undo()
{
    if (!canUndo())
        return;
    takeAll();
    const qsizetype at = stepBack();
    if (at < 0)
        return;
    std::rotate(m_steps.begin() + at, m_steps.begin() + at + 1, m_steps.begin() + m_done);
    const Step step = m_steps[--m_done];
    apply(step, Way::Back);
}

void LetterUndo::redo()
{
    takeAll();
    const qsizetype at = m_isReadOnly ? -1 : stepForth();
    if (at < 0)
        return;
    std::rotate(m_steps.begin() + m_done, m_steps.begin() + at, m_steps.begin() + at + 1);
    const Step step = m_steps[m_done++];
    apply(step, Way::Forth);
}

void LetterUndo::apply(const Step &step, Way way)
{
    QList<Part> parts = step.parts;
    if (way == Way::Back)
        std::reverse(parts.begin(), parts.end());
    {
        const QScopedValueRollback<bool> applying(m_isApplying, true);
        for (const Part &part : std::as_const(parts)) {
            if (m_texts.contains(part.place)) {
                applyText(part, way);
                continue;
            }
            const Field &field = m_fields[part.place];
            field.restore(way == Way::Back ? part.before : part.after);
            m_known.insert(part.place, field.state());
        }
    }
    for (const Part &part : std::as_const(parts)) {
        if (m_texts.contains(part.place))
            noteText(part.place);
    }
    takeTexts(); // one that is made of another was filled anew
    rest();
    const Place place = step.parts.last().place;
    const auto text = m_texts.constFind(place);
    text == m_texts.cend() ? m_fields[place].focus() : text->focus();
    emit restored(place);
    emit changed();
}

void LetterUndo::applyText(const Part &part, Way way)
{
    const Text &text = m_texts[part.place];
    if (text.standing() == Standing::Made)
        return;
    const QTextDocument *document = text.document;
    while (way == Way::Back && document->availableUndoSteps() > part.from && document->isUndoAvailable())
        text.undo();
    while (way == Way::Forth && document->availableUndoSteps() < part.to && document->isRedoAvailable())
        text.redo();
}

} // namespace ui::compose
