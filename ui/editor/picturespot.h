#pragma once

#include <QRectF>
#include <QTextImageFormat>

class QTextCursor;
class QTextDocument;

namespace ui::editor
{

class Pictures;

/// Pictures are characters of the text; a spot is the position before one.
constexpr int noSpot = -1;

bool isPicture(const QTextDocument *document, int spot);
QTextImageFormat pictureFormat(const QTextDocument *document, int spot);
/// The one picture that is selected and nothing else, or noSpot.
int selectedPicture(const QTextCursor &cursor);
/// The picture beside the cursor or selected by it, or noSpot.
int pictureBeside(const QTextCursor &cursor);
QList<int> allPictures(const QTextDocument *document);
/// Where it is drawn, in the document's coordinates.
QRectF pictureArea(const QTextDocument *document, const Pictures &pictures, int spot);
/// One step to undo.
void setPictureFormat(QTextDocument *document, int spot, const QTextImageFormat &format);

} // namespace ui::editor
