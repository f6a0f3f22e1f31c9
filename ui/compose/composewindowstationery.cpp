#include "ui/compose/composewindowprivate.h"

#include "ui/compose/actions.h"
#include "ui/compose/envelopepanel.h"
#include "ui/compose/frombutton.h"
#include "ui/compose/letterbody.h"
#include "ui/compose/letterundo.h"
#include "ui/compose/signaturemenu.h"
#include "ui/compose/stationeryactions.h"
#include "ui/compose/stationerytools.h"
#include "ui/editor/bodyeditor.h"

#include <QAction>
#include <QMenuBar>
#include <QTextEdit>

namespace ui::compose
{

using core::account::Identity;

void ComposeWindow::Private::createSignatureMenu()
{
    signatureMenu = new SignatureMenu(q);
    signatureMenu->fill({}, {});
    actions->mainMenu()->insertMenu(body->formatMenu()->menuAction(), signatureMenu);
    q->menuBar()->actions().first()->menu()->insertMenu(actions->history, signatureMenu);
    connect(signatureMenu, &QMenu::aboutToShow, q, [this] {
        const Identity *identity = envelope->from()->identity();
        signatureMenu->fill(envelope->from()->accounts(), identity ? identity->id : QString());
        signatureMenu->setEnabled(true);
        for (QAction *action : signatureMenu->actions())
            action->setEnabled(!body->textEdit()->isReadOnly());
    });
    connect(signatureMenu, &SignatureMenu::chosen, q,
            [this](const Identity &identity) { useSignature(identity); });
    connect(signatureMenu, &SignatureMenu::noneChosen, q, [this] {
        delete signatureBar;
        history->together([this] { putInLetterhead([this] { letterhead->removeSignature(); }); });
        touched();
    });
    connect(signatureMenu, &SignatureMenu::editingWanted, q, &ComposeWindow::accountsRequested);
}

void ComposeWindow::Private::useSignature(const Identity &identity)
{
    delete signatureBar;
    history->together([&] { putInLetterhead([&] { letterhead->useSignature(identity); }); });
    touched();
}

/// What was chosen while the letter was plain text is true of its formatted text as well.
void ComposeWindow::Private::catchUpSignature()
{
    using core::delivery::Writing;
    const Writing before = std::exchange(writing, letterBody->writing());
    if (before == Writing::Plain && writing != before && !isFilling)
        history->together(
            [&] { putInLetterhead([&] { letterhead->catchUp(envelope->from()->accounts()); }); });
}

/// A signature that was changed in this letter stays, but somebody else writes now.
void ComposeWindow::Private::offerSignature()
{
    delete signatureBar;
    const Identity *identity = envelope->from()->identity();
    if (!identity || !letterhead->hasOthersSignature())
        return;
    InlineBar *bar
        = showBar(signatureBar, InlineBar::Shape::Bar, Tone::Neutral, QStringLiteral("signatureOffer"));
    bar->setText(tr("You changed the signature in this letter, so it stayed."));
    const QString name
        = identity->name.isEmpty() && identity->address ? identity->address->toString() : identity->name;
    const auto *use = bar->addButton(Button::Look::Secondary, QStringLiteral("useSignature"),
                                     tr("Use the signature of %1").arg(name));
    const auto *keep
        = bar->addButton(Button::Look::Secondary, QStringLiteral("keepSignature"), tr("Keep my changes"));
    connect(keep, &QPushButton::clicked, bar, &QObject::deleteLater);
    connect(use, &QPushButton::clicked, q, [this, bar, chosen = *identity] {
        signatureBar = nullptr;
        bar->hide();
        bar->deleteLater();
        useSignature(chosen);
    });
}

void ComposeWindow::Private::createStationery()
{
    createSignatureMenu();
    stationery = new StationeryTools({q, envelope, letterBody, history, [this] { return q->saved(); },
                                      [this](InlineBar *bar) { frameBar(bar, bar->shape()); }});
    stationery->actions()->addToMenus(actions->mainMenu(), q->menuBar()->actions().first()->menu(),
                                      body->insertMenu());
    connect(body->insertMenu(), &QMenu::aboutToShow, q,
            [this] { stationery->actions()->saveSelection->setEnabled(letterBody->hasSelection()); });
    connect(stationery, &StationeryTools::templateRequested, q, &ComposeWindow::templateRequested);
    connect(stationery, &StationeryTools::snippetWanted, q, &ComposeWindow::snippetWanted);
    connect(stationery, &StationeryTools::keepRequested, q, &ComposeWindow::keepRequested);
    connect(stationery, &StationeryTools::stationeryRequested, q, &ComposeWindow::stationeryRequested);
}

/// Of a bar that speaks of the letter's fields: leads to where they are filled in.
void ComposeWindow::Private::offerFields(InlineBar *bar)
{
    if (!stationery->hasFields())
        return;
    const auto *fill
        = bar->addButton(Button::Look::Secondary, QStringLiteral("fillFields"), tr("Fill in fields…"));
    connect(fill, &QPushButton::clicked, q, [this] {
        undo();
        if (remarkBar) {
            remarkBar->hide();
            remarkBar->deleteLater();
            remarkBar = nullptr;
        }
        stationery->askForFields();
    });
}

void ComposeWindow::setStationery(const QList<core::stationery::PaperTitle> &titles)
{
    d->stationery->setTitles(titles);
}

void ComposeWindow::insertSnippet(const core::stationery::Paper &snippet)
{
    d->stationery->insert(snippet);
}

void ComposeWindow::askForFields()
{
    d->stationery->askForFields();
}

void ComposeWindow::setEdited(const core::stationery::PaperTitle &title)
{
    d->stationery->setEdited(title);
    d->refresh();
}

void ComposeWindow::showNotKept(const QString &name, const QString &detail)
{
    d->stationery->showNotKept(name, detail);
}

const core::account::Identity *ComposeWindow::Private::savedIdentity() const
{
    const core::account::Account *account = envelope->from()->find(base.accountId);
    if (!account || account->identities.isEmpty())
        return nullptr;
    if (const auto *named = account->identity(base.identityId))
        return named;
    // Drafts of before there were identities, and letters of elsewhere, have only a From.
    for (const core::account::Identity &identity : account->identities) {
        if (base.draft.from && identity.address == base.draft.from->address)
            return &identity;
    }
    return &account->identity();
}

void ComposeWindow::Private::chooseSaved()
{
    const core::account::Identity *identity = savedIdentity();
    envelope->from()->setChoice(base.accountId, identity ? identity->id : QString());
}

void ComposeWindow::Private::takeChoice()
{
    isAccountChosen = true;
    if (const core::account::Identity *identity = envelope->from()->identity())
        history->together(
            [&] { putInLetterhead([&] { letterhead->follow(*identity, envelope->from()->accounts()); }); });
    offerSignature();
    followAccount();
    touched();
}

/// One change, however many parts of the letter it touches.
void ComposeWindow::Private::putInLetterhead(const std::function<void()> &change)
{
    isFilling = true;
    change();
    isFilling = false;
}

} // namespace ui::compose
