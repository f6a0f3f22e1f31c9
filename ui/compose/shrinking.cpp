#include "ui/compose/shrinking.h"

#include "ui/editor/picturefiles.h"
#include "ui/editor/picturescale.h"

#include <QThreadPool>

namespace ui::compose
{

using core::mail::Attachment;

namespace
{

using editor::bytesOf;

std::optional<Attachment> shrunk(const Attachment &attachment)
{
    if (attachment.role != Attachment::Role::Attached)
        return std::nullopt;
    return editor::rescaled(attachment, editor::largeSide);
}

Shrinking::Result shrink(const QList<Attachment> &attachments)
{
    Shrinking::Result result{.before = attachments, .after = {}};
    for (const Attachment &attachment : attachments) {
        const auto smaller = shrunk(attachment);
        result.after.append(smaller.value_or(attachment));
        if (!smaller)
            continue;
        ++result.shrunkCount;
        result.bytesBefore += bytesOf(attachment.content);
        result.bytesAfter += bytesOf(smaller->content);
    }
    return result;
}

} // namespace

Shrinking *Shrinking::start(const QList<Attachment> &attachments)
{
    auto *shrinking = new Shrinking; // deletes itself below, in its own thread
    QThreadPool::globalInstance()->start([shrinking, attachments] {
        const Result result = shrink(attachments);
        QMetaObject::invokeMethod(
            shrinking,
            [shrinking, result] {
                emit shrinking->done(result);
                shrinking->deleteLater();
            },
            Qt::QueuedConnection);
    });
    return shrinking;
}

} // namespace ui::compose
