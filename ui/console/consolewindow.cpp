#include "ui/console/consolewindowprivate.h"

#include "ui/wording/consolewording.h"

#include <QCloseEvent>

namespace ui::console
{

using core::console::Notice;
using core::console::State;
using core::smtp::Entry;

namespace
{

constexpr int narrowColumns = 90; ///< Below it, transcript and explanation stand one over the other.

/// After these the line stands in its place again: it can be put right, or said again.
bool isWorthKeeping(Notice::Kind kind)
{
    return kind == Notice::Kind::SendingNotAllowed || kind == Notice::Kind::NeedsSmtpUtf8
        || kind == Notice::Kind::AuthInTheClear;
}

} // namespace

void ConsoleWindow::Private::showPrompt()
{
    switch (line->takes()) {
    case CommandLine::Takes::Command:
        prompt->setText(ConsoleWindow::tr("&Command"));
        break;
    case CommandLine::Takes::Text:
        prompt->setText(ConsoleWindow::tr("&Message"));
        break;
    case CommandLine::Takes::UserName:
        prompt->setText(ConsoleWindow::tr("&User name"));
        break;
    case CommandLine::Takes::Secret:
        prompt->setText(state == State::AnswerWanted ? ConsoleWindow::tr("&Answer in base64")
                            : question.wantsToken    ? ConsoleWindow::tr("Access &token")
                                                     : ConsoleWindow::tr("Pass&word"));
        break;
    }
    line->setAccessibleName(prompt->text().remove(u'&'));
    updateHint();
}

void ConsoleWindow::Private::updateHint()
{
    QString text;
    const auto command = core::console::parse(line->text());
    switch (state) {
    case State::Closed:
        text = ConsoleWindow::tr("Not connected.");
        break;
    case State::Connecting:
    case State::Waiting:
        text = ConsoleWindow::tr("Waiting for the server.");
        break;
    case State::Ready:
        if (command.isEmpty())
            text
                = ConsoleWindow::tr("Type a command. Tab completes it, Up and Down bring back earlier ones.");
        else if (const auto objection = core::console::objectionTo(command, situation()))
            text = wording::noticeSentence(*objection);
        else if (command.verb != core::console::Verb::Unknown || line->text().contains(u' '))
            text = wording::commandSentence(command.verb);
        break;
    case State::LoginWanted:
        text = line->takes() == CommandLine::Takes::UserName
            ? ConsoleWindow::tr("The user name for the sign-in by %1.")
                  .arg(QString::fromLatin1(question.mechanism))
            : ConsoleWindow::tr("It is hidden here, in the transcript and in what you copy.");
        break;
    case State::AnswerWanted:
        text = ConsoleWindow::tr(
            "The server waits for the next part of the sign-in. It is hidden everywhere.");
        break;
    case State::Writing:
        text = ConsoleWindow::tr(
            "One line of the message at a time. A dot alone on its line sends it; a line that begins "
            "with a dot gets a second one.");
        break;
    }
    hint->setText(text);
    hint->setAccessibleName(text);
    line->setAccessibleDescription(text);
}

void ConsoleWindow::Private::updatePill()
{
    using Kind = Tone;
    if (sending == core::console::Sending::Allowed)
        guard->setState(Kind::Warning, ConsoleWindow::tr("Sending is allowed"));
    else
        guard->setState(Kind::Neutral, ConsoleWindow::tr("Sending is held back"));
    if (state == State::Closed)
        pill->setState(Kind::Neutral, ConsoleWindow::tr("Not connected"));
    else if (state == State::Connecting)
        pill->setState(Kind::Neutral, ConsoleWindow::tr("Connecting"));
    else if (tls.protocol.isEmpty())
        pill->setState(Kind::Warning, ConsoleWindow::tr("Connected without encryption"));
    else if (trust == Trust::Unverified)
        pill->setState(Kind::Negative, ConsoleWindow::tr("%1, certificate not accepted").arg(tls.protocol));
    else
        pill->setState(Kind::Positive, ConsoleWindow::tr("%1, certificate verified").arg(tls.protocol));
}

void ConsoleWindow::Private::updateLine()
{
    const bool asks = state == State::LoginWanted || state == State::AnswerWanted;
    const bool accepts = asks || state == State::Ready || state == State::Writing;
    line->setAccepting(accepts);
    line->setEnabled(isConnected());
    say->setEnabled(accepts);
    stored->setVisible(state == State::LoginWanted && login.hasSecret);
    cancel->setVisible(asks || state == State::Writing);
    cancel->setText(state == State::Writing ? ConsoleWindow::tr("Give it up") : ConsoleWindow::tr("Cancel"));
    line->setSituation(situation());
    steps->setSituation(situation());
    steps->setSteps(state == State::Ready);
    bar->setConnected(isConnected());
    updatePill();
    showPrompt();
}

void ConsoleWindow::Private::retranslate()
{
    q->setWindowTitle(ConsoleWindow::tr("Console"));
    look->setText(ConsoleWindow::tr("Look anyway"));
    say->setText(ConsoleWindow::tr("Say"));
    say->setToolTip(ConsoleWindow::tr("Say it to the server (Enter)"));
    stored->setText(ConsoleWindow::tr("Use the account's password"));
    transcript->setEmptyText(
        ConsoleWindow::tr("What you say to the server and what it answers appears here."));
}

ConsoleWindow::ConsoleWindow(QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this))
{
}

ConsoleWindow::~ConsoleWindow() = default;

void ConsoleWindow::setAccounts(const QList<core::account::Account> &accounts)
{
    d->bar->setAccounts(accounts);
}

void ConsoleWindow::setServers(const QList<core::account::ServerEntry> &servers)
{
    d->bar->setServers(servers);
}

void ConsoleWindow::choose(const QString &accountId)
{
    d->bar->choose(accountId);
}

void ConsoleWindow::setTarget(const Target &target)
{
    d->bar->setTarget(target);
}

Target ConsoleWindow::target() const
{
    return d->bar->target();
}

void ConsoleWindow::setHabits(const core::console::Habits &habits)
{
    d->habits = habits;
    d->line->setHabits(habits);
}

void ConsoleWindow::setContext(const wording::VerdictContext &context)
{
    d->pane->setContext(context);
}

void ConsoleWindow::begin(Trust trust)
{
    d->trust = trust;
    d->tls = {};
    d->offered = {};
    d->recipientCount = 0;
    d->sending = core::console::Sending::HeldBack;
    d->steps->raiseGuard();
    d->problem->hide();
    d->pane->showHint();
    setState(State::Connecting);
}

void ConsoleWindow::setState(State state)
{
    d->state = state;
    using Takes = CommandLine::Takes;
    const Takes takes = state == State::Writing ? Takes::Text
        : state == State::LoginWanted           ? Takes::UserName
        : state == State::AnswerWanted          ? Takes::Secret
                                                : Takes::Command;
    const bool wasEnabled = d->line->isEnabled();
    const bool staysInText = d->line->takes() == Takes::Text && state == State::Waiting;
    if (takes != d->line->takes() && !staysInText)
        d->line->setTakes(takes);
    if (state == State::LoginWanted && !d->login.user.isEmpty())
        d->line->setText(d->login.user);
    d->updateLine();
    if (!wasEnabled && d->line->isEnabled())
        d->line->setFocus(Qt::OtherFocusReason);
}

void ConsoleWindow::addEntry(const Entry &entry)
{
    d->last = entry;
    d->model->append(entry);
}

void ConsoleWindow::addAnswer(const ExplainedAnswer &answer)
{
    d->offered = answer.answer.offered;
    d->recipientCount = answer.answer.recipientCount;
    d->answers[d->model->whole().size() - 1] = answer;
    d->lastNotice.clear();
    d->transcript->clearSelection();
    d->pane->showAnswer(answer);
    d->line->setSituation(d->situation());
    d->steps->setSituation(d->situation());
}

void ConsoleWindow::addNotice(const Notice &notice)
{
    Entry entry = d->last;
    entry.speaker = Entry::Speaker::Note;
    entry.isUnexpected = false;
    entry.text = wording::noticeSentence(notice);
    d->lastNotice = entry.text;
    d->model->append(entry);
    if (isWorthKeeping(notice.kind) && d->line->text().isEmpty()
        && d->line->takes() == CommandLine::Takes::Command)
        d->line->fill(d->lastLine);
    d->updateHint();
}

void ConsoleWindow::showSecured(const core::smtp::TlsDetails &tls)
{
    d->tls = tls;
    d->offered = {};
    d->updateLine();
}

void ConsoleWindow::ask(const core::console::Question &question, const StoredLogin &stored)
{
    d->question = question;
    d->login = stored;
}

void ConsoleWindow::showEnd(const std::optional<core::smtp::Error> &error, const QString &host)
{
    setState(State::Closed);
    if (!error || error->kind == core::smtp::Error::Kind::Cancelled)
        return;
    const bool isCertificate
        = error->kind == core::smtp::Error::Kind::Certificate && !error->tls.chain.isEmpty();
    const wording::Explanation words = wording::sessionEnd(*error, host);
    d->problem->setTone(isCertificate ? Tone::Negative : Tone::Warning);
    d->problem->setTitle(words.title);
    d->problem->setText(
        isCertificate ? words.text + QStringLiteral("\n\n")
                + tr("You can look at the server anyway: no password and no message is given to it then.")
                      : words.text);
    d->problem->setServerWords(words.serverWords);
    d->look->setVisible(isCertificate);
    d->problem->show();
}

void ConsoleWindow::showProblem(const QString &title, const QString &text)
{
    d->problem->setTone(Tone::Warning);
    d->problem->setTitle(title);
    d->problem->setText(text);
    d->problem->setServerWords(QString());
    d->look->hide();
    d->problem->show();
}

void ConsoleWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (d && event->type() == QEvent::LanguageChange) {
        d->retranslate();
        d->updateLine();
    }
}

void ConsoleWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool isNarrow = width() < narrowColumns * fontMetrics().horizontalAdvance(u'0');
    d->splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

/// Whoever closes the window does not leave a connection behind.
void ConsoleWindow::closeEvent(QCloseEvent *event)
{
    if (d->isConnected())
        emit leaveRequested();
    QMainWindow::closeEvent(event);
}

} // namespace ui::console
