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

void BorderLines::read(Pen &pen, const QStringList &parts)
{
    for (const QString &part : parts) {
        if (isStyle(part)) {
            pen.style = part;
        } else if (part == u"none" || part == u"hidden") {
            pen.style.clear();
        } else if (part == u"transparent") {
            pen.isClear = true;
        } else if (const auto width = widthIn(part)) {
            pen.width = *width;
        } else if (const QString colour = colourCode(part); !colour.isEmpty()) {
            pen.colour = colour;
            pen.isClear = false;
        }
    }
}

std::optional<BorderLine> BorderLines::lineOf(const Pen &pen)
{
    if (pen.style.isEmpty() || pen.width <= 0 || pen.isClear)
        return {};
    return BorderLine{pen.width, pen.style, pen.colour};
}

void BorderLines::take(const Declaration &declaration)
{
    QStringView name(declaration.property);
    if (!name.startsWith(u"border"))
        return;
    name = name.sliced(qsizetype(std::size("border") - 1));
    QList<Side> sides{Side::Top, Side::Right, Side::Bottom, Side::Left};
    for (const auto &[said, meant] : {std::pair(u"-top", Side::Top), std::pair(u"-right", Side::Right),
                                      std::pair(u"-bottom", Side::Bottom), std::pair(u"-left", Side::Left)}) {
        if (name.startsWith(QStringView(said))) {
            name = name.sliced(QStringView(said).size());
            sides = {meant};
        }
    }
    const QStringList said = parts(QStringView(declaration.value).left(200));
    const bool isPart = name == u"-width" || name == u"-style" || name == u"-color";
    if (said.isEmpty() || !(isPart || name.isEmpty()))
        return;
    for (const Side side : sides) {
        Pen &pen = m_pens[size_t(side)];
        if (name.isEmpty()) {
            pen = {};
            read(pen, said);
            continue;
        }
        // Of one to four, what is not said is as on the other side; one is for all. CSS Backgrounds §3.1.
        qsizetype place = sides.size() == 1 ? 0 : qsizetype(side);
        while (place >= said.size())
            place = place > 1 ? place - 2 : 0;
        read(pen, {said[place]});
    }
}

std::optional<BorderLine> BorderLines::at(Side side) const
{
    return lineOf(m_pens[size_t(side)]);
}

std::optional<BorderLine> borderLine(QStringView value)
{
    BorderLines::Pen pen;
    BorderLines::read(pen, parts(value.left(200)));
    return BorderLines::lineOf(pen);
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
