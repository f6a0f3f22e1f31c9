#pragma once

#include "core/diagnosis/conditions.h"
#include "core/diagnosis/facts.h"
#include "core/diagnosis/pattern.h"

namespace core::diagnosis
{

/// A reply code, or a range of them: "535", "5xx".
struct CodeRange {
    int first = 0;
    int last = 0;

    bool operator==(const CodeRange &) const = default;
};

/// One line of the rule files: to what words it applies, and what they mean. See resources/rules/README.md.
struct Rule {
    QString id = {};
    QStringList providers = {}; ///< Dialects; empty: everybody's words.
    quint32 speakers = 0; ///< Bits 1 << Speaker; 0: any.
    quint32 stages = 0; ///< Bits 1 << smtp::Stage; 0: any.
    QList<CodeRange> codes = {}; ///< Empty: any, or none.
    QList<QByteArray> enhanced = {}; ///< "5.7.139", or "5.7." for "5.7.x"; empty: any, or none.
    Pattern match = {};
    Pattern unless = {};
    QList<Condition> when = {};

    Cause cause = Cause::Unknown;
    Certainty certainty = Certainty::Likely;
    std::optional<Actor> actor = {};
    std::optional<Retry> retry = {};
    std::optional<std::chrono::seconds> after = {};
    Advice advice = {};

    QString source = {};
    QByteArray sample = {}; ///< The octets of a reply that it must match.
    QString place = {}; ///< "50-general.tsv:12"
};

} // namespace core::diagnosis
