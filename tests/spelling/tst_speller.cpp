#include "core/spelling/personalwords.h"
#include "core/spelling/speller.h"
#include "core/spelling/words.h"
#include "spelling/dictionaryfolder.h"

#include <QLockFile>
#include <QTest>

using namespace core::spelling;

class TestSpeller : public QObject
{
    Q_OBJECT

private slots:
    void onlyWordsOfOrdinaryLanguageAreChecked_data();
    void onlyWordsOfOrdinaryLanguageAreChecked();
    void theWordAtThePosition_data();
    void theWordAtThePosition();
    void dictionariesAreFound();
    void whatSuitsTheDesktop_data();
    void whatSuitsTheDesktop();
    void aWordIsRightInAnyOfTheLanguages();
    void suggestionsComeFromEach();
    void withoutDictionaryEverythingIsRight();
    void brokenDictionariesAreAnswered();
    void ownWordsAreKept();
    void wordsThatCannotBeReadAreNotReplaced_data();
    void wordsThatCannotBeReadAreNotReplaced();
    void wordsBehindABrokenLinkAreNotReplaced();
    void wordsWrittenByHandMeanwhileStay();
    void wordsOfAllAreKept();
};

void TestSpeller::onlyWordsOfOrdinaryLanguageAreChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(text)
                            << QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    };
    row("Hello, world!", "Hello world");
    row("don't won’t 'quoted'", "don't won’t quoted");
    row("您好，李娜", "");
    row("请看letter这里", "letter");
    row("日本語 テキスト 한국어 ภาษาไทย", "");
    row("write to a.b@example.com now", "write to now");
    row("see https://example.com/path and www.example.org", "see and");
    row("例子https://example.com/路径 text", "text");
    row("/usr/share file.txt C:\\dir some_name #tag", "");
    row("and/or", "and or");
    row("NASA iPhone QTextEdit MHz", "");
    row("3rd a1b 2024", "");
    row("Grüße café naïve", "Grüße café naïve");
    row("Привет שלום", "Привет שלום");
    row("end.Start", "");
    row("e.g. etc.", "etc");
    row("well-known", "well known");
    row("a I", "");
    row("word\u2028next\uFFFCpicture", "word next picture");
    row("", "");
}

void TestSpeller::onlyWordsOfOrdinaryLanguageAreChecked()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);

    QStringList found;
    const QList<Range> ranges = checkableWords(text);
    for (const Range &range : ranges)
        found.append(text.mid(range.start, range.length));

    QCOMPARE(found, words);
}

void TestSpeller::theWordAtThePosition_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("word");
    QTest::newRow("start") << 0 << QStringLiteral("one");
    QTest::newRow("inside") << 2 << QStringLiteral("one");
    QTest::newRow("right behind") << 3 << QStringLiteral("one");
    QTest::newRow("the next") << 5 << QStringLiteral("two");
    QTest::newRow("end") << 14 << QStringLiteral("three");
    QTest::newRow("beyond") << 99 << QStringLiteral("three");
    QTest::newRow("before") << -4 << QStringLiteral("one");
    QTest::newRow("after the stop") << 8 << QString();
}

void TestSpeller::theWordAtThePosition()
{
    QFETCH(const int, position);
    QFETCH(const QString, word);
    const QString text = QStringLiteral("one two. three");

    const Range range = wordAt(text, position);

    QCOMPARE(text.mid(range.start, range.length), word);
}

void TestSpeller::dictionariesAreFound()
{
    const DictionaryFolder folder;
    folder.write(QStringLiteral("hyph_en_US.aff"), "x");
    folder.write(QStringLiteral("hyph_en_US.dic"), "x");
    folder.write(QStringLiteral("lonely.aff"), "x");
    const DictionaryFolder second;

    const QList<Dictionary> found
        = dictionariesIn({folder.path(), second.path(), QStringLiteral("/missing")});

    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].code, QStringLiteral("de_DE"));
    QCOMPARE(found[1].wordFile, folder.path() + QStringLiteral("/en_US.dic"));
}

void TestSpeller::whatSuitsTheDesktop_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QStringList>("chosen");
    const QString en = QStringLiteral("en_US");
    const QString de = QStringLiteral("de_DE");
    QTest::newRow("Chinese") << QStringList{QStringLiteral("zh-CN"), QStringLiteral("zh")} << QStringList{en};
    QTest::newRow("German") << QStringList{QStringLiteral("de-DE")} << QStringList{de, en};
    QTest::newRow("Austrian") << QStringList{QStringLiteral("de-AT")} << QStringList{de, en};
    QTest::newRow("British") << QStringList{QStringLiteral("en-GB")} << QStringList{en};
    QTest::newRow("none") << QStringList{} << QStringList{en};
}

void TestSpeller::whatSuitsTheDesktop()
{
    QFETCH(const QStringList, languages);
    QFETCH(const QStringList, chosen);
    const DictionaryFolder folder;

    QCOMPARE(suitable(dictionariesIn({folder.path()}), languages), chosen);
}

void TestSpeller::aWordIsRightInAnyOfTheLanguages()
{
    const DictionaryFolder folder;
    Speller speller;
    QCOMPARE(speller.setDictionaries(dictionariesIn({folder.path()})), QStringList());
    speller.setOwnWords({QStringLiteral("hongyan")});

    for (const char *word : {"hello", "Hello", "don’t", "Grüße", "Brief", "hongyan", "Hongyan"})
        QVERIFY2(speller.isRight(QString::fromUtf8(word)), word);
    for (const char *word : {"helo", "Brif", "Привет", "leter"})
        QVERIFY2(!speller.isRight(QString::fromUtf8(word)), word);
}

void TestSpeller::suggestionsComeFromEach()
{
    const DictionaryFolder folder;
    Speller speller;
    QCOMPARE(speller.setDictionaries(dictionariesIn({folder.path()})), QStringList());

    QVERIFY(speller.suggestions(QStringLiteral("leter")).contains(QStringLiteral("letter")));
    QVERIFY(speller.suggestions(QStringLiteral("Grüse")).contains(QStringLiteral("Grüße")));
    QVERIFY(speller.suggestions(QStringLiteral("leter"), 1).size() == 1);
}

void TestSpeller::withoutDictionaryEverythingIsRight()
{
    const Speller speller;
    QVERIFY(speller.isRight(QStringLiteral("xyzzy")));
    QCOMPARE(speller.suggestions(QStringLiteral("xyzzy")), QStringList());
}

void TestSpeller::brokenDictionariesAreAnswered()
{
    const DictionaryFolder folder;
    folder.write(QStringLiteral("xx.aff"), "SET NO-SUCH-CHARSET\n");
    folder.write(QStringLiteral("xx.dic"), "garbage");
    Speller speller;

    const QStringList missing = speller.setDictionaries(
        {{QStringLiteral("xx"), folder.path() + QStringLiteral("/xx.aff"),
          folder.path() + QStringLiteral("/xx.dic")},
         {QStringLiteral("yy"), QStringLiteral("/missing.aff"), QStringLiteral("/missing.dic")}});

    QCOMPARE(missing, (QStringList{QStringLiteral("xx"), QStringLiteral("yy")}));
}

void TestSpeller::ownWordsAreKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/words.txt"));
    PersonalWords words(path);
    QVERIFY(words.add(QStringLiteral(" Hongyan ")));
    QVERIFY(words.add(QStringLiteral("鸿雁x")));
    QVERIFY(!words.add(QStringLiteral("two\nlines")));

    PersonalWords again(path);
    QCOMPARE(again.all(), (QStringList{QStringLiteral("Hongyan"), QStringLiteral("鸿雁x")}));
    QVERIFY(!PersonalWords(QStringLiteral("/proc/none/words.txt")).add(QStringLiteral("a")));
}

void TestSpeller::wordsThatCannotBeReadAreNotReplaced_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("Latin 1") << QByteArray("Gr\xfc\xdf\x65\nHongyan\n") << true;
    QTest::newRow("Latin 1 without a line end") << QByteArray("Caf\xe9") << true;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfeH\0o\0\n\0", 8) << true;
    QTest::newRow("nobody may read it") << QByteArray("Hongyan\n") << false;
}

void TestSpeller::wordsThatCannotBeReadAreNotReplaced()
{
    QFETCH(QByteArray, octets);
    QFETCH(bool, isReadable);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words.txt"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(octets) == octets.size());
    file.close();
    if (!isReadable && (!file.setPermissions({}) || file.open(QFile::ReadOnly)))
        QSKIP("Whoever runs this may read everything.");

    PersonalWords words(path);
    const auto added = words.add(QStringLiteral("new"));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, isReadable ? WordsError::Kind::NotText : WordsError::Kind::Unreadable);
    QCOMPARE(added.error().path, path);
    QVERIFY(!words.has(QStringLiteral("new")));

    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), octets);
}

/// Whatever stands in the way of reading, even for who may read everything.
void TestSpeller::wordsBehindABrokenLinkAreNotReplaced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words.txt"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("not-mounted/words.txt")), path));

    const auto added = PersonalWords(path).add(QStringLiteral("new"));

    QVERIFY(!added);
    QCOMPARE(added.error().kind, WordsError::Kind::Unreadable);
    QVERIFY(QFileInfo(path).isSymLink());
}

void TestSpeller::wordsWrittenByHandMeanwhileStay()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words.txt"));
    PersonalWords words(path);
    QVERIFY(words.add(QStringLiteral("first")));
    QFile file(path);
    QVERIFY(file.open(QFile::Append) && file.write("by hand\n") > 0);
    file.close();

    QVERIFY(words.add(QStringLiteral("second")));

    QCOMPARE(PersonalWords(path).all(),
             (QStringList{QStringLiteral("first"), QStringLiteral("by hand"), QStringLiteral("second")}));
}

/// Each reads before it writes, and must not do so while another is between both.
void TestSpeller::wordsOfAllAreKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words.txt"));
    QLockFile another(path + QStringLiteral(".lock"));
    QVERIFY(another.tryLock(0));
    PersonalWords words(path, std::chrono::milliseconds(0));

    const auto added = words.add(QStringLiteral("new"));

    QVERIFY(!added);
    QCOMPARE(added.error().kind, WordsError::Kind::Busy);
    QVERIFY(!words.has(QStringLiteral("new")) && !QFile::exists(path));
    another.unlock();
    QVERIFY(words.add(QStringLiteral("new")));
    QVERIFY(another.tryLock(0));
}

QTEST_GUILESS_MAIN(TestSpeller)
#include "tst_speller.moc"
