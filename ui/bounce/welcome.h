#pragma once

#include "ui/widgets/button.h"

#include <QWidget>

class QLabel;

namespace ui::bounce
{

/// The empty window: a place to drop a bounce on, and the two other ways to bring one.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

    void setTarget(bool isTarget); ///< Something is held above it.

signals:
    void openRequested();
    void pasteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tint();

    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    Button *m_open;
    Button *m_paste;
    bool m_isTarget = false;
};

} // namespace ui::bounce
