#include "core/secrets/envtext.h"

#include <QStringDecoder>

#include <algorithm>

namespace core::secrets
{

namespace
{

using Reason = EnvText::BadLine::Reason;
using Value = Result<QByteArray, Reason>;

bool isSpace(char octet)
{
    return octet == ' ' || octet == '\t' || octet == '\r';
}

bool isNameStart(char octet)
{
    return (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z') || octet == '_';
}

bool isNamePart(char octet)
{
    return isNameStart(octet) || (octet >= '0' && octet <= '9');
}

QByteArrayView withoutLeadingSpace(QByteArrayView text)
{
    return text.sliced(std::find_if_not(text.begin(), text.end(), isSpace) - text.begin());
}

/// A NUL is UTF-8 too, but no variable of a process can hold one.
bool isText(QByteArrayView line)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(line);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

Value unquoted(QByteArrayView text)
{
    qsizetype end = 0;
    while (end < text.size() && !(text[end] == '#' && end > 0 && isSpace(text[end - 1])))
        ++end;
    return text.first(end).trimmed().toByteArray();
}

bool endsLine(QByteArrayView rest)
{
    const QByteArrayView text = withoutLeadingSpace(rest);
    return text.isEmpty() || (text.front() == '#' && text.size() < rest.size());
}

Value singleQuoted(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\'');
    if (end < 0)
        return Reason::NoClosingQuote;
    if (!endsLine(text.sliced(end + 1)))
        return Reason::TextAfterQuote;
    return text.first(end).toByteArray();
}

char unescaped(char octet)
{
    switch (octet) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '\\':
    case '"':
    case '$':
        return octet;
    default:
        return '\0';
    }
}

Value doubleQuoted(QByteArrayView text)
{
    QByteArray value;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"') {
            if (!endsLine(text.sliced(at + 1)))
                return Reason::TextAfterQuote;
            return value;
        }
        const char meant = text[at] == '\\' && at + 1 < text.size() ? unescaped(text[at + 1]) : '\0';
        if (meant)
            ++at;
        value.append(meant ? meant : text[at]);
    }
    return Reason::NoClosingQuote;
}

Value valueOf(QByteArrayView text)
{
    const QByteArrayView value = withoutLeadingSpace(text);
    if (value.startsWith('\''))
        return singleQuoted(value.sliced(1));
    if (value.startsWith('"'))
        return doubleQuoted(value.sliced(1));
    return unquoted(text);
}

QByteArrayView withoutExport(QByteArrayView line)
{
    constexpr QByteArrayView word = "export";
    const bool isExport = line.startsWith(word) && line.size() > word.size() && isSpace(line[word.size()]);
    return isExport ? withoutLeadingSpace(line.sliced(word.size())) : line;
}

qsizetype nameLength(QByteArrayView line)
{
    if (line.isEmpty() || !isNameStart(line.front()))
        return 0;
    return std::find_if_not(line.begin(), line.end(), isNamePart) - line.begin();
}

std::optional<Reason> readLine(QByteArrayView wholeLine, QHash<QString, QByteArray> &values)
{
    QByteArrayView line = withoutLeadingSpace(wholeLine);
    if (!isText(line))
        return Reason::NotUtf8;
    if (line.isEmpty() || line.front() == '#')
        return std::nullopt;
    line = withoutExport(line);
    const qsizetype length = nameLength(line);
    if (length == 0 || length == line.size() || line[length] != '=')
        return Reason::NoName;
    auto value = valueOf(line.sliced(length + 1));
    if (!value)
        return value.error();
    values.insert(QString::fromLatin1(line.first(length)), *std::move(value));
    return std::nullopt;
}

} // namespace

Result<EnvText, Error> EnvText::parse(QByteArrayView text)
{
    constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";
    if (text.size() > maximumSecretBytes)
        return Error{Error::Kind::TooLarge, {}, QStringLiteral("%1 bytes").arg(text.size())};
    if (text.startsWith(byteOrderMark))
        text = text.sliced(byteOrderMark.size());

    EnvText parsed;
    for (int number = 1; !text.isEmpty(); ++number) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = text.first(end < 0 ? text.size() : end);
        if (const auto reason = readLine(line, parsed.values))
            parsed.badLines.append({number, *reason});
        text = text.sliced(end < 0 ? text.size() : end + 1);
    }
    return parsed;
}

} // namespace core::secrets
