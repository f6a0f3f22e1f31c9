#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::html
{

/// Plain text that says what the HTML says: paragraphs, lists with their marks, links as
/// "text <address>", tables row by row, quotes with "> ". Line ends LF.
QString toPlainText(QStringView html);

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
