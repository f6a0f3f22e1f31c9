#pragma once

#include "core/mail/mailbox.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace core::mime
{

/// Text of an unstructured field (Subject, Comments) as the bytes after "Name: ", folded so that no
/// line passes 78 where it can be folded; RFC 2047 where it is not plain ASCII, or looks encoded.
/// Control characters become spaces. @p nameLength is the length of the field's name.
QByteArray encodeText(QStringView text, qsizetype nameLength);

/// The field body as text: unfolded, encoded-words joined and decoded, RFC 2047 §6.2.
QString decodeText(QByteArrayView fieldBody);

/// A list of mailboxes and groups as a field body, RFC 5322 §3.4, folded. Empty when a local part needs
/// SMTPUTF8 and @p smtpUtf8 does not allow it: such a list cannot be written.
QByteArray encodeAddresses(const mail::AddressList &list, qsizetype nameLength, bool smtpUtf8 = false);

/// A field body, or what a person typed, as mailboxes and groups. Strict in one thing: nothing that
/// is not an address is turned into one; then the whole answer is empty. Linear time.
std::optional<mail::AddressList> parseAddresses(QByteArrayView fieldBody);
std::optional<mail::AddressList> parseAddresses(QStringView text);

/// "Mon, 23 Nov 2026 21:04:00 +0800", RFC 5322 §3.3.
QByteArray encodeDate(const QDateTime &date);
std::optional<QDateTime> decodeDate(QByteArrayView fieldBody);

} // namespace core::mime
