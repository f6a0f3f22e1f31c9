#include "ui/widgets/chiplines.h"

#include <algorithm>

namespace ui
{

std::vector<QRect> ChipLines::places(const std::vector<int> &widths, int lineWidth) const
{
    std::vector<QRect> places;
    places.reserve(widths.size());
    int x = 0;
    int y = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        const bool isFlexible = widths[i] < 0;
        int width = std::min(std::abs(widths[i]), std::max(lineWidth, 1));
        if (x > 0 && x + width > lineWidth) {
            x = 0;
            y += boxHeight + spacing;
        }
        if (isFlexible) {
            // What follows stands beside it where it fits, as the line is short when a chip is edited.
            const int next = i + 1 < widths.size() ? std::abs(widths[i + 1]) + spacing : 0;
            width = std::max(width, lineWidth - x - (next > lineWidth - x - width ? 0 : next));
        }
        places.emplace_back(x, y, width, boxHeight);
        x += width + spacing;
    }
    return places;
}

int ChipLines::height(const std::vector<QRect> &places) const
{
    return places.empty() ? boxHeight : places.back().y() + boxHeight;
}

} // namespace ui
