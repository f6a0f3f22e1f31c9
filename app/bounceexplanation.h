#pragma once

#include "core/bounce/bounce.h"
#include "core/diagnosis/rules.h"
#include "core/diagnosis/verdict.h"
#include "ui/wording/verdictwording.h"

#include <QList>

namespace app
{

/// A bounce, and what is made of it.
struct BounceExplanation {
    core::bounce::Bounce bounce;
    QList<core::diagnosis::Verdict> verdicts; ///< One a recipient.
    QString source; ///< The beginning of the report as it came, decoded; not harmless by itself.
};

/// Reads @p message, a whole one or the text of one, and diagnoses every recipient. May take some tenths of a
/// second for megabytes. Any thread.
BounceExplanation explainBounce(const QByteArray &message, const core::diagnosis::Rules &rules);

/// The same for a file, of which the beginning is read; nothing if it cannot be read.
std::optional<BounceExplanation> explainBounceFile(const QString &path, const core::diagnosis::Rules &rules);

/// A text to paste to whoever can act about the @p recipient-th.
QString administratorLetter(const BounceExplanation &explanation, qsizetype recipient);

/// What sentences about a bounce's @p recipient may name.
ui::wording::VerdictContext contextOf(const core::bounce::Bounce &bounce,
                                      const core::bounce::Recipient &recipient);

/// The explanation as lines for a terminal, in the language of the program.
QString plainText(const BounceExplanation &explanation);

} // namespace app
