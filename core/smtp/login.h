#pragma once

#include "core/smtp/conversation.h"

namespace core::smtp
{

/// Proves who we are, RFC 4954: Stage::Auth, told to the conversation's recorder. Does nothing without
/// credentials. After it no EHLO follows: some servers (strato, Proton Bridge) forget the login then.
/// A token that the server refuses is renewed once, where Credentials::renew can.
Status logIn(Conversation &server, const Capabilities &offered, const Endpoint &endpoint,
             const Credentials &credentials);

} // namespace core::smtp
