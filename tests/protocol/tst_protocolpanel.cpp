#include "ui/protocol/protocolpanel.h"
#include "ui/protocol/stagedetail.h"
#include "ui/protocol/stagestrip.h"
#include "ui/protocol/transcriptmodel.h"
#include "ui/protocol/transcriptview.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
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
    void serverWordsAreNeverMarkup();
    void historyReplacesEverything();
    void clearShowsTheHintAgain();
    void theTranscriptIsCopied();
    void aSelectionIsCopiedAlone();
    void theTranscriptIsSaved();
    void theFilterNarrowsAndFindsTheBox();
    void newLinesPassTheFilter();
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

    QTest::mouseClick(find<QToolButton>("saveTranscript"), Qt::LeftButton);
    auto *dialog = find<QFileDialog>("saveTranscriptDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(path);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), toText(entries));
    dialog->reject();
}

void TestProtocolPanel::theFilterNarrowsAndFindsTheBox()
{
    m_panel->setHistory(
        {entry(QStringLiteral("220 Hello")), entry(QStringLiteral("250 ok")), entry(QStringLiteral("HELLO"))},
        {});
    auto *box = find<QLineEdit>("transcriptFilter");

    QTest::keySequence(m_panel.get(), QKeySequence::Find);
    QVERIFY(box->hasFocus());
    QTest::keyClicks(box, QStringLiteral("hello"));
    QCOMPARE(shownLines(), 2);
    QCOMPARE(view()->model()->index(1, 0).data().toString(), QStringLiteral("HELLO"));

    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(shownLines(), 3);
    QVERIFY(m_panel->transcriptText().contains(QStringLiteral("250 ok")));
}

void TestProtocolPanel::newLinesPassTheFilter()
{
    m_panel->addEntry(entry(QStringLiteral("250 one")));
    find<QLineEdit>("transcriptFilter")->setText(QStringLiteral("250"));
    QCOMPARE(shownLines(), 1);

    m_panel->addEntry(entry(QStringLiteral("354 go on")));
    m_panel->addEntry(entry(QStringLiteral("250 two")));

    QTRY_COMPARE(shownLines(), 2);
    QCOMPARE(view()->model()->index(1, 0).data().toString(), QStringLiteral("250 two"));
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

    QCOMPARE(model.entries(), entries);
    QCOMPARE(model.lastEntries(Stage::Hello, 2), entries.last(2));
    QCOMPARE(model.lastEntries(Stage::Tls, 5), QList<Entry>{entries.at(2)});
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
