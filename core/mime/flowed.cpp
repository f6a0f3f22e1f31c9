#include "core/mime/flowed.h"

#include <QStringList>

#include <algorithm>

namespace core::mime
{

namespace
{

constexpr qsizetype longestLine = 78; // RFC 3676 §4.2, with the space that makes it flow
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

/// Where to break @p text so that the first part, with its one space at the end, has at most @p room
/// columns; its size when it cannot be broken before. Never leaves a line that is the signature mark.
qsizetype breakAt(QStringView text, qsizetype room)
{
    if (text.size() <= room)
        return text.size();
    qsizetype at = text.left(room).lastIndexOf(u' ');
    while (at >= 0 && (at == 0 || text[at - 1] == u' ' || text.left(at + 1) == signatureMark))
        at = at == 0 ? -1 : text.left(at).lastIndexOf(u' ');
    if (at > 0)
        return at + 1;
    at = text.indexOf(u' ', room);
    while (at >= 0 && at + 1 < text.size() && text.left(at + 1) == signatureMark)
        at = text.indexOf(u' ', at + 1);
    return at < 0 ? text.size() : at + 1;
}

void addParagraph(QStringList &lines, const FlowedParagraph &paragraph)
{
    const QString quotes = QString(paragraph.quoteDepth, u'>');
    if (paragraph.text == signatureMark) {
        lines.append(quotes + (quotes.isEmpty() ? QString() : QStringLiteral(" ")) + paragraph.text);
        return;
    }
    const QString text = withoutSpacesAtEnd(paragraph.text);
    QStringView rest = text;
    do {
        const qsizetype stuffing = needsStuffing(rest, paragraph.quoteDepth) ? 1 : 0;
        const qsizetype end = breakAt(rest, std::max<qsizetype>(20, longestLine - quotes.size() - stuffing));
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
