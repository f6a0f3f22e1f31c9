#include "core/html/lengths.h"

#include <QHash>

#include <cmath>

namespace core::html
{

double pixelsOf(QStringView length, double whole)
{
    static const QHash<QString, double> words{
        {QStringLiteral("xx-small"), 9},  {QStringLiteral("x-small"), 10},  {QStringLiteral("small"), 13},
        {QStringLiteral("medium"), 16},   {QStringLiteral("large"), 18},    {QStringLiteral("x-large"), 24},
        {QStringLiteral("xx-large"), 32}, {QStringLiteral("xxx-large"), 48}};
    const QString value = length.trimmed().toString().toLower();
    if (words.contains(value))
        return words.value(value);
    qsizetype end = 0;
    while (end < value.size() && end < 24
           && (value[end].isDigit() || value[end] == u'.' || (end == 0 && value[end] == u'-')))
        ++end;
    const double number = value.left(end).toDouble();
    const QString unit = value.mid(end).trimmed();
    const double each = unit == u"px" ? 1
        : unit == u"pt"               ? 4.0 / 3
        : unit == u"pc"               ? 16
        : unit == u"in"               ? 96
        : unit == u"cm"               ? 96 / 2.54
        : unit == u"mm"               ? 96 / 25.4
        : unit == u"em"               ? whole
        : unit == u"ex"               ? whole / 2
        : unit == u"rem"              ? 16
        : unit == u"%"                ? whole / 100
                                      : 0;
    const double pixels = number * each;
    return std::isfinite(pixels) && std::abs(pixels) < 10000 ? pixels : 0;
}

} // namespace core::html
