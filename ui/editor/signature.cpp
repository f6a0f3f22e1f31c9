#include "ui/editor/signature.h"

#include "core/stationery/signature.h"
#include "ui/editor/htmlreader.h"
#include "ui/editor/htmlwriter.h"
#include "ui/editor/signaturespan.h"
#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>

namespace ui::editor
{

namespace
{

const QString opening = QStringLiteral("<div id=\"signature\">\n");

/// The block that every table brings along, because a cursor needs a place below it.
bool isPlaceBelowTable(const QTextBlock &block)
{
    return block.previous().isValid() && isInTable(block.previous());
}

void removeBetween(QTextCursor &cursor, int start, int end)
{
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

/// Qt gives the paragraph where two meet the looks of the second one if the first is empty.
void restore(const QTextCursor &at, const QTextBlockFormat &format, const QTextCharFormat &characters)
{
    QTextCursor cursor(at);
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(characters);
}

/// The paragraph above; not valid where there is none, or a table.
QTextBlock above(const QTextDocument &document, const SignatureSpan &span)
{
    const QTextBlock block = document.findBlock(span.start);
    const QTextBlock found = span.isTableFirst ? block : block.previous();
    return found.isValid() && !isInTable(found) ? found : QTextBlock();
}

/// The cursor is where another one can go.
void removeAtEnd(QTextCursor &cursor, const SignatureSpan &span)
{
    const int end = cursor.document()->characterCount() - 1;
    if (const QTextBlock last = above(*cursor.document(), span); last.isValid()) {
        const QTextBlockFormat format = last.blockFormat();
        const QTextCharFormat characters = last.charFormat();
        removeBetween(cursor, last.position() + last.length() - 1, end);
        restore(cursor, format, characters);
    } else {
        removeBetween(cursor, span.start, end);
        restore(cursor, paragraphFormat(), QTextCharFormat());
    }
}

void removeAbove(QTextCursor &cursor, const SignatureSpan &span)
{
    const QTextBlock below = cursor.document()->findBlock(span.end);
    const QTextBlockFormat format = below.blockFormat();
    const QTextCharFormat characters = below.charFormat();
    if (span.isTableFirst) { // whose end and the end of the paragraph above are one
        const QTextBlock last = cursor.document()->findBlock(span.start);
        const QTextBlockFormat lastFormat = last.blockFormat();
        const QTextCharFormat lastCharacters = last.charFormat();
        removeBetween(cursor, span.start, span.end);
        restore(cursor, lastFormat, lastCharacters);
        return cursor.insertBlock(format, characters);
    }
    if (isInTable(below)) { // which needs a paragraph before it
        removeBetween(cursor, span.start, span.end - 1);
        return restore(cursor, paragraphFormat(), QTextCharFormat());
    }
    removeBetween(cursor, span.start, span.end);
    restore(cursor, format, characters);
}

/// An upper part that something else stands below is text of the letter, as it is written.
void unmarkAbove(QTextDocument &document, int position)
{
    const QTextFrame *root = document.rootFrame();
    for (auto at = root->begin(); at != root->end(); ++at) {
        if (auto *table = qobject_cast<QTextTable *>(at.currentFrame())) {
            QTextTableFormat format = table->format();
            if (table->firstPosition() > position || !format.boolProperty(InSignature))
                continue;
            format.clearProperty(InSignature);
            table->setFormat(format);
        } else if (const QTextBlock block = at.currentBlock(); block.isValid()) {
            QTextBlockFormat format = block.blockFormat();
            if (block.position() >= position || !format.boolProperty(InSignature))
                continue;
            format.clearProperty(InSignature);
            QTextCursor(block).setBlockFormat(format);
        }
    }
}

void makePlaceAtEnd(QTextCursor &cursor)
{
    cursor.movePosition(QTextCursor::End);
    if (cursor.block().length() > 1 || !isPlaceBelowTable(cursor.block()))
        cursor.insertBlock(paragraphFormat(), QTextCharFormat());
    else
        restore(cursor, paragraphFormat(), QTextCharFormat());
}

void makePlaceAt(QTextCursor &cursor, int position)
{
    cursor.setPosition(position);
    if (cursor.block().length() == 1 && isInTable(cursor.block().next()))
        return restore(cursor, paragraphFormat(), QTextCharFormat());
    cursor.insertBlock();
    cursor.setPosition(position);
    restore(cursor, paragraphFormat(), QTextCharFormat());
}

void insert(QTextCursor &cursor, const QString &html)
{
    QTextDocument piece;
    readHtml(opening + core::stationery::withHyphens(html) + QStringLiteral("</div>"), &piece);
    const QTextBlockFormat first = piece.firstBlock().blockFormat();
    const bool endsInTable = isPlaceBelowTable(piece.lastBlock());
    const int start = cursor.position();
    cursor.insertFragment(QTextDocumentFragment(&piece));
    const bool isAtEnd = !cursor.block().next().isValid();
    if (endsInTable && !isAtEnd && cursor.block().length() == 1 && !isInTable(cursor.block().next()))
        cursor.deleteChar();
    QTextCursor beginning(cursor.document());
    beginning.setPosition(start);
    beginning.setBlockFormat(first);
}

} // namespace

bool hasSignatureLine(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QStringList lines
            = block.text().replace(QChar(QChar::Nbsp), u' ').split(QChar(QChar::LineSeparator));
        if (lines.contains(QStringLiteral("-- ")))
            return true;
    }
    return false;
}

QString signatureOf(const QTextDocument &document)
{
    const auto span = signatureSpan(document);
    if (!span)
        return {};
    if (!span->isMarked) {
        const QString html = toHtmlFragment(document);
        const qsizetype hyphens = html.lastIndexOf(QStringLiteral(">--&nbsp;"));
        const qsizetype start = html.lastIndexOf(QStringLiteral("<p"), hyphens);
        return canonicalSignature(html.mid(start, html.indexOf(QStringLiteral("</p>"), hyphens) + 4 - start));
    }
    // A div stands in cells, too.
    const QString html = toHtmlFragment(document);
    const qsizetype start = html.lastIndexOf(opening) + opening.size();
    qsizetype at = start;
    for (int depth = 1; depth > 0 && at >= 0;) {
        const qsizetype inner = html.indexOf(QStringLiteral("<div"), at);
        const qsizetype end = html.indexOf(QStringLiteral("</div>"), at);
        depth += inner >= 0 && inner < end ? 1 : -1;
        if (depth == 0)
            return canonicalSignature(html.mid(start, end - start));
        at = inner >= 0 && inner < end ? inner + 4 : end + 6;
    }
    return {};
}

QString canonicalSignature(const QString &html)
{
    if (html.trimmed().isEmpty())
        return {};
    QTextDocument document;
    readHtml(core::stationery::withoutHyphens(html), &document);
    return toHtmlFragment(document);
}

void sign(QTextDocument &document, const QString &html)
{
    const auto span = signatureSpan(document);
    if (!span && html.isEmpty())
        return;
    const bool isAtEnd = !span || span->end >= document.characterCount();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    if (span)
        unmarkAbove(document, span->start);
    if (span)
        isAtEnd ? removeAtEnd(cursor, *span) : removeAbove(cursor, *span);
    if (!html.isEmpty()) {
        isAtEnd ? makePlaceAtEnd(cursor) : makePlaceAt(cursor, span->start);
        insert(cursor, html);
    }
    cursor.endEditBlock();
}

} // namespace ui::editor
