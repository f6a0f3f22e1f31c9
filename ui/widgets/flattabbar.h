#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace ui
{

/// Tabs without boxes: words, the current one with a line of the accent under it.
class FlatTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit FlatTabBar(QWidget *parent = nullptr);

    int widthFor(const QStringList &texts) const; ///< What tabs with these words would take.

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;

private:
    QFont currentFont() const;
    QSize sizeFor(const QString &text) const;
};

/// Pages below such tabs, with a hairline between them.
class FlatTabWidget : public QTabWidget
{
    Q_OBJECT

public:
    explicit FlatTabWidget(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
