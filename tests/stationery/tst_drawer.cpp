#include "core/stationery/drawer.h"
#include "core/stationery/paperfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <unistd.h>

using namespace core;
using namespace core::stationery;
using Kind = PaperError::Kind;

/// The folder of templates and snippets, and what people and other programs do to it meanwhile.
class TestDrawer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsEmpty();
    void listsByName();
    void namesAreTakenOnce();
    void savesInPlace();
    void isSelfContained();
    void renames();
    void abbreviationsAreTakenOnce();
    void removesAndPutsBackExactly();
    void putsBackTheLastOfAName();
    void trashIsEmptiedByDay();
    void importsUnderAnotherName();
    void exportsWithoutReplacing();
    void seesWhatOthersDo();
    void tellsWhatCannotBeRead();
    void readOnlyFoldersAreTold();
    void idsDoNotLeadOut();
    void twoProgramsAtOnce();

private:
    QString path(const QString &name) const { return m_drawer->folder() + u'/' + name; }
    QString out(const QString &name = {}) const { return m_folder->filePath(QStringLiteral("out/") + name); }
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Drawer> m_drawer;
};

static QByteArray octets(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

static bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

static Paper paper(const QString &name, const QString &text = QStringLiteral("Hi"))
{
    Paper made{{}, Paper::Kind::Template, name, {}, {}};
    made.letter.subject = QStringLiteral("About ") + name;
    made.letter.body.text = text;
    return made;
}

static Paper snippet(const QString &name, const QString &abbreviation = {})
{
    Paper made{{}, Paper::Kind::Snippet, name, abbreviation, {}};
    made.letter.body.text = QStringLiteral("text");
    return made;
}

QStringList TestDrawer::names() const
{
    QStringList list;
    for (const PaperTitle &title : m_drawer->contents().titles)
        list.append(title.name);
    return list;
}

void TestDrawer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
    m_drawer = std::make_unique<Drawer>(m_folder->filePath(QStringLiteral("data/templates")));
}

void TestDrawer::startsEmpty()
{
    QCOMPARE(m_drawer->contents(), Drawer::Contents());
    QVERIFY(!QDir(m_drawer->folder()).exists());
    QCOMPARE(m_drawer->load(QStringLiteral("a.eml"), out()).error().kind, Kind::NotThere);
    QCOMPARE(m_drawer->remove(QStringLiteral("a.eml")).error().kind, Kind::NotThere);
    QCOMPARE(m_drawer->putBack(QStringLiteral("a.eml")).error().kind, Kind::NotThere);
    m_drawer->emptyTrash(QDate(2100, 1, 1));
}

void TestDrawer::listsByName()
{
    for (const char *name : {"Offer 10", "offer 2", "报价", "Bill"})
        QVERIFY(m_drawer->save(paper(QString::fromUtf8(name)), Drawer::Taken::Refused));
    QVERIFY(m_drawer->save(snippet(QStringLiteral("address"), QStringLiteral(";a")), Drawer::Taken::Refused));

    QCOMPARE(names(),
             QStringList({QStringLiteral("Bill"), QStringLiteral("offer 2"), QStringLiteral("Offer 10"),
                          QStringLiteral("报价"), QStringLiteral("address")}));
    const PaperTitle last = m_drawer->contents().titles.last();
    QCOMPARE(last,
             (PaperTitle{QStringLiteral("address.eml"), Paper::Kind::Snippet, QStringLiteral("address"),
                         QStringLiteral(";a"), QString()}));
    QCOMPARE(m_drawer->contents().titles.first().subject, QStringLiteral("About Bill"));
    QVERIFY(QFile::exists(path(QStringLiteral("报价.eml"))));
    QCOMPARE(int(QFile::permissions(path(QStringLiteral("Bill.eml")))) & 0x77, 0);
    QCOMPARE(m_drawer->find(Paper::Kind::Template, QStringLiteral(" OFFER 2"))->id,
             QStringLiteral("offer 2.eml"));
    QCOMPARE(m_drawer->find(Paper::Kind::Snippet, QStringLiteral("Bill")).error().kind, Kind::NotThere);
}

void TestDrawer::namesAreTakenOnce()
{
    QVERIFY(m_drawer->save(paper(QStringLiteral("Ärger")), Drawer::Taken::Refused));

    const auto refused = m_drawer->save(paper(QStringLiteral(" A\u0308RGER\n")), Drawer::Taken::Refused);
    const auto numbered = m_drawer->save(paper(QStringLiteral("Ärger")), Drawer::Taken::Numbered);
    const auto third = m_drawer->save(paper(QStringLiteral("Ärger")), Drawer::Taken::Numbered);

    QCOMPARE(refused.error().kind, Kind::NameTaken);
    QCOMPARE(numbered->name, QStringLiteral("Ärger 2"));
    QCOMPARE(third->name, QStringLiteral("Ärger 3"));
    QVERIFY(m_drawer->save(snippet(QStringLiteral("Ärger")), Drawer::Taken::Refused)); // another kind
    QCOMPARE(m_drawer->save(paper(QStringLiteral("\u202e")), Drawer::Taken::Refused).error().kind,
             Kind::BadName);
    const QString longName(120, u'信');
    QVERIFY(m_drawer->save(paper(longName), Drawer::Taken::Numbered));
    QCOMPARE(m_drawer->save(paper(longName), Drawer::Taken::Numbered)->name.size(), 112);
}

void TestDrawer::savesInPlace()
{
    const auto first = m_drawer->save(paper(QStringLiteral("A")), Drawer::Taken::Refused);
    QVERIFY(m_drawer->save(paper(QStringLiteral("B")), Drawer::Taken::Refused));
    Paper again = paper(QStringLiteral("A"), QStringLiteral("new"));
    again.id = first->id;

    QVERIFY(m_drawer->save(again, Drawer::Taken::Refused));

    QCOMPARE(names(), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(m_drawer->load(first->id, out())->letter.body.text, QStringLiteral("new"));
    again.name = QStringLiteral("b");
    QCOMPARE(m_drawer->save(again, Drawer::Taken::Refused).error().kind, Kind::NameTaken);
    QVERIFY(m_drawer->remove(first->id));
    again.name = QStringLiteral("A");
    QVERIFY(m_drawer->save(again, Drawer::Taken::Refused)); // what is being edited is not lost
    QCOMPARE(names(), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
}

void TestDrawer::isSelfContained()
{
    QVERIFY(put(out(QStringLiteral("a.bin")), "one"));
    Paper made = paper(QStringLiteral("A"));
    made.letter.attachments = {{.fileName = QStringLiteral("a.bin"),
                                .mediaType = {},
                                .content = mail::FileContent{out(QStringLiteral("a.bin"))}}};
    const auto saved = m_drawer->save(made, Drawer::Taken::Refused);
    QVERIFY(saved);
    QVERIFY(QFile::remove(out(QStringLiteral("a.bin"))));

    const auto loaded = m_drawer->load(saved->id, out(QStringLiteral("parts")));

    QVERIFY(loaded);
    QCOMPARE(octets(std::get<mail::FileContent>(loaded->letter.attachments.value(0).content).path),
             QByteArray("one"));
    // Kept again from the files it was opened into.
    QVERIFY(m_drawer->save(*loaded, Drawer::Taken::Refused));
    // With a file that is gone, what is there stays.
    Paper broken = *loaded;
    broken.letter.attachments[0].content = mail::FileContent{out(QStringLiteral("a.bin"))};
    const QByteArray before = octets(path(saved->id));
    QCOMPARE(m_drawer->save(broken, Drawer::Taken::Refused).error().kind, Kind::BadLetter);
    QCOMPARE(octets(path(saved->id)), before);
    QCOMPARE(QDir(m_drawer->folder()).entryList(QDir::Files), QStringList{saved->id});
}

void TestDrawer::renames()
{
    const auto first = m_drawer->save(paper(QStringLiteral("A")), Drawer::Taken::Refused);
    QVERIFY(m_drawer->save(paper(QStringLiteral("B")), Drawer::Taken::Refused));

    QCOMPARE(m_drawer->rename(first->id, QStringLiteral("新名字"))->name, QStringLiteral("新名字"));
    QCOMPARE(m_drawer->rename(first->id, QStringLiteral("b")).error().kind, Kind::NameTaken);
    QCOMPARE(m_drawer->rename(first->id, QStringLiteral(" ")).error().kind, Kind::BadName);
    QCOMPARE(m_drawer->rename(QStringLiteral("no.eml"), QStringLiteral("x")).error().kind, Kind::NotThere);

    QCOMPARE(names(), QStringList({QStringLiteral("B"), QStringLiteral("新名字")}));
    const auto loaded = m_drawer->load(first->id, out());
    QCOMPARE(loaded->name, QStringLiteral("新名字"));
    QCOMPARE(loaded->letter, paper(QStringLiteral("A")).letter);
    QCOMPARE(m_drawer->rename(first->id, QStringLiteral("a"))->name, QStringLiteral("a"));
    QCOMPARE(m_drawer->rename(first->id, QStringLiteral("A"))->name, QStringLiteral("A")); // only the case
}

void TestDrawer::abbreviationsAreTakenOnce()
{
    QVERIFY(m_drawer->save(snippet(QStringLiteral("A"), QStringLiteral(";a")), Drawer::Taken::Refused));
    const auto second = m_drawer->save(snippet(QStringLiteral("B")), Drawer::Taken::Refused);
    const auto letter = m_drawer->save(paper(QStringLiteral("C")), Drawer::Taken::Refused);

    const auto taken = m_drawer->setAbbreviation(second->id, QStringLiteral(";A"));
    QCOMPARE(taken.error().kind, Kind::AbbreviationTaken);
    QCOMPARE(taken.error().subject, QStringLiteral("A"));
    QCOMPARE(m_drawer->save(snippet(QStringLiteral("D"), QStringLiteral(";a")), Drawer::Taken::Numbered)
                 .error()
                 .kind,
             Kind::AbbreviationTaken);
    QCOMPARE(m_drawer->setAbbreviation(second->id, QStringLiteral("a b")).error().kind,
             Kind::BadAbbreviation);
    QCOMPARE(m_drawer->setAbbreviation(letter->id, QStringLiteral(";c")).error().kind, Kind::BadAbbreviation);
    QCOMPARE(m_drawer->setAbbreviation(second->id, QStringLiteral(";乙"))->abbreviation,
             QStringLiteral(";乙"));
    QCOMPARE(m_drawer->load(second->id, out())->abbreviation, QStringLiteral(";乙"));
    QVERIFY(m_drawer->setAbbreviation(second->id, QString())->abbreviation.isEmpty());
    QVERIFY(!octets(path(second->id)).contains("Abbreviation"));
}

void TestDrawer::removesAndPutsBackExactly()
{
    const auto saved = m_drawer->save(paper(QStringLiteral("A")), Drawer::Taken::Refused);
    const QByteArray before = octets(path(saved->id));
    const Drawer::Contents contents = m_drawer->contents();

    QVERIFY(m_drawer->remove(saved->id));
    QCOMPARE(names(), QStringList());
    QVERIFY(m_drawer->putBack(saved->id));

    QCOMPARE(m_drawer->contents(), contents);
    QCOMPARE(octets(path(saved->id)), before);
    QCOMPARE(m_drawer->putBack(saved->id).error().kind, Kind::NotThere);
}

void TestDrawer::putsBackTheLastOfAName()
{
    for (const char *text : {"one", "two", "three"}) {
        const auto saved
            = m_drawer->save(paper(QStringLiteral("A"), QString::fromLatin1(text)), Drawer::Taken::Refused);
        QVERIFY(saved);
        QVERIFY(m_drawer->remove(saved->id, QDate(2026, 11, 28)));
    }
    QVERIFY(m_drawer->putBack(QStringLiteral("A.eml")));
    QCOMPARE(m_drawer->load(QStringLiteral("A.eml"), out())->letter.body.text, QStringLiteral("three"));

    QVERIFY(m_drawer->remove(QStringLiteral("A.eml")));
    QVERIFY(m_drawer->save(paper(QStringLiteral("A"), QStringLiteral("new")), Drawer::Taken::Refused));
    const auto back = m_drawer->putBack(QStringLiteral("A.eml"));
    QCOMPARE(back->id, QStringLiteral("A 2.eml"));
    QCOMPARE(names(), QStringList({QStringLiteral("A"), QStringLiteral("A 2")}));
    QCOMPARE(m_drawer->load(back->id, out())->name, back->name);
    QCOMPARE(m_drawer->load(QStringLiteral("A.eml"), out())->letter.body.text, QStringLiteral("new"));
}

void TestDrawer::trashIsEmptiedByDay()
{
    for (const char *name : {"A", "B"})
        QVERIFY(m_drawer->save(paper(QString::fromLatin1(name)), Drawer::Taken::Refused));
    QVERIFY(m_drawer->remove(QStringLiteral("A.eml"), QDate(2026, 10, 1)));
    QVERIFY(m_drawer->remove(QStringLiteral("B.eml"), QDate(2026, 11, 1)));
    QVERIFY(QDir(m_drawer->folder()).mkpath(QStringLiteral("trash/mine")));

    m_drawer->emptyTrash(QDate(2026, 11, 1));

    QCOMPARE(m_drawer->putBack(QStringLiteral("A.eml")).error().kind, Kind::NotThere);
    QVERIFY(m_drawer->putBack(QStringLiteral("B.eml")));
    QVERIFY(QDir(path(QStringLiteral("trash/mine"))).exists());
}

void TestDrawer::importsUnderAnotherName()
{
    QVERIFY(m_drawer->save(snippet(QStringLiteral("A"), QStringLiteral(";a")), Drawer::Taken::Refused));
    const QString file = *m_drawer->exportTo(QStringLiteral("A.eml"), out());

    const auto imported = m_drawer->import(file);
    QVERIFY(imported);
    QCOMPARE(imported->title.name, QStringLiteral("A 2"));
    QCOMPARE(imported->title.abbreviation, QString());
    QCOMPARE(imported->lostAbbreviation, QStringLiteral(";a"));

    QVERIFY(put(
        out(QStringLiteral("x.eml")),
        "From: a@b.example\r\nReceived: by x\r\nBcc: c@d.example\r\nX-Foo: 1\r\nSubject: Hello\r\n\r\nHi"));
    const auto foreign = m_drawer->import(out(QStringLiteral("x.eml")));
    QVERIFY(foreign);
    QCOMPARE(foreign->title.name, QStringLiteral("Hello"));
    const auto loaded = m_drawer->load(foreign->title.id, out());
    mail::Draft expected;
    expected.subject = QStringLiteral("Hello");
    expected.body.text = QStringLiteral("Hi");
    QCOMPARE(loaded->letter, expected);

    QVERIFY(put(out(QStringLiteral("p.eml")), "\x89PNG"));
    QCOMPARE(m_drawer->import(out(QStringLiteral("p.eml"))).error().kind, Kind::NotAMessage);
    QCOMPARE(m_drawer->import(out(QStringLiteral("none.eml"))).error().kind, Kind::NotThere);
    QCOMPARE(m_drawer->contents().titles.size(), 3);
}

void TestDrawer::exportsWithoutReplacing()
{
    const auto saved = m_drawer->save(paper(QStringLiteral("A: 报价")), Drawer::Taken::Refused);
    QVERIFY(m_drawer->rename(saved->id, QStringLiteral("B: 报价")));

    QCOMPARE(*m_drawer->exportTo(saved->id, out()), out(QStringLiteral("B- 报价.eml")));
    QCOMPARE(*m_drawer->exportTo(saved->id, out()), out(QStringLiteral("B- 报价 2.eml")));
    QCOMPARE(octets(out(QStringLiteral("B- 报价 2.eml"))), octets(path(saved->id)));
    QVERIFY(put(out(QStringLiteral("c.eml")), "mine"));
    QCOMPARE(m_drawer->exportAs(saved->id, out(QStringLiteral("c.eml"))).error().kind, Kind::AlreadyThere);
    QCOMPARE(octets(out(QStringLiteral("c.eml"))), QByteArray("mine"));
    QCOMPARE(m_drawer->exportAs(saved->id, out(QStringLiteral("no/such/c.eml"))).error().kind,
             Kind::Unwritable);
}

void TestDrawer::seesWhatOthersDo()
{
    QVERIFY(m_drawer->save(paper(QStringLiteral("A")), Drawer::Taken::Refused));
    QCOMPARE(names(), QStringList{QStringLiteral("A")});

    QVERIFY(put(path(QStringLiteral("dropped.EML")), "Subject: A\n\nx"));
    QVERIFY(put(path(QStringLiteral("notes.txt")), "Subject: no\n\nx"));
    QCOMPARE(names(), QStringList({QStringLiteral("A"), QStringLiteral("A 2")}));
    const Paper twin = *m_drawer->load(QStringLiteral("dropped.EML"), out());
    QCOMPARE(twin.name, QStringLiteral("A 2"));
    QVERIFY(m_drawer->save(twin, Drawer::Taken::Refused));

    QVERIFY(put(path(QStringLiteral("dropped.EML")), "Subject: Changed\n\nx"));
    QCOMPARE(names(), QStringList({QStringLiteral("A"), QStringLiteral("Changed")}));
    QVERIFY(QFile::remove(path(QStringLiteral("dropped.EML"))));
    QCOMPARE(names(), QStringList{QStringLiteral("A")});
}

void TestDrawer::tellsWhatCannotBeRead()
{
    QVERIFY(m_drawer->save(paper(QStringLiteral("A")), Drawer::Taken::Refused));
    QVERIFY(put(path(QStringLiteral("broken.eml")), QByteArray(1000, '\0')));

    const Drawer::Contents contents = m_drawer->contents();

    QCOMPARE(contents.titles.size(), 1);
    QCOMPARE(contents.unreadable,
             (QList<PaperError>{{Kind::NotAMessage, QStringLiteral("broken.eml"), QString()}}));
    QCOMPARE(octets(path(QStringLiteral("broken.eml"))), QByteArray(1000, '\0'));
    QVERIFY(m_drawer->save(paper(QStringLiteral("broken")), Drawer::Taken::Refused));
    QCOMPARE(octets(path(QStringLiteral("broken.eml"))), QByteArray(1000, '\0'));
    QVERIFY(m_drawer->remove(QStringLiteral("broken.eml"))); // by the person's own wish
}

void TestDrawer::readOnlyFoldersAreTold()
{
    const auto saved = m_drawer->save(paper(QStringLiteral("A")), Drawer::Taken::Refused);
    QVERIFY(put(out(QStringLiteral("file")), "x"));
    Drawer nowhere(out(QStringLiteral("file/templates"))); // below a file, not even root can make it
    QCOMPARE(nowhere.save(paper(QStringLiteral("A")), Drawer::Taken::Refused).error().kind, Kind::Unwritable);
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    QFile folder(m_drawer->folder());
    folder.setPermissions(QFile::ReadOwner | QFile::ExeOwner);

    const auto kept = m_drawer->save(paper(QStringLiteral("B")), Drawer::Taken::Refused);
    const auto removed = m_drawer->remove(saved->id);
    const auto renamed = m_drawer->rename(saved->id, QStringLiteral("C"));
    const QStringList left = names();
    folder.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    QCOMPARE(kept.error().kind, Kind::Unwritable);
    QCOMPARE(removed.error().kind, Kind::Unwritable);
    QCOMPARE(renamed.error().kind, Kind::Unwritable);
    QCOMPARE(left, QStringList{QStringLiteral("A")});
}

void TestDrawer::idsDoNotLeadOut()
{
    QVERIFY(m_drawer->save(paper(QStringLiteral("A")), Drawer::Taken::Refused));
    QVERIFY(put(m_folder->filePath(QStringLiteral("data/x.eml")), "Subject: s\n\nx"));
    for (const char *text : {"../x.eml", "..", "", ".", "trash/../../x.eml", "..\\x.eml"}) {
        const QString id = QString::fromLatin1(text);
        Paper made = paper(QStringLiteral("B"));
        made.id = id;
        QCOMPARE(m_drawer->load(id, out()).error().kind, Kind::NotThere);
        QCOMPARE(m_drawer->remove(id).error().kind, Kind::NotThere);
        QCOMPARE(m_drawer->putBack(id).error().kind, Kind::NotThere);
        QCOMPARE(m_drawer->exportTo(id, out()).error().kind, Kind::NotThere);
        QCOMPARE(m_drawer->exportAs(id, out(QStringLiteral("y"))).error().kind, Kind::NotThere);
        QCOMPARE(m_drawer->rename(id, QStringLiteral("n")).error().kind, Kind::NotThere);
        if (!id.isEmpty())
            QCOMPARE(m_drawer->save(made, Drawer::Taken::Refused).error().kind, Kind::NotThere);
    }
}

/// Both make papers of the same name; none is lost, none replaces another.
void TestDrawer::twoProgramsAtOnce()
{
    constexpr int each = 25;
    const auto work = [folder = m_drawer->folder()](const QString &text, int *kept) {
        Drawer drawer(folder);
        for (int i = 0; i < each; ++i)
            *kept += drawer.save(paper(QStringLiteral("Same"), text), Drawer::Taken::Numbered) ? 1 : 0;
    };
    int one = 0;
    int two = 0;
    std::thread other(work, QStringLiteral("other"), &one);
    work(QStringLiteral("here"), &two);
    other.join();

    QCOMPARE(one, each);
    QCOMPARE(two, each);
    QStringList found = names();
    QCOMPARE(found.size(), 2 * each);
    QCOMPARE(found.removeDuplicates(), 0);
    QVERIFY(found.contains(QStringLiteral("Same %1").arg(2 * each)));
}

QTEST_GUILESS_MAIN(TestDrawer)
#include "tst_drawer.moc"
