#pragma once

#include "core/mime/write.h"
#include "core/result.h"
#include "core/stationery/paper.h"
#include "core/stationery/papererror.h"

/// One paper as one file: an RFC 5322 message with MIME parts and these fields:
///
///     X-Hongyan-Template: NAME             of a template, or
///     X-Hongyan-Snippet: NAME              of a snippet, with or without
///     X-Hongyan-Abbreviation: TEXT         both unstructured text, RFC 2047
///     X-Unsent: 1                          so that other programs open it as something to write
///
/// It has no From; its date and message id are those of the writing. A message without our fields is a
/// template that is called by its subject, or like its file.
namespace core::stationery
{

/// The most that is read of a file.
constexpr qint64 largestPaperBytes = 100 * 1024 * 1024;

/// The letter as it can be kept: without From, sender and thread; of a snippet only body and inline pictures.
mail::Draft keptLetter(const mail::Draft &letter, Paper::Kind kind);

/// A stamp for a file written now: random, of nobody's domain.
mime::Stamp paperStamp();

/// Reads the letter's files. The name has to be clean.
Result<Done, PaperError> writePaper(const Paper &paper, const mime::Stamp &stamp, QIODevice &out);

/// The paper without an id. The texts come back as they were written, with LF as line ends. Attachments are
/// written into @p attachmentFolder, which is made. Fields that tell of a way a message has gone are left
/// out, see mime::toDraft().
Result<Paper, PaperError> readPaper(const QString &path, const QString &attachmentFolder);

/// Reads the header alone. Without an id.
Result<PaperTitle, PaperError> readTitle(const QString &path);

/// The file at @p path with the kind, name and abbreviation of @p title, the rest octet by octet as it was.
Result<Done, PaperError> retitle(const QString &path, const PaperTitle &title, QIODevice &out);

} // namespace core::stationery
