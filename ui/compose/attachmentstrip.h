#pragma once

#include "core/mail/draft.h"

#include <QWidget>

namespace ui
{
class Button;
class FlowArea;
} // namespace ui

namespace ui::compose
{

class AttachmentCard;

/// The files that travel with the letter, below it. Hides itself while there are none.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(QWidget *parent = nullptr);

    void setAttachments(const QList<core::mail::Attachment> &attachments);
    QList<core::mail::Attachment> attachments() const;
    /// Adds files; one that is there already is not added twice. Answers those that are no files (folders).
    QStringList addFiles(const QStringList &paths);
    void refresh(); ///< Looks at the files' entries again: one may be gone by now.
    qint64 encodedBytes() const; ///< What they take up in the message.
    QStringList unreadable() const; ///< Names of files that cannot be read.
    void focusUnreadable();
    void setReadOnly(bool readOnly);
    QList<AttachmentCard *> cards() const { return m_cards; }

signals:
    void changed();
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    AttachmentCard *makeCard(const core::mail::Attachment &attachment);
    void remove(AttachmentCard *card);
    void walk(AttachmentCard *from, int step);
    void arrange();
    void retranslate();

    FlowArea *m_area;
    Button *m_add;
    QList<AttachmentCard *> m_cards;
    bool m_isReadOnly = false;
};

} // namespace ui::compose
