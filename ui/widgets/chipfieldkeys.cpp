// What keys, the clipboard and dragging do in a ChipField.

#include "ui/widgets/addresstext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipfield.h"

#include <QClipboard>
#include <QDrag>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>

namespace ui
{

using core::mail::Addressee;
using core::mail::AddressList;
using core::mail::Mailbox;

namespace
{

QString addressListType()
{
    return QStringLiteral("application/x-hongyan-addresses");
}

bool isEnter(const QKeyEvent *event)
{
    const auto plain = event->modifiers() & ~Qt::KeypadModifier;
    return plain == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
}

AddressList addressees(const QList<Chip *> &chips)
{
    AddressList list;
    for (const Chip *chip : chips)
        list += chip->addressee();
    return list;
}

} // namespace

bool ChipField::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<Chip *>(watched);
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            commit();
    } else if (watched == m_edit && event->type() == QEvent::FocusIn) {
        clearSelection();
        ensureWidgetVisible(m_edit, 0, 4);
    } else if (chip && event->type() == QEvent::FocusOut) {
        chip->update();
    } else if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((watched == m_edit && editKey(key)) || (chip && chipKey(chip, key)))
            return true;
    }
    return FlowArea::eventFilter(watched, event);
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
    if (event->matches(QKeySequence::SelectAll) && m_edit->text().isEmpty() && !m_chips.isEmpty()) {
        selectAll();
        return true;
    }
    const bool isAtStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    const bool goesBack = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Left;
    if (isAtStart && goesBack && m_editAt > 0) {
        takeFocus(m_chips[m_editAt - 1], Qt::NoModifier);
        return true;
    }
    const bool isAtEnd = m_edit->cursorPosition() == m_edit->text().size();
    if (isAtEnd && event->key() == Qt::Key_Right && m_editAt < m_chips.size()) {
        takeFocus(m_chips[m_editAt], Qt::NoModifier);
        return true;
    }
    return false;
}

bool ChipField::chipKey(Chip *chip, QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        copy(chosen(chip));
        if (event->matches(QKeySequence::Cut))
            remove(chosen(chip));
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        m_edit->setFocus();
        return paste();
    }
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        walk(chip, rightToLeft ? 1 : -1, event->modifiers());
        return true;
    case Qt::Key_Right:
        walk(chip, rightToLeft ? -1 : 1, event->modifiers());
        return true;
    case Qt::Key_Home:
        takeFocus(m_chips.first(), Qt::NoModifier);
        return true;
    case Qt::Key_End:
    case Qt::Key_Escape:
        m_edit->setFocus();
        return event->key() == Qt::Key_End;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        remove(chosen(chip));
        return true;
    case Qt::Key_F2:
        editChip(chip);
        return true;
    default:
        break;
    }
    if (isEnter(event)) {
        editChip(chip);
        return true;
    }
    // Whoever types with a chip in hand wants to write the next address.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->text() != QStringLiteral(" ")
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && !m_isReadOnly) {
        m_edit->setFocus();
        m_edit->insert(event->text());
        textEdited(m_edit->text());
        return true;
    }
    return false;
}

void ChipField::walk(Chip *from, int step, Qt::KeyboardModifiers modifiers)
{
    const qsizetype at = m_chips.indexOf(from);
    const qsizetype next = at + step;
    const bool passesLine = step > 0 ? next == m_editAt : at == m_editAt;
    if (!(modifiers & Qt::ShiftModifier) && passesLine)
        m_edit->setFocus();
    else if (next >= 0 && next < m_chips.size())
        takeFocus(m_chips[next], modifiers);
}

void ChipField::takeFocus(Chip *chip, Qt::KeyboardModifiers modifiers)
{
    const bool keeps = modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    // A press on one of several chosen chips may be the start of dragging them all.
    if (!keeps && !chip->isSelected())
        clearSelection();
    if (modifiers & Qt::ShiftModifier) {
        for (Chip *other : std::as_const(m_chips)) {
            if (other->hasFocus())
                other->setSelected(true);
        }
    }
    chip->setFocus();
    chip->setSelected(true);
    ensureWidgetVisible(chip, 0, 4);
}

void ChipField::selectAll()
{
    for (Chip *chip : std::as_const(m_chips))
        chip->setSelected(true);
    if (!m_chips.isEmpty())
        m_chips.last()->setFocus();
}

void ChipField::clearSelection()
{
    for (Chip *chip : std::as_const(m_chips))
        chip->setSelected(false);
}

QList<Chip *> ChipField::chosen(Chip *orElse) const
{
    QList<Chip *> chips;
    for (Chip *chip : m_chips) {
        if (chip->isSelected())
            chips += chip;
    }
    return chips.isEmpty() ? QList<Chip *>{orElse} : chips;
}

/// The focus goes to the neighbour that takes the first one's place, or to the line.
void ChipField::remove(const QList<Chip *> &chips)
{
    if (m_isReadOnly || chips.isEmpty())
        return;
    const qsizetype at = m_chips.indexOf(chips.first());
    const bool hadFocus
        = std::any_of(chips.begin(), chips.end(), [](Chip *chip) { return chip->hasFocus(); });
    const qsizetype before = std::count_if(chips.begin(), chips.end(),
                                           [this](Chip *chip) { return m_chips.indexOf(chip) < m_editAt; });
    const QSet<Chip *> gone(chips.begin(), chips.end());
    m_chips.removeIf([&gone](Chip *chip) { return gone.contains(chip); });
    m_editAt -= before;
    arrange();
    if (hadFocus && at < m_chips.size())
        takeFocus(m_chips[at], Qt::NoModifier);
    else
        m_edit->setFocus();
    for (Chip *chip : chips) {
        chip->hide();
        if (chip->hint())
            chip->parentWidget()->update();
        chip->deleteLater();
    }
    emit changed();
}

void ChipField::editChip(Chip *chip)
{
    if (m_isReadOnly)
        return;
    commit();
    if (!unfinishedText().isEmpty()) // what is there already is not to be lost for this
        return;
    const QString text = toText(chip->addressee());
    const qsizetype at = m_chips.indexOf(chip);
    remove({chip});
    m_editAt = at;
    arrange();
    m_edit->setText(text);
    m_textBefore = text;
    m_edit->setFocus();
    m_edit->selectAll();
    emit changed();
}

/// Only the domain changes, and only because the person asked.
void ChipField::correct(Chip *chip)
{
    const auto *old = std::get_if<Mailbox>(&chip->addressee());
    if (m_isReadOnly || !old)
        return;
    const auto address
        = core::mail::AddrSpec::parse(QString(old->address.localPart() + u'@' + chip->meantDomain()));
    if (!address)
        return;
    const Mailbox corrected{old->name, *address};
    const qsizetype at = m_chips.indexOf(chip);
    remove({chip});
    m_editAt = at;
    add({corrected});
    m_editAt = m_chips.size();
    arrange();
    m_edit->setFocus();
    emit changed();
}

void ChipField::copy(const QList<Chip *> &chips) const
{
    QGuiApplication::clipboard()->setText(toText(addressees(chips)));
}

/// True if what is on the clipboard was taken as addresses.
bool ChipField::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (m_isReadOnly || !text.contains(u'@'))
        return false;
    QString whole = m_edit->text();
    if (m_edit->hasSelectedText())
        whole.replace(m_edit->selectionStart(), m_edit->selectionLength(), text);
    else
        whole.insert(m_edit->cursorPosition(), text);
    absorb(whole);
    return true;
}

void ChipField::drag(Chip *chip)
{
    const QList<Chip *> chips = chosen(chip);
    auto *list = new QMimeData;
    const QString text = toText(addressees(chips));
    list->setText(text);
    list->setData(addressListType(), text.toUtf8());
    auto *journey = new QDrag(this);
    journey->setMimeData(list);
    journey->setPixmap(chip->grab());
    const bool isMovable = !m_isReadOnly;
    const auto done
        = journey->exec(isMovable ? Qt::MoveAction | Qt::CopyAction : Qt::CopyAction, Qt::MoveAction);
    if (isMovable && done == Qt::MoveAction && journey->target() != viewport() && journey->target() != this)
        remove(chips);
}

void ChipField::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *list = event->mimeData();
    if (list->hasFormat(addressListType()) || (list->hasText() && !list->hasUrls()))
        event->acceptProposedAction();
}

void ChipField::dropEvent(QDropEvent *event)
{
    const QMimeData *list = event->mimeData();
    const bool isOurs = list->hasFormat(addressListType());
    const QString rest = m_edit->text();
    absorb(isOurs || rest.isEmpty()
               ? list->text() + (rest.isEmpty() ? QString() : QStringLiteral(", ") + rest)
               : rest + u' ' + list->text());
    // A text from another program is copied; its own copy is not ours to remove.
    event->setDropAction(isOurs && event->possibleActions() & Qt::MoveAction ? Qt::MoveAction
                                                                             : Qt::CopyAction);
    event->accept();
}

} // namespace ui
