#pragma once

#include <QWidget>

namespace ui
{

/// A line as thin as the screen can draw it, between two things that belong apart.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
