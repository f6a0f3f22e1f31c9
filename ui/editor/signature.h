#pragma once

#include <QString>

class QTextBlock;
class QTextDocument;

namespace ui::editor
{

/// The block at the end of a letter that begins with the line of two hyphens and a blank, RFC 3676 §4.3, and
/// goes on with the signature's lines. It is one paragraph, so that the plain-text twin has the lines right
/// below the hyphens. Not valid where the last thing written is another.
QTextBlock signatureBlock(const QTextDocument &document);

/// True if a line of two hyphens and a blank stands anywhere, also in a quote.
bool hasSignatureLine(const QTextDocument &document);

/// The lines below the hyphens, with LF between them, as sign() would put them there. Empty where there
/// is no such block, or where it was formatted: then it is no longer the one that was put in.
QString signatureOf(const QTextDocument &document);

/// Puts @p lines into the block, or below the letter where there is none; empty @p lines take the block
/// away. One step to undo; no other text changes.
void sign(QTextDocument &document, const QString &lines);

} // namespace ui::editor
