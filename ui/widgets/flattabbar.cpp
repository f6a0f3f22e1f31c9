#include "ui/widgets/flattabbar.h"

#include "ui/widgets/icon.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace ui
{

FlatTabBar::FlatTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setDocumentMode(true);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::StrongFocus);
}

QFont FlatTabBar::currentFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize FlatTabBar::sizeFor(const QString &text) const
{
    // Measured with the heavier font, so that choosing a tab moves none of the others.
    const QFontMetrics metrics(currentFont());
    return {metrics.size(Qt::TextShowMnemonic, text).width() + 2 * metrics.averageCharWidth()
                + metrics.height() / 2,
            metrics.height() + metrics.height() * 7 / 8};
}

int FlatTabBar::widthFor(const QStringList &texts) const
{
    int width = 0;
    for (const QString &text : texts)
        width += sizeFor(text).width();
    return width;
}

QSize FlatTabBar::tabSizeHint(int index) const
{
    return sizeFor(tabText(index));
}

QSize FlatTabBar::minimumTabSizeHint(int index) const
{
    const QFontMetrics metrics(currentFont());
    return {metrics.averageCharWidth() * 4, tabSizeHint(index).height()};
}

void FlatTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = std::max(2, fontMetrics().height() / 9);
    for (int i = 0; i < count(); ++i) {
        const QRect area = tabRect(i);
        const bool isCurrent = i == currentIndex();
        painter.setFont(isCurrent ? currentFont() : font());
        painter.setPen(isCurrent ? palette().color(QPalette::WindowText) : quietTextColour(palette()));
        const QString text = painter.fontMetrics().elidedText(tabText(i), Qt::ElideRight, area.width(),
                                                              Qt::TextShowMnemonic);
        painter.drawText(area, Qt::AlignCenter | Qt::TextShowMnemonic, text);
        if (!isCurrent)
            continue;
        painter.fillRect(QRect(area.left(), area.bottom() - line + 1, area.width(), line),
                         palette().highlight());
        if (hasFocus()) {
            QStyleOptionFocusRect option;
            option.initFrom(this);
            option.rect = area.adjusted(2, 2, -2, -2 - line);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        }
    }
}

FlatTabWidget::FlatTabWidget(QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new FlatTabBar(this));
    setDocumentMode(true);
}

void FlatTabWidget::paintEvent(QPaintEvent *)
{
    // Beside the tabs, where the style would draw the edge of a box.
    QPainter painter(this);
    painter.fillRect(QRect(0, tabBar()->geometry().bottom(), width(), 1), hairlineColour(palette()));
}

} // namespace ui
