#pragma once

#include "core/delivery/types.h"

#include <QString>

namespace ui::wording
{

/// What a person reads about a failed send. Sentences go only as far as the facts carry.
struct Explanation {
    QString title; ///< One line: what happened.
    QString text; ///< One or two sentences: why, as far as known, and what to do.
    QString serverWords; ///< The raw reply; empty if the server said nothing.
    QString whoActs; ///< "You", "The recipient" …, or empty where that is not known.
    QString stage; ///< "Stage: signing in"
    QString certainty = {}; ///< "This is certain"; empty where nothing is claimed.

    bool operator==(const Explanation &) const = default;
};

Explanation explain(const core::smtp::Error &error, const QList<core::smtp::Refusal> &refusals,
                    const QString &host);
/// What became of a message that the server took for everyone or for some.
Explanation explain(const core::smtp::Receipt &receipt);
/// What kept a message on this computer.
Explanation explain(const core::delivery::Hindrance &hindrance);
/// The whole record, by its state: what the journal vouches for counts more than what it lacks. @p host
/// may be empty.
Explanation explain(const core::delivery::Record &record, const QString &host);
/// The explanation as lines for a terminal: title, text, who acts, stage, the server's words.
QString plainText(const Explanation &explanation);

/// The short label under the dot: "DNS", "TCP", "TLS 1.3", "AUTH" …
QString stageLabel(core::smtp::Stage stage, const core::smtp::StageEvent *event = nullptr);
/// A sentence about what happened at the stage: "2 addresses were found."
QString stageSentence(const core::smtp::StageEvent &event);
/// What an EHLO keyword means to the sender, "" if we do not know it.
QString capabilitySentence(const QString &ehloLine);

/// What the practice server does under the scenario with this id, as the end of "The practice server
/// should: …"; the id itself if we do not know it.
QString scenarioTitle(const QString &id);
/// One sentence more about it, "" if we do not know it.
QString scenarioExplanation(const QString &id);

/// "1.9 MB", in the user's locale.
QString size(qint64 bytes);
/// "12 ms", "1.3 s"
QString duration(std::chrono::microseconds time);

} // namespace ui::wording
