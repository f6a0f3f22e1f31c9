#include "core/html/textflow.h"

namespace core::html
{

namespace
{

QString withoutEndBlanks(QString line)
{
    // The dash line before a signature ends in a blank, RFC 3676 §4.3.
    if (line.endsWith(QStringLiteral("-- "))
        && (line.size() == 3 || line.chopped(3).endsWith(QStringLiteral("> "))))
        return line;
    while (line.endsWith(u' ') || line.endsWith(u'\t'))
        line.chop(1);
    return line;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Quotes in quotes are ">> ", as RFC 3676 §4.5 writes them.
void addMark(QString &prefix, const QString &mark)
{
    if (mark.startsWith(u'>') && prefix.endsWith(QStringLiteral("> ")))
        prefix.chop(1);
    prefix += mark;
}

} // namespace

QString TextFlow::prefix()
{
    QString result;
    for (Mark &mark : m_marks) {
        addMark(result, mark.isFirstUsed ? mark.mark : mark.first);
        mark.isFirstUsed = true;
    }
    return result;
}

/// An empty line belongs to the quotes around it but shows no list marks.
QString TextFlow::emptyPrefix() const
{
    QString result;
    for (const Mark &mark : m_marks) {
        if (mark.mark.startsWith(u'>') && mark.isFirstUsed)
            addMark(result, mark.mark);
    }
    return result;
}

void TextFlow::startLine()
{
    if (m_lineIsOpen)
        return;
    if (m_gap == Gap::Paragraph && !m_out.isEmpty())
        m_out += withoutEndBlanks(emptyPrefix()) + u'\n';
    m_gap = Gap::Line;
    m_line = prefix();
    m_lineIsOpen = true;
}

void TextFlow::endLine()
{
    if (!m_lineIsOpen)
        return;
    if (m_line == u"-- ")
        m_signatureAt = m_out.size();
    m_out += withoutEndBlanks(m_line) + u'\n';
    m_line.clear();
    m_lineIsOpen = false;
    m_hasSpace = false;
}

void TextFlow::addText(QStringView text)
{
    for (const QChar c : text) {
        if (isBlank(c)) {
            m_hasSpace = true;
            continue;
        }
        const bool wasOpen = m_lineIsOpen;
        startLine();
        if (m_hasSpace && wasOpen && !m_line.isEmpty() && !m_line.endsWith(u' '))
            m_line += u' ';
        m_hasSpace = false;
        if (c != QChar(QChar::SoftHyphen) && c != QChar(0x200B))
            m_line += c == QChar(QChar::Nbsp) ? QChar(u' ') : c;
    }
}

void TextFlow::addVerbatim(QStringView text)
{
    m_hasSpace = false;
    for (const QChar c : text) {
        if (c == u'\n') {
            startLine();
            endLine();
        } else {
            startLine();
            m_line += c;
        }
    }
}

void TextFlow::addBreak()
{
    startLine();
    endLine();
}

void TextFlow::endBlock(Gap gap)
{
    endLine();
    m_hasSpace = false;
    if (gap == Gap::Paragraph)
        m_gap = Gap::Paragraph;
}

void TextFlow::push(const QString &mark, const QString &first)
{
    // Nobody reads a quote this deep, but its marks on every line would multiply the text.
    constexpr int deepestShown = 32;
    endLine();
    m_marks.append(m_marks.size() < deepestShown ? Mark{mark, first} : Mark{});
}

void TextFlow::pop()
{
    endLine();
    m_marks.removeLast();
}

namespace
{

QString withoutEmptyLinesAround(QStringView text)
{
    while (text.startsWith(u'\n'))
        text = text.sliced(1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text.toString();
}

} // namespace

QString TextFlow::take(const QStringList &notes)
{
    endLine();
    if (notes.isEmpty())
        return withoutEmptyLinesAround(m_out);
    const qsizetype end = hasSignatureLine() ? m_signatureAt : m_out.size();
    const QStringView text(m_out);
    QStringList parts{withoutEmptyLinesAround(text.first(end)), notes.join(u'\n')};
    if (hasSignatureLine())
        parts.append(withoutEmptyLinesAround(text.sliced(end)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace core::html
