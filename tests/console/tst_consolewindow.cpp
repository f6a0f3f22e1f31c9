#include "tests/accountui/focuswalk.h"
#include "ui/console/commandline.h"
#include "ui/console/consolewindow.h"
#include "ui/console/replypane.h"
#include "ui/protocol/transcriptview.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/pill.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace ui::console;
using core::account::Account;
using core::console::Answer;
using core::console::Notice;
using core::console::Sending;
using core::console::State;
using core::console::Verb;
using core::smtp::Entry;
using core::smtp::Reply;

namespace
{

Entry line(Entry::Speaker speaker, const char *text)
{
    return {std::chrono::microseconds(1000), speaker, core::smtp::Stage::Hello, true, false,
            QString::fromUtf8(text)};
}

Answer ehlo()
{
    Answer answer;
    answer.verb = Verb::Ehlo;
    answer.word = "EHLO";
    answer.reply = {250, {}, {"mail.example", "STARTTLS", "AUTH PLAIN LOGIN", "SIZE 1000"}};
    answer.offered = core::smtp::Capabilities(answer.reply);
    return answer;
}

} // namespace

class TestConsoleWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAccountFillsInItsServer();
    void hostAndPortArePastedTogether();
    void enterConnectsAndTheFieldsAreLocked();
    void aCommandIsSaidWithEnter();
    void whileWaitingNothingIsSaid();
    void tabCompletesFromTheOffer();
    void anItemOfTheListIsTakenNotSaid();
    void upBringsBackWhatWasSaidWithoutSecrets();
    void aStepFillsTheLineAndSaysNothing();
    void theHintSaysWhatACommandDoes();
    void theLoginIsAskedForHidden();
    void theStoredPasswordNeedsAPress();
    void anAnswerToAChallengeIsHidden();
    void theGuardIsUpInEverySession();
    void whatWasHeldBackStandsInTheLineAgain();
    void aRefusalIsExplained();
    void anOlderReplyIsExplainedWhenClicked();
    void serverWordsAreNeverMarkup();
    void aBadCertificateOffersToLook();
    void onlyACertificateIsLookedPast();
    void copyTakesTheTranscript();
    void controlDLeaves();
    void closingTheWindowLeaves();
    void f6GoesRound();
    void narrowItStacks();
    void everyControlHasAName();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    CommandLine *command() const { return find<CommandLine>("line"); }
    QString pane() const { return find<ReplyPane>("explanation")->toPlainText(); }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void beReady()
    {
        m_window->begin(Trust::Verified);
        core::smtp::TlsDetails tls;
        tls.protocol = QStringLiteral("TLS 1.3");
        m_window->showSecured(tls);
        m_window->addEntry(line(Entry::Speaker::Client, "EHLO me"));
        for (const char *text : {"250-mail.example", "250-STARTTLS", "250-AUTH PLAIN LOGIN", "250 SIZE 1000"})
            m_window->addEntry(line(Entry::Speaker::Server, text));
        m_window->addAnswer({ehlo(), {}});
        m_window->setState(State::Ready);
    }
    void refuse()
    {
        m_window->addEntry(line(Entry::Speaker::Client, "RCPT TO:<x@y.example>"));
        m_window->addEntry(line(Entry::Speaker::Server, "550 5.1.1 no such user"));
        Answer answer;
        answer.verb = Verb::Rcpt;
        answer.word = "RCPT";
        answer.stage = core::smtp::Stage::Recipients;
        answer.reply = {550, "5.1.1", {"no such user"}};
        answer.offered = ehlo().offered;
        m_window->addAnswer({answer, {}});
    }

    std::unique_ptr<ConsoleWindow> m_window;
};

void TestConsoleWindow::init()
{
    m_window = std::make_unique<ConsoleWindow>();
    m_window->setHabits({QStringLiteral("me@a.example"), {}});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestConsoleWindow::cleanup()
{
    m_window.reset();
}

void TestConsoleWindow::anAccountFillsInItsServer()
{
    Account account;
    account.id = QStringLiteral("work");
    account.title = QStringLiteral("Work");
    account.host = QStringLiteral("smtp.a.example");
    account.port = 587;
    account.security = Account::Security::StartTls;
    m_window->setAccounts({account});

    m_window->choose(QStringLiteral("work"));

    QCOMPARE(m_window->target(), (Target{account.id, account.host, 587, Account::Security::StartTls}));
}

void TestConsoleWindow::hostAndPortArePastedTogether()
{
    auto *host = find<QLineEdit>("host");
    host->setFocus();
    host->selectAll();
    QTest::keyClicks(host, QStringLiteral("smtp.qq.com 587"));
    QTest::keyClick(host, Qt::Key_Tab);

    QCOMPARE(m_window->target(),
             (Target{{}, QStringLiteral("smtp.qq.com"), 587, Account::Security::StartTls}));
}

void TestConsoleWindow::enterConnectsAndTheFieldsAreLocked()
{
    QSignalSpy wanted(m_window.get(), &ConsoleWindow::connectRequested);
    QVERIFY(!find<QPushButton>("connect")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("host"), QStringLiteral("smtp.qq.com"));
    QTest::keyClick(find<QLineEdit>("host"), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);

    m_window->begin(Trust::Verified);

    QVERIFY(!find<QLineEdit>("host")->isEnabled());
    QVERIFY(!find<QSpinBox>("port")->isEnabled());
    QSignalSpy leaving(m_window.get(), &ConsoleWindow::leaveRequested);
    click("connect");
    QCOMPARE(leaving.size(), 1);
}

void TestConsoleWindow::aCommandIsSaidWithEnter()
{
    QSignalSpy said(m_window.get(), &ConsoleWindow::lineEntered);
    beReady();
    QVERIFY(command()->hasFocus());

    QTest::keyClicks(command(), QStringLiteral("NOOP"));
    QTest::keyClick(command(), Qt::Key_Return);

    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(), QStringLiteral("NOOP"));
    QCOMPARE(command()->text(), QString());
}

void TestConsoleWindow::whileWaitingNothingIsSaid()
{
    QSignalSpy said(m_window.get(), &ConsoleWindow::lineEntered);
    beReady();
    m_window->setState(State::Waiting);

    QTest::keyClicks(command(), QStringLiteral("NOOP"));
    QTest::keyClick(command(), Qt::Key_Return);
    m_window->setState(State::Ready);

    QCOMPARE(said.size(), 0);
    QCOMPARE(command()->text(), QStringLiteral("NOOP"));
}

void TestConsoleWindow::tabCompletesFromTheOffer()
{
    beReady();

    QTest::keyClicks(command(), QStringLiteral("auth l"));
    QTest::keyClick(command(), Qt::Key_Tab);
    QCOMPARE(command()->text(), QStringLiteral("AUTH LOGIN"));

    command()->setText(QString());
    QTest::keyClicks(command(), QStringLiteral("rc"));
    QTest::keyClick(command(), Qt::Key_Tab);
    QCOMPARE(command()->text(), QStringLiteral("RCPT TO:<>"));
    QCOMPARE(command()->cursorPosition(), 9);
}

void TestConsoleWindow::anItemOfTheListIsTakenNotSaid()
{
    QSignalSpy said(m_window.get(), &ConsoleWindow::lineEntered);
    beReady();
    QTest::keyClicks(command(), QStringLiteral("AUTH "));
    auto *list = command()->findChild<QAbstractItemView *>(QStringLiteral("completions"));
    if (!list) {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() == QStringLiteral("completions"))
                list = qobject_cast<QAbstractItemView *>(widget);
        }
    }
    QVERIFY(list);
    QVERIFY(list->isVisible());

    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(command(), Qt::Key_Return);

    QCOMPARE(said.size(), 0);
    QCOMPARE(command()->text(), QStringLiteral("AUTH LOGIN"));
}

void TestConsoleWindow::upBringsBackWhatWasSaidWithoutSecrets()
{
    beReady();
    for (const char *text : {"NOOP", "AUTH PLAIN AHVzZXIAc2VjcmV0", "abcdefghijklmnop", "RSET"}) {
        command()->setText(QString::fromLatin1(text));
        QTest::keyClick(command(), Qt::Key_Return);
    }

    QCOMPARE(command()->history(),
             (QStringList{QStringLiteral("NOOP"), QStringLiteral("AUTH PLAIN"), QStringLiteral("RSET")}));
    command()->setText(QStringLiteral("dra"));
    QTest::keyClick(command(), Qt::Key_Up);
    QTest::keyClick(command(), Qt::Key_Up);
    QCOMPARE(command()->text(), QStringLiteral("AUTH PLAIN"));
    QTest::keyClick(command(), Qt::Key_Down);
    QTest::keyClick(command(), Qt::Key_Down);
    QCOMPARE(command()->text(), QStringLiteral("dra"));
}

void TestConsoleWindow::aStepFillsTheLineAndSaysNothing()
{
    QSignalSpy said(m_window.get(), &ConsoleWindow::lineEntered);
    beReady();

    click("stepMAIL");
    QCOMPARE(command()->text(), QStringLiteral("MAIL FROM:<me@a.example>"));
    click("stepEHLO");
    QCOMPARE(command()->text(), QStringLiteral("EHLO [127.0.0.1]"));
    click("stepQUIT");
    QCOMPARE(command()->text(), QStringLiteral("QUIT"));
    QCOMPARE(said.size(), 0);
    click("say");
    QCOMPARE(said.size(), 1);
    QVERIFY(!find<QPushButton>("stepSTARTTLS")->isEnabled()); // encrypted already
}

void TestConsoleWindow::theHintSaysWhatACommandDoes()
{
    beReady();

    QTest::keyClicks(command(), QStringLiteral("rset"));
    QVERIFY(find<QLabel>("hint")->text().startsWith(QStringLiteral("RSET forgets")));
    command()->setText(QStringLiteral("DATA"));
    QVERIFY(find<QLabel>("hint")->text().startsWith(QStringLiteral("Held back")));
}

void TestConsoleWindow::theLoginIsAskedForHidden()
{
    QSignalSpy entered(m_window.get(), &ConsoleWindow::loginEntered);
    beReady();
    m_window->ask({"LOGIN", false, true}, {QStringLiteral("me@a.example"), false});
    m_window->setState(State::LoginWanted);
    QCOMPARE(command()->text(), QStringLiteral("me@a.example"));
    QVERIFY(!find<QPushButton>("useStored")->isVisible());

    QTest::keyClick(command(), Qt::Key_Return);
    QCOMPARE(command()->echoMode(), QLineEdit::Password);
    QTest::keyClicks(command(), QStringLiteral("Geheim-Wort"));
    QTest::keyClick(command(), Qt::Key_Return);
    m_window->setState(State::Waiting);

    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().at(1).toString(), QStringLiteral("Geheim-Wort"));
    QCOMPARE(command()->echoMode(), QLineEdit::Normal);
    command()->undo();
    QCOMPARE(command()->text(), QString());
    QVERIFY(!command()->history().join(u' ').contains(QStringLiteral("Geheim")));
}

void TestConsoleWindow::theStoredPasswordNeedsAPress()
{
    QSignalSpy wanted(m_window.get(), &ConsoleWindow::storedLoginRequested);
    QSignalSpy abandoned(m_window.get(), &ConsoleWindow::abandoned);
    beReady();
    m_window->ask({"LOGIN", false, true}, {QStringLiteral("me@a.example"), true});
    m_window->setState(State::LoginWanted);

    QCOMPARE(wanted.size(), 0);
    click("useStored");
    QCOMPARE(wanted.size(), 1);
    QTest::keyClick(command(), Qt::Key_Escape);
    QCOMPARE(abandoned.size(), 1);
}

void TestConsoleWindow::anAnswerToAChallengeIsHidden()
{
    QSignalSpy entered(m_window.get(), &ConsoleWindow::responseEntered);
    beReady();
    m_window->setState(State::AnswerWanted);

    QCOMPARE(command()->echoMode(), QLineEdit::Password);
    QTest::keyClicks(command(), QStringLiteral("c2VjcmV0"));
    QTest::keyClick(command(), Qt::Key_Return);

    QCOMPARE(entered.first().first().toString(), QStringLiteral("c2VjcmV0"));
    QVERIFY(!command()->history().contains(QStringLiteral("c2VjcmV0")));
}

void TestConsoleWindow::theGuardIsUpInEverySession()
{
    QSignalSpy chosen(m_window.get(), &ConsoleWindow::sendingChosen);
    auto *guard = find<QCheckBox>("allowSending");
    QVERIFY(!guard->isChecked());
    beReady();
    guard->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Sending>(), Sending::Allowed);
    QCOMPARE(find<ui::Pill>("guardState")->text(), QStringLiteral("Sending is allowed"));

    m_window->showEnd(std::nullopt, {});
    m_window->begin(Trust::Verified);

    QVERIFY(!guard->isChecked());
    QCOMPARE(find<ui::Pill>("guardState")->text(), QStringLiteral("Sending is held back"));
}

void TestConsoleWindow::whatWasHeldBackStandsInTheLineAgain()
{
    beReady();
    QTest::keyClicks(command(), QStringLiteral("DATA"));
    QTest::keyClick(command(), Qt::Key_Return);

    m_window->addNotice({Notice::Kind::SendingNotAllowed, "DATA", 2});

    QCOMPARE(command()->text(), QStringLiteral("DATA"));
    click("copy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("-- Held back: DATA would send")));
}

void TestConsoleWindow::aRefusalIsExplained()
{
    beReady();
    QVERIFY(pane().contains(QStringLiteral("Can switch this connection to encryption.")));

    refuse();

    QVERIFY(pane().contains(QStringLiteral("Reply to RCPT")));
    QVERIFY(pane().contains(QStringLiteral("550 5.1.1 no such user")));
    QVERIFY(pane().contains(QStringLiteral("550 stands for:")));
    QVERIFY(pane().contains(QStringLiteral("there is no such mailbox")));
}

void TestConsoleWindow::anOlderReplyIsExplainedWhenClicked()
{
    beReady();
    refuse();
    auto *view = find<ui::protocol::TranscriptView>("transcript");
    QTRY_COMPARE(view->model()->rowCount(), 7);

    view->setCurrentIndex(view->model()->index(2, 0));
    QVERIFY(pane().contains(QStringLiteral("Reply to EHLO")));
    view->setCurrentIndex(view->model()->index(5, 0));
    QVERIFY(pane().contains(QStringLiteral("Reply to RCPT")));
}

void TestConsoleWindow::serverWordsAreNeverMarkup()
{
    beReady();
    Answer answer;
    answer.verb = Verb::Noop;
    answer.word = "<b>NOOP</b>";
    answer.reply = {550, {}, {"<img src=\"http://evil.example/x\"><h1>hello</h1>"}};

    m_window->addAnswer({answer, {}});

    QVERIFY(pane().contains(QStringLiteral("<img src=\"http://evil.example/x\"><h1>hello</h1>")));
    QVERIFY(pane().contains(QStringLiteral("<b>NOOP</b>")));
}

void TestConsoleWindow::aBadCertificateOffersToLook()
{
    QSignalSpy wanted(m_window.get(), &ConsoleWindow::lookAnywayRequested);
    m_window->begin(Trust::Verified);
    core::smtp::Error error;
    error.kind = core::smtp::Error::Kind::Certificate;
    error.tlsProblems = {QStringLiteral("HostNameMismatch")};
    error.tls.chain
        = {{QStringLiteral("other.example"), {}, {QStringLiteral("other.example")}, {}, {}, "aa"}};

    m_window->showEnd(error, QStringLiteral("mail.example"));

    QVERIFY(find<ui::InlineBar>("problem")->isVisible());
    QVERIFY(find<QPushButton>("lookAnyway")->isVisible());
    click("lookAnyway");
    QCOMPARE(wanted.size(), 1);
}

void TestConsoleWindow::onlyACertificateIsLookedPast()
{
    m_window->begin(Trust::Verified);
    core::smtp::Error error;
    error.kind = core::smtp::Error::Kind::Injection;

    m_window->showEnd(error, QStringLiteral("mail.example"));

    QVERIFY(find<ui::InlineBar>("problem")->isVisible());
    QVERIFY(!find<QPushButton>("lookAnyway")->isVisible());
}

void TestConsoleWindow::copyTakesTheTranscript()
{
    beReady();

    click("copy");
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("C: EHLO me")));
    QVERIFY(text.contains(QStringLiteral("S: 250 SIZE 1000")));
    click("clear");
    QTRY_COMPARE(find<ui::protocol::TranscriptView>("transcript")->model()->rowCount(), 0);
}

void TestConsoleWindow::controlDLeaves()
{
    QSignalSpy leaving(m_window.get(), &ConsoleWindow::leaveRequested);
    beReady();
    QTest::keyClicks(command(), QStringLiteral("x"));
    QTest::keyClick(command(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(leaving.size(), 0);
    QCOMPARE(command()->text(), QStringLiteral("x"));

    command()->setText(QString());
    QTest::keyClick(command(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(leaving.size(), 1);
}

void TestConsoleWindow::closingTheWindowLeaves()
{
    QSignalSpy leaving(m_window.get(), &ConsoleWindow::leaveRequested);
    beReady();

    m_window->close();

    QCOMPARE(leaving.size(), 1);
}

void TestConsoleWindow::f6GoesRound()
{
    beReady();
    command()->setFocus();
    for (const char *region : {"connect", "transcript", "explanation", "line"}) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
        QCOMPARE(m_window->focusWidget()->objectName(), QString::fromLatin1(region));
    }
}

void TestConsoleWindow::narrowItStacks()
{
    m_window->resize(480, 700);

    QVERIFY2(m_window->width() <= 480, qPrintable(QString::number(m_window->width())));
    auto *view = find<ui::protocol::TranscriptView>("transcript");
    auto *explanation = find<ReplyPane>("explanation");
    QTRY_VERIFY(explanation->mapTo(m_window.get(), QPoint()).y() > view->mapTo(m_window.get(), QPoint()).y());
}

void TestConsoleWindow::everyControlHasAName()
{
    beReady();
    m_window->ask({"LOGIN", false, true}, {QStringLiteral("me"), true});
    m_window->setState(State::LoginWanted);
    m_window->showProblem(QStringLiteral("Title"), QStringLiteral("Text"));
    int seen = 0;

    QCOMPARE(namelessControls(*m_window, seen), QStringList());
    QVERIFY(seen > 12);
}

QTEST_MAIN(TestConsoleWindow)
#include "tst_consolewindow.moc"
