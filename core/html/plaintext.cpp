#include "core/html/address.h"
#include "core/html/dom.h"
#include "core/html/html.h"
#include "core/html/styles.h"
#include "core/html/textflow.h"

#include <QUrl>

namespace core::html
{

namespace
{

bool isUnseen(const Node &node)
{
    static const QStringList tags{
        QStringLiteral("head"),   QStringLiteral("script"),   QStringLiteral("style"),
        QStringLiteral("title"),  QStringLiteral("template"), QStringLiteral("noscript"),
        QStringLiteral("select"), QStringLiteral("textarea"), QStringLiteral("iframe"),
        QStringLiteral("object"), QStringLiteral("noframes"), QStringLiteral("noembed"),
        QStringLiteral("audio"),  QStringLiteral("video"),    QStringLiteral("datalist")};
    if (tags.contains(node.tag) || node.has(u"hidden"))
        return true;
    const QString style = node.attribute(u"style");
    return !style.isEmpty()
        && styleValue(declarations(style), u"display").startsWith(u"none", Qt::CaseInsensitive);
}

bool isParagraph(const QString &tag)
{
    static const QStringList tags{
        QStringLiteral("p"),          QStringLiteral("h1"),    QStringLiteral("h2"), QStringLiteral("h3"),
        QStringLiteral("h4"),         QStringLiteral("h5"),    QStringLiteral("h6"), QStringLiteral("pre"),
        QStringLiteral("blockquote"), QStringLiteral("table"), QStringLiteral("hr"), QStringLiteral("dl")};
    return tags.contains(tag);
}

bool holdsBlocks(const Node &cell)
{
    int blocks = 0;
    for (const Node &inner : cell.children) {
        if (inner.tag == u"table" || inner.tag == u"ul" || inner.tag == u"ol" || inner.tag == u"blockquote"
            || inner.tag == u"pre" || inner.tag == u"hr")
            return true;
        blocks += isBlock(inner.tag) || inner.tag == u"br" ? 1 : 0;
        if (blocks > 1 || (isBlock(inner.tag) && holdsBlocks(inner)))
            return true;
    }
    return false;
}

class Reader
{
public:
    QString run(const Node &root)
    {
        read(root);
        return m_flow.take();
    }

private:
    void readChildren(const Node &node)
    {
        for (const Node &inner : node.children)
            read(inner);
    }

    void read(const Node &node)
    {
        if (node.isText())
            m_isVerbatim ? m_flow.addVerbatim(node.text) : m_flow.addText(node.text);
        else if (isUnseen(node))
            return;
        else if (node.tag == u"br")
            m_flow.addBreak();
        else if (node.tag == u"img")
            readPicture(node);
        else if (node.tag == u"a")
            readLink(node);
        else if (isBlock(node.tag))
            readBlock(node);
        else
            readChildren(node);
    }

    void readBlock(const Node &node)
    {
        const bool isNested = (node.tag == u"ul" || node.tag == u"ol") && m_listDepth > 0;
        const bool isList
            = node.tag == u"ul" || node.tag == u"ol" || node.tag == u"dir" || node.tag == u"menu";
        const auto gap
            = isParagraph(node.tag) || (isList && !isNested) ? TextFlow::Gap::Paragraph : TextFlow::Gap::Line;
        m_flow.endBlock(gap);
        if (node.tag == u"hr")
            m_flow.addText(QString(20, u'-'));
        else if (node.tag == u"blockquote")
            readMarked(node, QStringLiteral("> "), QStringLiteral("> "));
        else if (node.tag == u"pre")
            readPre(node);
        else if (isList)
            readList(node);
        else if (node.tag == u"tr")
            readRow(node);
        else if (node.tag == u"dd")
            readMarked(node, QStringLiteral("  "), QStringLiteral("  "));
        else
            readChildren(node);
        m_flow.endBlock(gap);
    }

    void readMarked(const Node &node, const QString &mark, const QString &first)
    {
        m_flow.push(mark, first);
        readChildren(node);
        m_flow.pop();
    }

    void readPre(const Node &node)
    {
        const bool before = std::exchange(m_isVerbatim, true);
        readChildren(node);
        m_isVerbatim = before;
    }

    void readList(const Node &list)
    {
        const bool isNumbered = list.tag == u"ol";
        const QString start = list.attribute(u"start");
        int number = start.isEmpty() ? 1 : start.toInt();
        ++m_listDepth;
        for (const Node &item : list.children) {
            if (item.tag != u"li") {
                read(item);
                continue;
            }
            m_flow.endBlock(TextFlow::Gap::Line);
            const QString mark = isNumbered ? QStringLiteral("%1. ").arg(number++) : QStringLiteral("- ");
            readMarked(item, QString(mark.size(), u' '), mark);
        }
        --m_listDepth;
    }

    /// A row of figures is one line; a row that only lays out the page is the blocks it holds.
    void readRow(const Node &row)
    {
        const bool isLayout = std::any_of(row.children.cbegin(), row.children.cend(), holdsBlocks);
        QStringList cells;
        for (const Node &cell : row.children) {
            if (cell.isText())
                continue;
            if (isLayout) {
                m_flow.endBlock(TextFlow::Gap::Line);
                readChildren(cell);
                m_flow.endBlock(TextFlow::Gap::Line);
            } else if (!isUnseen(cell)) {
                cells.append(Reader().run(cell));
            }
        }
        if (!cells.isEmpty())
            m_flow.addText(cells.join(QStringLiteral(" | ")));
    }

    void readPicture(const Node &picture)
    {
        const QString text = picture.attribute(u"alt").trimmed();
        if (!text.isEmpty())
            m_flow.addText(u'[' + text + u']');
    }

    void readLink(const Node &link)
    {
        readChildren(link);
        const QString address = tidied(link.attribute(u"href"));
        if (!isSafeLink(address) || address.startsWith(u'#') || isSaidBy(link, address))
            return;
        m_flow.addText(QStringLiteral(" <") + address + u'>');
    }

    /// True if the link's own text is its address already.
    static bool isSaidBy(const Node &link, const QString &address)
    {
        const auto bare = [](QString text) {
            for (const QString &start : {QStringLiteral("mailto:"), QStringLiteral("tel:"),
                                         QStringLiteral("https://"), QStringLiteral("http://")}) {
                if (text.startsWith(start, Qt::CaseInsensitive))
                    text.remove(0, start.size());
            }
            return text.endsWith(u'/') ? text.chopped(1) : text;
        };
        QString text;
        collectText(link, text);
        return bare(text.trimmed()).compare(bare(address), Qt::CaseInsensitive) == 0;
    }

    static void collectText(const Node &node, QString &text)
    {
        text += node.text;
        for (const Node &inner : node.children)
            collectText(inner, text);
    }

    TextFlow m_flow;
    int m_listDepth = 0;
    bool m_isVerbatim = false;
};

} // namespace

QString toPlainText(QStringView html)
{
    return Reader().run(parsed(html));
}

} // namespace core::html
