#pragma once

#include <QList>
#include <QString>

namespace core::html
{

/// "color: red" as two strings; the property in lower case.
struct Declaration {
    QString property;
    QString value;
};

/// The declarations of a style attribute as CSS divides them: a semicolon inside quotes or brackets
/// does not end one. Comments are gone.
QList<Declaration> declarations(QStringView style);

/// The value of the last declaration of @p property; empty if there is none.
QString styleValue(const QList<Declaration> &declarations, QStringView property);

/// "p.x { color: red }" as its two parts; an at-rule without a block ("@import …") has none.
struct SheetRule {
    QString selector; ///< Or what stands after and with "@".
    QString block; ///< Without its braces; of an at-rule all the rules in it.
};

/// The rules of a style sheet in their order; comments are gone. Linear time.
QList<SheetRule> sheetRules(QStringView sheet);

/// Only declarations about looks: nothing that loads (url, image-set, @import), runs (expression,
/// behavior, -moz-binding), or moves over its surroundings (position). Escapes ("\75rl(") are refused with
/// their declaration: no letter needs them. @p loads counts those taken out because they would load.
QString cleanedStyle(QStringView style, int *loads);

/// The same for a style sheet; rules of @media are dropped with the other at-rules.
QString cleanedSheet(QStringView sheet, int *loads);

} // namespace core::html
