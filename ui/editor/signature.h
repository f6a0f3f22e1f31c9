#pragma once

#include <QString>

class QTextDocument;

namespace ui::editor
{

/// The signature of a letter: the last blocks and tables in a row that are InSignature. It begins with the
/// line of two hyphens and a blank, RFC 3676 §4.3. A last paragraph that begins with that line is one too,
/// whoever wrote it.
/// These functions never touch any other text; pictures are named "cid:…".

/// True if a line of two hyphens and a blank stands anywhere, also in a quote.
bool hasSignatureLine(const QTextDocument &document);

/// Without the line of hyphens, as HTML of our own making without the document around it. Empty where there
/// is none.
QString signatureOf(const QTextDocument &document);

/// Any signature in the form signatureOf() would give it, so that two can be compared.
QString canonicalSignature(const QString &html);

/// Puts a signature in place of the one that is there, or below the letter; an empty one takes it away. One
/// step to undo.
void sign(QTextDocument &document, const QString &html);

} // namespace ui::editor
