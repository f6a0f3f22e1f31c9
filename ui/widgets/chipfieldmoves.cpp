// What the clipboard, dragging and the menu do in a ChipField.

#include "ui/widgets/addresstext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/icon.h"

#include <QClipboard>
#include <QDrag>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

namespace ui
{

using core::mail::Addressee;
using core::mail::AddressList;
using core::mail::Group;
using core::mail::Mailbox;

namespace
{

QString addressListType()
{
    return QStringLiteral("application/x-hongyan-addresses");
}

} // namespace

void ChipField::copy(const AddressList &list) const
{
    QGuiApplication::clipboard()->setText(toText(list));
}

/// True if what is on the clipboard was taken as addresses.
bool ChipField::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (m_isReadOnly || !(text.contains(u'@') || text.contains(u'＠')))
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
    // A press with Ctrl took it out of the choice; it is under the mouse all the same.
    setSelected(size_t(indexOf(chip)), true);
    const AddressList list = addresseesOf(chosen(-1));
    m_dragged = list;
    auto *content = new QMimeData;
    const QString text = toText(list);
    content->setText(text);
    content->setData(addressListType(), text.toUtf8());
    auto *journey = new QDrag(this);
    journey->setMimeData(content);
    journey->setPixmap(chip->grab());
    const bool isMovable = !m_isReadOnly;
    const auto done
        = journey->exec(isMovable ? Qt::MoveAction | Qt::CopyAction : Qt::CopyAction, Qt::MoveAction);
    const auto *target = qobject_cast<QWidget *>(journey->target());
    const bool isOurs = target && (target == this || isAncestorOf(target));
    // Another row has taken them out already; another program has not.
    if (!isMovable || done != Qt::MoveAction || isOurs)
        return;
    remove(placesOf(list));
}

QList<size_t> ChipField::placesOf(const AddressList &list) const
{
    QList<size_t> places;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (list.contains(m_entries[i].addressee))
            places += i;
    }
    return places;
}

void ChipField::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *list = event->mimeData();
    if (list->hasFormat(addressListType()) || (list->hasText() && !list->hasUrls()))
        event->acceptProposedAction();
}

void ChipField::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void ChipField::dropEvent(QDropEvent *event)
{
    const QMimeData *list = event->mimeData();
    const bool isOurs = list->hasFormat(addressListType());
    auto *source = qobject_cast<ChipField *>(event->source());
    const bool isCopy
        = event->modifiers() & Qt::ControlModifier || !(event->possibleActions() & Qt::MoveAction) || !isOurs;
    event->setDropAction(isCopy ? Qt::CopyAction : Qt::MoveAction);
    event->accept();
    if (source == this)
        return; // where it came from
    if (source && m_siblings.contains(source) && !isCopy) {
        source->moveTo(this, source->placesOf(source->m_dragged)); // chosen or not
        return;
    }
    const QString rest = m_edit->text();
    absorb(isOurs || rest.isEmpty()
               ? list->text() + (rest.isEmpty() ? QString() : QStringLiteral(", ") + rest)
               : rest + u' ' + list->text());
}

/// Into another row; they leave this one.
void ChipField::moveTo(ChipField *target, const QList<size_t> &places)
{
    if (m_isReadOnly || places.isEmpty())
        return;
    const AddressList list = addresseesOf(places);
    m_together([&] {
        remove(places);
        target->m_editAt = target->count();
        target->add(list);
        target->m_editAt = target->count();
        target->relayout();
        emit target->changed();
    });
}

/// The name of the group stays here, without its people; they get the letter without seeing each other.
void ChipField::hidePeople(qsizetype at, ChipField *hidden)
{
    const Addressee addressee = m_entries[size_t(at)].addressee;
    const auto *group = std::get_if<Group>(&addressee);
    if (m_isReadOnly || !group)
        return;
    m_together([&] {
        remove({size_t(at)});
        m_editAt = at;
        add({Group{group->name, {}}});
        m_editAt = count();
        relayout();
        hidden->m_editAt = hidden->count();
        hidden->add({addressee});
        hidden->m_editAt = hidden->count();
        hidden->relayout();
        emit changed();
        emit hidden->changed();
    });
}

void ChipField::addMoves(QMenu *menu, const QList<size_t> &places)
{
    for (const auto &sibling : std::as_const(m_siblings)) {
        if (!sibling)
            continue;
        //: Into another row of recipients: "Move to Cc".
        QAction *move = menu->addAction(tr("Move to %1").arg(sibling->title()));
        move->setObjectName(QStringLiteral("moveTo") + sibling->objectName());
        connect(move, &QAction::triggered, this, [this, sibling, places] {
            if (sibling)
                moveTo(sibling, places);
        });
    }
}

void ChipField::showMenu(qsizetype at, const QPoint &globalPosition)
{
    if (at < 0)
        return;
    if (!m_entries[size_t(at)].isSelected)
        takeFocus(at, Qt::NoModifier);
    const QList<size_t> places = chosen(at);
    const Addressee addressee = m_entries[size_t(at)].addressee;
    const bool isOne = places.size() == 1;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chipMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto entry = [&](const char *name, const char *iconName, const QString &text, auto does) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        if (*iconName)
            action->setIcon(icon(QString::fromLatin1(iconName)));
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    if (isOne && !m_isReadOnly)
        entry("editChip", "edit", tr("&Edit"), [this, at] { editChip(at); });
    entry("copyChips", "copy",
          isOne ? tr("&Copy address") : tr("&Copy %n addresses", nullptr, int(places.size())),
          [this, places] { copy(addresseesOf(places)); });
    const auto *group = std::get_if<Group>(&addressee);
    if (!m_isReadOnly) {
        if (isOne && group && !group->members.isEmpty())
            entry("expandGroup", "", tr("&Replace by its %n people", nullptr, int(group->members.size())),
                  [this, at] { expand(at); });
        const auto hidden = std::find_if(m_siblings.begin(), m_siblings.end(), [](const auto &sibling) {
            return sibling && sibling->objectName() == u"bcc";
        });
        if (isOne && group && !group->members.isEmpty() && hidden != m_siblings.end())
            entry("hidePeople", "eye", tr("&Hide its people from each other"),
                  [this, at, bcc = *hidden] { hidePeople(at, bcc); });
        menu->addSeparator();
        addMoves(menu, places);
    }
    menu->addSeparator();
    const auto *mailbox = std::get_if<Mailbox>(&addressee);
    const bool isNew = isOne && mailbox && m_suggestions && m_suggestions->addToContacts
        && !(m_suggestions->isInContacts && m_suggestions->isInContacts(mailbox->address));
    if (isNew)
        entry("addToContacts", "person", tr("&Add to contacts"),
              [this, who = *mailbox] { m_suggestions->addToContacts(who); });
    if (isOne && m_suggestions)
        entry("onlyThis", "new", tr("&Write to only this one"),
              [this, addressee] { emit onlyThisRequested(addressee); });
    if (!m_isReadOnly) {
        menu->addSeparator();
        entry("removeChips", "trash",
              isOne ? tr("&Delete") : tr("&Delete %n recipients", nullptr, int(places.size())),
              [this, places] { remove(places); });
    }
    menu->popup(globalPosition);
}

} // namespace ui
