#include "core/mime/entity.h"
#include "core/mime/folding.h"
#include "core/mime/header.h"
#include "core/mime/syntax.h"

#include <algorithm>

namespace core::mime
{

using mail::AddressList;
using mail::Draft;

namespace
{

/// Adds fields until one is refused; remembers which.
class Fields
{
public:
    Fields(FieldWriter &writer, bool smtpUtf8)
        : m_writer(writer)
        , m_smtpUtf8(smtpUtf8)
    {
    }

    void add(const char *name, const QByteArray &body)
    {
        if (!error && !m_writer.add(name, body))
            refuse(name, QStringLiteral("not fit for a header"));
    }

    void addAddresses(const char *name, const AddressList &list)
    {
        if (list.isEmpty())
            return;
        const QByteArray body = encodeAddresses(list, qsizetype(qstrlen(name)), m_smtpUtf8);
        if (body.isEmpty())
            refuse(name, QStringLiteral("the local part needs SMTPUTF8"));
        else
            add(name, body);
    }

    void refuse(const char *name, const QString &detail)
    {
        if (!error)
            error = badField(name, detail);
    }

    std::optional<WriteError> error;

private:
    FieldWriter &m_writer;
    bool m_smtpUtf8;
};

void addPeople(Fields &fields, const Draft &draft, bool isUnsent)
{
    if (draft.from)
        fields.addAddresses("From", {*draft.from});
    // RFC 5322 §3.6.2: only where it says something that From does not.
    if (draft.sender && (!draft.from || !(draft.sender->address == draft.from->address)))
        fields.addAddresses("Sender", {*draft.sender});
    fields.addAddresses("Reply-To", draft.replyTo);
    fields.addAddresses("To", draft.to);
    fields.addAddresses("Cc", draft.cc);
    if (isUnsent)
        fields.addAddresses("Bcc", draft.bcc);
    else if (draft.to.isEmpty() && draft.cc.isEmpty())
        fields.add("To", "undisclosed-recipients:;"); // some servers refuse a letter with nobody in it
}

void addMessageIds(Fields &fields, const char *name, const QList<QByteArray> &ids)
{
    if (ids.isEmpty())
        return;
    Folding body{qsizetype(qstrlen(name))};
    for (const QByteArray &id : ids) {
        if (!isMessageId(id))
            return fields.refuse(name, QStringLiteral("not a message id"));
        body.add(id);
    }
    fields.add(name, body.bytes());
}

void addPriority(Fields &fields, mail::Priority priority)
{
    if (priority == mail::Priority::Normal)
        return;
    const bool isHigh = priority == mail::Priority::High;
    fields.add("Importance", isHigh ? "high" : "low"); // RFC 2156, Outlook
    fields.add("X-Priority", isHigh ? "1" : "5"); // QQ, Foxmail and the webmails
}

bool isListUri(const QByteArray &uri)
{
    const bool hasScheme
        = uri.startsWith("https://") || uri.startsWith("http://") || uri.startsWith("mailto:");
    return hasScheme && uri.size() <= 900 && std::all_of(uri.begin(), uri.end(), [](char c) {
               return c > ' ' && c < 0x7f && c != '<' && c != '>';
           });
}

void addListUnsubscribe(Fields &fields, const mail::ListUnsubscribe &list)
{
    constexpr const char *name = "List-Unsubscribe";
    const bool hasHttps = std::any_of(list.uris.begin(), list.uris.end(),
                                      [](const QByteArray &uri) { return uri.startsWith("https://"); });
    if (list.uris.isEmpty() || !std::all_of(list.uris.begin(), list.uris.end(), isListUri))
        return fields.refuse(name, QStringLiteral("not a mailto, http or https URI"));
    if (list.oneClick && !hasHttps)
        return fields.refuse(name, QStringLiteral("one click needs https, RFC 8058"));
    Folding body{qsizetype(qstrlen(name))};
    for (const QByteArray &uri : list.uris)
        body.add('<' + uri + (&uri == &list.uris.last() ? ">" : ">,"));
    fields.add(name, body.bytes());
    if (list.oneClick)
        fields.add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
}

/// The fields that are made from the draft: a second one beside them would let a header say something else
/// than the envelope.
bool isOurs(const QByteArray &name, const Draft &draft)
{
    static const QByteArrayList ours
        = {"from",    "sender",     "reply-to",    "to",         "cc",           "bcc",         "date",
           "subject", "message-id", "in-reply-to", "references", "mime-version", "return-path", "x-unsent"};
    const QByteArray lower = name.toLower();
    if (ours.contains(lower) || lower.startsWith("content-") || lower.startsWith("resent-"))
        return true;
    if (lower.startsWith("list-unsubscribe"))
        return draft.listUnsubscribe.has_value();
    return (lower == "importance" || lower == "x-priority") && draft.priority != mail::Priority::Normal;
}

void addOwnFields(Fields &fields, const Draft &draft)
{
    for (const mail::HeaderField &field : draft.headers) {
        const bool hasControls = std::any_of(field.value.begin(), field.value.end(),
                                             [](QChar c) { return isControl(c.unicode()) && c != u'\t'; });
        if (!isFieldName(field.name) || field.name.size() > 76 || isOurs(field.name, draft) || hasControls)
            return fields.refuse(field.name.constData(), QStringLiteral("not a field of the user's own"));
        fields.add(field.name.constData(), encodeText(field.value, field.name.size()));
    }
}

} // namespace

std::optional<WriteError> addMessageFields(FieldWriter &writer, const Draft &draft, const Stamp &stamp,
                                           const WriteOptions &options)
{
    if (!draft.from && !options.unsentDraft)
        return WriteError{WriteError::Kind::NoSender, {}, {}};
    Fields fields(writer, options.smtpUtf8);
    if (options.unsentDraft)
        fields.add("X-Unsent", "1");
    if (stamp.date.isValid())
        fields.add("Date", encodeDate(stamp.date));
    else
        fields.refuse("Date", QStringLiteral("not a date"));
    addPeople(fields, draft, options.unsentDraft);
    addMessageIds(fields, "Message-ID", {stamp.messageId});
    if (!draft.inReplyTo.isEmpty())
        addMessageIds(fields, "In-Reply-To", {draft.inReplyTo});
    addMessageIds(fields, "References", draft.references);
    fields.add("Subject", encodeText(draft.subject, 7));
    addPriority(fields, draft.priority);
    if (draft.listUnsubscribe)
        addListUnsubscribe(fields, *draft.listUnsubscribe);
    addOwnFields(fields, draft);
    fields.add("MIME-Version", "1.0");
    return fields.error;
}

} // namespace core::mime
