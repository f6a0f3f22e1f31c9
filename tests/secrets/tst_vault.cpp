#include "core/secrets/secretfile.h"
#include "secrets/answer.h"

#include <QTemporaryDir>

using namespace core::secrets;
using core::account::SecretSource;
using Kind = SecretSource::Kind;

/// The vault without the desktop's key store; that one has tst_keyring.
class TestVault : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void secretsOfAnAccountAreKeptApart_data();
    void secretsOfAnAccountAreKeptApart();
    void sessionSecretsEndWithTheVault();
    void variablesAreReadOnly();
    void aRotatedTokenIsPreferredToItsVariable();
    void filesAreWhereTheyAreSaidToBe();
    void anAccountCannotLeadOutOfTheFolder();
    void nothingIsBehindNoneAndPractice();
    void endlessSecretsAreRefused_data();
    void endlessSecretsAreRefused();
    void emptyMeansRemoved();
    void aLaterReadSeesTheChange();
    void whoeverIsGoneIsNotCalled();
    void sharedReadsAnswerEachOnce();

private:
    SecretSource file() const { return {Kind::File, {}}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
};

static const SecretSource session{Kind::Session, {}};
static const SecretSource environment{Kind::Environment, QStringLiteral("HONGYAN_TEST_SECRET")};

void TestVault::init()
{
    qunsetenv("HONGYAN_TEST_SECRET");
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<Vault>(Vault::Places{.configFolder = m_folder->path()});
}

void TestVault::cleanup()
{
    m_vault.reset();
}

void TestVault::whatIsWrittenIsRead_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("secret");

    for (const auto &[name, kind] :
         {std::pair{"in memory", Kind::Session}, std::pair{"in a file", Kind::File}}) {
        QTest::addRow("ASCII %s", name) << int(kind) << QByteArray("correct horse");
        QTest::addRow("Chinese %s", name) << int(kind) << QByteArray("密码🪿ü");
        QTest::addRow("octets %s", name) << int(kind) << QByteArray("\0\xff\xfe\r", 4);
        QTest::addRow("16 kB %s", name) << int(kind) << QByteArray(16'384, 'x');
    }
}

void TestVault::whatIsWrittenIsRead()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, secret);
    const SecretSource source{Kind(kind), {}};
    Asker ask(*m_vault);

    QCOMPARE(ask.read(source), QByteArray("<NotFound>"));
    QCOMPARE(ask.write(source, "the one before"), QByteArray("done"));
    QCOMPARE(ask.write(source, secret), QByteArray("done"));
    QCOMPARE(ask.read(source), secret);
    QCOMPARE(ask.remove(source), QByteArray("done"));
    QCOMPARE(ask.read(source), QByteArray("<NotFound>"));
    QCOMPARE(ask.remove(source), QByteArray("done"));
}

void TestVault::secretsOfAnAccountAreKeptApart_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");

    QTest::newRow("in memory") << int(Kind::Session) << QString();
    QTest::newRow("in files without a name") << int(Kind::File) << QString();
    QTest::newRow("in files that name the password's") << int(Kind::File) << QStringLiteral("own");
}

void TestVault::secretsOfAnAccountAreKeptApart()
{
    QFETCH(const int, kind);
    QFETCH(QString, name);
    if (!name.isEmpty())
        name = Vault::filePath(m_folder->path(), Asker::defaultAccount(), Purpose::Password);
    const SecretSource source{Kind(kind), name};
    Asker ask(*m_vault);

    ask.write(source, "password", Purpose::Password);
    ask.write(source, "token", Purpose::RefreshToken);
    ask.write(source, "client", Purpose::ClientSecret);
    ask.write({Kind(kind), {}}, "of another", Purpose::Password, QStringLiteral("another"));

    QCOMPARE(ask.read(source, Purpose::Password), QByteArray("password"));
    QCOMPARE(ask.read(source, Purpose::RefreshToken), QByteArray("token"));
    QCOMPARE(ask.read(source, Purpose::ClientSecret), QByteArray("client"));
}

void TestVault::sessionSecretsEndWithTheVault()
{
    Asker(*m_vault).write(session, "secret");

    Vault next({.configFolder = m_folder->path()});

    QCOMPARE(Asker(next).read(session), QByteArray("<NotFound>"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void TestVault::variablesAreReadOnly()
{
    Asker ask(*m_vault);
    QCOMPARE(ask.read(environment), QByteArray("<NotFound>"));

    qputenv("HONGYAN_TEST_SECRET", "from the environment");

    QCOMPARE(ask.read(environment), QByteArray("from the environment"));
    QCOMPARE(ask.write(environment, "other"), QByteArray("<ReadOnly>"));
    QCOMPARE(ask.write(environment, "other", Purpose::ClientSecret), QByteArray("<ReadOnly>"));
    QCOMPARE(ask.remove(environment), QByteArray("done"));
    QCOMPARE(ask.read(environment), QByteArray("from the environment"));
    QCOMPARE(m_vault->environment().value(environment.name), QByteArray("from the environment"));
}

void TestVault::aRotatedTokenIsPreferredToItsVariable()
{
    qputenv("HONGYAN_TEST_SECRET", "first token");
    Asker ask(*m_vault);

    QCOMPARE(ask.write(environment, "second token", Purpose::RefreshToken), QByteArray("done"));
    QCOMPARE(ask.read(environment, Purpose::RefreshToken), QByteArray("second token"));
    QCOMPARE(ask.read(environment, Purpose::Password), QByteArray("first token"));
    QCOMPARE(ask.remove(environment, Purpose::RefreshToken), QByteArray("done"));
    QCOMPARE(ask.read(environment, Purpose::RefreshToken), QByteArray("first token"));
}

void TestVault::filesAreWhereTheyAreSaidToBe()
{
    const QString own = Vault::filePath(m_folder->path(), Asker::defaultAccount(), Purpose::Password);
    const QString chosen = m_folder->filePath(QStringLiteral("chosen"));
    Asker ask(*m_vault);

    ask.write(file(), "own");
    ask.write({Kind::File, chosen}, "chosen");

    QCOMPARE(own,
             m_folder->path() + QStringLiteral("/secrets/") + Asker::defaultAccount()
                 + QStringLiteral("-password"));
    QCOMPARE(*readSecretFile(own), QByteArray("own"));
    QCOMPARE(*readSecretFile(chosen), QByteArray("chosen"));
    QFile::setPermissions(chosen, QFile::ReadOwner | QFile::ReadOther);
    QCOMPARE(ask.read({Kind::File, chosen}), QByteArray("<TooOpen>"));
    QCOMPARE(ask.write({Kind::File, own + QStringLiteral("/below")}, "x"), QByteArray("<Unwritable>"));
}

void TestVault::anAccountCannotLeadOutOfTheFolder()
{
    const QString path
        = Vault::filePath(QStringLiteral("config"), QStringLiteral("../../elsewhere"), Purpose::Password);

    QVERIFY(QDir::cleanPath(path).startsWith(QStringLiteral("config/secrets/")));
}

void TestVault::nothingIsBehindNoneAndPractice()
{
    Asker ask(*m_vault);
    for (const Kind kind : {Kind::None, Kind::Practice}) {
        QCOMPARE(ask.read({kind, {}}), QByteArray("<NotFound>"));
        QCOMPARE(ask.write({kind, {}}, "secret"), QByteArray("<ReadOnly>"));
        QCOMPARE(ask.remove({kind, {}}), QByteArray("done"));
    }
}

void TestVault::endlessSecretsAreRefused_data()
{
    QTest::addColumn<int>("kind");

    QTest::newRow("in memory") << int(Kind::Session);
    QTest::newRow("in a file") << int(Kind::File);
    QTest::newRow("in the key store") << int(Kind::Keyring);
}

void TestVault::endlessSecretsAreRefused()
{
    QFETCH(const int, kind);

    QCOMPARE(Asker(*m_vault).write({Kind(kind), {}}, QByteArray(maximumSecretBytes + 1, 'x')),
             QByteArray("<TooLarge>"));
}

void TestVault::emptyMeansRemoved()
{
    Asker ask(*m_vault);
    ask.write(session, "secret");

    QCOMPARE(ask.write(session, ""), QByteArray("done"));
    QCOMPARE(ask.read(session), QByteArray("<NotFound>"));
}

void TestVault::aLaterReadSeesTheChange()
{
    Asker(*m_vault).write(file(), "old");
    QObject context;
    SecretAnswer before;
    ChangeAnswer written;
    SecretAnswer after;
    ChangeAnswer removed;
    SecretAnswer gone;
    const auto read = [&](SecretAnswer &answer) {
        m_vault->read(Asker::defaultAccount(), Purpose::Password, file(), &context, answer.taker());
    };

    read(before);
    m_vault->write(Asker::defaultAccount(), Purpose::Password, file(), "new", &context, written.taker());
    read(after);
    m_vault->remove(Asker::defaultAccount(), Purpose::Password, file(), &context, removed.taker());
    read(gone);

    QTRY_VERIFY(gone.outcome);
    QCOMPARE(toText(*before.outcome), QByteArray("old"));
    QCOMPARE(toText(*after.outcome), QByteArray("new"));
    QCOMPARE(toText(*gone.outcome), QByteArray("<NotFound>"));
}

void TestVault::whoeverIsGoneIsNotCalled()
{
    SecretAnswer ofContext;
    SecretAnswer ofVault;
    SecretAnswer alive;
    QObject context;
    auto goneContext = std::make_unique<QObject>();
    auto goneVault = std::make_unique<Vault>(Vault::Places{.configFolder = m_folder->path()});
    const auto read = [](Vault &vault, QObject *who, SecretAnswer &answer) {
        vault.read(Asker::defaultAccount(), Purpose::Password, {Kind::File, {}}, who, answer.taker());
    };

    read(*m_vault, goneContext.get(), ofContext);
    read(*goneVault, &context, ofVault);
    goneContext.reset();
    goneVault.reset();
    read(*m_vault, &context, alive);

    QTRY_VERIFY(alive.outcome);
    QCOMPARE(ofContext.count, 0);
    QCOMPARE(ofVault.count, 0);
}

void TestVault::sharedReadsAnswerEachOnce()
{
    Asker(*m_vault).write(file(), "secret");
    QObject context;
    SecretAnswer answers[3];
    for (SecretAnswer &answer : answers)
        m_vault->read(Asker::defaultAccount(), Purpose::Password, file(), &context, answer.taker());
    SecretAnswer elsewhere;
    m_vault->read(Asker::defaultAccount(), Purpose::Password, session, &context, elsewhere.taker());

    for (SecretAnswer &answer : answers) {
        QTRY_VERIFY(answer.outcome);
        QCOMPARE(toText(*answer.outcome), QByteArray("secret"));
        QCOMPARE(answer.count, 1);
    }
    QTRY_VERIFY(elsewhere.outcome);
    QCOMPARE(toText(*elsewhere.outcome), QByteArray("<NotFound>"));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
