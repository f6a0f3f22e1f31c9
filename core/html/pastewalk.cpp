#include "core/html/pastewalk.h"

#include "core/html/address.h"
#include "core/html/colours.h"
#include "core/html/lengths.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace core::html
{

namespace
{

QSet<QString> set(const char16_t *names)
{
    const QStringList list = QString::fromUtf16(names).split(u' ');
    return {list.cbegin(), list.cend()};
}

bool contains(const QSet<QString> &names, QStringView tag)
{
    return names.contains(tag.toString());
}

int headingOf(const Node &node, const QList<Declaration> &style)
{
    if (node.tag.size() == 2 && node.tag[0] == u'h' && node.tag[1].isDigit())
        return std::clamp(node.tag[1].digitValue(), 1, 3);
    if (node.tag != u"p" && node.tag != u"div")
        return 0;
    const QString name = node.attribute(u"class").toLower();
    if (name == u"msotitle")
        return 1;
    const int outline = styleValue(style, u"mso-outline-level").toInt();
    if (outline > 0)
        return std::clamp(outline, 1, 3);
    return name.startsWith(QStringLiteral("msoheading")) ? std::clamp(name.mid(10).toInt(), 1, 3) : 0;
}

/// Spaces at the start of a paragraph's first line, as Chinese text has them.
int firstLineSpaces(const QList<Declaration> &style)
{
    const QString indent = styleValue(style, u"text-indent").toLower();
    const double count = indent.endsWith(QStringLiteral("em"))
        ? indent.chopped(2).toDouble()
        : styleValue(style, u"mso-char-indent-count").toDouble();
    return indent.startsWith(u'-') ? 0 : int(std::clamp(count, 0.0, 4.0));
}

bool isMonospaced(const QString &face)
{
    static const QStringList names{QStringLiteral("mono"), QStringLiteral("consolas"),
                                   QStringLiteral("courier"), QStringLiteral("menlo"),
                                   QStringLiteral("monaco")};
    const QString lower = face.toLower();
    return std::any_of(names.cbegin(), names.cend(),
                       [&](const QString &name) { return lower.contains(name); });
}

/// A typeface that programs set themselves, in one of their styles.
bool isProgramsOwn(const QString &face)
{
    static const QSet<QString> own{
        QStringLiteral("aptos"),         QStringLiteral("aptos display"),  QStringLiteral("calibri"),
        QStringLiteral("calibri light"), QStringLiteral("cambria"),        QStringLiteral("carlito"),
        QStringLiteral("caladea"),       QStringLiteral("等线"),           QStringLiteral("等线 light"),
        QStringLiteral("dengxian"),      QStringLiteral("segoe ui"),       QStringLiteral("system-ui"),
        QStringLiteral("-apple-system"), QStringLiteral("helvetica neue"), QStringLiteral("serif"),
        QStringLiteral("sans-serif"),    QStringLiteral("times"),          QStringLiteral("symbol"),
        QStringLiteral("wingdings"),     QStringLiteral("inherit"),        QStringLiteral("initial")};
    return own.contains(face.toLower());
}

} // namespace

QString wordsOf(const Node &node)
{
    QString words = node.text;
    for (const Node &inner : node.children)
        words += wordsOf(inner);
    return words;
}

bool isDroppedElement(QStringView tag)
{
    static const QSet<QString> dropped = set(
        u"head script style title template noscript link meta base basefont bgsound input select textarea "
        u"option optgroup datalist iframe frame frameset object embed applet param audio video source track "
        u"canvas map area command isindex keygen meter noembed noframes output plaintext progress slot xmp "
        u"dialog xml svg math");
    return contains(dropped, tag);
}

bool isUnseen(const Node &node, const QList<Declaration> &style)
{
    if (node.has(u"hidden") || style.isEmpty())
        return node.has(u"hidden");
    const auto is = [&](QStringView property, QStringView value) {
        return styleValue(style, property).compare(value, Qt::CaseInsensitive) == 0;
    };
    if (is(u"display", u"none") || is(u"visibility", u"hidden") || is(u"visibility", u"collapse")
        || is(u"mso-hide", u"all") || is(u"color", u"transparent"))
        return true;
    const auto isNothing = [&](QStringView property) {
        QString value = styleValue(style, property).toLower();
        while (!value.isEmpty() && (value.back().isLetter() || value.back() == u'%'))
            value.chop(1);
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber && number < 0.05;
    };
    return isNothing(u"opacity") || isNothing(u"font-size");
}

PasteWalk::PasteWalk(const PasteSheet &sheet, const PageDefaults &defaults, Looks looks,
                     QMap<Removed, int> &removed)
    : m_sheet(sheet)
    , m_defaults(defaults)
    , m_looks(looks)
    , m_removed(removed)
{
}

QString PasteWalk::run(const Node &body)
{
    Around around;
    const QList<Declaration> style = m_sheet.styleOf(body);
    countAttributes(body);
    around.characters = looksWithin({}, body, style);
    around.block.isRightToLeft = body.attribute(u"dir").toLower() == u"rtl";
    walkChildren(body, around);
    if (!m_strangeFaces.isEmpty())
        m_removed[Removed::Font] += int(m_strangeFaces.size());
    return m_writer.finish();
}

void PasteWalk::walkChildren(const Node &node, const Around &around)
{
    QList<OpenList> lists;
    const auto closeLists = [&] {
        for (; !lists.isEmpty(); lists.removeLast())
            m_writer.close();
    };
    for (const Node &inner : node.children) {
        const bool mayBeMarked = !around.isInList
            && (inner.tag == u"p" || inner.tag == u"div" || (inner.tag.size() == 2 && inner.tag[0] == u'h'));
        if (mayBeMarked) {
            const QList<Declaration> style = m_sheet.styleOf(inner);
            const std::optional<ListMark> mark = listMark(inner, style, m_sheet);
            if (mark && !isUnseen(inner, style)) {
                countAttributes(inner);
                const bool isListed = mark->kind != ListMark::Kind::Words && headingOf(inner, style) == 0;
                if (!isListed)
                    closeLists();
                walkMarked(inner, *mark, style, around, lists);
                continue;
            }
        }
        if (!inner.isText() || !inner.text.trimmed().isEmpty())
            closeLists();
        if (around.skipsSign && &inner == &node.children.front()) {
            const QString text = inner.text.trimmed().mid(1);
            addText(text.startsWith(QChar(QChar::Nbsp)) ? text.mid(1) : text, around);
            continue;
        }
        walk(inner, around);
    }
    closeLists();
}

void PasteWalk::walk(const Node &node, const Around &around)
{
    if (node.isText())
        return addText(node.text, around);
    countAttributes(node);
    if (countDropped(node))
        return;
    const QList<Declaration> style = m_sheet.styleOf(node);
    if (isUnseen(node, style)) {
        if (!wordsOf(node).trimmed().isEmpty())
            count(Removed::HiddenText);
        return;
    }
    if (isListMark(style) && around.skipsMark)
        return;
    if (styleValue(style, u"mso-element").startsWith(u"comment") || node.has(u"data-comment")
        || node.attribute(u"class").compare(u"MsoCommentReference", Qt::CaseInsensitive) == 0
        || styleValue(style, u"mso-special-character") == u"comment")
        return count(Removed::ReviewComment);
    if (node.tag == u"br") {
        if (node.attribute(u"class") == u"Apple-interchange-newline")
            return;
        begin(around);
        return m_writer.addBreak();
    }
    if (node.tag == u"img")
        return walkPicture(node, style, around);
    if (node.tag == u"table")
        return walkTable(node, style, around);
    if (isBlock(node.tag))
        return walkBlock(node, style, around);
    Around inner = around;
    inner.skipsSign = false;
    if (node.tag == u"a") {
        inner.characters.address = linkAddress(node);
    } else {
        inner.characters = looksWithin(around.characters, node, style);
        if (const QString blanks = styleValue(style, u"white-space").toLower(); !blanks.isEmpty())
            inner.keepsBlanks = blanks.startsWith(u"pre") || blanks == u"break-spaces";
    }
    // Word's stand-in for a tabulator is a row of blanks.
    if (const int tabs = styleValue(style, u"mso-tab-count").toInt();
        tabs > 0 && wordsOf(node).trimmed().isEmpty())
        return addText(QString(4 * std::min(tabs, 8), QChar(QChar::Nbsp)), inner);
    if (node.attribute(u"class") == u"Apple-converted-space")
        return addText(wordsOf(node).replace(QChar(QChar::Nbsp), u' '), inner);
    walkChildren(node, inner);
}

void PasteWalk::walkBlock(const Node &node, const QList<Declaration> &style, Around around)
{
    around.characters = looksWithin(around.characters, node, style);
    around.skipsSign = false;
    const bool wasPreformatted = around.block.isPreformatted;
    applyBlock(node, style, around);
    if (wasPreformatted)
        m_writer.endLine();
    else
        m_writer.endBlock();
    if (node.tag == u"hr")
        return m_writer.addRule();
    if (node.tag == u"ul" || node.tag == u"ol" || node.tag == u"menu" || node.tag == u"dir")
        return walkList(node, style, around);
    if (node.tag == u"li") { // an item without its list
        m_writer.openList({}, 1);
        around.isInList = true;
        walkItem(node, around);
        return m_writer.close();
    }
    // An indented paragraph is a quote without its line in some editors.
    const QString line = styleValue(style, u"border").toLower();
    const bool isIndent = line.contains(u"none") || line.startsWith(u'0');
    const bool isQuote = node.tag == u"blockquote" && !isIndent;
    if (isQuote) {
        around.block = {};
        around.isInList = false;
        m_writer.openQuote();
    } else if (node.tag == u"blockquote") {
        around.block.indent = std::min(around.block.indent + 1, 12);
    }
    const int spaces = m_looks == Looks::Keep && !around.isInList ? firstLineSpaces(style) : 0;
    if (spaces > 0 && !wordsOf(node).trimmed().isEmpty())
        addText(QString(spaces, QChar(0x3000)), around);
    walkChildren(node, around);
    if (wasPreformatted)
        m_writer.endLine();
    else
        m_writer.endBlock();
    if (isQuote)
        m_writer.close();
}

void PasteWalk::applyBlock(const Node &node, const QList<Declaration> &style, Around &around) const
{
    if (const int heading = headingOf(node, style); heading > 0) {
        around.block.heading = heading;
        // The style's own looks are the other program's; what stands out inside was chosen.
        around.characters.colour.clear();
        around.characters.face.clear();
    }
    const QString blanks = styleValue(style, u"white-space").toLower();
    if (!blanks.isEmpty())
        around.keepsBlanks = blanks.startsWith(u"pre") || blanks == u"break-spaces";
    if (node.tag == u"pre"
        || (blanks.startsWith(u"pre") && !around.isInList && isMonospaced(around.characters.face))) {
        around.block.isPreformatted = !around.isInList;
        around.keepsBlanks = true;
        around.block.heading = 0;
    }
    const QString direction = node.attribute(u"dir").toLower();
    if (direction == u"rtl" || direction == u"ltr")
        around.block.isRightToLeft = direction == u"rtl";
    QString side = styleValue(style, u"text-align").toLower();
    if (side.isEmpty())
        side = node.tag == u"center" ? QStringLiteral("center") : node.attribute(u"align").toLower();
    side.remove(QStringLiteral("-webkit-"));
    if (side == u"center" || side == u"right" || side == u"justify" || side == u"left")
        around.block.side = side;
    else if (side == u"end" || side == u"start")
        around.block.side = (side == u"end") != around.block.isRightToLeft ? QStringLiteral("right")
                                                                           : QStringLiteral("left");
    const double margin = pixelsOf(styleValue(style, u"margin-left"), 16);
    const bool isParagraph = node.tag == u"p" || (node.tag.size() == 2 && node.tag[0] == u'h');
    if (m_defaults.indents && isParagraph && !around.isInList && margin > 0)
        around.block.indent = std::clamp(int(std::lround(margin / 40)), 0, 12);
}

void PasteWalk::begin(const Around &around)
{
    BlockLooks block = around.block;
    const QString usual = around.cellSide.isEmpty() ? QStringLiteral("left") : around.cellSide;
    if (block.side == m_defaults.side)
        block.side.clear();
    if (block.side == usual && !(usual == u"left" && block.isRightToLeft))
        block.side.clear();
    m_writer.setNext(block);
}

void PasteWalk::addText(const QString &text, const Around &around)
{
    begin(around);
    m_writer.addText(text, shown(around.characters, around), around.keepsBlanks);
}

/// Only what somebody chose, and the letter has a word for.
CharacterLooks PasteWalk::shown(CharacterLooks looks, const Around &around)
{
    if (!looks.address.isEmpty()) { // links bring their page's looks along
        looks.isUnderlined = false;
        looks.colour.clear();
    }
    if (around.block.heading > 0) {
        looks.isBold = false;
        looks.pixels = 0;
    }
    if (m_looks == Looks::Match || !m_defaults.hasFaces) {
        looks.pixels = 0;
        looks.face.clear();
    }
    if (m_looks == Looks::Match) {
        looks.colour.clear();
        looks.ground.clear();
        return looks;
    }
    if (looks.colour == m_defaults.colour || (!looks.colour.isEmpty() && isDefaultText(looks.colour)))
        looks.colour.clear();
    if (looks.ground == m_defaults.ground || (!looks.ground.isEmpty() && isDefaultGround(looks.ground)))
        looks.ground.clear();
    if (looks.pixels > 0) {
        const double pixels = std::clamp(std::round(16 * looks.pixels / m_defaults.pixels), 8.0, 72.0);
        looks.pixels = std::abs(pixels - 16) < 1.5 ? 0 : pixels;
    }
    if (!looks.face.isEmpty()) {
        const bool isUsual = looks.face.compare(m_defaults.face, Qt::CaseInsensitive) == 0;
        const QString safe = safeFace(looks.face);
        if (!isUsual && safe.isEmpty() && !isMonospaced(looks.face) && !isProgramsOwn(looks.face))
            m_strangeFaces.insert(looks.face.toLower());
        looks.isCode |= !isUsual && safe.isEmpty() && isMonospaced(looks.face);
        looks.face = isUsual || safe == safeFace(m_defaults.face) ? QString() : safe;
    }
    return looks;
}

QString PasteWalk::linkAddress(const Node &link)
{
    const QString address = tidied(link.attribute(u"href"));
    if (address.isEmpty() || address.startsWith(u'#'))
        return {}; // a place in the other document
    if (isSafeLink(address))
        return address;
    if (!scheme(address).isEmpty())
        count(Removed::UnsafeLink);
    return {};
}

void PasteWalk::walkPicture(const Node &picture, const QList<Declaration> &style, const Around &around)
{
    if (around.skipsPictures)
        return;
    const QString address = tidied(picture.attribute(u"src"));
    const auto size = [&](QStringView name) {
        const QString said = picture.attribute(name);
        const double pixels = said.isEmpty() ? pixelsOf(styleValue(style, name), 0) : said.toDouble();
        return pixels >= 1 && pixels < 4000 ? int(std::lround(pixels)) : 0;
    };
    const int width = size(u"width");
    const int height = size(u"height");
    const QString alternative = picture.attribute(u"alt").left(1000).simplified();
    if (scheme(address) == u"cid" || isDataPicture(address)) {
        begin(around);
        m_writer.addPicture(address, alternative, width, height);
        return;
    }
    const bool isSpeck = width > 0 && height > 0 && width <= 2 && height <= 2;
    if (scheme(address) == u"http" || scheme(address) == u"https" || address.startsWith(u"//"))
        count(isSpeck ? Removed::Tracker : Removed::RemotePicture);
    else if (scheme(address) == u"javascript" || scheme(address) == u"vbscript")
        count(Removed::Script);
    else if (!address.isEmpty())
        count(Removed::LocalPicture);
    if (!isSpeck && !alternative.isEmpty())
        addText(alternative, around);
}

void PasteWalk::countAttributes(const Node &node)
{
    for (const Node::Attribute &attribute : node.attributes) {
        if (attribute.name.startsWith(u"on"))
            count(Removed::EventHandler);
        else if (attribute.name == u"class")
            count(Removed::Class);
        else if (attribute.name == u"style" && attribute.value.contains(u"mso-", Qt::CaseInsensitive))
            count(Removed::OfficeMarkup);
    }
    if (node.tag.contains(u':'))
        count(Removed::OfficeMarkup);
}

/// True for what goes with all that is in it.
bool PasteWalk::countDropped(const Node &node)
{
    static const QSet<QString> forms = set(u"form input select textarea button datalist");
    static const QSet<QString> embedded
        = set(u"iframe frame frameset object embed applet audio video canvas svg math");
    if (contains(forms, node.tag))
        count(Removed::Form);
    else if (contains(embedded, node.tag))
        count(Removed::Embedded);
    else if (node.tag == u"script")
        count(Removed::Script);
    return isDroppedElement(node.tag);
}

} // namespace core::html
