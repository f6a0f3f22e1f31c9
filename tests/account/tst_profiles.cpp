#include "core/account/profilefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core::account;

namespace
{

core::mail::Mailbox mailbox(const char16_t *name, const char16_t *address)
{
    return {QString::fromUtf16(name), *core::mail::AddrSpec::parse(QString::fromUtf16(address))};
}

Account fullAccount()
{
    Account account;
    account.id = QStringLiteral("0b0e1a52-9d8c-4f0e-8d53-d4a9a1a6c7a1");
    account.title = QStringLiteral("工作");
    account.providerId = QStringLiteral("tencent-exmail");
    account.host = QStringLiteral("smtp.example.cn");
    account.port = 587;
    account.security = Account::Security::StartTls;
    account.user = QStringLiteral("zhang");
    account.oauthServer = QStringLiteral("microsoft");
    account.secret = {SecretSource::Kind::Environment, QStringLiteral("WORK_PASSWORD")};
    account.pinnedCertificates = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    account.trustedCertificatesFile = QStringLiteral("/etc/ssl/ours.pem");
    Identity own{.id = QStringLiteral("a"),
                 .name = QStringLiteral("张 \"三\""),
                 .address = core::mail::AddrSpec::parse(u"zhang@例子.example"),
                 .signature = QStringLiteral("张三\n电话 010-1234"),
                 .colour = QStringLiteral("#2a9d8f")};
    Identity shop = own;
    shop.id = QStringLiteral("b");
    shop.replyTo = {mailbox(u"Shop", u"shop@example.cn")};
    shop.cc = {mailbox(u"", u"archive@example.cn")};
    shop.bcc = {mailbox(u"Boss", u"boss@example.cn"), mailbox(u"", u"log@example.cn")};
    account.identities = {own, shop};
    return account;
}

Account plainAccount(SecretSource::Kind kind, Account::Security security)
{
    Account account;
    account.id = QStringLiteral("plain");
    account.secret.kind = kind;
    account.security = security;
    return account;
}

/// Puts @p account into the file as the only one.
core::Result<Profiles, StoreError> save(const QString &path, const QList<Account> &accounts)
{
    return changeProfiles(path, [&accounts](Profiles &profiles) { profiles.accounts = accounts; });
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void orderAndDefaultAreThePersons();
    void absentFileIsAnEmptyList();
    void fileIsForItsOwnerOnly();
    void passwordIsNeverInTheFile();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void oneDamagedAccountLeavesTheOthers();
    void fileOfTheFirstVersionIsUnderstood();
    void fileOfALaterVersionIsLeftAlone();
    void failureToWriteKeepsTheOldFile();
    void changesOfTwoProgramsAreBothKept();
    void nobodyWritesWhileAnotherDoes();
    void exportHasNoWayToASecret();
    void importDropsWhatAStrangerCouldHavePutIn();
    void importTakesNothingElse_data();
    void importTakesNothingElse();
    void copyHasItsOwnIdsAndNoFileOfTheOriginal();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("accounts.json")); }
    QByteArray content(const QString &file) const;
    void write(const QByteArray &octets);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestProfiles::content(const QString &name) const
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestProfiles::write(const QByteArray &octets)
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
}

void TestProfiles::comesBackAsItWas_data()
{
    using Kind = SecretSource::Kind;
    using Security = Account::Security;
    QTest::addColumn<Account>("account");

    QTest::newRow("everything filled in") << fullAccount();
    QTest::newRow("nothing but an id") << plainAccount(Kind::None, Security::ImplicitTls);
    QTest::newRow("asked for every time") << plainAccount(Kind::Session, Security::StartTls);
    QTest::newRow("in the key store") << plainAccount(Kind::Keyring, Security::StartTls);
    QTest::newRow("in a file") << plainAccount(Kind::File, Security::ImplicitTls);
    QTest::newRow("practice") << plainAccount(Kind::Practice, Security::ImplicitTls);
    QTest::newRow("no TLS") << plainAccount(Kind::None, Security::None);
}

void TestProfiles::comesBackAsItWas()
{
    QFETCH(Account, account);

    QVERIFY(save(path(), {account}));
    const auto loaded = loadProfiles(path());

    QVERIFY(loaded && !loaded->damage);
    QCOMPARE(loaded->profiles.accounts.size(), 1);
    QVERIFY(loaded->profiles.accounts.constFirst() == account);
}

void TestProfiles::orderAndDefaultAreThePersons()
{
    QList<Account> accounts;
    for (const char *id : {"c", "a", "b"}) {
        accounts.append(fullAccount());
        accounts.last().id = QString::fromLatin1(id);
    }

    QVERIFY(changeProfiles(path(), [&accounts](Profiles &profiles) {
        profiles = {accounts, QStringLiteral("b")};
    }));

    const auto loaded = loadProfiles(path());
    QVERIFY(loaded->profiles.accounts == accounts);
    QCOMPARE(loaded->profiles.standard()->id, QStringLiteral("b"));
    QCOMPARE((Profiles{accounts, QStringLiteral("gone")}).standard()->id, QStringLiteral("c"));
}

void TestProfiles::absentFileIsAnEmptyList()
{
    const auto loaded = loadProfiles(path());

    QVERIFY(loaded && loaded->profiles.accounts.isEmpty() && !loaded->damage);
    QVERIFY(!loaded->profiles.standard());
    QVERIFY(!QFile::exists(path()));
}

void TestProfiles::fileIsForItsOwnerOnly()
{
    QVERIFY(save(path(), {fullAccount()}));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestProfiles::passwordIsNeverInTheFile()
{
    qputenv("WORK_PASSWORD", "open sesame");

    QVERIFY(save(path(), {fullAccount()}));

    QVERIFY(content(path()).contains("WORK_PASSWORD"));
    QVERIFY(!content(path()).contains("open sesame"));
    QVERIFY(!content(path()).contains(QByteArray("open sesame").toBase64()));
}

void TestProfiles::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"version\":1,\"accounts\":[{\"id\":\"a\"");
    QTest::newRow("not an object") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray("{\"accounts\":[]}");
    QTest::newRow("no list") << QByteArray("{\"version\":1}");
    const QByteArray start = "{\"version\":2,\"accounts\":[{";
    const QByteArray rest = ",\"secret\":\"none\",\"identities\":[]}]}";
    QTest::newRow("an account without id") << start + "\"port\":465,\"security\":\"tls\"" + rest;
    QTest::newRow("a security that is not known")
        << start + "\"id\":\"a\",\"port\":465,\"security\":\"magic\"" + rest;
    QTest::newRow("a secret that is not known") << start
            + "\"id\":\"a\",\"port\":465,\"security\":\"tls\",\"secret\":\"tattoo\",\"identities\":[]}]}";
    QTest::newRow("a port that is none") << start + "\"id\":\"a\",\"port\":65536,\"security\":\"tls\"" + rest;
    QTest::newRow("an address that is none")
        << start + "\"id\":\"a\",\"port\":1,\"security\":\"tls\",\"secret\":\"none\",\"address\":\"x\"}]}";
    QTest::newRow("an identity without id") << start
            + "\"id\":\"a\",\"port\":1,\"security\":\"tls\",\"secret\":\"none\",\"identities\":[{\"name\":"
              "\"x\"}]}]}";
}

void TestProfiles::damagedFileIsSetAside()
{
    QFETCH(QByteArray, octets);
    write(octets);

    const auto loaded = loadProfiles(path());

    QVERIFY(loaded && loaded->damage);
    QVERIFY(loaded->profiles.accounts.isEmpty());
    QCOMPARE(loaded->damage->kind, StoreError::Kind::Damaged);
    QVERIFY(loaded->damage->path.startsWith(path() + QStringLiteral(".damaged-")));
    QCOMPARE(content(loaded->damage->path), octets);
    QVERIFY(!QFile::exists(path()));
}

void TestProfiles::oneDamagedAccountLeavesTheOthers()
{
    Account good = fullAccount();
    QVERIFY(save(path(), {good, plainAccount(SecretSource::Kind::None, Account::Security::StartTls)}));
    const QByteArray spoilt = content(path()).replace("\"plain\"", "17");
    write(spoilt);

    const auto loaded = loadProfiles(path());

    QVERIFY(loaded && loaded->damage);
    QCOMPARE(loaded->profiles.accounts, QList<Account>{good});
    QCOMPARE(content(loaded->damage->path), spoilt);
    QCOMPARE(loadProfiles(path())->profiles.accounts, QList<Account>{good});
}

void TestProfiles::fileOfTheFirstVersionIsUnderstood()
{
    write("{\"version\":1,\"accounts\":[{\"id\":\"a\",\"title\":\"Work\",\"name\":\"Li\",\"address\":\"li@"
          "example.com\","
          "\"host\":\"smtp.example.com\",\"port\":465,\"security\":\"tls\",\"user\":\"li\",\"secret\":"
          "\"session\","
          "\"colour\":\"#123456\"}]}");

    const auto loaded = loadProfiles(path());

    QVERIFY(loaded && !loaded->damage);
    const Account &account = loaded->profiles.accounts.constFirst();
    QCOMPARE(account.identities.size(), 1);
    QCOMPARE(account.identity().name, QStringLiteral("Li"));
    QCOMPARE(account.identity().address->toString(), QStringLiteral("li@example.com"));
    QCOMPARE(account.identity().colour, QStringLiteral("#123456"));
    QCOMPARE(account.user, QStringLiteral("li"));
}

void TestProfiles::fileOfALaterVersionIsLeftAlone()
{
    const QByteArray later = "{\"version\":3,\"accounts\":{}}";
    write(later);

    const auto loaded = loadProfiles(path());
    const auto saved = save(path(), {fullAccount()});

    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, StoreError::Kind::Unreadable);
    QVERIFY(!saved);
    QCOMPARE(content(path()), later);
}

void TestProfiles::failureToWriteKeepsTheOldFile()
{
    write("not a folder");

    const auto saved = save(path() + QStringLiteral("/accounts.json"), {fullAccount()});

    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, StoreError::Kind::Unwritable);
    QCOMPARE(content(path()), QByteArray("not a folder"));
}

void TestProfiles::changesOfTwoProgramsAreBothKept()
{
    const auto add = [this](const char *id) {
        return changeProfiles(path(), [id](Profiles &profiles) {
            profiles.accounts.append(fullAccount());
            profiles.accounts.last().id = QString::fromLatin1(id);
        });
    };

    QVERIFY(add("first"));
    QVERIFY(add("second")); // knows nothing of the first

    const auto loaded = loadProfiles(path());
    QVERIFY(loaded->profiles.find(QStringLiteral("first"))
            && loaded->profiles.find(QStringLiteral("second")));
}

void TestProfiles::nobodyWritesWhileAnotherDoes()
{
    bool wasLocked = false;
    const auto saved = changeProfiles(path(), [&](Profiles &) {
        QLockFile other(path() + QStringLiteral(".lock"));
        wasLocked = !other.tryLock(0);
    });

    QVERIFY(saved && wasLocked);
}

void TestProfiles::exportHasNoWayToASecret()
{
    Account filed = fullAccount();
    filed.secret = {SecretSource::Kind::File, QStringLiteral("/secret/place")};

    const QByteArray octets = exportedProfiles({fullAccount(), filed});

    QVERIFY(octets.contains("smtp.example.cn"));
    QVERIFY(!octets.contains("WORK_PASSWORD"));
    QVERIFY(!octets.contains("/secret/place"));
}

void TestProfiles::importDropsWhatAStrangerCouldHavePutIn()
{
    QVERIFY(save(path(), {fullAccount()})); // as it is on the disk, references and all
    const auto imported = importedProfiles(content(path()));

    QVERIFY(imported);
    const Account account = imported->constFirst();
    QCOMPARE(account.secret, (SecretSource{SecretSource::Kind::Session, {}}));
    QVERIFY(account.pinnedCertificates.isEmpty());
    QVERIFY(account.trustedCertificatesFile.isEmpty());
    QVERIFY(account.id != fullAccount().id);
    QCOMPARE(account.host, fullAccount().host);
    QCOMPARE(account.identities.size(), 2);
    QCOMPARE(account.identities.at(1).bcc, fullAccount().identities.at(1).bcc);
}

void TestProfiles::importTakesNothingElse_data()
{
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file") << QByteArray("\x89PNG\r\n");
    QTest::newRow("a later version") << QByteArray("{\"version\":9,\"accounts\":[]}");
    QTest::newRow("half an account") << QByteArray("{\"version\":2,\"accounts\":[{\"id\":\"a\"}]}");
}

void TestProfiles::importTakesNothingElse()
{
    QFETCH(QByteArray, octets);

    QVERIFY(!importedProfiles(octets));
}

void TestProfiles::copyHasItsOwnIdsAndNoFileOfTheOriginal()
{
    Account original = fullAccount();
    original.secret = {SecretSource::Kind::File, QStringLiteral("/secret/place")};

    const Account copy = duplicated(original, QStringLiteral("Copy"));

    QVERIFY(copy.id != original.id && !copy.id.isEmpty());
    QVERIFY(copy.identities.at(0).id != copy.identities.at(1).id);
    QVERIFY(copy.identities.at(0).id != original.identities.at(0).id);
    QCOMPARE(copy.title, QStringLiteral("Copy"));
    QCOMPARE(copy.secret, (SecretSource{SecretSource::Kind::Session, {}}));
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
