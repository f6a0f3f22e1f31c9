#include "ui/compose/composewindow.h"

#include "ui/compose/actions.h"
#include "ui/compose/attachmentfacts.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/composewindowprivate.h"
#include "ui/compose/dropzone.h"
#include "ui/compose/envelopepanel.h"
#include "ui/compose/frombutton.h"
#include "ui/compose/letterbody.h"
#include "ui/compose/letterundo.h"
#include "ui/compose/stationerytools.h"
#include "ui/compose/statusline.h"
#include "ui/compose/toolbar.h"
#include "ui/editor/bodyeditor.h"
#include "ui/preview/previewpage.h"
#include "ui/protocol/protocolpanel.h"
#include "ui/widgets/chipfield.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QTextEdit>

namespace ui::compose
{

using core::account::Account;
using core::account::Identity;
using core::delivery::SavedDraft;
using core::mail::AddressList;
using core::mail::Attachment;
using Row = EnvelopePanel::Row;

namespace
{

/// What is to be listed: all that the text does not show.
QList<Attachment> attachedTo(const core::mail::Draft &draft)
{
    const QList<Attachment> shown = LetterBody::picturesOf(draft);
    QList<Attachment> attached;
    for (const Attachment &attachment : draft.attachments) {
        if (shown.contains(attachment))
            continue;
        attached += attachment;
        attached.last().role = Attachment::Role::Attached;
    }
    return attached;
}

AddressList answersTo(const Identity &identity)
{
    return AddressList(identity.replyTo.cbegin(), identity.replyTo.cend());
}

} // namespace

ComposeWindow::ComposeWindow(QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this))
{
    d->nameThings();
    d->showState();
    d->refresh();
    d->envelope->field(Row::To)->edit()->setFocus();
}

ComposeWindow::~ComposeWindow()
{
    d->strip->abandon();
}

void ComposeWindow::setAccounts(const QList<Account> &accounts)
{
    const QString before = accountId();
    const Account *chosen = d->envelope->from()->account();
    const QString title = chosen ? chosen->title : QString();
    d->envelope->from()->setAccounts(accounts);
    if (!d->base.accountId.isEmpty() && !d->isAccountChosen)
        d->chooseSaved();
    d->followAccount();
    if (before == accountId())
        return;
    d->refresh();
    // Who writes is never changed without a word.
    if (const Account *now = d->envelope->from()->account(); chosen && now && d->phase == Phase::Writing) {
        InlineBar *bar
            = d->showBar(d->noticeBar, InlineBar::Shape::Bar, Tone::Warning, QStringLiteral("senderGone"));
        bar->setClosable(true);
        bar->setText(tr("The account %1 is gone. This letter is now sent with %2.").arg(title, now->title));
    }
}

void ComposeWindow::setSizeLimits(const QHash<QString, SizeLimit> &byAccount)
{
    d->providerLimits = byAccount;
    d->refresh();
}

void ComposeWindow::cleanPhotos()
{
    d->strip->cleanPhotos(d->strip->cards());
}

void ComposeWindow::setPictureWay(const editor::PictureWay &way)
{
    d->pictureWay = way;
    d->body->setPictureWay(way);
    d->strip->setPictureWay(way);
}

QString ComposeWindow::accountId() const
{
    const Account *account = d->envelope->from()->account();
    return account ? account->id : d->base.accountId;
}

QString ComposeWindow::identityId() const
{
    if (!d->envelope->from()->account())
        return d->base.identityId;
    const Identity *identity = d->envelope->from()->identity();
    return identity ? identity->id : QString();
}

void ComposeWindow::setSaved(const SavedDraft &saved)
{
    d->isFilling = true;
    d->stationery->forget();
    d->base = saved;
    d->isAccountChosen = false;
    d->chooseSaved();
    const auto fill = [this](Row row, const core::mail::AddressList &list, const QString &unfinished) {
        d->envelope->field(row)->setAddresses(list);
        d->envelope->field(row)->setUnfinishedText(unfinished);
    };
    fill(Row::To, saved.draft.to, saved.unfinishedTo);
    fill(Row::Cc, saved.draft.cc, saved.unfinishedCc);
    fill(Row::Bcc, saved.draft.bcc, saved.unfinishedBcc);
    d->envelope->updateRows();
    d->envelope->subject()->setText(saved.draft.subject);
    d->letterBody->open(saved);
    d->strip->setAttachments(attachedTo(saved.draft), saved.savedAt);
    d->status->setSaved(saved.savedAt);
    d->isFilling = false;
    d->isTouched = false;
    const Identity *identity = d->savedIdentity();
    if (identity && !saved.identityId.isEmpty())
        d->letterhead->resume(*identity);
    else
        d->letterhead->leaveAlone();
    d->followAccount();
    d->history->clear();
    d->refresh();
}

void ComposeWindow::applyIdentity()
{
    // HTML that was given is a whole letter; writing it anew for a signature could change its looks.
    const auto text = d->base.draft.body.html.isEmpty() ? Letterhead::Text::Open : Letterhead::Text::Finished;
    if (const Identity *identity = d->envelope->from()->identity())
        d->putInLetterhead([&] { d->letterhead->begin(*identity, text); });
    d->letterBody->forgetSteps();
    d->history->clear();
    d->refresh();
}

bool ComposeWindow::isBlank() const
{
    // In a long letter it takes time to work out the text, and there nobody needs it for this.
    if (!d->letterhead->isBare() || !d->envelope->subject()->text().isEmpty())
        return false;
    const SavedDraft letter = saved();
    // What came with a letter and the editor cannot show is something too.
    using core::delivery::Writing;
    const bool isRich = letter.writing == Writing::Rich;
    const QString shown = isRich           ? d->body->body().text
        : letter.writing == Writing::Plain ? letter.draft.body.text
                                           : QString();
    const bool hasSource = letter.writing == Writing::Source && !letter.draft.body.html.trimmed().isEmpty();
    const bool isAllShown
        = (isRich && d->letterBody->isEdited()) || letter.draft.body.text.trimmed() == shown.trimmed();
    return isAllShown && !hasSource && letter.draft.attachments.isEmpty() && letter.unfinishedTo.isEmpty()
        && letter.unfinishedCc.isEmpty() && letter.unfinishedBcc.isEmpty();
}

SavedDraft ComposeWindow::saved() const
{
    return d->savedWith(d->letterBody->body());
}

void ComposeWindow::takeSaved(const std::function<void(const SavedDraft &)> &then)
{
    d->letterBody->takeBody([now = d->savedWith({}), then](const core::mail::Body &body) {
        SavedDraft saved = now;
        saved.draft.body = body;
        then(saved);
    });
}

SavedDraft ComposeWindow::Private::savedWith(const core::mail::Body &text) const
{
    SavedDraft saved = base;
    core::mail::Draft &draft = saved.draft;
    saved.accountId = q->accountId();
    saved.identityId = q->identityId();
    const Identity *identity = envelope->from()->identity();
    if (identity && identity->address && (isAccountChosen || !draft.from))
        draft.from = core::mail::Mailbox{identity->name, *identity->address};
    // Answers go where the identity says, unless the letter itself says where.
    const Identity *before = savedIdentity();
    const bool hasOwnReplyTo = !draft.replyTo.isEmpty() && !(before && draft.replyTo == answersTo(*before));
    if (identity && !hasOwnReplyTo && draft.from && identity->address == draft.from->address)
        draft.replyTo = answersTo(*identity);
    draft.to = envelope->field(Row::To)->addresses();
    draft.cc = envelope->field(Row::Cc)->addresses();
    draft.bcc = envelope->field(Row::Bcc)->addresses();
    saved.unfinishedTo = envelope->field(Row::To)->unfinishedText();
    saved.unfinishedCc = envelope->field(Row::Cc)->unfinishedText();
    saved.unfinishedBcc = envelope->field(Row::Bcc)->unfinishedText();
    draft.subject = envelope->subject()->text();
    // A body that nobody touched goes back as it came, to the last octet.
    draft.body = text;
    draft.attachments = strip->attachments() + letterBody->pictures();
    saved.writing = letterBody->writing();
    saved.isTextOwn = letterBody->isTextOwn();
    return saved;
}

bool ComposeWindow::isPristine() const
{
    return !d->isTouched;
}

void ComposeWindow::offerAttachments(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    InlineBar *bar
        = d->showBar(d->consentBar, InlineBar::Shape::Card, Tone::Warning, QStringLiteral("consent"));
    bar->setTitle(tr("A link wants to attach %n file(s) to this message", nullptr, int(paths.size())));
    bar->setText(tr("Attach only what you expected: whoever made the link chose the files."));
    bar->setServerWords(paths.join(u'\n'));
    const auto *decline
        = bar->addButton(Button::Look::Primary, QStringLiteral("declineAttachments"), tr("Do not attach"));
    const auto *accept = bar->addButton(Button::Look::Secondary, QStringLiteral("acceptAttachments"),
                                        tr("Attach %n file(s)", nullptr, int(paths.size())));
    connect(decline, &QPushButton::clicked, bar, &QObject::deleteLater);
    connect(accept, &QPushButton::clicked, this, [this, bar, paths] {
        attachFiles(paths);
        bar->deleteLater();
    });
}

void ComposeWindow::attachFiles(const QStringList &paths)
{
    d->addFiles(paths);
}

void ComposeWindow::setSuggestions(const SuggestionsPtr &suggestions)
{
    d->envelope->setSuggestions(suggestions);
}

void ComposeWindow::addRecipients(Recipients row, const core::mail::AddressList &list)
{
    const EnvelopePanel::Row rows[]{EnvelopePanel::Row::To, EnvelopePanel::Row::Cc, EnvelopePanel::Row::Bcc};
    d->envelope->addRecipients(rows[int(row)], list);
}

ComposeWindow::Phase ComposeWindow::phase() const
{
    return d->phase;
}

void ComposeWindow::setPlainTextLinks(core::html::PlainTextOptions::Links links)
{
    d->letterBody->setLinks(links);
}

void ComposeWindow::setUndoDelay(std::chrono::seconds delay)
{
    d->undoDelay = delay;
}

protocol::ProtocolPanel *ComposeWindow::protocol() const
{
    return d->dock;
}

void ComposeWindow::setSpellSource(editor::SpellSource *source)
{
    d->body->setSpellSource(source);
}

void ComposeWindow::setPreviewRenderer(preview::Renderer *renderer)
{
    d->previewRenderer = renderer;
    if (d->preview)
        d->preview->setRenderer(renderer);
}

void ComposeWindow::showMessageSource(const QString &message)
{
    if (d->preview)
        d->preview->setSource(message);
}

void ComposeWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && d)
        d->nameThings();
    if (event->type() == QEvent::ActivationChange && d && isActiveWindow()) {
        d->strip->refresh(); // a file may have gone while another window was in front
        d->refreshTimer.start();
    }
    QMainWindow::changeEvent(event);
}

/// A letter on its way is not put out of sight: what becomes of it is told here.
void ComposeWindow::closeEvent(QCloseEvent *event)
{
    if (d->phase == Phase::CountingDown || d->phase == Phase::Sending) {
        event->ignore();
        InlineBar *bar
            = d->showBar(d->noticeBar, InlineBar::Shape::Bar, Tone::Warning, QStringLiteral("notice"));
        bar->setText(d->phase == Phase::Sending
                         ? tr("The message is still on its way. Cancel it first, or wait until it is sent.")
                         : tr("The message is about to be sent. Undo that first, or send it now."));
        bar->setClosable(true);
        return;
    }
    QMainWindow::closeEvent(event);
    emit closed();
}

void ComposeWindow::setChosen(const QString &language, const QString &appearance)
{
    d->actions->setChosen(language, appearance);
}

} // namespace ui::compose
