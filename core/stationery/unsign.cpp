#include "core/html/html.h"
#include "core/html/markup.h"
#include "core/stationery/signature.h"

namespace core::stationery
{

namespace
{

/// The block of the signature with the line end after it; nothing where there is none.
std::optional<html::Span> signatureBlock(const QString &letter)
{
    const QList<html::Markup> pieces = html::markupOf(letter);
    const QList<int> partners = html::partnersOf(pieces);
    for (qsizetype i = pieces.size() - 1; i >= 0; --i) {
        const html::Markup &piece = pieces.at(i);
        const html::Markup::Attribute *id = piece.attribute(u"id");
        const bool isStart
            = piece.kind == html::Markup::Kind::StartTag && piece.name == u"div" && partners.at(i) >= 0;
        if (!isStart || !id || QStringView(letter).mid(id->value.start, id->value.length) != u"signature")
            continue;
        qsizetype end = pieces.at(partners.at(i)).span.end();
        if (end < letter.size() && letter.at(end) == u'\n')
            ++end;
        return html::Span{piece.span.start, end - piece.span.start};
    }
    return std::nullopt;
}

void cutAtHyphens(QString &text)
{
    const qsizetype found = text.lastIndexOf(QStringLiteral("\n-- \n"));
    if (found < 0 && !text.startsWith(QStringLiteral("-- \n")))
        return;
    text.truncate(std::max(found, qsizetype(0)));
    while (text.endsWith(u'\n'))
        text.chop(1);
}

} // namespace

void unsign(mail::Draft &draft)
{
    if (draft.body.html.isEmpty())
        return cutAtHyphens(draft.body.text);
    const auto block = signatureBlock(draft.body.html);
    if (!block)
        return;
    const QStringList before = html::referredContentIds(draft.body.html);
    draft.body.html.remove(block->start, block->length);
    const QStringList after = html::referredContentIds(draft.body.html);
    draft.attachments.removeIf([&](const mail::Attachment &attachment) {
        const QString id = QString::fromUtf8(attachment.contentId);
        return attachment.role == mail::Attachment::Role::Inline && before.contains(id)
            && !after.contains(id);
    });
    cutAtHyphens(draft.body.text);
}

} // namespace core::stationery
