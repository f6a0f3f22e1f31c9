#pragma once

#include "ui/protocol/transcriptstore.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui::protocol
{

/// What one looks for in a conversation: words with the number of lines that have them and a way from one
/// to the next, and which lines are shown at all. Wraps where it is narrow.
class TranscriptBar : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptBar(QWidget *parent = nullptr);

    QString text() const;
    LineFilter filter() const;
    void focusText();
    void setCount(const QString &text); ///< "3 of 17"
    void setCanStep(bool canStep);

signals:
    void textChanged(const QString &text);
    void filterChanged(const ui::protocol::LineFilter &filter);
    void nextRequested();
    void previousRequested();
    void leaveRequested(); ///< To the lines.

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createFind();
    void retranslate();
    void tint();
    void tellFilter();

    QLineEdit *m_text;
    QAction *m_sign;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QCheckBox *m_only;
    QComboBox *m_who;
    QComboBox *m_stage;
    LineFilter m_told;
};

} // namespace ui::protocol
