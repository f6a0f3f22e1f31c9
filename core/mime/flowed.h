#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace core::mime
{

/// How a letter's plain text travels: text/plain; format=flowed, RFC 3676. A line ending in a space goes on
/// in the next one, so a reader that knows it fills its own window, and one that does not sees lines to read.
///
/// Lines are broken only at blanks, to 72 columns (78 with all that is added, §4.2), and DelSp is not used.
/// DelSp=yes would allow breaks between Chinese characters, too; but those who know only RFC 2646 would show
/// a blank at each, and the many that know nothing of either (Gmail, Outlook, QQ, NetEase) a comb of short
/// lines on a telephone. So a paragraph in a script written without blanks stays one line: every window wraps
/// it rightly by itself, and on the wire its transfer encoding keeps the lines short.
///
/// Unbroken, too: words longer than a line, and lines set with blanks or tabs, as code and tables are.

/// A paragraph: one line of text however long, and how deeply it is quoted.
struct FlowedParagraph {
    int quoteDepth = 0;
    QString text;

    bool operator==(const FlowedParagraph &) const = default;
};

/// Whether the space that makes a line flow is part of the text (DelSp=no, the default) or was added to
/// break it, as between Chinese characters.
enum class FlowSpace { Kept, Deleted };

/// Each line but a paragraph's last ends in a space; stuffed (§4.4) where it starts with a space, ">" or
/// "From ". Between the paragraphs CRLF, none at the end. Spaces at a paragraph's end are left out, for they
/// would join it with the next; those of the signature mark "-- " stay (§4.3).
QString toFlowed(const QList<FlowedParagraph> &paragraphs);

/// The paragraphs of such a text with any line ends. A change of the quote depth and the signature mark end
/// a paragraph, whatever its last line says.
QList<FlowedParagraph> fromFlowed(QStringView text, FlowSpace space = FlowSpace::Kept);

/// A letter's text, each of its lines a paragraph, as it travels, with CRLF. "> " and ">> " at a line's start
/// are quote marks; ">= 5" is text.
QString flowedText(QStringView text);

/// What flowedText() made, or another's writer: the same text, but for spaces at the ends of lines. Line ends
/// LF.
QString unflowedText(QStringView wire, FlowSpace space = FlowSpace::Kept);

} // namespace core::mime
