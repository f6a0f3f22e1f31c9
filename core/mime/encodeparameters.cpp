#include "core/mime/encodedword.h"
#include "core/mime/parameters.h"
#include "core/mime/syntax.h"

#include <algorithm>

namespace core::mime
{

namespace
{

/// Up to here "name*=" stays in one piece: webmails that know RFC 2231 often know it without numbers.
constexpr qsizetype longestPiece = 100;
constexpr qsizetype numberedPiece = 56; // so that the line stays within 78
constexpr qsizetype longestQuoted = 900; // one line, which must stay below 998

bool isAttributeCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_';
}

QByteArray percentEncoded(const QByteArray &octets)
{
    QByteArray text;
    for (const char c : octets) {
        if (isAttributeCharacter(c))
            text += c;
        else
            text += '%' + QByteArray::number(uchar(c), 16).rightJustified(2, '0').toUpper();
    }
    return text;
}

/// The percent-encoded characters of @p value, each whole, so that a piece never ends inside one.
QList<QByteArray> encodedCharacters(const QString &value)
{
    QList<QByteArray> characters;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const qsizetype units = value[i].isHighSurrogate() && i + 1 < value.size() ? 2 : 1;
        characters.append(percentEncoded(value.mid(i, units).toUtf8()));
        i += units - 1;
    }
    return characters;
}

QString withoutControls(QStringView value)
{
    QString clean;
    for (const QChar c : value) {
        if (!isControl(c.unicode()))
            clean += c;
    }
    return oneLine(clean); // which mends half surrogate pairs
}

bool isSafeInQuotes(const QString &value)
{
    const bool isPlain = std::all_of(value.begin(), value.end(), [](QChar c) {
        return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
    });
    return isPlain && !value.startsWith(u' ') && !value.endsWith(u' ')
        && !value.contains(QStringLiteral("=?")) && value.size() <= longestQuoted;
}

} // namespace

QList<QByteArray> encodeParameter(QByteArrayView name, QStringView value)
{
    const QByteArray key = name.toByteArray();
    const QString clean = withoutControls(value);
    if (isSafeInQuotes(clean))
        return {key + "=\"" + clean.toLatin1() + '"'};

    const QList<QByteArray> characters = encodedCharacters(clean);
    const QByteArray whole = characters.join();
    if (whole.size() <= longestPiece)
        return {key + "*=UTF-8''" + whole};
    QList<QByteArray> pieces = {key + "*0*=UTF-8''"};
    qsizetype length = 0;
    for (const QByteArray &character : characters) {
        if (length + character.size() > numberedPiece) {
            pieces.append(key + '*' + QByteArray::number(pieces.size()) + "*=");
            length = 0;
        }
        pieces.last() += character;
        length += character.size();
    }
    return pieces;
}

QByteArray encodeLegacyParameter(QByteArrayView name, QStringView value)
{
    const QByteArray key = name.toByteArray();
    const QString clean = withoutControls(value);
    if (isSafeInQuotes(clean))
        return key + "=\"" + clean.toLatin1() + '"';
    // The name, "=" and the opening quote stand before the first word, a quote after the last.
    Folding words(key.size());
    addEncodedWords(words, clean, 2);
    return key + "=\"" + words.bytes().trimmed() + '"';
}

QByteArray withParameters(const QByteArray &value, const QList<QByteArray> &parameters)
{
    QByteArray body = value;
    for (const QByteArray &parameter : parameters)
        body += ";\r\n " + parameter;
    return body;
}

} // namespace core::mime
