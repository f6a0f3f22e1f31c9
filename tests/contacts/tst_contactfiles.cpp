#include "contacts/people.h"
#include "core/contacts/contactfile.h"
#include "core/contacts/csvtable.h"

#include <QtTest>

using namespace core::contacts;
using people::person;

namespace
{

/// "Name|nick=a@x,b@x" for each person, then "[Group: a@x b@x]", then "!NoAddress@3:text".
QString shown(const ContactFile &file)
{
    QStringList parts;
    for (const Person &each : file.people) {
        QStringList addresses;
        for (const auto &address : each.addresses)
            addresses += address.toString();
        parts += each.name + (each.nickname.isEmpty() ? QString() : u'|' + each.nickname) + u'='
            + addresses.join(u',');
    }
    for (const PeopleGroup &group : file.groups) {
        QStringList members;
        for (const auto &member : group.members)
            members += member.address.toString();
        parts += u'[' + group.name + QStringLiteral(": ") + members.join(u' ') + u']';
    }
    for (const Reject &reject : file.rejects) {
        const char *reason = reject.reason == Reject::Reason::NoAddress ? "none"
            : reject.reason == Reject::Reason::BadAddress               ? "bad"
                                                                        : "unfinished";
        parts
            += u'!' + QString::fromLatin1(reason) + u'@' + QString::number(reject.line) + u':' + reject.text;
    }
    return parts.join(QStringLiteral("; "));
}

QByteArray utf16(const QString &text)
{
    QByteArray octets("\xff\xfe");
    for (const QChar c : text) {
        octets += char(c.unicode() & 0xff);
        octets += char(c.unicode() >> 8);
    }
    return octets;
}

} // namespace

/// Files of other programs, in and out.
class TestContactFiles : public QObject
{
    Q_OBJECT

private slots:
    void filesAreRead_data();
    void filesAreRead();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void linesOfAVCardAreShort();
    void peopleWithACommonAddressAreOne();
    void nothingKnownIsOverwritten();
    void namesTellWhoSharesAnAddress_data();
    void namesTellWhoSharesAnAddress();
    void familiesStayPeople();
    void nothingIsLostWhereTwoBecomeOne();
    void whatNoNoteHasRoomForIsCounted();
    void noNameIsLost_data();
    void noNameIsLost();
    void longNamesAreReadInTime_data();
    void longNamesAreReadInTime();
    void manyAddressesOfOneAreReadInTime_data();
    void manyAddressesOfOneAreReadInTime();
    void manyAtOneAddressAreReadInTime();
    void groupsGrow();
    void everybodyOfAGroupIsKept();
    void noCellIsAFormula_data();
    void noCellIsAFormula();
    void otherProgramsSeeNoFormulaEither();
    void foldsAreReadInTime_data();
    void foldsAreReadInTime();
    void theSeparatorIsGuessed_data();
    void theSeparatorIsGuessed();
    void anythingIsReadWithoutHarm();
};

void TestContactFiles::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("contents");
    const auto row = [](const char *name, const QByteArray &octets, const char *contents) {
        QTest::newRow(name) << octets << QString::fromUtf8(contents);
    };
    row("vCard 4.0",
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna M\xc3\xbcller\r\nEMAIL;PREF=1:anna@x.example\r\nEND:VCARD\r\n",
        "Anna Müller=anna@x.example");
    row("vCard 3.0 with several addresses, the preferred one first",
        "BEGIN:VCARD\nVERSION:3.0\nN:Carter;Bob;;;\nEMAIL;TYPE=HOME:b@home.example\nEMAIL;TYPE=WORK,PREF:b@"
        "work.example\nEND:VCARD\n",
        "Bob Carter=b@work.example,b@home.example");
    row("vCard 2.1 of an old telephone, GBK in quoted-printable",
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=C0=EE;=CE=B0;;;\r\n"
        "EMAIL;INTERNET:li@x.example\r\nEND:VCARD\r\n",
        "李伟=li@x.example");
    row("quoted-printable goes on in the next line",
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=9D=8E=\r\n=E4=BC=9F\r\n"
        "EMAIL:li@x.example\r\nEND:VCARD\r\n",
        "李伟=li@x.example");
    row("plain GBK without a word about it",
        "BEGIN:VCARD\nVERSION:2.1\nFN:\xcd\xf5\xd0\xa1\xc3\xf7\nEMAIL:wxm@x.example\nEND:VCARD\n",
        "王小明=wxm@x.example");
    row("folded lines", "BEGIN:VCARD\nFN:Anna\n  Maria\nEMAIL:anna@x.\n example\nEND:VCARD\n",
        "Anna Maria=anna@x.example");
    row("a picture is passed over",
        "BEGIN:VCARD\nFN:Anna\nPHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQ\n "
        "SkZJRg==\n\nEMAIL:anna@x.example\nEND:VCARD\n",
        "Anna=anna@x.example");
    row("escapes", "BEGIN:VCARD\nFN:Doe\\, John\nNICKNAME:J\\;D,Other\nEMAIL:j@x.example\nEND:VCARD\n",
        "Doe, John|J;D=j@x.example");
    row("a property in a group of properties",
        "BEGIN:VCARD\nFN:Anna\nitem1.EMAIL;type=INTERNET:anna@x.example\nEND:VCARD\n", "Anna=anna@x.example");
    row("the address as a link", "BEGIN:VCARD\nFN:Anna\nEMAIL;VALUE=uri:mailto:anna@x.example\nEND:VCARD\n",
        "Anna=anna@x.example");
    row("a quoted colon in a parameter", "BEGIN:VCARD\nFN;X=\"a:b\":Anna\nEMAIL:anna@x.example\nEND:VCARD\n",
        "Anna=anna@x.example");
    row("nobody's address", "BEGIN:VCARD\nFN:Anna\nTEL:123\nEND:VCARD\n", "!none@1:Anna");
    row("an address that is none", "BEGIN:VCARD\nFN:Anna\nEMAIL:anna at x\nEND:VCARD\n", "!bad@1:anna at x");
    row("cut off", "BEGIN:VCARD\nFN:Anna\nEMAIL:a@x.example\nEND:VCARD\nBEGIN:VCARD\nFN:Bob\n",
        "Anna=a@x.example; !unfinished@5:Bob");
    row("a group of vCard 4.0",
        "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:AB-1\nFN:Anna\nEMAIL:anna@x.example\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Team\nMEMBER:urn:uuid:ab-1\nMEMBER:mailto:bob@x."
        "example\nEND:VCARD\n",
        "Anna=anna@x.example; [Team: anna@x.example bob@x.example]");
    row("UTF-16", utf16(QString::fromUtf8("BEGIN:VCARD\r\nFN:李伟\r\nEMAIL:li@x.example\r\nEND:VCARD\r\n")),
        "李伟=li@x.example");

    row("Google's table",
        "Name,Given Name,Family Name,Nickname,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value\n"
        "Anna M,Anna,M,Annie,* myContacts ::: Friends,* Home,anna@x.example ::: "
        "anna@z.example,anna@y.example\n",
        "Anna M|Annie=anna@x.example,anna@z.example,anna@y.example; [Friends: anna@x.example]");
    row("Google's newer table",
        "First Name,Middle Name,Last Name,Organization Name,E-mail 1 - "
        "Value\nBob,J,Carter,Firm,b@x.example\n",
        "Bob J Carter=b@x.example");
    row("Outlook's table",
        "\"Title\",\"First Name\",\"Last Name\",\"E-mail Address\",\"E-mail 2 "
        "Address\"\r\n\"\",\"Bob\",\"Carter\",\"b@x.example\",\"b@y.example\"\r\n",
        "Bob Carter=b@x.example,b@y.example");
    row("Outlook's Chinese table in GB18030",
        QByteArray("\xd0\xd5,\xc3\xfb,\xb5\xe7\xd7\xd3\xd3\xca\xbc\xfe\xb5\xd8\xd6\xb7\r\n\xc0\xee,\xce\xb0,"
                   "li@x.example\r\n"),
        "李伟=li@x.example");
    row("QQ Mail's table", "\xef\xbb\xbf姓名,邮箱,分组\n王小明,10001@qq.com,同学\n",
        "王小明=10001@qq.com; [同学: 10001@qq.com]");
    row("semicolons", "Name;Email\nAnna;anna@x.example\n", "Anna=anna@x.example");
    row("tabs, UTF-16 as Excel writes it", utf16(QString::fromUtf8("姓名\t邮箱\r\n李伟\tli@x.example\r\n")),
        "李伟=li@x.example");
    row("a quoted line end", "Name,Notes,Email\nAnna,\"one\ntwo\",anna@x.example\nBob,,nothing\n",
        "Anna=anna@x.example; !bad@4:nothing");
    row("no headings", "Anna,anna@x.example\nbob@x.example,Bob\n", "Anna=anna@x.example; Bob=bob@x.example");
    row("only addresses", "anna@x.example\nbob@x.example\n", "=anna@x.example; =bob@x.example");
    row("a name within the address", "Email\n\"Anna M <anna@x.example>\"\n", "Anna M=anna@x.example");
    row("two in a cell", "Name,Email\nAnna,anna@x.example; anna@y.example\n",
        "Anna=anna@x.example,anna@y.example");
    row("a row without an address", "Name,Email\nAnna,\nBob,b@x.example\n", "Bob=b@x.example; !none@2:Anna");
    row("a quote that never closes", "Name,Email\nAn\"na,anna@x.example\n\"Bob,b@x.example\n",
        "An\"na=anna@x.example; Bob=b@x.example");
    row("Excel's word about the separator", "sep=;\nName;Email\nAnna;anna@x.example\n",
        "Anna=anna@x.example");
    row("nothing", "", "");
    row("no table at all", "just a sentence\n", "!none@1:just a sentence");
}

void TestContactFiles::filesAreRead()
{
    QFETCH(QByteArray, octets);

    QTEST(shown(readContacts(octets)), "contents");
}

void TestContactFiles::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<bool>("isTable");
    QTest::newRow("vCard") << false;
    QTest::newRow("CSV") << true;
}

void TestContactFiles::whatIsWrittenIsReadBack()
{
    QFETCH(bool, isTable);
    Person anna = person("Doe, \"Anna\"; M\\x", "anna@x.example anna@y.example", "A\nB");
    anna.nickname = QStringLiteral("A, B");
    anna.note = QString::fromUtf8(
        "一行\n又一行, 很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长");
    anna.organisation = QStringLiteral("Firm & Sons; Ltd");
    const Person li = person("李伟", "li@x.example");
    const PeopleGroup team{
        newId(), QStringLiteral("Team"), {{li.name, li.addresses[0]}, {anna.name, anna.addresses[0]}}};
    const QList<Person> both{anna, li};

    const ContactFile read = readContacts(isTable ? writeCsv(both, {team}) : writeVCards(both, {team}));

    QCOMPARE(read.people.size(), 2);
    for (int i = 0; i < 2; ++i) {
        Person back = read.people[i];
        back.id = both[i].id;
        QCOMPARE(back.name, both[i].name);
        QCOMPARE(back.note, both[i].note);
        QVERIFY(back == both[i]);
    }
    QCOMPARE(read.groups.size(), 1);
    QCOMPARE(read.groups[0].members.size(), 2);
    QVERIFY(read.rejects.isEmpty());
}

void TestContactFiles::linesOfAVCardAreShort()
{
    Person li = person("李伟", "li@x.example");
    li.note = QString::fromUtf8("很").repeated(500);

    const QByteArray card = writeVCards({li}, {});

    for (const QByteArray &line : card.split('\n')) {
        QVERIFY(line.size() <= 76);
        QVERIFY(QString::fromUtf8(line).count(QChar(QChar::ReplacementCharacter)) == 0);
    }
}

void TestContactFiles::peopleWithACommonAddressAreOne()
{
    const ContactFile file
        = readContacts("Name,Email,Email 2\nAnna,a@x.example,b@x.example\n,B@x.example,c@x.example\n");

    const ImportPlan plan = planImport({}, file);

    QCOMPARE(plan.added.size(), 1);
    QCOMPARE(plan.added[0].addresses.size(), 3);
    QCOMPARE(plan.merged, 1);
    QVERIFY(!plan.added[0].id.isEmpty());
}

void TestContactFiles::nothingKnownIsOverwritten()
{
    Book book;
    book.people = {person("Anna", "a@x.example"), person("Bob", "b@x.example")};
    const ContactFile file
        = readContacts("Name,Email,Email 2\nAnna,a@x.example,new@x.example\nBob,b@x.example,\n");

    const ImportPlan plan = planImport(book, file);

    QVERIFY(plan.added.isEmpty());
    QCOMPARE(plan.changed.size(), 1);
    QCOMPARE(plan.changed[0].name, QStringLiteral("Anna"));
    QCOMPARE(plan.changed[0].id, book.people[0].id);
    QCOMPARE(plan.changed[0].addresses.size(), 2);
    QCOMPARE(plan.known, 1);
}

void TestContactFiles::namesTellWhoSharesAnAddress_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("read");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *known, const char *read, bool isSame) {
        QTest::addRow("%s / %s", known, read)
            << QString::fromUtf8(known) << QString::fromUtf8(read) << isSame;
    };
    row("Anna Li", "Bob Li", false);
    row("Anna", "Bob", false);
    row("李伟", "李娜", false);
    row("Anna Li", "Anna Bob", false);
    row("Anna Li", "Anna Li", true);
    row("Anna Li", "anna  LI", true);
    row("Anna Li", "Li, Anna", true);
    row("Anna Li", "Dr. Anna Li", true);
    row("Anna Maria Li", "Anna M. Li", true);
    row("Anna Li", "A. Li", true);
    row("Anna Li", "Anna", true);
    row("Anna Li", "", true);
    row("", "Anna Li", true);
    row("Anna Li", "home@x.example", true);
    row("Anna Li", "home", true);
    row("Jos\u00e9 Gar\u00e7on", "Jose Garcon", true);
    row("李伟", "李 伟", true);
    row("李伟", "Li Wei", true);
    row("李伟", "Wei LI", true);
    row("李伟", "Li Na", false);
    row("李伟", "李伟民", false);
    row("李伟民", "李伟", false);
    row("李伟民", "民", false);
    row("李伟民", "李", true);
    row("李伟民", "伟民", true);
    row("伟", "李伟", true);
    row("李伟民", "Li Wei", false);
    row("李伟民", "Li Wei Min", true);
    row("李伟民", "Weimin Li", true);
    row("李伟民", "W. Li", true);
    row("Mum", "Ursula Li", false);
    row("home", "Anna Li", false);
    row("Home", "", true);
    row("home", "HOME", true);
    row("home@x.example", "Anna Li", true);
    row("☺", "Anna Li", false);
    row("Dr.", "Anna Li", false);
    row("Mr. Smith", "Mrs. Smith", false);
    row("Mrs Smith", "Miss Smith", false);
    row("Herr Müller", "Frau Müller", false);
    row("John Smith Sr.", "John Smith, Jr.", false);
    row("李先生", "李太太", false);
    row("李伟先生", "李伟女士", false);
    row("Mr. and Mrs. Smith", "Mr. Smith", false);
    row("Mr. Smith", "John Smith", true);
    row("John Smith Jr.", "John Smith", true);
    row("Frau Dr. Müller", "Prof. Müller", true);
    row("Mr. Li Wei", "李伟先生", true);
    row("Mr. Smith", "SMITH, MR", true);
}

void TestContactFiles::namesTellWhoSharesAnAddress()
{
    QFETCH(QString, known);
    QFETCH(QString, read);
    QFETCH(bool, isSame);
    Book book;
    book.people = {person("", "home@x.example")};
    book.people[0].name = known;
    ContactFile file;
    file.people = {person("", "HOME@x.example other@x.example")};
    file.people[0].name = read;

    const ImportPlan plan = planImport(book, file);

    QCOMPARE(plan.added.size(), isSame ? 0 : 1);
    QCOMPARE(plan.sharing.size(), isSame ? 0 : 1);
    QCOMPARE(plan.changed.size(), isSame ? 1 : 0);
    QVERIFY(planImport({book.people + plan.added, {}, {}}, file).added.isEmpty());
}

void TestContactFiles::familiesStayPeople()
{
    Book book;
    book.people = {person("Anna Li", "family@x.example")};
    const ContactFile file
        = readContacts("Name,Email,Email 2,Notes\nBob Li,family@x.example,bob@x.example,+49 30 1234\n"
                       "Carla Li,family@x.example,,chess\nAnna Li,family@x.example,anna@x.example,tea\n"
                       "Bob Li,family@x.example,,again\n");

    const ImportPlan plan = planImport(book, file);

    QCOMPARE(plan.added.size(), 2);
    QCOMPARE(plan.added[0].name, QStringLiteral("Bob Li"));
    QCOMPARE(plan.added[0].addresses.size(), 2);
    QCOMPARE(plan.added[0].note, QStringLiteral("+49 30 1234\nagain"));
    QCOMPARE(plan.added[1].name, QStringLiteral("Carla Li"));
    QCOMPARE(plan.changed.size(), 1);
    QCOMPARE(plan.changed[0].name, QStringLiteral("Anna Li"));
    QCOMPARE(plan.changed[0].addresses.size(), 2);
    QCOMPARE(plan.merged, 1);
    QVERIFY(planImport({plan.changed + plan.added, {}, {}}, file).isEmpty());
}

void TestContactFiles::nothingIsLostWhereTwoBecomeOne()
{
    Book book;
    book.people = {person("Anna Li", "a@x.example")};
    book.people[0].note = QStringLiteral("likes tea");
    book.people[0].organisation = QStringLiteral("First Ltd");
    ContactFile file;
    file.people = {person("Anna Maria Li", "a@x.example")};
    file.people[0].note = QStringLiteral("+49 30 1234");
    file.people[0].organisation = QStringLiteral("Second Ltd");
    file.people[0].nickname = QStringLiteral("Annie");

    const ImportPlan plan = planImport(book, file);

    QCOMPARE(plan.changed.size(), 1);
    const Person &made = plan.changed[0];
    QCOMPARE(made.name, QStringLiteral("Anna Li"));
    QCOMPARE(made.nickname, QStringLiteral("Annie"));
    QCOMPARE(made.organisation, QStringLiteral("First Ltd"));
    QVERIFY(made.note.startsWith(QStringLiteral("likes tea\n")));
    for (const char *kept : {"+49 30 1234", "Second Ltd", "Anna Maria Li"})
        QVERIFY2(made.note.contains(QLatin1String(kept)), kept);
    QVERIFY(planImport({plan.changed, {}, {}}, file).isEmpty());
}

void TestContactFiles::whatNoNoteHasRoomForIsCounted()
{
    Book book;
    book.people = {person("Anna", "a@x.example")};
    book.people[0].note = QStringLiteral("x").repeated(6'000);
    ContactFile file;
    file.people = {person("Anna", "a@x.example"), person("Anna", "a@x.example")};
    file.people[0].note = QStringLiteral("y").repeated(6'000);
    file.people[1].note = QStringLiteral("tea");

    const ImportPlan plan = planImport(book, file);

    QCOMPARE(plan.dropped, 1);
    QCOMPARE(plan.changed.size(), 1);
    QCOMPARE(plan.changed[0].note, book.people[0].note + QStringLiteral("\ntea"));
    QCOMPARE(planImport({plan.changed, {}, {}}, {{}, {file.people[1]}, {}, {}}).dropped, 0);
}

void TestContactFiles::noNameIsLost_data()
{
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *first, const char *second) {
        QTest::addRow("%s, %s", first, second)
            << QStringList{QString::fromUtf8(first), QString::fromUtf8(second)};
    };
    row("Anna", "Bob Li");
    row("Anna Li", "Anna Maria Li");
    row("Li, Anna", "Anna Maria Li");
    row("Dr. Anna Li", "Anna Maria Li");
    row("Jos\u00e9 Li", "Jose Maria Li");
    row("A. Li", "Anna Li");
    row("John Li", "Mr. John Li");
    row("Mr. John Li", "John Peter Li");
    row("☺", "Bob Li");
}

/// Whether both are in the file, or one in the book: each word of both names is somewhere.
void TestContactFiles::noNameIsLost()
{
    QFETCH(QStringList, names);
    const QStringList addresses{QStringLiteral("anna@x.example"),
                                QStringLiteral("bob@x.example anna@x.example")};
    ContactFile file;
    for (int i = 0; i < 2; ++i) {
        file.people.append(person("", qPrintable(addresses[i])));
        file.people[i].name = names[i];
    }
    Book book;
    book.people = {file.people[0]};

    for (const Book &before : {Book(), book}) {
        const ImportPlan plan = planImport(before, file);
        QStringList said;
        for (const Person &each : plan.added + plan.changed)
            said += each.name.split(u' ') + each.note.split(u' ');
        for (const Person &each : before.people)
            said += each.name.split(u' ');
        for (const QString &name : names) {
            for (QString word : name.split(u' '))
                QVERIFY2(said.contains(word.remove(u',')) || said.contains(word + u','), qPrintable(word));
        }
        for (const Person &each : plan.changed)
            QCOMPARE(each.name, names[0]);
        const bool areTwo = !names[0].contains(u"Li");
        QCOMPARE(before.people.size() + plan.added.size(), areTwo ? 2 : 1);
        const Book after{
            plan.changed.isEmpty() ? before.people + plan.added : plan.changed + plan.added, {}, {}};
        QVERIFY(planImport(after, file).isEmpty());
    }
}

void TestContactFiles::longNamesAreReadInTime_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("words") << QStringLiteral("ab%1 ");
    QTest::newRow("initials") << QStringLiteral("a ");
    QTest::newRow("no words") << QStringLiteral("- ");
    QTest::newRow("Chinese") << QString::fromUtf8("伟");
}

/// 400,000 words; what grows with their square is not done in an hour.
void TestContactFiles::longNamesAreReadInTime()
{
    QFETCH(QString, word);
    QString name;
    for (int i = 0; i < 400'000; ++i)
        name += word.contains(u'%') ? word.arg(i) : word;
    QByteArray cards;
    for (const QString &each : {name + u'y', name + u'z', name + u'y', QStringLiteral("Anna")})
        cards += "BEGIN:VCARD\nFN:" + each.toUtf8() + "\nEMAIL:a@x.example\nEND:VCARD\n";
    const ContactFile file = readVCards(cards);
    QCOMPARE(file.people.size(), 4);

    const ImportPlan plan = planImport({}, file);

    QCOMPARE(plan.added.size(), 3);
    QCOMPARE(plan.merged, 1);
    QVERIFY(planImport({plan.added, {}, {}}, file).isEmpty());
}

void TestContactFiles::manyAddressesOfOneAreReadInTime_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("a name") << QByteArray("Anna");
    QTest::newRow("an address in place of one") << QByteArray("a@x.example");
    QTest::newRow("none") << QByteArray();
}

/// Row by row; what grows with their square is not done in minutes.
void TestContactFiles::manyAddressesOfOneAreReadInTime()
{
    QFETCH(QByteArray, name);
    QByteArray table("Name,Email,Email 2\n");
    const int rows = 10'000;
    for (int i = 0; i < rows; ++i)
        table += name + ",a@x.example,u" + QByteArray::number(i) + "@x.example\n";
    table += "Anna Li,u7@x.example,\nBob,u777@x.example,\nAnna Li,u888@x.example,\n";
    const ContactFile file = readCsv(table);

    const ImportPlan plan = planImport({}, file);

    QCOMPARE(plan.added.size(), 2);
    QCOMPARE(plan.added[0].name, QStringLiteral("Anna Li"));
    QCOMPARE(plan.added[0].addresses.size(), rows + 1);
    QCOMPARE(plan.merged, rows + 1);
    QVERIFY(planImport({plan.added, {}, {}}, file).isEmpty());
}

void TestContactFiles::manyAtOneAddressAreReadInTime()
{
    ContactFile file;
    PeopleGroup team{{}, QStringLiteral("Team"), {}};
    for (int i = 0; i < 5'000; ++i) {
        file.people.append(person("", "one@x.example"));
        file.people.last().name = QStringLiteral("Person %1").arg(i);
        team.members.append({{}, people::address(QStringLiteral("p%1@x.example").arg(i))});
    }
    file.groups = {team};

    const ImportPlan plan = planImport({}, file);

    QCOMPARE(plan.added.size(), 5'000);
    QCOMPARE(plan.groups[0].members.size(), 5'000);
}

void TestContactFiles::groupsGrow()
{
    Book book;
    book.groups = {{newId(), QStringLiteral("Team"), {{{}, people::address(QStringLiteral("a@x.example"))}}}};
    const ContactFile file = readContacts("Name,Email,Labels\nAnna,a@x.example,Team\nBob,b@x.example,Team\n");

    const ImportPlan plan = planImport(book, file);

    QCOMPARE(plan.groups.size(), 1);
    QCOMPARE(plan.groups[0].id, book.groups[0].id);
    QCOMPARE(plan.groups[0].members.size(), 2);
    QVERIFY(planImport({plan.added, plan.groups, {}}, file).isEmpty());
}

void TestContactFiles::everybodyOfAGroupIsKept()
{
    Book book;
    book.groups = {{newId(),
                    QStringLiteral("Team"),
                    {{QStringLiteral("Anna"), people::address(QStringLiteral("family@x.example"))}}}};
    const ContactFile file
        = readContacts("Name,Email,Labels\nBob,family@x.example,Team\nAnna,family@x.example,Team\n");

    const ImportPlan plan = planImport(book, file);

    QCOMPARE(plan.groups.size(), 1);
    QCOMPARE(plan.groups[0].members.size(), 2);
    QCOMPARE(plan.groups[0].members[1].name, QStringLiteral("Bob"));

    // Also where the known one is called as the address begins.
    book.groups[0].members[0].name = QStringLiteral("Family");
    QCOMPARE(planImport(book, file).groups[0].members.size(), 3);
}

void TestContactFiles::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"=1+1", "+49 30 1234", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "'=1+1", "''=x",
                             "'tis", "' '", "＝1+1", "=a,\"b\"\nc", "a=b", "'", "", "\n=1", " =1"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

/// OWASP, CSV injection: a spreadsheet runs what begins like one, whoever wrote it.
void TestContactFiles::noCellIsAFormula()
{
    QFETCH(QString, text);
    static const QString starts = QString::fromUtf8("=+-@\t\r\n＝＋－＠");
    Person someone = person("Anna", "a@x.example");
    someone.note = text;
    const QByteArray written = writeCsv({someone}, {});

    for (const CsvRow &row : csvRows(textOfFile(written))) {
        for (const QString &cell : row.cells)
            QVERIFY2(cell.isEmpty() || !starts.contains(cell[0]), qPrintable(cell));
    }
    const ContactFile read = readContacts(written);
    QCOMPARE(read.people.size(), 1);
    QCOMPARE(read.people[0].note, text);
}

void TestContactFiles::otherProgramsSeeNoFormulaEither()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty(),
             "This test needs python3; \"./run test\" installs it.");
    Person someone = person("=name()", "=a@x.example +b@x.example", "@nick");
    someone.organisation = QStringLiteral("-1+1");
    someone.note = QStringLiteral("\t=1+1");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("people.csv")));
    const QByteArray written
        = writeCsv({someone}, {{newId(), QStringLiteral("+group"), {{{}, someone.addresses[0]}}}});
    QVERIFY(file.open(QFile::WriteOnly) && file.write(written) == written.size());
    file.close();
    QProcess python;
    python.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import csv,sys\n"
                        "rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))\n"
                        "print(len(rows), len(rows[1]), ' '.join(cell[:2] for cell in rows[1]).strip())"),
         file.fileName()});
    QVERIFY(python.waitForFinished());

    QCOMPARE(python.readAllStandardError(), QByteArray());
    QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("2 7 '= '@ '- '\t '+ '= '+"));
    QCOMPARE(readContacts(written).people[0].name, someone.name);
}

void TestContactFiles::foldsAreReadInTime_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("folded") << QByteArray("\n x");
    QTest::newRow("folded with what ends a soft line") << QByteArray("\n =");
    QTest::newRow("soft lines") << QByteArray("=\n");
}

/// Two megabytes of them; what grows with their square is not done in an hour.
void TestContactFiles::foldsAreReadInTime()
{
    QFETCH(QByteArray, line);
    const QByteArray many = line.repeated(2'000'000 / line.size());

    for (const char *start : {"NOTE:", "NOTE", "NOTE;X=\"", "NOTE;ENCODING=QUOTED-PRINTABLE:"}) {
        const ContactFile read
            = readVCards("BEGIN:VCARD\nFN:Anna\nEMAIL:a@x.example\n" + QByteArray(start) + many
                         + "\nEND:VCARD\nBEGIN:VCARD\nFN:Bob\nEMAIL:b@x.example\nEND:VCARD\n");
        QVERIFY(!read.people.isEmpty());
        QCOMPARE(read.people.last().name, QStringLiteral("Bob"));
    }
}

void TestContactFiles::theSeparatorIsGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("commas") << QStringLiteral("a,b;c\n")
                            << QStringList{QStringLiteral("a"), QStringLiteral("b;c")};
    QTest::newRow("semicolons") << QStringLiteral(
        "a;b;c,d\n") << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c,d")};
    QTest::newRow("quoted ones do not count")
        << QStringLiteral("\"a;;;;\",b\n") << QStringList{QStringLiteral("a;;;;"), QStringLiteral("b")};
    QTest::newRow("doubled quotes") << QStringLiteral("\"a \"\"b\"\"\",c")
                                    << QStringList{QStringLiteral("a \"b\""), QStringLiteral("c")};
    QTest::newRow("old Macs") << QStringLiteral("a,b\rc,d")
                              << QStringList{QStringLiteral("a"), QStringLiteral("b")};
}

void TestContactFiles::theSeparatorIsGuessed()
{
    QFETCH(QString, text);

    QTEST(csvRows(text).first().cells, "cells");
}

void TestContactFiles::anythingIsReadWithoutHarm()
{
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 200'000; ++i) {
        state = state * 1664525 + 1013904223;
        noise += char(state >> 24);
    }

    readContacts(noise);
    readVCards("BEGIN:VCARD\n" + noise);
    readCsv("Name,Email\n" + noise);
    readCsv(QByteArray(200'000, '"'));
    readCsv(QByteArray("\"a\"").repeated(50'000));
    readVCards(QByteArray("BEGIN:VCARD\n").repeated(20'000));
}

QTEST_GUILESS_MAIN(TestContactFiles)
#include "tst_contactfiles.moc"
