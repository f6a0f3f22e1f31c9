#pragma once

#include <QString>

class QDeadlineTimer;
class QTextDocument;

namespace ui::editor
{

class WrittenPieces;

/// The letter as HTML for other people's mail programs: p, h1 to h3, lists in lists, blockquote, pre, tables
/// with the attributes Outlook needs, marks and pictures. Styles only where the writer chose something; no
/// font, no default colour, no class. Empty for an empty document.
/// Reading what was written and writing it again gives the same text. With @p kept, what did not change since
/// the last time is taken from there.
QString toHtml(const QTextDocument &document, WrittenPieces *kept = nullptr);

/// The same without the document around it, for the clipboard.
QString toHtmlFragment(const QTextDocument &document);

/// Where writing ahead goes on.
struct WritingPlace {
    int position = 0; ///< In the document; -1 when all is written.
    int row = 0; ///< Of the table that stands there.
};

/// Writes some of what toHtml() will ask of @p kept and does not find there, from @p place on and no longer
/// than @p until, so that the first key in a long letter need not wait for all of it. Gives the place after.
WritingPlace writeAhead(const QTextDocument &document, WrittenPieces &kept, WritingPlace place,
                        const QDeadlineTimer &until);

} // namespace ui::editor
