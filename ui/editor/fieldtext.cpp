#include "ui/editor/fieldtext.h"

#include "ui/editor/onestep.h"
#include "ui/editor/textarea.h"
#include "ui/widgets/icon.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace ui::editor
{

using core::stationery::Escape;
using core::stationery::Field;

QList<FieldSpan> fieldSpans(const QString &line)
{
    // Whatever has no braces inside may be one; fields.h decides. Two of these never overlap.
    static const QRegularExpression candidate(
        QStringLiteral("\\{\\{[^{}\\x{2028}\\x{2029}\\x{fffc}]+\\}\\}"));
    QList<FieldSpan> spans;
    if (!line.contains(u"{{"))
        return spans;
    for (auto matches = candidate.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!core::stationery::fieldsOf(match.captured(), Escape::Plain).isEmpty())
            spans.append({int(match.capturedStart()), int(match.capturedLength())});
    }
    return spans;
}

QList<Field> fieldsOf(const QTextDocument &document)
{
    QString all;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        for (const FieldSpan &span : fieldSpans(line))
            all += QStringView(line).mid(span.start, span.length);
    }
    return core::stationery::fieldsOf(all, Escape::Plain);
}

void fillFields(QTextDocument &document, const QMap<QString, QString> &values)
{
    QTextCursor cursor(&document);
    const OneStep step(cursor);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        const QList<FieldSpan> spans = fieldSpans(line);
        for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
            const QString field = line.sliced(span->start, span->length);
            QString value = core::stationery::filled(field, values, Escape::Plain);
            if (value == field)
                continue;
            cursor.setPosition(block.position() + span->start + 1);
            const QTextCharFormat format = cursor.charFormat();
            cursor.setPosition(block.position() + span->start);
            cursor.setPosition(block.position() + span->start + span->length, QTextCursor::KeepAnchor);
            cursor.insertText(value.replace(u'\n', QChar(QChar::LineSeparator)), format);
        }
    }
}

QColor fieldGround(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), accentColour(palette), isDark(palette) ? 0.34 : 0.14);
}

QList<QTextEdit::ExtraSelection> fieldMarks(QTextDocument *document, const QPalette &palette)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QList<FieldSpan> spans = fieldSpans(document->toRawText());
    for (const FieldSpan &span : spans) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(fieldGround(palette));
        mark.cursor = QTextCursor(document);
        mark.cursor.setPosition(span.start);
        mark.cursor.setPosition(span.start + span.length, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    return marks;
}

FieldLayer::FieldLayer(TextArea *text)
    : QObject(text)
    , m_text(text)
{
}

void FieldLayer::dress(const QTextBlock &block, const Put &put)
{
    for (const FieldSpan &span : fieldSpans(block.text())) {
        QTextCharFormat look;
        look.setBackground(fieldGround(m_text->palette()));
        put(span.start, span.length, look);
    }
}

} // namespace ui::editor
