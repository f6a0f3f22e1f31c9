#pragma once

#include "core/bounce/bounce.h"

namespace core::bounce
{

/// What was found in a text that is for people.
struct Notes {
    QList<Recipient> recipients = {}; ///< Address and words only.
    Original original = {}; ///< Of bounces that are forms with a subject in them.
    QString reason = {}; ///< The paragraph of the whole text that looks most like a reason.
    bool isTruncated = false;
};

/// Reads the text of a bounce, whoever wrote it: addresses that start a line, with what follows them; forms
/// of labels and values; the transcripts of Sendmail; at last sentences with an address in them.
/// Addresses of @p own (of the report's header) count only when there are no others.
Notes readNotes(const QString &text, const QStringList &own);

} // namespace core::bounce
