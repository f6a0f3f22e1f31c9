#include "core/html/pastelooks.h"

#include "core/html/colours.h"
#include "core/html/fonts.h"
#include "core/html/lengths.h"

namespace core::html
{

namespace
{

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
    if (const QString code = colourCode(node.attribute(u"color")); !code.isEmpty())
        looks.colour = code;
    if (const QString face = node.attribute(u"face").section(u',', 0, 0).trimmed(); !face.isEmpty())
        looks.face = face;
    if (const int pixels = textSizeForFontTag(node.attribute(u"size")); pixels > 0)
        looks.pixels = pixels;
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

QString safeFace(const QString &family)
{
    const SafeFont *font = safeFontCalled(family);
    return font ? font->families.first() : QString();
}

} // namespace core::html
