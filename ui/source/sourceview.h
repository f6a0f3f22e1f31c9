#pragma once

#include "core/html/problems.h"
#include "core/mail/draft.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QSplitter;

namespace ui
{
class Button;
class Hairline;
} // namespace ui

namespace ui::source
{

class FindBar;
class SealedBrowser;
class SourceEditor;

/// A letter's HTML source with what stands out in it, and beside it how it reads. The source is looked
/// through and cleaned for the preview in another thread, a moment after the last key.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void setHtml(const QString &html, const QList<core::mail::Attachment> &pictures);
    void setPictures(const QList<core::mail::Attachment> &pictures);
    /// To the letter as it was given while nothing was changed, or all was undone. Line ends that were all
    /// CR LF stay that way.
    QString html() const;
    bool isEdited() const; ///< html() is another than was given.
    void setReadOnly(bool readOnly);
    SourceEditor *editor() const { return m_editor; }
    FindBar *findBar() const { return m_find; }

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Findings {
        QList<core::html::Markup> pieces;
        QList<int> partners;
        QList<core::html::Problem> problems;
        QString preview;
        int blocked = 0;
    };
    void createFooter();
    void createKeys();
    void tidy();
    void look();
    void take(const Findings &findings);
    void showProblems();
    void retranslate();
    void arrange();

    SourceEditor *m_editor;
    FindBar *m_find;
    SealedBrowser *m_browser;
    QLabel *m_note; ///< Under the preview: what is not shown.
    QSplitter *m_splitter;
    QWidget *m_previewSide;
    Hairline *m_lineAbove; ///< Between the source and its preview.
    Hairline *m_lineBeside;
    QListWidget *m_list;
    QWidget *m_footer;
    Button *m_count;
    Button *m_tidy;
    Button *m_wrap;
    Button *m_preview;
    QTimer m_timer;
    QString m_given;
    QString m_givenText; ///< As the editor shows it.
    QString m_lastText; ///< As of the last change that was one.
    QList<core::mail::Attachment> m_pictures;
    QList<core::html::Problem> m_problems;
    int m_blocked = 0;
    bool m_hasCrLf = false; ///< m_given has them and no others.
    bool m_isFilling = false;
};

} // namespace ui::source
