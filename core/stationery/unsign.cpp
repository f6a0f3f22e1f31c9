#include "core/html/html.h"
#include "core/stationery/signature.h"
#include "core/stationery/signatureblock.h"

namespace core::stationery
{

namespace
{

/// With the empty lines above it where it was the last of the text.
void takeOutOfText(QString &text, const QString &signature)
{
    const Replacement cut = textReplacement(text, {}, signature);
    if (cut.isNothing())
        return;
    const bool wasLast = QStringView(text).sliced(cut.span.end()).trimmed().isEmpty();
    text = cut.appliedTo(text);
    while (wasLast && text.endsWith(u'\n'))
        text.chop(1);
}

} // namespace

void unsign(mail::Draft &draft, const QString &signature)
{
    if (draft.body.html.isEmpty())
        return takeOutOfText(draft.body.text, signature);
    const Replacement cut = htmlReplacement(draft.body.html, {});
    if (cut.isNothing())
        return;
    takeOutOfText(draft.body.text, signatureInHtml(draft.body.html));
    const QStringList before = html::referredContentIds(draft.body.html);
    draft.body.html = cut.appliedTo(draft.body.html);
    const QStringList after = html::referredContentIds(draft.body.html);
    draft.attachments.removeIf([&](const mail::Attachment &attachment) {
        const QString id = QString::fromUtf8(attachment.contentId);
        return attachment.role == mail::Attachment::Role::Inline && before.contains(id)
            && !after.contains(id);
    });
}

} // namespace core::stationery
