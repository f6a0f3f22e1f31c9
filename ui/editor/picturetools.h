#pragma once

#include "ui/editor/picturefiles.h"

#include <QObject>
#include <QTextCursor>

#include <functional>

class QMenu;
class QWidget;

namespace ui
{
class InlineBar;
}

namespace ui::editor
{

class Pictures;
class TextArea;
struct PictureChoice;

/// What can be done with the pictures of a letter: put them in, select and size them, describe, replace, save
/// them, take them out of the text, and offer to make heavy ones smaller. Every change is one step to undo.
class PictureTools : public QObject
{
    Q_OBJECT

public:
    /// Makes a bar of that name in the place for quiet news.
    using NoteMaker = std::function<InlineBar *(const QString &name)>;

    PictureTools(TextArea *text, Pictures *pictures, NoteMaker makeNote, QObject *parent);

    void setWay(const PictureWay &way) { m_way = way; }
    const PictureWay &way() const { return m_way; }
    /// Pictures that were read, at the cursor; each stands where the one before ends.
    void insert(QTextCursor cursor, const QList<Picture> &pictures);
    /// Asks about the picture at @p spot.
    void edit(int spot);

signals:
    /// A picture was taken out of the text to be attached.
    void attachmentWanted(const core::mail::Attachment &attachment);

private:
    void addTo(QMenu *menu, const QTextCursor &at);
    void apply(int spot, const PictureChoice &choice);
    void setWidth(int spot, int width);
    void chooseReplacement(int spot);
    void replace(const QTextCursor &at, const QStringList &paths, const PictureWay &way);
    void saveAs(int spot);
    void attach(int spot);
    void tell(const QList<Picture> &pictures);
    void swap(const QList<core::mail::Attachment> &before, const QList<core::mail::Attachment> &after);
    QString keptOriginal(int spot) const;

    TextArea *m_text;
    Pictures *m_pictures;
    NoteMaker m_makeNote;
    PictureWay m_way;
};

} // namespace ui::editor
