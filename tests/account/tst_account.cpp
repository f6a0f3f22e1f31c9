#include "core/account/account.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core::account;

namespace
{

Account fullAccount()
{
    Account account;
    account.id = QStringLiteral("0b0e1a52-9d8c-4f0e-8d53-d4a9a1a6c7a1");
    account.title = QStringLiteral("工作");
    account.name = QStringLiteral("张 \"三\"");
    account.address = core::mail::AddrSpec::parse(u"zhang@例子.example");
    account.host = QStringLiteral("smtp.example.cn");
    account.port = 587;
    account.security = Account::Security::StartTls;
    account.user = QStringLiteral("zhang");
    account.secret = {SecretSource::Kind::Environment, QStringLiteral("WORK_PASSWORD")};
    account.colour = QStringLiteral("#2a9d8f");
    account.trustedCertificatesFile = QStringLiteral("/etc/ssl/ours.pem");
    return account;
}

Account plainAccount(SecretSource::Kind kind, Account::Security security)
{
    Account account;
    account.id = QStringLiteral("practice");
    account.secret.kind = kind;
    account.security = security;
    return account;
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void orderIsThePersons();
    void absentFileIsAnEmptyList();
    void fileIsForItsOwnerOnly();
    void passwordIsNeverInTheFile();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void fileOfALaterVersionIsLeftAlone();
    void failureToWriteKeepsTheOldFile();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("accounts.json")); }
    QByteArray content(const QString &file) const;
    void write(const QByteArray &octets);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAccount::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestAccount::content(const QString &name) const
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestAccount::write(const QByteArray &octets)
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
}

void TestAccount::comesBackAsItWas_data()
{
    using Kind = SecretSource::Kind;
    using Security = Account::Security;
    QTest::addColumn<Account>("account");

    QVERIFY(fullAccount().address);
    QTest::newRow("everything filled in") << fullAccount();
    QTest::newRow("nothing but an id") << plainAccount(Kind::None, Security::ImplicitTls);
    QTest::newRow("asked for every time") << plainAccount(Kind::Session, Security::StartTls);
    QTest::newRow("practice") << plainAccount(Kind::Practice, Security::ImplicitTls);
    QTest::newRow("no TLS") << plainAccount(Kind::None, Security::None);
}

void TestAccount::comesBackAsItWas()
{
    QFETCH(Account, account);

    QVERIFY(saveAccounts(path(), {account}));
    const auto loaded = loadAccounts(path());

    QVERIFY(loaded);
    QCOMPARE(loaded->size(), 1);
    QVERIFY(loaded->constFirst() == account);
}

void TestAccount::orderIsThePersons()
{
    QList<Account> accounts;
    for (const char *id : {"c", "a", "b"}) {
        accounts.append(fullAccount());
        accounts.last().id = QString::fromLatin1(id);
    }

    QVERIFY(saveAccounts(path(), accounts));

    QVERIFY(*loadAccounts(path()) == accounts);
}

void TestAccount::absentFileIsAnEmptyList()
{
    const auto loaded = loadAccounts(path());

    QVERIFY(loaded && loaded->isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void TestAccount::fileIsForItsOwnerOnly()
{
    QVERIFY(saveAccounts(path(), {fullAccount()}));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestAccount::passwordIsNeverInTheFile()
{
    qputenv("WORK_PASSWORD", "open sesame");

    QVERIFY(saveAccounts(path(), {fullAccount()}));

    QVERIFY(content(path()).contains("WORK_PASSWORD"));
    QVERIFY(!content(path()).contains("open sesame"));
    QVERIFY(!content(path()).contains(QByteArray("open sesame").toBase64()));
}

void TestAccount::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"version\":1,\"accounts\":[{\"id\":\"a\"");
    QTest::newRow("not an object") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray("{\"accounts\":[]}");
    QTest::newRow("no list") << QByteArray("{\"version\":1}");
    const QByteArray start = "{\"version\":1,\"accounts\":[{";
    QTest::newRow("an account without id")
        << start + "\"port\":465,\"security\":\"tls\",\"secret\":\"none\"}]}";
    QTest::newRow("a security that is not known")
        << start + "\"id\":\"a\",\"port\":465,\"security\":\"magic\",\"secret\":\"none\"}]}";
    QTest::newRow("a secret that is not known")
        << start + "\"id\":\"a\",\"port\":465,\"security\":\"tls\",\"secret\":\"tattoo\"}]}";
    QTest::newRow("a port that is none")
        << start + "\"id\":\"a\",\"port\":65536,\"security\":\"tls\",\"secret\":\"none\"}]}";
    QTest::newRow("an address that is none")
        << start + "\"id\":\"a\",\"port\":1,\"security\":\"tls\",\"secret\":\"none\",\"address\":\"x\"}]}";
}

void TestAccount::damagedFileIsSetAside()
{
    QFETCH(QByteArray, octets);
    write(octets);

    const auto loaded = loadAccounts(path());

    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, StoreError::Kind::Damaged);
    QVERIFY(loaded.error().path.startsWith(path() + QStringLiteral(".damaged-")));
    QCOMPARE(content(loaded.error().path), octets);
    QVERIFY(!QFile::exists(path()));
}

void TestAccount::fileOfALaterVersionIsLeftAlone()
{
    write("{\"version\":2,\"accounts\":{}}");

    const auto loaded = loadAccounts(path());

    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, StoreError::Kind::Unreadable);
    QVERIFY(QFile::exists(path()));
}

void TestAccount::failureToWriteKeepsTheOldFile()
{
    write("not a folder");

    const auto saved = saveAccounts(path() + QStringLiteral("/accounts.json"), {fullAccount()});

    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, StoreError::Kind::Unwritable);
    QCOMPARE(content(path()), QByteArray("not a folder"));
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
