#include "ui/preview/letterview.h"

#include "ui/editor/pictures.h"

#include <QFutureWatcher>
#include <QScrollBar>

namespace ui::preview
{

LetterView::LetterView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(16);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    updateSheet();
}

void LetterView::setPictures(const QList<core::mail::Attachment> &pictures)
{
    if (pictures == m_attachments)
        return;
    m_attachments = pictures;
    m_pictures.clear();
    QList<core::mail::Attachment> inside;
    for (const auto &picture : pictures) {
        if (!picture.contentId.isEmpty())
            inside.append(picture);
    }
    if (inside.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<QList<editor::Picture>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, pictures] {
        watcher->deleteLater();
        if (pictures != m_attachments)
            return;
        for (const editor::Picture &picture : watcher->result())
            m_pictures.insert(QString::fromUtf8(picture.attachment.contentId), picture.image);
        if (!m_html.isEmpty())
            setHtml(m_html);
    });
    watcher->setFuture(editor::decodedPictures(inside));
}

void LetterView::showHtml(const QString &html)
{
    if (html == m_html)
        return;
    const int place = verticalScrollBar()->value();
    m_html = html;
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

void LetterView::showText(const QString &text)
{
    m_html.clear();
    setPlainText(text);
}

void LetterView::setColumn(int width)
{
    m_column = width;
    fitColumn();
}

void LetterView::fitColumn()
{
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int sides = m_column > 0 ? std::max(0, (width() - bar - m_column) / 2) : 0;
    setViewportMargins(sides, 0, sides, 0);
}

void LetterView::setDark(bool dark)
{
    m_isDark = dark;
    updateSheet();
}

/// A reader's sheet does not follow our desktop: it is white, or dark, as asked for.
void LetterView::updateSheet()
{
    QPalette sheet = palette();
    sheet.setColor(QPalette::Base, m_isDark ? QColor(0x1e, 0x1e, 0x1e) : QColor(Qt::white));
    sheet.setColor(QPalette::Text, m_isDark ? QColor(0xe8, 0xe8, 0xe8) : QColor(0x20, 0x21, 0x24));
    sheet.setColor(QPalette::Link, m_isDark ? QColor(0x8a, 0xb4, 0xf8) : QColor(0x1a, 0x5f, 0xd0));
    if (sheet != palette())
        setPalette(sheet);
}

QVariant LetterView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != QStringLiteral("cid"))
        return {};
    return m_pictures.value(name.path(QUrl::FullyDecoded));
}

void LetterView::resizeEvent(QResizeEvent *event)
{
    fitColumn();
    QTextBrowser::resizeEvent(event);
}

void LetterView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateSheet();
}

} // namespace ui::preview
