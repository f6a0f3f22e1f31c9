#include "ui/editor/htmlreader.h"

#include "core/html/address.h"
#include "core/html/styles.h"
#include "ui/editor/structure.h"
#include "ui/editor/tablegrid.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace ui::editor
{

namespace
{

using core::html::Node;

constexpr int deepestQuote = 16;
constexpr int indentWidth = 40;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Signs that mean structure inside a QTextDocument, not text.
bool isReserved(QChar c)
{
    return c.unicode() < 0x20 || c == QChar(QChar::ObjectReplacementCharacter)
        || c == QChar(QChar::ParagraphSeparator) || c == QChar(QChar::LineSeparator) || c == QChar(0xFDD0)
        || c == QChar(0xFDD1);
}

/// The list that an item belongs to; made with its first item.
struct ListState {
    QTextListFormat format;
    QTextList *list = nullptr;
    int itemStart = -1; ///< Where the open item's block begins.
};

/// What the elements around say about a block and its characters.
struct Context {
    QTextCharFormat characters;
    ListState *list = nullptr;
    Qt::Alignment alignment = {};
    int quotes = 0;
    int lists = 0;
    int heading = 0;
    int indent = 0;
    bool isCode = false;
    bool isRightToLeft = false;
};

class Reader
{
public:
    Reader(const QTextCursor &cursor, const ReadOptions &options, bool isInCell)
        : m_cursor(cursor)
        , m_options(options)
        , m_isInCell(isInCell)
    {
    }

    void run(const Node &node, const Context &context)
    {
        readChildren(node, context);
        closeBlock();
        if (m_isFresh)
            formatBlock({});
    }

private:
    void readChildren(const Node &node, const Context &context)
    {
        for (const Node &inner : node.children)
            read(inner, context);
    }

    void read(const Node &node, const Context &context)
    {
        if (node.isText())
            return context.isCode ? addCode(node.text, context) : addText(node.text, context);
        if (isUnseen(node))
            return;
        if (node.tag == u"br")
            return context.isCode ? addCode(QStringLiteral("\n"), context) : addBreak(context);
        if (node.tag == u"img")
            return addPicture(node, context);
        if (node.tag == u"table")
            return readTable(node, context);
        Context inner = context;
        inner.characters = styled(context.characters, node, m_options.origin);
        core::html::isBlock(node.tag) ? readBlock(node, inner) : readChildren(node, inner);
    }

    static bool isUnseen(const Node &node)
    {
        static const QStringList tags{
            QStringLiteral("head"),   QStringLiteral("script"),   QStringLiteral("style"),
            QStringLiteral("title"),  QStringLiteral("template"), QStringLiteral("noscript"),
            QStringLiteral("select"), QStringLiteral("textarea"), QStringLiteral("iframe"),
            QStringLiteral("object"), QStringLiteral("audio"),    QStringLiteral("video")};
        return tags.contains(node.tag)
            || core::html::styleValue(core::html::declarations(node.attribute(u"style")), u"display")
            == u"none";
    }

    void readBlock(const Node &node, Context context)
    {
        closeBlock();
        applyBlockStyle(node, context);
        if (node.tag == u"hr")
            addRule(context);
        else if (node.tag == u"ul" || node.tag == u"ol" || node.tag == u"menu" || node.tag == u"dir")
            readList(node, context);
        else if (node.tag == u"li")
            readItem(node, context);
        else
            readChildren(node, context);
        closeBlock();
    }

    static void applyBlockStyle(const Node &node, Context &context)
    {
        const bool isHeading = node.tag.size() == 2 && node.tag[0] == u'h' && node.tag[1].isDigit();
        if (isHeading || node.tag == u"pre")
            context.isCode = !isHeading;
        if (isHeading)
            context.heading = std::clamp(node.tag[1].digitValue(), 1, 3);
        if (node.tag == u"blockquote") {
            context.quotes = std::min(context.quotes + 1, deepestQuote);
            context.list = nullptr;
            context.lists = 0;
        }
        if (node.tag == u"pre")
            context.heading = 0;
        const QString direction = node.attribute(u"dir").toLower();
        if (!direction.isEmpty())
            context.isRightToLeft = direction == u"rtl";
        const auto style = core::html::declarations(node.attribute(u"style"));
        QString side = core::html::styleValue(style, u"text-align").toLower();
        if (side.isEmpty())
            side = node.tag == u"center" ? QStringLiteral("center") : node.attribute(u"align").toLower();
        if (!side.isEmpty())
            context.alignment = side == u"center" ? Qt::AlignHCenter
                : side == u"right"                ? Qt::AlignRight | Qt::AlignAbsolute
                : side == u"justify"              ? Qt::AlignJustify
                                                  : Qt::Alignment();
        QString margin = core::html::styleValue(style, u"margin-left");
        if ((node.tag == u"p" || isHeading) && margin.endsWith(QStringLiteral("px")))
            context.indent = std::clamp(int(margin.chopped(2).toDouble()) / indentWidth, 0, 12);
    }

    void readList(const Node &node, Context &context)
    {
        static const QHash<QString, QTextListFormat::Style> styles{
            {QStringLiteral("a"), QTextListFormat::ListLowerAlpha},
            {QStringLiteral("A"), QTextListFormat::ListUpperAlpha},
            {QStringLiteral("i"), QTextListFormat::ListLowerRoman},
            {QStringLiteral("I"), QTextListFormat::ListUpperRoman}};
        ListState list;
        context.lists = std::min(context.lists + 1, 12);
        list.format.setIndent(context.lists);
        const bool isNumbered = node.tag == u"ol";
        list.format.setStyle(isNumbered ? styles.value(node.attribute(u"type"), QTextListFormat::ListDecimal)
                                        : QTextListFormat::ListDisc);
        context.list = &list;
        context.indent = 0;
        readChildren(node, context);
        closeBlock();
    }

    void readItem(const Node &node, Context &context)
    {
        ListState lone;
        if (!context.list) {
            lone.format.setIndent(1);
            lone.format.setStyle(QTextListFormat::ListDisc);
            context.list = &lone;
        }
        context.list->itemStart = -1;
        context.heading = 0;
        context.isCode = false;
        openBlock(context);
        readChildren(node, context);
        closeBlock();
    }

    void readTable(const Node &node, const Context &context)
    {
        closeBlock();
        const TableGrid grid = gridOf(node);
        // One cell is a frame around a page, not a table; without a grid the words still count.
        if (grid.cells.size() <= 1 && (m_options.origin == Origin::Elsewhere || grid.cells.isEmpty()))
            return readCellsAsBlocks(node, context);
        QTextTableFormat format = tableFormat(grid.headerRows);
        format.setBorder(m_options.origin == Origin::OurOwn && node.attribute(u"border") == u"0" ? 0 : 1);
        if (const QString padding = node.attribute(u"cellpadding");
            m_options.origin == Origin::OurOwn && !padding.isEmpty())
            format.setCellPadding(std::clamp(padding.toInt(), 0, 40));
        if (const QString width = node.attribute(u"width"); width.endsWith(u'%'))
            format.setWidth(
                QTextLength(QTextLength::PercentageLength, std::clamp(width.chopped(1).toInt(), 1, 100)));
        // The block before a table does not count if it is empty; one that is wanted needs another after it.
        if (!m_isFresh && m_cursor.block().length() == 1)
            m_cursor.insertBlock(blockFormat({}), QTextCharFormat());
        QTextTable *table = m_cursor.insertTable(grid.rows, grid.columns, format);
        for (const TableGrid::Cell &cell : grid.cells)
            fillCell(table, cell, context);
        m_cursor.setPosition(table->lastPosition() + 1);
        m_isFresh = true;
    }

    void readCellsAsBlocks(const Node &node, const Context &context)
    {
        for (const Node &inner : node.children) {
            if (inner.isText())
                continue;
            closeBlock();
            const bool isCell = inner.tag == u"td" || inner.tag == u"th" || inner.tag == u"caption";
            isCell ? readChildren(inner, context) : readCellsAsBlocks(inner, context);
        }
        closeBlock();
    }

    void fillCell(QTextTable *table, const TableGrid::Cell &place, const Context &context)
    {
        if (place.rowSpan > 1 || place.columnSpan > 1)
            table->mergeCells(place.row, place.column, place.rowSpan, place.columnSpan);
        QTextTableCell cell = table->cellAt(place.row, place.column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        const QColor ground = chosenColour(place.node->attribute(u"bgcolor"), true);
        if (ground.isValid())
            format.setBackground(ground);
        else if (place.row < table->format().headerRowCount())
            format.setBackground(headerGround());
        cell.setFormat(format);
        Context inner;
        inner.characters = styled(context.characters, *place.node, m_options.origin);
        applyBlockStyle(*place.node, inner);
        if (!ground.isValid()) // the cell's own ground is not a highlight of its words
            inner.characters.clearBackground();
        Reader(cell.firstCursorPosition(), m_options, true).run(*place.node, inner);
    }

    void formatBlock(const Context &context)
    {
        const QTextBlock block = m_cursor.block();
        if (QTextList *list = block.textList())
            list->remove(block);
        m_cursor.setBlockFormat(blockFormat(context));
        if (!m_isInCell) // there it would be the format of the whole cell
            m_cursor.setBlockCharFormat({});
    }

    QTextBlockFormat blockFormat(const Context &context) const
    {
        QTextBlockFormat format;
        if (context.quotes > 0)
            format.setProperty(QuoteLevel, context.quotes);
        if (context.isCode)
            format.setProperty(Preformatted, true);
        if (context.heading > 0)
            format.setHeadingLevel(context.heading);
        if (context.indent > 0)
            format.setIndent(context.indent);
        if (context.alignment)
            format.setAlignment(context.alignment);
        if (context.isRightToLeft)
            format.setLayoutDirection(Qt::RightToLeft);
        setSpacing(format, context.list != nullptr, m_isInCell);
        return format;
    }

    void openBlock(const Context &context)
    {
        m_isOpen = true;
        m_isAtStart = true;
        m_hasSpace = false;
        ListState *list = context.list;
        if (list && list->itemStart >= 0 && list->itemStart == m_cursor.block().position()) {
            // A second paragraph of an item: the same item on a new line.
            if (m_cursor.block().length() > 1)
                m_cursor.insertText(QString(QChar::LineSeparator), QTextCharFormat());
            return;
        }
        if (m_isFresh)
            formatBlock(context);
        else
            m_cursor.insertBlock(blockFormat(context), QTextCharFormat());
        m_isFresh = false;
        if (!list)
            return;
        if (list->list)
            list->list->add(m_cursor.block());
        else
            list->list = m_cursor.createList(list->format);
        list->itemStart = m_cursor.block().position();
    }

    void closeBlock()
    {
        // The last line end of a block is its own.
        if (m_breaks > 1)
            m_cursor.insertText(QString(m_breaks - 1, QChar(QChar::LineSeparator)), QTextCharFormat());
        m_breaks = 0;
        m_hasSpace = false;
        m_isOpen = false;
    }

    void addBreak(const Context &context)
    {
        if (!m_isOpen)
            openBlock(context);
        ++m_breaks;
        m_hasSpace = false;
        m_isAtStart = true;
    }

    void addRule(const Context &context)
    {
        Context across;
        across.quotes = context.quotes;
        openBlock(across);
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           QTextLength(QTextLength::PercentageLength, 100));
        m_cursor.setBlockFormat(format);
        closeBlock();
    }

    void beginContent(const Context &context)
    {
        if (!m_isOpen)
            openBlock(context);
        if (m_breaks > 0)
            m_cursor.insertText(QString(m_breaks, QChar(QChar::LineSeparator)), QTextCharFormat());
        m_breaks = 0;
        if (m_hasSpace && !m_isAtStart)
            m_cursor.insertText(QStringLiteral(" "), m_spaceFormat);
        m_hasSpace = false;
        m_isAtStart = false;
    }

    void addText(const QString &text, const Context &context)
    {
        QString run;
        const auto flush = [&] {
            if (!run.isEmpty())
                m_cursor.insertText(std::exchange(run, {}), context.characters);
        };
        for (const QChar c : text) {
            if (isBlank(c)) {
                flush();
                if (!m_hasSpace)
                    m_spaceFormat = context.characters;
                m_hasSpace = true;
            } else if (!isReserved(c)) {
                if (run.isEmpty())
                    beginContent(context);
                run += c;
            }
        }
        flush();
    }

    /// Each line a block. The line end before </pre> is not a line.
    void addCode(const QString &text, const Context &context)
    {
        QString clean = text;
        clean.removeIf([](QChar c) { return isReserved(c) && c != u'\n' && c != u'\t'; });
        const QStringList lines = clean.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                if (!m_isOpen)
                    openBlock(context);
                closeBlock();
            }
            if (!lines[i].isEmpty()) {
                beginContent(context);
                m_cursor.insertText(lines[i], context.characters);
            }
        }
    }

    void addPicture(const Node &node, const Context &context)
    {
        const QString address = core::html::tidied(node.attribute(u"src"));
        const QString alternative = node.attribute(u"alt").simplified();
        const bool isKept = core::html::isSafePicture(address) && !core::html::isDataPicture(address);
        const QString name = m_options.picture ? m_options.picture(address) : isKept ? address : QString();
        if (name.isEmpty())
            return addText(alternative, context);
        beginContent(context);
        QTextImageFormat picture;
        picture.merge(context.characters);
        picture.setName(name);
        picture.setProperty(QTextFormat::ImageAltText, alternative);
        const int width = node.attribute(u"width").toInt();
        const int height = node.attribute(u"height").toInt();
        if (width > 0 && width < 4000)
            picture.setWidth(width);
        if (height > 0 && height < 8000)
            picture.setHeight(height);
        m_cursor.insertImage(picture);
    }

    QTextCursor m_cursor;
    const ReadOptions &m_options;
    QTextCharFormat m_spaceFormat;
    bool m_isInCell;
    bool m_isFresh = true; ///< The cursor's block is there but nothing stands in it yet.
    bool m_isOpen = false;
    bool m_isAtStart = true;
    bool m_hasSpace = false;
    int m_breaks = 0;
};

} // namespace

void readHtml(QStringView html, QTextDocument *document, const ReadOptions &options)
{
    const bool hadUndo = document->isUndoRedoEnabled();
    document->setUndoRedoEnabled(false);
    const qreal margin = document->documentMargin();
    document->clear();
    document->setDocumentMargin(margin);
    const Node root = core::html::parsed(html);
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    if (const Node *body = core::html::child(root, u"body")) {
        Context context;
        context.isRightToLeft = body->attribute(u"dir").toLower() == u"rtl";
        Reader(cursor, options, false).run(*body, context);
    }
    cursor.endEditBlock();
    document->setUndoRedoEnabled(hadUndo);
}

} // namespace ui::editor
