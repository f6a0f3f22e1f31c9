#include "ui/editor/listmarkup.h"

#include "core/html/styles.h"

#include <QTextList>

namespace ui::editor
{

namespace
{

using core::html::Node;
using Style = QTextListFormat::Style;

/// The type attribute of <ol>; empty for bullets.
QString numberType(Style style)
{
    switch (style) {
    case QTextListFormat::ListDecimal:
        return QStringLiteral("1");
    case QTextListFormat::ListLowerAlpha:
        return QStringLiteral("a");
    case QTextListFormat::ListUpperAlpha:
        return QStringLiteral("A");
    case QTextListFormat::ListLowerRoman:
        return QStringLiteral("i");
    case QTextListFormat::ListUpperRoman:
        return QStringLiteral("I");
    default:
        return {};
    }
}

QString keyOf(Style style, int depth, int last)
{
    return QStringLiteral("%1 %2 %3").arg(int(style)).arg(depth).arg(last);
}

/// The first text or <input> of an item; null if something else comes first.
const Node *firstLeaf(const Node &node)
{
    for (const Node &inner : node.children) {
        if (inner.isText()) {
            if (!inner.text.trimmed().isEmpty())
                return &inner;
            continue;
        }
        const bool isList = inner.tag == u"ul" || inner.tag == u"ol";
        if (inner.tag == u"input" || isList || inner.children.empty())
            return &inner;
        return firstLeaf(inner);
    }
    return nullptr;
}

CheckMark signIn(const QString &text, bool isBoxEnough, CheckSigns signs)
{
    if (text.startsWith(u'☐') && isBoxEnough)
        return {true, false, 1};
    if ((text.startsWith(u'☑') || text.startsWith(u'☒')) && isBoxEnough)
        return {true, true, 1};
    const bool isMarkdown = signs == CheckSigns::Any && text.size() >= 3 && text[0] == u'[' && text[2] == u']'
        && (text.size() == 3 || text[3].isSpace());
    if (isMarkdown && (text[1].isSpace() || text[1].toLower() == u'x'))
        return {true, text[1].toLower() == u'x', 3};
    return {};
}

} // namespace

bool isNumbered(Style style)
{
    return !numberType(style).isEmpty();
}

QString listStart(const QTextListFormat &format, int start, const QString &direction)
{
    const QString type = numberType(format.style());
    if (type.isEmpty()) {
        const bool isCircle = format.style() == QTextListFormat::ListCircle;
        if (!isCircle && format.style() != QTextListFormat::ListSquare)
            return QStringLiteral("<ul%1>\n").arg(direction);
        return QStringLiteral("<ul%1 style=\"list-style-type:%2\">\n")
            .arg(direction, isCircle ? QStringLiteral("circle") : QStringLiteral("square"));
    }
    QString tag = QStringLiteral("<ol") + direction;
    if (type != u"1")
        tag += QStringLiteral(" type=\"%1\"").arg(type);
    if (start > 1)
        tag += QStringLiteral(" start=\"%1\"").arg(start);
    return tag + QStringLiteral(">\n");
}

QString listEnd(const QTextListFormat &format)
{
    return isNumbered(format.style()) ? QStringLiteral("</ol>\n") : QStringLiteral("</ul>\n");
}

Style listStyleOf(const Node &list)
{
    static const QHash<QString, Style> types{{QStringLiteral("a"), QTextListFormat::ListLowerAlpha},
                                             {QStringLiteral("A"), QTextListFormat::ListUpperAlpha},
                                             {QStringLiteral("i"), QTextListFormat::ListLowerRoman},
                                             {QStringLiteral("I"), QTextListFormat::ListUpperRoman},
                                             {QStringLiteral("lower-alpha"), QTextListFormat::ListLowerAlpha},
                                             {QStringLiteral("lower-latin"), QTextListFormat::ListLowerAlpha},
                                             {QStringLiteral("upper-alpha"), QTextListFormat::ListUpperAlpha},
                                             {QStringLiteral("upper-latin"), QTextListFormat::ListUpperAlpha},
                                             {QStringLiteral("lower-roman"), QTextListFormat::ListLowerRoman},
                                             {QStringLiteral("upper-roman"), QTextListFormat::ListUpperRoman},
                                             {QStringLiteral("circle"), QTextListFormat::ListCircle},
                                             {QStringLiteral("square"), QTextListFormat::ListSquare}};
    const Style plain = list.tag == u"ol" ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
    const auto css = core::html::declarations(list.attribute(u"style"));
    QString name = core::html::styleValue(css, u"list-style-type").toLower();
    if (name.isEmpty())
        name = core::html::styleValue(css, u"list-style").toLower().section(u' ', 0, 0);
    const Style style = types.value(name.isEmpty() ? list.attribute(u"type") : name, plain);
    return isNumbered(style) == isNumbered(plain) ? style : plain;
}

int WrittenLists::open(const QTextList &list, int depth)
{
    State &state = m_states[&list];
    if (state.depth != depth || !isNumbered(list.format().style()))
        state = {depth, 0};
    return state.count + 1;
}

QTextList *ReadLists::toContinue(Style style, int depth, int start)
{
    const auto found = m_ended.find(keyOf(style, depth, start - 1));
    return found == m_ended.end() || found->isEmpty() ? nullptr : found->takeFirst();
}

void ReadLists::ended(QTextList *list, int depth)
{
    const Style style = list->format().style();
    if (isNumbered(style))
        m_ended[keyOf(style, depth, list->count())].append(list);
}

CheckMark checkMarkOf(const Node &item, CheckSigns signs)
{
    const Node *leaf = firstLeaf(item);
    if (leaf && leaf->tag == u"input" && leaf->attribute(u"type").toLower() == u"checkbox")
        return {true, leaf->has(u"checked"), 0};
    if (item.attribute(u"role").toLower() == u"checkbox")
        return {true, item.attribute(u"aria-checked").toLower() == u"true", 0};
    const auto css = core::html::declarations(item.attribute(u"style"));
    const bool isBare = core::html::styleValue(css, u"list-style-type").toLower() == u"none";
    if (!leaf || !leaf->isText())
        return {};
    return signIn(leaf->text.trimmed(), isBare || signs == CheckSigns::Any, signs);
}

} // namespace ui::editor
