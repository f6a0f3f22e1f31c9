#pragma once

#include <QColor>
#include <QWidget>

namespace ui::editor
{

/// Twelve hues and a row of greys in eight shades each. Arrows walk, a click or Space takes.
class ColourField : public QWidget
{
    Q_OBJECT

public:
    explicit ColourField(QWidget *parent = nullptr);

    void setColour(const QColor &colour); ///< Marks its cell, if it has one.
    static QColor colourAt(int column, int row);
    static constexpr int columns = 13;
    static constexpr int rows = 8;

    QSize sizeHint() const override;

signals:
    void picked(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect cell(int column, int row) const;
    void moveTo(int column, int row);

    int m_column = 0;
    int m_row = 0;
    bool m_isMarked = false;
};

} // namespace ui::editor
