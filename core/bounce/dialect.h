#pragma once

#include "core/bounce/message.h"

namespace core::bounce
{

/// Who writes bounces like this, by what is typical in the header or the text: "postfix", "qq"; empty if
/// nobody we know.
QString dialectOf(const Fields &fields, const QString &text);

/// Whether the header says that a mail system wrote it: its sender, its subject, the null return path.
bool isFromMailSystem(const Fields &fields);
/// Whether the header, or the subject, says that a program answered: a vacation notice.
bool isAutoReply(const Fields &fields);
/// Whether the text tells of a delay: the server goes on trying.
bool isDelay(const QString &subject, const QString &text);

/// The provider whose host @p server is, as rules call it: "gmail", "qq"; empty if it is nobody's we know.
QString providerOf(const QString &server);

} // namespace core::bounce
