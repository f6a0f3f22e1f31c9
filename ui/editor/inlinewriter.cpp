#include "ui/editor/inlinewriter.h"

#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextDocument>

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

QString spanStyle(const QTextCharFormat &format)
{
    QStringList style;
    const QColor ground = groundOf(format);
    if (format.foreground().style() != Qt::NoBrush)
        style.append(QStringLiteral("color:") + format.foreground().color().name());
    else if (ground.isValid())
        style.append(QStringLiteral("color:") + textColourOn(ground).name());
    if (ground.isValid())
        style.append(QStringLiteral("background-color:") + ground.name());
    const int size = format.intProperty(QTextFormat::FontSizeAdjustment);
    if (size != 0)
        style.append(size < 0        ? QStringLiteral("font-size:85%")
                         : size == 1 ? QStringLiteral("font-size:120%")
                                     : QStringLiteral("font-size:150%"));
    return style.join(u';');
}

/// In the order in which they are written, outermost first; always the same, so that equal text gives
/// equal HTML.
QList<Mark> marksOf(const QTextCharFormat &format, bool isCodeBlock)
{
    QList<Mark> marks;
    if (format.isAnchor() && !format.anchorHref().isEmpty())
        marks.append({QStringLiteral("<a href=\"%1\">").arg(escapedHtml(format.anchorHref())),
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
        marks.append(simple(QStringLiteral("code")));
    if (const QString style = spanStyle(format); !style.isEmpty())
        marks.append({QStringLiteral("<span style=\"%1\">").arg(style), QStringLiteral("</span>")});
    return marks;
}

QString pictureHtml(const QTextImageFormat &picture)
{
    QString html = QStringLiteral("<img src=\"%1\" alt=\"%2\"")
                       .arg(escapedHtml(picture.name()),
                            escapedHtml(picture.stringProperty(QTextFormat::ImageAltText)));
    if (picture.width() > 0)
        html += QStringLiteral(" width=\"%1\"").arg(qRound(picture.width()));
    if (picture.height() > 0)
        html += QStringLiteral(" height=\"%1\"").arg(qRound(picture.height()));
    return html + u'>';
}

class InlineWriter
{
public:
    explicit InlineWriter(const QTextBlock &block)
        : m_text(block.text())
        , m_isCode(isPreformatted(block))
    {
    }

    QString run(const QTextBlock &block)
    {
        for (auto it = block.begin(); it != block.end(); ++it)
            write(it.fragment(), it.fragment().position() - block.position());
        setMarks({});
        // A line end at the very end of a block shows only if something follows it.
        if (!m_isCode && (m_text.isEmpty() || m_text.endsWith(QChar(QChar::LineSeparator))))
            m_html += QStringLiteral("<br>");
        return std::move(m_html);
    }

private:
    void write(const QTextFragment &fragment, int at)
    {
        const QTextCharFormat format = fragment.charFormat();
        const QList<Mark> marks = marksOf(format, m_isCode);
        bool isLineEnd = true;
        for (int i = at; i < at + fragment.length(); ++i) {
            // A line end has no looks of its own, whatever was chosen when it was typed.
            const bool wasLineEnd = std::exchange(isLineEnd, m_text[i] == QChar(QChar::LineSeparator));
            if (i == at || isLineEnd != wasLineEnd)
                setMarks(isLineEnd ? QList<Mark>() : marks);
            if (m_text[i] == QChar(QChar::ObjectReplacementCharacter)) {
                if (format.isImageFormat())
                    m_html += pictureHtml(format.toImageFormat());
            } else {
                m_html += written(i);
            }
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

    bool isEdge(qsizetype i) const
    {
        return i < 0 || i >= m_text.size() || m_text[i] == QChar(QChar::LineSeparator);
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
            if (c.unicode() < 0x20)
                return {};
            return c.isLetterOrNumber() ? QString(c) : escapedHtml(QString(c));
        }
    }

    QString m_text;
    bool m_isCode;
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
