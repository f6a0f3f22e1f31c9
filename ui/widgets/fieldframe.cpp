#include "ui/widgets/fieldframe.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

namespace ui
{

FieldFrame::FieldFrame(QWidget *parent)
    : QWidget(parent)
{
    const int edge = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(edge + 2, edge, edge + 2, edge);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, const QWidget *now) {
        if (isAncestorOf(before) || isAncestorOf(now))
            update();
    });
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame edge;
    edge.initFrom(this);
    edge.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    edge.state |= QStyle::State_Sunken;
    edge.state.setFlag(QStyle::State_HasFocus, isAncestorOf(QApplication::focusWidget()));
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &edge, &painter, this);
}

} // namespace ui
