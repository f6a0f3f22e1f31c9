#include "ui/editor/htmlwriter.h"

#include "ui/editor/blockstyle.h"
#include "ui/editor/gridmarkup.h"
#include "ui/editor/inlinewriter.h"
#include "ui/editor/listmarkup.h"
#include "ui/editor/structure.h"
#include "ui/editor/writtenpieces.h"

#include <QDeadlineTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace ui::editor
{

namespace
{

/// A block, or a table.
struct Piece {
    QTextBlock block;
    QTextTable *table = nullptr;
};

bool isEmptyParagraph(const Piece &piece)
{
    return !piece.table && piece.block.length() == 1 && !piece.block.textList() && !isRule(piece.block)
        && !isPreformatted(piece.block);
}

/// Without the empty blocks that every table brings along, because a cursor needs a place beside it.
QList<Piece> withoutStrayBlocks(const QList<Piece> &all)
{
    QList<Piece> pieces;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isBefore = i + 1 < all.size() && all[i + 1].table;
        const bool isAfter = i > 0 && all[i - 1].table && i + 1 == all.size();
        if (!(isEmptyParagraph(all[i]) && (isBefore || isAfter)))
            pieces.append(all[i]);
    }
    return pieces;
}

QList<Piece> piecesOf(QTextFrame::iterator from, const QTextFrame::iterator &to)
{
    QList<Piece> pieces;
    for (; from != to; ++from) {
        if (auto *table = qobject_cast<QTextTable *>(from.currentFrame()))
            pieces.append(Piece{{}, table});
        else if (from.currentFrame())
            pieces.append(piecesOf(from.currentFrame()->begin(), from.currentFrame()->end()));
        else if (from.currentBlock().isValid())
            pieces.append(Piece{from.currentBlock(), nullptr});
    }
    return withoutStrayBlocks(pieces);
}

bool isInSignature(const Piece &piece)
{
    return piece.table ? piece.table->format().boolProperty(InSignature)
                       : piece.block.blockFormat().boolProperty(InSignature);
}

/// From where to where the signature goes: the last pieces in a row that say so.
std::pair<qsizetype, qsizetype> signatureIn(const QList<Piece> &pieces)
{
    qsizetype end = pieces.size();
    while (end > 0 && !isInSignature(pieces[end - 1]))
        --end;
    qsizetype start = end;
    while (start > 0 && isInSignature(pieces[start - 1]))
        --start;
    return {start, end};
}

/// What a letter has only once.
struct Letter {
    QString language;
    WrittenPieces *kept = nullptr;
    WrittenLists lists = {};
    int items = 0; ///< Of all lists so far.
};

const QString quoteStart = QStringLiteral(
    "<blockquote style=\"margin:8px 0 8px 8px;padding-left:12px;border-left:3px solid #c8ccd0\">\n");

class Writer
{
public:
    enum class Place { Letter, Cell };

    /// Appends to @p html.
    Writer(Letter &letter, Place place, const BlockStyle &around, QString &html)
        : m_letter(letter)
        , m_place(place)
        , m_around(around)
        , m_html(html)
    {
    }

    void run(const QList<Piece> &pieces)
    {
        const auto [start, end] = m_place == Place::Letter ? signatureIn(pieces) : std::pair(-1LL, -1LL);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i == start && start < end)
                openSignature();
            pieces[i].table ? writeTable(*pieces[i].table) : writeBlock(pieces[i].block);
            if (i + 1 == end)
                closeSignature();
        }
        closeInner();
        setQuotes(0);
    }

    /// Only writes what is kept.
    WritingPlace ahead(const QTextDocument &document, WritingPlace place, const QDeadlineTimer &until)
    {
        while (!until.hasExpired()) {
            const QTextBlock block = document.findBlock(place.position);
            if (!block.isValid())
                return {-1, 0};
            const QTextTable *table = outermostTable(QTextCursor(block));
            if (!table)
                textOf(block);
            else if (place.row < table->rows())
                writeRow(*table, place.row++);
            const bool isWithin = table && place.row < table->rows();
            if (!isWithin)
                place = {table ? table->lastPosition() + 1 : block.position() + block.length(), 0};
            m_html.clear();
        }
        return place;
    }

private:
    struct OpenList {
        const QTextList *list;
        int indent;
        QString end;
        BlockStyle around; ///< Of its items.
        BlockStyle style; ///< Of the open item.
    };

    void openSignature()
    {
        closeInner();
        setQuotes(0);
        m_html += QStringLiteral("<div id=\"signature\">\n");
    }

    void closeSignature()
    {
        closeInner();
        setQuotes(0);
        m_html += QStringLiteral("</div>\n");
    }

    QString textOf(const QTextBlock &block) const
    {
        if (!m_letter.kept)
            return inlineHtml(block);
        if (const QString *text = m_letter.kept->textOf(block))
            return *text;
        const QString text = inlineHtml(block);
        m_letter.kept->keepText(block, text);
        return text;
    }

    void writeBlock(const QTextBlock &block)
    {
        if (!isPreformatted(block))
            closeCode();
        setQuotes(quoteLevel(block));
        if (const QTextList *list = block.textList())
            return writeItem(block, *list);
        closeListsDownTo(0);
        if (isPreformatted(block))
            return writeCode(block);
        if (!isRule(block) || block.length() > 1) {
            const int level = std::min(block.blockFormat().headingLevel(), 3);
            const QString tag = level > 0 ? QStringLiteral("h%1").arg(level)
                : m_place == Place::Cell  ? QStringLiteral("div")
                                          : QStringLiteral("p");
            m_html += u'<' + tag + blockAttributes(styleOf(block, m_letter.language), m_around) + u'>';
            m_html += textOf(block); // by itself, the longest part of a letter is copied once
            m_html += QStringLiteral("</") + tag + QStringLiteral(">\n");
        }
        if (isRule(block))
            m_html += QStringLiteral("<hr>\n");
    }

    /// Lists are nested by their indent; a step of more than one is one level, so that each list stands in
    /// an item as HTML wants it.
    void writeItem(const QTextBlock &block, const QTextList &list)
    {
        const int indent = list.format().indent();
        while (!m_lists.isEmpty()
               && (m_lists.last().indent > indent
                   || (m_lists.last().indent == indent && m_lists.last().list != &list)))
            closeListsDownTo(m_lists.size() - 1);
        if (m_lists.isEmpty() || m_lists.last().indent < indent) {
            openList(block, list);
        } else {
            m_html += QStringLiteral("</li>\n");
        }
        m_letter.lists.addItem(list);
        ++m_letter.items;
        const BlockStyle style = styleOf(block, m_letter.language);
        const BlockStyle around = m_lists.last().around;
        QString text = textOf(block);
        if (text == u"<br>") // an item keeps its line without
            text.clear();
        m_html += QStringLiteral("<li") + blockAttributes(style, around, checkStyle(block)) + u'>';
        if (isCheckItem(block))
            m_html += checkSign(block) + (text.isEmpty() ? QString() : QStringLiteral("&nbsp;"));
        m_html += text;
        m_lists.last().style = style;
        // Where a side was said around, this item had to say its own, and the lists in it inherit that.
        if (around.side != BlockStyle::Side::Start && style.side == BlockStyle::Side::Start)
            m_lists.last().style.side
                = style.isRightToLeft ? BlockStyle::Side::Right : BlockStyle::Side::Left;
    }

    /// The list has the direction of its first item, so that its numbers stand on that side.
    void openList(const QTextBlock &block, const QTextList &list)
    {
        const BlockStyle outer = m_lists.isEmpty() ? m_around : m_lists.last().style;
        BlockStyle around = outer;
        around.isRightToLeft = isRightToLeft(block);
        const int number = m_letter.lists.open(list, int(m_lists.size()) + 1);
        m_html += (m_lists.isEmpty() ? QString() : QStringLiteral("\n"))
            + listStart(list.format(), number, languageAttributes(around, outer));
        m_lists.append({&list, list.format().indent(), listEnd(list.format()), around, {}});
    }

    static QStringList checkStyle(const QTextBlock &block)
    {
        return isCheckItem(block) ? QStringList{QStringLiteral("list-style-type:none")} : QStringList();
    }

    /// As text, because no client lets a box of a form through.
    static QString checkSign(const QTextBlock &block)
    {
        return isChecked(block) ? QStringLiteral("☑") : QStringLiteral("☐");
    }

    void writeCode(const QTextBlock &block)
    {
        const QString line = textOf(block);
        // The parser takes away one line end right after <pre>.
        if (!m_isInCode)
            m_html += QStringLiteral("<pre style=\"%1;white-space:pre-wrap\">").arg(codeFamilies)
                + (line.isEmpty() || line.startsWith(u'\n') ? QStringLiteral("\n") : QString());
        else
            m_html += u'\n';
        m_html += line;
        m_isInCode = true;
        m_endsInEmptyCode = line.isEmpty() || line.endsWith(u'\n');
    }

    void writeTable(const QTextTable &table)
    {
        closeInner();
        setQuotes(table.format().intProperty(QuoteLevel));
        m_html += tableStart(table);
        for (int row = 0; row < table.rows(); ++row)
            writeRow(table, row);
        m_html += QStringLiteral("</table>\n");
    }

    /// A row with lists is not kept: their numbers depend on what stands before.
    void writeRow(const QTextTable &table, int row)
    {
        const bool isKeeping = m_letter.kept && m_place == Place::Letter;
        if (isKeeping) {
            if (const QString *kept = m_letter.kept->rowOf(table, row, m_letter.language)) {
                m_html += *kept;
                return;
            }
        }
        const qsizetype start = m_html.size();
        const int items = m_letter.items;
        m_html += QStringLiteral("<tr valign=\"top\">\n");
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() == row && cell.column() == column)
                writeCell(table, cell);
        }
        m_html += QStringLiteral("</tr>\n");
        if (isKeeping && items == m_letter.items)
            m_letter.kept->keepRow(table, row, m_letter.language, m_html.mid(start));
    }

    void writeCell(const QTextTable &table, const QTextTableCell &cell)
    {
        const bool isHead = isHeading(table, cell);
        const QString tag = isHead ? QStringLiteral("th") : QStringLiteral("td");
        const QList<Piece> pieces = piecesOf(cell.begin(), cell.end());
        BlockStyle letter;
        letter.language = m_letter.language;
        m_html += u'<' + tag;
        if (pieces.size() == 1 && isPlain(pieces.first())) {
            const BlockStyle style = styleOf(pieces.first().block, m_letter.language);
            m_html += cellAttributes(table, cell, &style, letter) + u'>' + inlineHtml(pieces.first().block);
        } else {
            if (isHead) // says so itself, see cellAttributes()
                letter.side = BlockStyle::Side::Left;
            m_html += cellAttributes(table, cell, nullptr, letter) + QStringLiteral(">\n");
            Writer(m_letter, Place::Cell, letter, m_html).run(pieces);
        }
        m_html += QStringLiteral("</") + tag + QStringLiteral(">\n");
    }

    static bool isPlain(const Piece &piece)
    {
        return !piece.table && !piece.block.textList() && quoteLevel(piece.block) == 0
            && !isPreformatted(piece.block) && !isRule(piece.block)
            && piece.block.blockFormat().headingLevel() == 0 && piece.block.blockFormat().indent() == 0;
    }

    void closeCode()
    {
        if (m_isInCode)
            m_html += m_endsInEmptyCode ? QStringLiteral("\n</pre>\n") : QStringLiteral("</pre>\n");
        m_isInCode = false;
    }

    void closeListsDownTo(qsizetype count)
    {
        while (m_lists.size() > count)
            m_html += QStringLiteral("</li>\n") + m_lists.takeLast().end;
    }

    void setQuotes(int quotes)
    {
        if (quotes == m_quotes)
            return;
        closeInner();
        for (; m_quotes > quotes; --m_quotes)
            m_html += QStringLiteral("</blockquote>\n");
        for (; m_quotes < quotes; ++m_quotes)
            m_html += quoteStart;
    }

    void closeInner()
    {
        closeCode();
        closeListsDownTo(0);
    }

    Letter &m_letter;
    Place m_place;
    BlockStyle m_around;
    QString &m_html;
    QList<OpenList> m_lists;
    int m_quotes = 0;
    bool m_isInCode = false;
    bool m_endsInEmptyCode = false;
};

/// False if there is nothing to write.
bool append(const QTextDocument &document, WrittenPieces *kept, const QString &language, QString &html)
{
    const QTextFrame *root = document.rootFrame();
    const QList<Piece> pieces = piecesOf(root->begin(), root->end());
    if (std::all_of(pieces.cbegin(), pieces.cend(), isEmptyParagraph))
        return false;
    Letter letter{language, kept};
    BlockStyle around;
    around.language = language;
    Writer(letter, Writer::Place::Letter, around, html).run(pieces);
    return true;
}

} // namespace

QString toHtmlFragment(const QTextDocument &document)
{
    QString html;
    append(document, nullptr, letterLanguage(document), html);
    return html;
}

QString toHtml(const QTextDocument &document, WrittenPieces *kept)
{
    const QString language = letterLanguage(document);
    const QString attribute
        = language.isEmpty() ? QString() : QStringLiteral(" lang=\"%1\"").arg(escapedHtml(language));
    QString html;
    if (kept)
        html.reserve(kept->expectedSize());
    html += QStringLiteral("<!DOCTYPE html>\n<html%1><head><meta charset=\"utf-8\"></head><body>\n")
                .arg(attribute);
    if (!append(document, kept, language, html))
        return {};
    html += QStringLiteral("</body></html>\n");
    if (kept)
        kept->expectSize(html.size());
    return html;
}

WritingPlace writeAhead(const QTextDocument &document, WrittenPieces &kept, WritingPlace place,
                        const QDeadlineTimer &until)
{
    Letter letter{letterLanguage(document), &kept};
    BlockStyle around;
    around.language = letter.language;
    QString html;
    return Writer(letter, Writer::Place::Letter, around, html).ahead(document, place, until);
}

} // namespace ui::editor
