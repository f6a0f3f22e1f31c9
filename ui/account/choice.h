#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace ui::account
{

/// A radio button whose circle can be seen in a dark palette too, where the style draws it dark on dark. Its
/// text wraps.
class RadioChoice : public QRadioButton
{
    Q_OBJECT

public:
    explicit RadioChoice(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
};

/// A check box of the same kind.
class CheckChoice : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckChoice(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
};

} // namespace ui::account
