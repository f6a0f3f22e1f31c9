#include "ui/compose/stationerytools.h"

#include "core/html/html.h"
#include "ui/compose/abbreviations.h"
#include "ui/compose/envelopepanel.h"
#include "ui/compose/fieldbar.h"
#include "ui/compose/keepbar.h"
#include "ui/compose/letterbody.h"
#include "ui/compose/letterundo.h"
#include "ui/compose/stationeryactions.h"
#include "ui/editor/textarea.h"
#include "ui/stationery/snippetpicker.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>

namespace ui::compose
{

using core::delivery::SavedDraft;
using core::mail::Attachment;
using core::mail::Draft;
using core::stationery::Escape;
using core::stationery::Field;
using core::stationery::Occasion;
using core::stationery::Paper;
using core::stationery::PaperTitle;

namespace
{

Occasion occasionOf(const SavedDraft &letter)
{
    return {letter.draft.to, letter.draft.from, QDate::currentDate(), QLocale()};
}

QStringList namesOf(const QList<Field> &fields)
{
    QStringList names;
    for (const Field &field : fields)
        names.append(field.name);
    return names;
}

/// A bar may be put away by one of its own buttons.
template<typename Bar>
void putAway(QPointer<Bar> &bar)
{
    if (!bar)
        return;
    bar->hide();
    bar->deleteLater();
    bar = nullptr;
}

} // namespace

StationeryTools::StationeryTools(const StationeryParts &parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_actions(new StationeryActions(parts.window))
    , m_abbreviations(new Abbreviations(this))
{
    connectActions();
    connectText();
}

StationeryTools::~StationeryTools() = default;

void StationeryTools::connectActions()
{
    const auto on
        = [this](const QAction *action, auto does) { connect(action, &QAction::triggered, this, does); };
    on(m_actions->saveTemplate, &StationeryTools::keepLetter);
    on(m_actions->saveSelection, &StationeryTools::keepSelection);
    on(m_actions->insertSnippet, &StationeryTools::pick);
    on(m_actions->fillFields, &StationeryTools::askForFields);
    on(m_actions->manage, [this] { emit stationeryRequested(Paper::Kind::Template); });
    connect(m_actions, &StationeryActions::templateChosen, this, &StationeryTools::templateRequested);
    connect(m_abbreviations, &Abbreviations::wanted, this, &StationeryTools::snippetWanted);
}

void StationeryTools::connectText()
{
    for (auto *text : m_parts.body->findChildren<editor::TextArea *>()) {
        m_abbreviations->watch(text);
        connect(text, &editor::TextArea::menuWanted, this, &StationeryTools::addToMenu);
    }
    connect(m_parts.body, &LetterBody::editorMade, m_abbreviations,
            [this](LetterBody::View view) { m_abbreviations->watch(m_parts.body->editor(view)); });
}

void StationeryTools::addToMenu(QMenu *menu)
{
    m_actions->saveSelection->setEnabled(m_parts.body->hasSelection());
    menu->addSeparator();
    if (m_parts.body->hasSelection())
        menu->addAction(m_actions->saveSelection);
    menu->addAction(m_actions->insertSnippet);
}

void StationeryTools::setTitles(const QList<PaperTitle> &titles)
{
    m_titles = titles;
    m_actions->setTitles(titles);
    m_abbreviations->setTitles(titles);
    if (m_picker)
        m_picker->setTitles(titles);
    if (m_keepBar)
        m_keepBar->setTitles(titles);
}

void StationeryTools::setReadOnly(bool readOnly)
{
    m_actions->insertSnippet->setEnabled(!readOnly);
    m_actions->fillFields->setEnabled(!readOnly && hasFields());
    if (m_fieldBar)
        m_fieldBar->setEnabled(!readOnly);
}

void StationeryTools::forget()
{
    m_edited.reset();
    m_actions->setSaves(StationeryActions::Saves::New);
    putAway(m_editedBar);
    putAway(m_keepBar);
    putAway(m_fieldBar);
    putAway(m_notice);
}

// Snippets

void StationeryTools::pick()
{
    if (!m_picker) {
        m_picker = new stationery::SnippetPicker(m_parts.body);
        connect(m_picker, &stationery::SnippetPicker::picked, this, &StationeryTools::snippetWanted);
        connect(m_picker, &stationery::SnippetPicker::allWanted, this,
                [this] { emit stationeryRequested(Paper::Kind::Snippet); });
        connect(m_picker, &stationery::SnippetPicker::closed, m_parts.body,
                [this] { m_parts.body->focusTarget()->setFocus(Qt::OtherFocusReason); });
    }
    m_picker->setTitles(m_titles);
    m_picker->openAt(m_parts.body->cursorArea());
}

void StationeryTools::insert(const Paper &snippet)
{
    if (!m_actions->insertSnippet->isEnabled())
        return;
    m_parts.history->together([&] {
        m_abbreviations->select(snippet.id);
        m_parts.body->insertPiece(snippet.letter);
    });
    m_parts.body->focusTarget()->setFocus(Qt::OtherFocusReason);
    const core::mail::Body &body = snippet.letter.body;
    const QString text = body.text.isEmpty() ? core::html::toPlainText(body.html) : body.text;
    if (!core::stationery::fieldsOf(text, Escape::Plain).isEmpty())
        askForFields();
}

// Fields

QList<Field> StationeryTools::fields(bool areInBody) const
{
    return m_edited ? QList<Field>() : allFields(areInBody); // they are what it is kept for
}

QList<Field> StationeryTools::allFields(bool areInBody) const
{
    QList<Field> all = core::stationery::fieldsOf(m_parts.envelope->subject()->text(), Escape::Header);
    for (const Field &field : areInBody ? m_parts.body->fields() : QList<Field>()) {
        const auto known = std::find_if(all.begin(), all.end(),
                                        [&](const Field &other) { return other.name == field.name; });
        if (known == all.end())
            all.append(field);
        else if (known->fallback.isEmpty())
            known->fallback = field.fallback;
    }
    return all;
}

QStringList StationeryTools::fieldNames() const
{
    return namesOf(m_fields);
}

QStringList StationeryTools::unfilled() const
{
    return namesOf(allFields(true));
}

void StationeryTools::follow(const SavedDraft &letter, bool mayHaveFields)
{
    m_fields = fields(mayHaveFields);
    m_actions->fillFields->setEnabled(hasFields() && m_actions->insertSnippet->isEnabled());
    if (!m_fieldBar)
        return;
    if (m_fields.isEmpty())
        return putAway(m_fieldBar);
    m_fieldBar->setOccasion(occasionOf(letter));
    m_fieldBar->setFields(m_fields);
}

void StationeryTools::askForFields()
{
    m_fields = fields(true);
    if (m_fields.isEmpty() || !m_actions->insertSnippet->isEnabled())
        return putAway(m_fieldBar);
    const bool isNew = !m_fieldBar;
    if (isNew) {
        m_fieldBar = new FieldBar(m_parts.window);
        connect(m_fieldBar, &FieldBar::filled, this, &StationeryTools::fill);
        connect(m_fieldBar, &FieldBar::left, this, &StationeryTools::closeFieldBar);
    }
    m_fieldBar->setOccasion(occasionOf(m_parts.letter()));
    m_fieldBar->setFields(m_fields);
    if (isNew)
        m_parts.show(m_fieldBar);
    m_fieldBar->focusFirst();
}

void StationeryTools::fill(const QMap<QString, QString> &values)
{
    m_parts.history->together([&] {
        QLineEdit *subject = m_parts.envelope->subject();
        const QString text = core::stationery::filled(subject->text(), values, Escape::Header);
        if (text != subject->text())
            subject->setText(text);
        m_parts.body->fillFields(values);
    });
    closeFieldBar();
}

void StationeryTools::closeFieldBar()
{
    putAway(m_fieldBar);
    m_parts.body->focusTarget()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui::compose
