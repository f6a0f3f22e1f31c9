#pragma once

#include "core/oauth/types.h"
#include "core/result.h"

#include <QJsonObject>

#include <chrono>

namespace core::oauth
{

/// What a token endpoint gave, RFC 6749 §5.1. Error::Kind::Malformed for a value of another type, a
/// token type other than Bearer, or a token that would not survive a SASL message or a header.
///
/// A missing token_type is taken for Bearer: it cannot be another one. A missing expires_in is taken for
/// an hour, the usual time; a token that ends earlier is refused with 535 and renewed then.
Result<Tokens, Error> tokensFrom(const QJsonObject &answer, const QDateTime &now);

/// RFC 8628 §3.2: what the person gets to see, and what we keep.
struct DeviceAnswer {
    QByteArray deviceCode;
    DeviceCode shown;
    std::chrono::seconds interval{5};
};
Result<DeviceAnswer, Error> deviceAnswerFrom(const QJsonObject &answer, const QDateTime &now);

/// The error that a server named, RFC 6749 §4.1.2.1 and §5.2, RFC 8628 §3.5.
Error serverError(const QString &code, const QString &description);

/// Somebody else's text made harmless to show: one line, bounded, without control characters and without
/// those that turn the direction of what follows.
QString plainLine(const QString &text);

/// Whether tokens may be sent to, or a person to, that address: https, or this computer.
bool isTrustworthy(const QUrl &address);
bool isLoopback(const QUrl &address);

} // namespace core::oauth
