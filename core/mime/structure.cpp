#include "core/mime/entity.h"
#include "core/mime/flowed.h"
#include "core/mime/parameters.h"

#include <algorithm>

namespace core::mime
{

using mail::Attachment;
using mail::Draft;

namespace
{

using Parts = std::vector<Entity>;

/// Collects the children of a multipart; the first error stays.
class Collector
{
public:
    void add(Result<Entity, WriteError> part)
    {
        if (part)
            parts.push_back(std::move(*part));
        else if (!error)
            error = part.error();
    }

    Parts parts;
    std::optional<WriteError> error;
};

bool isMethod(const QByteArray &method)
{
    return !method.isEmpty() && method.size() <= 40 && std::all_of(method.begin(), method.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    });
}

/// The text of a letter that is nothing else ends the message, so it ends with a line end in every transfer
/// encoding; in a multipart the delimiter brings its own and the text stays as it is.
QByteArray textOctets(const QString &text, const Draft &draft)
{
    const bool isWholeLetter = draft.attachments.isEmpty() && !draft.calendar
        && (draft.body.text.isEmpty() || draft.body.html.isEmpty());
    return isWholeLetter && !text.endsWith(u'\n') ? text.toUtf8() + '\n' : text.toUtf8();
}

/// The HTML, with the pictures it shows as its relatives: beside an attachment Apple Mail would show or
/// hide the wrong ones.
Result<Entity, WriteError> htmlEntity(const Composition &composition, const Draft &draft)
{
    Result<Entity, WriteError> html
        = textEntity(composition, "text/html", textOctets(draft.body.html, draft));
    Collector related;
    for (const Attachment &attachment : draft.attachments) {
        if (attachment.role == Attachment::Role::Inline)
            related.add(attachmentEntity(composition, attachment));
    }
    if (related.error)
        return *related.error;
    if (!html || related.parts.empty())
        return html;
    related.parts.insert(related.parts.begin(), std::move(*html));
    return multipartEntity(composition, "multipart/related", 'R', std::move(related.parts),
                           {"type=\"text/html\""});
}

Result<Entity, WriteError> calendarEntity(const Composition &composition, const mail::Calendar &calendar)
{
    if (!isMethod(calendar.method))
        return badField("method", QString::fromLatin1(calendar.method.toPercentEncoding()));
    return textEntity(composition, "text/calendar", calendar.text, {"method=" + calendar.method});
}

Attachment calendarCopy(const mail::Calendar &calendar)
{
    return {
        .fileName = QStringLiteral("invite.ics"), .mediaType = "application/ics", .content = calendar.text};
}

/// What is to be read: the plain text first, the richest last, as RFC 2046 §5.1.4 wants it.
Collector readableParts(const Composition &composition, const Draft &draft)
{
    Collector parts;
    if (!draft.body.text.isEmpty())
        parts.add(textEntity(composition, "text/plain", textOctets(flowedText(draft.body.text), draft),
                             {"format=flowed"}));
    if (!draft.body.html.isEmpty())
        parts.add(htmlEntity(composition, draft));
    if (draft.calendar)
        parts.add(calendarEntity(composition, *draft.calendar));
    return parts;
}

Collector attachedParts(const Composition &composition, const Draft &draft)
{
    Collector parts;
    if (draft.calendar)
        parts.add(attachmentEntity(composition, calendarCopy(*draft.calendar)));
    for (const Attachment &attachment : draft.attachments) {
        // Without HTML there is nothing for a picture to be shown in.
        if (attachment.role == Attachment::Role::Attached || draft.body.html.isEmpty())
            parts.add(attachmentEntity(composition, attachment));
    }
    return parts;
}

} // namespace

Entity multipartEntity(const Composition &composition, const QByteArray &mediaType, char kind, Parts children,
                       const QList<QByteArray> &parameters)
{
    Entity multipart;
    multipart.boundary = composition.boundary(kind);
    multipart.children = std::move(children);
    const QList<QByteArray> all = parameters + QList<QByteArray>{"boundary=\"" + multipart.boundary + '"'};
    [[maybe_unused]] const bool isAdded
        = multipart.fields.add("Content-Type", withParameters(mediaType, all));
    Q_ASSERT(isAdded);
    return multipart;
}

Result<Entity, WriteError> bodyEntity(const Composition &composition, const Draft &draft)
{
    Collector readable = readableParts(composition, draft);
    Collector attached = attachedParts(composition, draft);
    if (readable.error || attached.error)
        return readable.error ? *readable.error : *attached.error;
    if (readable.parts.empty() && attached.parts.empty())
        return textEntity(composition, "text/plain", {});

    Parts parts;
    if (readable.parts.size() > 1)
        parts.push_back(
            multipartEntity(composition, "multipart/alternative", 'A', std::move(readable.parts)));
    else
        parts = std::move(readable.parts);
    if (attached.parts.empty())
        return std::move(parts.front());
    std::move(attached.parts.begin(), attached.parts.end(), std::back_inserter(parts));
    return multipartEntity(composition, "multipart/mixed", 'M', std::move(parts));
}

} // namespace core::mime
