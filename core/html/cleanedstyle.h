#pragma once

#include <QString>

namespace core::html
{

/// Only declarations about looks: nothing that loads (url, image-set, @import), runs (expression,
/// behavior, -moz-binding), or moves over its surroundings (position). Escapes ("\75rl(") are refused with
/// their declaration: no letter needs them. @p loads counts those taken out because they would load.
QString cleanedStyle(QStringView style, int *loads);

/// The same for a style sheet; rules of @media are dropped with the other at-rules.
QString cleanedSheet(QStringView sheet, int *loads);

} // namespace core::html
