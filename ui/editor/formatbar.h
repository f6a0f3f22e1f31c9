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

/// The flat row of buttons over the text. What does not fit goes, the least needed first, into a menu at its
/// end, where what is seldom used always is.
class FormatBar : public QWidget
{
    Q_OBJECT

public:
    explicit FormatBar(FormatActions *actions, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QWidget *emojiButton() const; ///< Or the menu's while that has it: where a picker should open.

signals:
    void done(); ///< A menu of the bar was used or closed: the focus belongs to the text again.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Place { Same, NewGroup };
    struct Item {
        Button *button;
        QAction *action; ///< What stands for it in the menu.
        bool startsGroup;
        int rank; ///< Those with the highest leave the bar first.
        bool isShown = true;
    };

    Button *add(QAction *action, Place place, int rank);
    Button *addMenu(QMenu *menu, const QString &icon, Place place, int rank);
    Button *makeButton(const QString &objectName);
    void follow();
    void nameParts();
    void fit();
    void choose();
    void fillMenu();
    int widthOf(const Item &item) const;
    int width(const QList<Item> &items) const;
    int rightWidth() const;

    FormatActions *m_actions;
    QList<Item> m_items;
    Button *m_style;
    Button *m_face;
    Button *m_size;
    Button *m_align;
    Button *m_paint;
    Button *m_emoji;
    Button *m_clear;
    Button *m_more;
    QMenu *m_overflow;
    QList<int> m_lines; ///< Where the hairlines between groups are.
};

} // namespace ui::editor
