#pragma once

#include "core/mail/draft.h"

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace ui::source
{

/// Shows a letter and answers for its own pictures and for nothing else: no file, no resource, no network.
/// Links do not lead anywhere.
class SealedBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SealedBrowser(QWidget *parent = nullptr);

    /// Those the letter refers to as "cid:…". They are read in another thread and appear when they are there.
    void setPictures(const QList<core::mail::Attachment> &attachments);
    /// @p html comes from core::html::cleanedForPreview(). The place that is looked at stays.
    void showHtml(const QString &html);
    void showText(const QString &text);

    QVariant loadResource(int type, const QUrl &name) override;

private:
    void fill();

    QString m_html;
    QList<core::mail::Attachment> m_attachments;
    QHash<QString, QImage> m_pictures; ///< By content id.
};

} // namespace ui::source
