#pragma once

#include "core/mail/draft.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace ui
{
class Button;
}
namespace ui::source
{
class SealedBrowser;
}

namespace ui::compose
{

/// How the letter reads on the other side: rendered, or as its plain-text twin. Loads nothing from
/// anywhere; the letter's own pictures are shown.
class PreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPage(QWidget *parent = nullptr);

    void showDraft(const core::mail::Draft &draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSide(int index);

    Button *m_rendered;
    Button *m_plain;
    QLabel *m_note;
    QStackedWidget *m_sides;
    source::SealedBrowser *m_browser;
    QPlainTextEdit *m_text;
    int m_blocked = 0;
};

} // namespace ui::compose
