#include "core/mime/header.h"
#include "core/mime/read.h"
#include "core/mime/syntax.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace core::mime
{

using mail::Attachment;
using mail::Draft;

namespace
{

bool isUnsent(const Part &message)
{
    return message.fieldBody("X-Unsent") == "1";
}

std::optional<mail::Mailbox> oneMailbox(const QByteArray &body)
{
    const QList<mail::Mailbox> people
        = mail::mailboxes(parseAddresses(QByteArrayView(body)).value_or(mail::AddressList()));
    return people.isEmpty() ? std::nullopt : std::optional(people.first());
}

QList<QByteArray> messageIds(const QByteArray &body)
{
    QList<QByteArray> ids;
    for (const QByteArray &word : body.simplified().split(' ')) {
        if (isMessageId(word) && ids.size() < 1000)
            ids.append(word);
    }
    return ids;
}

mail::Priority priorityOf(const Part &message)
{
    const QByteArray importance = message.fieldBody("Importance").toLower();
    const QByteArray number = message.fieldBody("X-Priority").left(1);
    if (importance == "high" || number == "1" || number == "2")
        return mail::Priority::High;
    return importance == "low" || number == "4" || number == "5" ? mail::Priority::Low
                                                                 : mail::Priority::Normal;
}

std::optional<mail::ListUnsubscribe> listUnsubscribeOf(const Part &message)
{
    mail::ListUnsubscribe list;
    const QByteArray body = message.fieldBody("List-Unsubscribe");
    for (qsizetype start = body.indexOf('<'); start >= 0; start = body.indexOf('<', start + 1)) {
        const qsizetype end = body.indexOf('>', start);
        if (end < 0)
            break;
        list.uris.append(body.mid(start + 1, end - start - 1));
    }
    list.oneClick = !message.fieldBody("List-Unsubscribe-Post").isEmpty();
    return list.uris.isEmpty() ? std::nullopt : std::optional(list);
}

/// Fields with a place of their own in the draft, and those that tell of a way the message has gone.
bool isOwnField(const QByteArray &name)
{
    static const QByteArrayList others = {"from",
                                          "sender",
                                          "reply-to",
                                          "to",
                                          "cc",
                                          "bcc",
                                          "subject",
                                          "date",
                                          "message-id",
                                          "in-reply-to",
                                          "references",
                                          "mime-version",
                                          "importance",
                                          "x-priority",
                                          "x-unsent",
                                          "received",
                                          "return-path",
                                          "delivered-to",
                                          "x-original-to",
                                          "x-received",
                                          "authentication-results",
                                          "received-spf",
                                          "dkim-signature",
                                          "domainkey-signature",
                                          "user-agent",
                                          "x-mailer",
                                          "x-originating-ip",
                                          "status",
                                          "x-status"};
    static const QByteArrayList families
        = {"content-", "resent-", "arc-", "list-", "x-spam", "x-ms-", "x-google-"};
    const QByteArray lower = name.toLower();
    return isFieldName(lower) && lower.size() <= 76 && !others.contains(lower)
        && std::none_of(families.begin(), families.end(),
                        [&](const QByteArray &family) { return lower.startsWith(family); });
}

/// Bcc, the sender's own fields and the list's come back only from a file that says it was never sent:
/// in any other they are someone else's, and would send copies to people the user never saw.
void readUnsentFields(Draft &draft, const Part &message)
{
    draft.bcc = parseAddresses(QByteArrayView(message.fieldBody("Bcc"))).value_or(mail::AddressList());
    draft.listUnsubscribe = listUnsubscribeOf(message);
    for (const Field &field : message.fields) {
        if (isOwnField(field.name))
            draft.headers.append({field.name, decodeText(field.body())});
    }
}

void readFields(Draft &draft, const Part &message)
{
    const auto list = [&](const char *name) {
        return parseAddresses(QByteArrayView(message.fieldBody(name))).value_or(mail::AddressList());
    };
    draft.from = oneMailbox(message.fieldBody("From"));
    draft.sender = oneMailbox(message.fieldBody("Sender"));
    draft.replyTo = list("Reply-To");
    draft.to = list("To");
    if (mail::mailboxes(draft.to).isEmpty())
        draft.to.clear(); // "undisclosed-recipients:;" stands for nobody
    draft.cc = list("Cc");
    draft.subject = decodeText(message.fieldBody("Subject"));
    draft.priority = priorityOf(message);
    draft.inReplyTo = messageIds(message.fieldBody("In-Reply-To")).value(0);
    draft.references = messageIds(message.fieldBody("References"));
    if (isUnsent(message))
        readUnsentFields(draft, message);
}

/// Goes through the tree and gives each part its place in the draft.
class BodyReader
{
public:
    BodyReader(QIODevice &source, const QString &folder, Draft &draft)
        : m_source(source)
        , m_folder(folder)
        , m_draft(draft)
    {
    }

    std::optional<ReadError> error;

    void read(const Part &part, bool isRoot)
    {
        if (error)
            return;
        if (part.mediaType.startsWith("multipart/"))
            readMultipart(part);
        else if (!takesAsBody(part, isRoot))
            attach(part, Attachment::Role::Attached);
    }

private:
    void readMultipart(const Part &part)
    {
        const bool isRelated = part.mediaType == "multipart/related";
        const bool isSigned = part.mediaType == "multipart/signed";
        for (size_t i = 0; i < part.children.size(); ++i) {
            const Part &child = part.children[i];
            if (isSigned && i == 1)
                continue; // a signature of octets that are about to change
            if (isRelated && i > 0 && !child.contentId.isEmpty() && child.children.empty())
                attach(child, Attachment::Role::Inline);
            else
                read(child, false);
        }
    }

    bool takesAsBody(const Part &part, bool isRoot)
    {
        if (part.disposition.value == "attachment" || !part.fileName.isEmpty())
            return isCalendarCopy(part);
        if (part.mediaType == "text/plain" && m_draft.body.text.isEmpty()) {
            m_draft.body.text = unflowedBody(m_source, part);
            // The end of a letter of one part is the message's, not the text's.
            if (isRoot && m_draft.body.text.endsWith(u'\n'))
                m_draft.body.text.chop(1);
            return true;
        }
        if (part.mediaType == "text/html" && m_draft.body.html.isEmpty()) {
            m_draft.body.html = decodedText(m_source, part);
            if (isRoot && m_draft.body.html.endsWith(u'\n'))
                m_draft.body.html.chop(1);
            return true;
        }
        if (part.mediaType == "text/calendar" && !m_draft.calendar) {
            const QByteArray method = part.contentType.parameter("method").toLatin1();
            m_draft.calendar
                = mail::Calendar{method.isEmpty() ? "PUBLISH" : method, decodedBody(m_source, part)};
            return true;
        }
        // The writer made it for an empty letter; there is nothing to keep of it.
        return part.bodySize == 0 && part.mediaType.startsWith("text/");
    }

    /// The writer attaches the invitation again by itself.
    bool isCalendarCopy(const Part &part)
    {
        return m_draft.calendar && part.mediaType == "application/ics"
            && decodedBody(m_source, part) == m_draft.calendar->text;
    }

    /// Ours, because the sender's may be a path, a device or a name that is taken.
    std::unique_ptr<QFile> newFile()
    {
        while (++m_files < 100'000) {
            auto file
                = std::make_unique<QFile>(QDir(m_folder).filePath(QStringLiteral("part-%1").arg(m_files)));
            if (file->open(QFile::WriteOnly | QFile::NewOnly))
                return file;
            if (!file->exists())
                break;
        }
        error = ReadError{ReadError::Kind::Device, m_folder};
        return nullptr;
    }

    void attach(const Part &part, Attachment::Role role)
    {
        const std::unique_ptr<QFile> file = newFile();
        if (!file)
            return;
        if (!decodeBodyTo(m_source, part, *file) || !file->flush()) {
            error = ReadError{ReadError::Kind::Device, file->fileName()};
            return;
        }
        Attachment attachment;
        attachment.fileName = part.fileName;
        if (attachment.fileName.isEmpty() && part.mediaType == "message/rfc822")
            attachment.fileName = QStringLiteral("message.eml");
        attachment.mediaType = part.mediaType;
        if (const QString charset = part.contentType.parameter("charset"); isToken(charset.toLatin1()))
            attachment.mediaType += "; charset=" + charset.toLatin1();
        attachment.content = mail::FileContent{file->fileName()};
        const bool hasId = isMessageId('<' + part.contentId + '>');
        attachment.role = hasId ? role : Attachment::Role::Attached;
        attachment.contentId = hasId ? part.contentId : QByteArray();
        attachment.description = decodeText(part.fieldBody("Content-Description"));
        m_draft.attachments.append(attachment);
    }

    QIODevice &m_source;
    QString m_folder;
    Draft &m_draft;
    int m_files = 0;
};

} // namespace

Result<Draft, ReadError> toDraft(QIODevice &source, const QString &attachmentFolder)
{
    const Result<Part, ReadError> message = read(source);
    if (!message)
        return message.error();
    Draft draft;
    readFields(draft, *message);
    BodyReader body(source, attachmentFolder, draft);
    body.read(*message, true);
    if (body.error)
        return *body.error;
    return draft;
}

} // namespace core::mime
