#pragma once

#include "core/diagnosis/rulefile.h"
#include "core/diagnosis/rules.h"
#include "core/diagnosis/words.h"

#include <QHash>

namespace core::diagnosis
{

/// The rules as they were read, for the parts of this room.
class Rules::Data
{
public:
    Data() = default;
    explicit Data(QList<Rule> all, QList<DialectMark> allMarks = {});

    QList<Rule> rules = {}; ///< In their order.
    QList<DialectMark> marks = {};
    /// Where in rules those of a dialect are; of the empty name: those for everybody.
    QHash<QString, QList<qsizetype>> places = {};
};

/// The rule that fits, and what its expression found.
struct Finding {
    const Rule *rule = nullptr; ///< Lives as long as the rules.
    QRegularExpressionMatch match = {};
    Dialect dialect = {};
    bool isSpeakerKnown = true; ///< Else the rule asks for a speaker and nobody knows who it was.
    bool isContradicted = false; ///< Everybody's words: another rule reads them as something else.
};

/// The first rule of the first dialect that has one that fits, else the first of everybody's.
std::optional<Finding> find(const Rules::Data &data, const Facts &facts, const Words &words);

} // namespace core::diagnosis
