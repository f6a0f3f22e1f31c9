#include "ui/console/replypane.h"

#include "ui/widgets/icon.h"
#include "ui/wording/consolewording.h"
#include "ui/wording/replywording.h"

#include <QEvent>
#include <QFontDatabase>

namespace ui::console
{

using core::console::Answer;
using core::console::Verb;

namespace
{

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style=\"margin:0 0 8px 0\">%1</p>").arg(text.toHtmlEscaped());
}

QString loud(const QString &text)
{
    return QStringLiteral("<p style=\"margin:0 0 8px 0\"><b>%1</b></p>").arg(text.toHtmlEscaped());
}

/// One line a line, as they came.
QStringList wordsOf(const core::smtp::Reply &reply)
{
    QStringList lines;
    for (const QByteArray &line : reply.lines) {
        const QByteArray enhanced = reply.enhanced.isEmpty() ? QByteArray() : reply.enhanced + ' ';
        lines.append(core::smtp::readable(QByteArray::number(reply.code) + ' ' + enhanced + line));
    }
    return lines;
}

bool isRefusal(const Answer &answer)
{
    return answer.reply.code >= 400;
}

} // namespace

ReplyPane::ReplyPane(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("explanation"));
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(12);
    rebuild();
}

QVariant ReplyPane::loadResource(int, const QUrl &)
{
    return {}; // Server words are shown here: nothing is ever loaded for them.
}

void ReplyPane::setContext(const wording::VerdictContext &context)
{
    m_context = context;
}

void ReplyPane::showAnswer(const ExplainedAnswer &answer)
{
    m_answer = answer;
    rebuild();
}

void ReplyPane::showHint()
{
    m_answer.reset();
    rebuild();
}

QString ReplyPane::answerHtml() const
{
    const Answer &answer = m_answer->answer;
    const QString family = QFontDatabase::systemFont(QFontDatabase::FixedFont).family().toHtmlEscaped();
    const QString tone
        = (isRefusal(answer) ? toneColour(Tone::Negative, palette()) : quietTextColour(palette())).name();
    QStringList words;
    // The list of an EHLO follows with its sentences; a novel of a reply is in the transcript.
    const QStringList lines = wordsOf(answer.reply);
    const qsizetype shown
        = answer.verb == Verb::Ehlo && !isRefusal(answer) ? 1 : std::min<qsizetype>(lines.size(), 12);
    for (const QString &line : lines.mid(0, shown))
        words += line.left(1000).toHtmlEscaped();
    QString html = loud(wording::answerTitle(answer));
    html += QStringLiteral("<p style=\"margin:0 0 8px 0; font-family:'%1'; color:%2\">%3</p>")
                .arg(family, tone, words.join(QStringLiteral("<br/>")));
    html += paragraph(wording::commandSentence(answer.verb));
    html += paragraph(wording::replyCodeSentence(answer));
    html += isRefusal(answer) ? refusalHtml() : paragraph(wording::successCodeSentence(answer.reply));
    if (answer.verb == Verb::Ehlo && !isRefusal(answer))
        html += offerHtml();
    return html;
}

QString ReplyPane::refusalHtml() const
{
    const Answer &answer = m_answer->answer;
    wording::Explanation words;
    if (m_answer->verdict)
        words = wording::explain(*m_answer->verdict, m_context);
    if (words.title.isEmpty()) // nothing is known beyond the codes
        words = wording::replyWording(answer.reply, answer.stage);
    QString html = paragraph(wording::refusalCodeSentence(answer.reply)) + loud(words.title);
    if (words.text != wording::codeSentence(answer.reply)) // that has been said
        html += paragraph(words.text);
    if (!words.whoActs.isEmpty())
        html += paragraph(tr("Who can act: %1").arg(words.whoActs));
    html += paragraph(words.certainty);
    if (!m_answer->verdict)
        return html;
    QString remedies;
    for (const core::diagnosis::Remedy &remedy : m_answer->verdict->remedies) {
        if (const QString text = wording::remedyText(remedy, m_context); !text.isEmpty())
            remedies += QStringLiteral("<li>%1</li>").arg(text.toHtmlEscaped());
    }
    return remedies.isEmpty()
        ? html
        : html + paragraph(tr("What helps:")) + QStringLiteral("<ul>%1</ul>").arg(remedies);
}

QString ReplyPane::offerHtml() const
{
    QString rows;
    for (const QString &line : m_answer->answer.offered.lines()) {
        const QString sentence = wording::capabilitySentence(line);
        rows += QStringLiteral(
                    "<p style=\"margin:0 0 4px 0\"><b>%1</b>&nbsp; <span style=\"color:%2\">%3</span></p>")
                    .arg(line.left(200).toHtmlEscaped(), quietTextColour(palette()).name(),
                         sentence.toHtmlEscaped());
    }
    return rows.isEmpty() ? paragraph(tr("It offers no extensions."))
                          : paragraph(tr("What it offers:")) + rows;
}

void ReplyPane::rebuild()
{
    setAccessibleName(tr("Explanation of the reply"));
    setHtml(m_answer ? answerHtml()
                     : paragraph(tr(
                         "Connect to a server and talk to it, one command at a time. Each of its replies is "
                         "explained here; click an older one to read about it again.")));
}

void ReplyPane::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace ui::console
