#pragma once

#include "core/diagnosis/facts.h"
#include "ui/wording/wording.h"

namespace ui::wording
{

/// What sentences about a verdict may name. Everything may be missing.
struct VerdictContext {
    QString host; ///< Of the outgoing server.
    QString provider; ///< Its provider as people call it: "QQ Mail", "QQ 邮箱".
    /// What that provider calls its secret: "authorization code", "授权码". Empty, "password" and "mailbox
    /// password" all stand for the login password.
    QString secretWord;
    QString from; ///< The address in From.
    QString user; ///< The login.
    int othersCount = 0; ///< Recipients that were not refused.
    QString providerId = {}; ///< Its id in the catalogue.
    QString recipient = {}; ///< Whom the message was for, or the one it is about.

    bool operator==(const VerdictContext &) const = default;
};

/// What a person reads about @p verdict: title, one or two sentences with what to do, who acts, how sure it
/// is, stage and the server's own words. An unknown cause gets its stage, what the code stands for, and the
/// words, never a guess. All of it is plain text: a server's words may look like markup and are bounded, but
/// otherwise shown as they are.
Explanation explain(const core::diagnosis::Verdict &verdict, const VerdictContext &context);

/// The text of the button that does it, or of the line that says it: "Get an authorization code…". A name
/// in it may have an "&", which a button takes for a mnemonic.
QString remedyText(const core::diagnosis::Remedy &remedy, const VerdictContext &context);
/// A line more where the button alone does not tell enough; often "".
QString remedyHint(const core::diagnosis::Remedy &remedy, const VerdictContext &context);

QString certaintyText(core::diagnosis::Certainty certainty); ///< "This is certain", "This is likely" …
QString actorText(core::diagnosis::Actor actor); ///< "You", "The recipient" …; "" for Unknown.
QString retryText(const core::diagnosis::Verdict &verdict); ///< "The same message can go through later."
QString outcomeText(core::diagnosis::Outcome::State state); ///< "accepted", "refused" …

/// A whole, polite message to whoever can change something, to be pasted: what was tried, from, to and
/// @p when (as people read it; may be empty), the server's words and code, what it seems to mean, what is
/// asked for. Addressed by the verdict's actor, else by its cause: the recipient's administrator, the
/// sender's own, or the provider.
QString administratorLetter(const core::diagnosis::Verdict &verdict, const VerdictContext &context,
                            const QString &when);

} // namespace ui::wording
