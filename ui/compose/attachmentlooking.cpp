// What is known of the files: looked at when they come and whenever they may have changed, in other threads.

#include "ui/compose/attachmentcard.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/attachmentwork.h"
#include "ui/editor/picturescale.h"

#include <algorithm>
#include <limits>

namespace ui::compose
{

using core::mail::Attachment;
using core::mail::FileContent;

namespace
{

QString pathOf(const Attachment &attachment)
{
    const auto *file = std::get_if<FileContent>(&attachment.content);
    return file ? file->path : QString();
}

} // namespace

/// Nobody waits for a drive that does not answer once nothing of it is to be sent.
bool AttachmentStrip::isLooking() const
{
    return std::any_of(m_cards.cbegin(), m_cards.cend(), [this](const AttachmentCard *card) {
        return m_looks.contains(pathOf(card->attachment()));
    });
}

void AttachmentStrip::refresh()
{
    lookAt(attachments());
}

void AttachmentStrip::lookAtNew()
{
    QList<Attachment> fresh;
    for (const AttachmentCard *card : std::as_const(m_cards)) {
        if (!card->facts().isKnown && !m_looks.contains(pathOf(card->attachment())))
            fresh += card->attachment();
    }
    lookAt(fresh);
}

/// At those of one folder together: a drive that does not answer holds up nothing that is elsewhere. At none
/// twice at a time: there it would only be more.
void AttachmentStrip::lookAt(const QList<Attachment> &attachments)
{
    QHash<QString, QList<Attachment>> byFolder;
    for (const Attachment &attachment : attachments) {
        const QString path = pathOf(attachment);
        if (path.isEmpty())
            continue;
        if (m_looks.contains(path)) {
            m_looksAgain.insert(path);
            continue;
        }
        byFolder[path.left(path.lastIndexOf(u'/') + 1)].append(attachment);
    }
    for (const QList<Attachment> &asked : std::as_const(byFolder)) {
        for (const Attachment &attachment : asked)
            m_looks.insert(pathOf(attachment));
        connect(FilesCheck::start(asked, copiesFolder()), &FilesCheck::done, this,
                [this, asked](const QList<AttachmentFacts> &facts) { takeFacts(asked, facts); });
    }
}

void AttachmentStrip::takeFacts(const QList<Attachment> &of, const QList<AttachmentFacts> &facts)
{
    QList<Attachment> again;
    for (const Attachment &attachment : of) {
        m_looks.remove(pathOf(attachment));
        if (m_looksAgain.remove(pathOf(attachment)))
            again += attachment;
    }
    QStringList folders;
    for (AttachmentCard *card : std::as_const(m_cards)) {
        const auto same = std::find_if(of.cbegin(), of.cend(), [card](const Attachment &attachment) {
            return attachment.content == card->attachment().content;
        });
        if (same == of.cend())
            continue;
        card->takeFacts(facts[same - of.cbegin()]);
        const QString path = pathOf(card->attachment());
        if (m_added.remove(path) && card->facts().isFolder)
            folders += path;
        // The new version is to be sent, and it is to tell as little as the old one.
        if (card->facts().hasOriginChanged)
            clean(card, card->facts().origin->path);
    }
    lookAt(again);
    cleanKnown();
    takeFolders(folders);
    emit checked();
    settle();
}

qint64 AttachmentStrip::encodedBytes() const
{
    qint64 bytes = 0;
    for (const AttachmentCard *card : m_cards)
        bytes += ui::compose::encodedBytes(card->facts().sizeBytes);
    return bytes;
}

QStringList AttachmentStrip::unreadable() const
{
    QStringList names;
    for (const AttachmentCard *card : m_cards) {
        if (!card->facts().isReadable)
            names += card->attachment().fileName;
    }
    return names;
}

QStringList AttachmentStrip::changedFiles() const
{
    QStringList names;
    for (const AttachmentCard *card : m_cards) {
        if (card->facts().isReadable && (card->hasChanged() || card->facts().hasOriginChanged))
            names += card->attachment().fileName;
    }
    return names;
}

QStringList AttachmentStrip::emptyFiles() const
{
    QStringList names;
    for (const AttachmentCard *card : m_cards) {
        if (card->facts().isKnown && card->facts().isReadable && card->facts().sizeBytes == 0)
            names += card->attachment().fileName;
    }
    return names;
}

bool AttachmentStrip::canBeSmaller() const
{
    return std::any_of(m_cards.cbegin(), m_cards.cend(), [](const AttachmentCard *card) {
        const AttachmentFacts &facts = card->facts();
        return editor::isHeavyPicture(card->attachment().fileName,
                                      facts.isKnown ? facts.sizeBytes : std::numeric_limits<qint64>::max());
    });
}

void AttachmentStrip::focusUnreadable()
{
    for (AttachmentCard *card : std::as_const(m_cards)) {
        if (!card->facts().isReadable) {
            card->setFocus();
            return;
        }
    }
}

} // namespace ui::compose
