#include "core/mime/flowed.h"

namespace core::mime
{

namespace
{

/// Deeper, and the marks on each of its lines would be most of the text: then they are text themselves.
constexpr qsizetype deepestQuote = 40;

FlowedParagraph paragraphOf(QStringView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == u'>')
        ++marks;
    const bool isQuote = marks > 0 && marks <= deepestQuote && (marks == line.size() || line[marks] == u' ');
    if (!isQuote)
        return {0, line.toString()};
    return {int(marks), line.mid(marks + 1).toString()};
}

QString lineOf(const FlowedParagraph &paragraph)
{
    if (paragraph.quoteDepth == 0)
        return paragraph.text;
    const QString marks(paragraph.quoteDepth, u'>');
    return paragraph.text.isEmpty() ? marks : marks + u' ' + paragraph.text;
}

} // namespace

QString flowedText(QStringView text)
{
    QString normal = text.toString();
    normal.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    normal.replace(u'\r', u'\n');
    QList<FlowedParagraph> paragraphs;
    for (const QStringView line : QStringView(normal).split(u'\n'))
        paragraphs.append(paragraphOf(line));
    return toFlowed(paragraphs);
}

QString unflowedText(QStringView wire, FlowSpace space)
{
    QStringList lines;
    for (const FlowedParagraph &paragraph : fromFlowed(wire, space))
        lines.append(lineOf(paragraph));
    if (wire.endsWith(u'\n'))
        lines.append(QString());
    return lines.join(u'\n');
}

} // namespace core::mime
