#include "ui/compose/attachmentcard.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/attachmentwork.h"
#include "ui/compose/dropzone.h"
#include "ui/widgets/flowarea.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QDrag>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace ui::compose
{

using core::mail::Attachment;
using core::mail::FileContent;

namespace
{

const QString ourType = QStringLiteral("application/x-hongyan-attachments");

const FileContent *fileOf(const AttachmentCard *card)
{
    return std::get_if<FileContent>(&card->attachment().content);
}

} // namespace

bool AttachmentStrip::isOurs(const QMimeData *data)
{
    return data->hasFormat(ourType);
}

QList<AttachmentCard *> AttachmentStrip::selected() const
{
    QList<AttachmentCard *> cards;
    std::copy_if(m_cards.begin(), m_cards.end(), std::back_inserter(cards),
                 [](const AttachmentCard *card) { return card->isSelected(); });
    return cards;
}

void AttachmentStrip::press(AttachmentCard *card, Qt::KeyboardModifiers modifiers)
{
    card->setFocus(Qt::MouseFocusReason);
    if (modifiers & Qt::ShiftModifier)
        return select(m_anchor ? m_anchor : card, card);
    if (modifiers & Qt::ControlModifier) {
        card->setSelected(!card->isSelected());
        m_anchor = card;
        return;
    }
    // One of several that are selected stays one of them: they may be about to be dragged.
    if (!card->isSelected())
        select(card, card);
}

void AttachmentStrip::select(AttachmentCard *from, AttachmentCard *to)
{
    const auto range = std::minmax(m_cards.indexOf(from), m_cards.indexOf(to));
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setSelected(i >= range.first && i <= range.second);
    m_anchor = from;
}

void AttachmentStrip::selectAll()
{
    if (!m_cards.isEmpty())
        select(m_cards.first(), m_cards.last());
}

void AttachmentStrip::handleKey(AttachmentCard *card, QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int step = event->key() == Qt::Key_Right ? forward : -forward;
    // Whoever acts on one that is not among the selected means that one.
    if (!card->isSelected() && !(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) && !isArrow)
        select(card, card);
    event->accept();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (isArrow && modifiers == Qt::AltModifier && !m_isReadOnly) {
        if (!card->isSelected())
            select(card, card);
        return move(step);
    }
    if (isArrow && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier))
        return walk(card, step, modifiers == Qt::ShiftModifier);
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_Space)
        return card->setSelected(!card->isSelected());
    const bool isPlain = modifiers == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && !m_isReadOnly)
        return remove(selected());
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return open(selected());
    event->ignore();
}

void AttachmentStrip::walk(AttachmentCard *from, int step, bool extends)
{
    const qsizetype next = m_cards.indexOf(from) + step;
    if (next == m_cards.size() && !m_isReadOnly && !extends)
        return m_add->setFocus();
    if (next < 0 || next >= m_cards.size())
        return;
    AttachmentCard *to = m_cards[next];
    to->setFocus();
    m_area->ensureWidgetVisible(to);
    select(extends && m_anchor ? m_anchor : extends ? from : to, to);
}

void AttachmentStrip::move(int step)
{
    const QList<AttachmentCard *> moving = selected();
    if (moving.isEmpty())
        return;
    const qsizetype first = m_cards.indexOf(moving.first());
    const qsizetype last = m_cards.indexOf(moving.last());
    if (first + step < 0 || last + step >= m_cards.size())
        return;
    moveTo(int(step < 0 ? first + step : last + step + 1));
}

/// All that are selected, before the one that is at @p index now.
void AttachmentStrip::moveTo(int index)
{
    const QList<AttachmentCard *> moving = selected();
    QList<AttachmentCard *> after;
    for (int i = 0; i <= m_cards.size(); ++i) {
        if (i == index)
            after += moving;
        if (i < m_cards.size() && !moving.contains(m_cards[i]))
            after += m_cards[i];
    }
    if (after == m_cards)
        return;
    QList<Attachment> list;
    for (const AttachmentCard *card : std::as_const(after))
        list += card->attachment();
    QWidget *focused = focusWidget();
    change(list, tr("The order was changed."));
    if (focused)
        focused->setFocus();
}

void AttachmentStrip::remove(const QList<AttachmentCard *> &cards)
{
    if (m_isReadOnly || cards.isEmpty())
        return;
    const qsizetype place = m_cards.indexOf(cards.first());
    const QString what = cards.size() == 1 ? tr("%1 was removed.").arg(cards.first()->attachment().fileName)
                                           : tr("%n file(s) were removed.", nullptr, int(cards.size()));
    QList<Attachment> left;
    for (AttachmentCard *card : std::as_const(m_cards)) {
        if (!cards.contains(card))
            left += card->attachment();
    }
    change(left, what);
    if (!m_cards.isEmpty()) {
        AttachmentCard *next = m_cards[std::min(place, m_cards.size() - 1)];
        next->setFocus();
        select(next, next);
    }
}

/// A path under which other programs find it by the name that recipients see.
QString AttachmentStrip::exported(const Attachment &attachment)
{
    const auto *file = std::get_if<FileContent>(&attachment.content);
    if (file && QFileInfo(file->path).fileName() == attachment.fileName)
        return file->path;
    if (!m_temporary)
        m_temporary = std::make_unique<QTemporaryDir>();
    const QString name = QFileInfo(attachment.fileName).fileName();
    QString folder;
    for (int i = 0; folder.isEmpty() || QFileInfo::exists(folder + u'/' + name); ++i)
        folder = m_temporary->filePath(QString::number(i));
    QDir().mkpath(folder);
    const QString path = folder + u'/' + name;
    if (file)
        return QFile::link(file->path, path) ? path : file->path;
    QFile copy(path);
    const auto &octets = std::get<QByteArray>(attachment.content);
    return copy.open(QFile::WriteOnly) && copy.write(octets) == octets.size() ? path : QString();
}

void AttachmentStrip::open(const QList<AttachmentCard *> &cards)
{
    for (const AttachmentCard *card : cards) {
        if (!card->facts().isReadable)
            continue;
        // A program that came with an opened letter must not start because someone pressed Enter on it.
        if (isProgram(card->attachment().fileName) || (fileOf(card) && isProgram(fileOf(card)->path)))
            showFolder(card);
        else
            QDesktopServices::openUrl(QUrl::fromLocalFile(exported(card->attachment())));
    }
}

void AttachmentStrip::showFolder(const AttachmentCard *card)
{
    const auto &origin = card->facts().origin;
    const FileContent *file = fileOf(card);
    if (!file)
        return;
    const QString path = origin && card->facts().isOriginThere ? origin->path : file->path;
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void AttachmentStrip::saveAs(const QList<AttachmentCard *> &cards)
{
    if (cards.isEmpty())
        return;
    auto *dialog = new QFileDialog(this, cards.size() == 1 ? tr("Save attachment") : tr("Save attachments"));
    dialog->setObjectName(QStringLiteral("saveAttachmentDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (cards.size() == 1) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(cards.first()->attachment().fileName);
    } else {
        dialog->setFileMode(QFileDialog::Directory);
    }
    QList<AttachmentSaving::Copy> copies;
    for (const AttachmentCard *card : cards)
        copies += {card->attachment().content, QFileInfo(card->attachment().fileName).fileName()};
    connect(dialog, &QFileDialog::fileSelected, this, [this, copies](const QString &target) {
        QList<AttachmentSaving::Copy> placed = copies;
        for (AttachmentSaving::Copy &copy : placed)
            copy.path = copies.size() == 1 ? target : target + u'/' + copy.path;
        connect(AttachmentSaving::start(placed), &AttachmentSaving::done, this,
                [this](const QStringList &failed) {
                    if (!failed.isEmpty())
                        say(QStringLiteral("saveFailed"), Tone::Warning,
                            tr("%1 could not be saved there.").arg(QFileInfo(failed.first()).fileName()));
                });
    });
    dialog->open();
}

void AttachmentStrip::showMenu(AttachmentCard *card, const QPoint &globalPosition)
{
    if (!card->isSelected())
        select(card, card);
    const QList<AttachmentCard *> cards = selected();
    const bool isOne = cards.size() == 1;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("attachmentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *name, const QString &iconName, const QString &text, auto does) {
        QAction *action = iconName.isEmpty() ? menu->addAction(text) : menu->addAction(icon(iconName), text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    add("openAttachment", QStringLiteral("open"), tr("&Open"), [this] { open(selected()); });
    add("saveAttachment", QStringLiteral("save"), tr("&Save as…"), [this] { saveAs(selected()); });
    if (isOne && fileOf(card))
        add("showFolder", QStringLiteral("folder"), tr("Show in &folder"),
            [this, card] { showFolder(card); });
    if (!m_isReadOnly) {
        menu->addSeparator();
        if (isOne)
            add("renameAttachment", QStringLiteral("edit"), tr("&Rename…"), [card] { card->rename(); });
        if (isOne && m_textTakesPictures && editor::isPictureFile(card->attachment().fileName))
            add("showInText", QStringLiteral("picture"), tr("Show in the &text"), [this, card] {
                const Attachment attachment = card->attachment();
                remove({card});
                emit showInTextRequested(attachment);
            });
        const auto &origin = card->facts().origin;
        if (isOne && origin && card->facts().isOriginThere && !origin->removed.isEmpty())
            add("keepDetails", QString(), tr("&Keep photo details"), [this, card] { keepDetails(card); });
        if (isOne && card->attachment().mediaType.startsWith("image/")) {
            QAction *always = add("alwaysClean", QString(), tr("Remove details from &all photos"), [] {});
            always->setCheckable(true);
            always->setChecked(!m_way.keepsDetails);
            connect(always, &QAction::toggled, this, [this](bool removes) {
                m_way.keepsDetails = !removes;
                emit photoDetailsChosen(!removes);
            });
        }
        menu->addSeparator();
        add("removeAttachment", QStringLiteral("trash"), tr("Re&move"), [this] { remove(selected()); });
    }
    menu->popup(globalPosition);
}

void AttachmentStrip::startDrag(AttachmentCard *card)
{
    if (!card->isSelected())
        select(card, card);
    auto *carried = new QMimeData; // owned by the drag
    carried->setData(ourType, QByteArray());
    QList<QUrl> urls;
    for (const AttachmentCard *moving : selected()) {
        if (const QString path = exported(moving->attachment()); !path.isEmpty())
            urls += QUrl::fromLocalFile(path);
    }
    carried->setUrls(urls);
    auto *drag = new QDrag(this); // deleted by Qt when it is over
    drag->setMimeData(carried);
    drag->setPixmap(card->grab());
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
}

int AttachmentStrip::dropIndex(const QPoint &position) const
{
    for (int i = 0; i < m_cards.size(); ++i) {
        const QRect place(m_cards[i]->mapTo(this, QPoint()), m_cards[i]->size());
        const bool isBefore = layoutDirection() == Qt::RightToLeft ? position.x() > place.center().x()
                                                                   : position.x() < place.center().x();
        if (position.y() < place.top() || (position.y() <= place.bottom() && isBefore))
            return i;
    }
    return int(m_cards.size());
}

void AttachmentStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (isOurs(event->mimeData()) && !m_isReadOnly)
        event->acceptProposedAction();
}

void AttachmentStrip::dragMoveEvent(QDragMoveEvent *event)
{
    m_dropIndex = dropIndex(event->position().toPoint());
    event->acceptProposedAction();
    update();
}

void AttachmentStrip::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropIndex = -1;
    update();
}

void AttachmentStrip::dropEvent(QDropEvent *event)
{
    m_dropIndex = -1;
    update();
    event->acceptProposedAction();
    // Those of another letter are attached to this one as well.
    if (event->source() && event->source() != this)
        addFiles(localFiles(event->mimeData()));
    else
        moveTo(dropIndex(event->position().toPoint()));
}

} // namespace ui::compose
