#pragma once

#include "core/html/pieces.h"

#include <functional>

namespace core::html
{

/// "color: red" in the source, with its place.
struct PlacedDeclaration {
    QString property; ///< Lower case.
    QString value;
    Span span;

    bool operator==(const PlacedDeclaration &) const = default;
};

/// The declarations of a style attribute's value, or of a whole style sheet with the rules inside its
/// at-rules, as CSS divides them: nothing inside of quotes, brackets and comments ends one. Places count from
/// @p offset.
QList<PlacedDeclaration> declarationsIn(QStringView style, qsizetype offset);
QList<PlacedDeclaration> declarationsOfSheet(QStringView sheet, qsizetype offset);

/// An at-rule up to its ";" or "{".
struct AtRule {
    QString name; ///< "media", "import", "font-face"
    QString prelude;
    Span span;

    bool operator==(const AtRule &) const = default;
};
QList<AtRule> atRulesOf(QStringView sheet, qsizetype offset);

} // namespace core::html
