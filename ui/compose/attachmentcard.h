#pragma once

#include "ui/compose/attachmentfacts.h"
#include "ui/widgets/icon.h"

#include <QImage>
#include <QKeyEvent>
#include <QWidget>

class QLineEdit;

namespace ui
{
class Button;
}

namespace ui::compose
{

/// One attachment: its kind or a small picture of it, its name, how big it is here and in the message, and
/// what there is to know about it. What the person does with it is told; the strip acts, on all that are
/// selected. F2 renames it (for the recipient, not on the disk).
class AttachmentCard : public QWidget
{
    Q_OBJECT

public:
    /// Looks at no file itself: what is in one is not known before takeFacts().
    explicit AttachmentCard(const core::mail::Attachment &attachment, QWidget *parent = nullptr);

    const core::mail::Attachment &attachment() const { return m_attachment; }
    const AttachmentFacts &facts() const { return m_facts; }
    void takeFacts(const AttachmentFacts &now); ///< The file was looked at.
    /// The same attachment with another content: cleaned, smaller, its original. @p wasBytes: what it weighed
    /// before it was made smaller; 0: nothing to tell.
    void setAttachment(const core::mail::Attachment &attachment, qint64 wasBytes = 0);
    /// What @p other knows of the same content.
    void takeOver(const AttachmentCard &other);
    bool hasChanged() const { return m_hasChanged; } ///< The file, since it was attached.
    void takeAsNew(const QDateTime &since); ///< What changed after @p since changed since it was attached.
    void setSelected(bool selected);
    bool isSelected() const { return m_isSelected; }
    void setNote(const QString &note); ///< Something more about it, such as "location removed".
    void setPlace(int number, int count);
    void setReadOnly(bool readOnly);
    void rename(); ///< Begins to; Enter keeps, Escape does not.

    QSize sizeHint() const override;

signals:
    void removeRequested(); ///< By its own button.
    void renamed(const QString &before);
    void pressed(Qt::KeyboardModifiers modifiers);
    void released(Qt::KeyboardModifiers modifiers); ///< Without having been dragged.
    void keyPressed(QKeyEvent *event); ///< Accepted by whoever uses it.
    void openRequested();
    void menuRequested(const QPoint &globalPosition);
    void dragStarted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString sizeText() const;
    QString stateText() const;
    Tone stateTone() const;
    void takeFirstFacts(const AttachmentFacts &first);
    void makeThumbnail();
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
    QString m_note;
    QDateTime m_since; ///< What is younger changed since it was attached.
    QDateTime m_modified; ///< When it was attached.
    qint64 m_sizeBytes = 0;
    qint64 m_wasBytes = 0;
    QPoint m_pressedAt;
    bool m_hasChanged = false;
    bool m_isSelected = false;
    bool m_mayDrag = false;
    int m_number = 1;
    int m_count = 1;
    bool m_isReadOnly = false;
};

} // namespace ui::compose
