#pragma once

#include "core/html/styles.h"

#include <vector>

namespace core::html
{

/// One rule of a style sheet, CSS Syntax Level 3 §5.4 as far as letters use it: a selector with its
/// declarations, or an at-rule ("@media …") with the rules in it, or one without a block ("@import …").
struct Rule {
    QString prelude; ///< "p.note, h1", "@media (max-width:600px)"; trimmed.
    QList<Declaration> declarations;
    std::vector<Rule> inner; ///< Of @media and @supports.
    bool hasBlock = true;

    bool isAtRule() const { return prelude.startsWith(u'@'); }
    bool isAtRule(QStringView name) const; ///< isAtRule(u"media"); without regard to case.
    bool operator==(const Rule &) const = default;
};

/// The rules of @p sheet in their order. Never fails: what is not closed ends with the sheet. Linear time.
std::vector<Rule> rulesOf(QStringView sheet);

/// The rules as text again, one a line.
QString toSheet(const std::vector<Rule> &rules);

/// An at-rule up to its ";" or "{", with its place.
struct AtRule {
    QString name; ///< "media", "import", "font-face"
    QString prelude;
    Span span;

    bool operator==(const AtRule &) const = default;
};

/// What a sheet says and where, without regard to the rule it is said in: the declarations of all rules, also
/// of those in at-rules, and the at-rules. Places count from @p offset.
struct PlacedSheet {
    QList<PlacedDeclaration> declarations;
    QList<AtRule> atRules;
};
PlacedSheet placedSheet(QStringView sheet, qsizetype offset);

} // namespace core::html
