#include "ui/editor/picturehandles.h"

#include "ui/editor/pictures.h"
#include "ui/editor/picturespot.h"
#include "ui/editor/textarea.h"
#include "ui/widgets/icon.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextCursor>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::editor
{

namespace
{

constexpr qreal handleSide = 8;
constexpr qreal smallest = 16;
constexpr int keyStep = 10;

/// Which way a handle moves: left or right, up or down, or not at all.
struct Direction {
    int x;
    int y;
};
constexpr std::array<Direction, 8> directions{Direction{-1, -1}, {0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1},
                                              {-1, 1},           {-1, 0}};

QRectF handleAt(const QRectF &area, Direction direction)
{
    const QPointF middle(area.center().x() + direction.x * area.width() / 2,
                         area.center().y() + direction.y * area.height() / 2);
    return {middle - QPointF(handleSide, handleSide) / 2, QSizeF(handleSide, handleSide)};
}

Qt::CursorShape shapeOf(Direction direction)
{
    if (direction.y == 0)
        return Qt::SizeHorCursor;
    if (direction.x == 0)
        return Qt::SizeVerCursor;
    return direction.x == direction.y ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

QSizeF pulled(const QSizeF &before, Direction direction, const QPointF &by, bool isFree)
{
    const QSizeF wanted(before.width() + direction.x * by.x(), before.height() + direction.y * by.y());
    if (isFree)
        return wanted.expandedTo({smallest, smallest});
    const qreal across = wanted.width() / before.width();
    const qreal down = wanted.height() / before.height();
    qreal factor = direction.x == 0 ? down : direction.y == 0 ? across : std::max(across, down);
    factor = std::max(factor, smallest / std::min(before.width(), before.height()));
    return before * factor;
}

} // namespace

PictureHandles::PictureHandles(TextArea *text, Pictures *pictures, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_pictures(pictures)
{
    text->installEventFilter(this);
    text->viewport()->installEventFilter(this);
    text->addOverlay([this](QPainter &painter, const QRectF &) { paint(painter); });
    const auto update = [text] { text->viewport()->update(); };
    connect(text, &QTextEdit::selectionChanged, this, update);
    connect(pictures, &Pictures::ready, this, update);
}

int PictureHandles::selected() const
{
    return selectedPicture(m_text->textCursor());
}

QRectF PictureHandles::area() const
{
    const int spot = selected();
    return spot == noSpot ? QRectF() : pictureArea(m_text->document(), *m_pictures, spot);
}

int PictureHandles::pictureUnder(const QPoint &inViewport) const
{
    const QPointF point = m_text->toDocument(inViewport);
    const int position = m_text->cursorForPosition(inViewport).position();
    for (const int spot : {position, position - 1}) {
        if (isPicture(m_text->document(), spot)
            && pictureArea(m_text->document(), *m_pictures, spot).contains(point))
            return spot;
    }
    return noSpot;
}

int PictureHandles::handleUnder(const QPoint &inViewport) const
{
    const QRectF place = area();
    if (place.isEmpty() || m_text->isReadOnly())
        return -1;
    const QPointF point = m_text->toDocument(inViewport);
    for (size_t i = 0; i < directions.size(); ++i) {
        if (handleAt(place, directions[i]).adjusted(-3, -3, 3, 3).contains(point))
            return int(i);
    }
    return -1;
}

bool PictureHandles::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPointer = watched == m_text->viewport();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return isPointer && press(static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return isPointer && move(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return isPointer && release();
    case QEvent::MouseButtonDblClick: {
        const auto *click = static_cast<QMouseEvent *>(event);
        const int spot = isPointer ? pictureUnder(click->position().toPoint()) : noSpot;
        if (spot == noSpot || click->button() != Qt::LeftButton)
            return false;
        emit opened(spot);
        return true;
    }
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return watched == m_text && handleKey(static_cast<QKeyEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool PictureHandles::press(const QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (event->button() != Qt::LeftButton || event->modifiers() & Qt::ControlModifier)
        return false;
    m_handle = handleUnder(place);
    if (m_handle >= 0) {
        m_spot = selected();
        m_from = m_text->toDocument(place);
        m_before = m_now = area().size();
        return true;
    }
    const int spot = pictureUnder(place);
    if (spot == noSpot || event->modifiers() & Qt::ShiftModifier || spot == selected())
        return false; // a selected one can be dragged elsewhere like any text
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(spot);
    cursor.setPosition(spot + 1, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::MouseFocusReason);
    return true;
}

bool PictureHandles::move(const QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (m_handle < 0) {
        const int handle = event->buttons() ? -1 : handleUnder(place);
        if (handle < 0)
            return false;
        m_text->viewport()->setCursor(shapeOf(directions[size_t(handle)]));
        return true;
    }
    const QPointF by = m_text->toDocument(place) - m_from;
    m_now = pulled(m_before, directions[size_t(m_handle)], by, event->modifiers() & Qt::ShiftModifier);
    const qreal room = m_text->document()->textWidth() - 2 * m_text->document()->documentMargin();
    if (m_now.width() > room && room > smallest)
        m_now = event->modifiers() & Qt::ShiftModifier ? QSizeF(room, m_now.height())
                                                       : m_now * (room / m_now.width());
    m_text->viewport()->update();
    return true;
}

bool PictureHandles::release()
{
    if (m_handle < 0)
        return false;
    m_handle = -1;
    m_text->viewport()->setCursor(Qt::IBeamCursor);
    if (m_now != m_before && selected() == m_spot)
        resizeTo(m_now);
    m_text->viewport()->update();
    return true;
}

void PictureHandles::resizeTo(QSizeF size)
{
    const int spot = selected();
    QTextImageFormat format = pictureFormat(m_text->document(), spot);
    format.setWidth(std::max(1.0, std::round(size.width())));
    format.setHeight(std::max(1.0, std::round(size.height())));
    setPictureFormat(m_text->document(), spot, format);
}

bool PictureHandles::handleKey(QKeyEvent *event)
{
    const int spot = selected();
    if (spot == noSpot || m_text->isReadOnly())
        return false;
    const bool isOurs = event->type() == QEvent::KeyPress;
    if (m_handle >= 0 && event->key() == Qt::Key_Escape) {
        event->accept();
        if (isOurs)
            m_handle = -1;
        m_text->viewport()->update();
        return true;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && modifiers == Qt::NoModifier) {
        if (isOurs)
            emit opened(spot);
        return isOurs;
    }
    if (modifiers != (Qt::AltModifier | Qt::ShiftModifier))
        return false;
    const bool grows = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool shrinks = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (!grows && !shrinks)
        return false;
    event->accept();
    if (isOurs) {
        const QSizeF before = area().size();
        const qreal width = std::max(smallest, before.width() + (grows ? keyStep : -keyStep));
        resizeTo(before * (width / before.width()));
    }
    return true;
}

void PictureHandles::paint(QPainter &painter) const
{
    QRectF place = area();
    if (place.isEmpty() || m_text->isReadOnly())
        return;
    painter.translate(-m_text->toDocument({}));
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = accentColour(m_text->palette());
    if (m_handle >= 0) {
        const Direction direction = directions[size_t(m_handle)];
        const QPointF moved(direction.x < 0 ? place.width() - m_now.width() : 0,
                            direction.y < 0 ? place.height() - m_now.height() : 0);
        place = QRectF(place.topLeft() + moved, m_now);
        QColor veil = accent;
        veil.setAlphaF(0.18F);
        painter.fillRect(place, veil);
    }
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
    painter.setBrush(m_text->palette().color(QPalette::Base));
    for (const Direction direction : directions)
        painter.drawRoundedRect(handleAt(place, direction), 2, 2);
    const QTextImageFormat format = pictureFormat(m_text->document(), selected());
    if (m_handle >= 0)
        //: Width and height of a picture in pixels.
        paintLabel(painter, tr("%1 × %2").arg(std::lround(m_now.width())).arg(std::lround(m_now.height())));
    else if (format.stringProperty(QTextFormat::ImageAltText).isEmpty())
        paintLabel(painter, tr("No description · Enter adds one"));
}

void PictureHandles::paintLabel(QPainter &painter, const QString &text) const
{
    QFont small = m_text->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    const QRectF place = area();
    const QFontMetricsF metrics(small);
    const QSizeF size(metrics.horizontalAdvance(text) + 16, metrics.height() + 6);
    if (m_handle < 0 && size.width() > place.width() - 16)
        return; // a small picture is not to be covered by a hint about it
    const QRectF label(QPointF(place.left() + 8, place.bottom() - size.height() - 8), size);
    QColor ground = m_text->palette().color(QPalette::Base);
    ground.setAlphaF(0.92F);
    painter.setPen(QPen(hairlineColour(m_text->palette()), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(label, 4, 4);
    painter.setPen(m_text->palette().color(QPalette::Text));
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace ui::editor
