#include "core/mime/addresstokens.h"

#include "core/mime/encodedword.h"
#include "core/mime/syntax.h"

namespace core::mime
{

namespace
{

using Kind = AddressToken::Kind;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isSpecial(QChar c)
{
    return QStringView(u"<>@,;:").contains(c);
}

bool endsText(QChar c)
{
    return isSpace(c) || isSpecial(c) || c == u'"' || c == u'(' || c == u')' || c == u'[';
}

/// One past the delimiter that closes what starts at @p start; -1 when nothing does.
qsizetype endOf(QStringView line, qsizetype start, QChar closing)
{
    for (qsizetype i = start + 1; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == closing)
            return i + 1;
    }
    return -1;
}

qsizetype endOfComment(QStringView line, qsizetype start)
{
    int depth = 0;
    for (qsizetype i = start; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'(')
            ++depth;
        else if (line[i] == u')' && --depth == 0)
            return i + 1;
    }
    return -1;
}

qsizetype endOfText(QStringView line, qsizetype start)
{
    const qsizetype wordEnd = endOfEncodedWord(line, start);
    if (wordEnd > 0)
        return wordEnd;
    qsizetype end = start;
    while (end < line.size() && !endsText(line[end]))
        ++end;
    return end > start ? end : -1; // a lone ")" belongs to nothing
}

struct Lexeme {
    Kind kind;
    qsizetype end;
};

Lexeme lexemeAt(QStringView line, qsizetype at)
{
    const QChar c = line[at];
    if (c == u'"')
        return {Kind::Quoted, endOf(line, at, u'"')};
    if (c == u'[')
        return {Kind::Literal, endOf(line, at, u']')};
    if (c == u'(')
        return {Kind::Comment, endOfComment(line, at)};
    if (isSpecial(c))
        return {Kind::Special, at + 1};
    return {Kind::Text, endOfText(line, at)};
}

} // namespace

std::optional<QList<AddressToken>> addressTokens(QStringView line)
{
    QList<AddressToken> tokens;
    bool followsSpace = false;
    qsizetype at = 0;
    while (at < line.size()) {
        if (isSpace(line[at])) {
            followsSpace = true;
            ++at;
            continue;
        }
        const Lexeme lexeme = lexemeAt(line, at);
        if (lexeme.end < 0)
            return std::nullopt;
        QStringView text = line.mid(at, lexeme.end - at);
        for (const QChar c : text) {
            if (isControl(c.unicode()) && c != u'\t')
                return std::nullopt;
        }
        if (lexeme.kind == Kind::Comment)
            text = text.mid(1, text.size() - 2);
        tokens.append({lexeme.kind, text.toString(), followsSpace});
        followsSpace = lexeme.kind == Kind::Comment;
        at = lexeme.end;
    }
    return tokens;
}

QString unquoted(QStringView quoted)
{
    const bool hasQuotes = quoted.size() >= 2 && quoted.front() == u'"';
    const QStringView inside = hasQuotes ? quoted.mid(1, quoted.size() - 2) : quoted;
    QString text;
    text.reserve(inside.size());
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside[i] == u'\\' && i + 1 < inside.size())
            ++i;
        text += inside[i];
    }
    return text;
}

} // namespace core::mime
