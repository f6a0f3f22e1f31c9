#include "core/delivery/draftcodec.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::delivery
{

namespace
{

using mail::Attachment;

/// Octets that are ASCII in all good cases, and come back whatever they are.
QString fromOctets(const QByteArray &octets)
{
    return QString::fromLatin1(octets);
}

QByteArray toOctets(const QJsonValue &value)
{
    return value.toString().toLatin1();
}

QJsonArray toJson(const QList<QByteArray> &list)
{
    QJsonArray array;
    for (const QByteArray &octets : list)
        array.append(fromOctets(octets));
    return array;
}

QList<QByteArray> octetLists(const QJsonValue &value)
{
    QList<QByteArray> list;
    for (const QJsonValue &entry : value.toArray())
        list.append(toOctets(entry));
    return list;
}

QJsonObject toJson(const mail::Mailbox &mailbox)
{
    return {{QStringLiteral("name"), mailbox.name}, {QStringLiteral("address"), mailbox.address.toString()}};
}

QJsonArray toJson(const mail::AddressList &list)
{
    QJsonArray array;
    for (const mail::Addressee &addressee : list) {
        if (const auto *mailbox = std::get_if<mail::Mailbox>(&addressee)) {
            array.append(toJson(*mailbox));
            continue;
        }
        const auto &group = std::get<mail::Group>(addressee);
        QJsonArray members;
        for (const mail::Mailbox &member : group.members)
            members.append(toJson(member));
        array.append(
            QJsonObject{{QStringLiteral("group"), group.name}, {QStringLiteral("members"), members}});
    }
    return array;
}

std::optional<mail::Mailbox> mailbox(const QJsonValue &json, QStringList *stray = nullptr)
{
    const QString name = json[QStringLiteral("name")].toString();
    const QString text = json[QStringLiteral("address")].toString();
    const auto address = mail::AddrSpec::parse(text);
    if (address)
        return mail::Mailbox{name, *address};
    if (stray && !text.isEmpty())
        stray->append(name.isEmpty() ? text : name + QStringLiteral(" <") + text + QLatin1Char('>'));
    return {};
}

mail::AddressList addressList(const QJsonValue &json, QStringList *stray = nullptr)
{
    mail::AddressList list;
    for (const QJsonValue &entry : json.toArray()) {
        if (!entry.toObject().contains(QStringLiteral("group"))) {
            if (const auto one = mailbox(entry, stray))
                list.append(*one);
            continue;
        }
        mail::Group group{entry[QStringLiteral("group")].toString(), {}};
        for (const QJsonValue &member : entry[QStringLiteral("members")].toArray()) {
            if (const auto one = mailbox(member, stray))
                group.members.append(*one);
        }
        list.append(group);
    }
    return list;
}

QJsonObject toJson(const Attachment &attachment, QHash<QByteArray, QByteArray> &blobs)
{
    QJsonObject json{
        {QStringLiteral("fileName"), attachment.fileName},
        {QStringLiteral("mediaType"), fromOctets(attachment.mediaType)},
        {QStringLiteral("inline"), attachment.role == Attachment::Role::Inline},
        {QStringLiteral("contentId"), fromOctets(attachment.contentId)},
        {QStringLiteral("description"), attachment.description},
    };
    if (const auto *file = std::get_if<mail::FileContent>(&attachment.content)) {
        json[QStringLiteral("path")] = file->path;
    } else {
        const auto &octets = std::get<QByteArray>(attachment.content);
        const QByteArray hash = QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex();
        blobs.insert(hash, octets);
        json[QStringLiteral("blob")] = fromOctets(hash);
    }
    return json;
}

Attachment attachment(const QJsonValue &json, const std::function<mail::Content(const QString &hash)> &blob)
{
    Attachment attachment;
    attachment.fileName = json[QStringLiteral("fileName")].toString();
    attachment.mediaType = toOctets(json[QStringLiteral("mediaType")]);
    attachment.role
        = json[QStringLiteral("inline")].toBool() ? Attachment::Role::Inline : Attachment::Role::Attached;
    attachment.contentId = toOctets(json[QStringLiteral("contentId")]);
    attachment.description = json[QStringLiteral("description")].toString();
    const QString hash = json[QStringLiteral("blob")].toString();
    if (hash.isEmpty())
        attachment.content = mail::FileContent{json[QStringLiteral("path")].toString()};
    else
        attachment.content = blob(hash);
    return attachment;
}

/// What few letters have.
void addRare(const mail::Draft &draft, QJsonObject &json)
{
    if (draft.sender)
        json[QStringLiteral("sender")] = toJson(*draft.sender);
    if (draft.calendar)
        json[QStringLiteral("calendar")]
            = QJsonObject{{QStringLiteral("method"), fromOctets(draft.calendar->method)},
                          {QStringLiteral("text"), fromOctets(draft.calendar->text.toBase64())}};
    if (draft.listUnsubscribe)
        json[QStringLiteral("listUnsubscribe")]
            = QJsonObject{{QStringLiteral("uris"), toJson(draft.listUnsubscribe->uris)},
                          {QStringLiteral("oneClick"), draft.listUnsubscribe->oneClick}};
    QJsonArray headers;
    for (const mail::HeaderField &field : draft.headers)
        headers.append(QJsonObject{{QStringLiteral("name"), fromOctets(field.name)},
                                   {QStringLiteral("value"), field.value}});
    if (!headers.isEmpty())
        json[QStringLiteral("headers")] = headers;
}

void readRare(const QJsonObject &json, mail::Draft &draft)
{
    draft.sender = mailbox(json[QStringLiteral("sender")]);
    const QJsonValue calendar = json[QStringLiteral("calendar")];
    if (calendar.isObject())
        draft.calendar = {toOctets(calendar[QStringLiteral("method")]),
                          QByteArray::fromBase64(toOctets(calendar[QStringLiteral("text")]))};
    const QJsonValue unsubscribe = json[QStringLiteral("listUnsubscribe")];
    if (unsubscribe.isObject())
        draft.listUnsubscribe = {octetLists(unsubscribe[QStringLiteral("uris")]),
                                 unsubscribe[QStringLiteral("oneClick")].toBool()};
    for (const QJsonValue &field : json[QStringLiteral("headers")].toArray())
        draft.headers.append(
            {toOctets(field[QStringLiteral("name")]), field[QStringLiteral("value")].toString()});
}

} // namespace

EncodedDraft encodeDraft(const mail::Draft &draft)
{
    EncodedDraft encoded;
    QJsonArray attachments;
    for (const Attachment &one : draft.attachments)
        attachments.append(toJson(one, encoded.blobs));
    QJsonObject json{
        {QStringLiteral("to"), toJson(draft.to)},
        {QStringLiteral("cc"), toJson(draft.cc)},
        {QStringLiteral("bcc"), toJson(draft.bcc)},
        {QStringLiteral("replyTo"), toJson(draft.replyTo)},
        {QStringLiteral("subject"), draft.subject},
        {QStringLiteral("text"), draft.body.text},
        {QStringLiteral("html"), draft.body.html},
        {QStringLiteral("attachments"), attachments},
        {QStringLiteral("priority"), int(draft.priority)},
        {QStringLiteral("inReplyTo"), fromOctets(draft.inReplyTo)},
        {QStringLiteral("references"), toJson(draft.references)},
    };
    if (draft.from)
        json[QStringLiteral("from")] = toJson(*draft.from);
    addRare(draft, json);
    encoded.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return encoded;
}

std::optional<DecodedDraft> decodeDraft(const QByteArray &octets,
                                        const std::function<mail::Content(const QString &hash)> &blob)
{
    const QJsonDocument document = QJsonDocument::fromJson(octets);
    if (!document.isObject())
        return {};
    const QJsonObject json = document.object();
    DecodedDraft decoded;
    mail::Draft &draft = decoded.draft;
    draft.from = mailbox(json[QStringLiteral("from")]);
    draft.to = addressList(json[QStringLiteral("to")], &decoded.strayTo);
    draft.cc = addressList(json[QStringLiteral("cc")], &decoded.strayCc);
    draft.bcc = addressList(json[QStringLiteral("bcc")], &decoded.strayBcc);
    draft.replyTo = addressList(json[QStringLiteral("replyTo")]);
    draft.subject = json[QStringLiteral("subject")].toString();
    draft.body = {json[QStringLiteral("text")].toString(), json[QStringLiteral("html")].toString()};
    for (const QJsonValue &one : json[QStringLiteral("attachments")].toArray())
        draft.attachments.append(attachment(one, blob));
    const int priority = json[QStringLiteral("priority")].toInt();
    if (priority > 0 && priority <= int(mail::Priority::Low))
        draft.priority = mail::Priority(priority);
    draft.inReplyTo = toOctets(json[QStringLiteral("inReplyTo")]);
    draft.references = octetLists(json[QStringLiteral("references")]);
    readRare(json, draft);
    return decoded;
}

QStringList blobsOf(const QByteArray &json)
{
    QStringList hashes;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    for (const QJsonValue &one : document[QStringLiteral("attachments")].toArray()) {
        const QString hash = one[QStringLiteral("blob")].toString();
        if (!hash.isEmpty())
            hashes.append(hash);
    }
    return hashes;
}

} // namespace core::delivery
