#pragma once

#include "core/mail/draft.h"
#include "core/picture/copies.h"
#include "ui/compose/attachmentfacts.h"
#include "ui/editor/picturefiles.h"
#include "ui/widgets/inlinebar.h"

#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QWidget>

class QBoxLayout;
class QKeyEvent;
class QMimeData;

namespace ui
{
class Button;
class ElidedLabel;
class FlowArea;
} // namespace ui

namespace ui::compose
{

class AttachmentCard;

/// The files that travel with the letter, below it. Hides itself while there are none and there is nothing to
/// say. Several can be selected (Ctrl, Shift, Ctrl+A), and what is done is done to all of them: Enter opens,
/// Delete removes, Alt with arrows and dragging move them; dragged out of the window they are files. Photos
/// lose what tells where they were taken, folders are offered as a zip, and what was done can be undone.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(QWidget *parent = nullptr);
    ~AttachmentStrip() override;

    /// How photos that are attached from now on are read, and where copies and archives are kept.
    void setPictureWay(const editor::PictureWay &way);
    /// What the whole message weighs, and the most that @p receiver ("QQ Mail") takes; 0: not known.
    void setWeight(qint64 bytes, qint64 limitBytes, const QString &receiver);
    /// Cards whose attachment stays are kept. Files that changed after @p since are marked.
    void setAttachments(const QList<core::mail::Attachment> &attachments, const QDateTime &since = {});
    QList<core::mail::Attachment> attachments() const;
    /// Adds files; one that is there already is asked about. What turns out to be a folder goes again, and is
    /// offered as a zip.
    void addFiles(const QStringList &paths);
    void addAttachment(const core::mail::Attachment &attachment);
    /// Takes out of those that are photos what they tell, unless the person keeps it; offers heavy ones
    /// smaller.
    void cleanPhotos(const QList<AttachmentCard *> &cards);
    /// Looks at the files again, in another thread: one may be gone by now. Ends with checked();
    /// isPreparing() until then.
    void refresh();
    /// Undoes what made @p after out of @p before; what was added or removed since stays so.
    void takeBack(const QList<core::mail::Attachment> &before, const QList<core::mail::Attachment> &after);
    /// A photo in the list is still being cleaned, a folder that belongs to it packed, or files looked at.
    bool isPreparing() const { return m_cleaning > 0 || m_packing > 0 || isLooking(); }
    bool isOnlyChecking() const { return m_cleaning == 0 && m_packing == 0 && isLooking(); }
    /// @p attachments with those photos cleaned that were cleaned here since, and without what is a folder.
    QList<core::mail::Attachment> cleaned(QList<core::mail::Attachment> attachments) const;
    qint64 encodedBytes() const; ///< What they take up in the message.
    QStringList unreadable() const; ///< Names of files that cannot be read.
    QStringList changedFiles() const; ///< Names of files that are not as they were when they were attached.
    QStringList emptyFiles() const;
    void focusUnreadable();
    bool canBeSmaller() const; ///< Some are pictures that are worth the trying, or may be.
    void setReadOnly(bool readOnly);
    /// A name that is being typed does not count any more: the window around is about to go, and would be
    /// told of it by the focus that leaves.
    void abandon();
    void setTextTakesPictures(bool takes); ///< Else none is offered to be shown there.
    QList<AttachmentCard *> cards() const { return m_cards; }
    QList<AttachmentCard *> selected() const; ///< In their order.

    /// Of a drag that began at one of our cards.
    static bool isOurs(const QMimeData *data);

signals:
    void changed();
    void checked(); ///< After refresh(): what is known of the files is what is now.
    void prepared(); ///< isPreparing() no more.
    /// What was waited for will not come: a folder could not be packed, or need not be; a file was removed.
    void notPrepared();
    void addRequested();
    void showInTextRequested(const core::mail::Attachment &attachment); ///< It is in the strip no more.
    void shrinkRequested();
    void photoDetailsChosen(bool keep); ///< For all that are attached from now on.

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    AttachmentCard *makeCard(const core::mail::Attachment &attachment);
    void arrange();
    void retranslate();
    void showWeight();
    InlineBar *say(const QString &name, Tone tone, const QString &text);
    void updateVisibility();
    /// Changes the list; @p what happened is said, with a way back.
    void change(const QList<core::mail::Attachment> &after, const QString &what);
    QString copiesFolder();

    // What is done with them; attachmentdeeds.cpp
    void press(AttachmentCard *card, Qt::KeyboardModifiers modifiers);
    void select(AttachmentCard *from, AttachmentCard *to);
    void selectAll();
    void handleKey(AttachmentCard *card, QKeyEvent *event);
    void walk(AttachmentCard *from, int step, bool extends);
    void move(int step);
    void moveTo(int index);
    void remove(const QList<AttachmentCard *> &cards);
    void open(const QList<AttachmentCard *> &cards);
    void saveAs(const QList<AttachmentCard *> &cards);
    void save(const QList<AttachmentCard *> &cards, const QStringList &paths);
    void showFolder(const AttachmentCard *card);
    void showMenu(AttachmentCard *card, const QPoint &globalPosition);
    void startDrag(AttachmentCard *card);
    QString exported(const core::mail::Attachment &attachment);
    int dropIndex(const QPoint &position) const;

    // What is known of the files; attachmentlooking.cpp
    bool isLooking() const;
    void lookAt(const QList<core::mail::Attachment> &attachments);
    void lookAtNew();
    void takeFacts(const QList<core::mail::Attachment> &of, const QList<AttachmentFacts> &facts);

    // What is added; attachmentadding.cpp
    void add(const QList<core::mail::Attachment> &fresh);
    void cleanKnown();
    void takeFolders(const QStringList &paths);
    void clean(AttachmentCard *card, const QString &path);
    void keepDetails(AttachmentCard *card);
    void settle();
    void takeCleaned(const QString &before, const QString &path, const core::picture::CleanCopy &copy);
    void offerSmaller();
    void offerFolders(const QStringList &paths);
    void packFolder(const QString &path);
    void askAboutDoubles(const QStringList &paths);
    void putInPlaceOf(const QList<core::mail::Attachment> &before,
                      const QList<core::mail::Attachment> &after);

    QBoxLayout *m_news; ///< Bars about what was just done.
    FlowArea *m_area;
    Button *m_add;
    ElidedLabel *m_words; ///< About the weight.
    Button *m_shrink;
    QList<AttachmentCard *> m_cards;
    AttachmentCard *m_anchor = nullptr; ///< Where a range of selected ones begins.
    editor::PictureWay m_way;
    std::unique_ptr<QTemporaryDir> m_temporary; ///< For what another program is to open or take.
    qint64 m_bytes = 0;
    qint64 m_limitBytes = 0;
    QString m_receiver;
    int m_dropIndex = -1;
    int m_cleaning = 0; ///< Photos that are being cleaned.
    int m_packing = 0; ///< Folders that are being packed.
    QStringList m_folders; ///< That are offered to be packed.
    QSet<QString> m_added; ///< Paths that may be of folders.
    QSet<QString> m_noFiles; ///< Those that are.
    QSet<QString> m_toClean; ///< Photos by their paths, as soon as they were looked at.
    QSet<QString> m_looks; ///< Paths that are being looked at.
    QSet<QString> m_looksAgain; ///< Of these, those that somebody asked about anew meanwhile.
    QHash<QString, QString> m_copies; ///< Of photos, by what they were made of: that is not sent any more.
    QList<core::mail::Attachment> m_toOffer;
    bool m_isReadOnly = false;
    bool m_textTakesPictures = true;
};

} // namespace ui::compose
