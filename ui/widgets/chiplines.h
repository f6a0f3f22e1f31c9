#pragma once

#include <QRect>

#include <vector>

namespace ui
{

/// Boxes of one height broken into lines like words. Only numbers: five thousand take a fraction of a
/// millisecond.
struct ChipLines {
    int spacing = 6;
    int boxHeight = 0;

    /// The place of each width in lines of @p lineWidth. A width below 0 is a line to type in: it takes what
    /// is left of its line, if that is at least its amount, and a line of its own otherwise.
    std::vector<QRect> places(const std::vector<int> &widths, int lineWidth) const;
    /// What the places take in height.
    int height(const std::vector<QRect> &places) const;
};

} // namespace ui
