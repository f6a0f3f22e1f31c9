#pragma once

#include "core/oauth/types.h"
#include "core/result.h"

#include <optional>

namespace core::oauth
{

/// What the redirect of one sign-in must agree with.
struct Expected {
    QByteArray state;
    quint16 port = 0;
    QString issuer; ///< Empty: any, and none.
};

/// What a request to the listener is.
struct Callback {
    int httpStatus = 400; ///< What to answer; 200 where there is an outcome.
    bool hasOtherState = false; ///< A whole answer, but to another sign-in.
    /// The authorization code, or what the server said instead of one. Nothing else ends the sign-in:
    /// any program and any page can send requests here, but only the server was told the state.
    std::optional<Result<QByteArray, Error>> outcome;
};

/// Reads the head of an HTTP request (up to its empty line), RFC 6749 §4.1.2. Only GET, only "/", only a
/// Host that is this computer (a name of an enemy's that resolves to 127.0.0.1 is not), no field twice.
Callback readCallback(QByteArrayView head, const Expected &expected);

} // namespace core::oauth
