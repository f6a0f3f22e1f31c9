#pragma once

#include "core/diagnosis/dialects.h"
#include "core/diagnosis/rule.h"

namespace core::diagnosis
{

/// What the rule files say, and what is wrong with them.
struct RuleText {
    QList<Rule> rules = {}; ///< In their order.
    QList<DialectMark> marks = {};
    QStringList errors = {}; ///< "50-general.tsv:12: no such cause: auth.badcredentials"
};

/// Adds what the octets of one file say to @p text: rules, or the marks of dialects; the first line that is
/// no comment tells which by the names of its columns. @p name is for the errors.
void readRuleFile(const QByteArray &octets, const QString &name, RuleText &text);

} // namespace core::diagnosis
