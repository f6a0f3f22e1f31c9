#pragma once

#include <optional>

class QTextDocument;

namespace ui::editor
{

/// Where the signature stands, in positions of the document: whole paragraphs and tables.
struct SignatureSpan {
    int start = 0;
    int end = 0; ///< Where the next paragraph begins; the document's character count at its end.
    /// Its first position is the end of the paragraph above then, in Qt's way of counting.
    bool isTableFirst = false;
    bool isMarked = false; ///< By InSignature; otherwise it is told by its line of hyphens only.

    bool operator==(const SignatureSpan &) const = default;
};

std::optional<SignatureSpan> signatureSpan(const QTextDocument &document);

} // namespace ui::editor
