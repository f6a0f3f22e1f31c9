#pragma once

#include <QString>

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
QString toHtmlFragment(const QTextDocument &document, WrittenPieces *kept = nullptr);

} // namespace ui::editor
