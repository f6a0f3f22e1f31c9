#pragma once

#include "core/smtp/types.h"

#include <QString>

namespace ui::wording
{

// What single lines of a transcript mean. They tell what the standards say of a command or a code and
// never guess why a server said it; the words of the server stand beside them.

/// What a line of ours asks of the server: "Names a recipient." Empty if we do not know the command.
QString commandSentence(const QString &line);

/// What the code of one reply line stands for, RFC 5321 §4.2.3 and the RFCs of extensions, then its
/// enhanced code, RFC 3463; for a line that offers an extension, what that gives to a sender. Empty for
/// what is no reply.
QString replyLineSentence(const QString &line, core::smtp::Stage stage);

/// "5.7.8 stands for: user name or password is wrong." Empty for a code that nobody registered.
QString enhancedCodeSentence(QByteArrayView code);

} // namespace ui::wording
