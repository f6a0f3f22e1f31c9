#include "ui/editor/inlinewriter.h"

#include "core/html/address.h"
#include "core/html/fonts.h"
#include "ui/editor/charstyle.h"
#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace ui::editor
{

namespace
{

struct Mark {
    QString start;
    QString end;

    bool operator==(const Mark &) const = default;
};

Mark simple(const QString &tag)
{
    return {u'<' + tag + u'>', QStringLiteral("</") + tag + u'>'};
}

/// @p ownSize is the size that needs no words: the letter's, or none in a heading.
QString spanStyle(const QTextCharFormat &format, int ownSize)
{
    QStringList style;
    if (const auto *font = core::html::safeFont(format.stringProperty(FontFace)))
        style.append(QStringLiteral("font-family:") + font->stack());
    if (const int size = textSize(format); size > 0 && size != ownSize)
        style.append(QStringLiteral("font-size:%1px")
                         .arg(std::clamp(size, core::html::smallestText, core::html::largestText)));
    const QColor ground = writtenGround(format);
    if (const QColor colour = writtenColour(format); colour.isValid())
        style.append(QStringLiteral("color:") + colour.name());
    else if (ground.isValid())
        style.append(QStringLiteral("color:") + textColourOn(ground).name());
    if (ground.isValid())
        style.append(QStringLiteral("background-color:") + ground.name());
    return style.join(u';');
}

bool isWritableLink(const QTextCharFormat &format)
{
    return format.isAnchor() && core::html::isSafeLink(format.anchorHref());
}

/// In the order in which they are written, outermost first; always the same, so that equal text gives
/// equal HTML.
QList<Mark> marksOf(const QTextCharFormat &format, bool isCodeBlock, int ownSize)
{
    QList<Mark> marks;
    if (isWritableLink(format))
        marks.append(
            {QStringLiteral("<a href=\"%1\">").arg(escapedHtml(core::html::tidied(format.anchorHref()))),
             QStringLiteral("</a>")});
    if (format.fontWeight() >= QFont::DemiBold)
        marks.append(simple(QStringLiteral("strong")));
    if (format.fontItalic())
        marks.append(simple(QStringLiteral("em")));
    if (format.fontUnderline())
        marks.append(simple(QStringLiteral("u")));
    if (format.fontStrikeOut())
        marks.append(simple(QStringLiteral("s")));
    if (format.verticalAlignment() == QTextCharFormat::AlignSubScript)
        marks.append(simple(QStringLiteral("sub")));
    if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
        marks.append(simple(QStringLiteral("sup")));
    if (format.boolProperty(InlineCode) && !isCodeBlock)
        marks.append({QStringLiteral("<code style=\"%1\">").arg(codeFamilies), QStringLiteral("</code>")});
    if (const QString style = spanStyle(format, ownSize); !style.isEmpty())
        marks.append({QStringLiteral("<span style=\"%1\">").arg(style), QStringLiteral("</span>")});
    return marks;
}

/// Signs that HTML does not allow, or that mean structure inside a QTextDocument.
bool isUnwritable(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe;
}

QString pictureHtml(const QTextImageFormat &picture)
{
    constexpr int widest = 4000;
    constexpr int tallest = 8000;
    QString words = picture.stringProperty(QTextFormat::ImageAltText);
    words.removeIf([](QChar c) { return isUnwritable(c.unicode()); });
    words = words.simplified();
    QString html = QStringLiteral("<img src=\"%1\" alt=\"%2\"")
                       .arg(escapedHtml(core::html::tidied(picture.name())), escapedHtml(words));
    if (const int width = qRound(picture.width()); width > 0 && width < widest)
        html += QStringLiteral(" width=\"%1\"").arg(width);
    if (const int height = qRound(picture.height()); height > 0 && height < tallest)
        html += QStringLiteral(" height=\"%1\"").arg(height);
    if (isWritableLink(picture)) // Outlook would draw a blue frame
        html += QStringLiteral(" border=\"0\"");
    return html + u'>';
}

bool isShownAsHeading(const QTextBlock &block)
{
    return block.blockFormat().headingLevel() > 0 && !block.textList() && !isPreformatted(block);
}

class InlineWriter
{
public:
    explicit InlineWriter(const QTextBlock &block)
        : m_text(block.text())
        , m_isCode(isPreformatted(block))
        , m_ownSize(isShownAsHeading(block) ? 0 : core::html::ownTextSize)
    {
    }

    QString run(const QTextBlock &block)
    {
        for (auto it = block.begin(); it != block.end(); ++it)
            write(it.fragment(), it.fragment().position() - block.position());
        setMarks({});
        // A line end at the very end of a block shows only if something follows it.
        if (!m_isCode && (m_html.isEmpty() || endsInLineEnd()))
            m_html += QStringLiteral("<br>");
        return std::move(m_html);
    }

private:
    void write(const QTextFragment &fragment, int at)
    {
        const QTextCharFormat format = fragment.charFormat();
        const QList<Mark> marks = marksOf(format, m_isCode, m_ownSize);
        bool isLineEnd = true;
        bool isFirst = true;
        for (int i = at; i < at + fragment.length(); ++i) {
            const QString piece = m_text[i] == QChar(QChar::ObjectReplacementCharacter)
                ? (format.isImageFormat() ? pictureHtml(format.toImageFormat()) : QString())
                : written(i);
            if (piece.isEmpty())
                continue;
            // A line end has no looks of its own, whatever was chosen when it was typed.
            const bool wasLineEnd = std::exchange(isLineEnd, m_text[i] == QChar(QChar::LineSeparator));
            if (isFirst || isLineEnd != wasLineEnd)
                setMarks(isLineEnd ? QList<Mark>() : marks);
            isFirst = false;
            m_html += piece;
        }
    }

    void setMarks(const QList<Mark> &marks)
    {
        qsizetype common = 0;
        while (common < marks.size() && common < m_open.size() && marks[common] == m_open[common])
            ++common;
        while (m_open.size() > common)
            m_html += m_open.takeLast().end;
        for (qsizetype i = common; i < marks.size(); ++i)
            m_html += marks[i].start;
        m_open = marks;
    }

    bool endsInLineEnd() const
    {
        qsizetype last = m_text.size() - 1;
        while (last >= 0 && isUnwritable(m_text[last].unicode()))
            --last;
        return last >= 0 && m_text[last] == QChar(QChar::LineSeparator);
    }

    bool isEdge(qsizetype i) const
    {
        return i < 0 || i >= m_text.size() || m_text[i] == QChar(QChar::LineSeparator)
            || isUnwritable(m_text[i].unicode());
    }

    QString written(qsizetype i) const
    {
        const QChar c = m_text[i];
        switch (c.unicode()) {
        case QChar::LineSeparator:
            return m_isCode ? QStringLiteral("\n") : QStringLiteral("<br>");
        case QChar::Nbsp:
            return QStringLiteral("&nbsp;");
        case u' ':
            return !m_isCode && (isEdge(i - 1) || m_text[i - 1] == u' ' || isEdge(i + 1))
                ? QStringLiteral("&nbsp;")
                : QString(c);
        case u'\t':
            return m_isCode ? QString(c) : QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;");
        default:
            if (isUnwritable(c.unicode()))
                return {};
            return c.isLetterOrNumber() ? QString(c) : escapedHtml(QString(c));
        }
    }

    QString m_text;
    bool m_isCode;
    int m_ownSize;
    QList<Mark> m_open;
    QString m_html;
};

} // namespace

QString escapedHtml(const QString &text)
{
    return text.toHtmlEscaped();
}

QString inlineHtml(const QTextBlock &block)
{
    return InlineWriter(block).run(block);
}

} // namespace ui::editor
