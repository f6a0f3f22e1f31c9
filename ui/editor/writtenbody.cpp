#include "ui/editor/writtenbody.h"

#include "core/html/html.h"
#include "ui/editor/htmlwriter.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

namespace ui::editor
{

namespace
{

bool isBlank(const QTextDocument &document)
{
    if (!document.rootFrame()->childFrames().isEmpty())
        return false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.text().trimmed().isEmpty())
            return false;
    }
    return true;
}

} // namespace

WrittenBody::WrittenBody(QTextDocument *document)
    : QObject(document)
    , m_document(document)
{
    connect(document, &QTextDocument::contentsChanged, this, [this] { m_isWritten = false; });
}

const core::mail::Body &WrittenBody::body()
{
    write();
    return m_body;
}

const QStringList &WrittenBody::contentIds()
{
    write();
    return m_contentIds;
}

void WrittenBody::write()
{
    if (m_isWritten)
        return;
    const QString html = toHtml(*m_document);
    m_contentIds = core::html::referredContentIds(html);
    m_body
        = isBlank(*m_document) ? core::mail::Body() : core::mail::Body{core::html::toPlainText(html), html};
    m_isWritten = true;
}

} // namespace ui::editor
