#pragma once

#include <QString>

namespace ui::protocol
{

class TranscriptStore;

/// What one line of a conversation means, for a person who points at it.
struct LineExplanation {
    QString words; ///< The line itself, cut where it is endless.
    QString text; ///< What it asks or answers, and what its codes stand for; empty if nothing is known.

    bool operator==(const LineExplanation &) const = default;
};

LineExplanation explainLine(const TranscriptStore &store, int line);

} // namespace ui::protocol
