#pragma once

#include <QWidget>

class QMenu;

namespace ui
{

class Button;

/// The window's one accent: what sends, with further ways in the menu beside it. While something is on
/// its way, it shows how far, and the part beside it cancels.
class SendButton : public QWidget
{
    Q_OBJECT

public:
    explicit SendButton(QWidget *parent = nullptr);

    void setMenu(QMenu *menu);
    void setReady(bool enabled); ///< Shows "Send".
    void setSending(int percent); ///< Shows "Sending… 43 %"; negative: not known yet.
    void setDone(); ///< Shows "Sent", for good.

signals:
    void clicked();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Ready, Sending, Done };
    void show(State state);
    void retranslate();
    void sideClicked();

    Button *m_main;
    Button *m_side;
    QMenu *m_menu = nullptr;
    State m_state = State::Ready;
    int m_percent = -1;
};

} // namespace ui
