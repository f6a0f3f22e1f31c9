#include "core/html/address.h"
#include "core/html/checksign.h"
#include "core/html/dom.h"
#include "core/html/html.h"
#include "core/html/numbering.h"
#include "core/html/plaintable.h"
#include "core/html/styles.h"
#include "core/html/textflow.h"
#include "core/mail/textwidth.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <utility>

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

QString textOf(const Node &node)
{
    QString text = node.text;
    for (const Node &inner : node.children)
        text += textOf(inner);
    return text;
}

/// True if the link's own text is its address already.
bool isSaidBy(const Node &link, const QString &address)
{
    const auto bare = [](QString text) {
        for (const QString &start : {QStringLiteral("mailto:"), QStringLiteral("tel:"),
                                     QStringLiteral("https://"), QStringLiteral("http://")}) {
            if (text.startsWith(start, Qt::CaseInsensitive))
                text.remove(0, start.size());
        }
        return text.endsWith(u'/') ? text.chopped(1) : text;
    };
    return bare(textOf(link).trimmed()).compare(bare(address), Qt::CaseInsensitive) == 0;
}

/// The address that has to be written beside the link's words; empty if there is none.
QString addressBeside(const Node &link)
{
    const QString address = tidied(link.attribute(u"href"));
    const bool isWritten = isSafeLink(address) && !address.startsWith(u'#') && !isSaidBy(link, address);
    return isWritten ? address : QString();
}

bool hasLongLink(const Node &node)
{
    constexpr qsizetype longestReadPast = 45;
    if (node.tag == u"a" && addressBeside(node).size() > longestReadPast)
        return true;
    return std::any_of(node.children.begin(), node.children.end(), hasLongLink);
}

/// The addresses at the end of the letter, each once.
struct Footnotes {
    bool areWanted = false;
    QStringList addresses;
    QHash<QString, int> numbers;

    int numberOf(const QString &address)
    {
        int &number = numbers[address];
        if (number == 0) {
            addresses.append(address);
            number = int(addresses.size());
        }
        return number;
    }

    QStringList lines() const
    {
        QStringList lines;
        for (qsizetype i = 0; i < addresses.size(); ++i)
            lines.append(QStringLiteral("[%1] %2").arg(QString::number(i + 1), addresses[i]));
        return lines;
    }
};

QString listStyleOf(const Node &node)
{
    const QString style = node.attribute(u"style");
    if (style.isEmpty())
        return {};
    const QList<Declaration> all = declarations(style);
    QString type = styleValue(all, u"list-style-type");
    if (type.isEmpty())
        type = styleValue(all, u"list-style").section(u' ', 0, 0);
    return type.toLower();
}

bool isAtEnd(const Node &cell)
{
    const QString style = cell.attribute(u"style");
    const QString aligned = style.isEmpty() ? QString() : styleValue(declarations(style), u"text-align");
    const QString side = aligned.isEmpty() ? cell.attribute(u"align") : aligned;
    return side.compare(u"right", Qt::CaseInsensitive) == 0 || side.compare(u"end", Qt::CaseInsensitive) == 0;
}

QList<const Node *> rowsOf(const Node &table)
{
    QList<const Node *> rows;
    for (const Node &part : table.children) {
        if (part.tag == u"tr")
            rows.append(&part);
        else if (part.tag == u"thead" || part.tag == u"tbody" || part.tag == u"tfoot")
            rows += rowsOf(part);
    }
    return rows;
}

/// A table that has figures or words in columns, and does not only lay out a page.
bool isOfData(const Node &table)
{
    const QString role = table.attribute(u"role");
    if (role == u"presentation" || role == u"none")
        return false;
    bool hasColumns = false;
    for (const Node *row : rowsOf(table)) {
        if (std::any_of(row->children.cbegin(), row->children.cend(), holdsBlocks))
            return false;
        const auto cells = std::count_if(row->children.cbegin(), row->children.cend(),
                                         [](const Node &cell) { return !cell.isText(); });
        hasColumns = hasColumns || cells > 1;
    }
    return hasColumns;
}

/// Whether a picture that has no text of its own is called by its file's name.
enum class Pictures { AsTheySay, Named };

QString nameOf(const Node &picture, const QHash<QString, QString> &names)
{
    const QString source = tidied(picture.attribute(u"src"));
    const QString contentId = QUrl::fromPercentEncoding(source.mid(4).toUtf8());
    if (source.startsWith(QStringLiteral("cid:"), Qt::CaseInsensitive))
        return names.value(contentId).simplified();
    return source.startsWith(QStringLiteral("http"), Qt::CaseInsensitive) ? QUrl(source).fileName()
                                                                          : QString();
}

class Reader
{
public:
    Reader(const PlainTextOptions &options, Footnotes &footnotes, Pictures pictures)
        : m_options(options)
        , m_footnotes(footnotes)
        , m_pictures(pictures)
    {
    }

    QString run(const Node &root)
    {
        read(root);
        return m_flow.take(m_footnotes.lines());
    }

private:
    /// The same, for a part that is measured before it is written.
    QStringList linesOf(const Node &node) const
    {
        Reader reader(m_options, m_footnotes, m_pictures);
        reader.readChildren(node);
        return reader.m_flow.take().split(u'\n');
    }

    void readChildren(const Node &node)
    {
        for (const Node &inner : node.children)
            read(inner);
    }

    void read(const Node &node)
    {
        if (node.isText())
            readText(node);
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

    void readText(const Node &node)
    {
        if (m_isVerbatim)
            return m_flow.addVerbatim(node.text);
        QStringView text(node.text);
        if (m_skipsCheck && checkOf(text) != Check::None)
            text = withoutBlanksBefore(text).sliced(1);
        // "[ ] " has its blank; the one behind the box is often a no-break space, which would not fold.
        if (m_skipsCheck)
            text = withoutBlanksBefore(text);
        m_skipsCheck = m_skipsCheck && text.isEmpty();
        m_flow.addText(text);
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
        else if (node.tag == u"h1" || node.tag == u"h2")
            readHeading(node);
        else if (isList)
            readList(node);
        else if (node.tag == u"table" && isOfData(node))
            readTable(node);
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

    void addLines(const QStringList &lines)
    {
        for (const QString &line : lines) {
            m_flow.addVerbatim(line);
            m_flow.addBreak();
        }
    }

    /// The line below is as long as the words above, so that it is seen to be theirs.
    void readHeading(const Node &heading)
    {
        QStringList lines = linesOf(heading);
        int width = 0;
        for (const QString &line : std::as_const(lines))
            width = std::max(width, mail::columnsOf(line));
        if (width == 0)
            return;
        lines.append(QString(std::clamp(width, 3, m_options.columns), heading.tag == u"h1" ? u'=' : u'-'));
        addLines(lines);
    }

    void readList(const Node &list)
    {
        const QString style = listStyleOf(list);
        const bool isNumbered = list.tag == u"ol";
        const bool isReversed = list.has(u"reversed");
        QString type = list.attribute(u"type");
        if (!style.isEmpty())
            type = numberingOfStyle(style);
        const auto items = std::count_if(list.children.cbegin(), list.children.cend(),
                                         [](const Node &item) { return item.tag == u"li"; });
        const QString start = list.attribute(u"start");
        int number = !start.isEmpty() ? start.toInt() : isReversed ? int(items) : 1;
        ++m_listDepth;
        for (const Node &item : list.children) {
            if (item.tag != u"li") {
                read(item);
                continue;
            }
            m_flow.endBlock(TextFlow::Gap::Line);
            if (const QString value = item.attribute(u"value"); isNumbered && !value.isEmpty())
                number = value.toInt();
            const bool isBare = style == u"none" || listStyleOf(item) == u"none";
            QString mark = isNumbered ? itemNumber(number, type) + QStringLiteral(". ")
                : isBare              ? QString()
                                      : QStringLiteral("- ");
            if (const Check check = checkOf(item); check != Check::None) {
                mark += check == Check::Done ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
                m_skipsCheck = true;
            }
            readMarked(item, QString(mark.size(), u' '), mark);
            m_skipsCheck = false;
            number += isReversed ? -1 : 1;
        }
        --m_listDepth;
    }

    void readTable(const Node &table)
    {
        if (const Node *caption = child(table, u"caption"))
            addLines(linesOf(*caption));
        QList<QList<PlainCell>> rows;
        for (const Node *row : rowsOf(table)) {
            QList<PlainCell> cells;
            for (const Node &cell : row->children) {
                if (!cell.isText() && !isUnseen(cell))
                    cells.append({.lines = linesOf(cell),
                                  .columns = cell.attribute(u"colspan").toInt(),
                                  .rows = cell.attribute(u"rowspan").toInt(),
                                  .isHeading = cell.tag == u"th",
                                  .isAtEnd = isAtEnd(cell)});
            }
            rows.append(cells);
        }
        addLines(plainTable(rows, m_options.columns));
    }

    /// Of a table that only lays out the page: the blocks that it holds.
    void readRow(const Node &row)
    {
        for (const Node &cell : row.children) {
            if (cell.isText() || isUnseen(cell))
                continue;
            m_flow.endBlock(TextFlow::Gap::Line);
            readChildren(cell);
            m_flow.endBlock(TextFlow::Gap::Line);
        }
    }

    void readPicture(const Node &picture)
    {
        QString text = picture.attribute(u"alt").trimmed();
        if (text.isEmpty() && m_pictures == Pictures::Named)
            text = nameOf(picture, m_options.pictureNames);
        if (!text.isEmpty())
            m_flow.addText(u'[' + text + u']');
    }

    /// In the signature inline: the notes stand before it.
    void readLink(const Node &link)
    {
        readChildren(link);
        const QString address = addressBeside(link);
        if (address.isEmpty())
            return;
        if (m_footnotes.areWanted && !m_flow.hasSignatureLine())
            m_flow.addText(QStringLiteral(" [%1]").arg(m_footnotes.numberOf(address)));
        else
            m_flow.addText(QStringLiteral(" <") + address + u'>');
    }

    const PlainTextOptions &m_options;
    Footnotes &m_footnotes;
    Pictures m_pictures;
    TextFlow m_flow;
    int m_listDepth = 0;
    bool m_isVerbatim = false;
    bool m_skipsCheck = false;
};

} // namespace

QString toPlainText(QStringView html, const PlainTextOptions &options)
{
    using Links = PlainTextOptions::Links;
    const Node root = parsed(html);
    Footnotes footnotes;
    footnotes.areWanted
        = options.links == Links::Footnotes || (options.links == Links::Automatic && hasLongLink(root));
    const QString text = Reader(options, footnotes, Pictures::AsTheySay).run(root);
    return !text.isEmpty() ? text : Reader(options, footnotes, Pictures::Named).run(root);
}

} // namespace core::html
