// What a letter's window does when the letter did not arrive: says why, and takes the remedies that lie in
// it.

#include "ui/compose/attachmentstrip.h"
#include "ui/compose/composewindowprivate.h"
#include "ui/compose/envelopepanel.h"
#include "ui/compose/frombutton.h"
#include "ui/editor/bodyeditor.h"
#include "ui/protocol/protocolpanel.h"
#include "ui/widgets/chipfield.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QTextEdit>

namespace ui::compose
{

using core::delivery::State;
using core::diagnosis::Outcome;
using core::diagnosis::Remedy;
using verdict::LetterCase;
using verdict::VerdictCard;
using Row = EnvelopePanel::Row;
using Kind = Remedy::Kind;

void ComposeWindow::Private::showVerdict(const LetterCase &letter)
{
    clearBars();
    LetterCase shown = letter;
    if (shown.judgement.verdict && !strip->canBeSmaller())
        shown.judgement.verdict->remedies.removeIf(
            [](const Remedy &remedy) { return remedy.kind == Kind::ShrinkAttachments; });
    card = new VerdictCard(shown, VerdictCard::Place::Composer, q->centralWidget());
    auto *frame = new QVBoxLayout;
    frame->setContentsMargins(16, 12, 16, 4);
    frame->addWidget(card);
    bars->addLayout(frame);
    card->show();
    connect(card, &QObject::destroyed, frame, &QObject::deleteLater);
    connect(card, &VerdictCard::chosen, q, [this](const Remedy &remedy) { take(remedy); });
    // The button in front helps; the keyboard starts there.
    card->focusFirst();
}

void ComposeWindow::Private::take(const Remedy &remedy)
{
    if (takeHere(remedy))
        return;
    const core::account::Account *account = envelope->from()->account();
    if (account && account->isPractice()) {
        emit q->remedyRequested(remedy);
        return;
    }
    switch (remedy.kind) {
    case Kind::OpenAccountSettings:
        emit q->accountSettingsRequested(q->accountId());
        return;
    case Kind::TestConnection:
        emit q->connectionTestRequested(q->accountId());
        return;
    default:
        emit q->remedyRequested(remedy);
        return;
    }
}

/// Answers whether it is one that this window can do.
bool ComposeWindow::Private::takeHere(const Remedy &remedy)
{
    switch (remedy.kind) {
    case Kind::RetryNow:
        if (isReadyToGo())
            countdownIsOver();
        return true;
    case Kind::WaitAndRetry:
    case Kind::WaitForQuota:
    case Kind::SlowDown:
        waitFor(remedy);
        return true;
    case Kind::SendAnyway:
        if (isReadyToGo())
            startCountdown(tr("This message may already have arrived."));
        return true;
    case Kind::SendToRefused:
        sendToRefused();
        return true;
    case Kind::SendToOthers:
        clearBars();
        percent = -1;
        setPhase(Phase::Sending);
        emit q->sendToOthersRequested();
        return true;
    case Kind::SplitRecipients:
        clearBars();
        percent = -1;
        setPhase(Phase::Sending);
        emit q->sendInPortionsRequested(int(remedy.limit));
        return true;
    case Kind::ChangeFrom:
        changeFrom(remedy.target);
        return true;
    case Kind::EditRecipients:
        editRecipient(remedy.target);
        return true;
    case Kind::ShrinkAttachments:
        shrinkPictures();
        return true;
    case Kind::RemoveAttachments:
        strip->refresh();
        if (strip->isHidden())
            body->textEdit()->setFocus();
        else
            strip->setFocus();
        strip->focusUnreadable();
        connect(
            strip, &AttachmentStrip::checked, strip, [this] { strip->focusUnreadable(); },
            Qt::SingleShotConnection);
        return true;
    case Kind::EditMessage:
        body->textEdit()->setFocus();
        return true;
    case Kind::ShowDetails:
        setDockOpen(true);
        dock->showStage(card->stage());
        return true;
    case Kind::CopyReport:
        copied(card->report() + QStringLiteral("\n\n") + dock->transcriptText(), tr("The report is copied."));
        return true;
    case Kind::CopyForAdministrator:
        if (const auto *shown = card->shown())
            copied(
                wording::administratorLetter(
                    *shown, card->letter().context,
                    QLocale().toString(card->letter().record.finishedAt.toLocalTime(), QLocale::LongFormat)),
                tr("A message for the administrator is copied. Paste it into a letter to them."));
        return true;
    default:
        return false;
    }
}

void ComposeWindow::Private::sendToRefused()
{
    clearBars();
    percent = -1;
    setPhase(Phase::Sending);
    emit q->sendToRefusedRequested();
}

/// Counts down to the next attempt; it can be stopped, or be made at once.
void ComposeWindow::Private::waitFor(const Remedy &remedy)
{
    if (!isReadyToGo())
        return;
    std::chrono::seconds delay = remedy.after.value_or(std::chrono::seconds(0));
    if (remedy.at.isValid())
        delay = std::chrono::seconds(QDateTime::currentDateTimeUtc().secsTo(remedy.at));
    startCountdown(std::max(delay, std::chrono::seconds(0)), Waiting::ForTheServer, {});
}

/// Another identity of the person's has the address, or the account's settings are the place to make one.
void ComposeWindow::Private::changeFrom(const QString &address)
{
    for (const core::account::Account &account : envelope->from()->accounts()) {
        for (const core::account::Identity &identity : account.identities) {
            if (account.id != q->accountId() || !identity.address
                || identity.address->toString().compare(address, Qt::CaseInsensitive) != 0)
                continue;
            envelope->from()->setChoice(account.id, identity.id);
            emit envelope->from()->chosen(account.id, identity.id);
            InlineBar *bar
                = showBar(noticeBar, InlineBar::Shape::Bar, Tone::Neutral, QStringLiteral("notice"));
            bar->setText(tr("The letter is now from %1.").arg(address));
            const auto *send
                = bar->addButton(Button::Look::Primary, QStringLiteral("sendAgain"), tr("Send again"));
            connect(send, &QPushButton::clicked, q, [this] { requestSend(); });
            delete card;
            return;
        }
    }
    emit q->accountSettingsRequested(q->accountId());
}

void ComposeWindow::Private::editRecipient(const QString &address)
{
    for (const Row row : {Row::To, Row::Cc, Row::Bcc}) {
        if (envelope->field(row)->focusChip(address))
            return;
    }
    envelope->focusRow(Row::To);
}

void ComposeWindow::Private::shrinkPictures()
{
    if (noticeBar && noticeBar->objectName() == u"shrinking")
        return;
    InlineBar *bar = showBar(noticeBar, InlineBar::Shape::Bar, Tone::Neutral, QStringLiteral("shrinking"));
    bar->setText(tr("Making the pictures smaller…"));
    connect(Shrinking::start(strip->attachments()), &Shrinking::done, q,
            [this](const Shrinking::Result &result) { tellShrunk(result); });
}

void ComposeWindow::Private::tellShrunk(const Shrinking::Result &result)
{
    delete noticeBar;
    // A letter that is on its way is not changed any more.
    if (phase != Phase::Writing)
        return;
    // What was attached or removed meanwhile is the person's, and not undone by this.
    if (strip->attachments() != result.before)
        return shrinkPictures();
    if (result.shrunkCount == 0) {
        InlineBar *bar = showBar(noticeBar, InlineBar::Shape::Bar, Tone::Warning, QStringLiteral("shrunk"));
        bar->setText(
            tr("The pictures cannot be made much smaller. Remove some, or put them somewhere to download."));
        bar->setClosable(true);
        return strip->setFocus();
    }
    strip->setAttachments(result.after);
    emit strip->changed();
    delete card;
    InlineBar *bar = showBar(noticeBar, InlineBar::Shape::Bar, Tone::Positive, QStringLiteral("shrunk"));
    bar->setText(tr("%n picture(s) made smaller: %1 instead of %2.", nullptr, result.shrunkCount)
                     .arg(wording::size(result.bytesAfter), wording::size(result.bytesBefore)));
    const auto *send = bar->addButton(Button::Look::Primary, QStringLiteral("sendAgain"), tr("Send again"));
    const auto *back = bar->addButton(Button::Look::Secondary, QStringLiteral("undoShrinking"), tr("Undo"));
    connect(send, &QPushButton::clicked, q, [this] { requestSend(); });
    connect(back, &QPushButton::clicked, q, [this, before = result.before, after = result.after] {
        strip->takeBack(before, after);
        delete noticeBar;
    });
    bar->findChild<Button *>(QStringLiteral("sendAgain"))->setFocus(Qt::OtherFocusReason);
}

void ComposeWindow::Private::copied(const QString &text, const QString &notice)
{
    QGuiApplication::clipboard()->setText(text);
    InlineBar *bar = showBar(noticeBar, InlineBar::Shape::Bar, Tone::Neutral, QStringLiteral("copied"));
    bar->setText(notice);
    bar->setClosable(true);
}

/// Each chip says what became of its mailbox.
void ComposeWindow::Private::markRefused(const core::diagnosis::Judgement &judgement)
{
    QHash<core::mail::AddrSpec, QString> words;
    for (const Outcome &outcome : judgement.outcomes) {
        if (outcome.verdict)
            words.insert(outcome.recipient,
                         wording::explain(*outcome.verdict, {}).title + u'\n'
                             + outcome.verdict->evidence.words.left(500));
    }
    for (const Row row : {Row::To, Row::Cc, Row::Bcc})
        envelope->field(row)->markRefused(words);
}

void ComposeWindow::showFailure(const LetterCase &letter)
{
    d->lastState = letter.record.state;
    d->setPhase(Phase::Writing);
    d->learnLimit(letter.record);
    d->showVerdict(letter);
    d->markRefused(letter.judgement);
}

} // namespace ui::compose
