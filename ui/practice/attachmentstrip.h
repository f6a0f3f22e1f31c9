#pragma once

#include "ui/practice/letter.h"

#include <QWidget>

class QHBoxLayout;

namespace ui::practice
{

/// The attachments of a letter as a row of cards, each with its name, size and what can be done with it.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(QWidget *parent = nullptr);

    void setAttachments(const QList<LetterAttachment> &attachments); ///< Hides itself when there are none.

signals:
    void saveRequested(const ui::practice::LetterAttachment &attachment);
    void openRequested(const ui::practice::LetterAttachment &attachment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *makeCard(const LetterAttachment &attachment);

    QList<LetterAttachment> m_attachments;
    QWidget *m_row;
    QHBoxLayout *m_cards;
};

} // namespace ui::practice
