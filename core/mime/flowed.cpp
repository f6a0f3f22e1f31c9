#include "core/mime/flowed.h"

#include "core/mail/textwidth.h"

#include <QStringList>

#include <algorithm>

namespace core::mime
{

namespace
{

// RFC 3676 §4.2 wants 78 at most, and recommends less to leave room for the marks of those who quote.
constexpr int columnsInLine = 72;
constexpr int leastColumns = 20; // in the deepest quote
constexpr QStringView signatureMark = u"-- ";

QString withoutSpacesAtEnd(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == u' ')
        --end;
    return text.left(end);
}

bool needsStuffing(QStringView line, int depth)
{
    if (depth > 0) // always: "> text" is what people and old readers expect
        return true;
    return line.startsWith(u' ') || line.startsWith(u'>') || line.startsWith(QStringView(u"From "));
}

/// The character at @p at, which is moved behind it.
char32_t takeCharacter(QStringView text, qsizetype &at)
{
    const QChar c = text[at++];
    if (!c.isHighSurrogate() || at == text.size() || !text[at].isLowSurrogate())
        return c.unicode();
    return QChar::surrogateToUcs4(c, text[at++]);
}

bool isWrittenWithoutBlanks(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

/// True if breaking at its few blanks would leave ragged lines: there is more than a name or a term in one.
bool isWrittenWithoutBlanks(QStringView text)
{
    constexpr int longestTerm = 24;
    int columns = 0;
    for (qsizetype at = 0; at < text.size() && columns <= longestTerm;) {
        const char32_t c = takeCharacter(text, at);
        if (c == U' ')
            columns = 0;
        else if (c >= 0x300 && isWrittenWithoutBlanks(c))
            columns += mail::columnsOf(c);
    }
    return columns > longestTerm;
}

/// Code, a row of a table: what stands in it below what is part of what it says.
bool isSetByHand(QStringView text)
{
    const QStringView words = text.trimmed();
    if (words.contains(u'\t') || words.contains(QStringView(u"   ")) || text.startsWith(u'\t'))
        return true;
    const bool isListed = words.startsWith(QStringView(u"- ")) || words.startsWith(QStringView(u"* "))
        || words.startsWith(QChar(0x2022)) || (!words.isEmpty() && words[0].isDigit());
    return text.startsWith(QStringView(u"    ")) && !isListed;
}

/// Where to break @p text so that what stands before the space at the end of the first part has at most
/// @p room columns; its size when it cannot be broken. Never leaves a line that is the signature mark.
qsizetype breakAt(QStringView text, int room)
{
    qsizetype best = text.size();
    int columns = 0;
    bool wasSpace = true;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = takeCharacter(text, at);
        const bool isPlace = c == U' ' && !wasSpace && text.first(at) != signatureMark;
        if (isPlace && (columns <= room || best == text.size()))
            best = at;
        columns += mail::columnsOf(c);
        if (columns > room && best < text.size())
            return best;
        wasSpace = c == U' ';
    }
    return columns <= room ? text.size() : best;
}

void addParagraph(QStringList &lines, const FlowedParagraph &paragraph)
{
    const QString quotes = QString(paragraph.quoteDepth, u'>');
    if (paragraph.text == signatureMark) {
        lines.append(quotes + (quotes.isEmpty() ? QString() : QStringLiteral(" ")) + paragraph.text);
        return;
    }
    const QString text = withoutSpacesAtEnd(paragraph.text);
    const bool staysWhole = isSetByHand(text) || isWrittenWithoutBlanks(text);
    QStringView rest = text;
    do {
        const int stuffing = needsStuffing(rest, paragraph.quoteDepth) ? 1 : 0;
        const int room = std::max(leastColumns, columnsInLine - int(quotes.size()) - stuffing);
        const qsizetype end = staysWhole ? rest.size() : breakAt(rest, room);
        const bool isStuffed = stuffing == 1 && !(rest.isEmpty() && paragraph.quoteDepth > 0);
        lines.append(quotes + (isStuffed ? QStringLiteral(" ") : QString()) + rest.left(end).toString());
        rest = rest.mid(end);
    } while (!rest.isEmpty());
}

struct Line {
    int quoteDepth = 0;
    QString text;
    bool flows = false;
};

Line parsedLine(QStringView wire)
{
    Line line;
    qsizetype at = 0;
    while (at < wire.size() && wire[at] == u'>')
        ++at;
    line.quoteDepth = int(at);
    QStringView text = wire.mid(at);
    if (text.startsWith(u' '))
        text = text.mid(1);
    line.text = text.toString();
    line.flows = text.endsWith(u' ') && text != signatureMark;
    return line;
}

} // namespace

QString toFlowed(const QList<FlowedParagraph> &paragraphs)
{
    QStringList lines;
    for (const FlowedParagraph &paragraph : paragraphs)
        addParagraph(lines, paragraph);
    return lines.join(QStringLiteral("\r\n"));
}

QList<FlowedParagraph> fromFlowed(QStringView text, FlowSpace space)
{
    QString normal = text.toString();
    normal.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QList<QStringView> lines = QStringView(normal).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast(); // the line end of the last line

    QList<FlowedParagraph> paragraphs;
    bool isOpen = false;
    for (const QStringView wire : lines) {
        const Line line = parsedLine(wire);
        const bool continues
            = isOpen && line.quoteDepth == paragraphs.last().quoteDepth && line.text != signatureMark;
        if (!continues) {
            paragraphs.append({line.quoteDepth, line.text});
        } else {
            QString &paragraph = paragraphs.last().text;
            if (space == FlowSpace::Deleted)
                paragraph.chop(1);
            paragraph += line.text;
        }
        isOpen = line.flows;
    }
    return paragraphs;
}

} // namespace core::mime
