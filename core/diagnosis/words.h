#pragma once

#include "core/diagnosis/facts.h"

namespace core::diagnosis
{

/// What was said, made ready for the rules. Only the first 8 KiB of the octets count, however long it is.
struct Words {
    int code = 0; ///< Of the first line; of a report: of the reply that it quotes. 0: none.
    QByteArray enhanced = {}; ///< RFC 3463; from its regular place, else from inside the text: "(#5.1.1)".
    /// One line: codes at the beginnings of lines taken away, lines joined, white space collapsed, HTML taken
    /// for what it shows, what was in base64 and the name of a client's error at the end. The first 2,500
    /// characters of each, so that no expression is slow.
    QString text = {};
    QString whole = {}; ///< For people: one line a line, control and direction marks visible; at most 64 Ki.
    QString decoded = {}; ///< What base64 or HTML in it says; empty: there was none.
    qsizetype octetsRead = 0; ///< How much of it was looked at for code, enhanced and text.

    bool operator==(const Words &) const = default;
};

/// The words of @p facts; if there are none, those of the reply in facts.error.
Words wordsOf(const Facts &facts);

} // namespace core::diagnosis
