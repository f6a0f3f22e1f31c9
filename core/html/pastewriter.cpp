#include "core/html/pastewriter.h"

#include "core/html/treetext.h"

#include <algorithm>

namespace core::html
{

namespace
{

const QString emptyParagraph = QStringLiteral("<p><br></p>\n");

/// Signs that are no text: controls, and those with which editors mark their structure.
bool isNoText(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n' && u != u'\t') || u == 0x7f || u == 0xfffc || u == 0xfdd0 || u == 0xfdd1
        || u == 0x2028 || u == 0x2029 || u == 0xfeff;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

QString attributesOf(const BlockLooks &looks)
{
    QStringList style;
    if (looks.indent > 0)
        style.append(QStringLiteral("margin-left:%1px").arg(looks.indent * 40));
    if (!looks.side.isEmpty())
        style.append(QStringLiteral("text-align:") + looks.side);
    QString attributes = looks.isRightToLeft ? QStringLiteral(" dir=\"rtl\"") : QString();
    if (!style.isEmpty())
        attributes += QStringLiteral(" style=\"%1\"").arg(style.join(u';'));
    return attributes;
}

QString spanStyle(const CharacterLooks &looks)
{
    QStringList style;
    if (!looks.colour.isEmpty())
        style.append(QStringLiteral("color:") + looks.colour);
    if (!looks.ground.isEmpty())
        style.append(QStringLiteral("background-color:") + looks.ground);
    if (looks.pixels > 0)
        style.append(QStringLiteral("font-size:%1px").arg(int(looks.pixels + 0.5)));
    if (!looks.face.isEmpty())
        style.append(looks.face.contains(u' ') ? QStringLiteral("font-family:'%1'").arg(looks.face)
                                               : QStringLiteral("font-family:") + looks.face);
    return style.join(u';');
}

} // namespace

QString PasteWriter::escaped(QString text)
{
    text.removeIf(isNoText);
    return core::html::escaped(std::move(text));
}

void PasteWriter::push(const QString &start, const QString &end)
{
    endBlock();
    if (!m_frames.isEmpty() && m_frames.last().isPending)
        startItem({});
    m_out += start;
    Frame frame;
    frame.end = end;
    frame.start = start;
    frame.startsAt = m_out.size() - start.size();
    m_frames.append(frame);
}

void PasteWriter::openQuote()
{
    dropEndedItem();
    push(QStringLiteral("<blockquote>\n"), QStringLiteral("</blockquote>\n"));
}

void PasteWriter::openList(const QString &type, int start)
{
    if (!m_frames.isEmpty() && m_frames.last().isList) { // a list right in a list stands in an item
        openItem();
        m_frames.last().isLeft = true;
    }
    QString tag = QStringLiteral("<ul>\n");
    if (!type.isEmpty()) {
        tag = QStringLiteral("<ol");
        if (type != u"1")
            tag += QStringLiteral(" type=\"%1\"").arg(type);
        if (start != 1)
            tag += QStringLiteral(" start=\"%1\"").arg(start);
        tag += QStringLiteral(">\n");
    }
    endBlock();
    if (!m_frames.isEmpty() && m_frames.last().isPending)
        startItem({});
    if (!m_out.isEmpty() && !m_out.endsWith(u'\n'))
        tag.prepend(u'\n');
    push(tag, type.isEmpty() ? QStringLiteral("</ul>\n") : QStringLiteral("</ol>\n"));
    m_frames.last().isList = true;
}

void PasteWriter::openItem(Box box)
{
    endBlock();
    dropEndedItem();
    Frame frame;
    frame.isItem = frame.isPending = true;
    if (box != Box::None)
        frame.sign = box == Box::Ticked ? QStringLiteral("☑&nbsp;") : QStringLiteral("☐&nbsp;");
    frame.end = QStringLiteral("</li>\n");
    m_frames.append(frame);
}

void PasteWriter::startItem(const QString &attributes)
{
    m_frames.last().isPending = false;
    Frame &item = m_frames.last();
    item.startsAt = m_out.size();
    item.start = QStringLiteral("<li") + attributes
        + (item.sign.isEmpty() ? QStringLiteral(">")
                               : QStringLiteral(" style=\"list-style-type:none\">") + item.sign);
    m_out += item.start;
}

/// An item that ended stays open for a list that may follow in it; this is where none does.
void PasteWriter::dropEndedItem()
{
    if (!m_frames.isEmpty() && m_frames.last().isLeft)
        closeTop();
}

void PasteWriter::openTable(const QString &attributes)
{
    dropEndedItem();
    push(QStringLiteral("<table") + attributes + QStringLiteral(">\n"), QStringLiteral("</table>\n"));
}

void PasteWriter::openRow()
{
    push(QStringLiteral("<tr>\n"), QStringLiteral("</tr>\n"));
}

void PasteWriter::openCell(const QString &tag, const QString &attributes)
{
    endBlock();
    Frame frame;
    frame.isCell = true;
    frame.start = u'<' + tag + attributes + u'>';
    frame.end = QStringLiteral("</") + tag + QStringLiteral(">\n");
    frame.before = std::exchange(m_out, {});
    m_frames.append(std::move(frame));
}

void PasteWriter::close()
{
    endBlock();
    if (!m_frames.isEmpty() && m_frames.last().isLeft)
        closeTop();
    if (m_frames.isEmpty())
        return;
    if (m_frames.last().isItem)
        m_frames.last().isLeft = true;
    else
        closeTop();
}

void PasteWriter::closeTop()
{
    Frame frame = m_frames.takeLast();
    if (frame.isCell)
        return closeCell(std::move(frame));
    if (frame.isPending)
        return; // an item in which nothing stands
    if (m_out.size() == frame.startsAt + frame.start.size())
        m_out.truncate(frame.startsAt);
    else
        m_out += frame.end;
}

/// One plain paragraph is the cell's own text.
void PasteWriter::closeCell(Frame frame)
{
    QString content = std::exchange(m_out, std::exchange(frame.before, {}));
    const QString start = QStringLiteral("<p>");
    const QString end = QStringLiteral("</p>\n");
    if (content == emptyParagraph)
        content.clear();
    else if (content.startsWith(start) && content.indexOf(end) == content.size() - end.size())
        content = content.mid(start.size(), content.size() - start.size() - end.size());
    else if (!content.isEmpty())
        content.prepend(u'\n');
    m_out += frame.start + content + frame.end;
}

void PasteWriter::endLine()
{
    if (!m_isLeafOpen || !m_leaf.isPreformatted)
        return endBlock();
    closeMarks();
    if (m_out.size() > m_leafStart && !m_out.endsWith(u'\n'))
        m_out += u'\n';
}

void PasteWriter::endBlock()
{
    if (!m_isLeafOpen)
        return;
    closeMarks();
    const bool isPlace = !m_leafEnd.isEmpty(); // a paragraph of its own, even with nothing in it
    if (!m_hasInk && (m_leaf.isPreformatted || m_isFirstOfItem)) {
        m_out.truncate(m_tagStart);
        m_leafEnd.clear();
        if (m_isFirstOfItem)
            m_frames.last().isPending = true;
    } else if (!m_hasInk) {
        m_out.truncate(m_leafStart);
        if (isPlace)
            m_out += QStringLiteral("<br>");
    } else if (m_leaf.isPreformatted) {
        while (m_out.endsWith(u'\n'))
            m_out.chop(1);
    } else if (m_breaks > 1) { // the last of one alone would not be seen
        for (; m_breaks > 0; --m_breaks)
            m_out += QStringLiteral("<br>");
    }
    m_out += m_leafEnd;
    m_isLeafOpen = m_hasSpace = false;
    m_breaks = 0;
}

void PasteWriter::openLeaf()
{
    m_leaf = m_next;
    m_isLeafOpen = m_isAtStart = true;
    m_hasInk = m_hasSpace = false;
    m_breaks = 0;
    dropEndedItem();
    m_tagStart = m_out.size();
    m_isFirstOfItem = false;
    const bool isInItem = !m_frames.isEmpty() && m_frames.last().isItem;
    if (isInItem) {
        m_leaf.heading = m_leaf.indent = 0;
        m_leaf.isPreformatted = false;
        m_leafEnd.clear();
        m_leafStart = m_out.size();
        m_isFirstOfItem = m_frames.last().isPending;
        if (m_isFirstOfItem) { // it would inherit what an item around it says
            for (const Frame &frame : std::as_const(m_frames)) {
                if (frame.isItem && !frame.side.isEmpty() && m_leaf.side.isEmpty())
                    m_leaf.side = QStringLiteral("left");
            }
            m_frames.last().side = m_frames.last().sign.isEmpty() ? m_leaf.side : QString();
        }
        if (m_isFirstOfItem)
            startItem(!m_frames.last().sign.isEmpty() ? QString() : attributesOf(m_leaf));
        else if (!m_out.endsWith(u'\n'))
            m_out += QStringLiteral("<br>");
    } else {
        const QString tag = m_leaf.isPreformatted ? QStringLiteral("pre")
            : m_leaf.heading > 0                  ? QStringLiteral("h%1").arg(m_leaf.heading)
                                                  : QStringLiteral("p");
        m_out += u'<' + tag + attributesOf(m_leaf) + u'>';
        m_leafEnd = QStringLiteral("</") + tag + QStringLiteral(">\n");
        m_leafStart = m_out.size();
    }
}

void PasteWriter::beginContent()
{
    if (!m_isLeafOpen)
        openLeaf();
    if (m_breaks > 0) {
        closeMarks();
        for (; m_breaks > 0; --m_breaks)
            m_out += QStringLiteral("<br>");
    }
    if (m_hasSpace && !m_isAtStart) {
        setMarks(m_spaceLooks);
        m_out += u' ';
    }
    m_hasSpace = m_isAtStart = false;
}

void PasteWriter::addText(const QString &text, const CharacterLooks &looks, bool keepsBlanks)
{
    if (m_isLeafOpen ? m_leaf.isPreformatted : m_next.isPreformatted)
        return addCode(text, looks);
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty()) {
            setMarks(looks);
            m_out += escaped(std::exchange(run, {}));
        }
    };
    const auto put = [&](QChar c) {
        if (run.isEmpty())
            beginContent();
        run += c;
        m_hasInk |= !c.isSpace() && c != QChar(QChar::Nbsp);
    };
    for (const QChar c : text) {
        if (isNoText(c) && !isBlank(c))
            continue;
        if (!isBlank(c)) {
            put(c);
        } else if (keepsBlanks && c == u'\n') {
            flush();
            addBreak();
        } else if (keepsBlanks && (c == u'\t' || m_hasSpace || (m_isAtStart && run.isEmpty()))) {
            const bool wasSpace = std::exchange(m_hasSpace, false);
            flush();
            for (int i = c == u'\t' ? 4 : 1; i > 0; --i)
                put(QChar(QChar::Nbsp));
            m_hasSpace = wasSpace;
            flush();
        } else {
            flush();
            if (!m_hasSpace)
                m_spaceLooks = looks;
            m_hasSpace = true;
        }
    }
    flush();
}

void PasteWriter::addCode(const QString &text, const CharacterLooks &looks)
{
    if (text.isEmpty())
        return;
    if (!m_isLeafOpen)
        openLeaf();
    if (!m_leaf.isPreformatted)
        return addText(text, looks, true);
    setMarks(looks);
    // The parser takes away one line end right after <pre>.
    if (m_out.size() == m_leafStart && text.startsWith(u'\n'))
        m_out += u'\n';
    m_out += escaped(text);
    m_hasInk |= std::any_of(text.cbegin(), text.cend(), [](QChar c) { return !c.isSpace() && !isNoText(c); });
}

void PasteWriter::addBreak()
{
    if (m_isLeafOpen ? m_leaf.isPreformatted : m_next.isPreformatted)
        return addCode(QStringLiteral("\n"), {});
    if (!m_isLeafOpen)
        openLeaf();
    ++m_breaks;
    m_hasSpace = false;
    m_isAtStart = true;
}

void PasteWriter::addPicture(const QString &address, const QString &alternative, int width, int height)
{
    beginContent();
    setMarks({});
    m_hasInk = true;
    m_out += QStringLiteral("<img src=\"%1\"").arg(escaped(address));
    m_out += QStringLiteral(" alt=\"") + escaped(alternative) + u'"';
    if (width > 0)
        m_out += QStringLiteral(" width=\"%1\"").arg(width);
    if (height > 0)
        m_out += QStringLiteral(" height=\"%1\"").arg(height);
    m_out += u'>';
}

void PasteWriter::addRule()
{
    endBlock();
    dropEndedItem();
    if (!m_frames.isEmpty() && m_frames.last().isItem)
        return; // a line across a list is no item of it
    m_out += QStringLiteral("<hr>\n");
}

void PasteWriter::setMarks(const CharacterLooks &looks)
{
    QList<QString> starts;
    QList<QString> ends;
    const auto add = [&](const QString &tag, const QString &attributes = {}) {
        starts.append(u'<' + tag + attributes + u'>');
        ends.append(QStringLiteral("</") + tag + u'>');
    };
    if (!looks.address.isEmpty())
        add(QStringLiteral("a"), QStringLiteral(" href=\"") + escaped(looks.address) + u'"');
    if (looks.isBold)
        add(QStringLiteral("strong"));
    if (looks.isItalic)
        add(QStringLiteral("em"));
    if (looks.isUnderlined)
        add(QStringLiteral("u"));
    if (looks.isStruck)
        add(QStringLiteral("s"));
    if (looks.script != 0)
        add(looks.script < 0 ? QStringLiteral("sub") : QStringLiteral("sup"));
    if (looks.isCode && !m_leaf.isPreformatted)
        add(QStringLiteral("code"));
    if (const QString style = spanStyle(looks); !style.isEmpty())
        add(QStringLiteral("span"), QStringLiteral(" style=\"%1\"").arg(style));
    qsizetype common = 0;
    while (common < starts.size() && common < m_starts.size() && starts[common] == m_starts[common])
        ++common;
    while (m_ends.size() > common)
        m_out += m_ends.takeLast();
    for (qsizetype i = common; i < starts.size(); ++i)
        m_out += starts[i];
    m_starts = starts;
    m_ends = ends;
}

void PasteWriter::closeMarks()
{
    while (!m_ends.isEmpty())
        m_out += m_ends.takeLast();
    m_starts.clear();
}

QString PasteWriter::finish()
{
    endBlock();
    while (!m_frames.isEmpty())
        closeTop();
    qsizetype from = 0;
    while (QStringView(m_out).sliced(from).startsWith(emptyParagraph))
        from += emptyParagraph.size();
    qsizetype to = m_out.size();
    while (to > from && QStringView(m_out).sliced(from, to - from).endsWith(emptyParagraph))
        to -= emptyParagraph.size();
    return m_out.mid(from, to - from);
}

} // namespace core::html
