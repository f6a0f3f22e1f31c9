#include "ui/preview/letterview.h"

#include <QScrollBar>

namespace ui::preview
{

LetterView::LetterView(QWidget *parent)
    : SealedBrowser(parent)
{
    updateSheet();
}

void LetterView::setColumn(int width)
{
    m_column = width;
    fitColumn();
}

void LetterView::fitColumn()
{
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int sides = m_column > 0 ? std::max(0, (width() - bar - m_column) / 2) : 0;
    setViewportMargins(sides, 0, sides, 0);
}

void LetterView::setDark(bool dark)
{
    m_isDark = dark;
    updateSheet();
}

/// A reader's sheet does not follow our desktop: it is white, or dark, as asked for.
void LetterView::updateSheet()
{
    QPalette sheet = palette();
    sheet.setColor(QPalette::Base, m_isDark ? QColor(0x1e, 0x1e, 0x1e) : QColor(Qt::white));
    sheet.setColor(QPalette::Text, m_isDark ? QColor(0xe8, 0xe8, 0xe8) : QColor(0x20, 0x21, 0x24));
    sheet.setColor(QPalette::Link, m_isDark ? QColor(0x8a, 0xb4, 0xf8) : QColor(0x1a, 0x5f, 0xd0));
    if (sheet != palette())
        setPalette(sheet);
}

void LetterView::resizeEvent(QResizeEvent *event)
{
    fitColumn();
    SealedBrowser::resizeEvent(event);
}

void LetterView::changeEvent(QEvent *event)
{
    SealedBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateSheet();
}

} // namespace ui::preview
