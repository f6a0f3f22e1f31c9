#include "core/html/pastewalk.h"

namespace core::html
{

void PasteWalk::walkMarked(const Node &node, const ListMark &mark, const QList<Declaration> &style,
                           Around around, QList<OpenList> &lists)
{
    using Kind = ListMark::Kind;
    m_writer.endBlock();
    around.characters = looksWithin(around.characters, node, style);
    applyBlock(node, style, around);
    around.skipsMark = true;
    const bool isHeading = around.block.heading > 0;
    if (isHeading || mark.kind == Kind::Words) {
        around.block.indent = isHeading ? 0 : mark.level - 1;
        if (mark.kind != Kind::Bullet) {
            const bool isSpaced = !mark.text.isEmpty() && mark.text.back().unicode() < 0x80;
            addText(mark.text + (isSpaced ? QStringLiteral(" ") : QString()), around);
        }
        walkChildren(node, around);
        return m_writer.endBlock();
    }
    const auto ends = [&](const OpenList &list) {
        const bool isOther
            = list.kind != mark.kind || (mark.kind != Kind::Bullet && list.next != mark.number);
        return list.level > mark.level || (list.level == mark.level && isOther);
    };
    for (; !lists.isEmpty() && ends(lists.last()); lists.removeLast())
        m_writer.close();
    if (lists.isEmpty() || lists.last().level < mark.level) {
        static const QHash<Kind, QString> types{{Kind::Decimal, QStringLiteral("1")},
                                                {Kind::LowerLetter, QStringLiteral("a")},
                                                {Kind::UpperLetter, QStringLiteral("A")},
                                                {Kind::LowerRoman, QStringLiteral("i")},
                                                {Kind::UpperRoman, QStringLiteral("I")}};
        m_writer.openList(types.value(mark.kind), mark.number);
        lists.append({mark.kind, mark.level, mark.number});
    }
    ++lists.last().next;
    m_writer.openItem();
    around.isInList = true;
    around.block.indent = 0;
    walkChildren(node, around);
    m_writer.close();
}

void PasteWalk::walkList(const Node &list, const QList<Declaration> &style, Around around)
{
    static const QHash<QString, QString> types{{QStringLiteral("decimal"), QStringLiteral("1")},
                                               {QStringLiteral("lower-alpha"), QStringLiteral("a")},
                                               {QStringLiteral("lower-latin"), QStringLiteral("a")},
                                               {QStringLiteral("upper-alpha"), QStringLiteral("A")},
                                               {QStringLiteral("upper-latin"), QStringLiteral("A")},
                                               {QStringLiteral("lower-roman"), QStringLiteral("i")},
                                               {QStringLiteral("upper-roman"), QStringLiteral("I")}};
    // Google Docs says the kind at the items.
    QString kind = styleValue(style, u"list-style-type").toLower();
    if (const Node *first = child(list, u"li"); kind.isEmpty() && first)
        kind = styleValue(declarations(first->attribute(u"style")), u"list-style-type").toLower();
    QString type = types.value(kind);
    const QString said = list.attribute(u"type");
    static const QStringList known{QStringLiteral("1"), QStringLiteral("a"), QStringLiteral("A"),
                                   QStringLiteral("i"), QStringLiteral("I")};
    if (type.isEmpty() && list.tag == u"ol")
        type = known.contains(said) ? said : QStringLiteral("1");
    bool isNumber = false;
    const int start = list.attribute(u"start").left(6).toInt(&isNumber);
    around.block.indent = 0;
    around.block.heading = 0;
    around.block.isPreformatted = false;
    around.isInList = true;
    m_writer.openList(type, !type.isEmpty() && isNumber && start > 0 ? start : 1);
    for (const Node &inner : list.children) {
        if (inner.tag == u"li")
            walkItem(inner, around);
        else if (inner.tag == u"ul" || inner.tag == u"ol")
            walk(inner, around);
        else if (!inner.isText() || !inner.text.trimmed().isEmpty()) {
            m_writer.openItem();
            walk(inner, around);
            m_writer.close();
        }
    }
    m_writer.close();
}

void PasteWalk::walkItem(const Node &item, Around around)
{
    const QList<Declaration> style = m_sheet.styleOf(item);
    countAttributes(item);
    if (isUnseen(item, style)) {
        if (!wordsOf(item).trimmed().isEmpty())
            count(Removed::HiddenText);
        return;
    }
    around.characters = looksWithin(around.characters, item, style);
    applyBlock(item, style, around);
    using Box = PasteWriter::Box;
    Box box = Box::None;
    if (item.attribute(u"role") == u"checkbox") {
        box = item.attribute(u"aria-checked") == u"true" ? Box::Ticked : Box::Empty;
        around.skipsPictures = true; // the box is a picture there
    } else if (const Node *tick = child(item, u"input"); tick && tick->attribute(u"type") == u"checkbox") {
        box = tick->has(u"checked") ? Box::Ticked : Box::Empty;
    }
    const QString sign = styleValue(style, u"list-style-type") == u"none" && !item.children.empty()
        ? item.children.front().text.trimmed().left(1)
        : QString();
    if (sign == u"☑" || sign == u"☐") // of our own
        box = sign == u"☑" ? Box::Ticked : Box::Empty;
    m_writer.openItem(box);
    around.skipsSign = !sign.isEmpty() && box != Box::None;
    walkChildren(item, around);
    m_writer.close();
}

} // namespace core::html
