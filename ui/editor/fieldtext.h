#pragma once

#include "core/stationery/fields.h"
#include "ui/editor/dress.h"

#include <QTextEdit>

class QTextDocument;

namespace ui::editor
{

class TextArea;

/// Where a field stands in a line of text, braces included.
struct FieldSpan {
    int start = 0;
    int length = 0;

    bool operator==(const FieldSpan &) const = default;
};

/// In their order. A picture or a line break between the braces makes it text.
QList<FieldSpan> fieldSpans(const QString &line);

/// The fields of a letter, as core/stationery/fields.h has them: a field stands in one block, in whatever
/// formats its letters are.
QList<core::stationery::Field> fieldsOf(const QTextDocument &document);
/// Puts values in the places of the fields, each in the format of the field's first brace, and touches
/// nothing else. One step to undo.
void fillFields(QTextDocument &document, const QMap<QString, QString> &values);

/// A quiet ground behind every field of the letter, so that none is overlooked.
class FieldLayer : public QObject, public DressLayer
{
public:
    explicit FieldLayer(TextArea *text); ///< @p text owns it.

    void dress(const QTextBlock &block, const Put &put) override;

private:
    const TextArea *m_text;
};

/// The same for a view of plain text.
QList<QTextEdit::ExtraSelection> fieldMarks(QTextDocument *document, const QPalette &palette);
/// And for views that are no editor.
QColor fieldGround(const QPalette &palette);

} // namespace ui::editor
