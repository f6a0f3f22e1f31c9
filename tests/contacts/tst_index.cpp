#include "contacts/people.h"
#include "core/contacts/index.h"
#include "core/contacts/pinyin.h"

#include <QtTest>

using namespace core::contacts;
using core::Span;
using core::mail::Group;
using core::mail::Mailbox;
using people::acquaintance;
using people::address;
using people::person;

/// Whom a few letters find, and in which order.
class TestIndex : public QObject
{
    Q_OBJECT

private slots:
    void lettersFindPeople_data();
    void lettersFindPeople();
    void namesAreReadAsTheySound_data();
    void namesAreReadAsTheySound();
    void whoIsWrittenToOftenAndLatelyComesFirst();
    void nothingTypedShowsWhoWasWrittenTo();
    void whoIsThereAlreadyIsLeftOut();
    void groupsAreFoundWithTheirMembers();
    void whatMatchedIsMarked_data();
    void whatMatchedIsMarked();
    void contactsAreToldFromAcquaintances();
    void strangeLettersDoNoHarm_data();
    void strangeLettersDoNoHarm();

private:
    static QDateTime now() { return QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC); }
    static Book book();
    static QString found(const Index &index, const QString &typed);
};

Book TestIndex::book()
{
    Book book;
    book.people = {person("李伟", "liw@corp.example"),
                   person("王小明", "wxm@corp.example xiaoming@home.example"),
                   person("曾丽", "zeng@x.example"),
                   person("吕布", "lb@x.example"),
                   person("Anna Müller", "anna.mueller@firm.example", "Ännchen"),
                   person("Bob Carter", "bob@other.example"),
                   person("", "nameless@x.example")};
    book.learned = {acquaintance("Dora", "dora@x.example", 3, now().addDays(-2))};
    book.groups = {{QStringLiteral("g"),
                    QStringLiteral("Team"),
                    {{QStringLiteral("Bob"), address(QStringLiteral("bob@other.example"))}}}};
    return book;
}

QString TestIndex::found(const Index &index, const QString &typed)
{
    QStringList names;
    for (const Completion &each : index.complete(typed, 8)) {
        if (const auto *mailbox = std::get_if<Mailbox>(&each.addressee))
            names += mailbox->address.localPart();
        else
            names += std::get<Group>(each.addressee).name;
    }
    names.sort();
    return names.join(u' ');
}

void TestIndex::lettersFindPeople_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("who");
    const auto row = [](const char *name, const char *typed, const char *who) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(who);
    };
    row("a Chinese name", "李伟", "liw");
    row("a character in the middle", "伟", "liw");
    row("whole pinyin", "liwei", "liw");
    row("pinyin with a space", "li wei", "liw");
    row("initials", "lw", "liw");
    row("one syllable and an initial", "liw", "liw");
    row("an initial and a syllable", "lwei", "liw");
    row("initials of three", "wxm", "wxm xiaoming");
    row("the given name alone", "xiaoming", "wxm xiaoming");
    row("a surname with a reading of its own", "zengli", "zeng");
    row("u with dots, typed v", "lvbu", "lb");
    row("capitals", "ANNA", "anna.mueller");
    row("without the accent", "muller", "anna.mueller");
    row("with the accent", "mül", "anna.mueller");
    row("the nickname", "änn", "anna.mueller");
    row("two words in any order", "müller an", "anna.mueller");
    row("a part of the address", "mueller@", "anna.mueller");
    row("the domain", "firm", "anna.mueller");
    row("the middle of a word", "arter", "bob");
    row("no name", "namel", "nameless");
    row("somebody who was written to", "dor", "dora");
    row("a group", "tea", "Team");
    row("nobody", "xyzzy", "");
    row("one word of two fits nobody", "anna xyzzy", "");
}

void TestIndex::lettersFindPeople()
{
    QFETCH(QString, typed);

    QTEST(found(Index(book(), now()), typed), "who");
}

void TestIndex::namesAreReadAsTheySound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("syllables");
    const auto row = [](const char *name, const char *syllables) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(syllables);
    };
    row("李伟", "li wei");
    row("欧阳娜娜", "ou yang na na");
    row("曾国藩", "zeng guo fan");
    row("单田芳", "shan tian fang");
    row("吕蒙", "lv meng");
    row("销售部 Anna", "xiao shou bu anna");
    row("Anna", "");
    row("", "");
}

void TestIndex::namesAreReadAsTheySound()
{
    QFETCH(QString, name);

    QTEST(pinyinOf(name), "syllables");
}

void TestIndex::whoIsWrittenToOftenAndLatelyComesFirst()
{
    Book book;
    book.people = {person("Anna Never", "never@x.example")};
    book.learned = {acquaintance("Anna Long Ago", "old@x.example", 10, now().addDays(-900)),
                    acquaintance("Anna Once", "once@x.example", 1, now().addDays(-1)),
                    acquaintance("Anna Often", "often@x.example", 20, now().addDays(-3))};

    const auto list = Index(book, now()).complete(QStringLiteral("anna"), 8);

    QStringList order;
    for (const Completion &each : list)
        order += std::get<Mailbox>(each.addressee).address.localPart();
    QCOMPARE(order.mid(0, 2), (QStringList{QStringLiteral("often"), QStringLiteral("once")}));
    QCOMPARE(order.size(), 4);
}

void TestIndex::nothingTypedShowsWhoWasWrittenTo()
{
    const auto list = Index(book(), now()).complete(QString(), 8);

    QCOMPARE(std::get<Mailbox>(list.first().addressee).name, QStringLiteral("Dora"));
    QCOMPARE(list.first().kind, Completion::Kind::Learned);
}

void TestIndex::whoIsThereAlreadyIsLeftOut()
{
    const Index index(book(), now());
    const QSet<QString> there{sameMailbox(address(QStringLiteral("BOB@other.example")))};

    const auto list = index.complete(QStringLiteral("bob"), 8, there);

    for (const Completion &each : list)
        QVERIFY(each.kind == Completion::Kind::Group);
}

void TestIndex::groupsAreFoundWithTheirMembers()
{
    const auto list = Index(book(), now()).complete(QStringLiteral("Team"), 8);

    QCOMPARE(list.size(), 1);
    QCOMPARE(std::get<Group>(list.first().addressee).members.size(), 1);
    QCOMPARE(list.first().inName, (QList<Span>{{0, 4}}));
}

void TestIndex::whatMatchedIsMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<Span>>("inName");
    QTest::addColumn<QList<Span>>("inAddress");
    QTest::newRow("a word") << QStringLiteral("mul") << QList<Span>{{5, 3}} << QList<Span>();
    QTest::newRow("the address") << QStringLiteral("firm") << QList<Span>() << QList<Span>{{13, 4}};
    QTest::newRow("both") << QStringLiteral("anna") << QList<Span>{{0, 4}} << QList<Span>{{0, 4}};
    QTest::newRow("pinyin") << QStringLiteral("wxm") << QList<Span>{{0, 1}, {1, 1}, {2, 1}}
                            << QList<Span>{{0, 3}};
    QTest::newRow("a part of the pinyin")
        << QStringLiteral("xiaom") << QList<Span>{{1, 1}, {2, 1}} << QList<Span>{{0, 5}};
}

void TestIndex::whatMatchedIsMarked()
{
    QFETCH(QString, typed);

    const auto list = Index(book(), now()).complete(typed, 8);

    const QByteArray tag = QTest::currentDataTag();
    const qsizetype at
        = tag == "a part of the pinyin" && std::get<Mailbox>(list[0].addressee).address.localPart() == u"wxm"
        ? 1
        : 0;
    QVERIFY(list.size() > at);
    QTEST(list[at].inName, "inName");
    if (tag != "pinyin" || std::get<Mailbox>(list[at].addressee).address.localPart() == u"wxm")
        QTEST(list[at].inAddress, "inAddress");
}

void TestIndex::contactsAreToldFromAcquaintances()
{
    const Index index(book(), now());

    QVERIFY(index.isInContacts(address(QStringLiteral("Bob@OTHER.example"))));
    QVERIFY(!index.isInContacts(address(QStringLiteral("dora@x.example"))));
    QVERIFY(index.isKnown(address(QStringLiteral("dora@x.example"))));
    QVERIFY(!index.isKnown(address(QStringLiteral("new@x.example"))));
    QCOMPARE(index.nameOf(address(QStringLiteral("dora@x.example"))), QStringLiteral("Dora"));
}

void TestIndex::strangeLettersDoNoHarm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("only spaces") << QStringLiteral("   ");
    QTest::newRow("half a surrogate") << QString(QChar(0xd83d));
    QTest::newRow("an emoji") << QString::fromUtf8("😀");
    QTest::newRow("very long") << QString(100000, u'a');
    QTest::newRow("line ends") << QStringLiteral("\n\n");
    QTest::newRow("ligature") << QString::fromUtf8("ﬁ");
}

void TestIndex::strangeLettersDoNoHarm()
{
    QFETCH(QString, typed);

    QVERIFY(Index(book(), now()).complete(typed, 8).size() <= 8);
}

QTEST_GUILESS_MAIN(TestIndex)
#include "tst_index.moc"
