#include "ui/editor/bodyeditorprivate.h"

#include "core/html/html.h"
#include "ui/editor/htmlreader.h"
#include "ui/editor/paste.h"
#include "ui/editor/structure.h"
#include "ui/editor/textarea.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTextBlock>
#include <QTextDocument>

// How a letter comes into the editor, and its pictures after it.
namespace ui::editor
{

using core::mail::Attachment;
using core::mail::Body;

void BodyEditor::Private::show(const Body &body, const QList<Attachment> &attachments)
{
    paste->forget();
    pictures->clear();
    for (const Attachment &attachment : attachments) {
        if (!attachment.contentId.isEmpty())
            pictures->add(attachment);
    }
    QList<Attachment> unmeasured = measure(attachments);
    ReadOptions options;
    options.picture = [&](const QString &address) {
        if (std::optional<Attachment> picture = unpacked(address, pictures->details())) {
            pictures->add(*picture);
            unmeasured.append(*picture);
            return Pictures::nameFor(picture->contentId);
        }
        return address.startsWith(u"data:", Qt::CaseInsensitive) ? QString() : address;
    };
    // Without a layout meanwhile; afterwards it begins anew with what is in sight and does the rest in steps.
    text->document()->setLayoutEnabled(false);
    readHtml(body.html.isEmpty() ? core::html::fromPlainText(body.text) : core::html::cleaned(body.html),
             text->document(), options);
    restoreEmptyLook();
    text->setTextCursor(QTextCursor(text->document())); // at the end, everything would be laid out at once
    text->document()->setLayoutEnabled(true);
    text->document()->clearUndoRedoStacks();
    text->ensureCursorVisible();
    decode(unmeasured);
}

/// Tells how large the pictures are that lie in memory, so that the first layout is right, for as long as
/// nobody notices; returns those that are left.
QList<Attachment> BodyEditor::Private::measure(const QList<Attachment> &attachments)
{
    constexpr int unnoticed = 30; // milliseconds
    QElapsedTimer watch;
    watch.start();
    QList<Attachment> left;
    for (const Attachment &attachment : attachments) {
        const bool isInMemory = std::holds_alternative<QByteArray>(attachment.content);
        if (isInMemory && !attachment.contentId.isEmpty() && !watch.hasExpired(unnoticed))
            pictures->setSize(attachment.contentId, measured(attachment.content));
        else
            left.append(attachment);
    }
    return left;
}

/// The first paragraph of an empty letter has the look of any other.
void BodyEditor::Private::restoreEmptyLook()
{
    if (text->document()->blockCount() == 1)
        refreshSpacing(text->document()->firstBlock());
}

void BodyEditor::Private::decode(const QList<Attachment> &attachments)
{
    if (attachments.isEmpty())
        return;
    whenRead(decodedPictures(attachments), [this](const QList<Picture> &decoded) {
        bool isNew = false;
        for (const Picture &picture : decoded)
            isNew = pictures->setSize(picture.attachment.contentId, picture.size) || isNew;
        if (isNew)
            text->document()->markContentsDirty(0, text->document()->characterCount());
    });
}

/// QFuture::then() with a context is no help here: Qt 6.4 asserts if the context is gone by then.
void BodyEditor::Private::whenRead(const QFuture<QList<Picture>> &future,
                                   std::function<void(const QList<Picture> &)> then)
{
    auto *watcher = new QFutureWatcher<QList<Picture>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then = std::move(then)] {
        then(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(future);
}

} // namespace ui::editor
