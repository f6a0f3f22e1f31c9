#include "ui/outbox/historywindow.h"
#include "ui/outbox/statewords.h"
#include "ui/protocol/protocolpanel.h"
#include "ui/widgets/inlinebar.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace core::delivery;
using namespace std::chrono_literals;
using core::smtp::Entry;
using core::smtp::Error;
using core::smtp::Stage;
using ui::outbox::HistoryWindow;

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

    auto *card = find<ui::InlineBar>("explanation");
    QVERIFY(card->isVisible());
    QCOMPARE(card->title(), QStringLiteral("The server did not accept the sign-in"));
}

void TestHistoryWindow::theLogIsShownWhenItComes()
{
    m_window->setRecords({refusedSignIn(QStringLiteral("1"))});
    Record whole = refusedSignIn(QStringLiteral("1"));
    whole.transcript = {{1ms, Entry::Speaker::Server, Stage::Auth, true, true, QStringLiteral("535 no")}};

    m_window->showRecord(whole);

    auto *log = m_window->findChild<ui::protocol::ProtocolPanel *>();
    QCOMPARE(log->transcriptText(), core::smtp::toText(whole.transcript));
}

void TestHistoryWindow::aRecordThatComesTooLateIsIgnored()
{
    m_window->setRecords({refusedSignIn(QStringLiteral("1"))});
    Record other = refusedSignIn(QStringLiteral("2"));
    other.transcript = {{1ms, Entry::Speaker::Server, Stage::Auth, true, true, QStringLiteral("535 no")}};

    m_window->showRecord(other);

    QCOMPARE(m_window->findChild<ui::protocol::ProtocolPanel *>()->transcriptText(), core::smtp::toText({}));
}

void TestHistoryWindow::withoutAnErrorTheStateIsExplained()
{
    m_window->setRecords({record(QStringLiteral("1"), State::Unknown)});

    QCOMPARE(find<ui::InlineBar>("explanation")->title(),
             QStringLiteral("It is not known whether the message was delivered"));
}

void TestHistoryWindow::aChangeOfStateKeepsTheSelection()
{
    m_window->setRecords({record(QStringLiteral("1"), State::Sending)});
    QVERIFY(find<ui::InlineBar>("explanation")->isHidden());
    QSignalSpy load(m_window.get(), &HistoryWindow::loadRequested);

    m_window->updateRecord(record(QStringLiteral("1"), State::Sent));
    QCOMPARE(list()->topLevelItem(0)->text(0), QStringLiteral("Sent"));
    QCOMPARE(load, (QList<QVariantList>{{QStringLiteral("1")}}));
    QCOMPARE(find<ui::InlineBar>("explanation")->title(), QStringLiteral("The message was sent"));

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
