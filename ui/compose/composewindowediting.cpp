#include "ui/compose/composewindowprivate.h"

#include "ui/compose/actions.h"
#include "ui/compose/editactions.h"
#include "ui/compose/envelopepanel.h"
#include "ui/compose/letterfields.h"
#include "ui/compose/letterundo.h"
#include "ui/editor/bodyeditor.h"
#include "ui/editor/textarea.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

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

void ComposeWindow::Private::connectEditing()
{
    connectFields(history, {envelope, strip, letterhead.get(), [this] { followAccount(); }});
    connect(history, &LetterUndo::changed, edits, [this] { edits->follow(*history); });
    connect(history, &LetterUndo::restored, q, [this](LetterUndo::Place place) {
        if (place != LetterUndo::Place::Text)
            touched();
    });
    connect(edits->undo, &QAction::triggered, history, &LetterUndo::undo);
    connect(edits->redo, &QAction::triggered, history, &LetterUndo::redo);
    if (auto *text = qobject_cast<editor::TextArea *>(body->textEdit()))
        connect(text, &editor::TextArea::menuWanted, history,
                [this](QMenu *menu) { redirect(menu, history); });
    edits->follow(*history);

    QMenuBar *bar = q->menuBar();
    bar->insertMenu(bar->actions().value(1), edits->editMenu());
    actions->viewMenu()->insertMenu(actions->viewMenu()->actions().value(4), edits->zoomMenu());
    QMenu *main = actions->mainMenu();
    main->insertMenu(actions->history, edits->editMenu());
    main->insertMenu(actions->history, edits->zoomMenu());
    main->insertSeparator(actions->history);
}

} // namespace ui::compose
