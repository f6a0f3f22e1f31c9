#include "ui/compose/attachmentcard.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/attachmentwork.h"
#include "ui/editor/pictureoffer.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace ui::compose
{

using core::mail::Attachment;
using core::mail::FileContent;

QString AttachmentStrip::copiesFolder()
{
    if (!m_way.folder.isEmpty())
        return m_way.folder;
    if (!m_temporary)
        m_temporary = std::make_unique<QTemporaryDir>();
    return m_temporary->filePath(QStringLiteral("copies"));
}

void AttachmentStrip::addFiles(const QStringList &paths)
{
    QList<Attachment> fresh;
    QStringList doubles;
    for (QString path : paths) {
        while (path.size() > 1 && path.endsWith(u'/')) // of a folder
            path.chop(1);
        const Attachment attachment = attachmentFrom(path);
        const QString absolute = std::get<FileContent>(attachment.content).path;
        const auto isSame = [&](const AttachmentCard *card) {
            const auto &origin = card->facts().origin;
            return card->attachment().content == attachment.content || (origin && origin->path == absolute);
        };
        if (std::any_of(m_cards.begin(), m_cards.end(), isSame) || fresh.contains(attachment))
            doubles += path;
        else
            fresh += attachment;
        m_noFiles.remove(absolute);
        m_added.insert(absolute);
    }
    add(fresh);
    if (!doubles.isEmpty())
        askAboutDoubles(doubles);
}

void AttachmentStrip::addAttachment(const Attachment &attachment)
{
    add({attachment});
}

void AttachmentStrip::add(const QList<Attachment> &fresh)
{
    if (fresh.isEmpty())
        return;
    QList<AttachmentCard *> cards;
    for (const Attachment &attachment : fresh)
        cards += makeCard(attachment);
    m_cards += cards;
    arrange();
    lookAtNew();
    emit changed();
    cleanPhotos(cards);
}

void AttachmentStrip::cleanPhotos(const QList<AttachmentCard *> &cards)
{
    for (AttachmentCard *card : cards) {
        if (!card->attachment().mediaType.startsWith("image/"))
            continue;
        if (const auto *file = std::get_if<FileContent>(&card->attachment().content))
            m_toClean.insert(file->path);
        else
            m_toOffer += card->attachment();
    }
    cleanKnown();
}

/// Not before somebody looked: the copies of our own are clean.
void AttachmentStrip::cleanKnown()
{
    for (AttachmentCard *card : std::as_const(m_cards)) {
        const auto *file = std::get_if<FileContent>(&card->attachment().content);
        if (!file || !card->facts().isKnown || !m_toClean.remove(file->path))
            continue;
        m_toOffer += card->attachment();
        if (!m_way.keepsDetails && !card->facts().origin)
            clean(card, file->path);
    }
    offerSmaller();
}

/// The file is attached already; what is in it is looked at meanwhile.
void AttachmentStrip::clean(AttachmentCard *card, const QString &path)
{
    ++m_cleaning;
    const QString before = std::get<FileContent>(card->attachment().content).path;
    connect(PhotoCleaning::start(path, copiesFolder()), &PhotoCleaning::done, this,
            [this, before, path](const core::picture::CleanCopy &copy) {
                --m_cleaning;
                takeCleaned(before, path, copy);
                offerSmaller();
                settle();
            });
}

/// The photo at @p path as it is now, which may have nothing to take out any more, in place of that at @p
/// before: in the list, and wherever undoing brings it back from.
void AttachmentStrip::takeCleaned(const QString &before, const QString &path,
                                  const core::picture::CleanCopy &copy)
{
    const bool couldNotTell = copy.isUnclean && copy.removed.isEmpty();
    const QString now = !copy.path.isEmpty() ? copy.path : couldNotTell ? before : path;
    if (now != before) {
        m_copies.insert(before, now);
        m_copies.remove(now);
    }
    bool isThere = false;
    for (AttachmentCard *card : std::as_const(m_cards)) {
        const Attachment old = card->attachment();
        if (old.content != core::mail::Content(FileContent{before}))
            continue;
        if (now != before) {
            Attachment attachment = old;
            attachment.content = FileContent{now};
            std::replace(m_toOffer.begin(), m_toOffer.end(), old, attachment);
            card->setAttachment(attachment);
            isThere = true;
        }
        if (copy.isUnclean && copy.removed.hasLocation)
            card->setNote(tr("tells where it was taken"));
    }
    if (!isThere)
        return;
    lookAtNew();
    emit changed();
}

QList<Attachment> AttachmentStrip::cleaned(QList<Attachment> attachments) const
{
    for (Attachment &attachment : attachments) {
        auto *file = std::get_if<FileContent>(&attachment.content);
        while (file && m_copies.contains(file->path)) // the newest was made of none, see takeCleaned()
            file->path = m_copies.value(file->path);
    }
    attachments.removeIf([this](const Attachment &attachment) {
        const auto *file = std::get_if<FileContent>(&attachment.content);
        return file && m_noFiles.contains(file->path);
    });
    return attachments;
}

void AttachmentStrip::settle()
{
    if (!isPreparing())
        emit prepared();
}

void AttachmentStrip::keepDetails(AttachmentCard *card)
{
    QList<Attachment> after = attachments();
    m_copies.remove(card->facts().origin->path);
    after[m_cards.indexOf(card)].content = FileContent{card->facts().origin->path};
    change(after, tr("%1 goes with its photo details.").arg(card->attachment().fileName));
}

void AttachmentStrip::takeFolders(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_noFiles.unite(QSet<QString>(paths.begin(), paths.end()));
    setAttachments(attachments());
    emit changed();
    emit notPrepared();
    offerFolders(paths);
}

/// One bar for all that are not decided on yet.
void AttachmentStrip::offerFolders(const QStringList &paths)
{
    m_folders += paths;
    m_folders.removeDuplicates();
    InlineBar *bar = say(QStringLiteral("folderOffer"), Tone::Neutral,
                         m_folders.size() > 1
                             ? tr("%n folders can be attached as zip files.", nullptr, int(m_folders.size()))
                             : tr("%1 is a folder. It can be attached as a zip file.")
                                   .arg(QFileInfo(m_folders.first()).fileName()));
    const auto *pack
        = bar->addButton(Button::Look::Primary, QStringLiteral("packFolder"), tr("Attach as zip"));
    connect(bar, &InlineBar::closed, this, [this] { m_folders.clear(); });
    connect(pack, &QPushButton::clicked, this, [this, bar] {
        bar->hide();
        bar->deleteLater();
        const QStringList folders = std::exchange(m_folders, {});
        for (const QString &path : folders)
            packFolder(path);
    });
}

void AttachmentStrip::packFolder(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    InlineBar *bar = say(QStringLiteral("packing:") + path, Tone::Neutral, tr("Packing %1…").arg(name));
    bar->setClosable(false);
    bar->setRemaining(0);
    auto *packing = new FolderPacking(path, copiesFolder(), bar); // goes with its bar
    ++m_packing;
    connect(packing, &QObject::destroyed, this, [this] {
        --m_packing;
        settle();
    });
    const auto *cancel
        = bar->addButton(Button::Look::Secondary, QStringLiteral("cancelPacking"), tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, [this, bar] {
        emit notPrepared();
        bar->deleteLater();
    });
    connect(packing, &FolderPacking::progressed, bar, &InlineBar::setRemaining);
    connect(packing, &FolderPacking::packed, this,
            [this, bar, name](const Attachment &archive, const QStringList &leftOut) {
                bar->deleteLater();
                add({archive});
                if (!leftOut.isEmpty())
                    say(QStringLiteral("leftOut"), Tone::Neutral,
                        tr("%n thing(s) in %1 were not packed: links, or names that are no text.", nullptr,
                           int(leftOut.size()))
                            .arg(name));
            });
    connect(packing, &FolderPacking::failed, this,
            [this, bar, name](const core::archive::ZipFailure &failure) {
                emit notPrepared();
                bar->deleteLater();
                const bool isUnreadable = failure.kind == core::archive::ZipError::CannotRead;
                say(QStringLiteral("packingFailed"), Tone::Warning,
                    isUnreadable ? tr("%1 was not attached: %2 in it cannot be read.")
                                       .arg(name, QFileInfo(failure.path).fileName())
                                 : tr("%1 was not attached: there is no room for the zip file.").arg(name));
            });
}

void AttachmentStrip::askAboutDoubles(const QStringList &paths)
{
    InlineBar *bar
        = say(QStringLiteral("doubles"), Tone::Neutral,
              paths.size() == 1 ? tr("%1 is attached already.").arg(QFileInfo(paths.first()).fileName())
                                : tr("%n file(s) are attached already.", nullptr, int(paths.size())));
    const auto *again
        = bar->addButton(Button::Look::Secondary, QStringLiteral("attachAgain"), tr("Attach again"));
    connect(again, &QPushButton::clicked, this, [this, bar, paths] {
        bar->deleteLater();
        QList<Attachment> fresh;
        for (const QString &path : paths)
            fresh += attachmentFrom(path);
        add(fresh);
    });
}

/// Once all are as they will be sent.
void AttachmentStrip::offerSmaller()
{
    const auto isAwaited = [this](const AttachmentCard *card) {
        const auto *file = std::get_if<FileContent>(&card->attachment().content);
        return file && m_toClean.contains(file->path);
    };
    if (m_cleaning > 0 || std::any_of(m_cards.cbegin(), m_cards.cend(), isAwaited))
        return;
    const QList<Attachment> fresh = std::exchange(m_toOffer, {});
    if (!editor::PictureOffer::isWorthAsking(fresh))
        return;
    auto *offer
        = new editor::PictureOffer(fresh, say(QStringLiteral("pictureOffer"), Tone::Neutral, QString()));
    connect(offer, &editor::PictureOffer::chosen, this, &AttachmentStrip::putInPlaceOf);
}

void AttachmentStrip::putInPlaceOf(const QList<Attachment> &before, const QList<Attachment> &after)
{
    QList<Attachment> list = attachments();
    QHash<qsizetype, qint64> weights; // of what was made smaller, by place
    for (qsizetype i = 0; i < before.size(); ++i) {
        const qsizetype place = list.indexOf(before[i]);
        if (place < 0 || after[i] == before[i])
            continue;
        list[place] = after[i];
        weights.insert(place, m_cards[place]->facts().sizeBytes);
    }
    if (weights.isEmpty())
        return;
    QHash<qsizetype, bool> hadLocation;
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight) {
        const auto &origin = m_cards[weight.key()]->facts().origin;
        hadLocation.insert(weight.key(), origin && origin->removed.hasLocation);
    }
    change(list, tr("%n photo(s) made smaller.", nullptr, int(weights.size())));
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight) {
        m_cards[weight.key()]->setAttachment(list[weight.key()], weight.value());
        if (hadLocation.value(weight.key()))
            m_cards[weight.key()]->setNote(tr("location removed"));
    }
}

} // namespace ui::compose
