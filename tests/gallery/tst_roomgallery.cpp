#include "core/bounce/read.h"
#include "gallery/cast.h"
#include "gallery/stage.h"
#include "ui/bounce/bouncewindow.h"
#include "ui/console/consolewindow.h"
#include "ui/domain/domainwindow.h"
#include "ui/outbox/comparewindow.h"
#include "ui/outbox/historywindow.h"
#include "ui/practice/practicewindow.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

using core::delivery::Record;
using core::delivery::State;

/// The windows around the letter can be read in full, empty, full and where something went wrong: what was
/// sent, the practice mailbox, bounces, domains, the console.
class TestRoomGallery : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_window.reset(); }
    void history_data() { Stage::addSights(); }
    void history();
    void practice_data() { Stage::addSights(); }
    void practice();
    void bounce_data() { Stage::addSights(); }
    void bounce();
    void domain_data() { Stage::addSights(); }
    void domain();
    void console_data() { Stage::addSights(); }
    void console();

private:
    template<typename Window>
    Window &open()
    {
        auto made = std::make_unique<Window>();
        Window &window = *made;
        m_window = std::move(made);
        m_stage.show(window);
        return window;
    }
    template<typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    void look(const char *name) { m_stage.look(*m_window, QString::fromLatin1(name)); }
    void lookAtBounce(const char *file);

    Stage m_stage;
    std::unique_ptr<QWidget> m_window;
};

namespace
{

using namespace std::chrono_literals;
using core::smtp::Entry;
using core::smtp::Error;
using core::smtp::StageEvent;
using SmtpStage = core::smtp::Stage;

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

Record record(const QString &id, State state, int minutesAfterNoon, int recipients = 2)
{
    Record made;
    made.id = id;
    made.accountId = QStringLiteral("work");
    made.subject = letter({}).draft.subject + u' ' + id;
    for (const auto &each : core::mail::mailboxes(people(recipients)))
        made.recipients += each.address.toString();
    made.queuedAt = noon.addSecs(minutesAfterNoon * 60);
    made.state = state;
    return made;
}

StageEvent event(SmtpStage stage, StageEvent::Outcome outcome, std::chrono::microseconds at)
{
    StageEvent made;
    made.stage = stage;
    made.outcome = outcome;
    made.at = at;
    return made;
}

QList<Entry> conversation()
{
    QList<Entry> made;
    const auto say = [&made](Entry::Speaker who, const char *text) {
        made += Entry{std::chrono::milliseconds(40 * (made.size() + 1)),
                      who,
                      SmtpStage::Hello,
                      true,
                      false,
                      QString::fromUtf8(text)};
    };
    say(Entry::Speaker::Server, "220 smtp.example.cn ESMTP ready");
    say(Entry::Speaker::Client, "EHLO [127.0.0.1]");
    for (const char *text :
         {"250-smtp.example.cn", "250-SIZE 73400320", "250-8BITMIME", "250 AUTH PLAIN LOGIN"})
        say(Entry::Speaker::Server, text);
    return made;
}

Record refused(const QString &id)
{
    Record made = record(id, State::Failed, 30);
    made.error.emplace();
    made.error->kind = Error::Kind::Rejected;
    made.error->stage = SmtpStage::Auth;
    made.error->reply.code = 535;
    made.error->reply.lines
        = {"Login Fail. Please enter your authorization code to login. More information in "
           "https://service.mail.qq.com/detail/0/53"};
    using Outcome = StageEvent::Outcome;
    made.timeline
        = {event(SmtpStage::Dns, Outcome::Passed, 12ms), event(SmtpStage::Connect, Outcome::Passed, 43ms),
           event(SmtpStage::Hello, Outcome::Passed, 130ms), event(SmtpStage::Auth, Outcome::Failed, 343ms)};
    made.timeline.last().error = made.error;
    made.transcript = conversation();
    return made;
}

ui::verdict::LetterCase judged(const Record &record)
{
    ui::verdict::LetterCase made{.record = record, .judgement = {}, .context = {}};
    if (!record.error)
        return made;
    core::diagnosis::Verdict verdict;
    verdict.cause = core::diagnosis::Cause::AuthBadCredentials;
    verdict.certainty = core::diagnosis::Certainty::Sure;
    verdict.stage = record.error->stage;
    verdict.evidence.words = record.error->reply.toString();
    made.judgement.verdict = verdict;
    return made;
}

ui::practice::Letter received(const QString &path, const QString &subject, int minutesAfterNoon)
{
    return {path,
            QStringLiteral("practice@hongyan.invalid"),
            {QStringLiteral("li@example.cn"), QStringLiteral("hidden@example.org")},
            noon.addSecs(minutesAfterNoon * 60),
            QString::fromUtf8("张伟 <practice@hongyan.invalid>"),
            subject};
}

ui::practice::LetterView opened(const ui::practice::Letter &letter)
{
    ui::practice::LetterView view;
    view.letter = letter;
    view.to = QString::fromUtf8("李娜 <li@example.cn>, Bartholomew Featherstonehaugh-Cholmondeley "
                                "<bartholomew@a-very-long-department.example.com>");
    view.date = QStringLiteral("Mon, 04 May 2026 12:00:00 +0000");
    view.text = QStringLiteral("plain words");
    view.html = richLetter();
    view.attachments
        = {{3, QString::fromUtf8("简历（最终版）.pdf"), QStringLiteral("application/pdf"), 1234},
           {4, QStringLiteral("a name that is longer than a card is wide, by a good deal.xlsx"), {}, 99}};
    view.structure = {QStringLiteral("multipart/mixed"),
                      {},
                      {},
                      5000,
                      {{QStringLiteral("text/html"), QStringLiteral("quoted-printable"), {}, 700, {}},
                       {QStringLiteral("application/pdf"),
                        QStringLiteral("base64"),
                        QString::fromUtf8("简历（最终版）.pdf"),
                        1600,
                        {}}}};
    view.source = "Subject: x\r\n\r\nbody";
    view.sizeBytes = view.source.size();
    return view;
}

core::domain::Report report()
{
    using namespace core::domain;
    Report told;
    told.request.domain = "shop.test";
    told.request.server = "mail.shop.test";
    told.findings = {{Topic::Mx, Finding::Kind::MxFound, Finding::Grade::Good, "mx.shop.test"},
                     {Topic::Spf, Finding::Kind::SpfRefuses, Finding::Grade::Problem, "192.0.2.1", "fail"},
                     {Topic::Dkim, Finding::Kind::DkimNoneAtAll, Finding::Grade::Problem, "s1"}};
    told.proposals = {{Topic::Spf, ProposedRecord::Kind::SpfMerged, "shop.test", "TXT",
                       "v=spf1 ip4:192.0.2.1 include:spf.a-very-long-name-of-a-provider.example.com -all"},
                      {Topic::Dkim, ProposedRecord::Kind::DkimAtServer}};
    told.survey.spfRecords = {"v=spf1 -all"};
    return told;
}

} // namespace

void TestRoomGallery::history()
{
    m_stage.begin();
    auto &window = open<ui::outbox::HistoryWindow>();
    window.setRecords({});
    window.setDrafts({});
    look("history-empty");
    window.showPage(ui::outbox::HistoryWindow::Page::Drafts);
    look("history-drafts-empty");
    window.showPage(ui::outbox::HistoryWindow::Page::Messages);
    QList<Record> records{refused(QStringLiteral("A"))};
    int minutes = 0;
    for (const State state : {State::Sent, State::Queued, State::Sending, State::Unknown, State::Cancelled}) {
        records += record(QString::number(minutes + 1), state, minutes + 1, minutes + 1);
        ++minutes;
    }
    window.setRecords(records);
    window.showRecord(judged(records.first()));
    look("history-failed");
    m_stage.lookForFocus(window);
    m_stage.lookForTabs(window);
    auto draft = letter(richLetter());
    draft.savedAt = noon;
    auto unnamed = letter({});
    unnamed.id = QStringLiteral("unnamed");
    unnamed.draft.subject.clear();
    unnamed.savedAt = noon.addSecs(60);
    window.setDrafts({draft, unnamed});
    window.showPage(ui::outbox::HistoryWindow::Page::Drafts);
    look("history-drafts");
    window.showComparison(record(QStringLiteral("1"), State::Sent, 0), records.first());
    auto *compare = m_window->findChild<ui::outbox::CompareWindow *>();
    compare->resize(m_stage.sight().width, 720);
    m_stage.look(*compare, QStringLiteral("compare"));
    m_stage.verify();
}

void TestRoomGallery::practice()
{
    m_stage.begin();
    auto &window = open<ui::practice::PracticeWindow>();
    window.setScenarios(
        {{QStringLiteral("accept"), QStringLiteral("接受 accept"), QStringLiteral("接受 everything")},
         {QStringLiteral("qq"), QStringLiteral("拒绝 like QQ"), QStringLiteral("拒绝 the code")}});
    window.setLetters({});
    look("practice-empty");
    const auto first = received(QStringLiteral("/new.eml"), letter({}).draft.subject, 60);
    window.setLetters({received(QStringLiteral("/old.eml"), {}, 0), first});
    window.showLetter(opened(first));
    look("practice");
    m_stage.lookForFocus(window);
    m_stage.lookForTabs(window);
    auto *tabs = m_window->findChild<QTabWidget *>();
    QVERIFY(tabs);
    for (int i = 1; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        m_stage.look(window, QStringLiteral("practice-%1").arg(i));
    }
    m_stage.verify();
}

void TestRoomGallery::lookAtBounce(const char *file)
{
    QFile given(QStringLiteral(HONGYAN_TEST_DATA "/bounces/") + QString::fromLatin1(file));
    QVERIFY2(given.open(QFile::ReadOnly), file);
    const QByteArray octets = given.readAll();
    const auto read = core::bounce::read(octets);
    core::diagnosis::Verdict verdict;
    verdict.cause = core::diagnosis::Cause::RecipientUnknown;
    verdict.certainty = core::diagnosis::Certainty::Sure;
    verdict.actor = core::diagnosis::Actor::You;
    static_cast<ui::bounce::BounceWindow &>(*m_window).setBounce(
        read, QList<core::diagnosis::Verdict>(read.recipients.size(), verdict), QString::fromUtf8(octets));
    m_stage.look(*m_window, QStringLiteral("bounce-") + QString::fromLatin1(file).section(u'.', 0, 0));
}

void TestRoomGallery::bounce()
{
    m_stage.begin();
    auto &window = open<ui::bounce::BounceWindow>();
    look("bounce-empty");
    window.showUnreadable(QStringLiteral("a message that cannot be read.eml"));
    look("bounce-unreadable");
    for (const char *file :
         {"qq.eml", "postfix-several.eml", "letter-about-550.eml", "vacation.eml", "postfix-delay.eml"})
        lookAtBounce(file);
    window.setLetterKnown(true);
    look("bounce-known");
    m_stage.lookForFocus(window);
    m_stage.lookForTabs(window);
    m_stage.verify();
}

void TestRoomGallery::domain()
{
    m_stage.begin();
    auto &window = open<ui::domain::DomainWindow>();
    look("domain-empty");
    core::domain::Question question;
    question.domain = QStringLiteral("shop.test");
    question.from = QStringLiteral("li@shop.test");
    window.setQuestion(question);
    find<QPushButton>("check")->click();
    window.showProgress(core::domain::Topic::Spf);
    look("domain-running");
    window.showReport(report());
    look("domain-report");
    m_stage.lookForFocus(window);
    m_stage.lookForTabs(window);
    m_stage.verify();
}

void TestRoomGallery::console()
{
    m_stage.begin();
    auto &window = open<ui::console::ConsoleWindow>();
    window.setAccounts(accounts());
    look("console-empty");
    window.setTarget({{}, QStringLiteral("smtp.example.cn")});
    window.begin(ui::console::Trust::Verified);
    core::smtp::TlsDetails tls;
    tls.protocol = QStringLiteral("TLS 1.3");
    window.showSecured(tls);
    for (const Entry &entry : conversation())
        window.addEntry(entry);
    core::console::Answer answer;
    answer.verb = core::console::Verb::Ehlo;
    answer.word = "EHLO";
    answer.reply = {250, {}, {"smtp.example.cn", "SIZE 73400320", "8BITMIME", "AUTH PLAIN LOGIN"}};
    answer.offered = core::smtp::Capabilities(answer.reply);
    window.addAnswer({answer, {}});
    window.setState(core::console::State::Ready);
    look("console-ready");
    m_stage.lookForFocus(window);
    m_stage.lookForTabs(window);
    window.showProblem(QString::fromUtf8("连接 failed"),
                       QString::fromUtf8("拒绝 the server closed the connection."));
    look("console-problem");
    m_stage.verify();
}

QTEST_MAIN(TestRoomGallery)
#include "tst_roomgallery.moc"
