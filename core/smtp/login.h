#pragma once

#include "core/smtp/conversation.h"
#include "core/smtp/sasl.h"

namespace core::smtp
{

/// Proves who we are, RFC 4954: Stage::Auth, told to the conversation's recorder. Does nothing without
/// credentials. After it no EHLO follows: some servers (strato, Proton Bridge) forget the login then.
/// A token that the server refuses is renewed once, where Credentials::renew can.
Status logIn(Conversation &server, const Capabilities &offered, const Endpoint &endpoint,
             const Credentials &credentials);

/// What an exchange over this connection is made from, with a fresh nonce.
SaslInput saslInput(Conversation &server, const Capabilities &offered, const Endpoint &endpoint,
                    const Credentials &credentials);
/// Holds one exchange with AUTH @p mechanism: the reply that ended it. What makes no sense, or proves that
/// the server is not the right one, is called off with "*"; the error has what the server said to that.
Result<Reply> hold(Conversation &server, SaslExchange &exchange, const QByteArray &mechanism);

} // namespace core::smtp
