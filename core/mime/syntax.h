#pragma once

#include <QByteArray>
#include <QString>

namespace core::mime
{

/// The character classes of RFC 5322 §3.2 and RFC 2045 §5.1, each in one place.
bool isAtext(char16_t c); ///< Also what is beyond ASCII, RFC 6532 §3.2.
bool isTokenCharacter(char c); ///< RFC 2045: in media types and parameter names.
bool isToken(QByteArrayView text); ///< At least one token character and nothing else.
bool isFieldName(QByteArrayView text); ///< RFC 5322 ftext: printable ASCII without the colon.
bool isMessageId(QByteArrayView text); ///< "<left@right>" without spaces, printable ASCII.
bool isControl(char16_t c); ///< C0, DEL and C1; TAB too.

/// Text that can stand in one line: each control character becomes a space, half a surrogate pair U+FFFD.
QString oneLine(QStringView text);

/// A field body on one line: line ends before white space taken out, RFC 5322 §2.2.3. Other line ends
/// stay, for the caller to refuse.
QByteArray unfolded(QByteArrayView fieldBody);

} // namespace core::mime
