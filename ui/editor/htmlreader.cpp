#include "ui/editor/htmlreader.h"

#include "core/html/address.h"
#include "core/html/fonts.h"
#include "core/html/styles.h"
#include "ui/editor/blockstyle.h"
#include "ui/editor/gridmarkup.h"
#include "ui/editor/listmarkup.h"
#include "ui/editor/readcontext.h"
#include "ui/editor/structure.h"
#include "ui/editor/tablegrid.h"
#include "ui/editor/tablelines.h"

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

class Reader
{
public:
    Reader(const QTextCursor &cursor, const ReadOptions &options, Letter &letter, bool isInCell)
        : m_cursor(cursor)
        , m_options(options)
        , m_letter(letter)
        , m_isInCell(isInCell)
    {
    }

    void run(const Node &node, const Context &context)
    {
        readChildren(node, context);
        closeBlock();
        if (m_isFresh)
            formatBlock(Context::in(m_letter));
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

    void readBlock(const Node &node, Context context)
    {
        closeBlock();
        context.enter(node, m_options.origin, m_isInCell ? Context::Place::Cell : Context::Place::Letter);
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

    void readList(const Node &node, Context &context)
    {
        ListState list;
        context.lists = std::min(context.lists + 1, 12);
        list.format.setIndent(context.lists);
        list.format.setStyle(listStyleOf(node));
        if (const int start = node.attribute(u"start").toInt(); start > 1)
            list.list = m_letter.lists.toContinue(list.format.style(), context.lists, start);
        context.list = &list;
        context.style.indent = 0;
        readChildren(node, context);
        closeBlock();
        if (list.list)
            m_letter.lists.ended(list.list, context.lists);
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
        const CheckMark mark
            = checkMarkOf(node, m_options.origin == Origin::OurOwn ? CheckSigns::Own : CheckSigns::Any);
        if (mark.isThere)
            context.marker = mark.isChecked ? QTextBlockFormat::MarkerType::Checked
                                            : QTextBlockFormat::MarkerType::Unchecked;
        openBlock(context);
        context.marker = QTextBlockFormat::MarkerType::NoMarker; // not of the lists inside
        m_signLength = mark.length;
        readChildren(node, context);
        m_signLength = 0;
        closeBlock();
    }

    void readTable(const Node &node, const Context &context)
    {
        closeBlock();
        const TableGrid grid = gridOf(node);
        // One cell is a frame around a page, not a table; without a grid the words still count.
        if (grid.cells.size() <= 1 && (m_options.origin == Origin::Elsewhere || grid.cells.isEmpty()))
            return readCellsAsBlocks(node, context);
        QTextTableFormat format = readTableFormat(node, grid, m_options.origin);
        if (context.quotes > 0) {
            format.setProperty(QuoteLevel, context.quotes);
            format.setLeftMargin(quoteIndent * context.quotes);
        }
        if (context.isInSignature)
            format.setProperty(InSignature, true);
        // The block before a table does not count if it is empty; one that is wanted needs another after it.
        if (!m_isFresh && m_cursor.block().length() == 1)
            m_cursor.insertBlock(blockFormat(Context::in(m_letter)), QTextCharFormat());
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
        readCellFormat(format, *place.node, isHeading(*table, cell));
        drawLines(format, *table, cell);
        cell.setFormat(format);
        Context inner = Context::in(m_letter);
        inner.characters = styled(context.characters, *place.node, m_options.origin);
        readStyle(inner.style, *place.node);
        inner.characters.clearBackground(); // the cell's own ground is not a highlight of its words
        Reader(cell.firstCursorPosition(), m_options, m_letter, true).run(*place.node, inner);
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
        if (context.isInSignature)
            format.setProperty(InSignature, true);
        if (context.marker != QTextBlockFormat::MarkerType::NoMarker)
            format.setMarker(context.marker);
        applyTo(format, context.style, m_letter.language);
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
        Context across = Context::in(m_letter);
        across.quotes = context.quotes;
        across.isInSignature = context.isInSignature;
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

    /// Takes the sign of a check list off the first text of its item.
    QString withoutSign(const QString &text)
    {
        qsizetype at = 0;
        while (at < text.size() && isBlank(text[at]))
            ++at;
        if (at == text.size())
            return text;
        at += std::exchange(m_signLength, 0);
        if (at < text.size() && (text[at] == QChar(QChar::Nbsp) || isBlank(text[at])))
            ++at;
        return text.mid(at);
    }

    void addText(const QString &whole, const Context &context)
    {
        const QString text = m_signLength > 0 ? withoutSign(whole) : whole;
        const QTextCharFormat format = context.textFormat();
        QString run;
        const auto flush = [&] {
            if (!run.isEmpty())
                m_cursor.insertText(std::exchange(run, {}), format);
        };
        for (const QChar c : text) {
            if (isBlank(c)) {
                flush();
                if (!m_hasSpace)
                    m_spaceFormat = format;
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
                m_cursor.insertText(lines[i], context.textFormat());
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
        picture.merge(context.textFormat());
        picture.setName(name);
        picture.setProperty(QTextFormat::ImageAltText, alternative);
        readPictureSize(picture, node);
        m_cursor.insertImage(picture);
    }

    QTextCursor m_cursor;
    const ReadOptions &m_options;
    Letter &m_letter;
    QTextCharFormat m_spaceFormat;
    int m_signLength = 0; ///< Of the check list's sign that the next text begins with.
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
    Letter letter;
    if (options.origin == Origin::OurOwn)
        letter.language = languageIn(root);
    setLetterLanguage(*document, letter.language);
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    if (const Node *body = core::html::child(root, u"body")) {
        Context context = Context::in(letter);
        readStyle(context.style, *body);
        context.style.language = letter.language;
        context.characters = styled({}, *body, options.origin);
        context.characters.clearBackground();
        Reader(cursor, options, letter, false).run(*body, context);
    }
    cursor.endEditBlock();
    document->setUndoRedoEnabled(hadUndo);
}

} // namespace ui::editor
