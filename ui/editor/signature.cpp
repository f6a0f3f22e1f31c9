#include "ui/editor/signature.h"

#include "ui/editor/inlinewriter.h"
#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace ui::editor
{

namespace
{

const QString hyphens = QStringLiteral("-- ");

/// As it is in a block. What was read back from HTML has no-break blanks where a plain one would fold.
QString comparable(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ').replace(u'\n', QChar(QChar::LineSeparator));
}

QString textFor(const QString &lines)
{
    return comparable(hyphens + u'\n' + lines);
}

bool startsWithHyphens(const QString &text)
{
    const QString found = comparable(text);
    return found == hyphens || found.startsWith(hyphens + QChar(QChar::LineSeparator));
}

bool isPlain(const QTextBlock &block)
{
    QTextDocument plain;
    QTextCursor(&plain).insertText(block.text());
    return inlineHtml(block) == inlineHtml(plain.firstBlock());
}

/// The block that every table brings along, because a cursor needs a place below it.
bool isPlaceBelowTable(const QTextBlock &block)
{
    return block.previous().isValid() && isInTable(block.previous());
}

QTextCursor contentOf(const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

QTextCursor newPlace(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    if (cursor.block().length() > 1 || !isPlaceBelowTable(cursor.block()))
        cursor.insertBlock(paragraphFormat(), QTextCharFormat());
    return cursor;
}

void remove(const QTextBlock &block)
{
    QTextCursor cursor(block);
    if (block.previous().isValid() && !isPlaceBelowTable(block))
        cursor.setPosition(block.position() - 1);
    cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace

QTextBlock signatureBlock(const QTextDocument &document)
{
    QTextBlock block = document.lastBlock();
    while (block.isValid() && block.text().trimmed().isEmpty())
        block = block.previous();
    const bool isOne = block.isValid() && startsWithHyphens(block.text()) && quoteLevel(block) == 0
        && !block.textList() && !isPreformatted(block) && !isInTable(block);
    return isOne ? block : QTextBlock();
}

bool hasSignatureLine(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const QString &line : comparable(block.text()).split(QChar(QChar::LineSeparator))) {
            if (line == hyphens)
                return true;
        }
    }
    return false;
}

QString signatureOf(const QTextDocument &document)
{
    const QTextBlock block = signatureBlock(document);
    if (!block.isValid() || !isPlain(block))
        return {};
    return comparable(block.text()).mid(hyphens.size() + 1).replace(QChar(QChar::LineSeparator), u'\n');
}

void sign(QTextDocument &document, const QString &lines)
{
    const QTextBlock block = signatureBlock(document);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    if (!lines.isEmpty()) {
        cursor = block.isValid() ? contentOf(block) : newPlace(document);
        cursor.insertText(textFor(lines), QTextCharFormat());
    } else if (block.isValid()) {
        remove(block);
    }
    cursor.endEditBlock();
}

} // namespace ui::editor
