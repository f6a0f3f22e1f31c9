#include "ui/editor/bodyeditorprivate.h"

#include "ui/editor/paste.h"
#include "ui/editor/picturefiles.h"
#include "ui/editor/pictures.h"
#include "ui/editor/picturetools.h"
#include "ui/editor/textarea.h"

#include <QFileDialog>

// How pictures of files and of attachments come into the text.
namespace ui::editor
{

using core::mail::Attachment;

void BodyEditor::Private::choosePictures()
{
    auto *dialog = new QFileDialog(q, BodyEditor::tr("Insert picture"));
    dialog->setObjectName(QStringLiteral("pictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(BodyEditor::tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        insertPictures(readPictures(paths, pictureTools->way()), paths);
    });
    dialog->open();
}

/// The cursor moves with the text while the pictures are being read. A file that turns out to be no picture
/// is handed on like any other.
void BodyEditor::Private::insertPictures(const QFuture<QList<Picture>> &future, const QStringList &paths)
{
    const QTextCursor cursor = text->textCursor();
    ++reading;
    whenRead(future, [this, cursor, paths](const QList<Picture> &all) {
        --reading;
        QStringList unreadable;
        QList<Picture> shown;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].size.isValid())
                shown.append(all[i]);
            else if (i < paths.size())
                unreadable.append(paths[i]);
            else
                giveBack(all[i].attachment);
        }
        if (!shown.isEmpty())
            pictureTools->insert(cursor, shown);
        if (!unreadable.isEmpty())
            emit q->filesDropped(unreadable);
        if (!q->isReading())
            emit q->allRead();
    });
}

/// What was an attachment and is no picture stays one.
void BodyEditor::Private::giveBack(Attachment attachment)
{
    attachment.role = Attachment::Role::Attached;
    attachment.contentId.clear();
    emit q->attachmentWanted(attachment);
}

void BodyEditor::insertPictures(const QStringList &paths)
{
    d->insertPictures(readPictures(paths, d->pictureTools->way()), paths);
}

void BodyEditor::insertAttached(const Attachment &attachment)
{
    Attachment shown = attachment;
    shown.role = Attachment::Role::Inline;
    shown.contentId = newContentId();
    d->insertPictures(decodedPictures({shown}));
}

bool BodyEditor::isReading() const
{
    return d->reading > 0 || d->paste->isReading();
}

void BodyEditor::setPictureWay(const PictureWay &way)
{
    d->pictureTools->setWay(way);
    d->pictures->setDetails(way.keepsDetails ? PhotoDetails::Keep : PhotoDetails::Remove);
}

} // namespace ui::editor
