#include "accountui/focuswalk.h"
#include "ui/account/accountlist.h"
#include "ui/account/listpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

using core::account::Account;
using core::account::Profiles;
using core::account::SecretSource;
using core::mail::AddrSpec;
using ui::account::ListPage;

/// The list of accounts by keys and clicks.
class TestListPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyAccountIsShownInTheOrderGiven();
    void everyActionTellsTheChosenAccount_data();
    void everyActionTellsTheChosenAccount();
    void enterEdits();
    void thePracticeAccountStaysAsItIs();
    void theOrderChangesByKeys();
    void theOrderChangesByDragging();
    void aRemovedAccountCanBeHadBack_data();
    void aRemovedAccountCanBeHadBack();
    void aRemovalIsDoneInTheEnd_data();
    void aRemovalIsDoneInTheEnd();
    void anotherRemovalDoesTheFirst();
    void theOrderCountsWhatIsOutOfSight();
    void theChoiceStaysWhenTheListIsFilledAnew();
    void withoutAccountsItSaysWhatToDo();
    void everyControlThatTakesFocusHasAName();
    void itFitsInto480Pixels();

private:
    template<typename Widget = QAbstractButton>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    QListWidget *list() const { return find<QListWidget>("accountList"); }
    QStringList titles() const;
    void choose(const QString &title) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(list(), key, modifiers);
    }

    Profiles m_profiles;
    Account m_practice;
    std::unique_ptr<ListPage> m_page;
};

namespace
{

Account account(const QString &id)
{
    Account made;
    made.id = id;
    made.title = id.toUpper();
    made.host = QStringLiteral("smtp.%1.example").arg(id);
    for (const char *name : {"me", "us"}) {
        const QString address = QStringLiteral("%1@%2.example").arg(QString::fromLatin1(name), id);
        made.identities.append({.id = id + QString::fromLatin1(name), .address = AddrSpec::parse(address)});
    }
    return made;
}

/// Qt delivers a drop only after a real drag.
struct Open : ui::account::AccountList {
    using AccountList::dropEvent;
};

} // namespace

void TestListPage::init()
{
    m_profiles = {{account(QStringLiteral("a")), account(QStringLiteral("b")), account(QStringLiteral("c"))},
                  QStringLiteral("b")};
    m_practice = account(QStringLiteral("practice"));
    m_practice.secret.kind = SecretSource::Kind::Practice;
    m_page = std::make_unique<ListPage>();
    m_page->setProfiles(m_profiles, m_practice);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QStringList TestListPage::titles() const
{
    QStringList titles;
    for (int row = 0; row < list()->count(); ++row)
        titles += list()->item(row)->text();
    return titles;
}

void TestListPage::choose(const QString &title) const
{
    list()->setCurrentItem(list()->findItems(title, Qt::MatchExactly).value(0));
}

void TestListPage::everyAccountIsShownInTheOrderGiven()
{
    QCOMPARE(titles().join(u' '), QStringLiteral("A B C PRACTICE"));
    QCOMPARE(m_page->selectedId(), QStringLiteral("a"));
    const auto words
        = [this](int row) { return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(words(0).contains(u"me@a.example, us@a.example"), qPrintable(words(0)));
    QVERIFY2(words(0).contains(u"smtp.a.example"), qPrintable(words(0)));
    QVERIFY(!words(0).contains(u"default"));
    QVERIFY2(words(1).contains(u"default"), qPrintable(words(1)));
}

void TestListPage::everyActionTellsTheChosenAccount_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("signal");

    const auto row = [](const char *action, const char *signal) {
        QTest::newRow(action) << QByteArray(action) << QByteArray(signal);
    };
    row("edit", SIGNAL(editRequested(QString)));
    row("test", SIGNAL(testRequested(QString)));
    row("makeDefault", SIGNAL(defaultRequested(QString)));
    row("duplicate", SIGNAL(duplicateRequested(QString)));
    row("export", SIGNAL(exportRequested(QStringList)));
    row("exportAll", SIGNAL(exportRequested(QStringList)));
    row("import", SIGNAL(importRequested()));
    row("addAccount", SIGNAL(addRequested()));
    row("editAccount", SIGNAL(editRequested(QString)));
    row("testAccount", SIGNAL(testRequested(QString)));
    row("closeAccounts", SIGNAL(closeRequested()));
}

void TestListPage::everyActionTellsTheChosenAccount()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, signal);
    QSignalSpy told(m_page.get(), signal.constData());
    choose(QStringLiteral("C"));

    if (auto *button = find(action.constData()))
        QTest::mouseClick(button, Qt::LeftButton);
    else
        find<QAction>(action.constData())->trigger();

    QCOMPARE(told.size(), 1);
    const QVariant about = told.first().value(0);
    if (about.userType() == QMetaType::QString)
        QCOMPARE(about.toString(), QStringLiteral("c"));
    if (about.userType() == QMetaType::QStringList)
        QCOMPARE(about.toStringList().join(u' '),
                 action == "export" ? QStringLiteral("c") : QStringLiteral("a b c"));
}

void TestListPage::enterEdits()
{
    QSignalSpy edited(m_page.get(), &ListPage::editRequested);

    key(Qt::Key_Down);
    key(Qt::Key_Return);

    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().toString(), QStringLiteral("b"));
}

void TestListPage::thePracticeAccountStaysAsItIs()
{
    QSignalSpy edited(m_page.get(), &ListPage::editRequested);
    QSignalSpy moved(m_page.get(), &ListPage::moveRequested);
    choose(QStringLiteral("PRACTICE"));

    for (const char *name : {"edit", "test", "makeDefault", "duplicate", "export", "remove"})
        QVERIFY2(!find<QAction>(name)->isEnabled(), name);
    QVERIFY(!find("editAccount")->isEnabled());
    QVERIFY(find<QAction>("import")->isEnabled());
    key(Qt::Key_Return);
    key(Qt::Key_Delete);
    key(Qt::Key_Up, Qt::AltModifier);

    QCOMPARE(edited.size(), 0);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(list()->count(), 4);
}

void TestListPage::theOrderChangesByKeys()
{
    QSignalSpy moved(m_page.get(), &ListPage::moveRequested);

    key(Qt::Key_Up, Qt::AltModifier); // it is the first already
    QCOMPARE(moved.size(), 0);
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moved.takeFirst(), (QVariantList{QStringLiteral("a"), 1}));
    choose(QStringLiteral("C"));
    key(Qt::Key_Down, Qt::AltModifier); // the practice account is always the last
    QCOMPARE(moved.size(), 0);
    key(Qt::Key_Up, Qt::AltModifier);

    QCOMPARE(moved.takeFirst(), (QVariantList{QStringLiteral("c"), -1}));
    QCOMPARE(titles().join(u' '), QStringLiteral("A B C PRACTICE")); // who keeps the order says how it is
}

void TestListPage::theOrderChangesByDragging()
{
    QSignalSpy moved(m_page.get(), &ListPage::moveRequested);
    const auto drop = [this](const QString &title, int row) {
        choose(title);
        const QPointF place = list()->visualItemRect(list()->item(row)).center();
        QMimeData data;
        QDropEvent event(place, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        (find<ui::account::AccountList>("accountList")->*&Open::dropEvent)(&event);
    };

    drop(QStringLiteral("A"), 2);
    QCOMPARE(moved.takeFirst(), (QVariantList{QStringLiteral("a"), 2}));
    drop(QStringLiteral("C"), 0);
    QCOMPARE(moved.takeFirst(), (QVariantList{QStringLiteral("c"), -2}));
    drop(QStringLiteral("A"), 3); // on the practice account

    QCOMPARE(moved.takeFirst(), (QVariantList{QStringLiteral("a"), 2}));
    QCOMPARE(list()->count(), 4);
}

void TestListPage::aRemovedAccountCanBeHadBack_data()
{
    QTest::addColumn<bool>("byKey");

    QTest::newRow("by its button") << false;
    QTest::newRow("by Ctrl+Z") << true;
}

void TestListPage::aRemovedAccountCanBeHadBack()
{
    QFETCH(const bool, byKey);
    QSignalSpy removed(m_page.get(), &ListPage::removeRequested);
    choose(QStringLiteral("B"));

    key(Qt::Key_Delete);
    QCOMPARE(titles().join(u' '), QStringLiteral("A C PRACTICE"));
    QVERIFY(find<QWidget>("removed")->isVisible());
    QCOMPARE(m_page->selectedId(), QStringLiteral("c"));
    if (byKey)
        QTest::keySequence(list(), QKeySequence::Undo);
    else
        QTest::mouseClick(find("undoRemoval"), Qt::LeftButton);

    QCOMPARE(titles().join(u' '), QStringLiteral("A B C PRACTICE"));
    QCOMPARE(m_page->selectedId(), QStringLiteral("b"));
    QVERIFY(!find<QWidget>("removed")->isVisible());
    m_page->hide();
    QCOMPARE(removed.size(), 0);
}

void TestListPage::aRemovalIsDoneInTheEnd_data()
{
    QTest::addColumn<QString>("end");

    for (const char *end : {"the time is over", "the bar is closed", "the page is left"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void TestListPage::aRemovalIsDoneInTheEnd()
{
    QFETCH(const QString, end);
    QSignalSpy removed(m_page.get(), &ListPage::removeRequested);
    key(Qt::Key_Delete);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(find<QTimer>("removal")->interval(), 8000);

    if (end.startsWith(u"the time")) {
        find<QTimer>("removal")->start(0);
        QTRY_COMPARE(removed.size(), 1);
    } else if (end.startsWith(u"the bar")) {
        auto *bar = find<QWidget>("removed");
        for (auto *button : bar->findChildren<QAbstractButton *>()) {
            if (button->objectName() != u"undoRemoval")
                QTest::mouseClick(button, Qt::LeftButton);
        }
    } else {
        m_page->hide();
    }

    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), QStringLiteral("a"));
    QVERIFY(!find<QWidget>("removed")->isVisible());
}

void TestListPage::anotherRemovalDoesTheFirst()
{
    QSignalSpy removed(m_page.get(), &ListPage::removeRequested);

    key(Qt::Key_Delete);
    key(Qt::Key_Delete);

    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), QStringLiteral("a"));
    QCOMPARE(m_page->selectedId(), QStringLiteral("c"));
}

void TestListPage::theOrderCountsWhatIsOutOfSight()
{
    QSignalSpy moved(m_page.get(), &ListPage::moveRequested);
    choose(QStringLiteral("B"));
    key(Qt::Key_Delete);
    choose(QStringLiteral("A"));

    key(Qt::Key_Down, Qt::AltModifier);

    QCOMPARE(moved.first(), (QVariantList{QStringLiteral("a"), 2}));
}

void TestListPage::theChoiceStaysWhenTheListIsFilledAnew()
{
    choose(QStringLiteral("B"));
    m_profiles.accounts.move(1, 0);

    m_page->setProfiles(m_profiles, m_practice);

    QCOMPARE(titles().join(u' '), QStringLiteral("B A C PRACTICE"));
    QCOMPARE(m_page->selectedId(), QStringLiteral("b"));
}

void TestListPage::withoutAccountsItSaysWhatToDo()
{
    QVERIFY(!find<QWidget>("noAccounts")->isVisible());

    m_page->setProfiles({}, m_practice);

    QVERIFY(find<QWidget>("noAccounts")->isVisible());
    QVERIFY(!find<QAction>("exportAll")->isEnabled());
    QCOMPARE(list()->count(), 1);
}

void TestListPage::everyControlThatTakesFocusHasAName()
{
    key(Qt::Key_Delete); // with the bar
    int seen = 0;

    QCOMPARE(namelessControls(*m_page, seen), QStringList());

    QVERIFY(seen >= 7);
}

void TestListPage::itFitsInto480Pixels()
{
    key(Qt::Key_Delete);

    QVERIFY2(m_page->minimumSizeHint().width() <= 480,
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

QTEST_MAIN(TestListPage)
#include "tst_listpage.moc"
