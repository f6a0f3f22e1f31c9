#pragma once

#include <QTextListFormat>

#include <functional>

class QTextCharFormat;
class QTextCursor;
class QUrl;

/// What the format bar does to the text at a cursor. Each is one step of undo.
namespace ui::editor
{

/// 0 is a paragraph, 1 to 3 are headings.
void setHeading(QTextCursor cursor, int level);
int headingLevel(const QTextCursor &cursor);

/// Makes the touched blocks items of one list, or paragraphs if all are items of that style already.
void toggleList(QTextCursor cursor, QTextListFormat::Style style);
bool isInList(const QTextCursor &cursor, QTextListFormat::Style style);

void toggleQuote(QTextCursor cursor);
bool isInQuote(const QTextCursor &cursor);

enum class Step { In, Out };
/// List items change their level, paragraphs their indent. An item of the first level that goes out
/// becomes a paragraph.
void indent(QTextCursor cursor, Step step);

/// Backspace at the start of a block: takes away the list mark, quote, indent or heading. False if the
/// block is a plain paragraph and the key should do what it always does.
bool outOfStructure(QTextCursor cursor);

/// Changes the characters of the selection, pictures included.
void changeCharacters(const QTextCursor &cursor, const std::function<void(QTextCharFormat &)> &change);
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
