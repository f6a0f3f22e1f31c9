#include "ui/outbox/comparewindow.h"
#include "ui/outbox/historywindow.h"
#include "ui/outbox/statewords.h"
#include "ui/protocol/protocolpanel.h"
#include "ui/widgets/inlinebar.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace core::delivery;
using namespace std::chrono_literals;
using core::smtp::Entry;
using core::smtp::Error;
using core::smtp::Stage;
using ui::outbox::HistoryWindow;
using ui::verdict::LetterCase;

namespace
{

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

Record record(const QString &id, State state, qint64 secondsAfterNoon = 0)
{
    Record made;
    made.id = id;
    made.subject = QStringLiteral("Subject of %1").arg(id);
    made.recipients = {QStringLiteral("li@example.cn"), QStringLiteral("ops@example.com")};
    made.queuedAt = noon.addSecs(secondsAfterNoon);
    made.state = state;
    return made;
}

/// A record as the outbox's window gets it once it is loaded.
LetterCase loaded(const Record &record)
{
    LetterCase letter{.record = record, .judgement = {}, .context = {}};
    if (record.error) {
        core::diagnosis::Verdict verdict;
        verdict.cause = core::diagnosis::Cause::AuthBadCredentials;
        verdict.certainty = core::diagnosis::Certainty::Sure;
        verdict.stage = record.error->stage;
        verdict.evidence.words = record.error->reply.toString();
        letter.judgement.verdict = verdict;
    }
    return letter;
}

Record refusedSignIn(const QString &id)
{
    Record made = record(id, State::Failed);
    made.error.emplace();
    made.error->kind = Error::Kind::Rejected;
    made.error->stage = Stage::Auth;
    made.error->reply.code = 535;
    made.error->reply.lines = {"no"};
    return made;
}

SavedDraft draft(const QString &id, const QString &subject)
{
    SavedDraft made;
    made.id = id;
    made.draft.subject = subject;
    made.unfinishedTo = QStringLiteral("li@exam");
    made.savedAt = noon;
    return made;
}

} // namespace

class TestHistoryWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theNewestIsFirstAndAskedFor();
    void aFailureIsExplained();
    void theLogIsShownWhenItComes();
    void aRecordThatComesTooLateIsIgnored();
    void withoutAnErrorTheStateIsExplained();
    void aChangeOfStateKeepsTheSelection();
    void whatIsBeingSentCannotBeDeleted();
    void keysOpenAndDelete();
    void draftsAreListedAndOpened();
    void aFailureIsComparedToWhatWorked();
    void twoThatAreMarkedAreCompared();
    void markedOnesAreDeletedTogether();
    void theComparisonTellsWhatDiffers();
    void anotherOneCanBeChosenToCompare();
    void everyStateHasAWordAndASign();
    void everyControlHasAName();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QTreeWidget *list() const { return find<QTreeWidget>("recordList"); }

    std::unique_ptr<HistoryWindow> m_window;
};

void TestHistoryWindow::init()
{
    m_window = std::make_unique<HistoryWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHistoryWindow::cleanup()
{
    m_window.reset();
}

void TestHistoryWindow::theNewestIsFirstAndAskedFor()
{
    QSignalSpy load(m_window.get(), &HistoryWindow::loadRequested);

    m_window->setRecords(
        {record(QStringLiteral("1"), State::Sent), record(QStringLiteral("2"), State::Unknown, 60)});

    QCOMPARE(list()->topLevelItemCount(), 2);
    QCOMPARE(list()->topLevelItem(0)->text(0), QStringLiteral("Perhaps sent"));
    QCOMPARE(list()->topLevelItem(1)->text(1), QStringLiteral("Subject of 1"));
    QCOMPARE(m_window->selectedRecord(), QStringLiteral("2"));
    QCOMPARE(load, (QList<QVariantList>{{QStringLiteral("2")}}));
}

void TestHistoryWindow::aFailureIsExplained()
{
    m_window->setRecords({refusedSignIn(QStringLiteral("1"))});
    m_window->showRecord(loaded(refusedSignIn(QStringLiteral("1"))));
    QSignalSpy mend(m_window.get(), &HistoryWindow::mendRequested);

    auto *card = find<ui::InlineBar>("verdict");
    QVERIFY(card->isVisible());
    QVERIFY(!card->title().isEmpty());
    QCOMPARE(card->findChild<QLabel *>(QStringLiteral("serverWords"))->text(), QStringLiteral("535 no"));
    card->findChild<QPushButton *>(QStringLiteral("retryNow"))->click(); // in the composer, where it is seen
    QCOMPARE(mend, (QList<QVariantList>{{QStringLiteral("1")}}));
}

void TestHistoryWindow::theLogIsShownWhenItComes()
{
    m_window->setRecords({refusedSignIn(QStringLiteral("1"))});
    Record whole = refusedSignIn(QStringLiteral("1"));
    whole.transcript = {{1ms, Entry::Speaker::Server, Stage::Auth, true, true, QStringLiteral("535 no")}};

    m_window->showRecord(loaded(whole));

    auto *log = m_window->findChild<ui::protocol::ProtocolPanel *>();
    QCOMPARE(log->transcriptText(), core::smtp::toText(whole.transcript));
}

void TestHistoryWindow::aRecordThatComesTooLateIsIgnored()
{
    m_window->setRecords({refusedSignIn(QStringLiteral("1"))});
    Record other = refusedSignIn(QStringLiteral("2"));
    other.transcript = {{1ms, Entry::Speaker::Server, Stage::Auth, true, true, QStringLiteral("535 no")}};

    m_window->showRecord(loaded(other));

    QCOMPARE(m_window->findChild<ui::protocol::ProtocolPanel *>()->transcriptText(), core::smtp::toText({}));
}

void TestHistoryWindow::withoutAnErrorTheStateIsExplained()
{
    m_window->setRecords({record(QStringLiteral("1"), State::Unknown)});
    m_window->showRecord(loaded(record(QStringLiteral("1"), State::Unknown)));

    QCOMPARE(find<ui::InlineBar>("verdict")->title(),
             QStringLiteral("It is not known whether the message was delivered"));
}

void TestHistoryWindow::aChangeOfStateKeepsTheSelection()
{
    m_window->setRecords({record(QStringLiteral("1"), State::Sending)});
    m_window->showRecord(loaded(record(QStringLiteral("1"), State::Sending)));
    QVERIFY(!m_window->findChild<ui::InlineBar *>(QStringLiteral("verdict")));
    QSignalSpy load(m_window.get(), &HistoryWindow::loadRequested);

    m_window->updateRecord(record(QStringLiteral("1"), State::Sent));
    QCOMPARE(list()->topLevelItem(0)->text(0), QStringLiteral("Sent"));
    QCOMPARE(load, (QList<QVariantList>{{QStringLiteral("1")}}));
    m_window->showRecord(loaded(record(QStringLiteral("1"), State::Sent)));
    QCOMPARE(find<ui::InlineBar>("verdict")->title(), QStringLiteral("The message was sent"));

    m_window->updateRecord(record(QStringLiteral("2"), State::Queued, 60));
    QCOMPARE(list()->topLevelItemCount(), 2);
    QCOMPARE(m_window->selectedRecord(), QStringLiteral("1"));
}

void TestHistoryWindow::whatIsBeingSentCannotBeDeleted()
{
    m_window->setRecords({record(QStringLiteral("1"), State::Sending)});
    QSignalSpy remove(m_window.get(), &HistoryWindow::removeRequested);
    QVERIFY(!find<QToolButton>("removeMessage")->isEnabled());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(remove.count(), 0);

    m_window->updateRecord(record(QStringLiteral("1"), State::Sent));
    find<QToolButton>("removeMessage")->click();
    QCOMPARE(remove, (QList<QVariantList>{{QStringLiteral("1")}}));
}

void TestHistoryWindow::keysOpenAndDelete()
{
    m_window->setRecords(
        {record(QStringLiteral("1"), State::Sent), record(QStringLiteral("2"), State::Sent, 60)});
    QSignalSpy open(m_window.get(), &HistoryWindow::openRequested);
    QSignalSpy remove(m_window.get(), &HistoryWindow::removeRequested);
    list()->setFocus();

    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QTest::keyClick(list(), Qt::Key_Delete);

    QCOMPARE(open, (QList<QVariantList>{{QStringLiteral("1")}}));
    QCOMPARE(remove, (QList<QVariantList>{{QStringLiteral("1")}}));
}

void TestHistoryWindow::draftsAreListedAndOpened()
{
    QSignalSpy open(m_window.get(), &HistoryWindow::draftOpenRequested);
    QSignalSpy remove(m_window.get(), &HistoryWindow::draftRemoveRequested);
    m_window->setDrafts({draft(QStringLiteral("d"), {})});

    m_window->showPage(HistoryWindow::Page::Drafts);
    auto *drafts = find<QTreeWidget>("draftList");

    QVERIFY(drafts->isVisible());
    QCOMPARE(drafts->topLevelItem(0)->text(0), QStringLiteral("(no subject)"));
    QCOMPARE(drafts->topLevelItem(0)->text(1), QStringLiteral("li@exam"));
    find<QToolButton>("openMessage")->click();
    find<QToolButton>("removeMessage")->click();
    QCOMPARE(open, (QList<QVariantList>{{QStringLiteral("d")}}));
    QCOMPARE(remove, (QList<QVariantList>{{QStringLiteral("d")}}));
}

void TestHistoryWindow::aFailureIsComparedToWhatWorked()
{
    QSignalSpy compare(m_window.get(), &HistoryWindow::compareRequested);
    Record failed = refusedSignIn(QStringLiteral("today"));
    failed.queuedAt = noon.addDays(1);
    m_window->setRecords({failed});
    QVERIFY(!find<QToolButton>("compareMessages")->isEnabled());

    m_window->setRecords({failed, record(QStringLiteral("yesterday"), State::Sent)});
    QCOMPARE(m_window->selectedRecord(), QStringLiteral("today"));
    QVERIFY(find<QToolButton>("compareMessages")->isEnabled());
    find<QToolButton>("compareMessages")->click();

    QCOMPARE(compare, (QList<QVariantList>{{QStringLiteral("yesterday"), QStringLiteral("today")}}));
}

void TestHistoryWindow::twoThatAreMarkedAreCompared()
{
    QSignalSpy compare(m_window.get(), &HistoryWindow::compareRequested);
    m_window->setRecords({record(QStringLiteral("1"), State::Failed),
                          record(QStringLiteral("2"), State::Failed, 60),
                          record(QStringLiteral("3"), State::Failed, 120)});
    QVERIFY(!find<QToolButton>("compareMessages")->isEnabled());
    const auto click = [this](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, keys,
                          list()->visualItemRect(list()->topLevelItem(row)).center());
    };

    click(2, {});
    click(0, Qt::ControlModifier);
    find<QToolButton>("compareMessages")->click();
    QCOMPARE(compare, (QList<QVariantList>{{QStringLiteral("1"), QStringLiteral("3")}}));
    QVERIFY(!find<QToolButton>("openMessage")->isEnabled());

    m_window->updateRecord(record(QStringLiteral("3"), State::Sent, 120)); // Marks are kept.
    QVERIFY(find<QToolButton>("compareMessages")->isEnabled());
    click(1, Qt::ControlModifier);
    QVERIFY(!find<QToolButton>("compareMessages")->isEnabled());
}

void TestHistoryWindow::markedOnesAreDeletedTogether()
{
    QSignalSpy remove(m_window.get(), &HistoryWindow::removeRequested);
    m_window->setRecords({record(QStringLiteral("1"), State::Sent),
                          record(QStringLiteral("2"), State::Sending, 60),
                          record(QStringLiteral("3"), State::Sent, 120)});
    list()->setFocus();

    QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Delete);

    QCOMPARE(remove, (QList<QVariantList>{{QStringLiteral("3")}, {QStringLiteral("1")}}));
}

void TestHistoryWindow::theComparisonTellsWhatDiffers()
{
    using core::smtp::StageEvent;
    Record before = record(QStringLiteral("1"), State::Sent);
    Record after = refusedSignIn(QStringLiteral("2"));
    StageEvent hello;
    hello.stage = Stage::Hello;
    hello.outcome = StageEvent::Outcome::Passed;
    hello.capabilities = {QStringLiteral("DSN"), QStringLiteral("<b>X</b>")};
    before.timeline = {hello};
    hello.capabilities.removeFirst();
    StageEvent auth;
    auth.stage = Stage::Auth;
    auth.outcome = StageEvent::Outcome::Failed;
    auth.error = after.error;
    after.timeline = {hello, auth};
    m_window->setRecords({before, after});

    m_window->showComparison(before, after);

    auto *window = m_window->findChild<ui::outbox::CompareWindow *>();
    QVERIFY(window && window->isVisible());
    const QString text = window->findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("The server refused what it accepted before: 535 no")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("DSN is not offered any more.")));
    QVERIFY(text.contains(QStringLiteral("≠ AUTH")));
    QVERIFY(text.indexOf(QStringLiteral("535 no")) < text.indexOf(QStringLiteral("DSN is not")));

    m_window->showComparison(before, before);
    QVERIFY(window->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("Nothing differs")));
}

void TestHistoryWindow::anotherOneCanBeChosenToCompare()
{
    QSignalSpy compare(m_window.get(), &HistoryWindow::compareRequested);
    const QList<Record> records{record(QStringLiteral("1"), State::Sent),
                                record(QStringLiteral("2"), State::Sent, 60),
                                record(QStringLiteral("3"), State::Failed, 120)};
    m_window->setRecords(records);
    m_window->showComparison(records.at(1), records.at(2));
    auto *window = m_window->findChild<ui::outbox::CompareWindow *>();
    auto *box = window->findChild<QComboBox *>(QStringLiteral("compareBefore"));
    QVERIFY(QTest::qWaitForWindowActive(window));
    QCOMPARE(box->currentData().toString(), QStringLiteral("2"));
    QVERIFY(box->currentText().contains(QStringLiteral("Sent · Subject of 2")));

    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);

    QCOMPARE(compare, (QList<QVariantList>{{QStringLiteral("1"), QStringLiteral("3")}}));
    window->activateWindow();
    QTRY_VERIFY(window->isActiveWindow());
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!window->isVisible());
}

void TestHistoryWindow::everyStateHasAWordAndASign()
{
    const auto states = QMetaEnum::fromType<State>();
    QSet<QString> words;
    for (int i = 0; i < states.keyCount(); ++i) {
        const auto state = static_cast<State>(states.value(i));
        words.insert(ui::outbox::stateWord(state));
        QVERIFY2(!ui::outbox::stateIcon(state, m_window->palette()).isNull(), states.key(i));
    }
    QCOMPARE(words.size(), states.keyCount());
}

void TestHistoryWindow::everyControlHasAName()
{
    m_window->setRecords({refusedSignIn(QStringLiteral("1"))});
    m_window->showComparison(refusedSignIn(QStringLiteral("1")), refusedSignIn(QStringLiteral("1")));
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(m_window.get()))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        const QByteArray who = widget->objectName().toUtf8() + ' ' + widget->metaObject()->className();
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), who.constData());
    }
}

QTEST_MAIN(TestHistoryWindow)
#include "tst_historywindow.moc"
