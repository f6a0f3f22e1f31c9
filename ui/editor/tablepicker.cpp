#include "ui/editor/tablepicker.h"

#include "ui/widgets/icon.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace ui::editor
{

namespace
{

constexpr int edge = 12;
constexpr int gap = 4;
constexpr QSize gridOfTables(10, 8);
constexpr QSize gridOfCells(6, 6);

} // namespace

TablePicker::TablePicker(For purpose, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_purpose(purpose)
    , m_grid(purpose == For::Split ? gridOfCells : gridOfTables)
    , m_most(m_grid)
{
    setObjectName(QStringLiteral("tablePicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSize(m_rows, m_columns);
}

void TablePicker::setMost(int rows, int columns)
{
    m_most = m_grid = m_grid.boundedTo({std::max(1, columns), std::max(1, rows)});
    setSize(m_rows, m_columns);
}

void TablePicker::setStart(int rows, int columns)
{
    m_most = m_most.expandedTo({columns, rows});
    setSize(rows, columns);
}

void TablePicker::openAt(const QRect &anchor)
{
    resize(sizeHint());
    QPoint place = anchor.bottomLeft() + QPoint(0, 4);
    const QScreen *screen = QGuiApplication::screenAt(anchor.center());
    if (const QRect room = screen ? screen->availableGeometry() : QRect(); room.isValid()) {
        if (place.y() + height() > room.bottom())
            place.setY(std::max(room.top(), anchor.top() - height() - 4));
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(place);
    show();
    setFocus();
}

QSize TablePicker::sizeHint() const
{
    const QRect last = cell(m_grid.height() - 1, m_grid.width() - 1);
    return {last.right() + 1 + edge, last.bottom() + 1 + 8 + fontMetrics().height() + edge};
}

QRect TablePicker::cell(int row, int column) const
{
    const int side = std::max(16, fontMetrics().height());
    return {edge + column * (side + gap), edge + row * (side + gap), side, side};
}

QSize TablePicker::sizeAt(const QPoint &position) const
{
    const int step = cell(0, 1).left() - cell(0, 0).left();
    const int x = layoutDirection() == Qt::RightToLeft ? width() - position.x() : position.x();
    return {std::clamp((x - edge) / step + 1, 1, m_grid.width()),
            std::clamp((position.y() - edge) / step + 1, 1, m_grid.height())};
}

QString TablePicker::words() const
{
    //: What becomes of a cell: %1 columns, %2 rows.
    if (m_purpose == For::Split)
        return tr("Split into %1 × %2").arg(m_columns).arg(m_rows);
    //: The size of a table: %1 columns, %2 rows.
    return tr("%1 × %2 table").arg(m_columns).arg(m_rows);
}

void TablePicker::setSize(int rows, int columns)
{
    m_rows = std::clamp(rows, 1, m_most.height());
    m_columns = std::clamp(columns, 1, m_most.width());
    setAccessibleName(words());
    update();
}

void TablePicker::choose()
{
    emit chosen(m_rows, m_columns);
    close();
}

void TablePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(hairlineColour(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QColor accent = accentColour(palette());
    const QColor chosenGround = mixed(palette().color(QPalette::Base), accent, 0.25);
    for (int row = 0; row < m_grid.height(); ++row) {
        for (int column = 0; column < m_grid.width(); ++column) {
            const bool isIn = row < m_rows && column < m_columns;
            QRect area = cell(row, column);
            if (layoutDirection() == Qt::RightToLeft)
                area.moveLeft(width() - area.right() - 1);
            painter.setPen(isIn ? accent : hairlineColour(palette()));
            painter.setBrush(isIn ? QBrush(chosenGround) : QBrush(Qt::NoBrush));
            painter.drawRect(area.adjusted(0, 0, -1, -1));
        }
    }
    painter.setPen(palette().color(QPalette::Text));
    const int bottom = cell(m_grid.height() - 1, 0).bottom();
    const QRect below(0, bottom + 1, width(), height() - bottom);
    painter.drawText(below, Qt::AlignCenter, words());
}

void TablePicker::mouseMoveEvent(QMouseEvent *event)
{
    const QSize size = sizeAt(event->position().toPoint());
    setSize(size.height(), size.width());
}

void TablePicker::mouseReleaseEvent(QMouseEvent *event)
{
    if (!rect().contains(event->position().toPoint()) || event->button() != Qt::LeftButton)
        return;
    const QSize size = sizeAt(event->position().toPoint());
    setSize(size.height(), size.width());
    choose();
}

void TablePicker::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setSize(m_rows, m_columns - forward);
    case Qt::Key_Right:
        return setSize(m_rows, m_columns + forward);
    case Qt::Key_Up:
        return setSize(m_rows - 1, m_columns);
    case Qt::Key_Down:
        return setSize(m_rows + 1, m_columns);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose();
    case Qt::Key_Escape:
        close();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace ui::editor
