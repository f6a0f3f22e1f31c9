#include "ui/source/replacing.h"

#include <QPlainTextEdit>

namespace ui::source
{

void replacePart(QPlainTextEdit &editor, const core::Span &span, const QString &text)
{
    QTextCursor own = editor.textCursor();
    own.setKeepPositionOnInsert(true);
    QTextCursor cursor(editor.document());
    cursor.beginEditBlock();
    cursor.setPosition(int(span.start));
    cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    cursor.endEditBlock();
    own.setKeepPositionOnInsert(false);
    editor.setTextCursor(own);
}

} // namespace ui::source
