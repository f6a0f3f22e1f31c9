#include "contacts/people.h"
#include "core/contacts/keeper.h"
#include "core/contacts/store.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace core::contacts;
using core::mail::Mailbox;
using people::acquaintance;
using people::address;
using people::person;

/// What is kept is there again, and a broken file is told and set aside.
class TestContactStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsSavedIsThereAgain();
    void removingRemoves();
    void lettersAreCounted();
    void forgettingForgets();
    void everythingLearnedCanBeForgotten();
    void aDamagedFileIsSetAside();
    void theKeeperTellsOfEveryChange();
    void theKeeperTellsWhatItCannotDo();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("contacts.sqlite")); }
    static QDateTime at(int day) { return QDateTime(QDate(2026, 11, day), QTime(8, 0), Qt::UTC); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestContactStore::whatIsSavedIsThereAgain()
{
    const Person li = person("李伟", "li@x.example li@y.example", "Wei");
    Person anna = person("", "anna@bücher.example");
    anna.organisation = QStringLiteral("Firm");
    anna.note = QStringLiteral("two\nlines 😀");
    const PeopleGroup team{
        newId(), QStringLiteral("Team"), {{li.name, li.addresses[0]}, {{}, anna.addresses[0]}}};
    {
        Store store(file());
        QVERIFY(store.open());
        QVERIFY(store.save({li, anna}, {team}));
    }

    Store store(file());
    QVERIFY(store.open());
    const auto book = store.load();

    QVERIFY(book);
    QCOMPARE(book->people, (QList<Person>{li, anna}));
    QCOMPARE(book->groups, (QList<PeopleGroup>{team}));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestContactStore::removingRemoves()
{
    const Person li = person("Li", "li@x.example");
    const Person anna = person("Anna", "anna@x.example");
    const PeopleGroup team{newId(), QStringLiteral("Team"), {}};
    Store store(file());
    QVERIFY(store.open());
    QVERIFY(store.save({li, anna}, {team}));

    QVERIFY(store.remove({li.id}, {team.id}));

    QCOMPARE(store.load()->people, QList<Person>{anna});
    QVERIFY(store.load()->groups.isEmpty());
}

void TestContactStore::lettersAreCounted()
{
    Store store(file());
    QVERIFY(store.open());

    QVERIFY(store.learn({{QStringLiteral("Li"), address(QStringLiteral("li@x.example"))}}, at(2)));
    QVERIFY(store.learn({{QString(), address(QStringLiteral("LI@X.example"))}}, at(1)));

    const auto book = store.load();
    QCOMPARE(book->learned.size(), 1);
    QCOMPARE(book->learned[0].letters, 2);
    QCOMPARE(book->learned[0].last, at(2));
    QCOMPARE(book->learned[0].mailbox.name, QStringLiteral("Li"));
}

void TestContactStore::forgettingForgets()
{
    Store store(file());
    QVERIFY(store.open());
    const Acquaintance li = acquaintance("Li", "li@x.example", 4, at(3));
    QVERIFY(store.putBack({li, acquaintance("", "b@x.example", 1, at(4))}));

    QVERIFY(store.forget({address(QStringLiteral("b@x.example"))}));
    QCOMPARE(store.load()->learned, QList<Acquaintance>{li});
}

void TestContactStore::everythingLearnedCanBeForgotten()
{
    Store store(file());
    QVERIFY(store.open());
    QVERIFY(store.save({person("Anna", "anna@x.example")}, {}));
    QVERIFY(store.putBack({acquaintance("Secretive Person", "secret@x.example", 4, at(3))}));

    QVERIFY(store.forgetAllLearned());

    QVERIFY(store.load()->learned.isEmpty());
    QCOMPARE(store.load()->people.size(), 1);
}

void TestContactStore::aDamagedFileIsSetAside()
{
    QFile broken(file());
    QVERIFY(broken.open(QFile::WriteOnly));
    broken.write(QByteArray(8192, 'x'));
    broken.close();

    Store store(file());
    const auto opened = store.open();

    QVERIFY(opened);
    QVERIFY(!opened->isEmpty());
    QVERIFY(QFile::exists(*opened));
    QVERIFY(store.load()->isEmpty());
    QVERIFY(store.save({person("Anna", "anna@x.example")}, {}));
}

void TestContactStore::theKeeperTellsOfEveryChange()
{
    Keeper keeper(file());
    QSignalSpy changed(&keeper, &Keeper::changed);
    keeper.open();
    QVERIFY(changed.wait());

    keeper.save({person("李伟", "li@x.example")}, {});
    QVERIFY(changed.wait());

    QCOMPARE(keeper.book().people.size(), 1);
    QCOMPARE(keeper.index()->complete(QStringLiteral("lw"), 5).size(), 1);
}

void TestContactStore::theKeeperTellsWhatItCannotDo()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("folder")));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    Keeper keeper(m_folder->filePath(QStringLiteral("folder/contacts.sqlite")));
    QSignalSpy failed(&keeper, &Keeper::failed);

    keeper.open();

    QVERIFY(failed.wait());
    QVERIFY(keeper.index() != nullptr);
    keeper.save({person("Anna", "anna@x.example")}, {});
    QVERIFY(failed.wait());
}

QTEST_GUILESS_MAIN(TestContactStore)
#include "tst_contactstore.moc"
