#pragma once

#include <QString>

namespace core::html
{

/// A CSS length in CSS pixels, CSS Values Level 4 §6: px, pt, pc, in, cm, mm, em, ex, rem, %, and the sizes
/// of text from xx-small to xxx-large. 0 if it is none of these, or absurd. @p whole is what 1em and 100%
/// are.
double pixelsOf(QStringView length, double whole);

} // namespace core::html
