#include "core/secrets/privatefile.h"
#include "core/secrets/secretfile.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace core::secrets;
using Kind = Error::Kind;

class TestSecretFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exactlyOneLineEndIsTakenOff_data();
    void exactlyOneLineEndIsTakenOff();
    void onlyAPrivateFileIsRead_data();
    void onlyAPrivateFileIsRead();
    void aFileOfSomebodyElseIsNotUsed();
    void whatIsNotAFileIsNotWaitedFor();
    void itsSizeIsBounded();
    void itIsWrittenForItsOwnerAlone();
    void itIsReplacedAsAWhole();
    void whatCannotBeWrittenLeavesTheOldOne();
    void removingTakesLeftoversToo();

private:
    QString path(const QString &name = QStringLiteral("secret")) const { return m_folder->filePath(name); }
    void put(const QByteArray &contents, mode_t mode = 0600) const;
    static int modeOf(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSecretFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSecretFile::put(const QByteArray &contents, mode_t mode) const
{
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), mode), 0);
}

int TestSecretFile::modeOf(const QString &path)
{
    struct stat facts;
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 ? int(facts.st_mode & 07777) : -1;
}

void TestSecretFile::exactlyOneLineEndIsTakenOff_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QByteArray>("secret");

    QTest::newRow("none") << QByteArray("secret") << QByteArray("secret");
    QTest::newRow("LF") << QByteArray("secret\n") << QByteArray("secret");
    QTest::newRow("CRLF") << QByteArray("secret\r\n") << QByteArray("secret");
    QTest::newRow("two") << QByteArray("secret\n\n") << QByteArray("secret\n");
    QTest::newRow("two CRLF") << QByteArray("secret\r\n\r\n") << QByteArray("secret\r\n");
    QTest::newRow("CR is not one") << QByteArray("secret\r") << QByteArray("secret\r");
    QTest::newRow("spaces stay") << QByteArray(" secret \n") << QByteArray(" secret ");
    QTest::newRow("octets stay") << QByteArray("\0\xff\xfe\n", 4) << QByteArray("\0\xff\xfe", 3);
}

void TestSecretFile::exactlyOneLineEndIsTakenOff()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QByteArray, secret);
    put(contents);

    const auto read = readSecretFile(path());

    QVERIFY(read);
    QCOMPARE(*read, secret);
}

void TestSecretFile::onlyAPrivateFileIsRead_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<int>("mode");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("everybody reads") << QByteArray("secret") << 0644 << Kind::TooOpen;
    QTest::newRow("the group reads") << QByteArray("secret") << 0640 << Kind::TooOpen;
    QTest::newRow("others write") << QByteArray("secret") << 0602 << Kind::TooOpen;
    QTest::newRow("empty") << QByteArray() << 0600 << Kind::NotFound;
    QTest::newRow("only a line end") << QByteArray("\n") << 0600 << Kind::NotFound;
}

void TestSecretFile::onlyAPrivateFileIsRead()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const int, mode);
    QFETCH(const Kind, kind);
    put(contents, mode_t(mode));

    const auto read = readSecretFile(path());

    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().subject, path());
    QVERIFY(!read.error().detail.contains(QStringLiteral("secret\n")));
}

void TestSecretFile::aFileOfSomebodyElseIsNotUsed()
{
    put("secret");
    if (::geteuid() == 0) // Who may give a file away.
        QCOMPARE(::chown(QFile::encodeName(path()).constData(), 65534, gid_t(-1)), 0);

    const auto read = readSecretFile(::geteuid() == 0 ? path() : QStringLiteral("/proc/version"));

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::NotOwned);
}

void TestSecretFile::whatIsNotAFileIsNotWaitedFor()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);

    QCOMPARE(readSecretFile(path()).error().kind, Kind::Unreadable);
    QCOMPARE(readSecretFile(m_folder->path()).error().kind, Kind::Unreadable);
    QCOMPARE(readSecretFile(path(QStringLiteral("nowhere"))).error().kind, Kind::NotFound);
    QCOMPARE(readSecretFile(path(QStringLiteral("secret/below"))).error().kind, Kind::NotFound);
    QVERIFY(!readSecretFile({}));
}

void TestSecretFile::itsSizeIsBounded()
{
    put(QByteArray(maximumSecretBytes, 'x'));
    QCOMPARE(readSecretFile(path())->size(), maximumSecretBytes);

    put(QByteArray(maximumSecretBytes + 1, 'x'));
    QCOMPARE(readSecretFile(path()).error().kind, Kind::TooLarge);
    QCOMPARE(writeSecretFile(path(), QByteArray(maximumSecretBytes + 1, 'x')).error().kind, Kind::TooLarge);
}

void TestSecretFile::itIsWrittenForItsOwnerAlone()
{
    const mode_t before = ::umask(0);
    const auto written = writeSecretFile(path(QStringLiteral("a/b/secret")), "secret");
    ::umask(before);

    QVERIFY(written);
    QCOMPARE(modeOf(path(QStringLiteral("a/b/secret"))), 0600);
    QCOMPARE(modeOf(path(QStringLiteral("a/b"))), 0700);
    QCOMPARE(modeOf(path(QStringLiteral("a"))), 0700);
    QCOMPARE(*readSecretFile(path(QStringLiteral("a/b/secret"))), QByteArray("secret"));
}

void TestSecretFile::itIsReplacedAsAWhole()
{
    put("the old and longer one", 0644);
    QVERIFY(QFile::link(path(), path(QStringLiteral("link"))));

    QVERIFY(writeSecretFile(path(), "new"));
    QVERIFY(writeSecretFile(path(QStringLiteral("link")), "beside"));

    QCOMPARE(*readSecretFile(path()), QByteArray("new"));
    QCOMPARE(modeOf(path()), 0600);
    QVERIFY(!QFileInfo(path(QStringLiteral("link"))).isSymLink()); // Nobody's file is written through a link.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{QStringLiteral("link"), QStringLiteral("secret")}));
}

void TestSecretFile::whatCannotBeWrittenLeavesTheOldOne()
{
    put("old");
    QDir(m_folder->path()).mkpath(QStringLiteral("folder/full"));

    const auto below = writeSecretFile(path(QStringLiteral("secret/below")), "new");
    const auto onFolder = writeSecretFile(path(QStringLiteral("folder")), "new");

    QCOMPARE(below.error().kind, Kind::Unwritable);
    QCOMPARE(onFolder.error().kind, Kind::Unwritable);
    QCOMPARE(onFolder.error().subject, path(QStringLiteral("folder")));
    QCOMPARE(*readSecretFile(path()), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{QStringLiteral("secret")}));
}

void TestSecretFile::removingTakesLeftoversToo()
{
    QVERIFY(writeSecretFile(path(), "secret"));
    QVERIFY(writeSecretFile(path(QStringLiteral("secret.part-999999999")), "of a program that crashed"));
    QVERIFY(writeSecretFile(path(QStringLiteral("secret2")), "another"));

    QVERIFY(removeSecretFile(path()));
    QVERIFY(removeSecretFile(path()));
    QVERIFY(removeSecretFile(path(QStringLiteral("nowhere/secret"))));

    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{QStringLiteral("secret2")}));
}

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secretfile.moc"
