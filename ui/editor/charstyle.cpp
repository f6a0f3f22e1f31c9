#include "ui/editor/charstyle.h"

#include "core/html/address.h"
#include "core/html/styles.h"
#include "ui/editor/structure.h"

#include <QFont>

namespace ui::editor
{

namespace
{

using core::html::Declaration;
using core::html::Node;

QColor parsedColour(const QString &text)
{
    const QString value = text.trimmed().toLower();
    if (!value.startsWith(QStringLiteral("rgb")))
        return QColor::isValidColor(value) ? QColor(value) : QColor();
    const qsizetype from = value.indexOf(u'(') + 1;
    QString numbers = value.mid(from, value.indexOf(u')') - from);
    numbers.replace(u',', u' ').replace(u'/', u' ');
    const QStringList parts = numbers.split(u' ', Qt::SkipEmptyParts);
    if (from <= 0 || parts.size() < 3)
        return {};
    if (parts.size() > 3 && parts[3].toDouble() < 0.5)
        return {};
    const auto channel = [&](int i) { return std::clamp(int(parts[i].toDouble()), 0, 255); };
    return QColor(channel(0), channel(1), channel(2));
}

void applyTag(QTextCharFormat &format, const QString &tag)
{
    if (tag == u"b" || tag == u"strong")
        format.setFontWeight(QFont::Bold);
    else if (tag == u"i" || tag == u"em" || tag == u"cite" || tag == u"dfn" || tag == u"var")
        format.setFontItalic(true);
    else if (tag == u"u" || tag == u"ins")
        format.setFontUnderline(true);
    else if (tag == u"s" || tag == u"strike" || tag == u"del")
        format.setFontStrikeOut(true);
    else if (tag == u"sub")
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    else if (tag == u"sup")
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    else if (tag == u"code" || tag == u"tt" || tag == u"kbd" || tag == u"samp")
        format.setProperty(InlineCode, true);
}

void setOrClear(QTextCharFormat &format, QTextFormat::Property property, const QVariant &value, bool isSet)
{
    if (isSet)
        format.setProperty(property, value);
    else
        format.clearProperty(property);
}

void applySize(QTextCharFormat &format, const QString &size)
{
    const bool isPercent = size.endsWith(u'%');
    const double percent = isPercent ? size.chopped(1).toDouble() : 100;
    const int step = percent < 95 ? -1 : percent < 110 ? 0 : percent < 135 ? 1 : 2;
    setOrClear(format, QTextFormat::FontSizeAdjustment, step, step != 0);
}

void applyStyle(QTextCharFormat &format, const QList<Declaration> &style, Origin origin)
{
    for (const Declaration &declaration : style) {
        const QString &property = declaration.property;
        const QString value = declaration.value.toLower();
        if (property == u"font-weight") {
            const bool isBold = value.startsWith(QStringLiteral("bold")) || value.toInt() >= 600;
            setOrClear(format, QTextFormat::FontWeight, int(QFont::Bold), isBold);
        } else if (property == u"font-style") {
            setOrClear(format, QTextFormat::FontItalic, true, value == u"italic" || value == u"oblique");
        } else if (property == u"text-decoration" || property == u"text-decoration-line") {
            if (value.contains(QStringLiteral("underline")))
                format.setFontUnderline(true);
            if (value.contains(QStringLiteral("line-through")))
                format.setFontStrikeOut(true);
            if (value == u"none")
                format.clearProperty(QTextFormat::TextUnderlineStyle);
        } else if (property == u"color") {
            if (const QColor colour = chosenColour(value, false); colour.isValid())
                format.setForeground(colour);
        } else if (property == u"background-color" || property == u"background") {
            if (const QColor colour = chosenColour(value, true); colour.isValid())
                format.setBackground(colour);
        } else if (property == u"font-size" && origin == Origin::OurOwn) {
            applySize(format, value);
        }
    }
}

} // namespace

QColor chosenColour(const QString &text, bool isGround)
{
    const QColor colour = parsedColour(text);
    if (!colour.isValid() || colour.alpha() < 128)
        return {};
    // Black text and white ground are what a page has when nobody chose; kept, they would be black on
    // black for a reader in dark mode.
    const bool isDefault = isGround
        ? colour.lightness() > 245
        : colour.lightness() < 56 || (colour.saturation() < 12 && colour.lightness() > 235);
    return isDefault ? QColor() : colour;
}

QTextCharFormat styled(QTextCharFormat format, const Node &element, Origin origin)
{
    applyTag(format, element.tag);
    if (element.tag == u"a" && core::html::isSafeLink(element.attribute(u"href"))) {
        format.setAnchor(true);
        format.setAnchorHref(core::html::tidied(element.attribute(u"href")));
    }
    if (element.tag == u"font") {
        if (const QColor colour = chosenColour(element.attribute(u"color"), false); colour.isValid())
            format.setForeground(colour);
    }
    if (element.has(u"style")) {
        QList<Declaration> style = core::html::declarations(element.attribute(u"style"));
        if (element.tag == u"a") // browsers' links carry their own looks along when copied
            style.removeIf([](const Declaration &d) {
                return d.property != u"font-weight" && d.property != u"font-style";
            });
        applyStyle(format, style, origin);
    }
    return format;
}

} // namespace ui::editor
