#include "ui/protocol/stagedetail.h"

#include "ui/protocol/transcriptdelegate.h"
#include "ui/widgets/icon.h"
#include "ui/wording/wording.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLocale>
#include <QScrollBar>

namespace ui::protocol
{

using core::smtp::CertificateFacts;
using core::smtp::Entry;
using core::smtp::Stage;
using core::smtp::StageEvent;

namespace
{

QString row(const QString &name, const QString &value, const QColor &quiet)
{
    return QStringLiteral(
               "<tr><td style=\"color:%1; padding-right:16px; white-space:nowrap\">%2</td><td>%3</td></tr>")
        .arg(quiet.name(), name.toHtmlEscaped(), value.toHtmlEscaped());
}

/// In pairs, as tools that one compares it with show it.
QString fingerprint(const QByteArray &hex)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < hex.size(); i += 2)
        pairs << QString::fromLatin1(hex.mid(i, 2)).toUpper();
    return pairs.join(u':');
}

QString lockHtml(const Entry &entry)
{
    if (entry.speaker == Entry::Speaker::Note)
        return {};
    return entry.isEncrypted ? QStringLiteral("<img src=\"lock\" style=\"vertical-align:middle\"/>")
                             : QStringLiteral("<img src=\"unlock\" style=\"vertical-align:middle\"/>");
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

StageDetail::StageDetail(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("stageDetail"));
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(fontMetrics().height() * 0.75);
    rebuild();
}

QVariant StageDetail::loadResource(int, const QUrl &)
{
    return {}; // Server words are shown here: nothing is ever loaded for them.
}

void StageDetail::setHint()
{
    m_isHint = true;
    m_event.reset();
    m_lines.clear();
    m_sentBytes = m_totalBytes = 0;
    rebuild();
}

void StageDetail::setStage(Stage stage, const std::optional<StageEvent> &event, bool wasSkipped,
                           const QList<Entry> &lines)
{
    if (!m_isHint && m_stage == stage && m_event == event && m_wasSkipped == wasSkipped && m_lines == lines)
        return; // Keeps selection and scroll position of who is reading.
    m_isHint = false;
    m_stage = stage;
    m_event = event;
    m_wasSkipped = wasSkipped;
    m_lines = lines;
    rebuild();
}

void StageDetail::setProgress(qint64 sentBytes, qint64 totalBytes)
{
    m_sentBytes = sentBytes;
    m_totalBytes = totalBytes;
    if (m_stage == Stage::Data && m_event && m_event->outcome == StageEvent::Outcome::Started)
        rebuild();
}

QString StageDetail::sentence() const
{
    if (m_isHint)
        return tr("The stages of sending appear here, each with its time, while a message is sent.");
    if (m_wasSkipped)
        return tr("This stage was left out.");
    if (!m_event)
        return tr("This stage was not reached.");
    if (m_stage == Stage::Data && m_event->outcome == StageEvent::Outcome::Started && m_totalBytes > 0)
        return tr("Handing over the message: %1 of %2.")
            .arg(wording::size(m_sentBytes), wording::size(m_totalBytes));
    return wording::stageSentence(*m_event);
}

QString StageDetail::linesHtml() const
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QString quiet = quietTextColour(palette()).name();
    const QString negative = toneColour(Tone::Negative, palette()).name();
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\" style=\"font-family:'%1'\">")
                       .arg(fixed.family().toHtmlEscaped());
    for (const Entry &entry : m_lines) {
        const QString cell = QStringLiteral("<td align=\"%1\" style=\"color:%2; padding-right:12px; "
                                            "white-space:nowrap\">%3</td>");
        const QString words = entry.isUnexpected ? QStringLiteral("✗ ") + entry.text : entry.text;
        html += QStringLiteral("<tr>")
            + cell.arg(QStringLiteral("right"), quiet, TranscriptDelegate::timeText(entry))
            + cell.arg(QStringLiteral("left"), quiet, lockHtml(entry))
            + cell.arg(QStringLiteral("left"), quiet, TranscriptDelegate::speakerSign(entry))
            + QStringLiteral("<td%1>%2</td></tr>")
                  .arg(entry.isUnexpected ? QStringLiteral(" style=\"color:%1\"").arg(negative) : QString(),
                       words.toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

QString StageDetail::factsHtml() const
{
    if (!m_event)
        return {};
    const QColor quiet = quietTextColour(palette());
    QString rows;
    for (const QString &address : m_event->addresses)
        rows += row(tr("Address"), address, quiet);
    const auto &tls = m_event->error && m_event->tls.chain.isEmpty() ? m_event->error->tls : m_event->tls;
    if (!tls.protocol.isEmpty())
        rows += row(tr("Encryption"),
                    tls.cipher.isEmpty() ? tls.protocol : tr("%1 with %2").arg(tls.protocol, tls.cipher),
                    quiet);
    for (const CertificateFacts &certificate : tls.chain) {
        rows += row(tr("Certificate"),
                    tr("%1, issued by %2, valid from %3 to %4")
                        .arg(certificate.subject, certificate.issuer, day(certificate.notBefore),
                             day(certificate.notAfter)),
                    quiet);
        if (!certificate.names.isEmpty())
            rows += row(tr("Good for"), certificate.names.join(QStringLiteral(", ")), quiet);
        if (!certificate.sha256.isEmpty())
            rows += row(tr("SHA-256"), fingerprint(certificate.sha256), quiet);
    }
    for (const QString &capability : m_event->capabilities)
        rows += row(capability, wording::capabilitySentence(capability), quiet);
    if (!m_event->mechanism.isEmpty())
        rows += row(tr("Method"), QString::fromLatin1(m_event->mechanism), quiet);
    if (m_event->sentBytes > 0)
        rows += row(tr("Size"), wording::size(m_event->sentBytes), quiet);
    // The lines of the conversation have the answer already, unless nobody kept them.
    if (!m_event->reply.isEmpty() && m_lines.isEmpty())
        rows += row(tr("Answer"), m_event->reply, quiet);
    if (rows.isEmpty())
        return {};
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">") + rows + QStringLiteral("</table>");
}

void StageDetail::addLocks()
{
    const int side = fontMetrics().ascent();
    for (const QString &name : {QStringLiteral("lock"), QStringLiteral("unlock")}) {
        const QPixmap picture
            = icon(name, quietTextColour(palette())).pixmap(QSize(side, side), devicePixelRatioF());
        document()->addResource(QTextDocument::ImageResource, QUrl(name), picture);
    }
}

void StageDetail::rebuild()
{
    setAccessibleName(tr("Details of the stage"));
    const bool isFailure = m_event && m_event->outcome == StageEvent::Outcome::Failed;
    const QColor ink = m_isHint || !m_event ? quietTextColour(palette())
        : isFailure                         ? toneColour(Tone::Negative, palette())
                                            : palette().color(QPalette::Text);
    QString html = QStringLiteral("<p style=\"color:%1; margin:0\">%2</p>")
                       .arg(ink.name(), sentence().toHtmlEscaped());
    // A failure is understood from what was said, a success from what was found out.
    QStringList parts{factsHtml(), m_lines.isEmpty() ? QString() : linesHtml()};
    if (isFailure)
        parts.swapItemsAt(0, 1);
    parts.removeAll(QString());
    // The margin of a paragraph is not kept before a table.
    const QString gap = QStringLiteral("<p style=\"margin:0; font-size:4px\">&nbsp;</p>");
    for (const QString &part : std::as_const(parts))
        html += gap + part;
    const int position = verticalScrollBar()->value();
    addLocks();
    setHtml(html);
    verticalScrollBar()->setValue(std::min(position, verticalScrollBar()->maximum()));
}

void StageDetail::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace ui::protocol
