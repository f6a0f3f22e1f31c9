#include "core/html/pastelooks.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace core::html
{

namespace
{

struct Channels {
    int red = 0;
    int green = 0;
    int blue = 0;
};

Channels channelsOf(const QString &code)
{
    const auto number = [&](int at) { return code.mid(at, 2).toInt(nullptr, 16); };
    return {number(1), number(3), number(5)};
}

/// As QColor has it: 0 to 255.
int lightness(const Channels &c)
{
    return (std::max({c.red, c.green, c.blue}) + std::min({c.red, c.green, c.blue})) / 2;
}

int saturation(const Channels &c)
{
    const int most = std::max({c.red, c.green, c.blue});
    return most == 0 ? 0 : 255 * (most - std::min({c.red, c.green, c.blue})) / most;
}

QString coded(int red, int green, int blue)
{
    const auto two = [](int value) {
        return QStringLiteral("%1").arg(std::clamp(value, 0, 255), 2, 16, QLatin1Char('0'));
    };
    return u'#' + two(red) + two(green) + two(blue);
}

QString fromFunction(const QString &value)
{
    const qsizetype from = value.indexOf(u'(') + 1;
    QString numbers = value.mid(from, value.indexOf(u')') - from);
    numbers.replace(u',', u' ').replace(u'/', u' ');
    const QStringList parts = numbers.split(u' ', Qt::SkipEmptyParts);
    if (from <= 0 || parts.size() < 3)
        return {};
    if (parts.size() > 3) {
        const bool isPercent = parts[3].endsWith(u'%');
        if ((isPercent ? parts[3].chopped(1).toDouble() / 100 : parts[3].toDouble()) < 0.5)
            return {};
    }
    const auto channel = [&](int i) {
        const bool isPercent = parts[i].endsWith(u'%');
        const double number = isPercent ? parts[i].chopped(1).toDouble() * 2.55 : parts[i].toDouble();
        return int(std::clamp(number, 0.0, 255.0));
    };
    return coded(channel(0), channel(1), channel(2));
}

QString named(const QString &name)
{
    static const QHash<QString, QString> names = [] {
        // The sixteen of HTML, those that Office's highlighter and Sheets write, and frequent ones.
        const QString all = QStringLiteral(
            "black 000000 silver c0c0c0 gray 808080 grey 808080 white ffffff maroon 800000 red ff0000 "
            "purple 800080 fuchsia ff00ff magenta ff00ff green 008000 lime 00ff00 olive 808000 yellow ffff00 "
            "navy 000080 blue 0000ff teal 008080 aqua 00ffff cyan 00ffff orange ffa500 gold ffd700 "
            "pink ffc0cb brown a52a2a crimson dc143c tomato ff6347 coral ff7f50 salmon fa8072 "
            "darkred 8b0000 darkgreen 006400 darkblue 00008b darkcyan 008b8b darkmagenta 8b008b "
            "darkyellow 808000 darkgray a9a9a9 darkgrey a9a9a9 lightgray d3d3d3 lightgrey d3d3d3 "
            "lightblue add8e6 lightgreen 90ee90 lightyellow ffffe0 skyblue 87ceeb steelblue 4682b4 "
            "royalblue 4169e1 indigo 4b0082 violet ee82ee khaki f0e68c beige f5f5dc "
            "windowtext 000000 window ffffff inherit - ");
        QHash<QString, QString> result;
        const QStringList words = all.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
            if (words[i + 1] != u"-")
                result.insert(words[i], u'#' + words[i + 1]);
        }
        return result;
    }();
    return names.value(name);
}

void applyTag(CharacterLooks &looks, const QString &tag)
{
    if (tag == u"b" || tag == u"strong")
        looks.isBold = true;
    else if (tag == u"i" || tag == u"em" || tag == u"cite" || tag == u"dfn" || tag == u"var")
        looks.isItalic = true;
    else if (tag == u"u" || tag == u"ins")
        looks.isUnderlined = true;
    else if (tag == u"s" || tag == u"strike" || tag == u"del")
        looks.isStruck = true;
    else if (tag == u"sub" || tag == u"sup")
        looks.script = tag == u"sub" ? -1 : 1;
    else if (tag == u"code" || tag == u"tt" || tag == u"kbd" || tag == u"samp")
        looks.isCode = true;
    else if (tag == u"mark")
        looks.ground = QStringLiteral("#ffff00");
}

void applyFontTag(CharacterLooks &looks, const Node &node)
{
    static const int steps[] = {10, 13, 16, 18, 24, 32, 48};
    if (const QString code = colourCode(node.attribute(u"color")); !code.isEmpty())
        looks.colour = code;
    if (const QString face = node.attribute(u"face").section(u',', 0, 0).trimmed(); !face.isEmpty())
        looks.face = face;
    bool isNumber = false;
    const QString size = node.attribute(u"size").trimmed();
    int step = size.toInt(&isNumber);
    if (isNumber) {
        step = size.startsWith(u'+') || size.startsWith(u'-') ? 3 + step : step;
        looks.pixels = steps[std::clamp(step, 1, 7) - 1];
    }
}

void applyDecoration(CharacterLooks &looks, const QString &value)
{
    if (value.startsWith(QStringLiteral("none"))) {
        looks.isUnderlined = false; // what strikes through around it cannot be taken back so
        return;
    }
    looks.isUnderlined |= value.contains(QStringLiteral("underline"));
    looks.isStruck |= value.contains(QStringLiteral("line-through"));
}

void apply(CharacterLooks &looks, const Declaration &declaration, double whole)
{
    const QString &property = declaration.property;
    const QString value
        = declaration.value.left(200).toLower().remove(QStringLiteral("!important")).trimmed();
    if (property == u"font-weight") {
        looks.isBold = value.startsWith(QStringLiteral("bold")) || value.toInt() >= 600;
    } else if (property == u"font-style") {
        looks.isItalic = value == u"italic" || value == u"oblique";
    } else if (property == u"text-decoration" || property == u"text-decoration-line") {
        applyDecoration(looks, value);
    } else if (property == u"vertical-align") {
        if (value == u"super" || value == u"sub" || value == u"baseline")
            looks.script = value == u"super" ? 1 : value == u"sub" ? -1 : 0;
    } else if (property == u"color") {
        if (const QString code = colourCode(value); !code.isEmpty())
            looks.colour = code;
    } else if (property == u"background" || property == u"background-color" || property == u"mso-highlight") {
        const QString code = colourCode(property == u"background" ? value.section(u' ', 0, 0) : value);
        if (!code.isEmpty())
            looks.ground = code;
        else if (property == u"background" && value.startsWith(QStringLiteral("rgb")))
            looks.ground = colourCode(value);
    } else if (property == u"font-family") {
        QString face = declaration.value.section(u',', 0, 0).trimmed();
        face.remove(u'"').remove(u'\'');
        if (!face.isEmpty() && value != u"inherit")
            looks.face = face;
    } else if (property == u"font-size") {
        if (const double pixels = pixelsOf(value, whole); pixels > 0)
            looks.pixels = pixels;
    }
}

} // namespace

CharacterLooks looksWithin(const CharacterLooks &around, const Node &node, const QList<Declaration> &style)
{
    CharacterLooks looks = around;
    applyTag(looks, node.tag);
    if (node.tag == u"font")
        applyFontTag(looks, node);
    const double whole = around.pixels > 0 ? around.pixels : 16;
    for (const Declaration &declaration : style)
        apply(looks, declaration, whole);
    return looks;
}

QString colourCode(const QString &text)
{
    const QString value = text.left(100).trimmed().toLower();
    if (value.startsWith(u'#')) {
        bool isNumber = false;
        value.mid(1).toULongLong(&isNumber, 16);
        if (!isNumber)
            return {};
        if (value.size() == 4)
            return u'#' + QString(2, value[1]) + QString(2, value[2]) + QString(2, value[3]);
        return value.size() == 7 || value.size() == 9 ? value.left(7) : QString();
    }
    if (value.startsWith(QStringLiteral("rgb")))
        return fromFunction(value);
    return named(value);
}

bool isDefaultText(const QString &code)
{
    const Channels c = channelsOf(code);
    return lightness(c) < 56 || (saturation(c) < 12 && lightness(c) > 235);
}

bool isDefaultGround(const QString &code)
{
    return lightness(channelsOf(code)) > 245;
}

bool isColourful(const QString &code)
{
    const Channels c = channelsOf(code);
    return saturation(c) > 90 && lightness(c) >= 56;
}

double pixelsOf(const QString &length, double whole)
{
    static const QHash<QString, double> words{
        {QStringLiteral("xx-small"), 9}, {QStringLiteral("x-small"), 10}, {QStringLiteral("small"), 13},
        {QStringLiteral("medium"), 16},  {QStringLiteral("large"), 18},   {QStringLiteral("x-large"), 24},
        {QStringLiteral("xx-large"), 32}};
    const QString value = length.trimmed().toLower();
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
        : unit == u"in"               ? 96
        : unit == u"cm"               ? 96 / 2.54
        : unit == u"mm"               ? 96 / 25.4
        : unit == u"em"               ? whole
        : unit == u"rem"              ? 16
        : unit == u"%"                ? whole / 100
                                      : 0;
    const double pixels = number * each;
    return std::isfinite(pixels) && std::abs(pixels) < 10000 ? pixels : 0;
}

QString safeFace(const QString &family)
{
    static const QHash<QString, QString> faces = [] {
        const QStringList names{
            QStringLiteral("Arial"),      QStringLiteral("Courier New"),     QStringLiteral("Georgia"),
            QStringLiteral("Tahoma"),     QStringLiteral("Times New Roman"), QStringLiteral("Trebuchet MS"),
            QStringLiteral("Verdana"),    QStringLiteral("Microsoft YaHei"), QStringLiteral("SimSun"),
            QStringLiteral("SimHei"),     QStringLiteral("KaiTi"),           QStringLiteral("FangSong"),
            QStringLiteral("PingFang SC")};
        QHash<QString, QString> result;
        for (const QString &name : names)
            result.insert(name.toLower(), name);
        const QHash<QString, QString> others{
            {QStringLiteral("宋体"), QStringLiteral("SimSun")},
            {QStringLiteral("黑体"), QStringLiteral("SimHei")},
            {QStringLiteral("楷体"), QStringLiteral("KaiTi")},
            {QStringLiteral("楷体_gb2312"), QStringLiteral("KaiTi")},
            {QStringLiteral("仿宋"), QStringLiteral("FangSong")},
            {QStringLiteral("仿宋_gb2312"), QStringLiteral("FangSong")},
            {QStringLiteral("微软雅黑"), QStringLiteral("Microsoft YaHei")},
            {QStringLiteral("helvetica"), QStringLiteral("Arial")},
            {QStringLiteral("liberation sans"), QStringLiteral("Arial")},
            {QStringLiteral("liberation serif"), QStringLiteral("Times New Roman")},
            {QStringLiteral("liberation mono"), QStringLiteral("Courier New")}};
        result.insert(others);
        return result;
    }();
    return faces.value(family.trimmed().toLower());
}

} // namespace core::html
