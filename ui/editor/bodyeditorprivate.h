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

class Autoformat;
class Dress;
class FindBar;
class FormatActions;
class FormatBar;
class Spelling;
class PictureTools;
class Paste;
class TextArea;
class WordCounter;
class WrittenBody;
class Zoom;

/// What a BodyEditor is made of. Each thing that can be done with the text is an object of its own that is
/// given the parts it needs; this joins them.
class BodyEditor::Private : public QObject
{
public:
    explicit Private(BodyEditor *editor);

    void show(const core::mail::Body &body, const QList<core::mail::Attachment> &attachments);
    void editLink();
    void choosePictures();
    void insertPictures(const QFuture<QList<Picture>> &future, const QStringList &paths = {});
    void restoreEmptyLook();
    QList<core::mail::Attachment> measure(const QList<core::mail::Attachment> &attachments);
    void decode(const QList<core::mail::Attachment> &attachments); ///< Shows them when they are read.
    void followPalette();
    /// A bar of that name under the format bar, in place of the one that was there.
    InlineBar *showNote(Tone tone, const QString &name);

    BodyEditor *q;
    TextArea *text;
    Pictures *pictures;
    PictureTools *pictureTools;
    Dress *dress;
    FormatActions *actions;
    Autoformat *autoformat;
    FindBar *findBar = nullptr; ///< Once something was looked for.
    WordCounter *counter;
    Zoom *zoom;
    WrittenBody *written;
    FormatBar *bar;
    Spelling *spelling;
    std::function<bool()> goToWordsElsewhere; ///< Misspelt ones that are not in the text.
    Paste *paste;
    QWidget *barArea;
    int reading = 0; ///< Insertions that wait for their pictures.
    QBoxLayout *notes; ///< Between bar and text: quiet bars about what was just done.

private:
    void whenRead(const QFuture<QList<Picture>> &future, std::function<void(const QList<Picture> &)> then);
    void giveBack(core::mail::Attachment attachment);
    bool takePicture(const QMimeData &data);
    bool takeTable(const QMimeData &data);
    bool takeFiles(const QList<QUrl> &urls);
};

} // namespace ui::editor
