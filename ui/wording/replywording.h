#pragma once

#include "ui/wording/wording.h"

namespace ui::wording
{

/// What a refusing reply means, from the surest knowledge to the least: words whose meaning is certain
/// at this stage, then the reply code, then the class of RFC 3463. Title, text and whoActs are filled.
Explanation replyWording(const core::smtp::Reply &reply, core::smtp::Stage stage);

/// Replies whose own words prove what is meant; nothing for all others.
std::optional<Explanation> knownReply(const core::smtp::Reply &reply, core::smtp::Stage stage);

/// What the server did, told by stage and code alone: "The server refused the sign-in".
QString refusalTitle(const core::smtp::Reply &reply, core::smtp::Stage stage);

/// "Its code stands for …" after RFC 3463, and whether the server calls it temporary; "" without a code.
QString codeSentence(const core::smtp::Reply &reply);
/// Its first half alone: what the enhanced code of a refusal stands for.
QString enhancedCodeSentence(const core::smtp::Reply &reply);

/// What a connection says that was cut, or fell silent, at @p stage. Not for what comes after the final dot.
QString lostSentence(core::smtp::Stage stage);
QString silentSentence(core::smtp::Stage stage);

/// What is known about a certificate that was not accepted.
Explanation certificateWording(const core::smtp::Error &error, const QString &host);

/// "Stage: signing in"
QString stageName(core::smtp::Stage stage);

/// Whole sentences as running text, the empty ones left out. No blank follows a full-width full stop.
QString running(const QStringList &sentences);

} // namespace ui::wording
