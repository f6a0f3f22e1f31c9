#pragma once

#include "core/bounce/bounce.h"

namespace core::bounce
{

constexpr qsizetype maxWords = 16 * 1024;

/// A reason taken apart: who said it, at which point, and the reply alone.
struct Anatomy {
    QString reply
        = {}; ///< "550 5.1.1 no such user", one reply line a line; the whole reason if it has no code.
    int code = 0; ///< 0: the reason has no reply in it.
    QString server = {}; ///< The host that replied.
    std::optional<smtp::Stage> stage = {};
    bool isReply = false; ///< Another server said it; else it is the writer's own finding.
};

/// Knows the frames that mail servers put around what others said: "host mx.example.com[192.0.2.1] said: …
/// (in reply to RCPT TO command)".
Anatomy anatomyOf(const QString &words);

/// The first enhanced status code of RFC 3463 in @p text; empty if there is none.
QByteArray statusIn(const QString &text);

/// "mx.example.com" of "mx.example.com (192.0.2.1)"; empty if no host name or address starts @p text.
QString hostIn(const QString &text);

/// How much a paragraph looks like a reason: 0 for small talk.
int weightOf(const QString &paragraph);

} // namespace core::bounce
