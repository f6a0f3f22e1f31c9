#include "core/mime/encodedword.h"

#include "core/mail/text.h"

#include <algorithm>
#include <optional>

namespace core::mime
{

namespace
{

constexpr qsizetype overhead = 12; // "=?UTF-8?B?" and "?="
constexpr qsizetype longestWord = 75; // RFC 2047 §2
/// Below this a new line is better than a word of one or two characters.
constexpr qsizetype leastRoom = overhead + 16;
/// The longest run without white space that fits in a line of 998 beside any name of a field.
constexpr qsizetype longestUnfoldable = 900;

enum class WordEncoding { Q, B };

bool isSafeInQ(char c)
{
    // RFC 2047 §5 (3): what may stand in a phrase may stand everywhere.
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '!' || c == '*'
        || c == '+' || c == '-' || c == '/';
}

qsizetype lengthInQ(QByteArrayView octets)
{
    qsizetype length = 0;
    for (const char c : octets)
        length += isSafeInQ(c) || c == ' ' ? 1 : 3;
    return length;
}

qsizetype lengthInB(qsizetype octets)
{
    return (octets + 2) / 3 * 4;
}

QByteArray encodedWord(QByteArrayView octets, WordEncoding encoding)
{
    if (encoding == WordEncoding::B)
        return "=?UTF-8?B?" + octets.toByteArray().toBase64() + "?=";
    QByteArray word = "=?UTF-8?Q?";
    for (const char c : octets) {
        if (isSafeInQ(c))
            word += c;
        else if (c == ' ')
            word += '_';
        else
            word += '=' + QByteArray::number(uchar(c), 16).rightJustified(2, '0').toUpper();
    }
    return word + "?=";
}

/// Takes as many whole characters from the front of @p rest as fit in @p room, at least one.
QByteArray takeOctets(QStringView &rest, WordEncoding encoding, qsizetype room)
{
    QByteArray taken;
    qsizetype length = 0;
    while (!rest.isEmpty()) {
        const qsizetype units = rest.size() > 1 && rest[0].isHighSurrogate() ? 2 : 1;
        const QByteArray character = rest.left(units).toUtf8();
        const qsizetype next = encoding == WordEncoding::Q ? length + lengthInQ(character)
                                                           : lengthInB(taken.size() + character.size());
        if (!taken.isEmpty() && next > room)
            break;
        taken += character;
        length = next;
        rest = rest.mid(units);
    }
    return taken;
}

struct DecodedWord {
    QByteArray charset;
    QByteArray octets;
    qsizetype end = 0;
};

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

QByteArray decodedQ(QByteArrayView text)
{
    QByteArray octets;
    octets.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (text[i] == '=' && high >= 0 && low >= 0) {
            octets += char(high * 16 + low);
            i += 2;
        } else {
            octets += text[i] == '_' ? ' ' : text[i];
        }
    }
    return octets;
}

/// The encoded-word at @p start, where "=?" stands. Looks no further than the third question mark
/// after it, so that scanning a text of nothing but beginnings stays linear.
std::optional<DecodedWord> wordAt(QByteArrayView text, qsizetype start)
{
    const qsizetype charsetEnd = text.indexOf('?', start + 2);
    if (charsetEnd < 0 || charsetEnd == start + 2 || charsetEnd - start > 80 || charsetEnd + 2 >= text.size()
        || text[charsetEnd + 2] != '?')
        return std::nullopt;
    const qsizetype textStart = charsetEnd + 3;
    const qsizetype textEnd = text.indexOf('?', textStart);
    if (textEnd < 0 || textEnd + 1 >= text.size() || text[textEnd + 1] != '=')
        return std::nullopt;
    const QByteArrayView charset = text.sliced(start + 2, charsetEnd - start - 2);
    if (std::any_of(charset.begin(), charset.end(), [](char c) { return c <= ' '; }))
        return std::nullopt;

    DecodedWord word;
    word.charset = charset.first(charset.contains('*') ? charset.indexOf('*') : charset.size()).toByteArray();
    word.end = textEnd + 2;
    const QByteArrayView content = text.sliced(textStart, textEnd - textStart);
    const char encoding = text[charsetEnd + 1];
    if (encoding == 'B' || encoding == 'b')
        word.octets = QByteArray::fromBase64(content.toByteArray());
    else if (encoding == 'Q' || encoding == 'q')
        word.octets = decodedQ(content);
    else
        return std::nullopt;
    return word;
}

/// What came out of a decoder must not become a line end or a hole when it is written again.
QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.isNull())
            c = QChar(QChar::ReplacementCharacter);
        else if (c.unicode() < 0x20 && c != u'\t')
            c = u' ';
    }
    return text;
}

} // namespace

bool needsEncodedWords(QStringView text)
{
    const auto isBeyondAscii = [](QChar c) { return c.unicode() >= 0x7f; };
    if (std::any_of(text.begin(), text.end(), isBeyondAscii))
        return true;
    const qsizetype start = text.indexOf(QStringView(u"=?"));
    if (start >= 0 && text.indexOf(QStringView(u"?="), start + 2) >= 0)
        return true;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u' ' || c == u'\t' ? 0 : run + 1;
        if (run > longestUnfoldable)
            return true;
    }
    return false;
}

void addEncodedWords(Folding &body, QStringView text, qsizetype spareRoom)
{
    const QByteArray octets = text.toUtf8();
    const WordEncoding encoding
        = lengthInQ(octets) <= lengthInB(octets.size()) ? WordEncoding::Q : WordEncoding::B;
    const qsizetype wholeLength
        = overhead + (encoding == WordEncoding::Q ? lengthInQ(octets) : lengthInB(octets.size()));
    // One word where one is enough: some readers put a space between two of them in a name.
    const bool fitsInOne = wholeLength + spareRoom <= longestWord && !body.isEmpty();
    QStringView rest = text;
    while (!rest.isEmpty()) {
        qsizetype room = body.roomForEncodedWord();
        if (room < leastRoom || (fitsInOne && room < wholeLength + spareRoom))
            room = longestWord;
        body.add(encodedWord(takeOctets(rest, encoding, room - overhead - spareRoom), encoding),
                 Folding::Piece::EncodedWord);
    }
}

QString decodeEncodedWords(QByteArrayView octets)
{
    QString text;
    QByteArray run; // octets of neighbouring words of one charset
    QByteArray runCharset;
    qsizetype plainStart = 0;
    const auto flushRun = [&] {
        text += mail::decodedText(run, runCharset);
        run.clear();
    };

    bool isAfterWord = false;
    qsizetype at = octets.indexOf("=?");
    while (at >= 0) {
        const std::optional<DecodedWord> word = wordAt(octets, at);
        if (!word) {
            at = octets.indexOf("=?", at + 2);
            continue;
        }
        const QByteArrayView between = octets.sliced(plainStart, at - plainStart);
        const bool isOnlySpace = between.trimmed().isEmpty();
        if (!isAfterWord || !isOnlySpace || word->charset.compare(runCharset, Qt::CaseInsensitive) != 0)
            flushRun();
        if (!isAfterWord || !isOnlySpace)
            text += mail::guessedText(between);
        run += word->octets;
        runCharset = word->charset;
        isAfterWord = true;
        plainStart = word->end;
        at = octets.indexOf("=?", plainStart);
    }
    flushRun();
    text += mail::guessedText(octets.sliced(plainStart));
    return harmless(text);
}

qsizetype endOfEncodedWord(QStringView text, qsizetype start)
{
    if (!text.mid(start).startsWith(QStringView(u"=?")))
        return -1;
    const qsizetype charsetEnd = text.indexOf(u'?', start + 2);
    if (charsetEnd < 0 || charsetEnd - start > 80 || charsetEnd + 2 >= text.size()
        || text[charsetEnd + 2] != u'?')
        return -1;
    const qsizetype textEnd = text.indexOf(u'?', charsetEnd + 3);
    if (textEnd < 0 || textEnd + 1 >= text.size() || text[textEnd + 1] != u'=')
        return -1;
    const QStringView word = text.mid(start, textEnd + 2 - start);
    const bool hasSpace = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isSpace(); });
    return hasSpace ? -1 : textEnd + 2;
}

} // namespace core::mime
