#pragma once

#include "core/html/markup.h"

#include <optional>

/// The signature of a letter as a stretch of its source, so that another one can take its place while every
/// other byte stays as it is. In HTML it is the element `<div id="signature">`; in plain text what begins
/// with the line "-- ", RFC 3676 §4.3. Pictures are named "cid:…". Line ends are LF.
namespace core::stationery
{

/// One stretch of a text and what goes into its place.
struct Replacement {
    Span span;
    QString text;

    bool isNothing() const { return span.length == 0 && text.isEmpty(); }
    QString appliedTo(const QString &whole) const;
    bool operator==(const Replacement &) const = default;
};

/// The whole element, the last one if there are several. Not one in a quote, a comment, a script or the
/// like, and none whose inside and outside cannot be told apart: not closed, or with tags that begin inside
/// of it and end outside, or the other way round.
std::optional<Span> htmlBlock(const QString &letter);
/// What is in it, without the line of hyphens; as it is spelled.
QString signatureInHtml(const QString &letter);
/// Whether both are the same but for line ends and indents.
bool isSameSignature(const QString &left, const QString &right);
/// Puts a signature in place of the one that is there, or below the letter; an empty one takes it away.
Replacement htmlReplacement(const QString &letter, const QString &signature);

/// As it stands in plain text, with the line of hyphens before it.
QString signatureLines(const QString &signature);
/// True if @p signature stands in the text unchanged, with nothing or an empty line after it. Whatever
/// comes after that is not a part of it.
bool standsInText(const QString &letter, const QString &signature);
/// From the last line of hyphens on: @p former where it stands unchanged; otherwise as many paragraphs as
/// that has, or one, and nothing quoted.
std::optional<Span> textBlock(const QString &letter, const QString &former);
/// Puts a signature in place of what textBlock() gives, or below the letter; an empty one takes it away.
Replacement textReplacement(const QString &letter, const QString &signature, const QString &former);

} // namespace core::stationery
