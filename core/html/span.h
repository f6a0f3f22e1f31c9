#pragma once

#include <QtGlobal>

namespace core::html
{

/// A stretch of the source, in UTF-16 units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool holds(qsizetype position) const { return position >= start && position <= end(); }
    bool operator==(const Span &) const = default;
};

} // namespace core::html
