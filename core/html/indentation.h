#pragma once

#include <QString>

namespace core::html
{

/// @p html with its lines indented by two blanks a level, and with line ends between the parts of tables,
/// lists and paragraphs, where HTML shows no blank. Words, attributes, comments, style sheets and
/// preformatted text stay as they are, and so does what the letter looks like. Where a style sheet
/// speaks of white-space, so that any blank may count, the source comes back unchanged; also where the
/// nesting is so broken that a line end would part words. Doing it twice changes nothing more.
QString indented(QStringView html);

} // namespace core::html
