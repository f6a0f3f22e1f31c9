// The signature of a letter in whichever form its body has.

#include "core/html/html.h"
#include "core/stationery/signature.h"
#include "core/stationery/signatureblock.h"
#include "ui/compose/letterbody.h"
#include "ui/editor/bodyeditor.h"
#include "ui/source/plainview.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourceview.h"

#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace ui::compose
{

namespace stationery = core::stationery;

namespace
{

bool hasHyphens(const QString &text)
{
    return text.split(u'\n').contains(QStringLiteral("-- "));
}

} // namespace

QString LetterBody::signature(const QStringList &known) const
{
    const auto firstOf = [&known](auto &&isIt) {
        const auto found = std::find_if(known.cbegin(), known.cend(), isIt);
        return found == known.cend() ? QString() : *found;
    };
    if (m_writing == Writing::Rich)
        return m_rich->signature();
    if (m_writing == Writing::Plain) {
        const QString standing = firstOf(
            [this](const QString &one) { return !one.isEmpty() && stationery::standsInText(m_text, one); });
        const auto block = standing.isEmpty() ? stationery::textBlock(m_text, {}) : std::nullopt;
        return block ? m_text.mid(block->start, block->length) : standing;
    }
    const QString inside = stationery::signatureInHtml(html());
    if (inside.trimmed().isEmpty())
        return {};
    const QString whole = stationery::packed({inside, m_pictures});
    const QString standing
        = firstOf([&whole](const QString &one) { return stationery::isSameSignature(whole, one); });
    return standing.isEmpty() ? whole : standing;
}

bool LetterBody::hasSignatureLine() const
{
    if (m_writing == Writing::Rich)
        return m_rich->hasSignatureLine();
    return hasHyphens(m_writing == Writing::Plain ? m_text : derivedText());
}

void LetterBody::setSignature(const QString &html, const QString &former)
{
    const bool hasOwnText = m_writing != Writing::Plain && m_isTextOwn;
    const bool isInText = hasOwnText
        && (stationery::standsInText(m_text, former) || (former.isEmpty() && !hasHyphens(m_text)));
    if (m_writing == Writing::Rich)
        m_rich->setSignature(html);
    else if (m_writing == Writing::Source)
        signSource(html);
    if (m_writing == Writing::Plain || isInText)
        signText(html, former);
}

void LetterBody::signSource(const QString &html)
{
    const stationery::Piece piece = stationery::unpacked(core::html::cleaned(html));
    for (const core::mail::Attachment &picture : piece.pictures) {
        if (!m_pictures.contains(picture))
            m_pictures.append(picture);
    }
    m_source->setPictures(m_pictures);
    const auto change = stationery::htmlReplacement(m_source->editor()->source(), piece.html);
    if (!change.isNothing())
        m_source->editor()->replaceSource(change.span, change.text);
}

void LetterBody::signText(const QString &html, const QString &former)
{
    const auto change = stationery::textReplacement(m_text, html, former);
    if (change.isNothing())
        return;
    const bool wasAsFormatted = m_text == m_formattedText;
    plainView()->setText(m_text);
    m_plain->replaceText(change.span, change.text);
    takeText();
    // The letter goes back to its formatted text as if nobody had touched it.
    if (wasAsFormatted && m_writing == Writing::Plain)
        m_formattedText = m_text;
}

bool LetterBody::holdsOnly(const QString &signature) const
{
    if (m_writing == Writing::Plain) {
        const auto change = stationery::textReplacement(m_text, {}, signature);
        return m_text.trimmed().isEmpty()
            || (stationery::standsInText(m_text, signature) && change.appliedTo(m_text).trimmed().isEmpty());
    }
    if (m_writing == Writing::Source)
        return html().trimmed().isEmpty();
    const QString html = m_rich->signature();
    return m_rich->isEmpty() || (!html.isEmpty() && html == signature && m_rich->holdsOnlySignature());
}

void LetterBody::forgetSteps()
{
    m_rich->textEdit()->document()->clearUndoRedoStacks();
    for (const View view : {View::Source, View::Plain}) {
        if (const QPlainTextEdit *text = editor(view))
            text->document()->clearUndoRedoStacks();
    }
}

} // namespace ui::compose
