#pragma once

#include "ui/compose/attachmentfacts.h"

#include <QImage>
#include <QWidget>

class QLineEdit;

namespace ui
{
class Button;
}

namespace ui::compose
{

/// One attachment: its kind or a small picture of it, its name, how big it is here and in the message. Delete
/// removes it, F2 renames it (for the recipient, not on the disk), Enter opens it.
class AttachmentCard : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentCard(core::mail::Attachment attachment, QWidget *parent = nullptr);

    const core::mail::Attachment &attachment() const { return m_attachment; }
    const AttachmentFacts &facts() const { return m_facts; }
    void refresh(); ///< Looks at the file's entry again.
    void setPlace(int number, int count);
    void setReadOnly(bool readOnly);
    void rename(); ///< Begins to; Enter keeps, Escape does not.
    void open();

    QSize sizeHint() const override;

signals:
    void removeRequested();
    void renamed();
    void walkRequested(int step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString sizeText() const;
    int pictureSide() const;
    QFont smallFont() const;
    QRect nameArea() const;
    enum class Rename { Keep, Drop };
    void endRenaming(Rename what);
    void paintKind(QPainter &painter, const QRect &place) const;
    void retranslate();

    core::mail::Attachment m_attachment;
    AttachmentFacts m_facts;
    QImage m_thumbnail;
    QLineEdit *m_nameEdit;
    Button *m_remove;
    int m_number = 1;
    int m_count = 1;
    bool m_isReadOnly = false;
};

} // namespace ui::compose
