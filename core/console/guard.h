#pragma once

#include "core/console/command.h"

namespace core::console
{

/// Where a session stands when somebody wants to say something.
struct Situation {
    smtp::Capabilities offered = {}; ///< By the last EHLO.
    bool isEncrypted = false;
    /// False when the person looks at a server in spite of its certificate.
    bool isVerified = true;
    /// The way is safe without TLS: to this computer, or because the account says so.
    bool allowsClearText = false;
    bool allowsSending = false; ///< The guard is down.
    int recipientCount = 0;
};

/// Why @p command must not be said now; nothing where it may.
std::optional<Notice> objectionTo(const Command &command, const Situation &situation);
/// The same for a line of a text after DATA, @p line without its end.
std::optional<Notice> objectionToText(const QString &line, const Situation &situation);
/// The same for the response to a challenge.
std::optional<Notice> objectionToAnswer(const QString &typed);

/// Whether the line is longer than every server must take, RFC 5321 §4.5.3.1.4.
bool isLong(QByteArrayView line);

} // namespace core::console
