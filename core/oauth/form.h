#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace core::oauth
{

using Fields = QList<std::pair<QByteArray, QByteArray>>;

/// application/x-www-form-urlencoded, RFC 6749 appendix B, with %20 for a space: that is right in the
/// body of a request and in the query of an address.
QByteArray formEncoded(const Fields &fields);

/// Reads such a text, decoding once; "+" is a space. Nothing for a name that comes twice, which RFC 6749
/// §3.1 forbids, a broken percent sign, or more fields than a redirect has.
std::optional<QHash<QByteArray, QByteArray>> readForm(QByteArrayView text);

} // namespace core::oauth
