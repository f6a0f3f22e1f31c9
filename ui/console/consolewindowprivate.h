#pragma once

#include "ui/console/commandline.h"
#include "ui/console/consolewindow.h"
#include "ui/console/stepbar.h"
#include "ui/protocol/transcriptmodel.h"
#include "ui/protocol/transcriptview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/pill.h"

#include <QLabel>
#include <QSplitter>

#include <map>

namespace ui::console
{

/// What the window is made of, and where the session stands as far as it was told.
class ConsoleWindow::Private
{
public:
    explicit Private(ConsoleWindow *window);

    QWidget *createLine();
    void createBody();
    void createKeys();
    void connectLine();
    void retranslate();

    void enter(const QString &text);
    void enterLogin(const QString &text);
    void chooseStep(const QString &line);
    void showPrompt();
    void updateHint();
    void updatePill();
    void updateLine();
    void showAnswerOf(const QModelIndex &index);
    void focusRegion(int by);
    core::console::Situation situation() const;
    bool isConnected() const;

    ConsoleWindow *q;
    QWidget *central = new QWidget(q);
    TargetBar *bar = new TargetBar(central);
    Pill *pill = new Pill(central);
    Pill *guard = new Pill(central);
    InlineBar *problem = new InlineBar(InlineBar::Shape::Card, Tone::Warning, central);
    Button *look = nullptr;
    QSplitter *splitter = new QSplitter(Qt::Horizontal, central);
    protocol::TranscriptModel *model = new protocol::TranscriptModel(q);
    protocol::TranscriptView *transcript = new protocol::TranscriptView(model, splitter);
    ReplyPane *pane = new ReplyPane(splitter);
    StepBar *steps = new StepBar(central);
    QLabel *prompt = new QLabel(central);
    CommandLine *line = new CommandLine(central);
    Button *stored = new Button(Button::Look::Secondary, central);
    Button *cancel = new Button(Button::Look::Quiet, central);
    Button *say = new Button(Button::Look::Primary, central);
    QLabel *hint = new QLabel(central);

    core::console::State state = core::console::State::Closed;
    core::console::Question question;
    StoredLogin login;
    core::console::Habits habits;
    QString user; ///< What was typed for it.
    QString lastLine; ///< To be put back when it is held back.
    QString lastNotice; ///< Also below the line, where it is read, until the next reply.
    core::smtp::Capabilities offered;
    core::smtp::TlsDetails tls;
    Trust trust = Trust::Verified;
    core::console::Sending sending = core::console::Sending::HeldBack;
    int recipientCount = 0;
    core::smtp::Entry last;
    std::map<int, ExplainedAnswer> answers; ///< By the last of their lines in the transcript.
};

} // namespace ui::console
