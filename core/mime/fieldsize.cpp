#include "core/mime/fieldsize.h"

#include <algorithm>

namespace core::mime
{

namespace
{

constexpr qint64 fixedBytes = 300; // Date, From, Message-ID, MIME-Version, Content-Type
constexpr qint64 twinBytes = 350; // what stands around the two of an alternative
constexpr qint64 attachmentBytes = 250;
constexpr qint64 lineEnd = 3; // with the blank that begins a folded line

qint64 expectedBytes(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
    if (isPlain)
        return text.size();
    // Encoded-words of at most 75, RFC 2047 §2: 45 octets each in base64, with what stands around them.
    constexpr qint64 octetsInWord = 45;
    constexpr qint64 aroundWord = 12 + lineEnd;
    const qint64 octets = text.toUtf8().size();
    return octets * 4 / 3 + (octets / octetsInWord + 1) * aroundWord;
}

qint64 expectedBytes(const mail::AddressList &list)
{
    qint64 bytes = 0;
    for (const mail::Mailbox &person : mail::mailboxes(list)) {
        bytes += person.address.toWire().size() + 1 + lineEnd; // the comma
        if (!person.name.isEmpty())
            bytes += expectedBytes(person.name) + 3; // the blank and the angle brackets
    }
    return bytes;
}

} // namespace

qint64 expectedHeaderBytes(const mail::Draft &draft)
{
    const bool hasTwin = !draft.body.html.isEmpty() && !draft.body.text.isEmpty();
    qint64 bytes = fixedBytes + (hasTwin ? twinBytes : 0) + draft.attachments.size() * attachmentBytes
        + expectedBytes(draft.to) + expectedBytes(draft.cc) + expectedBytes(draft.replyTo)
        + expectedBytes(draft.subject);
    for (const QByteArray &id : draft.references)
        bytes += id.size() + lineEnd;
    for (const mail::HeaderField &field : draft.headers)
        bytes += field.name.size() + 2 + expectedBytes(field.value) + lineEnd;
    return bytes;
}

} // namespace core::mime
