#include "ui/editor/readability.h"

#include "ui/widgets/icon.h"

namespace ui::editor
{

namespace
{

constexpr qreal enough = 3;
const QColor darkPage(0x1f, 0x1f, 0x1f); // lighter than most, so that a colour good here is good on all

} // namespace

Legibility legibility(const QColor &text, const QColor &ground)
{
    if (!text.isValid())
        return Legibility::Good;
    if (ground.isValid())
        return contrast(text, ground) < enough ? Legibility::HardOnGround : Legibility::Good;
    if (contrast(text, Qt::white) < enough)
        return Legibility::HardOnWhite;
    return contrast(text, darkPage) < enough ? Legibility::HardOnDark : Legibility::Good;
}

QColor nearestLegible(const QColor &text, const QColor &ground)
{
    if (legibility(text, ground) == Legibility::Good)
        return text;
    for (int change = 1; change < 256; ++change) {
        for (const int lightness : {text.lightness() - change, text.lightness() + change}) {
            if (lightness < 0 || lightness > 255)
                continue;
            // Through RGB and back, as it will be written.
            const QColor moved = QColor::fromHsl(text.hslHue(), text.hslSaturation(), lightness);
            const QColor written(moved.rgb());
            if (legibility(written, ground) == Legibility::Good)
                return written;
        }
    }
    return text;
}

} // namespace ui::editor
