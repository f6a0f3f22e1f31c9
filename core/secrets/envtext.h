#pragma once

#include "core/result.h"
#include "core/secrets/types.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

namespace core::secrets
{

/// The contents of a .env file. There is no standard for these; this is what all readers agree on:
///
/// - UTF-8, a byte order mark is skipped, lines end in LF or CRLF.
/// - A line is `NAME=VALUE` or `export NAME=VALUE`, blank, or a comment that starts with `#`.
/// - NAME is a letter or underscore, then letters, digits and underscores, all ASCII, and "=" follows at
/// once.
/// - An unquoted VALUE is trimmed and ends before a `#` that white space precedes.
/// - `'VALUE'` is taken as it stands. In `"VALUE"` the pairs \\n \\r \\t \\\\ \\" \\$ mean what they mean in
/// C (and
///   \\$ a dollar); any other backslash stands for itself. Only a comment may follow the closing quote, and
///   it is on the same line.
/// - The last of two values of a name wins.
/// - Nothing is expanded ("$HOME" stays five characters) and nothing is run.
struct EnvText {
    /// A line that breaks these rules; it is skipped, the others count. Its text is not repeated here.
    struct BadLine {
        enum class Reason { NotUtf8, NoName, NoClosingQuote, TextAfterQuote };
        int number = 0; ///< From 1.
        Reason reason = Reason::NoName;

        bool operator==(const BadLine &) const = default;
    };

    QHash<QString, QByteArray> values;
    QList<BadLine> badLines;

    /// TooLarge over maximumSecretBytes is the only error.
    static Result<EnvText, Error> parse(QByteArrayView text);
    bool operator==(const EnvText &) const = default;
};

} // namespace core::secrets
