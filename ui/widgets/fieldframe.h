#pragma once

#include <QWidget>

namespace ui
{

/// The ground and the edge of a line edit around a field that is made of other widgets; it shows when one of
/// them has the focus. What is in it goes into its layout, which has its margins already.
class FieldFrame : public QWidget
{
    Q_OBJECT

public:
    explicit FieldFrame(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
