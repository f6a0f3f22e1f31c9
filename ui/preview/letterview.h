#pragma once

#include "core/mail/draft.h"

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace ui::preview
{

/// Shows cleaned HTML with Qt's own means, in a column of a chosen width. Answers for the letter's own
/// pictures and for nothing else: no file, no resource, no network.
class LetterView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LetterView(QWidget *parent = nullptr);

    /// Pictures are decoded in another thread and appear when they are there.
    void setPictures(const QList<core::mail::Attachment> &pictures);
    void showHtml(const QString &html);
    void showText(const QString &text);
    void setColumn(int width); ///< In pixels; 0: as wide as the view.
    void setDark(bool dark); ///< Light text on a dark sheet, or dark on white, whatever the desktop has.

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumn();
    void updateSheet();

    QString m_html;
    QHash<QString, QImage> m_pictures;
    QList<core::mail::Attachment> m_attachments;
    int m_column = 0;
    bool m_isDark = false;
};

} // namespace ui::preview
