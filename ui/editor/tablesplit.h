#pragma once

#include <QList>

class QTextCursor;
class QWidget;

namespace ui::editor
{

class TableActions;
class TextArea;

/// The cursor is in one cell, or has one selected; several are not asked about, see splitCells().
bool isInOneCell(const QTextCursor &cursor);

/// That cell becomes @p columns × @p rows cells that share its width; the first keeps the content. The other
/// cells of its columns and rows are merged over what is new, so that only this one looks split. One step of
/// undo; false, and nothing changed, if the table would be too large. @p pixels are how wide the columns are
/// on the screen.
bool splitCell(QTextCursor &cursor, int columns, int rows, const QList<double> &pixels);

/// Asks at the cell into how many, with a picker that @p scope owns: two beside each other to begin with, of
/// a merged cell those it was made of. Then splits it.
void pickSplit(TextArea *text, TableActions *actions, QWidget *scope);

} // namespace ui::editor
