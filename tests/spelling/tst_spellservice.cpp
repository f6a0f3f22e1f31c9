#include "app/spellservice.h"
#include "spelling/dictionaryfolder.h"

#include <QSignalSpy>
#include <QTest>

using app::SpellService;

/// The service answers from its thread, follows what is chosen, and keeps it.
class TestSpellService : public QObject
{
    Q_OBJECT

private slots:
    void answersComeLater();
    void choicesAreKept();
    void learntWordsAreRight();
    void wordsThatCannotBeKeptAreTold();
    void endsWhileItIsAsked();

private:
    QTemporaryDir m_home;
    DictionaryFolder m_dictionaries;
    QString settingsFile() const { return m_home.filePath(QStringLiteral("settings.ini")); }
    QString wordsFile() const { return m_home.filePath(QStringLiteral("words.txt")); }
};

void TestSpellService::answersComeLater()
{
    app::Settings settings(settingsFile());
    SpellService service(settings, {m_dictionaries.path()}, wordsFile());
    service.choose(QStringLiteral("en_US"), true);
    QSignalSpy checked(&service, &SpellService::checked);
    service.check({QStringLiteral("hello"), QStringLiteral("helo")});
    QCOMPARE(checked.size(), 0);

    QVERIFY(checked.wait());
    QCOMPARE(checked[0][0].toStringList(), QStringList{QStringLiteral("hello")});
    QCOMPARE(checked[0][1].toStringList(), QStringList{QStringLiteral("helo")});
    QSignalSpy suggested(&service, &SpellService::suggested);
    service.suggest(QStringLiteral("leter"));
    QVERIFY(suggested.wait());
    QVERIFY(suggested[0][1].toStringList().contains(QStringLiteral("letter")));
}

void TestSpellService::choicesAreKept()
{
    {
        app::Settings settings(settingsFile());
        SpellService service(settings, {m_dictionaries.path()}, wordsFile());
        service.choose(QStringLiteral("en_US"), false);
        service.choose(QStringLiteral("de_DE"), true);
        service.setOn(false);
    }
    app::Settings settings(settingsFile());
    const SpellService service(settings, {m_dictionaries.path()}, wordsFile());
    const auto languages = service.languages();

    QCOMPARE(languages.size(), 2);
    QVERIFY(languages[0].isChosen && languages[0].code == u"de_DE");
    QVERIFY2(languages[0].name.startsWith(u"Deutsch"), qPrintable(languages[0].name));
    QVERIFY(!languages[1].isChosen);
    QVERIFY(!service.isOn());
}

void TestSpellService::learntWordsAreRight()
{
    app::Settings settings(settingsFile());
    SpellService service(settings, {m_dictionaries.path()}, wordsFile());
    service.choose(QStringLiteral("en_US"), true);
    QSignalSpy changed(&service, &SpellService::changed);
    service.learn(QStringLiteral("hongyan"));
    QCOMPARE(changed.size(), 1);
    QSignalSpy checked(&service, &SpellService::checked);
    service.check({QStringLiteral("hongyan")});

    QVERIFY(checked.wait());
    QCOMPARE(checked[0][1].toStringList(), QStringList());
}

void TestSpellService::wordsThatCannotBeKeptAreTold()
{
    const QString path = m_home.filePath(QStringLiteral("latin.txt"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("Gr\xfc\xdf\n") > 0);
    file.close();
    app::Settings settings(settingsFile());
    SpellService service(settings, {m_dictionaries.path()}, path);
    QSignalSpy notLearnt(&service, &SpellService::notLearnt);

    service.learn(QStringLiteral("hongyan"));

    QCOMPARE(notLearnt.size(), 1);
    QCOMPARE(notLearnt[0][0].toString(), QStringLiteral("hongyan"));
    QCOMPARE(notLearnt[0][1].value<core::spelling::WordsError>().kind,
             core::spelling::WordsError::Kind::NotText);
}

void TestSpellService::endsWhileItIsAsked()
{
    app::Settings settings(settingsFile());
    auto service = std::make_unique<SpellService>(settings, QStringList{m_dictionaries.path()}, wordsFile());
    for (int i = 0; i < 100; ++i)
        service->check({QStringLiteral("word%1").arg(i)});
    QSignalSpy checked(service.get(), &SpellService::checked);
    service.reset();

    QCoreApplication::processEvents();
    QCOMPARE(checked.size(), 0);
}

QTEST_MAIN(TestSpellService)
#include "tst_spellservice.moc"
