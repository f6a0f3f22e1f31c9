#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace ui::editor
{

class Pictures;
class TextArea;

/// Eight handles around the picture that is selected: a click selects one, dragging a handle changes its size
/// in proportion (Shift: freely), Alt+Shift with an arrow key too, one step to undo each. Escape while
/// dragging leaves it as it was.
class PictureHandles : public QObject
{
    Q_OBJECT

public:
    PictureHandles(TextArea *text, Pictures *pictures, QObject *parent);

signals:
    void opened(int spot); ///< By a double click or Enter.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent *event);
    bool move(const QMouseEvent *event);
    bool release();
    bool handleKey(QKeyEvent *event);
    int selected() const;
    int pictureUnder(const QPoint &inViewport) const;
    int handleUnder(const QPoint &inViewport) const;
    QRectF area() const;
    void resizeTo(QSizeF size);
    void paint(QPainter &painter) const;
    void paintLabel(QPainter &painter, const QString &text) const;

    TextArea *m_text;
    Pictures *m_pictures;
    int m_handle = -1; ///< Being dragged.
    int m_spot = -1;
    QPointF m_from;
    QSizeF m_before;
    QSizeF m_now;
};

} // namespace ui::editor
