#include "ui/editor/pictures.h"

#include "ui/editor/structure.h"
#include "ui/editor/zoom.h"
#include "ui/widgets/inbackground.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace ui::editor
{

namespace
{

using core::mail::Attachment;

constexpr int textWidth = 720;
/// Some ten screens full of pictures.
constexpr qsizetype cacheBytes = 96 * 1024 * 1024;

} // namespace

Pictures::Pictures(QObject *parent)
    : QObject(parent)
    , m_shown(cacheBytes)
{
}

QString Pictures::nameFor(const QByteArray &contentId)
{
    return QStringLiteral("cid:") + QString::fromLatin1(contentId.toPercentEncoding("@!$&'()*+,;=:"));
}

void Pictures::clear()
{
    m_entries.clear();
    m_shown.clear();
    m_asked.clear();
}

void Pictures::add(const Attachment &attachment)
{
    const QString id = QString::fromUtf8(attachment.contentId);
    m_entries.insert(id, {attachment, {}, false});
    m_shown.remove(id);
}

bool Pictures::setSize(const QByteArray &contentId, const QSize &size)
{
    const auto entry = m_entries.find(QString::fromUtf8(contentId));
    if (entry == m_entries.end() || entry->size == size)
        return false;
    entry->size = size;
    return true;
}

QString Pictures::idOf(const QTextFormat &format)
{
    const QString name = format.toImageFormat().name();
    return name.startsWith(u"cid:", Qt::CaseInsensitive) ? QUrl::fromPercentEncoding(name.mid(4).toUtf8())
                                                         : QString();
}

bool Pictures::has(const QString &name) const
{
    return name.startsWith(u"cid:", Qt::CaseInsensitive)
        && m_entries.contains(QUrl::fromPercentEncoding(name.mid(4).toUtf8()));
}

std::optional<Attachment> Pictures::attachment(const QString &contentId) const
{
    const auto entry = m_entries.constFind(contentId);
    return entry == m_entries.cend() ? std::nullopt : std::optional(entry->attachment);
}

std::optional<Attachment> Pictures::attachmentOf(const QTextImageFormat &format) const
{
    return attachment(idOf(format));
}

const Pictures::Entry *Pictures::entryFor(const QTextFormat &format) const
{
    const auto entry = m_entries.constFind(idOf(format));
    return entry == m_entries.cend() ? nullptr : &*entry;
}

QSize Pictures::naturalSize(const QTextImageFormat &format) const
{
    const Entry *entry = entryFor(format);
    return entry ? entry->size : QSize();
}

QSizeF Pictures::shownSize(const QTextDocument *document, int position, const QTextImageFormat &format) const
{
    const QSize known = naturalSize(format);
    const QSizeF natural = known.isEmpty() ? QSizeF(64, 48) : QSizeF(known);
    QSizeF size = natural;
    if (format.width() > 0)
        size = {format.width(),
                format.height() > 0 ? format.height() : format.width() * natural.height() / natural.width()};
    else if (format.height() > 0)
        size = {format.height() * natural.width() / natural.height(), format.height()};
    const qreal scale = scaleOf(*document);
    const QTextBlock block = document->findBlock(position);
    const qreal page = document->textWidth() > 0 ? document->textWidth() : textWidth;
    const qreal room
        = std::max(page - (2 * document->documentMargin() + block.blockFormat().leftMargin()) * scale, 16.0);
    size *= scale;
    return size.width() > room ? size * (room / size.width()) : size;
}

QSizeF Pictures::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    return shownSize(document, position, format.toImageFormat());
}

void Pictures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                          const QTextFormat &format)
{
    const Entry *entry = entryFor(format);
    const QString id = idOf(format);
    const QPixmap *shown = entry ? m_shown.object(id) : nullptr;
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize().expandedTo({1, 1});
    // Never more pixels than there are: enlarging is the painter's work and costs no memory.
    const QSize wanted = entry && entry->size.isValid() ? pixels.boundedTo(entry->size) : pixels;
    const bool isSharp
        = shown && shown->width() >= wanted.width() - 1 && shown->width() <= 2 * wanted.width();
    if (entry && !entry->isBroken && !isSharp)
        ask(id, *entry, wanted);
    if (shown) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform, shown->size() != pixels);
        painter->drawPixmap(rect, *shown, QRectF(shown->rect()));
        return;
    }
    // Not here yet, or from elsewhere and not asked for.
    painter->fillRect(rect, headerGround());
    painter->drawText(rect.adjusted(4, 4, -4, -4), int(Qt::AlignCenter) | Qt::TextWordWrap,
                      format.stringProperty(QTextFormat::ImageAltText));
}

void Pictures::ask(const QString &id, const Entry &entry, const QSize &pixels)
{
    if (m_asked.contains(id))
        return;
    m_asked.insert(id);
    // A picture that is stretched one way needs the larger of its sides.
    const QSize natural = entry.size.isValid() ? entry.size : pixels;
    const QSize room = natural.scaled(pixels, Qt::KeepAspectRatioByExpanding).boundedTo(natural);
    inBackground(
        this, [content = entry.attachment.content, room] { return readImage(content, room); },
        [this, id](const QImage &image) { take(id, image); });
}

void Pictures::take(const QString &id, const QImage &image)
{
    m_asked.remove(id);
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    if (image.isNull()) {
        entry->isBroken = true;
        return;
    }
    m_shown.insert(id, new QPixmap(QPixmap::fromImage(image)), // owned by the cache
                   std::max<qsizetype>(image.sizeInBytes(), 1));
    emit ready();
}

} // namespace ui::editor
