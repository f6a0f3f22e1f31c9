#pragma once

#include "core/doctor/types.h"

namespace core::doctor
{

// What can be read off one attempt.

/// The last event of @p stage with @p outcome, or null.
const smtp::StageEvent *lastEvent(const Attempt &attempt, smtp::Stage stage,
                                  smtp::StageEvent::Outcome outcome = smtp::StageEvent::Outcome::Passed);
/// Connected, encrypted, certificate in order and greeted: what is left is to sign in.
bool isOpenAndSafe(const Attempt &attempt);
/// The server speaks TLS on this port: a certificate was seen, whatever it is worth.
bool showedCertificate(const Attempt &attempt);
/// What the server offered last; nothing if EHLO was not answered.
smtp::Capabilities offered(const Attempt &attempt);
/// Every address that was found is of a kind that no public server has: private, loopback, carrier's NAT.
bool resolvedPrivately(const Attempt &attempt);
/// What a web server said where a mail server was expected; empty if none did.
QString webServerWords(const Attempt &attempt);
/// The time the server itself put into its greeting or its answer to EHLO, as Sendmail and Exim do.
std::optional<QDateTime> serverTime(const Attempt &attempt);

} // namespace core::doctor
