#include "core/diagnosis/words.h"

#include "core/diagnosis/charset.h"
#include "core/diagnosis/markup.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::diagnosis
{

namespace
{

constexpr qsizetype mostOctets = 8 * 1024;
constexpr qsizetype mostCharacters = 2500; // the wordiest server known needs 1,700
constexpr qsizetype mostShown = 64 * 1024;

QByteArray asOctets(const smtp::Reply &reply)
{
    QByteArray octets;
    for (qsizetype at = 0; at < reply.lines.size(); ++at) {
        octets += at > 0 ? "\n" : "";
        octets += QByteArray::number(reply.code) + (at + 1 < reply.lines.size() ? '-' : ' ');
        octets += reply.enhanced.isEmpty() ? reply.enhanced : reply.enhanced + ' ';
        octets += reply.lines[at];
    }
    return octets.isEmpty() && reply.code > 0 ? QByteArray::number(reply.code) : octets;
}

/// Not in the middle of a character of several octets, which would make all of it look like another charset.
QByteArrayView beginning(QByteArrayView octets, qsizetype most)
{
    if (octets.size() <= most)
        return octets;
    qsizetype end = most;
    while (end > most - 64 && static_cast<unsigned char>(octets[end - 1]) >= 0x80)
        --end;
    return octets.first(end);
}

int codeAt(QStringView line)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isCode = line.size() >= 3 && isDigit(line[0]) && isDigit(line[1]) && isDigit(line[2])
        && line[0] >= u'2' && line[0] <= u'5' && (line.size() == 3 || line[3] == u' ' || line[3] == u'-');
    return isCode ? line.first(3).toInt() : 0;
}

/// "5.7.8" where the regular place for it begins. Its class is the code's; "5.6.7.8" is an address.
QStringView enhancedAt(QStringView line, int code)
{
    static const QRegularExpression form(QStringLiteral("\\A([245]\\.\\d{1,3}\\.\\d{1,3})(?=[\\s:;,]|\\z)"));
    const auto match = form.match(line);
    const bool isMeant = match.hasMatch() && line[0].digitValue() == code / 100;
    return isMeant ? line.first(match.capturedLength(1)) : QStringView();
}

/// A line without the code of the reply and without the enhanced code, which is told to @p words.
QStringView withoutCodes(QStringView line, Words &words)
{
    line = line.trimmed();
    if (words.code == 0 || codeAt(line) != words.code)
        return line;
    line = line.sliced(std::min<qsizetype>(4, line.size())).trimmed();
    const QStringView enhanced = enhancedAt(line, words.code);
    if (words.enhanced.isEmpty())
        words.enhanced = enhanced.toLatin1();
    return line.sliced(enhanced.size()).trimmed();
}

QString joined(const QStringList &lines, Words &words)
{
    QString text;
    for (const QString &line : lines) {
        text += withoutCodes(line, words);
        text += u' ';
    }
    return text;
}

/// The reply that a bounce or a log quotes: "host mx.example[192.0.2.1] said: 550 5.1.1 …".
int quotedCode(const QString &text)
{
    static const QRegularExpression quote(
        QStringLiteral("(?:\\b(?:said|me|responded|response|reply|replied|answered|error|smtp|with|was|"
                       "returned)\\b[:;\"'( ]{1,4}|^[\\[(<\"' ]{0,3}|\\[)([45]\\d\\d)[ \\-,]"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = quote.match(text);
    return match.hasMatch() ? match.capturedView(1).toInt() : 0;
}

QByteArray innerEnhanced(const QString &text, int code)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![\\d.\\w-])#?([45]\\.[0-7]\\.\\d{1,3})(?![\\d]|\\.\\d|[-\\w])"));
    const auto match = form.match(text);
    if (!match.hasMatch() || (code != 0 && match.capturedView(1)[0].digitValue() != code / 100))
        return {};
    return match.captured(1).toLatin1();
}

QStringList linesOf(QByteArrayView octets)
{
    QString text = repaired(smtp::readable(octets));
    text.remove(QChar(0x240d)); // how CR and LF are made visible
    return text.split(QChar(0x240a));
}

} // namespace

Words wordsOf(const Facts &facts)
{
    const QByteArray octets
        = facts.words.isEmpty() && facts.error ? asOctets(facts.error->reply) : facts.words;
    const QByteArrayView read = beginning(octets, mostOctets);

    Words words;
    words.octetsRead = read.size();
    words.whole = linesOf(beginning(octets, mostShown)).join(u'\n');
    const QStringList lines = linesOf(read);
    words.code = codeAt(QStringView(lines.first()).trimmed());
    words.text = joined(lines, words);
    const QString shown = withoutMarkup(words.text);
    const QString base64 = decodedBase64(words.text);
    if (shown != words.text)
        words.decoded = shown.simplified();
    if (!base64.isEmpty())
        words.decoded = base64;
    words.text = shown.simplified().left(mostCharacters);
    if (!base64.isEmpty())
        words.text += u' ' + base64.left(mostCharacters);
    if (words.code == 0 && facts.speaker != Speaker::ThisComputer)
        words.code = quotedCode(words.text);
    if (words.enhanced.isEmpty())
        words.enhanced = innerEnhanced(words.text, words.code);
    if (!facts.clientError.isEmpty())
        words.text += QStringLiteral(" {") + facts.clientError.left(200) + u'}';
    return words;
}

} // namespace core::diagnosis
