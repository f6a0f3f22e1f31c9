// What keys do in a ChipField.

#include "ui/widgets/addresstext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace ui
{

using core::mail::AddressList;
using core::mail::Group;
using core::mail::Mailbox;

namespace
{

bool isEnter(const QKeyEvent *event)
{
    const auto plain = event->modifiers() & ~Qt::KeypadModifier;
    return plain == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
}

bool isOutside(const QEvent *event)
{
    const auto reason = static_cast<const QFocusEvent *>(event)->reason();
    return reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason
        || reason == Qt::MenuBarFocusReason;
}

} // namespace

bool ChipField::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<Chip *>(watched);
    if (event->type() == QEvent::FocusOut) {
        if (watched == m_edit && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            commit();
        if (chip)
            chip->update();
        // Where the focus goes is known when it is there.
        if (!isOutside(event))
            QMetaObject::invokeMethod(
                this,
                [this] {
                    updateFold();
                    relayout(); // the line needs less room, or more
                },
                Qt::QueuedConnection);
    } else if (event->type() == QEvent::FocusIn) {
        setFolded(false);
        if (watched == m_edit) {
            clearSelection();
            relayout();
            scrollTo(m_edit->geometry());
        }
    } else if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((watched == m_edit && editKey(key)) || (chip && chipKey(chip, key)))
            return true;
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

/// True if the key was for the chips and not for the line.
bool ChipField::editKey(QKeyEvent *event)
{
    if (m_isReadOnly)
        return false;
    if (isEnter(event)) {
        commit();
        return true;
    }
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::SelectAll) && m_edit->text().isEmpty() && !m_entries.isEmpty()) {
        selectAll();
        return true;
    }
    const bool isAtStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    const bool goesBack = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Left;
    if (isAtStart && goesBack && m_editAt > 0) {
        m_anchor = m_editAt - 1;
        takeFocus(m_editAt - 1, Qt::NoModifier);
        return true;
    }
    if (isAtStart && event->key() == Qt::Key_Home && m_editAt > 0 && m_edit->text().isEmpty()) {
        m_anchor = m_editAt - 1;
        takeFocus(0, event->modifiers() & Qt::ShiftModifier);
        return true;
    }
    const bool isAtEnd = m_edit->cursorPosition() == m_edit->text().size();
    if (isAtEnd && event->key() == Qt::Key_Right && m_editAt < count()) {
        m_anchor = m_editAt;
        takeFocus(m_editAt, Qt::NoModifier);
        return true;
    }
    return false;
}

bool ChipField::chipClipboardKey(qsizetype at, QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        const QList<size_t> places = chosen(at);
        copy(addresseesOf(places));
        if (event->matches(QKeySequence::Cut))
            remove(places);
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        m_edit->setFocus();
        return paste();
    }
    return false;
}

bool ChipField::chipKey(Chip *chip, QKeyEvent *event)
{
    const qsizetype at = indexOf(chip);
    if (chipClipboardKey(at, event))
        return true;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        walk(at, rightToLeft ? 1 : -1, event->modifiers());
        return true;
    case Qt::Key_Right:
        walk(at, rightToLeft ? -1 : 1, event->modifiers());
        return true;
    case Qt::Key_Home:
        takeFocus(0, shift);
        return true;
    case Qt::Key_End:
        if (shift)
            takeFocus(count() - 1, shift);
        else
            m_edit->setFocus();
        return true;
    case Qt::Key_Escape:
        m_edit->setFocus();
        return false;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        remove(chosen(at));
        return true;
    case Qt::Key_F2:
        editChip(at);
        return true;
    case Qt::Key_Menu:
        showMenu(at, chip->mapToGlobal(chip->rect().bottomLeft()));
        return true;
    case Qt::Key_F10:
        if (!shift)
            return false;
        showMenu(at, chip->mapToGlobal(chip->rect().bottomLeft()));
        return true;
    default:
        break;
    }
    if (isEnter(event)) {
        editChip(at);
        return true;
    }
    // Typing goes on in the line, as if the chip had only been looked at: whatever begins a new address.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->text() != QStringLiteral(" ")
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && !m_isReadOnly) {
        m_edit->setFocus();
        m_edit->insert(event->text());
        textEdited(m_edit->text());
        return true;
    }
    return false;
}

void ChipField::walk(qsizetype from, int step, Qt::KeyboardModifiers modifiers)
{
    const qsizetype next = from + step;
    const bool passesLine = step > 0 ? next == m_editAt : from == m_editAt;
    if (!(modifiers & Qt::ShiftModifier) && passesLine)
        m_edit->setFocus();
    else if (next >= 0 && next < count())
        takeFocus(next, modifiers);
}

/// With Shift everything from the anchor to @p at is chosen, with Ctrl this one more (or less).
void ChipField::takeFocus(qsizetype at, Qt::KeyboardModifiers modifiers)
{
    if (at < 0 || at >= count())
        return;
    const auto place = size_t(at);
    if (modifiers & Qt::ShiftModifier) {
        const qsizetype anchor = std::clamp<qsizetype>(m_anchor, 0, count() - 1);
        for (size_t i = 0; i < m_entries.size(); ++i)
            setSelected(i, qsizetype(i) >= std::min(anchor, at) && qsizetype(i) <= std::max(anchor, at));
    } else if (modifiers & Qt::ControlModifier) {
        setSelected(place, !m_entries[place].isSelected);
        m_anchor = at;
    } else {
        // A press on one of several chosen chips may be the start of dragging them all.
        if (!m_entries[place].isSelected)
            clearSelection();
        setSelected(place, true);
        m_anchor = at;
    }
    Chip *chip = chipAt(int(at));
    const auto shown = std::find(m_shown.begin(), m_shown.end(), at);
    if (shown != m_shown.end()) {
        const QRect where = m_places[size_t(shown - m_shown.begin())];
        scrollTo(where.translated(0, m_margins.top() - verticalScrollBar()->value()));
    }
    chip->show();
    chip->setFocus();
    placeVisible();
}

void ChipField::setSelected(size_t at, bool selected)
{
    ChipEntry &entry = m_entries[at];
    entry.isSelected = selected;
    if (entry.chip && entry.chip->isSelected() != selected)
        entry.chip->setSelected(selected);
}

void ChipField::selectAll()
{
    setFolded(false);
    for (size_t i = 0; i < m_entries.size(); ++i)
        setSelected(i, true);
    m_anchor = 0;
    if (!m_entries.isEmpty())
        takeFocus(count() - 1, Qt::ShiftModifier);
}

void ChipField::clearSelection()
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].isSelected)
            setSelected(i, false);
    }
}

QList<size_t> ChipField::chosen(qsizetype orElse) const
{
    QList<size_t> places;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].isSelected)
            places += i;
    }
    return places.isEmpty() && orElse >= 0 ? QList<size_t>{size_t(orElse)} : places;
}

AddressList ChipField::addresseesOf(const QList<size_t> &places) const
{
    AddressList list;
    for (const size_t at : places)
        list += m_entries[at].addressee;
    return list;
}

/// The focus goes to the neighbour that takes the first one's place, or to the line. @p places are in order.
void ChipField::remove(const QList<size_t> &places)
{
    if (m_isReadOnly || places.isEmpty() || places.last() >= m_entries.size())
        return;
    const auto first = qsizetype(places.first());
    bool hadFocus = false;
    qsizetype before = 0;
    std::vector<bool> isGone(m_entries.size(), false);
    for (const size_t at : places) {
        isGone[at] = true;
        before += qsizetype(at) < m_editAt;
        hadFocus = hadFocus || (m_entries[at].chip && m_entries[at].chip->hasFocus());
    }
    QList<Chip *> gone;
    for (const size_t at : places) {
        if (Chip *chip = std::exchange(m_entries[at].chip, nullptr))
            gone += chip;
    }
    m_entries.removeIf([&isGone](size_t at) { return isGone[at]; });
    m_editAt -= before;
    relayout();
    if (hadFocus && first < count())
        takeFocus(first, Qt::NoModifier);
    else
        m_edit->setFocus();
    for (Chip *chip : gone) {
        chip->removeEventFilter(this);
        chip->disconnect(this);
        chip->hide();
        if (chip->hint())
            chip->hint()->hide();
        chip->deleteLater();
    }
    emit changed();
}

void ChipField::editChip(qsizetype at)
{
    if (m_isReadOnly || at < 0)
        return;
    const core::mail::Addressee addressee = m_entries[size_t(at)].addressee;
    commit();
    if (!unfinishedText().isEmpty()) // what is there already is not to be lost for this
        return;
    for (at = 0; at < count() && m_entries[size_t(at)].addressee != addressee;)
        ++at;
    if (at == count())
        return;
    const QString text = toText(addressee);
    remove({size_t(at)});
    m_editAt = at;
    relayout();
    m_edit->setText(text);
    m_textBefore = text;
    m_edit->setFocus();
    m_edit->selectAll();
    emit changed();
}

/// Only the domain changes, and only because the person asked.
void ChipField::correct(qsizetype at)
{
    const auto *old = at >= 0 ? m_entries[size_t(at)].mailbox() : nullptr;
    if (m_isReadOnly || !old)
        return;
    const auto address = core::mail::AddrSpec::parse(
        QString(old->address.localPart() + u'@' + m_entries[size_t(at)].meantDomain));
    if (!address)
        return;
    const Mailbox corrected{old->name, *address};
    remove({size_t(at)});
    m_editAt = at;
    add({corrected});
    m_editAt = count();
    relayout();
    m_edit->setFocus();
    emit changed();
}

/// A group becomes its people.
void ChipField::expand(qsizetype at)
{
    const auto *group = at >= 0 ? std::get_if<Group>(&m_entries[size_t(at)].addressee) : nullptr;
    if (m_isReadOnly || !group || group->members.isEmpty())
        return;
    const AddressList members(group->members.cbegin(), group->members.cend());
    remove({size_t(at)});
    QStringList elsewhere;
    m_editAt = at;
    add(withoutThoseOfSiblings(members, elsewhere));
    m_editAt = count();
    relayout();
    m_edit->setFocus();
    emit changed();
}

} // namespace ui
