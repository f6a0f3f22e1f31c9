#include "core/mime/rewrite.h"

#include "core/mime/header.h"
#include "core/mime/readfields.h"
#include "core/mime/sink.h"
#include "core/mime/transferencoding.h"

#include <QSet>

#include <algorithm>

namespace core::mime
{

namespace
{

constexpr qint64 longestLine = 998; // RFC 5322 §2.1.1

WriteError refused(WriteError::Kind kind, const QByteArray &subject, const QString &detail)
{
    return {kind, QString::fromUtf8(subject), detail};
}

bool isLeftOut(const Field &field)
{
    static const QByteArrayList names = {"bcc", "resent-bcc", "x-unsent"};
    static const QByteArrayList replacedWhenEmpty = {"date", "message-id"};
    const QByteArray name = field.name.toLower();
    return names.contains(name) || (replacedWhenEmpty.contains(name) && field.body().isEmpty());
}

QByteArray valueOf(const QList<Field> &fields, QByteArrayView name)
{
    for (const Field &field : fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.body();
    }
    return {};
}

/// Every address of every field of that name.
Result<QList<mail::AddrSpec>, WriteError> addressesOf(const QList<Field> &fields, QByteArrayView name)
{
    QList<mail::AddrSpec> addresses;
    for (const Field &field : fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) != 0 || field.body().isEmpty())
            continue;
        const auto list = parseAddresses(QByteArrayView(field.body()));
        if (!list)
            return refused(WriteError::Kind::BadField, field.name, QStringLiteral("not a list of addresses"));
        for (const mail::Mailbox &person : mail::mailboxes(*list))
            addresses.append(person.address);
    }
    return addresses;
}

/// The header as it may be sent; a bare CR in it is refused, because whoever makes it a line end makes a
/// field of what follows.
Result<QByteArray, WriteError> cleanField(const Field &field)
{
    const QByteArray octets = filtered(*lineEndFilter(), field.raw);
    if (field.name.isEmpty() && !field.raw.startsWith("From "))
        return refused(WriteError::Kind::BadField, field.raw.left(40), QStringLiteral("not a header field"));
    if (octets.count('\n') != field.raw.count('\n') || field.raw.contains('\0'))
        return refused(WriteError::Kind::BadField, field.name, QStringLiteral("bare CR or NUL"));
    qsizetype start = 0;
    while (start < octets.size()) {
        const qsizetype end = octets.indexOf("\r\n", start);
        const qsizetype lineEnd = end < 0 ? octets.size() : end;
        if (lineEnd - start > longestLine)
            return refused(WriteError::Kind::BadContent, field.name, QStringLiteral("line over 998 octets"));
        start = lineEnd + 2;
    }
    if (field.name.isEmpty())
        return QByteArray(); // the "From " line of an mbox file is not part of the message
    return octets.endsWith('\n') ? octets : octets + "\r\n";
}

/// The body block by block: cleaned, surveyed, written.
class BodyCopier
{
public:
    explicit BodyCopier(Sink &sink)
        : m_sink(sink)
        , m_filter(lineEndFilter())
    {
    }

    std::optional<WriteError> take(QByteArrayView block)
    {
        QByteArray clean;
        m_filter->feed(block, clean);
        m_survey.feed(clean);
        if (m_survey.hasNul())
            return refused(WriteError::Kind::BadContent, "body", QStringLiteral("NUL"));
        if (m_survey.longestLine() > longestLine)
            return refused(WriteError::Kind::BadContent, "body", QStringLiteral("line over 998 octets"));
        m_sink.put(clean);
        m_endsLine = clean.isEmpty() ? m_endsLine : clean.endsWith('\n');
        return m_sink.error();
    }

    void finish()
    {
        if (!m_endsLine)
            m_sink.put("\r\n");
    }

    bool hasEightBit() const { return m_survey.hasEightBit(); }

private:
    Sink &m_sink;
    std::unique_ptr<OctetFilter> m_filter;
    Survey m_survey;
    bool m_endsLine = true;
};

Result<ReadyMessage, WriteError> envelopeOf(const QList<Field> &fields)
{
    const auto from = addressesOf(fields, "From");
    const auto sender = addressesOf(fields, "Sender");
    if (!from || !sender)
        return from ? sender.error() : from.error();
    if (from->isEmpty())
        return WriteError{WriteError::Kind::NoSender, {}, {}};
    ReadyMessage message{{}, sender->isEmpty() ? from->first() : sender->first(), {}};
    QSet<mail::AddrSpec> known;
    for (const char *name : {"To", "Cc", "Bcc"}) {
        const auto addresses = addressesOf(fields, name);
        if (!addresses)
            return addresses.error();
        for (const mail::AddrSpec &address : *addresses) {
            if (known.contains(address))
                continue;
            known.insert(address);
            message.recipients.append(address);
        }
    }
    return message;
}

Result<QByteArray, WriteError> headerOf(const QList<Field> &fields, const Stamp &stamp)
{
    QByteArray header;
    for (const Field &field : fields) {
        const Result<QByteArray, WriteError> clean = cleanField(field);
        if (!clean)
            return clean;
        if (!isLeftOut(field))
            header += *clean;
    }
    if (valueOf(fields, "Date").isEmpty())
        header += "Date: " + encodeDate(stamp.date) + "\r\n";
    if (valueOf(fields, "Message-ID").isEmpty())
        header += "Message-ID: " + stamp.messageId + "\r\n";
    return header + "\r\n";
}

std::optional<WriteError> copyBody(LineScanner &scanner, BodyCopier &body)
{
    while (scanner.next()) {
        if (auto error = body.take(scanner.line()))
            return error;
    }
    if (scanner.hasFailed())
        return WriteError{WriteError::Kind::UnreadableFile, {}, {}};
    body.finish();
    return std::nullopt;
}

} // namespace

Result<ReadyMessage, WriteError> prepareReady(QIODevice &eml, QIODevice &out,
                                              const std::optional<Stamp> &stamp)
{
    LineScanner scanner(eml);
    QList<Field> fields;
    const HeaderEnd end = readFields(scanner, fields, HeaderLimits(), [](QByteArrayView) { return false; });
    if (end == HeaderEnd::TooLong)
        return refused(WriteError::Kind::BadContent, "header", QStringLiteral("too long"));
    if (end == HeaderEnd::Body) // sending it would make a field of the letter's text, or the other way round
        return refused(WriteError::Kind::BadField, {}, QStringLiteral("no empty line after the header"));
    Result<ReadyMessage, WriteError> message = envelopeOf(fields);
    if (!message)
        return message;
    const Result<QByteArray, WriteError> header = headerOf(fields, stamp.value_or(freshStamp(message->from)));
    if (!header)
        return header.error();

    Sink sink(out, {});
    sink.put(*header);
    BodyCopier body(sink);
    if (auto error = copyBody(scanner, body))
        return *error;
    sink.flush();
    if (sink.error())
        return *sink.error();
    const bool hasUtf8Header
        = std::any_of(header->begin(), header->end(), [](char c) { return uchar(c) >= 0x80; });
    message->written
        = {sink.sizeBytes(), body.hasEightBit() || hasUtf8Header ? Transport::EightBit : Transport::SevenBit,
           hasUtf8Header};
    return message;
}

} // namespace core::mime
