#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace core::mime
{

/// A lexical token of an address list, RFC 5322 §3.2.
struct AddressToken {
    enum class Kind {
        Text, ///< A run of atoms and dots, or an encoded-word.
        Quoted, ///< With its quotes and backslashes.
        Literal, ///< A domain literal with its brackets.
        Comment, ///< Without the outer parentheses.
        Special, ///< One of < > @ , ; :
    };

    Kind kind = Kind::Text;
    QString text;
    bool followsSpace = false; ///< White space or a comment stands before it.

    bool isSpecial(char16_t c) const { return kind == Kind::Special && text.front() == c; }
};

/// The tokens of @p line in order, in linear time and constant stack; nothing where quotes, brackets or
/// comments do not end, or a control character other than TAB stands anywhere.
std::optional<QList<AddressToken>> addressTokens(QStringView line);

/// What a quoted-string or comment means: without quotes and backslashes.
QString unquoted(QStringView quoted);

} // namespace core::mime
