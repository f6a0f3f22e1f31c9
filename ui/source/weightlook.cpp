#include "ui/source/weightlook.h"

namespace ui::source
{

using core::html::Problem;

Tone toneOf(Problem::Weight weight)
{
    switch (weight) {
    case Problem::Weight::Error:
        return Tone::Negative;
    case Problem::Weight::Dropped:
        return Tone::Warning;
    case Problem::Weight::Hint:
        break;
    }
    return Tone::Neutral;
}

QString signOf(Problem::Weight weight)
{
    switch (weight) {
    case Problem::Weight::Error:
        return QStringLiteral("error");
    case Problem::Weight::Dropped:
        return QStringLiteral("warning");
    case Problem::Weight::Hint:
        break;
    }
    return QStringLiteral("info");
}

} // namespace ui::source
