#pragma once

#include "core/diagnosis/facts.h"

/// How the causes of the connection are told apart, each family in a file of its own. For connection.cpp.
namespace core::diagnosis
{

/// What one look at the facts makes of them. A verdict is made of it by adding what is usual.
struct Reading {
    Cause cause = Cause::Unknown;
    Certainty certainty = Certainty::Sure;
    const char *rule = ""; ///< After "connection.": "refused".
    QByteArray words = {}; ///< Of the other side, in place of those that were expected.
    Parameters parameters = {};
    std::optional<Actor> actor = {}; ///< Where it is not the usual one.
    std::optional<Retry> retry = {};
};

/// DNS, TCP, the proxy.
std::optional<Reading> whyNotConnected(const smtp::Error &error, const Circumstances &circumstances);
/// A handshake that failed, or was not offered; certificates apart.
std::optional<Reading> whyNotEncrypted(const smtp::Error &error, const Circumstances &circumstances);
/// Error::Kind::Certificate
Reading whyNotTrusted(const smtp::Error &error, const Circumstances &circumstances);
/// Silence, a cut line and strange words, at whatever stage.
std::optional<Reading> whyInterrupted(const smtp::Error &error, const Circumstances &circumstances);
/// What our own side would not or could not do with this server.
std::optional<Reading> whyNotAble(const smtp::Error &error, const Circumstances &circumstances);

/// What @p words say about who is there, where @p port should have a mail server; nothing if they are SMTP's.
std::optional<Reading> whoSpeaks(const QByteArray &words, const smtp::Error &error,
                                 const Circumstances &circumstances);
/// Somebody with a private address answered, where the host's own is public.
bool isPrivatePeer(const smtp::Error &error);
/// RFC 5321, 8314 and what providers use beside them.
bool isMailPort(quint16 port);

} // namespace core::diagnosis
