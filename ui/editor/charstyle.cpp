#include "ui/editor/charstyle.h"

#include "core/html/address.h"
#include "core/html/colours.h"
#include "core/html/fonts.h"
#include "core/html/styles.h"
#include "ui/editor/structure.h"

#include <QFont>

namespace ui::editor
{

namespace
{

using core::html::Declaration;
using core::html::Node;

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
    else if (tag == u"mark")
        format.setBackground(QColor(0xff, 0xf1, 0x9b));
}

void setOrClear(QTextCharFormat &format, QTextFormat::Property property, const QVariant &value, bool isSet)
{
    if (isSet)
        format.setProperty(property, value);
    else
        format.clearProperty(property);
}

void applySize(QTextCharFormat &format, int pixels)
{
    if (pixels > 0)
        format.setProperty(TextSize, pixels);
}

int sizeAround(const QTextCharFormat &format)
{
    const int size = textSize(format);
    return size > 0 ? size : core::html::ownTextSize;
}

void applyFace(QTextCharFormat &format, const QString &families)
{
    if (const QString name = core::html::safeFontNameFor(families); !name.isEmpty())
        format.setProperty(FontFace, name);
}

bool isCodeTag(const QString &tag)
{
    return tag == u"code" || tag == u"tt" || tag == u"kbd" || tag == u"samp" || tag == u"pre";
}

/// Face and size of the letter's own text are part of it, those of another program's are not.
void applyFont(QTextCharFormat &format, const Node &element)
{
    if (element.tag == u"font") {
        applyFace(format, element.attribute(u"face"));
        applySize(format, core::html::textSizeForFontTag(element.attribute(u"size")));
    } else if (element.tag == u"small" || element.tag == u"big") {
        const QString step = element.tag == u"small" ? QStringLiteral("smaller") : QStringLiteral("larger");
        applySize(format, core::html::textSizeFor(step, sizeAround(format)));
    }
    for (const Declaration &declaration : core::html::declarations(element.attribute(u"style"))) {
        if (declaration.property == u"font-size")
            applySize(format, core::html::textSizeFor(declaration.value, sizeAround(format)));
        else if (declaration.property == u"font-family" && !isCodeTag(element.tag))
            applyFace(format, declaration.value);
    }
}

void applyStyle(QTextCharFormat &format, const QList<Declaration> &style)
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
        } else if (property == u"vertical-align" && (value == u"sub" || value == u"super")) {
            format.setVerticalAlignment(value == u"sub" ? QTextCharFormat::AlignSubScript
                                                        : QTextCharFormat::AlignSuperScript);
        }
    }
}

} // namespace

QColor cssColour(const QString &text)
{
    return QColor(core::html::colourCode(text));
}

QColor writtenColour(const QTextCharFormat &format)
{
    const bool isThere = format.foreground().style() != Qt::NoBrush;
    return isThere ? chosenColour(format.foreground().color().name(), false) : QColor();
}

QColor writtenGround(const QTextCharFormat &format)
{
    const QColor ground = groundOf(format);
    return ground.isValid() ? chosenColour(ground.name(), true) : QColor();
}

QColor chosenColour(const QString &text, bool isGround)
{
    const QString code = core::html::colourCode(text);
    if (code.isEmpty())
        return {};
    const bool isDefault = isGround ? core::html::isDefaultGround(code) : core::html::isDefaultText(code);
    return isDefault ? QColor() : QColor(code);
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
    if (origin == Origin::OurOwn)
        applyFont(format, element);
    if (element.has(u"style")) {
        QList<Declaration> style = core::html::declarations(element.attribute(u"style"));
        if (element.tag == u"a") // browsers' links carry their own looks along when copied
            style.removeIf([](const Declaration &d) {
                return d.property != u"font-weight" && d.property != u"font-style";
            });
        applyStyle(format, style);
    }
    return format;
}

} // namespace ui::editor
