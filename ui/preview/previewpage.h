#pragma once

#include "core/mail/draft.h"
#include "ui/preview/previewbar.h"
#include "ui/preview/renderer.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QSplitter;
class QStackedWidget;

namespace ui::preview
{

class AlterationList;
class LetterView;
class PageView;

/// How the letter reads on the other side: on a desktop, a tablet, a phone, in light and dark, before
/// pictures are allowed, in other mail programs (simulated, with what they change marked and explained), as
/// plain text, as the message that is sent. Loads nothing from anywhere; the letter's own pictures are shown.
class PreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPage(QWidget *parent = nullptr);
    ~PreviewPage() override;

    /// Draws from now on, instead of Qt's own means; null: those again. Must outlive the page.
    void setRenderer(Renderer *renderer);
    void showDraft(const core::mail::Draft &draft);
    /// The answer to sourceRequested(): the message as it would be sent, long parts left out.
    void setSource(const QString &message);

    const Look &look() const { return m_bar->look(); }
    void setLook(const Look &look) { m_bar->setLook(look); }

signals:
    void sourceRequested(const core::mail::Draft &draft);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void showLetter();
    void showText();
    void layOut();
    void draw(const QString &html);
    void drawWithQt(const QString &html);
    int columnWidth() const;
    void retranslate();

    PreviewBar *m_bar;
    QStackedWidget *m_sides;
    QSplitter *m_letter;
    QStackedWidget *m_views;
    LetterView *m_browser;
    PageView *m_page;
    AlterationList *m_alterations;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_source;
    Renderer *m_renderer = nullptr;
    core::mail::Draft m_draft;
    Page m_shown; ///< Drawn, or being drawn.
    QTimer m_resized;
    bool m_isSourceCurrent = false;
};

} // namespace ui::preview
