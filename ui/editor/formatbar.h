#pragma once

#include <QWidget>

class QAction;
class QMenu;

namespace ui
{
class Button;
}

namespace ui::editor
{

class FormatActions;

/// The flat row of buttons over the text. What does not fit goes into a menu at its end.
class FormatBar : public QWidget
{
    Q_OBJECT

public:
    explicit FormatBar(FormatActions *actions, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void done(); ///< A menu of the bar was used or closed: the focus belongs to the text again.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Place { Same, NewGroup };
    struct Item {
        Button *button;
        QAction *action; ///< What stands for it in the overflow menu.
        bool startsGroup;
    };

    void add(QAction *action, Place place);
    void addMenu(QMenu *menu, const QString &icon, Place place);
    Button *makeButton(const QString &objectName);
    void followStyle();
    void fit();
    int widthOf(qsizetype count) const;

    FormatActions *m_actions;
    Button *m_style;
    Button *m_clear;
    Button *m_more;
    QMenu *m_overflow;
    QList<Item> m_items;
    QList<int> m_lines; ///< Where the hairlines between groups are.
};

} // namespace ui::editor
