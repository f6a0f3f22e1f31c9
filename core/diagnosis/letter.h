#pragma once

#include "core/diagnosis/remedies.h"
#include "core/diagnosis/rules.h"

namespace core::diagnosis
{

/// What the outgoing server was asked and said of one letter.
struct Dispatch {
    enum class End { Accepted, Failed, Unknown, Cancelled }; ///< Accepted: for one recipient at least.
    End end = End::Failed;
    QList<mail::AddrSpec> recipients;
    smtp::Receipt receipt;
    std::optional<smtp::Error> error;
};

/// What is made of a letter.
struct Judgement {
    /// Why it did not reach everybody. Nothing if it did, or if it was cancelled or never left this computer.
    std::optional<Verdict> verdict = {};
    /// The refused ones have different reasons: verdict is the first one's, and each has its own in outcomes.
    bool hasSeveralReasons = false;
    QList<Outcome> outcomes = {}; ///< One a recipient, in the order of the letter.

    int count(Outcome::State state) const;
    /// Not the same became of everybody, or not for the same reason: a list of them tells something.
    bool isDifferentForSome() const;
    bool operator==(const Judgement &) const = default;
};

/// Verdicts with their remedies. A refusal that concerns everybody (the sender, the content, the connection)
/// is everybody's; one at RCPT is its recipient's alone; what follows from it ("no valid recipients") tells
/// nothing.
/// @p circumstances are the account's and the letter's; recipient is filled in here.
Judgement judge(const Dispatch &dispatch, const Circumstances &circumstances,
                const account::Catalogue &catalogue, const Rules &rules);

} // namespace core::diagnosis
