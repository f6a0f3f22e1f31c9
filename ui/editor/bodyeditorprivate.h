#pragma once

#include "ui/editor/bodyeditor.h"
#include "ui/editor/pictures.h"
#include "ui/widgets/inlinebar.h"

#include <QPointer>
#include <QTextCursor>

class QBoxLayout;
class QMimeData;

namespace ui::editor
{

class Dress;
class FormatActions;
class FormatBar;
class TextArea;

/// What a BodyEditor is made of. Each thing that can be done with the text is an object of its own that is
/// given the parts it needs; this joins them.
class BodyEditor::Private : public QObject
{
public:
    explicit Private(BodyEditor *editor);

    void show(const core::mail::Body &body, const QList<core::mail::Attachment> &attachments);
    void take(const QMimeData *data);
    void takeHtml(const QString &html);
    void takeText(const QString &text);
    void editLink();
    void choosePictures();
    void insertPictures(const QFuture<QList<Picture>> &future, const QStringList &paths = {});
    void restoreEmptyLook();
    void decode(const QList<core::mail::Attachment> &attachments); ///< Shows them when they are read.
    void followPalette();
    /// A bar of that name under the format bar, in place of the one that was there.
    InlineBar *showNote(Tone tone, const QString &name);

    BodyEditor *q;
    TextArea *text;
    Pictures *pictures;
    Dress *dress;
    FormatActions *actions;
    FormatBar *bar;
    QWidget *barArea;
    QBoxLayout *notes; ///< Between bar and text: quiet bars about what was just done.

private:
    void insertPicture(QTextCursor cursor, const Picture &picture);
    QString nameForPasted(const QString &address, QList<core::mail::Attachment> &fresh);
    void whenRead(const QFuture<QList<Picture>> &future, std::function<void(const QList<Picture> &)> then);
    bool takeFiles(const QList<QUrl> &urls);
};

} // namespace ui::editor
