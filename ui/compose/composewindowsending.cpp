// The way of a letter as its window shows it: asked for, counted down, on its way, sent or not.

#include "ui/compose/actions.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/composewindowprivate.h"
#include "ui/compose/envelopepanel.h"
#include "ui/compose/frombutton.h"
#include "ui/compose/letterbody.h"
#include "ui/compose/remarks.h"
#include "ui/compose/stationerytools.h"
#include "ui/compose/statusline.h"
#include "ui/compose/toolbar.h"
#include "ui/editor/bodyeditor.h"
#include "ui/protocol/protocolpanel.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/sendbutton.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTextEdit>

namespace ui::compose
{

using namespace std::chrono_literals;
using core::delivery::Record;
using core::delivery::State;
using Row = EnvelopePanel::Row;

/// A bar above the letter in place of the one that @p slot had.
InlineBar *ComposeWindow::Private::showBar(QPointer<InlineBar> &slot, InlineBar::Shape shape, Tone tone,
                                           const QString &name)
{
    delete slot;
    slot = new InlineBar(shape, tone, q->centralWidget());
    slot->setObjectName(name);
    frameBar(slot, shape);
    return slot;
}

void ComposeWindow::Private::frameBar(InlineBar *bar, InlineBar::Shape shape)
{
    auto *frame = new QVBoxLayout;
    const bool isCard = shape == InlineBar::Shape::Card;
    frame->setContentsMargins(isCard ? QMargins(16, 12, 16, 4) : QMargins());
    frame->addWidget(bar);
    bars->addLayout(frame);
    bar->show(); // now, so that it can take the focus at once
    connect(bar, &QObject::destroyed, frame, &QObject::deleteLater);
}

void ComposeWindow::Private::clearBars()
{
    delete noticeBar;
    delete remarkBar;
    delete waitingBar;
    delete card;
    envelope->clearProblem();
}

void ComposeWindow::Private::showRemarks()
{
    envelope->commit();
    strip->refresh();
    refresh();
    tellRemarks();
}

void ComposeWindow::Private::tellRemarks()
{
    const Tone tone = remarks.isEmpty() ? Tone::Positive : Tone::Warning;
    InlineBar *bar = showBar(remarkBar, InlineBar::Shape::Bar, tone, QStringLiteral("remarks"));
    bar->setText(remarks.isEmpty() ? tr("Nothing stands out: the message can go.") : remarks.join(u'\n'));
    bar->setClosable(true);
    offerFields(bar);
}

void ComposeWindow::Private::requestSend()
{
    if (phase == Phase::CountingDown)
        return countdown.finishNow();
    if (phase != Phase::Writing || !isReadyToGo())
        return;
    // Some have it already: whoever was accepted is never sent to again.
    if (lastState == State::PartlySent)
        return sendToRefused();
    const QStringList warnings = lastWarnings();
    if (undoDelay.count() <= 0 && !warnings.isEmpty() && !isAskedAbout(warnings))
        return askFirst(warnings);
    startCountdown(warnings.join(u' '));
}

/// What nobody may send unawares. The countdown says it, with all other remarks.
QStringList ComposeWindow::Private::lastWarnings() const
{
    QStringList warnings;
    // After an unknown outcome a second copy may arrive; the person may want that.
    if (lastState == State::Unknown)
        warnings += tr("This message may already have arrived.");
    // Others are among the remarks.
    if (undoDelay.count() <= 0 || !stationery->hasFields())
        warnings += Remarks::aboutFields(stationery->unfilled());
    if (undoDelay.count() <= 0)
        warnings += aboutPlaces;
    return warnings;
}

bool ComposeWindow::Private::isAskedAbout(const QStringList &warnings) const
{
    // The second half of a double click is no answer.
    return remarkBar && remarkBar->isVisible() && remarkBar->objectName() == u"askFirst"
        && remarkBar->text() == warnings.join(u' ')
        && (isAnswered || askedSince.elapsed() >= QApplication::doubleClickInterval());
}

/// Where there is no countdown to undo, what it would have said comes before. Sending once more is the
/// answer.
void ComposeWindow::Private::askFirst(const QStringList &warnings)
{
    InlineBar *bar = showBar(remarkBar, InlineBar::Shape::Bar, Tone::Warning, QStringLiteral("askFirst"));
    bar->setText(warnings.join(u' '));
    bar->setClosable(true);
    askedSince.start();
    offerFields(bar);
    const auto *send = bar->addButton(Button::Look::Primary, QStringLiteral("sendAnyway"), tr("Send anyway"));
    connect(send, &QPushButton::clicked, q, [this] {
        isAnswered = true;
        requestSend();
        isAnswered = false;
    });
}

/// Typed addresses become recipients first; what is missing is said where it is missing.
bool ComposeWindow::Private::isReadyToGo()
{
    const auto unfinished = envelope->commit();
    if (!hasWaited)
        strip->refresh();
    refresh();
    if (!envelope->from()->account()) {
        q->showCannotSend(tr("There is no account to send with yet"),
                          tr("Set one up; the message stays here."));
        return false;
    }
    if (unfinished) {
        envelope->showProblem(tr("“%1” is not an e-mail address. Correct or remove it.")
                                  .arg(envelope->field(*unfinished)->unfinishedText()));
        envelope->focusRow(*unfinished);
        return false;
    }
    if (core::mail::envelopeRecipients(q->saved().draft).isEmpty()) {
        envelope->showProblem(tr("Who is the message for? Add at least one address."));
        envelope->focusRow(Row::To);
        return false;
    }
    if (!std::exchange(hasWaited, false) && isPreparing()) {
        waitForParts();
        return false;
    }
    if (const QStringList gone = strip->unreadable(); !gone.isEmpty()) {
        cannotSend(tr("%1 cannot be read").arg(gone.first()),
                   tr("Remove the attachment, or add the file from where it is now."));
        strip->focusUnreadable();
        return false;
    }
    return true;
}

bool ComposeWindow::Private::isPreparing() const
{
    return strip->isPreparing() || body->isReading();
}

void ComposeWindow::Private::waitForParts()
{
    InlineBar *bar = showBar(waitingBar, InlineBar::Shape::Bar, Tone::Neutral, QStringLiteral("preparing"));
    bar->setText(tr("The letter goes as soon as its attachments are ready."));
    if (strip->isOnlyChecking() && !body->isReading()) { // nearly always done before anybody could read it
        bar->hide();
        QTimer::singleShot(300ms, bar, &QWidget::show);
    }
    const auto *stay
        = bar->addButton(Button::Look::Secondary, QStringLiteral("doNotSend"), tr("Do not send"));
    connect(stay, &QPushButton::clicked, q, [this, bar] {
        waitingBar = nullptr;
        bar->hide();
        bar->deleteLater();
    });
}

void ComposeWindow::Private::goOn()
{
    if (!waitingBar || isPreparing())
        return;
    delete waitingBar;
    hasWaited = true;
    requestSend();
    hasWaited = false;
}

InlineBar *ComposeWindow::Private::cannotSend(const QString &title, const QString &text)
{
    InlineBar *bar = showBar(noticeBar, InlineBar::Shape::Card, Tone::Negative, QStringLiteral("cannotSend"));
    bar->setTitle(title);
    bar->setText(text);
    bar->setClosable(true);
    return bar;
}

void ComposeWindow::Private::startCountdown(const QString &warning)
{
    startCountdown(undoDelay, Waiting::ToBeUndone, warning);
}

void ComposeWindow::Private::startCountdown(std::chrono::seconds delay, Waiting reason,
                                            const QString &warning)
{
    delete noticeBar;
    delete remarkBar;
    envelope->clearProblem();
    if (delay.count() <= 0)
        return countdownIsOver();
    setPhase(Phase::CountingDown);
    waiting = reason;
    countdownWarning = warning;
    const bool isQuiet = warning.isEmpty() && remarks.isEmpty();
    InlineBar *bar = showBar(countdownBar, InlineBar::Shape::Bar, isQuiet ? Tone::Neutral : Tone::Warning,
                             QStringLiteral("countdown"));
    offerFields(bar);
    const auto *undoButton = bar->addButton(Button::Look::Secondary, QStringLiteral("undoSend"), tr("Undo"));
    const auto *nowButton = bar->addButton(Button::Look::Primary, QStringLiteral("sendNow"), tr("Send now"));
    connect(undoButton, &QPushButton::clicked, q, [this] { undo(); });
    connect(nowButton, &QPushButton::clicked, q, [this] { countdown.finishNow(); });
    countdown.start(delay);
}

namespace
{

/// "4:59", or "2:04:59" where it is longer.
QString remainingTime(int seconds)
{
    const QTime time = QTime(0, 0).addSecs(seconds % (24 * 3600));
    return seconds >= 3600
        ? QStringLiteral("%1:%2").arg(seconds / 3600).arg(time.toString(QStringLiteral("mm:ss")))
        : time.toString(QStringLiteral("m:ss"));
}

} // namespace

void ComposeWindow::Private::tellCountdown(int secondsLeft, qreal fractionLeft)
{
    if (!countdownBar)
        return;
    const QString sending = waiting == Waiting::ForTheServer
        ? tr("Trying again in %1").arg(remainingTime(secondsLeft))
        : tr("Sending in %1 s").arg(QLocale().toString(secondsLeft));
    const QStringList words
        = (countdownWarning.isEmpty() ? QStringList() : QStringList{countdownWarning}) + remarks;
    if (words.isEmpty()) {
        countdownBar->setText(sending);
    } else {
        countdownBar->setTitle(sending);
        countdownBar->setText(words.join(u' '));
    }
    countdownBar->setRemaining(fractionLeft);
}

void ComposeWindow::Private::undo()
{
    if (phase != Phase::CountingDown)
        return;
    countdown.stop();
    setPhase(Phase::Writing);
    letterBody->focusTarget()->setFocus();
}

void ComposeWindow::Private::countdownIsOver()
{
    clearBars();
    percent = -1;
    setPhase(Phase::Sending);
    emit q->sendRequested();
}

void ComposeWindow::Private::setPhase(Phase next)
{
    phase = next;
    if (phase != Phase::CountingDown) {
        countdown.stop();
        delete countdownBar;
    }
    actions->undoSending->setEnabled(phase == Phase::CountingDown);
    actions->send->setEnabled(phase == Phase::Writing || phase == Phase::CountingDown);
    setReadOnly(phase != Phase::Writing);
    showState();
}

/// The Send button and the pill say where the letter is.
void ComposeWindow::Private::showState()
{
    SendButton *button = toolbar->sendButton();
    const bool hasFailed = lastState == State::Failed || lastState == State::Cancelled;
    switch (phase) {
    case Phase::Writing:
        button->setReady(true);
        if (lastState == State::Unknown)
            status->setState(Tone::Warning, tr("Not known whether sent"));
        else if (lastState == State::PartlySent)
            status->setState(Tone::Warning, tr("Sent to some"));
        else if (hasFailed)
            status->setState(Tone::Negative, tr("Not sent"));
        else if (thingsToLookAt > 0)
            status->setState(Tone::Warning, tr("%n thing(s) to look at", nullptr, thingsToLookAt));
        else
            status->setState(Tone::Positive, tr("Ready"));
        break;
    case Phase::CountingDown:
        button->setReady(true);
        status->setState(Tone::Neutral, tr("About to send"));
        break;
    case Phase::Sending:
        button->setSending(percent);
        status->setState(Tone::Neutral, tr("Sending"));
        break;
    case Phase::Done:
        button->setDone();
        status->setState(Tone::Positive, tr("Sent"));
        break;
    }
}

/// A server says in its greeting how big a message may be; from then on the status line knows.
void ComposeWindow::Private::learnLimit(const Record &record)
{
    for (const core::smtp::StageEvent &event : record.timeline) {
        for (const QString &line : event.capabilities) {
            const QStringList words = line.split(u' ');
            if (words.size() == 2 && words.first().compare(u"SIZE", Qt::CaseInsensitive) == 0
                && words[1].toLongLong() > 0)
                limits.insert(record.accountId, words[1].toLongLong());
        }
    }
    refresh();
}

void ComposeWindow::showDraftSaved(const QDateTime &at)
{
    d->status->setSaved(at);
}

void ComposeWindow::showDraftNotSaved(const QString &detail)
{
    d->status->setNotSaved(detail);
    InlineBar *bar
        = d->showBar(d->noticeBar, InlineBar::Shape::Bar, Tone::Negative, QStringLiteral("notice"));
    bar->setTitle(tr("The draft could not be saved"));
    bar->setText(tr("Keep this window open, or save the message as a file. %1").arg(detail));
    const auto *rescue
        = bar->addButton(Button::Look::Secondary, QStringLiteral("saveAsFile"), tr("Save as .eml…"));
    connect(rescue, &QPushButton::clicked, d->actions->saveAs, &QAction::trigger);
    bar->setClosable(true);
}

void ComposeWindow::showSending()
{
    d->clearBars();
    d->percent = -1;
    d->setPhase(Phase::Sending);
}

void ComposeWindow::showProgress(qint64 sentBytes, qint64 totalBytes)
{
    d->dock->setProgress(sentBytes, totalBytes);
    if (d->phase != Phase::Sending || totalBytes <= 0)
        return;
    const int percent = int(std::clamp<qint64>(sentBytes * 100 / totalBytes, 0, 100));
    if (percent == d->percent)
        return;
    d->percent = percent;
    d->showState();
}

void ComposeWindow::showSent(const Record &record)
{
    d->clearBars();
    d->lastState = State::Sent;
    d->setPhase(Phase::Done);
    d->learnLimit(record);
    d->markRefused({});
    const core::account::Account *account = d->envelope->from()->find(record.accountId);
    InlineBar *bar = d->showBar(d->noticeBar, InlineBar::Shape::Bar, Tone::Positive, QStringLiteral("sent"));
    const QDateTime at = record.finishedAt.isValid() ? record.finishedAt : QDateTime::currentDateTimeUtc();
    bar->setText(tr("Accepted by %1 for everyone at %2").arg(account ? account->host : QString(), clock(at)));
    if (account && account->isPractice()) {
        const auto *open = bar->addButton(Button::Look::Primary, QStringLiteral("openPractice"),
                                          tr("Open practice mailbox"));
        connect(open, &QPushButton::clicked, this, &ComposeWindow::practiceMailboxRequested);
    }
    auto *next = bar->addButton(Button::Look::Secondary, QStringLiteral("newMessage"), tr("New message"));
    connect(next, &QPushButton::clicked, this, &ComposeWindow::newMessageRequested);
    bar->findChild<Button *>(account && account->isPractice() ? QStringLiteral("openPractice")
                                                              : QStringLiteral("newMessage"))
        ->setFocus(Qt::OtherFocusReason);
}

void ComposeWindow::showCannotSend(const QString &title, const QString &text)
{
    d->setPhase(Phase::Writing);
    InlineBar *bar = d->cannotSend(title, text);
    const auto *accounts
        = bar->addButton(Button::Look::Secondary, QStringLiteral("openAccounts"), tr("Accounts…"));
    connect(accounts, &QPushButton::clicked, this, &ComposeWindow::accountsRequested);
}

} // namespace ui::compose
