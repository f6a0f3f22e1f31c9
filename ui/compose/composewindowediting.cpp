#include "ui/compose/composewindowprivate.h"

#include "ui/compose/actions.h"
#include "ui/compose/editactions.h"
#include "ui/compose/envelopepanel.h"
#include "ui/compose/letterbody.h"
#include "ui/compose/letterfields.h"
#include "ui/compose/letterundo.h"
#include "ui/compose/statusline.h"
#include "ui/compose/subjectspelling.h"
#include "ui/editor/bodyeditor.h"
#include "ui/editor/findbar.h"
#include "ui/editor/textarea.h"
#include "ui/editor/wordcount.h"
#include "ui/editor/zoom.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

namespace ui::compose
{

namespace
{

/// The text's own menu undoes with the letter's history too.
void redirect(QMenu *menu, LetterUndo *history)
{
    const auto lead = [menu](const char *name, bool isEnabled, LetterUndo *to, void (LetterUndo::*does)()) {
        auto *action = menu->findChild<QAction *>(QString::fromLatin1(name));
        if (!action)
            return;
        action->disconnect(SIGNAL(triggered(bool)));
        action->setEnabled(isEnabled);
        QObject::connect(action, &QAction::triggered, to, does);
    };
    lead("edit-undo", history->canUndo(), history, &LetterUndo::undo);
    lead("edit-redo", history->canRedo(), history, &LetterUndo::redo);
}

} // namespace

/// The letter's text in its three editors.
void ComposeWindow::Private::connectTexts()
{
    using Standing = LetterUndo::Standing;
    using View = LetterBody::View;
    const auto add = [this](View view, auto *editor) {
        const LetterUndo::Place place = view == View::Rich ? LetterUndo::Place::Text
            : view == View::Source                         ? LetterUndo::Place::Source
                                                           : LetterUndo::Place::Plain;
        const auto standing = [this, view] {
            return letterBody->shows(view) ? Standing::Shown
                : letterBody->holds(view)  ? Standing::Behind
                : view == View::Plain      ? Standing::Made
                                           : Standing::Gone;
        };
        history->addText(place,
                         {editor->document(), [editor] { editor->undo(); }, [editor] { editor->redo(); },
                          [this] { letterBody->focusTarget()->setFocus(Qt::ShortcutFocusReason); },
                          standing});
        history->watch(editor);
    };
    add(View::Rich, body->textEdit());
    connect(letterBody, &LetterBody::editorMade, history,
            [this, add](View view) { add(view, letterBody->editor(view)); });
}

void ComposeWindow::Private::connectEditing()
{
    connectTexts();
    connectFields(history, {envelope, strip, letterhead.get(), [this] { followAccount(); }});
    connect(history, &LetterUndo::changed, edits, [this] { edits->follow(*history); });
    connect(history, &LetterUndo::restored, q, [this](LetterUndo::Place place) {
        using Place = LetterUndo::Place;
        if (place != Place::Text && place != Place::Source && place != Place::Plain)
            touched();
    });
    connect(edits->undo, &QAction::triggered, history, &LetterUndo::undo);
    connect(edits->redo, &QAction::triggered, history, &LetterUndo::redo);
    if (auto *text = qobject_cast<editor::TextArea *>(body->textEdit()))
        connect(text, &editor::TextArea::menuWanted, history,
                [this](QMenu *menu) { redirect(menu, history); });
    connect(envelope->subject(), &SubjectEdit::menuWanted, history,
            [this](QMenu *menu) { redirect(menu, history); });
    edits->addPastes(body->pasteActions());
    edits->follow(*history);
    connectSpelling();
    connectShowing();

    QMenuBar *bar = q->menuBar();
    bar->insertMenu(bar->actions().value(1), edits->editMenu());
    actions->viewMenu()->insertMenu(actions->viewMenu()->actions().value(4), edits->zoomMenu());
    QMenu *main = actions->mainMenu();
    main->insertMenu(actions->history, edits->editMenu());
    main->insertMenu(actions->history, edits->zoomMenu());
    main->insertSeparator(actions->history);
}

/// The subject's words are the letter's, too. From there the key goes on into the text, and back where the
/// text has none.
void ComposeWindow::Private::connectSpelling()
{
    using From = SubjectSpelling::From;
    auto *spelling = new SubjectSpelling(envelope->subject(), body->spellVerdicts());
    spelling->setTogether([this](const auto &change) { history->together(change); });
    body->setSpellingElsewhere([spelling] { return spelling->goToNext(From::Start); });
    connect(actions->spelling, &QAction::triggered, spelling, [this, spelling] {
        if (!envelope->subject()->hasFocus() || !spelling->goToNext(From::Cursor))
            body->goToNextMisspelt();
    });
}

/// What is only about how the text is looked at.
void ComposeWindow::Private::connectShowing()
{
    using editor::FindBar;
    connect(edits->find, &QAction::triggered, letterBody, &LetterBody::find);
    connect(edits->replace, &QAction::triggered, body,
            [this] { body->findBar()->open(FindBar::Purpose::Replace); });
    connect(edits->findNext, &QAction::triggered, letterBody, [this] { letterBody->findNext(1); });
    connect(edits->findPrevious, &QAction::triggered, letterBody, [this] { letterBody->findNext(-1); });
    connect(edits->zoomIn, &QAction::triggered, letterBody, [this] { letterBody->zoom(1); });
    connect(edits->zoomOut, &QAction::triggered, letterBody, [this] { letterBody->zoom(-1); });
    connect(edits->zoomReset, &QAction::triggered, letterBody, [this] { letterBody->zoom(0); });
    const editor::Zoom *zoom = body->zoom();
    connect(zoom, &editor::Zoom::changed, edits, &EditActions::setZoom);
    connect(zoom, &editor::Zoom::changed, status, &StatusLine::setZoom);
    connect(zoom, &editor::Zoom::changed, q, &ComposeWindow::zoomChosen);
    connect(body->wordCounter(), &editor::WordCounter::counted, status, &StatusLine::setWords);
    connect(edits->markdown, &QAction::toggled, body, &editor::BodyEditor::setMarkdown);
    connect(edits->markdown, &QAction::triggered, q, &ComposeWindow::markdownChosen);
}

void ComposeWindow::setZoom(int percent)
{
    d->body->zoom()->setPercent(percent);
}

void ComposeWindow::setMarkdown(bool on)
{
    d->edits->markdown->setChecked(on);
}

} // namespace ui::compose
