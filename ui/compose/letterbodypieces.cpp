// What goes into a letter's body by the piece, whichever view has it: snippets and the values of fields.

#include "core/html/html.h"
#include "core/stationery/fields.h"
#include "ui/compose/letterbody.h"
#include "ui/editor/bodyeditor.h"
#include "ui/editor/clip.h"
#include "ui/source/plainview.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourceview.h"

#include <QRegularExpression>
#include <QTextEdit>

namespace ui::compose
{

using core::mail::Attachment;
using core::mail::Draft;
using core::stationery::Escape;
using core::stationery::Field;
using core::stationery::filled;

namespace
{

/// Without the document around it.
QString fragmentOf(const QString &html)
{
    static const QRegularExpression body(QStringLiteral("<body[^>]*>(.*)</body\\s*>"),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = body.match(html);
    return (match.hasMatch() ? match.captured(1) : html).trimmed();
}

editor::Clip clipOf(const Draft &piece)
{
    const bool isText = piece.body.html.isEmpty();
    editor::Clip clip{isText ? core::html::fromPlainText(piece.body.text) : piece.body.html, {}};
    for (const Attachment &attachment : piece.attachments) {
        if (attachment.role == Attachment::Role::Inline && !attachment.contentId.isEmpty())
            clip.pictures.append(attachment);
    }
    return clip;
}

Draft pieceOf(const QString &text, const editor::Clip &clip)
{
    Draft piece;
    piece.body = {text, clip.html};
    piece.attachments = clip.pictures;
    return piece;
}

QString selectedText(const QPlainTextEdit *editor)
{
    return editor->textCursor().selectedText().replace(QChar(QChar::ParagraphSeparator), u'\n');
}

} // namespace

QList<Field> LetterBody::fields() const
{
    const QString own = m_writing == Writing::Plain || m_isTextOwn ? m_text : QString();
    const QString source = m_writing == Writing::Source ? html() : QString();
    QList<Field> all = m_writing == Writing::Rich ? m_rich->fields()
        : source.contains(u"{{")                  ? core::stationery::fieldsOf(source, Escape::Html)
                                                  : QList<Field>();
    for (const Field &field : core::stationery::fieldsOf(own, Escape::Plain)) {
        const auto isSame = [&](const Field &known) { return known.name == field.name; };
        if (std::none_of(all.cbegin(), all.cend(), isSame))
            all.append(field);
    }
    return all;
}

void LetterBody::fillFields(const QMap<QString, QString> &values)
{
    const bool hasOwnText = m_writing == Writing::Plain || m_isTextOwn;
    if (m_writing == Writing::Rich)
        m_rich->fillFields(values);
    if (m_writing == Writing::Source) {
        const QString source = m_source->editor()->source();
        const QString now = filled(source, values, Escape::Html);
        if (now != source)
            m_source->editor()->replaceSource(now);
    }
    const QString now = hasOwnText ? filled(m_text, values, Escape::Plain) : QString();
    if (!hasOwnText || now == m_text)
        return;
    plainView()->setText(m_text);
    m_plain->replaceText(now);
    takeText();
}

bool LetterBody::hasSelection() const
{
    switch (m_view) {
    case View::Rich:
        break;
    case View::Source:
        return m_source->editor()->textCursor().hasSelection();
    case View::Plain:
        return m_plain->editor()->textCursor().hasSelection();
    }
    return m_rich->textEdit()->textCursor().hasSelection();
}

QRect LetterBody::cursorArea() const
{
    const QAbstractScrollArea *area = m_rich->textEdit();
    QRect cursor = m_rich->textEdit()->cursorRect();
    if (m_view != View::Rich) {
        const QPlainTextEdit *editor = m_view == View::Source ? m_source->editor() : m_plain->editor();
        area = editor;
        cursor = editor->cursorRect();
    }
    cursor = cursor.intersected(area->viewport()->rect()); // it may be scrolled out of sight
    return {area->viewport()->mapToGlobal(cursor.topLeft()), cursor.size()};
}

Draft LetterBody::selection() const
{
    switch (m_view) {
    case View::Rich:
        break;
    case View::Plain:
        return pieceOf(selectedText(m_plain->editor()), {});
    case View::Source: {
        editor::Clip clip{core::html::cleaned(selectedText(m_source->editor())), {}};
        const QStringList ids = core::html::referredContentIds(clip.html);
        for (const Attachment &picture : m_pictures) {
            if (ids.contains(QString::fromUtf8(picture.contentId)))
                clip.pictures.append(picture);
        }
        return pieceOf(core::html::toPlainText(clip.html), clip);
    }
    }
    const editor::Clip clip = m_rich->selection();
    return pieceOf(core::html::toPlainText(clip.html), clip);
}

void LetterBody::insertPiece(const Draft &piece)
{
    const editor::Clip clip = clipOf(piece);
    switch (m_view) {
    case View::Rich:
        return m_rich->insertClip(clip);
    case View::Plain:
        return m_plain->editor()->insertPlainText(
            piece.body.text.isEmpty() ? core::html::toPlainText(clip.html).trimmed() : piece.body.text);
    case View::Source:
        break;
    }
    const editor::Clip named = withFreeNames(clip, [this](const QString &id) -> std::optional<Attachment> {
        for (const Attachment &picture : std::as_const(m_pictures)) {
            if (QString::fromUtf8(picture.contentId) == id)
                return picture;
        }
        return {};
    });
    for (const Attachment &picture : named.pictures) {
        if (!m_pictures.contains(picture))
            m_pictures.append(picture);
    }
    m_source->setPictures(m_pictures);
    m_source->editor()->insertPlainText(fragmentOf(named.html));
}

} // namespace ui::compose
