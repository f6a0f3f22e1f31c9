#pragma once

#include "core/diagnosis/facts.h"
#include "ui/wording/wording.h"

namespace ui::wording
{

/// What sentences about a verdict may name. Everything may be missing.
struct VerdictContext {
    QString host; ///< Of the outgoing server.
    QString provider; ///< Its provider as people call it: "QQ Mail", "QQ 邮箱".
    QString secretWord; ///< What that provider calls its secret: "authorization code", "授权码".
    QString from; ///< The address in From.
    QString user; ///< The login.
    int othersCount = 0; ///< Recipients that were not refused.

    bool operator==(const VerdictContext &) const = default;
};

/// What a person reads about @p verdict: title, one or two sentences with what to do, who acts, how sure it
/// is, stage and the server's own words. An unknown cause gets its stage, what the code stands for, and the
/// words, never a guess.
Explanation explain(const core::diagnosis::Verdict &verdict, const VerdictContext &context);

/// The text of the button that does it, or of the line that says it: "Open QQ Mail's page for the code".
QString remedyText(const core::diagnosis::Remedy &remedy, const VerdictContext &context);

QString certaintyText(core::diagnosis::Certainty certainty); ///< "This is certain", "This is likely" …
QString actorText(core::diagnosis::Actor actor); ///< "You", "The recipient" …; "" for Unknown.
QString retryText(const core::diagnosis::Verdict &verdict); ///< "The same message can go through later."
QString outcomeText(core::diagnosis::Outcome::State state); ///< "accepted", "refused" …

} // namespace ui::wording
