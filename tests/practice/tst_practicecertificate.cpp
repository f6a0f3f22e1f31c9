#include "core/practice/certificate.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using core::practice::keptCertificate;

class TestPracticeCertificate : public QObject
{
    Q_OBJECT

private slots:
    void isGoodForThisComputerOnlyAndForTenYears();
    void isKept();
    void keyIsForItsOwnerOnly();
    void isMadeAnewWhenItCannotBeUsed_data();
    void isMadeAnewWhenItCannotBeUsed();
};

void TestPracticeCertificate::isGoodForThisComputerOnlyAndForTenYears()
{
    QTemporaryDir folder;

    const auto made = keptCertificate(folder.filePath(QStringLiteral("tls")));

    QVERIFY(made);
    const QSslCertificate certificate(made->certificate);
    const auto names = certificate.subjectAlternativeNames();
    QCOMPARE(names.values(QSsl::DnsEntry), QStringList(QStringLiteral("localhost")));
    QCOMPARE(names.values(QSsl::IpAddressEntry), QStringList(QStringLiteral("127.0.0.1")));
    QCOMPARE(certificate.issuerDisplayName(), certificate.subjectDisplayName());
    QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTimeUtc());
    QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc().addYears(10).addDays(-5));
    QCOMPARE(QSslKey(made->key, QSsl::Ec).length(), 256);
}

void TestPracticeCertificate::isKept()
{
    QTemporaryDir folder;

    const auto first = keptCertificate(folder.path());
    const auto second = keptCertificate(folder.path());

    QVERIFY(first && second);
    QCOMPARE(second->certificate, first->certificate);
    QCOMPARE(second->key, first->key);
}

void TestPracticeCertificate::keyIsForItsOwnerOnly()
{
    QTemporaryDir folder;

    QVERIFY(keptCertificate(folder.path()));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("key.pem"))) & others));
}

void TestPracticeCertificate::isMadeAnewWhenItCannotBeUsed_data()
{
    QTest::addColumn<QString>("damaged");
    QTest::addColumn<QByteArray>("content");

    const QByteArray expired = "-----BEGIN CERTIFICATE-----\n@EXPIRED@\n-----END CERTIFICATE-----\n";
    QTest::newRow("empty certificate") << QStringLiteral("cert.pem") << QByteArray();
    QTest::newRow("empty key") << QStringLiteral("key.pem") << QByteArray();
    QTest::newRow("garbage") << QStringLiteral("cert.pem") << expired;
    QTest::newRow("a key that looks encrypted")
        << QStringLiteral("key.pem")
        << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----\n");
    QTest::newRow("the key of another") << QStringLiteral("key.pem") << QByteArray("another");
}

void TestPracticeCertificate::isMadeAnewWhenItCannotBeUsed()
{
    QFETCH(QString, damaged);
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    const auto first = keptCertificate(folder.path());
    if (content == "another")
        content = keptCertificate(elsewhere.path())->key;
    QFile file(folder.filePath(damaged));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();

    const auto second = keptCertificate(folder.path());

    QVERIFY(first && second);
    QVERIFY(second->certificate != first->certificate);
    QVERIFY(!QSslCertificate(second->certificate).isNull());
}

QTEST_GUILESS_MAIN(TestPracticeCertificate)
#include "tst_practicecertificate.moc"
