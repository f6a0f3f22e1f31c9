#pragma once

#include "ui/protocol/lineexplanation.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui::protocol
{

/// A line of the conversation with its explanation, below the conversation. Text to read and copy.
class LineStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LineStrip(QWidget *parent = nullptr);

    void setExplanation(const LineExplanation &explanation);

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Escape closes.

private:
    void retranslate();
    void tint();

    LineExplanation m_explanation;
    QLabel *m_words;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace ui::protocol
