#include "ui/editor/colourfield.h"

#include "ui/widgets/icon.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui::editor
{

namespace
{

constexpr int gap = 2;

} // namespace

ColourField::ColourField(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QColor ColourField::colourAt(int column, int row)
{
    // From nearly white to nearly black; a hue keeps a little of itself at both ends.
    static constexpr int lightness[rows] = {235, 212, 186, 158, 128, 100, 72, 42};
    if (column == columns - 1)
        return QColor(QColor::fromHsl(0, 0, lightness[row]).rgb());
    return QColor(QColor::fromHsl(column * 30, row < 2 ? 220 : 170, lightness[row]).rgb());
}

QSize ColourField::sizeHint() const
{
    const int side = fontMetrics().height() + 6;
    return {columns * (side + gap) + gap, rows * (side + gap) + gap};
}

QRect ColourField::cell(int column, int row) const
{
    const int side = fontMetrics().height() + 6;
    return {gap + column * (side + gap), gap + row * (side + gap), side, side};
}

void ColourField::setColour(const QColor &colour)
{
    m_isMarked = false;
    for (int column = 0; column < columns; ++column) {
        for (int row = 0; row < rows; ++row) {
            if (colourAt(column, row) == colour) {
                m_column = column;
                m_row = row;
                m_isMarked = true;
            }
        }
    }
    update();
}

void ColourField::moveTo(int column, int row)
{
    m_column = std::clamp(column, 0, columns - 1);
    m_row = std::clamp(row, 0, rows - 1);
    m_isMarked = true;
    update();
    emit picked(colourAt(m_column, m_row));
}

void ColourField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int column = 0; column < columns; ++column) {
        for (int row = 0; row < rows; ++row) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colourAt(column, row));
            painter.drawRoundedRect(cell(column, row), 3, 3);
        }
    }
    if (!m_isMarked && !hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Window), 2));
    painter.drawRoundedRect(cell(m_column, m_row).adjusted(1, 1, -1, -1), 3, 3);
    painter.setPen(QPen(hasFocus() ? accentColour(palette()) : palette().color(QPalette::WindowText), 2));
    painter.drawRoundedRect(cell(m_column, m_row).adjusted(-1, -1, 1, 1), 4, 4);
}

void ColourField::mousePressEvent(QMouseEvent *event)
{
    for (int column = 0; column < columns; ++column) {
        for (int row = 0; row < rows; ++row) {
            if (cell(column, row).adjusted(-1, -1, 1, 1).contains(event->position().toPoint()))
                return moveTo(column, row);
        }
    }
}

void ColourField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_column - 1, m_row);
    case Qt::Key_Right:
        return moveTo(m_column + 1, m_row);
    case Qt::Key_Up:
        return moveTo(m_column, m_row - 1);
    case Qt::Key_Down:
        return moveTo(m_column, m_row + 1);
    case Qt::Key_Space:
        return moveTo(m_column, m_row);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui::editor
