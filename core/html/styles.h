#pragma once

#include "core/span.h"

#include <QList>
#include <QString>

namespace core::html
{

/// "color: red" as two strings; the property in lower case.
struct Declaration {
    QString property;
    QString value;

    bool operator==(const Declaration &) const = default;
};

/// A declaration with its place in the source.
struct PlacedDeclaration : Declaration {
    Span span;

    bool operator==(const PlacedDeclaration &) const = default;
};

/// The declarations of a style attribute as CSS divides them: a semicolon inside quotes or brackets
/// does not end one. Comments are gone, and declarations without a value.
QList<Declaration> declarations(QStringView style);

/// The same with their places, which count from @p offset.
QList<PlacedDeclaration> placedDeclarations(QStringView style, qsizetype offset);

/// The value of the last declaration of @p property; empty if there is none.
QString styleValue(const QList<Declaration> &declarations, QStringView property);

/// "color:red;margin:0"
QString toStyle(const QList<Declaration> &declarations);

} // namespace core::html
