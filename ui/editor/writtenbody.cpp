#include "ui/editor/writtenbody.h"

#include "core/html/address.h"
#include "core/html/html.h"
#include "ui/editor/htmlwriter.h"
#include "ui/editor/signaturespan.h"
#include "ui/editor/structure.h"
#include "ui/editor/writtenpieces.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QUrl>

namespace ui::editor
{

namespace
{

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
    connect(document, &QTextDocument::contentsChanged, this, [this] { m_isWritten = false; });
}

const QString &WrittenBody::html()
{
    if (m_isWritten)
        return m_body.html;
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
