#pragma once

#include "core/smtp/conversation.h"

namespace core::smtp
{

/// The first part of every session: greeting, EHLO, STARTTLS where the account wants it, and EHLO once
/// more. What the server offers then; never anything learnt before TLS, RFC 3207 §4.2.
Result<Capabilities> open(Conversation &server, const Endpoint &endpoint);

} // namespace core::smtp
