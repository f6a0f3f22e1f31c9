#include "core/html/pastelists.h"

#include "core/html/lengths.h"
#include "core/html/pastelooks.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace core::html
{

namespace
{

constexpr int deepestLevel = 9;

QString textOf(const Node &node)
{
    QString text = node.text;
    for (const Node &inner : node.children)
        text += textOf(inner);
    return text;
}

const Node *markIn(const Node &node, int depth)
{
    if (depth > 8)
        return nullptr;
    for (const Node &inner : node.children) {
        if (inner.isText())
            continue;
        if (isListMark(declarations(inner.attribute(u"style"))))
            return &inner;
        if (const Node *found = markIn(inner, depth + 1))
            return found;
    }
    return nullptr;
}

/// PowerPoint's: the first thing in the paragraph's first elements.
const Node *bulletAtStart(const Node &paragraph)
{
    const Node *node = &paragraph;
    for (int depth = 0; depth < 4; ++depth) {
        const auto first
            = std::find_if(node->children.cbegin(), node->children.cend(), [](const Node &inner) {
                  return !inner.isText() || !inner.text.trimmed().isEmpty();
              });
        if (first == node->children.cend() || first->isText() || isBlock(first->tag))
            return nullptr;
        node = &*first;
        if (!styleValue(declarations(node->attribute(u"style")), u"mso-special-format").isEmpty())
            return node;
    }
    return nullptr;
}

/// Up to 3999; 0 if it is none.
int romanNumber(const QString &letters)
{
    static const QHash<QChar, int> values{{u'i', 1},   {u'v', 5},   {u'x', 10},  {u'l', 50},
                                          {u'c', 100}, {u'd', 500}, {u'm', 1000}};
    int sum = 0;
    for (qsizetype i = 0; i < letters.size() && i < 16; ++i) {
        const int value = values.value(letters[i].toLower());
        if (value == 0)
            return 0;
        const int next = i + 1 < letters.size() ? values.value(letters[i + 1].toLower()) : 0;
        sum += value < next ? -value : value;
    }
    return letters.size() <= 15 ? sum : 0;
}

/// What is left of "(a)", "1.", "iv)".
QString withoutBrackets(const QString &text)
{
    QString core = text;
    const auto isAround = [](QChar c) { return QStringView(u"().:）（．、").contains(c); };
    while (!core.isEmpty() && isAround(core.front()))
        core.remove(0, 1);
    while (!core.isEmpty() && isAround(core.back()))
        core.chop(1);
    return core;
}

bool isAscii(const QString &text, bool (*holds)(char16_t))
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [holds](QChar c) { return holds(c.unicode()); });
}

void readNumber(ListMark &mark, const QString &format)
{
    const QString core = withoutBrackets(mark.text);
    const auto isDigit = [](char16_t c) { return c >= u'0' && c <= u'9'; };
    const auto isLetter = [](char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    if (isAscii(core, isDigit)) {
        mark.kind = ListMark::Kind::Decimal;
        mark.number = core.left(6).toInt();
        return;
    }
    const int roman = isAscii(core, isLetter) ? romanNumber(core) : 0;
    const bool isRoman = roman > 0 && !format.startsWith(QStringLiteral("alpha"))
        && (format.startsWith(QStringLiteral("roman")) || core.size() > 1 || core.toLower() == u"i");
    const bool isUpper = !core.isEmpty() && core[0].isUpper();
    if (isRoman) {
        mark.kind = isUpper ? ListMark::Kind::UpperRoman : ListMark::Kind::LowerRoman;
        mark.number = roman;
    } else if (isAscii(core, isLetter) && core.size() == 1) {
        mark.kind = isUpper ? ListMark::Kind::UpperLetter : ListMark::Kind::LowerLetter;
        mark.number = core[0].toLower().unicode() - u'a' + 1;
    } else {
        mark.kind = ListMark::Kind::Words;
    }
}

/// "·", "o" and "§" are bullets in the fonts that Word sets them in.
bool isBullet(const Node &mark, const QString &text, const QString &format)
{
    if (format == u"bullet" || text.isEmpty())
        return true;
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
        return true;
    QString fonts = mark.attribute(u"style");
    for (const Node &inner : mark.children)
        fonts += inner.attribute(u"style");
    for (const char16_t *font : {u"Wingdings", u"Symbol", u"Webdings"}) {
        if (fonts.contains(QStringView(font), Qt::CaseInsensitive))
            return true;
    }
    return text == u"o";
}

} // namespace

bool isListMark(const QList<Declaration> &style)
{
    return styleValue(style, u"mso-list").compare(u"ignore", Qt::CaseInsensitive) == 0
        || styleValue(style, u"mso-special-format").contains(u"bullet", Qt::CaseInsensitive);
}

std::optional<ListMark> listMark(const Node &paragraph, const QList<Declaration> &style,
                                 const PasteSheet &sheet)
{
    const QStringList words
        = styleValue(style, u"mso-list").left(100).toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    const bool isWords = words.size() >= 2 && words[0].startsWith(u'l') && words[1].startsWith(u"level");
    const Node *place = isWords ? markIn(paragraph, 0) : bulletAtStart(paragraph);
    if (!isWords && !place)
        return {};
    ListMark mark;
    QString format;
    if (isWords) {
        mark.level = std::clamp(words[1].mid(5).toInt(), 1, deepestLevel);
        const QList<Declaration> rule
            = sheet.rule(QStringLiteral("@list %1:level%2").arg(words[0]).arg(mark.level));
        format = styleValue(rule, u"mso-level-number-format").toLower();
    } else { // PowerPoint says the level by the margin only, about 0.42 in each
        const double margin = pixelsOf(styleValue(style, u"margin-left"), 16);
        mark.level = std::clamp(int(std::lround(margin / 45)), 1, deepestLevel);
    }
    if (place)
        mark.text = textOf(*place).simplified().replace(QChar(QChar::Nbsp), u' ').simplified().left(40);
    if (!place || isBullet(*place, mark.text, format))
        mark.kind = ListMark::Kind::Bullet;
    else
        readNumber(mark, format);
    return mark;
}

} // namespace core::html
