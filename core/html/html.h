#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::html
{

/// How plain text is made of HTML.
struct PlainTextOptions {
    /// Where the address of a link goes that does not show it itself.
    enum class Links {
        Automatic, ///< As footnotes when one is too long to be read past, else inline.
        Inline, ///< "text <address>"
        Footnotes, ///< "text [1]", the addresses at the end of the letter, before its signature.
    };
    Links links = Links::Automatic;
    int columns = 72; ///< A table that is wider is written row by row.
    /// File names by content id. In a letter that is nothing but pictures without a text of their own each is
    /// "[name]" (of one from elsewhere, the name in its address), so that the plain text is not empty.
    QHash<QString, QString> pictureNames = {};

    bool operator==(const PlainTextOptions &) const = default;
};

/// Plain text that says what the HTML says: headings set off with a line under them, lists with their marks
/// and numbers, check boxes as "[ ]" and "[x]", tables in columns (Chinese counts two), quotes with "> ",
/// pictures as "[alt]", the line "-- " before a signature. A paragraph is one line: wrapping is the writer's
/// of the message, RFC 3676. Line ends LF.
QString toPlainText(QStringView html, const PlainTextOptions &options = {});

/// The HTML without what must not be in a letter or a preview: scripts, event handlers, forms,
/// frames, objects, comments, javascript: and data: addresses (data: pictures stay).
QString cleaned(QStringView html);

/// cleaned(), and every picture, style or font from elsewhere taken out too, so that showing it loads
/// nothing. "cid:" stays. @p blocked counts what was taken out.
QString cleanedForPreview(QStringView html, int *blocked = nullptr);

/// Content ids that the HTML refers to, without "cid:", percent-decoded, each once.
QStringList referredContentIds(QStringView html);

/// The plain text as minimal HTML: paragraphs and line breaks, escaped, addresses as links.
QString fromPlainText(QStringView text);

} // namespace core::html
