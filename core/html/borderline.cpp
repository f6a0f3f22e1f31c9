#include "core/html/borderline.h"

#include "core/html/colours.h"
#include "core/html/lengths.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace core::html
{

namespace
{

/// "1px", "solid" and "rgb(1, 2, 3)" of a line.
QStringList parts(QStringView line)
{
    QStringList all{QString()};
    int depth = 0;
    for (const QChar c : line) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c.isSpace() && depth <= 0)
            all.append(QString());
        else
            all.last() += c.toLower();
    }
    all.removeAll(QString());
    return all;
}

bool isStyle(QStringView word)
{
    static constexpr std::array styles{u"solid",  u"double", u"dashed", u"dotted",
                                       u"groove", u"ridge",  u"inset",  u"outset"};
    return std::any_of(styles.begin(), styles.end(),
                       [word](const char16_t *style) { return word == QStringView(style); });
}

/// Pixels of "2px", "2", "thick"; none if it is no width.
std::optional<double> widthIn(const QString &part)
{
    if (part == u"thin")
        return 1;
    if (part == u"medium")
        return 3;
    if (part == u"thick")
        return 5;
    if (!part.front().isDigit() && part.front() != u'.')
        return {};
    bool isNumber = false;
    const double number = part.toDouble(&isNumber);
    return isNumber ? number : pixelsOf(part, 16);
}

} // namespace

std::optional<BorderLine> borderLine(QStringView value)
{
    BorderLine line;
    for (const QString &part : parts(value.left(200))) {
        if (isStyle(part)) {
            line.style = part;
        } else if (part == u"transparent") {
            return {};
        } else if (const auto width = widthIn(part)) {
            if (*width <= 0)
                return {};
            line.width = *width;
        } else if (const QString colour = colourCode(part); !colour.isEmpty()) {
            line.colour = colour;
        }
    }
    return line.style.isEmpty() ? std::nullopt : std::optional(line);
}

int borderPixels(QStringView attribute)
{
    attribute = attribute.trimmed();
    const auto end
        = std::find_if(attribute.begin(), attribute.end(), [](QChar c) { return c < u'0' || c > u'9'; });
    const auto digits = attribute.first(std::min<qsizetype>(end - attribute.begin(), 9));
    return digits.isEmpty() ? 1 : digits.toInt();
}

} // namespace core::html
