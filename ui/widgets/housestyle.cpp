#include "ui/widgets/housestyle.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QtMath>

#include <algorithm>

namespace ui
{

namespace
{

/// Fusion draws outlines in QPalette::Window made darker by this many percent.
constexpr int fusionsDarkening = 140;
constexpr int aroundWords = 12; ///< Above and below those of a field, together.

template<typename Option>
Option outlined(const Option &option)
{
    Option copy = option;
    copy.palette.setColor(QPalette::Window, outlineColour(option.palette).lighter(fusionsDarkening));
    return copy;
}

/// A default button has the colour of the focus already; the ring tells where the keys go.
void drawFocus(const QStyleOption &option, QPainter &painter)
{
    constexpr auto focused = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & focused) != focused)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accentColour(option.palette), 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), 2, 2);
    painter.restore();
}

/// Fusion moves the words of an entry by its height, to make room for the mark before it. Where entries are
/// of several heights, all make the room of the highest: in pixels, 0 where they are alike.
int markColumn(const QWidget *widget)
{
    const auto *menu = qobject_cast<const QMenu *>(widget);
    if (!menu)
        return 0;
    int lowest = 0;
    int highest = 0;
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const int height = QFontMetrics(action->font().resolve(menu->font())).height();
        lowest = lowest == 0 ? height : std::min(lowest, height);
        highest = std::max(highest, height);
    }
    constexpr int around = 8; // above and below the words, together
    constexpr qreal fusionsShare = 0.79;
    return highest == lowest ? 0 : qCeil((highest + around) * fusionsShare);
}

} // namespace

QColor outlineColour(const QPalette &palette)
{
    constexpr qreal seen = 3;
    const QColor ground = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    qreal share = 0.3;
    QColor outline = mixed(ground, ink, share);
    while (contrast(outline, ground) < seen && share < 1)
        outline = mixed(ground, ink, share += 0.02);
    return outline;
}

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

QIcon HouseStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return icon(QStringLiteral("close"));
    if (pixmap == SP_ToolBarHorizontalExtensionButton)
        return icon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    // As high as the boxes and the buttons beside them.
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if ((type == CT_LineEdit && frame && frame->lineWidth > 0) || type == CT_SpinBox)
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo(QSize(0, option->fontMetrics.height() + aroundWords));
    const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const int column = type == CT_MenuItem && entry ? markColumn(widget) : 0;
    if (column == 0)
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    return QProxyStyle::sizeFromContents(type, option, size, widget)
        + QSize(std::max(0, column - entry->maxIconWidth), 0);
}

/// Words keep as far from the sides of their field as from above and below.
QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    constexpr int beside = 3;
    return element == SE_LineEditContents && frame && frame->lineWidth > 0
        ? rect.adjusted(beside, 0, -beside, 0)
        : rect;
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool isMark = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && isMark) {
        const QStyleOptionButton clear = outlined(*button);
        return QProxyStyle::drawPrimitive(element, &clear, painter, widget);
    }
    const bool isFrame = element == PE_FrameLineEdit || element == PE_Frame;
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && isFrame) {
        const QStyleOptionFrame clear = outlined(*frame);
        return QProxyStyle::drawPrimitive(element, &clear, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_PushButton) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return drawFocus(*option, *painter);
    }
    const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element != CE_MenuItem || !entry)
        return QProxyStyle::drawControl(element, option, painter, widget);
    if (entry->menuItemType != QStyleOptionMenuItem::Separator || !entry->text.isEmpty()) {
        QStyleOptionMenuItem aligned = *entry;
        aligned.maxIconWidth = std::max(entry->maxIconWidth, markColumn(widget));
        return QProxyStyle::drawControl(element, &aligned, painter, widget);
    }
    const QRect line(entry->rect.left() + 4, entry->rect.center().y(), entry->rect.width() - 8, 1);
    painter->fillRect(line, hairlineColour(entry->palette));
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && box) {
        const QStyleOptionComboBox clear = outlined(*box);
        return QProxyStyle::drawComplexControl(control, &clear, painter, widget);
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        control == CC_SpinBox && box) {
        const QStyleOptionSpinBox clear = outlined(*box);
        return QProxyStyle::drawComplexControl(control, &clear, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ui
