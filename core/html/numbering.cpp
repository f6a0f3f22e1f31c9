#include "core/html/numbering.h"

#include <utility>

namespace core::html
{

namespace
{

QString letters(int number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(u'a' + (number - 1) % 26));
    return text;
}

QString roman(int number)
{
    static constexpr std::pair<int, const char16_t *> parts[]
        = {{1000, u"m"}, {900, u"cm"}, {500, u"d"}, {400, u"cd"}, {100, u"c"}, {90, u"xc"}, {50, u"l"},
           {40, u"xl"},  {10, u"x"},   {9, u"ix"},  {5, u"v"},    {4, u"iv"},  {1, u"i"}};
    QString text;
    for (const auto &[value, sign] : parts) {
        for (; number >= value; number -= value)
            text += QStringView(sign);
    }
    return text;
}

} // namespace

QString itemNumber(int number, QStringView type)
{
    if (number > 0 && (type == u"a" || type == u"A"))
        return type == u"a" ? letters(number) : letters(number).toUpper();
    if (number > 0 && number < 4000 && (type == u"i" || type == u"I"))
        return type == u"i" ? roman(number) : roman(number).toUpper();
    return QString::number(number);
}

QString numberingOfStyle(QStringView style)
{
    if (style == u"lower-alpha" || style == u"lower-latin")
        return QStringLiteral("a");
    if (style == u"upper-alpha" || style == u"upper-latin")
        return QStringLiteral("A");
    if (style == u"lower-roman")
        return QStringLiteral("i");
    return style == u"upper-roman" ? QStringLiteral("I") : QStringLiteral("1");
}

} // namespace core::html
