#include "ui/editor/zoom.h"

#include "ui/editor/textarea.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QScreen>
#include <QScrollBar>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <iterator>

namespace ui::editor
{

namespace
{

constexpr int steps[] = {50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};
constexpr int wheelStep = 120; // eighths of a degree, one notch

qreal screenDots()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 96;
}

} // namespace

/// Nothing is painted on it; it only says how many dots there are to an inch.
class Zoom::Device : public QPaintDevice
{
public:
    void setScale(qreal scale) { m_dots = qRound(screenDots() * scale); }
    QPaintEngine *paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return m_dots;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    int m_dots = 96;
};

Zoom::Zoom(TextArea *text)
    : QObject(text)
    , m_text(text)
    , m_device(std::make_unique<Device>())
{
    text->installEventFilter(this);
    text->viewport()->installEventFilter(this);
}

// A child of the text, it goes after the document that was laid out for its device.
Zoom::~Zoom() = default;

void Zoom::setPercent(int percent)
{
    const int wanted = std::clamp(percent, least, most);
    if (wanted == m_percent)
        return;
    m_percent = wanted;
    QTextCursor top = m_text->cursorForPosition({0, 0});
    QTextDocument *document = m_text->document();
    m_device->setScale(wanted / 100.0);
    document->documentLayout()->setPaintDevice(wanted == 100 ? nullptr : m_device.get());
    // The same option again: lays all of it out, and is no change of the document.
    document->setDefaultTextOption(document->defaultTextOption());
    m_text->setScale(wanted / 100.0);
    QScrollBar *bar = m_text->verticalScrollBar();
    if (bar->value() > 0)
        bar->setValue(bar->value() + m_text->cursorRect(top).top());
    emit changed(wanted);
}

void Zoom::in()
{
    const auto *next = std::upper_bound(std::begin(steps), std::end(steps), m_percent);
    setPercent(next == std::end(steps) ? most : *next);
}

void Zoom::out()
{
    const auto *at = std::lower_bound(std::begin(steps), std::end(steps), m_percent);
    setPercent(at == std::begin(steps) ? least : *std::prev(at));
}

bool Zoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (wheel->modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(watched, event);
    m_turned += wheel->angleDelta().y();
    for (; m_turned >= wheelStep; m_turned -= wheelStep)
        in();
    for (; m_turned <= -wheelStep; m_turned += wheelStep)
        out();
    return true;
}

qreal scaleOf(const QTextDocument &document)
{
    const QPaintDevice *device = document.documentLayout()->paintDevice();
    return device ? device->logicalDpiY() / screenDots() : 1;
}

} // namespace ui::editor
