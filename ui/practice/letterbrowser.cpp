#include "ui/practice/letterbrowser.h"

#include "core/html/html.h"

#include <QImage>
#include <QUrl>

namespace ui::practice
{

LetterBrowser::LetterBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("letterText"));
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(fontMetrics().height());
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                         QStringLiteral("mailto")};
        if (schemes.contains(url.scheme().toLower()))
            emit linkOpenRequested(url);
    });
}

int LetterBrowser::showLetter(const QString &html, const QString &text,
                              const QHash<QString, QByteArray> &inlineParts)
{
    m_inlineParts = inlineParts;
    document()->clear(); // Forgets the pictures of the letter before, which may have the same ids.
    int blocked = 0;
    setHtml(html.isEmpty() ? core::html::fromPlainText(text) : core::html::cleanedForPreview(html, &blocked));
    return blocked;
}

QVariant LetterBrowser::loadResource(int type, const QUrl &name)
{
    // The second line of defence after the cleaning: no file, no network, whatever the letter says.
    if (type != QTextDocument::ImageResource || name.scheme().compare(u"cid", Qt::CaseInsensitive) != 0)
        return QVariant(QByteArray());
    const QString id = QUrl::fromPercentEncoding(name.path(QUrl::FullyEncoded).toLatin1());
    const QImage picture = QImage::fromData(m_inlineParts.value(id));
    return picture.isNull() ? QVariant(QByteArray()) : QVariant(picture);
}

void LetterBrowser::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
    // A letter is not a site: it has nowhere to go.
}

} // namespace ui::practice
