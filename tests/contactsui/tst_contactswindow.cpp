#include "contacts/people.h"
#include "ui/contacts/contactswindow.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/twolinelist.h"
#include "widgets/windowtest.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeWidget>
#include <QtTest>

using namespace core::contacts;
using people::acquaintance;
using people::person;
using ui::TwoLineList;
using ui::contacts::ContactsWindow;

/// The contacts by keys and clicks; what they ask for is taken back into the book, as their owner does.
class TestContactsWindow : public QObject, private WindowTest<ContactsWindow>
{
    Q_OBJECT

private slots:
    void initTestCase() { QGuiApplication::setQuitOnLastWindowClosed(false); } // tests close theirs
    void init();
    void cleanup() { m_window.reset(); }

    void everybodyIsListedByName();
    void theSearchFindsByPinyinToo();
    void theKeysGoBetweenTheSearchAndTheList();
    void whatIsChangedIsSaved();
    void halfAnAddressIsNotSaved();
    void whatIsNoAddressDoesNotVanishUnsaid();
    void tabGoesDownTheForm();
    void aNewContactCanBeNamedAtOnce();
    void aNewGroupHasWhoIsChosen();
    void severalAreDeletedAndBroughtBack();
    void learnedOnesBecomeContacts();
    void learnedOnesAreForgotten();
    void everythingLearnedIsForgottenAndBroughtBack();
    void whoIsChosenIsWrittenTo();
    void anImportIsShownBeforeItIsDone();
    void nothingToImportCannotBeImported();
    void anEmptyBookSaysWhatToDo();
    void everyControlHasAName();

private:
    void type(const char *name, const QString &text) const;
    QStringList rows() const;
    void choose(int row) const;

    Book m_book;
};

void TestContactsWindow::init()
{
    m_book = {};
    m_book.people = {person("Zoe", "zoe@x.example"), person("anna", "anna@x.example anna@y.example", "Annie"),
                     person("李伟", "li@x.example")};
    m_book.groups
        = {{newId(), QStringLiteral("Team"), {{QStringLiteral("Zoe"), m_book.people[0].addresses[0]}}}};
    m_book.learned
        = {acquaintance("Dora", "dora@x.example", 3, QDateTime(QDate(2026, 11, 1), QTime(), Qt::UTC))};
    m_window = std::make_unique<ContactsWindow>();
    connect(m_window.get(), &ContactsWindow::saveRequested, this,
            [this](const QList<Person> &people, const QList<PeopleGroup> &groups) {
                for (const Person &each : people) {
                    m_book.people.removeIf([&](const Person &old) { return old.id == each.id; });
                    m_book.people.append(each);
                }
                for (const PeopleGroup &each : groups) {
                    m_book.groups.removeIf([&](const PeopleGroup &old) { return old.id == each.id; });
                    m_book.groups.append(each);
                }
                m_window->setBook(m_book);
            });
    connect(m_window.get(), &ContactsWindow::removeRequested, this,
            [this](const QStringList &people, const QStringList &groups,
                   const QList<core::mail::AddrSpec> &learned) {
                m_book.people.removeIf([&](const Person &each) { return people.contains(each.id); });
                m_book.groups.removeIf([&](const PeopleGroup &each) { return groups.contains(each.id); });
                m_book.learned.removeIf(
                    [&](const Acquaintance &each) { return learned.contains(each.mailbox.address); });
                m_window->setBook(m_book);
            });
    connect(m_window.get(), &ContactsWindow::forgetAllRequested, this, [this] {
        m_book.learned.clear();
        m_window->setBook(m_book);
    });
    connect(m_window.get(), &ContactsWindow::putBackRequested, this, [this](const Book &removed) {
        m_book.people += removed.people;
        m_book.groups += removed.groups;
        m_book.learned += removed.learned;
        m_window->setBook(m_book);
    });
    m_window->setBook(m_book);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestContactsWindow::type(const char *name, const QString &text) const
{
    auto *line = find<QLineEdit>(name);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

QStringList TestContactsWindow::rows() const
{
    QStringList names;
    const auto *model = find<TwoLineList>("contactList")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names += model->index(row, 0).data().toString();
    return names;
}

void TestContactsWindow::choose(int row) const
{
    auto *list = find<TwoLineList>("contactList");
    list->setCurrentIndex(list->model()->index(row, 0));
}

void TestContactsWindow::everybodyIsListedByName()
{
    QCOMPARE(rows(), (QStringList{QStringLiteral("anna"), QString::fromUtf8("李伟"), QStringLiteral("Zoe")}));

    find<QTabBar>("contactKinds")->setCurrentIndex(1);
    QCOMPARE(rows(), QStringList{QStringLiteral("Team")});
    find<QTabBar>("contactKinds")->setCurrentIndex(2);
    QCOMPARE(rows(), QStringList{QStringLiteral("Dora")});
}

void TestContactsWindow::theSearchFindsByPinyinToo()
{
    type("contactSearch", QStringLiteral("lw"));
    QCOMPARE(rows(), QStringList{QString::fromUtf8("李伟")});

    type("contactSearch", QStringLiteral("annie"));
    QCOMPARE(rows(), QStringList{QStringLiteral("anna")});
    type("contactSearch", QStringLiteral("nobody"));
    QCOMPARE(rows(), QStringList());
}

void TestContactsWindow::theKeysGoBetweenTheSearchAndTheList()
{
    auto *search = find<QLineEdit>("contactSearch");
    auto *list = find<TwoLineList>("contactList");
    QTRY_COMPARE(QApplication::focusWidget(), search);

    QTest::keyClicks(search, QStringLiteral("x.example"));
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->chosenRows(), QList<int>{0});
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keySequence(m_window.get(), QKeySequence::Find);
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClick(search, Qt::Key_Down);

    QCOMPARE(list->chosenRows(), QList<int>{1});
    for (QAction *action : m_window->actions()) { // keys of a window that is gone would stay down
        if (action->shortcut() == QKeySequence(QKeySequence::Close))
            action->trigger();
    }
    QVERIFY(!m_window->isVisible());
}

void TestContactsWindow::whatIsChangedIsSaved()
{
    choose(0);
    type("contactName", QStringLiteral("Anna Maier"));
    type("contactAddressesEdit", QStringLiteral("third@x.example,"));
    find<QLineEdit>("contactNickname")->setFocus();

    const auto anna = std::find_if(m_book.people.begin(), m_book.people.end(),
                                   [](const Person &each) { return each.name == u"Anna Maier"; });
    QVERIFY(anna != m_book.people.end());
    QCOMPARE(anna->addresses.size(), 3);
    QCOMPARE(anna->nickname, QStringLiteral("Annie"));
    QCOMPARE(m_book.people.size(), 3);
}

void TestContactsWindow::halfAnAddressIsNotSaved()
{
    choose(0);
    const Book before = m_book;

    type("contactAddressesEdit", QStringLiteral("half"));
    find<QLineEdit>("contactName")->setFocus();

    QCOMPARE(m_book, before);
    QCOMPARE(find<QLineEdit>("contactAddressesEdit")->text(), QStringLiteral("half"));
}

void TestContactsWindow::whatIsNoAddressDoesNotVanishUnsaid()
{
    choose(0);
    type("contactAddressesEdit", QStringLiteral("half"));
    auto *list = find<TwoLineList>("contactList");
    list->setFocus();
    QVERIFY(!find<QWidget>("contactsNotice")->isVisible());

    QTest::keyClick(list, Qt::Key_Down);

    auto *notice = find<ui::InlineBar>("contactsNotice");
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"half"), qPrintable(notice->text()));
}

void TestContactsWindow::tabGoesDownTheForm()
{
    choose(0);
    find<QLineEdit>("contactName")->setFocus();

    for (const char *next :
         {"contactAddressesEdit", "contactNickname", "contactOrganisation", "contactNote", "chosenToTo"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(next));
    }
}

void TestContactsWindow::aNewContactCanBeNamedAtOnce()
{
    press("newContact");
    QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("contactName"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Bob"));
    type("contactAddressesEdit", QStringLiteral("bob@x.example,"));

    QCOMPARE(m_book.people.size(), 4);
    QCOMPARE(m_book.people.last().name, QStringLiteral("Bob"));
    QCOMPARE(m_book.people.last().addresses.size(), 1);
    QVERIFY(rows().contains(QStringLiteral("Bob")));
}

void TestContactsWindow::aNewGroupHasWhoIsChosen()
{
    find<TwoLineList>("contactList")->selectAll();

    press("newGroup");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("All"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(m_book.groups.size(), 2);
    QCOMPARE(m_book.groups.last().name, QStringLiteral("All"));
    QCOMPARE(m_book.groups.last().members.size(), 3);
}

void TestContactsWindow::severalAreDeletedAndBroughtBack()
{
    auto *list = find<TwoLineList>("contactList");
    list->selectAll();
    QVERIFY(find<QLabel>("severalChosen")->text().contains(u'3'));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(m_book.people.isEmpty());
    QVERIFY(find<QWidget>("undoBar")->isVisible());

    press("undoRemoval");

    QCOMPARE(m_book.people.size(), 3);
    QVERIFY(!find<QWidget>("undoBar")->isVisible());
}

void TestContactsWindow::learnedOnesBecomeContacts()
{
    QVERIFY(!find<QPushButton>("keepLearned")->isVisible());
    find<QTabBar>("contactKinds")->setCurrentIndex(2);
    QVERIFY(!find<QPushButton>("keepLearned")->isEnabled());
    choose(0);

    press("keepLearned");

    QCOMPARE(m_book.people.size(), 4);
    QCOMPARE(m_book.people.last().name, QStringLiteral("Dora"));
    QCOMPARE(m_book.people.last().addresses.size(), 1);
    QCOMPARE(find<QTabBar>("contactKinds")->currentIndex(), 0);
    QCOMPARE(find<QLineEdit>("contactName")->text(), QStringLiteral("Dora"));
}

void TestContactsWindow::learnedOnesAreForgotten()
{
    find<QTabBar>("contactKinds")->setCurrentIndex(2);
    choose(0);

    press("removeContacts");

    QVERIFY(m_book.learned.isEmpty());
    QCOMPARE(m_book.people.size(), 3);
}

void TestContactsWindow::everythingLearnedIsForgottenAndBroughtBack()
{
    find<QAction>("forgetAll")->trigger();
    QVERIFY(m_book.learned.isEmpty());
    QVERIFY(!find<QAction>("forgetAll")->isEnabled());

    QTest::keySequence(m_window.get(), QKeySequence::Undo);

    QCOMPARE(m_book.learned.size(), 1);
}

void TestContactsWindow::whoIsChosenIsWrittenTo()
{
    QSignalSpy chosen(m_window.get(), &ContactsWindow::recipientsChosen);
    choose(0);

    press("chosenToBcc");

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<ContactsWindow::Recipients>(), ContactsWindow::Recipients::Bcc);
    const auto list = core::mail::mailboxes(chosen.first().at(1).value<core::mail::AddressList>());
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().address.toString(), QStringLiteral("anna@x.example"));
}

void TestContactsWindow::anImportIsShownBeforeItIsDone()
{
    const ContactFile file
        = readContacts("Name,Email\nAnna,anna@x.example\nNew,new@x.example\nNobody,\nNew,new@x.example\n");
    QSignalSpy accepted(m_window.get(), &ContactsWindow::importAccepted);

    m_window->showImport(planImport(m_book, file), QStringLiteral("people.csv"));
    auto *table = find<QTreeWidget>("importRows");
    QVERIFY(table->isVisible());
    QCOMPARE(table->topLevelItemCount(), 2); // the new one and the one left out
    QVERIFY(table->topLevelItem(0)->text(2).contains(u'4'));
    const QString summary = find<QLabel>("importSummary")->text();
    QVERIFY2(summary.contains(u"1 new"), qPrintable(summary));
    QCOMPARE(accepted.size(), 0);
    press("acceptImport");

    QCOMPARE(accepted.size(), 1);
    QVERIFY(!table->isVisible());
}

void TestContactsWindow::nothingToImportCannotBeImported()
{
    m_window->showImport({}, QStringLiteral("empty.vcf"));

    QVERIFY(!find<QPushButton>("acceptImport")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!find<QTreeWidget>("importRows")->isVisible());
}

void TestContactsWindow::anEmptyBookSaysWhatToDo()
{
    m_window->setBook({});

    QVERIFY(find<QPushButton>("emptyImport")->isVisible());
    QVERIFY(!find<QPushButton>("exportContacts")->isEnabled());
}

void TestContactsWindow::everyControlHasAName()
{
    choose(0);
    m_window->showImport({}, QStringLiteral("empty.vcf"));
    QStringList nameless;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_")
            || widget->focusProxy())
            continue;
        auto *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (face && face->text(QAccessible::Name).isEmpty() && !widget->inherits("QScrollArea"))
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }

    QCOMPARE(nameless.join(u';'), QString());
}

QTEST_MAIN(TestContactsWindow)
#include "tst_contactswindow.moc"
