#pragma once

#include "ui/editor/characters.h"
#include "ui/editor/lists.h"

#include <QTextCharFormat>

#include <optional>

/// What the format bar does to the text at a cursor; lists and characters have headers of their own. Each is
/// one step of undo.
namespace ui::editor
{

/// 0 is a paragraph, 1 to 3 are headings.
void setHeading(QTextCursor cursor, int level);
int headingLevel(const QTextCursor &cursor);

enum class ParagraphStyle { Paragraph, Heading1, Heading2, Heading3, Quote, Code };
/// Every touched block gets that style and no other; Quote keeps what is in the quote already.
void setStyle(QTextCursor cursor, ParagraphStyle style);
/// What all touched blocks are; nothing if they differ. A heading in a quote is a heading.
std::optional<ParagraphStyle> styleOf(const QTextCursor &cursor);

void toggleQuote(QTextCursor cursor);
bool isInQuote(const QTextCursor &cursor);

enum class Step { In, Out };
/// List items change their level, paragraphs their indent. An item of the first level that goes out
/// becomes a paragraph.
void indent(QTextCursor cursor, Step step);

enum class Alignment { Left, Centre, Right, Justify };
void align(QTextCursor cursor, Alignment side);
std::optional<Alignment> alignmentOf(const QTextCursor &cursor); ///< Nothing if the touched blocks differ.

/// Which way the touched paragraphs run, whatever script they are in.
void setDirection(QTextCursor cursor, Qt::LayoutDirection direction);
/// BCP 47; empty: as the rest of the letter. Nothing if the touched blocks differ.
std::optional<QString> languageOf(const QTextCursor &cursor);
void setLanguage(QTextCursor cursor, const QString &language);

/// A line across under the cursor's paragraph, or in its place if it is empty. The cursor's text goes on in a
/// paragraph below it.
void insertRule(QTextCursor cursor);

/// Backspace at the start of a block: takes away the list mark, quote, indent or heading. False if the
/// block is a plain paragraph and the key should do what it always does.
bool outOfStructure(QTextCursor cursor);

/// Marks, colours and links of the selection go; so do heading, alignment and indent of its blocks.
void clearFormatting(QTextCursor cursor);

/// Puts the cursor around the whole link it is in; false if it is in none.
bool selectLink(QTextCursor &cursor);
/// Replaces the selection by a link, or turns it into one if @p text is what it says.
void setLink(QTextCursor cursor, const QString &text, const QString &address);
void removeLink(QTextCursor cursor);

/// A whole, safe address from what a person typed or pasted ("example.com", "a@b.example"); empty if it is
/// none.
QString linkAddress(const QString &typed);

} // namespace ui::editor
