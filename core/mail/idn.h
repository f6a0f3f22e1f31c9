#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::mail
{

/// The A-label form of a domain name, UTS 46 non-transitional with the IDNA 2008 checks (RFC 5891):
/// "bücher.example" → "xn--bcher-kva.example". ASCII names come back with their case kept.
/// Nothing for what cannot be a host name: empty labels, labels over 63 octets, names over 253,
/// spaces, "@", controls, a hyphen at either end. QUrl::toAce() answers an empty string there, and an
/// unchecked empty string is "RCPT TO:<user@>".
std::optional<QByteArray> toAscii(QStringView domain);

/// The readable U-label form of a domain; the input again where it cannot be decoded.
QString toUnicode(QByteArrayView asciiDomain);

} // namespace core::mail
