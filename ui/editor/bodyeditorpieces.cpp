// What goes into a letter and comes out of it by the piece: clips of our own, and the values of its fields.

#include "core/html/html.h"
#include "ui/editor/bodyeditorprivate.h"
#include "ui/editor/clip.h"
#include "ui/editor/fieldtext.h"
#include "ui/editor/htmlwriter.h"
#include "ui/editor/paste.h"
#include "ui/editor/textarea.h"

#include <QTextDocumentFragment>

namespace ui::editor
{

Clip BodyEditor::selection() const
{
    const QTextCursor cursor = d->text->textCursor();
    if (!cursor.hasSelection())
        return {};
    QTextDocument document;
    QTextCursor(&document).insertFragment(cursor.selection());
    Clip clip{toHtmlFragment(document), {}};
    for (const QString &id : core::html::referredContentIds(clip.html)) {
        if (auto picture = d->pictures->attachment(id))
            clip.pictures.append(*picture);
    }
    return clip;
}

void BodyEditor::insertClip(const Clip &clip)
{
    d->paste->takeClip(clip);
}

QList<core::stationery::Field> BodyEditor::fields() const
{
    return fieldsOf(*d->text->document());
}

void BodyEditor::fillFields(const QMap<QString, QString> &values)
{
    editor::fillFields(*d->text->document(), values);
}

} // namespace ui::editor
