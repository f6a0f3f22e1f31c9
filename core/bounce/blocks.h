#pragma once

#include "core/bounce/bounce.h"

#include <QStringList>

namespace core::bounce
{

/// A recipient as it was found in a text, and how sure it is.
struct Candidate {
    Recipient recipient = {};
    int weight = 0; ///< Of its words, see weightOf(); decides between two for one address.
    bool isAddressee = false; ///< "To: …": whom the letter was for, refused or not.
};

/// Lines that begin with an address, with the reason in what follows them up to the next one; and forms.
QList<Candidate> readBlocks(const QStringList &lines);

/// Sendmail's "----- Transcript of session follows -----".
QList<Candidate> readTranscript(const QStringList &lines);

/// The paragraph of @p lines that looks most like a reason, and its weight. Labels for the reason are taken
/// off. The first one has an advantage of @p advantage.
std::pair<QString, int> bestParagraph(const QStringList &lines, int advantage);

} // namespace core::bounce
