#include "ui/editor/writtenbody.h"

#include "core/html/address.h"
#include "core/html/html.h"
#include "ui/editor/htmlwriter.h"
#include "ui/editor/signaturespan.h"
#include "ui/editor/structure.h"
#include "ui/editor/writtenpieces.h"

#include <QDeadlineTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QUrl>

#include <chrono>

namespace ui::editor
{

namespace
{

using namespace std::chrono_literals;

constexpr int manyBlocks = 500; ///< Fewer are written in no time.
constexpr auto restBeforeAhead = 100ms;
constexpr auto restBetweenSteps = 10ms;
constexpr auto longestStep = 3ms;

bool isBlankBeside(const QTextDocument &document, const SignatureSpan &span)
{
    const int start = span.isTableFirst ? span.start + 1 : span.start;
    const auto isInSpan = [&](int position) { return position >= start && position < span.end; };
    for (const QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (!isInSpan(frame->firstPosition()))
            return false;
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool isSeen = isRule(block) || !block.text().trimmed().isEmpty();
        if (isSeen && !isInSpan(block.position()))
            return false;
    }
    return true;
}

/// What core::html::referredContentIds() finds in HTML that we wrote, where all pictures begin alike and no
/// text can look like one.
QStringList contentIdsIn(const QString &html)
{
    static const QString start = QStringLiteral("<img src=\"");
    QStringList ids;
    for (qsizetype at = html.indexOf(start); at >= 0; at = html.indexOf(start, at)) {
        at += start.size();
        QString address = html.mid(at, html.indexOf(u'"', at) - at);
        if (core::html::scheme(address) != u"cid")
            continue;
        address.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
            .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
            .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
            .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
        const QString id = QUrl::fromPercentEncoding(address.mid(4).toUtf8());
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace

bool isBlank(const QTextDocument &document)
{
    return isBlankBeside(document, {});
}

bool holdsOnlySignature(const QTextDocument &document)
{
    const auto span = signatureSpan(document);
    return span && isBlankBeside(document, *span);
}

WrittenBody::WrittenBody(QTextDocument *document)
    : QObject(document)
    , m_document(document)
    , m_pieces(new WrittenPieces(document))
{
    m_ahead.setSingleShot(true);
    connect(&m_ahead, &QTimer::timeout, this, &WrittenBody::goOn);
    connect(document, &QTextDocument::contentsChanged, this, &WrittenBody::change);
}

void WrittenBody::change()
{
    m_isWritten = false;
    if (m_document->blockCount() < manyBlocks)
        return m_ahead.stop();
    if (m_pieces->isEmpty())
        m_place = {};
    if (m_place.position >= 0)
        m_ahead.start(restBeforeAhead);
}

/// In steps that no key has to wait for.
void WrittenBody::goOn()
{
    m_place = writeAhead(*m_document, *m_pieces, m_place, QDeadlineTimer(longestStep));
    if (m_place.position >= 0)
        m_ahead.start(restBetweenSteps);
}

const QString &WrittenBody::html()
{
    if (m_isWritten)
        return m_body.html;
    m_ahead.stop();
    m_place.position = -1;
    m_isWhole = m_pieces->isEmpty();
    const QString html = toHtml(*m_document, m_pieces);
    m_contentIds = contentIdsIn(html);
    m_body.html = isBlank(*m_document) ? QString() : html;
    m_isTextWritten = false;
    m_isWritten = true;
    return m_body.html;
}

const QString &WrittenBody::htmlInWhole()
{
    if (!m_isWhole) {
        m_pieces->clear();
        m_isWritten = false;
    }
    return html();
}

const core::mail::Body &WrittenBody::body()
{
    htmlInWhole();
    if (!m_isTextWritten)
        m_body.text = core::html::toPlainText(m_body.html);
    m_isTextWritten = true;
    return m_body;
}

const QStringList &WrittenBody::contentIds()
{
    html();
    return m_contentIds;
}

} // namespace ui::editor
