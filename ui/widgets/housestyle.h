#pragma once

#include <QProxyStyle>

namespace ui
{

/// Fusion, with outlines that can be seen, fields as high as what stands beside them, and menus whose entries
/// begin at one edge. Fusion makes the edges
/// of fields, boxes to tick and lines in menus darker than the window; on a dark window they vanish, and with
/// them the sign that there is a field.
class HouseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    HouseStyle(); ///< Over a Fusion of its own.

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    /// Ours for what every letter's window shows: for one of the desktop's all its icon themes are read.
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                       const QWidget *widget) const override;
};

/// Stands out from the ground of fields by 3:1 at least, which WCAG 2.1 (1.4.11) asks of the edge of a
/// control.
QColor outlineColour(const QPalette &palette);

} // namespace ui
