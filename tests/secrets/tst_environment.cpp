#include "core/secrets/environment.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace core::secrets;

class TestEnvironment : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theProcessWinsOverTheFile();
    void emptyCountsAsNotSet();
    void theFileIsReadAnewEachTime();
    void anAbsentFileIsNotAProblem();
    void badLinesAreProblems();
    void aFileThatOthersMayReadIsNotUsed_data();
    void aFileThatOthersMayReadIsNotUsed();
    void aFileOfSomebodyElseIsNotUsed();
    void aLinkMayNotLeadOutOfTheFolder();
    void aLinkInTheFolderIsFine();
    void aFolderInItsPlaceIsUnreadable();
    void theExampleIsInOrder();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &contents, mode_t mode = 0600) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

const QString variable = QStringLiteral("HONGYAN_TEST_VARIABLE");
const QString dotEnv = QStringLiteral(".env");

void TestEnvironment::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qunsetenv(variable.toLatin1().constData());
}

void TestEnvironment::put(const QString &name, const QByteArray &contents, mode_t mode) const
{
    QFile file(path(name));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), mode), 0);
}

void TestEnvironment::theProcessWinsOverTheFile()
{
    put(dotEnv, "HONGYAN_TEST_VARIABLE=file\nHONGYAN_TEST_OTHER=other\n");
    qputenv("HONGYAN_TEST_VARIABLE", "process");
    const Environment environment(path(dotEnv));

    QCOMPARE(environment.value(variable), QByteArray("process"));
    QCOMPARE(environment.value(QStringLiteral("HONGYAN_TEST_OTHER")), QByteArray("other"));
}

void TestEnvironment::emptyCountsAsNotSet()
{
    put(dotEnv, "HONGYAN_TEST_VARIABLE=file\nHONGYAN_TEST_OTHER=\n");
    qputenv("HONGYAN_TEST_VARIABLE", "");
    const Environment environment(path(dotEnv));

    QCOMPARE(environment.value(variable), QByteArray("file"));
    QCOMPARE(environment.read(QStringLiteral("HONGYAN_TEST_OTHER")).error(),
             (Error{Error::Kind::NotFound, QStringLiteral("HONGYAN_TEST_OTHER")}));
}

void TestEnvironment::theFileIsReadAnewEachTime()
{
    const Environment environment(path(dotEnv));
    put(dotEnv, "HONGYAN_TEST_VARIABLE=old");
    QCOMPARE(environment.value(variable), QByteArray("old"));

    put(dotEnv, "HONGYAN_TEST_VARIABLE=new");

    QCOMPARE(environment.value(variable), QByteArray("new"));
}

void TestEnvironment::anAbsentFileIsNotAProblem()
{
    const Environment environment(path(QStringLiteral("nowhere/.env")));

    QVERIFY(environment.problems().isEmpty());
    QCOMPARE(environment.read(variable).error().kind, Error::Kind::NotFound);
}

void TestEnvironment::badLinesAreProblems()
{
    put(dotEnv, "oops\nHONGYAN_TEST_VARIABLE=x");
    const Environment environment(path(dotEnv));

    QCOMPARE(environment.problems().lines.size(), 1);
    QCOMPARE(environment.problems().lines.first().number, 1);
    QVERIFY(!environment.problems().file);
}

void TestEnvironment::aFileThatOthersMayReadIsNotUsed_data()
{
    QTest::addColumn<int>("mode");

    QTest::newRow("everybody reads") << 0644;
    QTest::newRow("the group reads") << 0640;
    QTest::newRow("the group writes") << 0620;
    QTest::newRow("others read") << 0604;
    QTest::newRow("others execute") << 0601;
}

void TestEnvironment::aFileThatOthersMayReadIsNotUsed()
{
    QFETCH(const int, mode);
    put(dotEnv, "HONGYAN_TEST_VARIABLE=file", mode_t(mode));
    const Environment environment(path(dotEnv));

    QCOMPARE(environment.value(variable), std::nullopt);
    QCOMPARE(environment.read(variable).error().kind, Error::Kind::TooOpen);
    QCOMPARE(environment.read(variable).error().subject, path(dotEnv));
    QCOMPARE(environment.problems().file->kind, Error::Kind::TooOpen);

    qputenv("HONGYAN_TEST_VARIABLE", "process");
    QCOMPARE(environment.value(variable), QByteArray("process"));
}

void TestEnvironment::aFileOfSomebodyElseIsNotUsed()
{
    if (::geteuid() == 0) { // Who may give a file away.
        put(dotEnv, "HONGYAN_TEST_VARIABLE=file");
        QCOMPARE(::chown(QFile::encodeName(path(dotEnv)).constData(), 65534, gid_t(-1)), 0);
    }
    const Environment environment(::geteuid() == 0 ? path(dotEnv) : QStringLiteral("/proc/version"));

    QCOMPARE(environment.read(variable).error().kind, Error::Kind::NotOwned);
    QCOMPARE(environment.problems().file->kind, Error::Kind::NotOwned);
}

void TestEnvironment::aLinkMayNotLeadOutOfTheFolder()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("config"));
    put(QStringLiteral("elsewhere"), "HONGYAN_TEST_VARIABLE=elsewhere");
    QVERIFY(QFile::link(path(QStringLiteral("elsewhere")), path(QStringLiteral("config/.env"))));
    const Environment environment(path(QStringLiteral("config/.env")));

    QCOMPARE(environment.value(variable), std::nullopt);
    QCOMPARE(environment.problems().file->kind, Error::Kind::NotOwned);
}

void TestEnvironment::aLinkInTheFolderIsFine()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("real"));
    put(QStringLiteral("real/env"), "HONGYAN_TEST_VARIABLE=file");
    QVERIFY(QFile::link(path(QStringLiteral("real")), path(QStringLiteral("config"))));
    QVERIFY(QFile::link(QStringLiteral("env"), path(QStringLiteral("real/.env"))));
    const Environment environment(path(QStringLiteral("config/.env")));

    QCOMPARE(environment.value(variable), QByteArray("file"));
}

void TestEnvironment::aFolderInItsPlaceIsUnreadable()
{
    QDir(m_folder->path()).mkdir(dotEnv);
    const Environment environment(path(dotEnv));

    QCOMPARE(environment.problems().file->kind, Error::Kind::Unreadable);
}

/// Every line of it is understood, and it sets nothing by itself.
void TestEnvironment::theExampleIsInOrder()
{
    QFile file(QStringLiteral(HONGYAN_SOURCE "/resources/env.example"));
    QVERIFY(file.open(QFile::ReadOnly));
    const auto parsed = EnvText::parse(file.readAll());

    QVERIFY(parsed);
    QCOMPARE(parsed->badLines.size(), 0);
    QVERIFY(parsed->values.contains(QStringLiteral("HONGYAN_OAUTH_GOOGLE_CLIENT_SECRET")));
    QCOMPARE(QSet<QByteArray>(parsed->values.cbegin(), parsed->values.cend()), (QSet<QByteArray>{""}));
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
