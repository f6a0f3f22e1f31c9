#include "ui/compose/composewindowprivate.h"

#include "ui/compose/actions.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/editactions.h"
#include "ui/compose/envelopepanel.h"
#include "ui/compose/letterbody.h"
#include "ui/compose/letterundo.h"
#include "ui/compose/toolbar.h"
#include "ui/preview/previewpage.h"
#include "ui/protocol/protocolpanel.h"
#include "ui/verdict/verdictcard.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QLineEdit>
#include <QSplitter>

#include <algorithm>

namespace ui::compose
{

using Row = EnvelopePanel::Row;

void ComposeWindow::Private::followView()
{
    using View = LetterBody::View;
    catchUpSignature();
    history->followStanding();
    actions->setView(int(letterBody->view()));
    strip->setTextTakesPictures(letterBody->view() == View::Rich);
    actions->format->setEnabled(phase == Phase::Writing && letterBody->view() == View::Rich);
    edits->replace->setEnabled(letterBody->view() == View::Rich);
    // From the subject into the text, whatever a view has above it. The rich one has its place already.
    if (letterBody->view() != View::Rich)
        QWidget::setTabOrder(envelope->subject(), letterBody->focusTarget());
}

/// Made when the dock is opened for the first time.
void ComposeWindow::Private::createPreview()
{
    preview = new preview::PreviewPage(dock);
    preview->setRenderer(previewRenderer);
    dock->addPage(preview, tr("Preview"));
    tabBehind(dock, preview);
    connect(preview, &preview::PreviewPage::sourceRequested, q, &ComposeWindow::messageSourceRequested);
}

void ComposeWindow::Private::setDockOpen(bool open)
{
    if (open && !preview)
        createPreview();
    dock->setVisible(open);
    actions->log->setChecked(open);
    if (!open)
        actions->preview->setChecked(false);
    if (open && splitter->sizes().value(1) < q->height() / 5) {
        // Two fifths, as long as the text keeps as much as the dock gets.
        const int around = envelope->height() + (strip->isHidden() ? 0 : strip->height());
        const int dockHeight = std::clamp((splitter->height() - around) / 2, dock->minimumHeight(),
                                          std::max(dock->minimumHeight(), splitter->height() * 2 / 5));
        splitter->setSizes({splitter->height() - dockHeight, dockHeight});
    }
    if (open && !actions->preview->isChecked() && preview->isVisible())
        dock->showStage(card ? card->stage() : core::smtp::Stage::Dns);
}

void ComposeWindow::Private::setPreviewOpen(bool open)
{
    actions->preview->setChecked(open);
    setDockOpen(open);
    if (!open)
        return;
    dock->showPage(preview);
    preview->showDraft(q->saved().draft);
}

/// F6: tool bar, envelope, body, attachments, dock, and round.
void ComposeWindow::Private::focusRegion(int step)
{
    QList<QWidget *> regions{toolbar, envelope, letterBody};
    if (!strip->isHidden())
        regions += strip;
    if (!dock->isHidden())
        regions += dock;
    const QWidget *focused = q->focusWidget();
    const auto holds
        = [focused](const QWidget *region) { return region == focused || region->isAncestorOf(focused); };
    const auto at = std::find_if(regions.begin(), regions.end(), holds) - regions.begin();
    const qsizetype count = regions.size();
    QWidget *region = regions[at == count ? 0 : (at + step + count) % count];
    if (region == envelope)
        return envelope->focusRow(Row::To);
    if (region == letterBody)
        return letterBody->focusTarget()->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *widget = q->nextInFocusChain(); widget != q; widget = widget->nextInFocusChain()) {
        if (region->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
            && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            return widget->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace ui::compose
