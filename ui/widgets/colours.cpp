#include "ui/widgets/icon.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr qreal readable = 4.5; // WCAG 2.1 §1.4.3, level AA for text

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

qreal contrastOnBoth(const QColor &colour, const QPalette &palette)
{
    return std::min(contrast(colour, palette.color(QPalette::Window)),
                    contrast(colour, palette.color(QPalette::Base)));
}

/// The mildest mix of @p from towards @p to that can be read on the palette's surfaces.
QColor readableMix(const QColor &from, const QColor &to, const QPalette &palette, const QColor &surface)
{
    for (int percent = 0; percent < 100; percent += 4) {
        const QColor colour = mixed(from, to, percent / 100.0);
        if (contrastOnBoth(colour, palette) >= readable && contrast(colour, surface) >= readable)
            return colour;
    }
    return to;
}

QColor toneSeed(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Positive:
        return dark ? QColor(0x57, 0xc7, 0x8b) : QColor(0x1a, 0x7f, 0x4b);
    case Tone::Warning:
        return dark ? QColor(0xe9, 0xb9, 0x49) : QColor(0x9a, 0x67, 0x00);
    case Tone::Negative:
        return dark ? QColor(0xff, 0x8a, 0x7a) : QColor(0xc0, 0x39, 0x2b);
    case Tone::Neutral:
        break;
    }
    return palette.color(QPalette::WindowText);
}

} // namespace

QColor mixed(const QColor &under, const QColor &over, qreal amount)
{
    const auto channel = [amount](qreal a, qreal b) { return float(a + (b - a) * amount); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor hairlineColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.13);
}

QColor quietTextColour(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor start = mixed(palette.color(QPalette::Window), text, 0.58);
    return readableMix(start, text, palette, palette.color(QPalette::Window));
}

QColor chipColour(const QPalette &palette)
{
    const QColor base = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.055);
    return mixed(base, palette.color(QPalette::Active, QPalette::Highlight), 0.05);
}

QColor accentColour(const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor text = accentTextColour(palette);
    const QColor away = isDark(palette) ? QColor(Qt::white) : QColor(Qt::black);
    for (int percent = 0; percent < 100; percent += 4) {
        const QColor colour = mixed(highlight, away, percent / 100.0);
        if (contrast(colour, text) >= readable)
            return colour;
    }
    return away;
}

QColor accentTextColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x0d, 0x11, 0x17) : QColor(Qt::white);
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    const QColor extreme = isDark(palette) ? QColor(Qt::white) : QColor(Qt::black);
    return readableMix(toneSeed(tone, palette), extreme, palette, toneBackground(tone, palette));
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Neutral)
        return chipColour(palette);
    return mixed(palette.color(QPalette::Base), toneSeed(tone, palette),
                 isDark(palette)             ? 0.14
                     : tone == Tone::Warning ? 0.1
                                             : 0.075);
}

} // namespace ui
