#pragma once

#include <QtGlobal>

namespace core
{

/// A stretch of a text, in UTF-16 units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool holds(qsizetype position) const { return position >= start && position <= end(); }
    bool operator==(const Span &) const = default;
};

} // namespace core
