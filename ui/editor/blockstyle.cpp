#include "ui/editor/blockstyle.h"

#include "core/html/styles.h"
#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextList>

#include <algorithm>

namespace ui::editor
{

namespace
{

using Side = BlockStyle::Side;

constexpr int indentWidth = 40; // pixels, what browsers give a list
constexpr int deepestIndent = 12;

Side sideOf(const QTextBlockFormat &format, bool isRightToLeft)
{
    if (!format.hasProperty(QTextFormat::BlockAlignment))
        return Side::Start;
    const Qt::Alignment side = format.alignment();
    if (side & Qt::AlignHCenter)
        return Side::Centre;
    if (side & Qt::AlignJustify)
        return Side::Justify;
    // Without AlignAbsolute Qt means the side where lines begin or end.
    const bool isSwapped = isRightToLeft && !(side & Qt::AlignAbsolute);
    const bool isRight = bool(side & Qt::AlignRight) != isSwapped;
    return isRight == isRightToLeft ? Side::Start : isRight ? Side::Right : Side::Left;
}

Side sideNamed(const QString &name)
{
    return name == u"center" || name == u"middle" ? Side::Centre
        : name == u"right"                        ? Side::Right
        : name == u"justify"                      ? Side::Justify
        : name == u"left"                         ? Side::Left
                                                  : Side::Start;
}

bool isIndented(const QString &tag)
{
    return tag == u"p" || tag == u"div" || (tag.size() == 2 && tag[0] == u'h' && tag[1].isDigit());
}

} // namespace

QString BlockStyle::sideName() const
{
    switch (side) {
    case Side::Centre:
        return QStringLiteral("center");
    case Side::Justify:
        return QStringLiteral("justify");
    case Side::Left:
        return QStringLiteral("left");
    case Side::Right:
        return QStringLiteral("right");
    case Side::Start:
        break;
    }
    return isRightToLeft ? QStringLiteral("right") : QStringLiteral("left");
}

BlockStyle styleOf(const QTextBlock &block, const QString &letterLanguage)
{
    const QTextBlockFormat format = block.blockFormat();
    BlockStyle style;
    style.language = format.stringProperty(Language);
    if (style.language.isEmpty())
        style.language = letterLanguage;
    style.isRightToLeft = isRightToLeft(block);
    style.side = sideOf(format, style.isRightToLeft);
    style.indent = block.textList() ? 0 : std::clamp(format.indent(), 0, deepestIndent);
    return style;
}

void applyTo(QTextBlockFormat &format, const BlockStyle &style, const QString &letterLanguage)
{
    if (style.language != letterLanguage && !style.language.isEmpty())
        format.setProperty(Language, style.language);
    if (style.isRightToLeft)
        format.setLayoutDirection(Qt::RightToLeft);
    if (style.indent > 0)
        format.setIndent(style.indent);
    if (style.side == Side::Centre)
        format.setAlignment(Qt::AlignHCenter);
    else if (style.side == Side::Justify)
        format.setAlignment(Qt::AlignJustify);
    else if (style.side == Side::Right && !style.isRightToLeft)
        format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    else if (style.side == Side::Left && style.isRightToLeft)
        format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
}

QString languageIn(const core::html::Node &element)
{
    const QString name = element.attribute(u"lang").trimmed();
    const bool isOne = name.size() <= 35 && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
                           return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber());
                       });
    return isOne ? name : QString();
}

void readStyle(BlockStyle &style, const core::html::Node &element)
{
    if (element.has(u"lang"))
        style.language = languageIn(element);
    const QString direction = element.attribute(u"dir").toLower();
    if (direction == u"rtl" || direction == u"ltr")
        style.isRightToLeft = direction == u"rtl";
    const auto css = core::html::declarations(element.attribute(u"style"));
    QString side = core::html::styleValue(css, u"text-align").toLower();
    if (side.isEmpty())
        side = element.tag == u"center" ? QStringLiteral("center") : element.attribute(u"align").toLower();
    if (!side.isEmpty() && element.tag != u"table" && element.tag != u"hr")
        style.side = sideNamed(side);
    const QString margin = core::html::styleValue(
        css, style.isRightToLeft ? QStringView(u"margin-right") : QStringView(u"margin-left"));
    if (isIndented(element.tag) && margin.endsWith(QStringLiteral("px")))
        style.indent = std::clamp(int(margin.chopped(2).toDouble() / indentWidth), 0, deepestIndent);
}

QString languageAttributes(const BlockStyle &style, const BlockStyle &around)
{
    QString attributes;
    if (style.language != around.language)
        attributes = QStringLiteral(" lang=\"%1\"").arg(style.language.toHtmlEscaped());
    if (style.isRightToLeft != around.isRightToLeft)
        attributes += style.isRightToLeft ? QStringLiteral(" dir=\"rtl\"") : QStringLiteral(" dir=\"ltr\"");
    return attributes;
}

QString blockAttributes(const BlockStyle &style, const BlockStyle &around, QStringList css)
{
    if (style.indent > 0)
        css.append(QStringLiteral("margin-%1:%2px")
                       .arg(style.isRightToLeft ? QStringLiteral("right") : QStringLiteral("left"))
                       .arg(style.indent * indentWidth));
    const bool differs
        = around.side == Side::Start ? style.side != Side::Start : style.sideName() != around.sideName();
    if (differs)
        css.append(QStringLiteral("text-align:") + style.sideName());
    QString attributes = languageAttributes(style, around);
    if (!css.isEmpty())
        attributes += QStringLiteral(" style=\"%1\"").arg(css.join(u';'));
    return attributes;
}

} // namespace ui::editor
