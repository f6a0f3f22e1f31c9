#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace core::mime
{

/// A paragraph of text/plain; format=flowed, RFC 3676: one line of text however long, and how deeply it is
/// quoted.
struct FlowedParagraph {
    int quoteDepth = 0;
    QString text;

    bool operator==(const FlowedParagraph &) const = default;
};

/// Whether the space that makes a line flow is part of the text (DelSp=no, the default) or was added to
/// break it, as between Chinese characters.
enum class FlowSpace { Kept, Deleted };

/// Lines of at most 78 columns where there are spaces to break at, each but a paragraph's last ending in
/// one; stuffed where they start with a space, ">" or "From ". Between the paragraphs CRLF, none at the end.
/// Spaces at a paragraph's end are left out, except those of the signature mark "-- ".
QString toFlowed(const QList<FlowedParagraph> &paragraphs);

/// The paragraphs of such a text with any line ends. A change of the quote depth and the signature mark end
/// a paragraph, whatever its last line says.
QList<FlowedParagraph> fromFlowed(QStringView text, FlowSpace space = FlowSpace::Kept);

} // namespace core::mime
