#include "ui/compose/composewindowprivate.h"

#include "core/mime/fieldsize.h"
#include "ui/compose/attachmentfacts.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/envelopepanel.h"
#include "ui/compose/letterbody.h"
#include "ui/compose/letterfacts.h"
#include "ui/compose/remarks.h"
#include "ui/compose/stationerytools.h"
#include "ui/compose/statusline.h"
#include "ui/preview/previewpage.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/inlinebar.h"

namespace ui::compose
{

using Row = EnvelopePanel::Row;

void ComposeWindow::Private::refresh()
{
    ++refreshNumber;
    const core::delivery::SavedDraft letter = q->saved();
    refreshWith(letter, factsOf(letter));
}

void ComposeWindow::Private::refreshLater()
{
    q->takeSaved([this, number = ++refreshNumber](const core::delivery::SavedDraft &letter) {
        if (number != refreshNumber)
            return;
        takeFacts(q, letter, [this, number, letter](const LetterFacts &facts) {
            if (number == refreshNumber)
                refreshWith(letter, facts);
        });
    });
}

void ComposeWindow::Private::refreshWith(const core::delivery::SavedDraft &letter, const LetterFacts &facts)
{
    stationery->follow(letter, facts.mayHaveFields);
    QStringList misspelt;
    for (const Row row : {Row::To, Row::Cc, Row::Bcc})
        misspelt += envelope->field(row)->misspelt();
    LetterFacts told = facts;
    told.tellsPlace = facts.tellsPlace && !pictureWay.keepsDetails; // else somebody wants it
    aboutPlaces = Remarks::aboutPlaces(told);
    remarks = Remarks::about(letter, told, misspelt, strip->unreadable())
        + Remarks::aboutFields(stationery->fieldNames());
    for (const QString &name : strip->changedFiles())
        remarks += tr("%1 changed since you attached it: the new version will be sent.").arg(name);
    for (const QString &name : strip->emptyFiles())
        remarks += tr("%1 is empty.").arg(name);
    // A subject that is not written yet is no news to whoever is still writing.
    thingsToLookAt = int(remarks.size()) - (letter.draft.subject.trimmed().isEmpty() ? 1 : 0);
    qint64 bytes = core::mime::expectedHeaderBytes(letter.draft) + facts.octets;
    bytes += strip->encodedBytes() + pictureBytes(letter.draft);
    // What the server announced counts; before it was asked, what its provider says.
    const SizeLimit known = providerLimits.value(q->accountId());
    const qint64 limit = limits.value(q->accountId(), known.bytes);
    status->setSize(bytes, limit);
    strip->setWeight(bytes, limit, known.receiver);
    if (preview && preview->isVisible())
        preview->showDraft(letter.draft);
    const QString subject = letter.draft.subject.simplified();
    q->setWindowTitle(subject.isEmpty() ? tr("New message — Hongyan") : tr("%1 — Hongyan").arg(subject));
    showState();
}

/// Of what is in the text, encoded. A picture in a file is one of the program's own, and looked at once.
qint64 ComposeWindow::Private::pictureBytes(const core::mail::Draft &draft)
{
    const QList<core::mail::Attachment> attached = strip->attachments();
    qint64 bytes = 0;
    for (const core::mail::Attachment &part : draft.attachments) {
        if (attached.contains(part))
            continue;
        const auto *file = std::get_if<core::mail::FileContent>(&part.content);
        if (file && !pictureSizes.contains(file->path))
            pictureSizes.insert(file->path, factsOf(part).sizeBytes);
        bytes += encodedBytes(file ? pictureSizes.value(file->path) : factsOf(part).sizeBytes);
    }
    return bytes;
}

/// What is said about files is true again.
void ComposeWindow::Private::followFiles()
{
    refreshTimer.start();
    if (!remarkBar || remarkBar->isHidden() || remarkBar->objectName() != u"remarks")
        return;
    const QStringList before = remarks;
    refresh();
    if (remarks != before)
        tellRemarks();
}

} // namespace ui::compose
