#include "ui/editor/picturespot.h"

#include "ui/editor/pictures.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

namespace ui::editor
{

bool isPicture(const QTextDocument *document, int spot)
{
    return spot >= 0 && document->characterAt(spot) == QChar::ObjectReplacementCharacter
        && pictureFormat(document, spot).isImageFormat();
}

QTextImageFormat pictureFormat(const QTextDocument *document, int spot)
{
    QTextCursor cursor(const_cast<QTextDocument *>(document)); // only looks
    cursor.setPosition(spot + 1);
    return cursor.charFormat().toImageFormat();
}

int selectedPicture(const QTextCursor &cursor)
{
    const bool isOne = cursor.selectionEnd() - cursor.selectionStart() == 1;
    return isOne && isPicture(cursor.document(), cursor.selectionStart()) ? cursor.selectionStart() : noSpot;
}

int pictureBeside(const QTextCursor &cursor)
{
    if (const int selected = selectedPicture(cursor); selected != noSpot)
        return selected;
    for (const int spot : {cursor.position(), cursor.position() - 1}) {
        if (!cursor.hasSelection() && isPicture(cursor.document(), spot))
            return spot;
    }
    return noSpot;
}

QList<int> allPictures(const QTextDocument *document)
{
    QList<int> spots;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); it != block.end(); ++it) {
            // Equal pictures in a row are one fragment.
            const QTextFragment fragment = it.fragment();
            for (int i = 0; fragment.charFormat().isImageFormat() && i < fragment.length(); ++i)
                spots.append(fragment.position() + i);
        }
    }
    return spots;
}

QRectF pictureArea(const QTextDocument *document, const Pictures &pictures, int spot)
{
    const QTextBlock block = document->findBlock(spot);
    const int inBlock = spot - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(inBlock);
    if (!line.isValid())
        return {};
    const QSizeF size = pictures.shownSize(document, spot, pictureFormat(document, spot));
    const qreal left = std::min(line.cursorToX(inBlock), line.cursorToX(inBlock + 1));
    const QPointF corner = document->documentLayout()->blockBoundingRect(block).topLeft();
    // Pictures stand on the line that letters stand on.
    return {corner + QPointF(left, line.y() + line.ascent() - size.height()), size};
}

void setPictureFormat(QTextDocument *document, int spot, const QTextImageFormat &format)
{
    QTextCursor cursor(document);
    cursor.setPosition(spot);
    cursor.setPosition(spot + 1, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

} // namespace ui::editor
