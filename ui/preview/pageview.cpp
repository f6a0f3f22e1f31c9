#include "ui/preview/pageview.h"

#include <QLabel>

namespace ui::preview
{

PageView::PageView(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QLabel)
{
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_page->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setWidget(m_page);
    setDark(false);
}

void PageView::setPage(const QImage &page)
{
    m_page->setPixmap(QPixmap::fromImage(page));
    m_page->resize(page.deviceIndependentSize().toSize());
}

void PageView::setDark(bool dark)
{
    QPalette table = palette();
    table.setColor(QPalette::Window, dark ? QColor(0x12, 0x12, 0x12) : QColor(0xf1, 0xf1, 0xf1));
    setPalette(table);
    viewport()->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Window);
}

void PageView::setDescription(const QString &text)
{
    m_page->setAccessibleName(text);
    setAccessibleName(text);
}

} // namespace ui::preview
