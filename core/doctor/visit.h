#pragma once

#include "core/doctor/types.h"
#include "core/smtp/dialler.h"

namespace core::doctor
{

/// What a visit is made with. @p watch hears everything as it happens, redacted.
struct Means {
    std::stop_token stop;
    smtp::Patience patience;
    smtp::Resolver resolver;
    smtp::Observer watch;
};

/// Where a visit goes and what it may do there.
struct Errand {
    smtp::Endpoint endpoint;
    smtp::Credentials credentials = {}; ///< Never said without TLS: the visit ends at EHLO then.
    std::optional<mail::AddrSpec> sender = {};
    smtp::Stage until = smtp::Stage::Hello;
};

/// A whole visit: dial, greet, EHLO, STARTTLS, AUTH, MAIL FROM, RSET, QUIT, as far as @p errand goes. There
/// is no RCPT and no DATA in it. Waits; for a worker's thread.
Attempt visit(const Errand &errand, const Means &means);

/// Connects in the clear and hears who greets; says nothing but QUIT, which also makes a web server speak.
Attempt listenAt(smtp::Endpoint endpoint, const Means &means);

} // namespace core::doctor
