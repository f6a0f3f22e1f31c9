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
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            offerFolder(path);
            continue;
        }
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
    emit changed();
    cleanPhotos(cards);
}

void AttachmentStrip::cleanPhotos(const QList<AttachmentCard *> &cards)
{
    for (AttachmentCard *card : cards) {
        const auto *file = std::get_if<FileContent>(&card->attachment().content);
        const bool isPhoto = card->attachment().mediaType.startsWith("image/");
        if (file && isPhoto && !m_way.keepsDetails && !card->facts().origin)
            clean(card, file->path);
        if (isPhoto)
            m_toOffer += card->attachment();
    }
    if (m_cleaning == 0)
        offerSmaller(std::exchange(m_toOffer, {}));
}

/// The file is attached already; what is in it is looked at meanwhile.
void AttachmentStrip::clean(AttachmentCard *card, const QString &path)
{
    ++m_cleaning;
    const QPointer<AttachmentCard> at(card);
    const core::mail::Content before = card->attachment().content;
    connect(PhotoCleaning::start(path, copiesFolder()), &PhotoCleaning::done, this,
            [this, at, before](const core::picture::CleanCopy &copy) {
                --m_cleaning;
                const bool isMeant = at && at->attachment().content == before && !m_isReadOnly;
                if (isMeant && !copy.path.isEmpty()) {
                    Attachment attachment = at->attachment();
                    const Attachment old = attachment;
                    attachment.content = FileContent{copy.path};
                    std::replace(m_toOffer.begin(), m_toOffer.end(), old, attachment);
                    at->setAttachment(attachment);
                    emit changed();
                } else if (isMeant && copy.isUnclean && copy.removed.hasLocation) {
                    at->setNote(tr("tells where it was taken"));
                }
                if (m_cleaning == 0)
                    offerSmaller(std::exchange(m_toOffer, {}));
            });
}

void AttachmentStrip::keepDetails(AttachmentCard *card)
{
    QList<Attachment> after = attachments();
    after[m_cards.indexOf(card)].content = FileContent{card->facts().origin->path};
    change(after, tr("%1 goes with its photo details.").arg(card->attachment().fileName));
}

void AttachmentStrip::offerFolder(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    InlineBar *bar = say(QStringLiteral("folderOffer"), Tone::Neutral,
                         tr("%1 is a folder. It can be attached as a zip file.").arg(name));
    const auto *pack
        = bar->addButton(Button::Look::Primary, QStringLiteral("packFolder"), tr("Attach as zip"));
    connect(pack, &QPushButton::clicked, this, [this, path] { packFolder(path); });
}

void AttachmentStrip::packFolder(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    InlineBar *bar = say(QStringLiteral("folderOffer"), Tone::Neutral, tr("Packing %1…").arg(name));
    bar->setClosable(false);
    bar->setRemaining(0);
    auto *packing = new FolderPacking(path, copiesFolder(), bar); // goes with its bar
    const auto *cancel
        = bar->addButton(Button::Look::Secondary, QStringLiteral("cancelPacking"), tr("Cancel"));
    connect(cancel, &QPushButton::clicked, bar, &QObject::deleteLater);
    connect(packing, &FolderPacking::progressed, bar, &InlineBar::setRemaining);
    connect(packing, &FolderPacking::packed, this,
            [this, bar, name](const Attachment &archive, const QStringList &leftOut) {
                bar->deleteLater();
                add({archive});
                if (!leftOut.isEmpty())
                    say(QStringLiteral("leftOut"), Tone::Neutral,
                        tr("%n link(s) in %1 were not packed.", nullptr, int(leftOut.size())).arg(name));
            });
    connect(packing, &FolderPacking::failed, this,
            [this, bar, name](const core::archive::ZipFailure &failure) {
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

void AttachmentStrip::offerSmaller(const QList<Attachment> &fresh)
{
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
        weights.insert(place, factsOf(before[i]).sizeBytes);
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
