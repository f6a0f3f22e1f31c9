#pragma once

#include "core/console/command.h"
#include "ui/wording/wording.h"

namespace ui::wording
{

/// What a command asks of the server, in a sentence; what there is to say of one that nobody knows, too.
QString commandSentence(core::console::Verb verb);
/// What the guard or the session has to say; whole sentences.
QString noticeSentence(const core::console::Notice &notice);

/// What the answer is an answer to: "Reply to MAIL".
QString answerTitle(const core::console::Answer &answer);
/// What its code stands for, after the RFCs that define it; "" for one that none of them has.
QString replyCodeSentence(const core::console::Answer &answer);
/// The same for the enhanced code of a reply that is no refusal, RFC 3463; "" where there is none.
QString successCodeSentence(const core::smtp::Reply &reply);
/// What the codes of a refusal say beyond that: the finer one, and whether it may work later.
QString refusalCodeSentence(const core::smtp::Reply &reply);

/// Why a session ended, by itself or because it never began. @p host as the person wrote it.
Explanation sessionEnd(const core::smtp::Error &error, const QString &host);

} // namespace ui::wording
