#pragma once

#include <QFrame>

namespace ui::editor
{

/// How large a new table is to be, or into how many cells one is to be split: a small grid to point at, or to
/// walk with the arrow keys. A popup that deletes itself; Escape and a click elsewhere choose nothing.
class TablePicker : public QFrame
{
    Q_OBJECT

public:
    enum class For { NewTable, Split };

    explicit TablePicker(For purpose, QWidget *parent);

    /// What can be chosen at most; the grid that is shown is small all the same.
    void setMost(int rows, int columns);
    /// What is chosen to begin with; may be larger than the grid.
    void setStart(int rows, int columns);
    /// Under @p anchor, in global coordinates, or above it where there is no room.
    void openAt(const QRect &anchor);

    QSize sizeHint() const override;

signals:
    void chosen(int rows, int columns);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setSize(int rows, int columns);
    QSize sizeAt(const QPoint &position) const; ///< Columns and rows.
    QRect cell(int row, int column) const;
    QString words() const;
    void choose();

    For m_purpose;
    int m_rows = 3;
    int m_columns = 3;
    QSize m_grid; ///< Columns and rows that are shown.
    QSize m_most; ///< Those that can be reached.
};

} // namespace ui::editor
