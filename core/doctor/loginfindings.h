#pragma once

#include "core/doctor/types.h"

namespace core::doctor
{

/// Why @p own ended when signing in or at MAIL FROM.
QList<Finding> whyNotSignedIn(const Request &request, const Attempt &own);

/// An account without encryption that has a password: it was never said in the clear, so @p own ended
/// without an error at EHLO. @p others may tell what there is after TLS.
QList<Finding> withoutEncryption(const Attempt &own, const QList<Attempt> &others);

/// The user name is not of the form that the provider says it wants. Nothing if it is, or nobody knows.
std::optional<Finding> wrongUserForm(const Request &request);

} // namespace core::doctor
