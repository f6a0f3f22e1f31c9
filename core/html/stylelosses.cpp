#include "core/html/stylelosses.h"

#include "core/html/borderline.h"
#include "core/html/dom.h"
#include "core/html/fonts.h"
#include "core/html/sheet.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core::html
{

namespace
{

bool isIn(QStringView word, const char *list)
{
    const QStringList words = QString::fromLatin1(list).split(u' ');
    return std::any_of(words.cbegin(), words.cend(), [word](const QString &one) { return one == word; });
}

bool isZero(const QString &value)
{
    return std::all_of(value.cbegin(), value.cend(),
                       [](QChar c) {
                           return c == u'0' || c == u'.' || c == u' ' || c == u'%'
                               || (c >= u'a' && c <= u'z');
                       })
        && value.startsWith(u'0');
}

bool isDefault(const QString &value)
{
    return isIn(value, "inherit initial unset normal none auto static visible baseline transparent medium")
        || isZero(value);
}

/// Properties that change nothing a reader sees.
bool isUnseen(const QString &property)
{
    if (property.startsWith(u'-') || property.startsWith(QStringLiteral("mso-"))
        || property.startsWith(QStringLiteral("layout-grid")) || property.startsWith(u"outline")
        || property.startsWith(u"page-break") || property.startsWith(u"font-variant"))
        return true;
    static const QSet<QString> names
        = nameSet("border-collapse border-image box-sizing caret-color clear cursor direction font-feature-"
                  "settings font-kerning font-stretch line-break list-style-position orphans overflow "
                  "overflow-wrap overflow-x overflow-y tab-interval table-layout text-autospace text-"
                  "justify text-rendering text-size-adjust unicode-bidi widows word-break word-wrap color "
                  "text-underline");
    return names.contains(property);
}

bool hides(const QString &property, const QString &value)
{
    if (property == u"font-size" || property == u"max-height" || property == u"opacity")
        return isZero(value) || (property == u"font-size" && value == u"1px");
    return (property == u"display" && value.startsWith(u"none"))
        || (property == u"visibility" && value.startsWith(u"hidden")) || property == u"mso-hide";
}

StyleFate fateOfGround(const QString &value, QStringView tag)
{
    if (value.contains(u"url(") || value.contains(u"gradient"))
        return StyleFate::Background;
    if (isDefault(value) || isIn(value, "white #fff #ffffff") || value.startsWith(u"rgb(255, 255, 255"))
        return StyleFate::Unseen;
    // The words of a span or the ground of a cell are coloured in the editor too.
    return isIn(tag, "span font a b strong i em u s mark code td th") ? StyleFate::Kept
                                                                      : StyleFate::Background;
}

StyleFate fateOfSpace(const QString &property, const QString &value, QStringView tag)
{
    static const QRegularExpression indent(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9]+(\\.[0-9]+)?px")));
    const bool isMargin = property.startsWith(u"margin");
    if (tag == u"blockquote")
        return StyleFate::Unseen; // quotes have one look of their own
    if (tag == u"table" && isMargin && value.endsWith(u"auto"))
        return StyleFate::Kept;
    if (isDefault(value))
        return isIn(tag, "p ul ol h1 h2 h3 td th body") ? StyleFate::Custom : StyleFate::Unseen;
    if (isIn(tag, "p div h1 h2 h3") && isIn(property, "margin-left margin-right")
        && indent.match(value).hasMatch())
        return StyleFate::Kept;
    return StyleFate::Custom;
}

StyleFate fateOfBorder(const QString &property, const QString &value, QStringView tag)
{
    if (isDefault(value) || property == u"border-spacing")
        return StyleFate::Unseen;
    const auto line = borderLine(value);
    if (!line && isIn(property, "border border-top border-bottom border-left border-right"))
        return StyleFate::Unseen;
    if (property == u"border" && isIn(tag, "table td th") && line->isSolid())
        return StyleFate::Kept;
    return tag == u"blockquote" ? StyleFate::Unseen : StyleFate::Custom;
}

StyleFate fateOfDisplay(const QString &value, QStringView tag)
{
    if (isIn(value, "flex inline-flex grid inline-grid inline-block"))
        return StyleFate::Position;
    const bool isOwn = value == u"block"
        ? isIn(tag, "div p h1 h2 h3 ul ol blockquote pre center")
        : isIn(value, "inline table table-row table-cell list-item inherit initial");
    return isOwn ? StyleFate::Unseen : StyleFate::Custom;
}

StyleFate fateOfFont(const QString &property, const QString &value, QStringView tag)
{
    if (property == u"font-family")
        return isIn(tag, "pre code tt") || !safeFontNameFor(value).isEmpty() || isDefault(value)
            ? StyleFate::Kept
            : StyleFate::Custom;
    if (property == u"font-size")
        return textSizeFor(value) > 0 || isDefault(value) ? StyleFate::Kept : StyleFate::Custom;
    return isIn(property, "font-weight font-style") ? StyleFate::Kept : StyleFate::Custom;
}

StyleFate fateOfList(const QString &value, QStringView tag)
{
    if (value == u"none")
        return tag == u"li" ? StyleFate::Kept : StyleFate::Custom;
    return isIn(value,
                "disc circle square decimal lower-alpha upper-alpha lower-latin upper-latin lower-roman "
                "upper-roman")
        ? StyleFate::Kept
        : StyleFate::Custom;
}

} // namespace

StyleFate fateOf(const Declaration &declaration, QStringView tag)
{
    const QString &property = declaration.property;
    QString value = declaration.value.toLower();
    if (const qsizetype important = value.indexOf(u'!'); important >= 0)
        value = value.left(important).trimmed();
    if (hides(property, value))
        return StyleFate::Hides;
    if (isUnseen(property))
        return StyleFate::Unseen;
    if (property.startsWith(u"background"))
        return isIn(property, "background background-color background-image")
            ? fateOfGround(value, tag)
            : StyleFate::Unseen; // says something about a picture only
    if (property.startsWith(u"margin") || property.startsWith(u"padding"))
        return fateOfSpace(property, value, tag);
    if (property.startsWith(u"border"))
        return fateOfBorder(property, value, tag);
    if (property == u"display")
        return fateOfDisplay(value, tag);
    if (property.startsWith(u"font"))
        return fateOfFont(property, value, tag);
    if (property.startsWith(u"list-style"))
        return fateOfList(value, tag);
    if (property.startsWith(u"text-decoration") || property == u"text-align")
        return StyleFate::Kept;
    if (isIn(property, "position float z-index top left right bottom transform columns column-count")
        || property.startsWith(u"flex") || property.startsWith(u"grid"))
        return isDefault(value) ? StyleFate::Unseen : StyleFate::Position;
    if (property == u"vertical-align" && (isIn(tag, "td th") || isIn(value, "sub super")))
        return StyleFate::Kept;
    if (isIn(property, "width height") && tag == u"img")
        return StyleFate::Kept;
    if (property == u"width" && isIn(tag, "table td th col"))
        return StyleFate::Kept;
    if (property == u"white-space")
        return tag == u"pre" || isDefault(value) ? StyleFate::Unseen : StyleFate::Custom;
    return isDefault(value) ? StyleFate::Unseen : StyleFate::Custom;
}

QList<StyleLoss> sheetLosses(QStringView sheet)
{
    QList<StyleLoss> losses;
    for (const Rule &rule : rulesOf(sheet)) {
        const QString selector = rule.prelude.toLower();
        if (selector.startsWith(u"@media")) {
            losses.append({Loss::Kind::MediaQueries, rule.prelude});
        } else if (selector.startsWith(u"@font-face")
                   || (selector.startsWith(u"@import") && selector.contains(u"font"))) {
            losses.append({Loss::Kind::WebFonts, rule.prelude + u' ' + toStyle(rule.declarations)});
        } else if (selector.startsWith(u"@page") || selector.startsWith(u"@charset")
                   || selector.startsWith(u"@namespace") || selector.startsWith(u"@-ms-viewport")
                   || selector.contains(u"#outlook") || selector.contains(u".externalclass")
                   || selector.contains(u".readmsgbody")) {
            continue; // for programs' own faults
        } else {
            const QList<Declaration> &all = rule.declarations;
            const bool isSeen = rule.isAtRule()
                || std::any_of(all.cbegin(), all.cend(), [](const Declaration &declaration) {
                                    return declaration.property == u"color"
                                        || fateOf(declaration, u"p") != StyleFate::Unseen;
                                });
            if (isSeen)
                losses.append({Loss::Kind::StyleSheet, rule.prelude});
        }
    }
    return losses;
}

} // namespace core::html
