#include "ui/console/consolewindowprivate.h"

#include "ui/widgets/hairline.h"
#include "ui/widgets/windowsize.h"
#include "ui/wording/consolewording.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui::console
{

using core::console::Sending;
using core::console::State;

ConsoleWindow::Private::Private(ConsoleWindow *window)
    : q(window)
{
    problem->setObjectName(QStringLiteral("problem"));
    problem->setClosable(true);
    look = problem->addButton(Button::Look::Secondary, QStringLiteral("lookAnyway"), QString());
    problem->hide();
    pill->setObjectName(QStringLiteral("connectionState"));
    guard->setObjectName(QStringLiteral("guardState"));

    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(new Hairline(Qt::Horizontal, central));
    auto *stateRow = new QHBoxLayout;
    stateRow->setContentsMargins(12, 4, 12, 4);
    stateRow->addWidget(pill);
    stateRow->addStretch(1);
    stateRow->addWidget(guard);
    layout->addLayout(stateRow);
    auto *problemRow = new QVBoxLayout;
    problemRow->setContentsMargins(12, 0, 12, 8);
    problemRow->addWidget(problem);
    layout->addLayout(problemRow);
    layout->addWidget(new Hairline(Qt::Horizontal, central));
    createBody();
    layout->addWidget(splitter, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, central));
    layout->addWidget(steps);
    layout->addWidget(createLine());
    q->setCentralWidget(central);
    openAt(q, QSize(1040, 720));

    createKeys();
    connectLine();
    retranslate();
    updateLine();
    bar->focusFirst();
}

void ConsoleWindow::Private::createBody()
{
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    transcript->setObjectName(QStringLiteral("transcript"));
    connect(transcript->selectionModel(), &QItemSelectionModel::currentChanged, q,
            [this](const QModelIndex &index) { showAnswerOf(index); });
    connect(transcript, &QListView::clicked, q, [this](const QModelIndex &index) { showAnswerOf(index); });
}

QWidget *ConsoleWindow::Private::createLine()
{
    auto *box = new QWidget(central);
    line->setObjectName(QStringLiteral("line"));
    say->setObjectName(QStringLiteral("say"));
    stored->setObjectName(QStringLiteral("useStored"));
    cancel->setObjectName(QStringLiteral("cancel"));
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    hint->setMinimumHeight(2 * q->fontMetrics().height());
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    hint->setTextFormat(Qt::PlainText);
    prompt->setBuddy(line);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(prompt);
    row->addWidget(line, 1);
    row->addWidget(say);
    auto *help = new QHBoxLayout;
    help->setSpacing(8);
    help->addWidget(hint, 1);
    help->addWidget(stored, 0, Qt::AlignTop);
    help->addWidget(cancel, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(12, 4, 12, 12);
    column->setSpacing(4);
    column->addLayout(row);
    column->addLayout(help);
    return box;
}

void ConsoleWindow::Private::createKeys()
{
    auto *close = new QAction(q);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, q, &QWidget::close);
    q->addAction(close);
    const auto onKey = [this](const QKeySequence &keys, int by) {
        connect(new QShortcut(keys, q), &QShortcut::activated, q, [this, by] { focusRegion(by); });
    };
    onKey(Qt::Key_F6, 1);
    onKey(Qt::SHIFT | Qt::Key_F6, -1);
}

void ConsoleWindow::Private::connectLine()
{
    connect(bar, &TargetBar::accountChosen, q, &ConsoleWindow::accountChosen);
    connect(bar, &TargetBar::connectRequested, q, [this] { emit q->connectRequested(bar->target()); });
    connect(bar, &TargetBar::disconnectRequested, q, &ConsoleWindow::leaveRequested);
    connect(look, &Button::clicked, q, [this] {
        problem->hide();
        emit q->lookAnywayRequested();
    });
    connect(line, &CommandLine::entered, q, [this](const QString &text) { enter(text); });
    connect(say, &Button::clicked, line, &CommandLine::enter);
    connect(line, &CommandLine::leaveRequested, q, [this] {
        if (state == State::Ready)
            emit q->leaveRequested();
        else if (cancel->isVisible() && state != State::Writing)
            emit q->abandoned();
    });
    connect(line, &CommandLine::abandoned, q, [this] {
        if (state == State::LoginWanted || state == State::AnswerWanted)
            emit q->abandoned();
    });
    connect(line, &QLineEdit::textChanged, q, [this] { updateHint(); });
    connect(stored, &Button::clicked, q, &ConsoleWindow::storedLoginRequested);
    connect(cancel, &Button::clicked, q,
            [this] { state == State::Writing ? emit q->leaveRequested() : emit q->abandoned(); });
    connect(steps, &StepBar::stepChosen, q, [this](const QString &step) { chooseStep(step); });
    connect(steps, &StepBar::sendingChosen, q, [this](Sending chosen) {
        sending = chosen;
        updateLine();
        emit q->sendingChosen(chosen);
    });
    connect(steps, &StepBar::copyRequested, q,
            [this] { QGuiApplication::clipboard()->setText(model->whole().toText()); });
    connect(steps, &StepBar::clearRequested, q, [this] {
        model->clear();
        answers.clear();
        pane->showHint();
    });
}

void ConsoleWindow::Private::enter(const QString &text)
{
    switch (state) {
    case State::Ready:
        if (text.trimmed().isEmpty())
            return;
        lastLine = QString::fromUtf8(core::console::parse(text).withoutSecret());
        emit q->lineEntered(text);
        break;
    case State::Writing:
        emit q->lineEntered(text);
        break;
    case State::LoginWanted:
        enterLogin(text);
        break;
    case State::AnswerWanted:
        emit q->responseEntered(text);
        break;
    case State::Connecting:
    case State::Waiting:
    case State::Closed:
        break;
    }
}

void ConsoleWindow::Private::enterLogin(const QString &text)
{
    if (line->takes() == CommandLine::Takes::Secret) {
        emit q->loginEntered(user, text);
        return;
    }
    user = text.trimmed();
    line->setTakes(CommandLine::Takes::Secret);
    showPrompt();
}

/// The likeliest whole command that begins so, or its beginning.
void ConsoleWindow::Private::chooseStep(const QString &step)
{
    const auto found = core::console::completions(step, situation(), habits);
    const bool hasMore = !found.isEmpty() && step != u"AUTH ";
    line->fill(hasMore ? found.first() : core::console::Suggestion{step, step.size()});
    if (step == u"AUTH ")
        line->suggest();
}

core::console::Situation ConsoleWindow::Private::situation() const
{
    core::console::Situation now;
    now.offered = offered;
    now.isEncrypted = !tls.protocol.isEmpty();
    now.isVerified = trust == Trust::Verified;
    now.allowsClearText = true; // The session knows; it says so when it is asked to.
    now.allowsSending = sending == Sending::Allowed;
    now.recipientCount = recipientCount;
    return now;
}

bool ConsoleWindow::Private::isConnected() const
{
    return state != State::Closed;
}

void ConsoleWindow::Private::showAnswerOf(const QModelIndex &index)
{
    if (!index.isValid() || model->isFiltered())
        return;
    const auto found = answers.lower_bound(index.row());
    if (found != answers.end())
        pane->showAnswer(found->second);
}

/// F6: from the top to the transcript, the explanation, the line, and round again.
void ConsoleWindow::Private::focusRegion(int by)
{
    const QList<QWidget *> regions{bar, transcript, pane, line};
    qsizetype now = regions.size() - 1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        const QWidget *focused = q->focusWidget();
        if (focused && (regions[i] == focused || regions[i]->isAncestorOf(focused)))
            now = i;
    }
    QWidget *next = regions[(now + by + regions.size()) % regions.size()];
    if (next == bar)
        bar->focusFirst();
    else
        next->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui::console
