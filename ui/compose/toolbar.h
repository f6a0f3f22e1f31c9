#pragma once

#include <QWidget>

namespace ui
{
class Button;
class SendButton;
} // namespace ui

namespace ui::compose
{

class Actions;

/// The one row of things to do, with Send first. Where it is narrow, the other buttons show only their icons.
class Toolbar : public QWidget
{
    Q_OBJECT

public:
    explicit Toolbar(Actions *actions, QWidget *parent = nullptr);

    SendButton *sendButton() const { return m_send; }
    void openMenu();
    void openViews();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    Actions *m_actions;
    SendButton *m_send;
    QList<Button *> m_buttons;
    Button *m_views;
    Button *m_menu;
};

} // namespace ui::compose
