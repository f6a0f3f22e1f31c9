#include "ui/compose/letterbody.h"

#include "core/html/subset.h"
#include "ui/editor/bodyeditor.h"
#include "ui/source/plainview.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourceview.h"
#include "ui/widgets/inbackground.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/taborder.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextEdit>

#include <utility>

namespace ui::compose
{

using core::mail::Attachment;
using core::mail::Body;
using source::PlainView;

namespace
{

/// A style may name a picture, too.
QList<Attachment> shownIn(const QString &html, const QList<Attachment> &pictures)
{
    QList<Attachment> shown;
    const QStringList ids = core::html::referredContentIds(html);
    for (const Attachment &picture : pictures) {
        const QString id = QString::fromUtf8(picture.contentId);
        const bool isNamed = !id.isEmpty() && html.contains(QStringLiteral("cid:") + id, Qt::CaseInsensitive);
        if (isNamed || ids.contains(id))
            shown.append(picture);
    }
    return shown;
}

} // namespace

QList<Attachment> LetterBody::picturesOf(const core::mail::Draft &draft)
{
    QList<Attachment> pictures;
    for (const Attachment &attachment : draft.attachments) {
        if (attachment.role == Attachment::Role::Inline)
            pictures.append(attachment);
    }
    return shownIn(draft.body.html, pictures);
}

LetterBody::LetterBody(editor::BodyEditor *rich, QWidget *parent)
    : QWidget(parent)
    , m_rich(rich)
    , m_stack(new QStackedWidget(this))
    , m_richHtml(QString())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(0);
    column->addLayout(m_notes);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_rich);
    m_stack->setMinimumHeight(fontMetrics().height() * 3); // a notice above it comes on top
    connect(m_rich, &editor::BodyEditor::changed, this, &LetterBody::noteRichChange);
}

LetterBody::~LetterBody() = default;

source::SourceView *LetterBody::sourceView()
{
    if (m_source)
        return m_source;
    m_source = new source::SourceView(this);
    m_source->setReadOnly(m_isReadOnly);
    m_stack->addWidget(m_source);
    tabBehind(m_rich, m_source);
    connect(m_source, &source::SourceView::edited, this, &LetterBody::noteSourceChange);
    emit editorMade(View::Source);
    return m_source;
}

PlainView *LetterBody::plainView()
{
    if (m_plain)
        return m_plain;
    m_plain = new PlainView(this);
    m_plain->setLinks(m_links);
    m_plain->setReadOnly(m_isReadOnly);
    m_stack->addWidget(m_plain);
    tabBehind(m_rich, m_plain);
    connect(m_plain, &PlainView::edited, this, &LetterBody::takeText);
    connect(m_plain, &PlainView::followRequested, this, &LetterBody::followAgain);
    connect(m_plain, &PlainView::onlyRequested, this, &LetterBody::askForPlainOnly);
    connect(m_plain, &PlainView::formattedRequested, this, [this] { leavePlainOnly(View::Rich); });
    connect(m_plain, &PlainView::linksChosen, this, [this](Links links) {
        setLinks(links);
        edit();
        emit linksChosen(links);
    });
    emit editorMade(View::Plain);
    return m_plain;
}

void LetterBody::open(const core::delivery::SavedDraft &saved)
{
    m_isFilling = true;
    m_given = saved.draft.body;
    m_givenPictures = picturesOf(saved.draft);
    m_pictures = m_givenPictures;
    m_html = m_given.html;
    m_text = m_given.text;
    m_original.clear();
    m_converted.clear();
    m_formattedText = m_given.text;
    m_richHtml.reset();
    m_isRichEdited = false;
    m_isEdited = false;
    m_isTextOwn = saved.isTextOwn && saved.writing != Writing::Plain && !m_html.isEmpty();
    m_writing = saved.writing;
    m_formattedAs = Writing::Rich;
    showNote(Note::None);
    if (m_writing == Writing::Rich && !core::html::losses(m_html).isEmpty()) {
        m_writing = Writing::Source;
        showNote(Note::Losses);
    }
    m_isFilling = false;
    show(m_writing == Writing::Plain        ? View::Plain
             : m_writing == Writing::Source ? View::Source
                                            : View::Rich);
}

QString LetterBody::html() const
{
    if (m_writing == Writing::Source && m_view == View::Source)
        return m_source->html();
    if (m_writing == Writing::Rich && m_isRichEdited)
        return m_rich->html();
    return m_html;
}

core::html::PlainTextOptions LetterBody::textOptions() const
{
    QHash<QString, QString> names;
    for (const Attachment &picture : pictures())
        names.insert(QString::fromUtf8(picture.contentId), picture.fileName);
    return {.links = m_links, .pictureNames = names};
}

QString LetterBody::derivedText() const
{
    const QString now = html();
    if (now != m_derivedFrom || m_derived.isNull()) {
        m_derivedFrom = now;
        m_derived = core::html::toPlainText(now, textOptions());
    }
    return m_derived;
}

Body LetterBody::body() const
{
    if (!m_isEdited)
        return m_given;
    if (m_writing == Writing::Plain)
        return {m_text, {}};
    if (m_writing == Writing::Rich && m_isRichEdited)
        m_rich->htmlInWhole();
    return {m_isTextOwn ? m_text : derivedText(), html()};
}

void LetterBody::takeBody(std::function<void(const Body &)> then)
{
    constexpr qsizetype quicklyRead = 50'000; // characters
    if (!m_isEdited || m_writing == Writing::Plain)
        return then(body());
    const QString now = html();
    if (now.size() < quicklyRead)
        return then(body());
    if (m_isTextOwn)
        return then({m_text, now});
    if (now == m_derivedFrom && !m_derived.isNull())
        return then({m_derived, now});
    inBackground(
        this, [now, options = textOptions()] { return core::html::toPlainText(now, options); },
        [this, now, links = m_links, then = std::move(then)](const QString &text) {
            if (links == m_links) {
                m_derivedFrom = now;
                m_derived = text;
            }
            then({text, now});
        });
}

QList<Attachment> LetterBody::pictures() const
{
    if (!m_isEdited)
        return m_givenPictures;
    if (m_writing == Writing::Plain)
        return {};
    if (m_writing == Writing::Rich && m_isRichEdited)
        return m_rich->pictures();
    return shownIn(html(), m_pictures);
}

void LetterBody::edit()
{
    if (m_isFilling)
        return;
    m_isEdited = true;
    emit changed();
}

void LetterBody::noteRichChange()
{
    if (m_isFilling)
        return;
    if (m_writing != Writing::Rich) // the letter is elsewhere, and no longer what is hidden there
        return m_richHtml.reset();
    m_isRichEdited = true;
    m_isEdited = true;
    if (m_view == View::Plain && !m_isTextOwn)
        m_plain->setText(derivedText());
    emit changed();
}

/// By keys, or unseen for an identity.
void LetterBody::noteSourceChange()
{
    if (m_isFilling || m_writing != Writing::Source)
        return;
    if (m_view == View::Plain) {
        m_html = m_source->html();
        if (!m_isTextOwn)
            m_plain->setText(derivedText());
    }
    edit();
}

/// What the view that is about to be left has made of the letter.
void LetterBody::settle()
{
    const QString now = html();
    if (m_writing == Writing::Rich && m_isRichEdited) {
        for (const Attachment &picture : m_rich->pictures()) {
            if (!m_pictures.contains(picture))
                m_pictures.append(picture);
        }
        m_richHtml = now;
        m_isRichEdited = false;
    }
    m_html = now;
}

void LetterBody::setView(View next)
{
    if (next == m_view)
        return;
    if (m_writing == Writing::Plain)
        return next == View::Plain ? void() : leavePlainOnly(next);
    settle();
    const bool isOnlyText = m_view == View::Plain && m_isTextOwn && m_html.isEmpty();
    if (isOnlyText) { // no twin of anything: it is what the letter says
        m_isTextOwn = false;
        m_richHtml.reset();
    }
    if (next == View::Rich && m_html != m_richHtml && !core::html::losses(m_html).isEmpty()) {
        if (m_view == View::Plain)
            show(View::Source);
        return showNote(Note::Losses);
    }
    if (next == View::Rich && m_writing == Writing::Source)
        m_writing = Writing::Rich;
    else if (next == View::Source)
        m_writing = Writing::Source;
    if (m_note == Note::PlainOnly || (m_note == Note::Losses && next == View::Rich))
        showNote(Note::None);
    show(next);
    m_isRichEdited = m_isRichEdited || (isOnlyText && next == View::Rich);
}

void LetterBody::show(View next)
{
    m_isFilling = true;
    m_view = next;
    switch (next) {
    case View::Rich:
        showRich();
        break;
    case View::Source:
        showSource();
        break;
    case View::Plain:
        showPlain();
        break;
    }
    m_isFilling = false;
    m_stack->setCurrentWidget(next == View::Rich         ? static_cast<QWidget *>(m_rich)
                                  : next == View::Source ? static_cast<QWidget *>(m_source)
                                                         : m_plain);
    // A text alone may become quite low; what the others have below it must not stand in it.
    m_stack->setMinimumHeight(next == View::Rich ? fontMetrics().height() * 3 : 0);
    emit viewChanged(next);
}

/// No proxy: Tab would go from what comes after the text back to it.
void LetterBody::focusInEvent(QFocusEvent *event)
{
    focusTarget()->setFocus(event->reason());
}

/// Its steps to undo stay where it shows the letter already.
void LetterBody::showRich()
{
    if (m_richHtml == m_html)
        return;
    m_rich->setBody({m_text, m_html}, m_pictures);
    m_richHtml = m_html;
    m_isRichEdited = false;
}

/// A letter of plain text has no source yet; what the rich editor would make of it is a good beginning.
void LetterBody::showSource()
{
    if (m_html.isEmpty() && !m_text.isEmpty() && !m_isTextOwn)
        m_html = core::html::fromPlainText(m_text);
    if (sourceView()->html() != m_html)
        m_source->setHtml(m_html, m_pictures);
}

void LetterBody::showPlain()
{
    using Role = PlainView::Role;
    if (m_writing == Writing::Plain) {
        plainView()->setText(m_text);
        return m_plain->setRole(Role::Only);
    }
    // Not edited, the letter goes out with the text that it came with.
    const bool isGiven = !m_isEdited && !m_given.text.isEmpty();
    plainView()->setText(m_isTextOwn ? m_text : isGiven ? m_given.text : derivedText());
    m_plain->setRole(m_isTextOwn ? Role::Own : Role::Follows);
}

/// Typed in the plain view. To type it back is to follow again.
void LetterBody::takeText()
{
    m_text = m_plain->text();
    if (m_writing != Writing::Plain) {
        const bool isGiven = !m_isEdited && m_text == m_given.text;
        m_isTextOwn = m_text != derivedText() && !isGiven;
        m_plain->setRole(m_isTextOwn ? PlainView::Role::Own : PlainView::Role::Follows);
    }
    edit();
}

void LetterBody::followAgain()
{
    m_isTextOwn = false;
    m_plain->replaceText(derivedText());
    m_plain->setRole(PlainView::Role::Follows);
    m_plain->editor()->setFocus(Qt::OtherFocusReason);
    edit();
}

void LetterBody::setLinks(Links links)
{
    m_links = links;
    m_derived = QString();
    if (m_plain)
        m_plain->setLinks(links);
    if (m_view == View::Plain && m_writing != Writing::Plain && !m_isTextOwn)
        m_plain->setText(derivedText());
}

void LetterBody::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_rich->setReadOnly(readOnly);
    if (m_source)
        m_source->setReadOnly(readOnly);
    if (m_plain)
        m_plain->setReadOnly(readOnly);
    if (m_bar)
        m_bar->setEnabled(!readOnly);
}

QWidget *LetterBody::focusTarget() const
{
    switch (m_view) {
    case View::Rich:
        break;
    case View::Source:
        return m_source->editor();
    case View::Plain:
        return m_plain->editor();
    }
    return m_rich->textEdit();
}

QPlainTextEdit *LetterBody::editor(View view) const
{
    if (view == View::Source)
        return m_source ? m_source->editor() : nullptr;
    return m_plain ? m_plain->editor() : nullptr;
}

bool LetterBody::holds(View view) const
{
    switch (view) {
    case View::Rich:
        return m_writing == Writing::Rich;
    case View::Source:
        return m_writing == Writing::Source;
    case View::Plain:
        break;
    }
    return m_view == View::Plain || m_writing == Writing::Plain || m_isTextOwn;
}

bool LetterBody::shows(View view) const
{
    return view == m_view || (m_view == View::Plain && !m_isTextOwn && holds(view));
}

} // namespace ui::compose
