#pragma once

#include <QFrame>

namespace ui::editor
{

/// How large the new table is to be: a small grid to point at, or to walk with the arrow keys. A popup that
/// deletes itself; Escape and a click elsewhere choose nothing.
class TablePicker : public QFrame
{
    Q_OBJECT

public:
    static constexpr int mostColumns = 10;
    static constexpr int mostRows = 8;

    explicit TablePicker(QWidget *parent);

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

    int m_rows = 3;
    int m_columns = 3;
};

} // namespace ui::editor
