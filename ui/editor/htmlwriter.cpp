#include "ui/editor/htmlwriter.h"

#include "ui/editor/inlinewriter.h"
#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace ui::editor
{

namespace
{

constexpr int indentWidth = 40; // pixels, what browsers give a list

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

/// The side and direction of a block; an item hands them down to the lists inside it.
struct Lie {
    QString side;
    bool isRightToLeft = false;
};

Lie lieOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    Lie lie;
    lie.isRightToLeft = isRightToLeft(block);
    const Qt::Alignment side = format.alignment() & Qt::AlignHorizontal_Mask;
    if (format.hasProperty(QTextFormat::BlockAlignment) && !(side & Qt::AlignLeft))
        lie.side = side & Qt::AlignHCenter ? QStringLiteral("center")
            : side & Qt::AlignJustify      ? QStringLiteral("justify")
                                           : QStringLiteral("right");
    return lie;
}

QString attributesOf(const QTextBlock &block, const Lie &around = {})
{
    const Lie lie = lieOf(block);
    QStringList style;
    if (const int indent = block.blockFormat().indent(); !block.textList() && indent > 0)
        style.append(QStringLiteral("margin-left:%1px").arg(indent * indentWidth));
    if (lie.side != around.side)
        style.append(QStringLiteral("text-align:")
                     + (lie.side.isEmpty() ? QStringLiteral("left") : lie.side));
    QString attributes;
    if (lie.isRightToLeft != around.isRightToLeft)
        attributes = lie.isRightToLeft ? QStringLiteral(" dir=\"rtl\"") : QStringLiteral(" dir=\"ltr\"");
    if (!style.isEmpty())
        attributes += QStringLiteral(" style=\"%1\"").arg(style.join(u';'));
    return attributes;
}

/// The type attribute of <ol>; empty for bullets.
QString numberType(const QTextListFormat &format)
{
    switch (format.style()) {
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

QString listStart(const QTextListFormat &format)
{
    const QString type = numberType(format);
    if (type.isEmpty())
        return QStringLiteral("<ul>\n");
    return type == u"1" ? QStringLiteral("<ol>\n") : QStringLiteral("<ol type=\"%1\">\n").arg(type);
}

QString listEnd(const QTextListFormat &format)
{
    return numberType(format).isEmpty() ? QStringLiteral("</ul>\n") : QStringLiteral("</ol>\n");
}

class Writer
{
public:
    QString run(const QList<Piece> &pieces)
    {
        for (const Piece &piece : pieces)
            piece.table ? writeTable(*piece.table) : writeBlock(piece.block);
        closeInner();
        setQuotes(0);
        return std::move(m_html);
    }

private:
    struct OpenList {
        const QTextList *list;
        int indent;
        QString end;
        Lie lie; ///< Of the open item.
    };

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
            const QString tag = level > 0 ? QStringLiteral("h%1").arg(level) : QStringLiteral("p");
            m_html += u'<' + tag + attributesOf(block) + u'>' + inlineHtml(block) + QStringLiteral("</") + tag
                + QStringLiteral(">\n");
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
            m_html += (m_lists.isEmpty() ? QString() : QStringLiteral("\n")) + listStart(list.format());
            m_lists.append({&list, indent, listEnd(list.format()), {}});
        } else {
            m_html += QStringLiteral("</li>\n");
        }
        const Lie around = m_lists.size() > 1 ? m_lists[m_lists.size() - 2].lie : Lie();
        const QString text = block.length() > 1 ? inlineHtml(block) : QString();
        m_html += QStringLiteral("<li") + attributesOf(block, around) + u'>' + text;
        m_lists.last().lie = lieOf(block);
    }

    void writeCode(const QTextBlock &block)
    {
        const QString line = inlineHtml(block);
        // The parser takes away one line end right after <pre>.
        if (!m_isInCode)
            m_html += QStringLiteral("<pre>")
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
        setQuotes(0);
        const QTextTableFormat format = table.format();
        m_html += QStringLiteral("<table border=\"%1\" cellpadding=\"%2\" cellspacing=\"0\" "
                                 "style=\"border-collapse:collapse\"")
                      .arg(format.border() > 0 ? 1 : 0)
                      .arg(qRound(format.cellPadding()));
        if (format.width().type() == QTextLength::PercentageLength)
            m_html += QStringLiteral(" width=\"%1%\"").arg(qRound(format.width().rawValue()));
        m_html += QStringLiteral(">\n");
        for (int row = 0; row < table.rows(); ++row) {
            m_html += QStringLiteral("<tr>\n");
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                if (cell.row() == row && cell.column() == column)
                    writeCell(cell,
                              row < format.headerRowCount() ? QStringLiteral("th") : QStringLiteral("td"));
            }
            m_html += QStringLiteral("</tr>\n");
        }
        m_html += QStringLiteral("</table>\n");
    }

    void writeCell(const QTextTableCell &cell, const QString &tag)
    {
        m_html += u'<' + tag;
        if (cell.columnSpan() > 1)
            m_html += QStringLiteral(" colspan=\"%1\"").arg(cell.columnSpan());
        if (cell.rowSpan() > 1)
            m_html += QStringLiteral(" rowspan=\"%1\"").arg(cell.rowSpan());
        if (tag == u"th") // browsers would centre it
            m_html += QStringLiteral(" align=\"left\"");
        if (const QColor ground = groundOf(cell.format()); ground.isValid())
            m_html += QStringLiteral(" bgcolor=\"%1\" style=\"color:%2\"")
                          .arg(ground.name(), textColourOn(ground).name());
        m_html += u'>' + cellContent(cell) + QStringLiteral("</") + tag + QStringLiteral(">\n");
    }

    static QString cellContent(const QTextTableCell &cell)
    {
        const QList<Piece> pieces = piecesOf(cell.begin(), cell.end());
        const auto isPlain = [](const Piece &piece) {
            return !piece.table && !piece.block.textList() && quoteLevel(piece.block) == 0
                && !isPreformatted(piece.block) && !isRule(piece.block)
                && piece.block.blockFormat().headingLevel() == 0 && attributesOf(piece.block).isEmpty();
        };
        if (pieces.size() == 1 && isPlain(pieces.first()))
            return inlineHtml(pieces.first().block);
        return u'\n' + Writer().run(pieces);
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
            m_html += QStringLiteral("<blockquote>\n");
    }

    void closeInner()
    {
        closeCode();
        closeListsDownTo(0);
    }

    QString m_html;
    QList<OpenList> m_lists;
    int m_quotes = 0;
    bool m_isInCode = false;
    bool m_endsInEmptyCode = false;
};

} // namespace

QString toHtmlFragment(const QTextDocument &document)
{
    const QTextFrame *root = document.rootFrame();
    const QList<Piece> pieces = piecesOf(root->begin(), root->end());
    const bool isEmpty = std::all_of(pieces.cbegin(), pieces.cend(), isEmptyParagraph);
    return isEmpty ? QString() : Writer().run(pieces);
}

QString toHtml(const QTextDocument &document)
{
    const QString body = toHtmlFragment(document);
    if (body.isEmpty())
        return {};
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n") + body
        + QStringLiteral("</body></html>\n");
}

} // namespace ui::editor
