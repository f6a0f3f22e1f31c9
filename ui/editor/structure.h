#pragma once

#include <QColor>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

class QTextBlock;
class QTextCursor;
class QTextDocument;
class QTextTable;

namespace ui::editor
{

/// What a block of the letter is, beyond what Qt's formats have a word for. Looks are not kept here: the
/// document says "second heading" or "quote", and Dress and the text area show it.
enum Property {
    QuoteLevel = QTextFormat::UserProperty + 1, ///< int, of a block: how many quotes it stands in.
    Preformatted, ///< bool, of a block: one line of code.
    InlineCode, ///< bool, of characters.
    FontFace, ///< QString, of characters: the name of one of the safe list, "Georgia"; never Qt's families.
    TextSize, ///< int, of characters: CSS pixels where 16 is the letter's own size; never Qt's sizes.
    Language, ///< QString, BCP 47, of a block.
    InSignature, ///< bool, of a block and of a table: belongs to the signature at the end, see signature.h.
    HeaderColumns, ///< int, of a table: columns of headings at its start; rows are Qt's headerRowCount().
    TableLines, ///< int, of a table that has lines: which, see tablelines.h; without it: all.
};
// QuoteLevel is also of a table. An item of a check list is an item of a bulleted list with Qt's block
// marker.

int quoteLevel(const QTextBlock &block);
bool isPreformatted(const QTextBlock &block);
bool isRule(const QTextBlock &block); ///< A line across.
bool isHeaderCell(const QTextBlock &block); ///< Stands in a row or column of table headings.
bool isCheckItem(const QTextBlock &block);
bool isChecked(const QTextBlock &block);
bool isRightToLeft(const QTextBlock &block); ///< Chosen by the writer, not found from the text.
bool isInTable(const QTextBlock &block);
/// The table that holds the place and stands in no other; null if it is in none.
QTextTable *outermostTable(const QTextCursor &at);

/// CSS pixels; 0 for text of the letter's own size. Knows the three steps of older letters too.
int textSize(const QTextCharFormat &format);

/// BCP 47; empty if the letter says none. Blocks without a Language of their own have this one.
QString letterLanguage(const QTextDocument &document);
void setLetterLanguage(QTextDocument &document, const QString &language);

constexpr double quoteIndent = 16; ///< Pixels for each level.

/// Gives the format the spaces and line height of what it says it is.
void setSpacing(QTextBlockFormat &format, bool isListItem, bool isInCell);
void refreshSpacing(const QTextBlock &block); ///< The same for a block that changed its kind.

/// A plain paragraph.
QTextBlockFormat paragraphFormat();
QTextTableFormat tableFormat(int headerRows);
/// Not valid if nobody chose one.
QColor borderColour(const QTextTableFormat &format);
/// The soft ground of a heading cell; see-through, so that it fits light and dark and is never written.
QBrush headerGround();

/// Text that can be read on @p ground, dark or white; who highlights a word does not want it to vanish in
/// dark mode, here or at the recipient's.
QColor textColourOn(const QColor &ground);
/// The chosen ground behind characters or their table cell; not valid if there is none.
QColor groundOf(const QTextCharFormat &format);

/// Every block the selection touches, or the one the cursor is in.
QList<QTextBlock> blocksOf(const QTextCursor &cursor);

} // namespace ui::editor
