#pragma once

#include <QByteArray>

namespace core::oauth
{

/// 256 bits of the system's generator as 43 characters of base64url: a state, or a code verifier of
/// RFC 7636 §4.1.
QByteArray freshSecret();

/// The S256 challenge of a verifier, RFC 7636 §4.2.
QByteArray pkceChallenge(QByteArrayView verifier);

/// Compares in a time that does not tell how much of @p given was right.
bool isSameSecret(QByteArrayView given, QByteArrayView expected);

} // namespace core::oauth
