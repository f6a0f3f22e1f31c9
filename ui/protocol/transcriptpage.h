#pragma once

#include <QWidget>

class QLineEdit;

namespace ui::protocol
{

class TranscriptModel;
class TranscriptView;

/// The whole conversation with a box that narrows it to what one looks for.
class TranscriptPage : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptPage(TranscriptModel *model, QWidget *parent = nullptr);

    TranscriptView *view() const { return m_view; }
    void focusFilter();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_filter;
    QAction *m_sign;
    TranscriptView *m_view;
};

} // namespace ui::protocol
