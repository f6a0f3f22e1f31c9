#include "ui/widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initialiseIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace ui
{

namespace
{

/// Draws one SVG with every stroke in one colour. The colour is looked up when drawing, so that an icon
/// made in light mode is right after the change to dark.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap drawing = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawing.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawing);
    }

    /// @p size is in device pixels: QIcon multiplies by the ratio before it asks.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("hongyan-icon/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.rgba(), 8, 16, QLatin1Char('0'));
        QPixmap drawing;
        if (QPixmapCache::find(key, &drawing) || size.isEmpty())
            return drawing;
        drawing = rendered(size, colour);
        QPixmapCache::insert(key, drawing);
        return drawing;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("hongyan"); }
    QString iconName() override { return m_name; }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::Active, QPalette::WindowText);
    }

    QPixmap rendered(const QSize &size, const QColor &colour) const
    {
        QPixmap drawing(size);
        drawing.fill(Qt::transparent);
        QSvgRenderer svg(QStringLiteral(":/icons/%1.svg").arg(m_name));
        svg.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&drawing);
        painter.setRenderHint(QPainter::Antialiasing);
        svg.render(&painter, QRectF(QPointF(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawing.rect(), colour);
        return drawing;
    }

    QString m_name;
    QColor m_colour; ///< Not valid: the palette's.
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    initialiseIconResources();
    Q_ASSERT_X(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), "ui::icon", qPrintable(name));
    return QIcon(new LineIconEngine(name, colour));
}

} // namespace ui
