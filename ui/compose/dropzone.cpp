#include "ui/compose/dropzone.h"

#include "ui/compose/attachmentstrip.h"
#include "ui/widgets/icon.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace ui::compose
{

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

namespace
{

bool areAllPictures(const QStringList &paths)
{
    const QMimeDatabase types;
    return std::all_of(paths.begin(), paths.end(), [&types](const QString &path) {
        return types.mimeTypeForFile(path, QMimeDatabase::MatchExtension).name().startsWith(u"image/");
    });
}

} // namespace

DropZone::DropZone(QWidget *over)
    : QWidget(over)
{
    setAcceptDrops(true);
    hide();
    // Whatever widget the drag enters first: text fields would otherwise keep it for themselves.
    QCoreApplication::instance()->installEventFilter(this);
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::DragEnter ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget == this || widget->window() != window() || isVisible() || m_isReadOnly)
        return false;
    auto *drag = static_cast<QDragEnterEvent *>(event);
    const QStringList paths = localFiles(drag->mimeData());
    // Attachments of this letter that are being moved are no news to it.
    const auto *source = qobject_cast<QWidget *>(drag->source());
    const bool isFromHere
        = AttachmentStrip::isOurs(drag->mimeData()) && source && source->window() == window();
    if (paths.isEmpty() || isFromHere)
        return false;
    m_takesPictures = areAllPictures(paths);
    m_isOverText = false;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    drag->acceptProposedAction();
    return true;
}

bool DropZone::isOverText(const QPoint &position) const
{
    return m_takesPictures && position.y() < height() / 2;
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    event->acceptProposedAction();
}

void DropZone::dragMoveEvent(QDragMoveEvent *event)
{
    m_isOverText = isOverText(event->position().toPoint());
    update();
    event->acceptProposedAction();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    hide();
}

void DropZone::dropEvent(QDropEvent *event)
{
    hide();
    event->acceptProposedAction();
    const QStringList paths = localFiles(event->mimeData());
    if (isOverText(event->position().toPoint()))
        emit picturesDropped(paths);
    else
        emit filesDropped(paths);
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = accentColour(palette());
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(0.96F); // the letter is felt, and does not read into the words above it
    painter.fillRect(rect(), veil);
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const auto zone = [&](const QRect &area, const QString &text, bool isTarget) {
        const QRectF box = QRectF(area).adjusted(16, 16, -16, -16);
        painter.setPen(QPen(isTarget ? accent : hairlineColour(palette()), 2, Qt::DashLine));
        painter.setBrush(isTarget ? mixed(palette().color(QPalette::Base), accent, 0.1) : Qt::transparent);
        painter.drawRoundedRect(box, 8, 8);
        painter.setPen(isTarget ? palette().color(QPalette::WindowText) : quietTextColour(palette()));
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, text);
    };
    const QRect lower = m_takesPictures ? QRect(0, height() / 2, width(), height() / 2) : rect();
    zone(lower, tr("Drop here to attach"), !m_isOverText);
    if (m_takesPictures)
        zone(QRect(0, 0, width(), height() / 2), tr("Drop here to show the picture in the text"),
             m_isOverText);
}

} // namespace ui::compose
