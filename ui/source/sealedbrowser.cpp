#include "ui/source/sealedbrowser.h"

#include "ui/editor/picturefiles.h"

#include <QFutureWatcher>
#include <QScrollBar>

namespace ui::source
{

using core::mail::Attachment;

namespace
{

constexpr QSize largestShown(1600, 2400);

} // namespace

SealedBrowser::SealedBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(16);
    // White paper, as letters are made for: their own colours say nothing about a dark ground.
    QPalette paper = palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    paper.setColor(QPalette::Link, QColor(0x1a, 0x5f, 0xd0));
    setPalette(paper);
}

void SealedBrowser::setPictures(const QList<Attachment> &attachments)
{
    if (attachments == m_attachments)
        return;
    m_attachments = attachments;
    m_pictures.clear();
    QList<Attachment> shown;
    for (const Attachment &attachment : attachments) {
        if (!attachment.contentId.isEmpty())
            shown.append(attachment);
    }
    if (shown.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<QHash<QString, QImage>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, attachments] {
        watcher->deleteLater();
        if (attachments != m_attachments)
            return;
        m_pictures = watcher->result();
        if (!m_html.isEmpty()) // what is shown may be a text
            fill();
    });
    watcher->setFuture(editor::shownImages(shown, largestShown));
}

void SealedBrowser::showHtml(const QString &html)
{
    m_html = html;
    fill();
}

void SealedBrowser::showText(const QString &text)
{
    m_html.clear();
    setPlainText(text);
}

void SealedBrowser::fill()
{
    if (m_html.isEmpty())
        return clear();
    const int place = verticalScrollBar()->value();
    // Qt would take the colour of links from the program's palette, made for another ground.
    document()->setDefaultStyleSheet(
        QStringLiteral("a[href] { color: %1 }").arg(palette().color(QPalette::Link).name()));
    setHtml(m_html);
    verticalScrollBar()->setValue(place);
}

QVariant SealedBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    QImage image;
    if (name.scheme() == QStringLiteral("cid"))
        image = m_pictures.value(name.path(QUrl::FullyDecoded));
    if (image.isNull()) { // nothing, and not Qt's picture of a broken one
        image = QImage(1, 1, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
    }
    return image;
}

} // namespace ui::source
