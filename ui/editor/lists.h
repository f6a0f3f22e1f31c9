#pragma once

#include <QTextListFormat>

class QTextBlock;
class QTextCursor;

/// Lists of the letter. A check list is a bulleted list whose blocks carry Qt's own marker, which draws the
/// box and takes the click on it. Each function is one step of undo.
namespace ui::editor
{

enum class ListKind { Bullets, Numbers, LowerLetters, UpperLetters, LowerRoman, UpperRoman, Checks };

/// What list a block is an item of; Bullets also for the marks that only lists from elsewhere have. Only for
/// a block with a textList().
ListKind listKind(const QTextBlock &block);

/// Makes the touched blocks items of such a list, each at the level it has, or paragraphs if all are items
/// of that kind already.
void toggleList(QTextCursor cursor, ListKind kind);
bool isInList(const QTextCursor &cursor, ListKind kind); ///< All touched blocks.

void toggleList(QTextCursor cursor, QTextListFormat::Style style);
bool isInList(const QTextCursor &cursor, QTextListFormat::Style style);

/// Makes the block an item of the given level, which joins the list before it if that is of the same kind.
void putIntoList(const QTextBlock &block, int level, ListKind kind);
/// Makes the block a paragraph; the space it had as an item goes, too.
void leaveList(const QTextBlock &block);

/// Ticks the touched items of check lists, or unticks them if all are ticked.
void toggleChecked(QTextCursor cursor);

/// Whether restartNumbering() or continueNumbering() would change something.
bool canRestartNumbering(const QTextCursor &cursor);
bool canContinueNumbering(const QTextCursor &cursor);
/// The cursor's item becomes the first of a list of its own, the items behind it follow.
void restartNumbering(QTextCursor cursor);
/// The cursor's list goes on with the numbers of the one of its kind and level before it, whatever stands
/// between them.
void continueNumbering(QTextCursor cursor);

} // namespace ui::editor
