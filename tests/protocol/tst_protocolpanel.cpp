#include "ui/protocol/protocolpanel.h"
#include "ui/protocol/stagedetail.h"
#include "ui/protocol/stagestrip.h"
#include "ui/protocol/transcriptmodel.h"
#include "ui/protocol/transcriptview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

using namespace core::smtp;
using namespace std::chrono_literals;
using namespace ui::protocol;

namespace
{

Entry entry(const QString &text, Stage stage = Stage::Hello, Entry::Speaker speaker = Entry::Speaker::Server)
{
    return {130ms, speaker, stage, true, false, text};
}

StageEvent at(Stage stage, StageEvent::Outcome outcome, std::chrono::microseconds time)
{
    StageEvent made;
    made.stage = stage;
    made.outcome = outcome;
    made.at = time;
    return made;
}

StageEvent failure(Stage stage, std::chrono::microseconds time)
{
    StageEvent made = at(stage, StageEvent::Outcome::Failed, time);
    made.error.emplace();
    made.error->kind = Error::Kind::Rejected;
    made.error->stage = stage;
    made.error->reply.code = 535;
    made.error->reply.lines = {"no"};
    return made;
}

QList<StageEvent> refusedSignIn()
{
    using Outcome = StageEvent::Outcome;
    QList<StageEvent> events{
        at(Stage::Dns, Outcome::Started, 0ms),      at(Stage::Dns, Outcome::Passed, 12ms),
        at(Stage::Connect, Outcome::Started, 12ms), at(Stage::Connect, Outcome::Passed, 43ms),
        at(Stage::Hello, Outcome::Started, 43ms),   at(Stage::Hello, Outcome::Passed, 130ms),
        at(Stage::Auth, Outcome::Started, 131ms)};
    events[5].capabilities = {QStringLiteral("SIZE 1000000"), QStringLiteral("XUNKNOWN")};
    return events << failure(Stage::Auth, 343ms);
}

} // namespace

class TestProtocolPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theStripFollowsTheSend();
    void aFailureIsShownWhereverOneLooked();
    void timeInAStageIsCountedAsOftenAsItIsEntered();
    void aStageLeftOutIsNotCalledUnreached();
    void arrowKeysChooseAndEnterOpensTheDetail();
    void aTestEndsWhereItIsTold();
    void extensionsAreExplained();
    void certificatesAreShownWithTheirFingerprint();
    void theChainOpensAndCloses();
    void serverWordsAreNeverMarkup();
    void historyReplacesEverything();
    void clearShowsTheHintAgain();
    void theTranscriptIsCopied();
    void aSelectionIsCopiedAlone();
    void theTranscriptIsSaved();
    void aNameEndingInJsonGetsJson();
    void whatCannotBeSavedIsSaid();
    void wordsAreFoundAndCounted();
    void filtersNarrow();
    void newLinesPassTheFilter();
    void aLineExplainsItself();
    void aLineOfTheDetailExplainsItselfByKeys();
    void everyRecipientHasItsAnswer();
    void theViewStopsFollowingWhenScrolledUp();
    void manyLinesStayWhole();
    void everyEntryComesBackAsItWas();
    void aFurtherPageHasATab();
    void progressStandsUnderData();
    void everyControlHasAName();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_panel->findChild<Widget *>(QString::fromLatin1(name));
    }
    StageStrip *strip() const { return find<StageStrip>("stageStrip"); }
    QString detail() const { return find<StageDetail>("stageDetail")->toPlainText(); }
    TranscriptView *view() const { return find<TranscriptView>("transcriptView"); }
    int shownLines() const { return view()->model()->rowCount(); }
    QString notice() const { return find<QLabel>("protocolNotice")->text(); }
    void saveAs(const QString &path);

    std::unique_ptr<ProtocolPanel> m_panel;
};

void TestProtocolPanel::init()
{
    m_panel = std::make_unique<ProtocolPanel>();
    m_panel->resize(900, 300);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestProtocolPanel::cleanup()
{
    m_panel.reset();
}

void TestProtocolPanel::saveAs(const QString &path)
{
    QTest::mouseClick(find<QToolButton>("saveTranscript"), Qt::LeftButton);
    auto *dialog = find<QFileDialog>("saveTranscriptDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->reject();
}

void TestProtocolPanel::theStripFollowsTheSend()
{
    m_panel->addStage(at(Stage::Dns, StageEvent::Outcome::Started, 0ms));
    QCOMPARE(strip()->stage(), Stage::Dns);
    QCOMPARE(strip()->description(Stage::Dns), QStringLiteral("DNS: in progress"));

    m_panel->addStage(at(Stage::Dns, StageEvent::Outcome::Passed, 12ms));
    m_panel->addStage(at(Stage::Connect, StageEvent::Outcome::Started, 12ms));

    QCOMPARE(strip()->stage(), Stage::Connect);
    QCOMPARE(strip()->description(Stage::Dns), QStringLiteral("DNS: done in 12 ms"));
    QCOMPARE(strip()->description(Stage::Auth), QStringLiteral("AUTH: not reached"));
    QVERIFY(detail().contains(QStringLiteral("Connecting to the server.")));
}

void TestProtocolPanel::aFailureIsShownWhereverOneLooked()
{
    m_panel->addStage(at(Stage::Dns, StageEvent::Outcome::Started, 0ms));
    m_panel->showStage(Stage::Dns);
    m_panel->addStage(at(Stage::Auth, StageEvent::Outcome::Started, 131ms));
    QCOMPARE(strip()->stage(), Stage::Dns);

    m_panel->addEntry({343ms, Entry::Speaker::Server, Stage::Auth, true, true, QStringLiteral("535 no")});
    m_panel->addStage(failure(Stage::Auth, 343ms));

    QCOMPARE(strip()->stage(), Stage::Auth);
    QCOMPARE(strip()->description(Stage::Auth), QStringLiteral("AUTH refused: ended here after 212 ms"));
    QTRY_VERIFY(detail().contains(QStringLiteral("✗ 535 no")));
}

void TestProtocolPanel::timeInAStageIsCountedAsOftenAsItIsEntered()
{
    using Outcome = StageEvent::Outcome;
    for (const StageEvent &part :
         {at(Stage::Hello, Outcome::Started, 10ms), at(Stage::Hello, Outcome::Passed, 20ms),
          at(Stage::Tls, Outcome::Started, 20ms), at(Stage::Tls, Outcome::Passed, 80ms),
          at(Stage::Hello, Outcome::Started, 80ms), at(Stage::Hello, Outcome::Passed, 85ms)})
        m_panel->addStage(part);

    QCOMPARE(strip()->description(Stage::Hello), QStringLiteral("EHLO: done in 15 ms"));
}

void TestProtocolPanel::aStageLeftOutIsNotCalledUnreached()
{
    using Outcome = StageEvent::Outcome;
    m_panel->addStage(at(Stage::Hello, Outcome::Started, 10ms));
    QCOMPARE(strip()->description(Stage::Tls), QStringLiteral("TLS: not reached"));

    m_panel->addStage(at(Stage::Hello, Outcome::Passed, 20ms));
    m_panel->addStage(at(Stage::Sender, Outcome::Started, 20ms));

    QCOMPARE(strip()->description(Stage::Tls), QStringLiteral("TLS: left out"));
    QCOMPARE(strip()->description(Stage::Auth), QStringLiteral("AUTH: left out"));
    QCOMPARE(strip()->description(Stage::Data), QStringLiteral("DATA: not reached"));
}

void TestProtocolPanel::arrowKeysChooseAndEnterOpensTheDetail()
{
    m_panel->setHistory({}, refusedSignIn());
    strip()->setFocus();

    QTest::keyClick(strip(), Qt::Key_Left);
    QCOMPARE(strip()->stage(), Stage::Hello);
    QVERIFY(detail().contains(QStringLiteral("offers 2 extensions")));
    QTest::keyClick(strip(), Qt::Key_End);
    QCOMPARE(strip()->stage(), Stage::Accepted);
    QTest::keyClick(strip(), Qt::Key_Right);
    QCOMPARE(strip()->stage(), Stage::Accepted);
    QTest::keyClick(strip(), Qt::Key_Home);
    QCOMPARE(strip()->stage(), Stage::Dns);

    QTest::keyClick(strip(), Qt::Key_Return);
    QVERIFY(find<StageDetail>("stageDetail")->hasFocus());
}

void TestProtocolPanel::aTestEndsWhereItIsTold()
{
    m_panel->setLastStage(Stage::Sender);

    QTest::keyClick(strip(), Qt::Key_End);

    QCOMPARE(strip()->stage(), Stage::Sender);
    QVERIFY(strip()->accessibleDescription().contains(QStringLiteral("Stage 6 of 6")));
}

void TestProtocolPanel::extensionsAreExplained()
{
    m_panel->setHistory({}, refusedSignIn());
    m_panel->showStage(Stage::Hello);

    QVERIFY(detail().contains(QStringLiteral("Takes messages of up to 1.0 MB.")));
    QVERIFY(detail().contains(QStringLiteral("XUNKNOWN")));
}

void TestProtocolPanel::certificatesAreShownWithTheirFingerprint()
{
    StageEvent tls = at(Stage::Tls, StageEvent::Outcome::Passed, 50ms);
    CertificateFacts facts;
    facts.subject = QStringLiteral("mx.example.org");
    facts.issuer = QStringLiteral("Example CA");
    facts.sha256 = "00ff12";
    tls.tls = {QStringLiteral("TLS 1.3"), QStringLiteral("AES"), {facts}};

    m_panel->setHistory({}, {tls});

    QVERIFY(detail().contains(QStringLiteral("mx.example.org, issued by Example CA")));
    QVERIFY(detail().contains(QStringLiteral("00:FF:12")));
    QVERIFY(detail().contains(QStringLiteral("TLS 1.3 with AES")));
}

void TestProtocolPanel::theChainOpensAndCloses()
{
    StageEvent tls = at(Stage::Tls, StageEvent::Outcome::Passed, 50ms);
    CertificateFacts own;
    own.subject = QStringLiteral("mx.example.org");
    own.names = {QStringLiteral("mx.example.org"), QStringLiteral("mail.example.org")};
    own.keyAlgorithm = QStringLiteral("RSA");
    own.keyBits = 2048;
    CertificateFacts authority;
    authority.subject = QStringLiteral("Example CA");
    authority.keyAlgorithm = QStringLiteral("EC");
    authority.keyBits = 384;
    tls.tls = {QStringLiteral("TLS 1.3"), QStringLiteral("AES"), {own, authority}};
    m_panel->setHistory({}, {tls});
    auto *browser = find<StageDetail>("stageDetail");
    QVERIFY2(detail().contains(QStringLiteral("RSA, 2,048 bits")), qPrintable(detail()));
    QVERIFY(detail().contains(QStringLiteral("mx.example.org, mail.example.org")));
    QVERIFY(!detail().contains(QStringLiteral("EC, 384 bits")));

    emit browser->anchorClicked(QUrl(QStringLiteral("certificate:1")));
    QVERIFY(detail().contains(QStringLiteral("EC, 384 bits")));
    emit browser->anchorClicked(QUrl(QStringLiteral("certificate:0")));
    QVERIFY(!detail().contains(QStringLiteral("RSA, 2,048 bits")));
}

void TestProtocolPanel::serverWordsAreNeverMarkup()
{
    m_panel->setHistory({entry(QStringLiteral("250 <b>bold</b><img src=\"file:///etc/passwd\">"))},
                        {at(Stage::Hello, StageEvent::Outcome::Passed, 50ms)});

    QVERIFY(detail().contains(QStringLiteral("<b>bold</b><img src=")));
}

void TestProtocolPanel::historyReplacesEverything()
{
    m_panel->addEntry(entry(QStringLiteral("250 of the last one")));
    m_panel->addStage(at(Stage::Accepted, StageEvent::Outcome::Passed, 1s));

    m_panel->setHistory({entry(QStringLiteral("220 hello"))}, refusedSignIn());

    QVERIFY(m_panel->transcriptText().contains(QStringLiteral("220 hello")));
    QVERIFY(!m_panel->transcriptText().contains(QStringLiteral("last one")));
    QCOMPARE(shownLines(), 1);
    QCOMPARE(strip()->stage(), Stage::Auth);
    QCOMPARE(strip()->description(Stage::Accepted), QStringLiteral("Accepted: not reached"));
}

void TestProtocolPanel::clearShowsTheHintAgain()
{
    m_panel->setHistory({entry(QStringLiteral("220 hello"))}, refusedSignIn());
    QVERIFY(find<QToolButton>("copyTranscript")->isEnabled());

    m_panel->clear();

    QCOMPARE(m_panel->transcriptText(), toText({}));
    QVERIFY(detail().contains(QStringLiteral("appear here")));
    QVERIFY(!find<QToolButton>("copyTranscript")->isEnabled());
    QVERIFY(!find<QToolButton>("saveTranscript")->isEnabled());
}

void TestProtocolPanel::theTranscriptIsCopied()
{
    const QList<Entry> entries{entry(QStringLiteral("220 hello")),
                               entry(QStringLiteral("AUTH PLAIN ••••"), Stage::Auth)};
    m_panel->setHistory(entries, {});

    QTest::mouseClick(find<QToolButton>("copyTranscript"), Qt::LeftButton);

    QCOMPARE(QGuiApplication::clipboard()->text(), toText(entries));
}

void TestProtocolPanel::aSelectionIsCopiedAlone()
{
    const QList<Entry> entries{entry(QStringLiteral("one")), entry(QStringLiteral("two")),
                               entry(QStringLiteral("three"))};
    m_panel->setHistory(entries, {});
    find<QTabBar>("protocolTabs")->setCurrentIndex(1);
    view()->setFocus();

    view()->setCurrentIndex(view()->model()->index(1, 0));
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(view(), QKeySequence::Copy);

    QCOMPARE(QGuiApplication::clipboard()->text(), toText({entries.at(1), entries.at(2)}));
}

void TestProtocolPanel::theTranscriptIsSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.txt"));
    const QList<Entry> entries{entry(QStringLiteral("220 你好"))};
    m_panel->setHistory(entries, {});

    saveAs(path);

    QTRY_COMPARE(notice(), QStringLiteral("Saved"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), toText(entries));
}

void TestProtocolPanel::aNameEndingInJsonGetsJson()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.json"));
    core::delivery::Record record;
    record.id = QStringLiteral("1");
    record.subject = QStringLiteral("季度报价");
    record.state = core::delivery::State::Failed;
    record.transcript = {entry(QStringLiteral("535 no"), Stage::Auth)};
    record.timeline = refusedSignIn();
    m_panel->setRecord(record);

    saveAs(path);

    QTRY_COMPARE(notice(), QStringLiteral("Saved"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json[QStringLiteral("message")][QStringLiteral("subject")].toString(), record.subject);
    QCOMPARE(json[QStringLiteral("stages")].toArray().size(), record.timeline.size());
    QCOMPARE(json[QStringLiteral("entries")][0][QStringLiteral("text")].toString(), QStringLiteral("535 no"));
}

void TestProtocolPanel::whatCannotBeSavedIsSaid()
{
    QTemporaryDir folder;
    m_panel->setHistory({entry(QStringLiteral("220 hello"))}, {});

    saveAs(folder.filePath(QStringLiteral("missing/log.txt")));

    QTRY_VERIFY(notice().startsWith(QStringLiteral("Not saved: ")));
}

void TestProtocolPanel::wordsAreFoundAndCounted()
{
    m_panel->setHistory(
        {entry(QStringLiteral("220 Hello")), entry(QStringLiteral("250 ok")), entry(QStringLiteral("HELLO"))},
        {});
    auto *box = find<QLineEdit>("transcriptFind");
    const auto *count = find<QLabel>("findCount");

    QTest::keySequence(m_panel.get(), QKeySequence::Find);
    QVERIFY(box->hasFocus());
    QTest::keyClicks(box, QStringLiteral("hello"));
    QCOMPARE(shownLines(), 3);
    QCOMPARE(count->text(), QStringLiteral("1 of 2"));
    QCOMPARE(view()->currentIndex().row(), 0);

    QTest::keyClick(box, Qt::Key_F3);
    QCOMPARE(view()->currentIndex().row(), 2);
    QCOMPARE(count->text(), QStringLiteral("2 of 2"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(view()->currentIndex().row(), 0);
    QTest::keyClick(box, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(view()->currentIndex().row(), 2);

    QTest::keyClicks(box, QStringLiteral("?"));
    QCOMPARE(count->text(), QStringLiteral("Not found"));
    QVERIFY(!find<QToolButton>("findNext")->isEnabled());
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(box->text(), QString());
    QVERIFY(count->isHidden());
}

void TestProtocolPanel::filtersNarrow()
{
    m_panel->setHistory({entry(QStringLiteral("220 Hello")),
                         entry(QStringLiteral("EHLO x"), Stage::Hello, Entry::Speaker::Client),
                         entry(QStringLiteral("250 HELLO")), entry(QStringLiteral("235 ok"), Stage::Auth)},
                        {});
    find<QLineEdit>("transcriptFind")->setText(QStringLiteral("hello"));
    QCOMPARE(shownLines(), 4);

    find<QCheckBox>("onlyMatching")->setChecked(true);
    QCOMPARE(shownLines(), 2);
    QCOMPARE(view()->model()->index(1, 0).data().toString(), QStringLiteral("250 HELLO"));
    find<QCheckBox>("onlyMatching")->setChecked(false);

    find<QComboBox>("speakerFilter")->setCurrentIndex(1);
    QCOMPARE(shownLines(), 1);
    find<QComboBox>("speakerFilter")->setCurrentIndex(2);
    find<QComboBox>("stageFilter")->setCurrentIndex(1 + static_cast<int>(Stage::Auth));
    QCOMPARE(shownLines(), 1);
    QCOMPARE(view()->model()->index(0, 0).data().toString(), QStringLiteral("235 ok"));
    QVERIFY(m_panel->transcriptText().contains(QStringLiteral("EHLO x")));
}

void TestProtocolPanel::newLinesPassTheFilter()
{
    m_panel->addEntry(entry(QStringLiteral("250 one")));
    QTRY_COMPARE(shownLines(), 1);
    find<QLineEdit>("transcriptFind")->setText(QStringLiteral("250"));
    find<QCheckBox>("onlyMatching")->setChecked(true);
    QCOMPARE(shownLines(), 1);

    m_panel->addEntry(entry(QStringLiteral("354 go on")));
    m_panel->addEntry(entry(QStringLiteral("250 two")));

    QTRY_COMPARE(shownLines(), 2);
    QCOMPARE(view()->model()->index(1, 0).data().toString(), QStringLiteral("250 two"));
    QTRY_COMPARE(find<QLabel>("findCount")->text(), QStringLiteral("1 of 2"));
}

void TestProtocolPanel::aLineExplainsItself()
{
    m_panel->setHistory({entry(QStringLiteral("AUTH PLAIN ***"), Stage::Auth, Entry::Speaker::Client),
                         entry(QStringLiteral("535 5.7.8 Login fail"), Stage::Auth)},
                        {});
    find<QTabBar>("protocolTabs")->setCurrentIndex(1);
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(1, 0));
    auto *strip = find<QWidget>("lineStrip");
    QVERIFY(strip->isHidden());

    QTest::keyClick(view(), Qt::Key_Return);

    QVERIFY(strip->isVisible());
    const QString text = find<QLabel>("lineExplanation")->text();
    QVERIFY2(text.startsWith(QStringLiteral("Answers “AUTH PLAIN ***”. Asks to sign in with PLAIN.")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("535 stands for: the sign-in was not accepted.")));
    QVERIFY(text.contains(QStringLiteral("5.7.8 stands for: user name or password is wrong.")));

    QTest::keyClick(view(), Qt::Key_Up);
    QCOMPARE(find<QLabel>("explainedLine")->text(), QStringLiteral("AUTH PLAIN ***"));
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(strip->isHidden());

    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      view()->visualRect(view()->model()->index(0, 0)).center());
    QVERIFY(strip->isVisible());
    m_panel->clear();
    QVERIFY(strip->isHidden());
}

void TestProtocolPanel::aLineOfTheDetailExplainsItselfByKeys()
{
    m_panel->setHistory({entry(QStringLiteral("535 no"), Stage::Auth)}, refusedSignIn());
    auto *browser = find<StageDetail>("stageDetail");
    QVERIFY(!detail().contains(QStringLiteral("535 stands for")));

    browser->setFocus(Qt::TabFocusReason);
    QTest::keyClick(browser, Qt::Key_Tab);
    QTest::keyClick(browser, Qt::Key_Return);
    QVERIFY2(detail().contains(QStringLiteral("535 stands for")), qPrintable(detail()));

    QTest::keyClick(browser, Qt::Key_Return);
    QVERIFY(!detail().contains(QStringLiteral("535 stands for")));
}

void TestProtocolPanel::everyRecipientHasItsAnswer()
{
    using Speaker = Entry::Speaker;
    StageEvent named = at(Stage::Recipients, StageEvent::Outcome::Passed, 50ms);
    named.acceptedCount = 1;
    named.recipientCount = 2;

    // Pipelined: the commands were written before the first answer came.
    m_panel->setHistory({entry(QStringLiteral("MAIL FROM:<me@x.example>"), Stage::Sender, Speaker::Client),
                         entry(QStringLiteral("RCPT TO:<li@x.example>"), Stage::Sender, Speaker::Client),
                         entry(QStringLiteral("RCPT TO:<ops@x.example>"), Stage::Sender, Speaker::Client),
                         entry(QStringLiteral("250 sender ok"), Stage::Sender),
                         entry(QStringLiteral("250 li ok"), Stage::Recipients),
                         entry(QStringLiteral("550-no"), Stage::Recipients),
                         entry(QStringLiteral("550 ops"), Stage::Recipients)},
                        {named});

    QVERIFY2(detail().contains(QStringLiteral("li@x.example\n250 li ok")), qPrintable(detail()));
    QVERIFY(detail().contains(QStringLiteral("ops@x.example\n550 ops")));
}

void TestProtocolPanel::theViewStopsFollowingWhenScrolledUp()
{
    find<QTabBar>("protocolTabs")->setCurrentIndex(1);
    const auto add = [this](int count) {
        const int before = shownLines();
        for (int i = 0; i < count; ++i)
            m_panel->addEntry(entry(QString::number(i)));
        QTRY_COMPARE(shownLines(), before + count);
    };
    QScrollBar *bar = view()->verticalScrollBar();
    add(200);
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());

    bar->setValue(10);
    add(200);
    QCOMPARE(bar->value(), 10);

    bar->setValue(bar->maximum());
    add(200);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void TestProtocolPanel::manyLinesStayWhole()
{
    constexpr int count = 100'000;
    for (int i = 0; i < count; ++i)
        m_panel->addEntry(entry(QStringLiteral("250 line %1").arg(i)));

    QTRY_COMPARE(shownLines(), count);
    QCOMPARE(view()->model()->index(count - 1, 0).data().toString(), QStringLiteral("250 line 99999"));
    QCOMPARE(view()->model()->index(54321, 0).data().toString(), QStringLiteral("250 line 54321"));
}

void TestProtocolPanel::everyEntryComesBackAsItWas()
{
    QList<Entry> entries{
        {12345us, Entry::Speaker::Note, Stage::Dns, false, false, {}},
        {1h, Entry::Speaker::Client, Stage::Accepted, true, false, QStringLiteral("鸿雁 🦆")},
        {1us, Entry::Speaker::Server, Stage::Tls, false, true, QStringLiteral("x")}};
    for (int i = 0; i < 2000; ++i) // More than one block of text.
        entries.append(entry(QString(1000, QChar(u'a' + i % 26))));
    TranscriptModel model;

    model.setEntries(entries);

    QCOMPARE(model.store().size(), entries.size());
    for (int i = 0; i < entries.size(); ++i)
        QCOMPARE(model.store().at(i), entries.at(i));
    QCOMPARE(model.store().lastOf(Stage::Hello, 2), (QList<int>{2001, 2002}));
    QCOMPARE(model.store().lastOf(Stage::Tls, 5), QList<int>{2});
}

void TestProtocolPanel::aFurtherPageHasATab()
{
    auto *page = new QWidget;
    m_panel->addPage(page, QStringLiteral("Preview"));
    auto *tabs = find<QTabBar>("protocolTabs");

    m_panel->showPage(page);

    QCOMPARE(tabs->count(), 3);
    QCOMPARE(tabs->tabText(2), QStringLiteral("Preview"));
    QCOMPARE(tabs->currentIndex(), 2);
    QVERIFY(page->isVisible());

    m_panel->addPage(page, QStringLiteral("Vorschau"));
    QCOMPARE(tabs->count(), 3);
    QCOMPARE(tabs->tabText(2), QStringLiteral("Vorschau"));

    m_panel->showStage(Stage::Dns);
    QCOMPARE(tabs->currentIndex(), 0);
}

void TestProtocolPanel::progressStandsUnderData()
{
    m_panel->addStage(at(Stage::Data, StageEvent::Outcome::Started, 1s));

    m_panel->setProgress(450'000, 1'000'000);

    QVERIFY(detail().contains(QStringLiteral("450.0 kB of 1.0 MB")));
}

void TestProtocolPanel::everyControlHasAName()
{
    m_panel->setHistory({entry(QStringLiteral("220 hello"))}, refusedSignIn());
    const auto widgets = m_panel->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // Text widgets hand the focus of their viewports and bars on.
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface *accessible
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
    const QAccessibleInterface *stages = QAccessible::queryAccessibleInterface(strip());
    QVERIFY(stages->text(QAccessible::Description)
                .contains(QStringLiteral("AUTH refused: ended here after 212 ms")));
}

QTEST_MAIN(TestProtocolPanel)
#include "tst_protocolpanel.moc"
