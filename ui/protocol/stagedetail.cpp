#include "ui/protocol/stagedetail.h"

#include "ui/widgets/icon.h"
#include "ui/wording/wording.h"

#include <QEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace ui::protocol
{

using core::smtp::Stage;
using core::smtp::StageEvent;

namespace
{

const QString certificateScheme = QStringLiteral("certificate");
const QString lineScheme = QStringLiteral("line");

} // namespace

StageDetail::StageDetail(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("stageDetail"));
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(fontMetrics().height() * 0.75);
    connect(this, &QTextBrowser::anchorClicked, this, &StageDetail::follow);
    rebuild();
}

QVariant StageDetail::loadResource(int, const QUrl &)
{
    return {}; // Server words are shown here: nothing is ever loaded for them.
}

void StageDetail::setHint()
{
    m_isHint = true;
    m_content = {};
    m_sentBytes = m_totalBytes = 0;
    rebuild();
}

void StageDetail::setContent(const StageContent &content)
{
    if (!m_isHint && m_content == content)
        return; // Keeps selection and scroll position of who is reading.
    if (m_isHint || m_content.stage != content.stage) {
        m_folds.certificates = StageFolds().certificates;
        m_folds.explainedLine = -1;
    }
    m_isHint = false;
    m_content = content;
    rebuild();
}

void StageDetail::setExplainer(std::function<QString(int line)> explain)
{
    m_folds.explain = std::move(explain);
}

void StageDetail::follow(const QUrl &link)
{
    const int number = link.path().toInt();
    const bool isByKeys = textCursor().hasSelection(); // As Tab marks a link.
    if (link.scheme() == certificateScheme && !m_folds.certificates.remove(number))
        m_folds.certificates.insert(number);
    if (link.scheme() == lineScheme)
        m_folds.explainedLine = m_folds.explainedLine == number ? -1 : number;
    rebuild();
    if (isByKeys)
        returnTo(link.toString());
}

/// Who works with the keyboard stands on the same link as before.
void StageDetail::returnTo(const QString &link)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().anchorHref() != link)
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            return setTextCursor(cursor);
        }
    }
}

bool StageDetail::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QUrl link(anchorAt(help->pos()));
    const QString text
        = link.scheme() == lineScheme && m_folds.explain ? m_folds.explain(link.path().toInt()) : QString();
    // As a paragraph it is wrapped; it holds words of the server, which are never markup.
    QToolTip::showText(help->globalPos(),
                       text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()),
                       viewport());
    return true;
}

void StageDetail::setProgress(qint64 sentBytes, qint64 totalBytes)
{
    m_sentBytes = sentBytes;
    m_totalBytes = totalBytes;
    const auto &event = m_content.event;
    if (m_content.stage == Stage::Data && event && event->outcome == StageEvent::Outcome::Started)
        rebuild();
}

QString StageDetail::sentence() const
{
    if (m_isHint)
        return tr("The stages of sending appear here, each with its time, while a message is sent.");
    if (m_content.wasSkipped)
        return tr("This stage was left out.");
    if (!m_content.event)
        return tr("This stage was not reached.");
    const StageEvent &event = *m_content.event;
    if (event.stage == Stage::Data && event.outcome == StageEvent::Outcome::Started && m_totalBytes > 0)
        return tr("Handing over the message: %1 of %2.")
            .arg(wording::size(m_sentBytes), wording::size(m_totalBytes));
    return wording::stageSentence(event);
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
    const auto &event = m_content.event;
    const bool isFailure = event && event->outcome == StageEvent::Outcome::Failed;
    const QColor ink = m_isHint || !event ? quietTextColour(palette())
        : isFailure                       ? toneColour(Tone::Negative, palette())
                                          : palette().color(QPalette::Text);
    QString html = QStringLiteral("<p style=\"color:%1; margin:0\">%2</p>")
                       .arg(ink.name(), sentence().toHtmlEscaped());
    // A failure is understood from what was said, a success from what was found out.
    QStringList parts{factsHtml(m_content, m_folds, palette()), linesHtml(m_content, m_folds, palette())};
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
