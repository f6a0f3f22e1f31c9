#include "ui/wording/secretwording.h"

#include <QMetaEnum>
#include <QtTest>

using core::account::SecretSource;
using core::secrets::Error;
using core::secrets::KeyringState;

class TestSecretWording : public QObject
{
    Q_OBJECT

private slots:
    void everyProblemHasWholeSentences_data();
    void everyProblemHasWholeSentences();
    void everyPlaceHasAName_data();
    void everyPlaceHasAName();
    void aPlaceIsNamedAsFarAsItIsKnown();
};

void TestSecretWording::everyProblemHasWholeSentences_data()
{
    QTest::addColumn<Error>("error");

    const auto kinds = QMetaEnum::fromType<Error::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = Error::Kind(kinds.value(i));
        const bool isAboutAFile = kind == Error::Kind::TooOpen || kind == Error::Kind::NotOwned;
        if (!isAboutAFile)
            QTest::addRow("%s", kinds.key(i)) << Error{kind};
        QTest::addRow("%s, of something", kinds.key(i)) << Error{kind, QStringLiteral("SUBJECT"), {}};
        QTest::addRow("%s, with a detail", kinds.key(i))
            << Error{kind, QStringLiteral("%1%2"), QStringLiteral("technical hunter2")};
    }
}

void TestSecretWording::everyProblemHasWholeSentences()
{
    QFETCH(const Error, error);

    const QString words = ui::wording::secretProblem(error);

    QVERIFY(words.endsWith(u'.'));
    QVERIFY(words.front().isUpper() || words.startsWith(error.subject));
    QVERIFY(!words.contains(QStringLiteral("“”")));
    QVERIFY(!words.contains(QStringLiteral("hunter2")));
    QCOMPARE(words.contains(QStringLiteral("%1")), !error.detail.isEmpty() && words.contains(error.subject));
    QVERIFY(words.count(QStringLiteral(". ")) <= 1);
}

void TestSecretWording::everyPlaceHasAName_data()
{
    QTest::addColumn<int>("kind");

    using Kind = SecretSource::Kind;
    QTest::newRow("none") << int(Kind::None);
    QTest::newRow("session") << int(Kind::Session);
    QTest::newRow("environment") << int(Kind::Environment);
    QTest::newRow("practice") << int(Kind::Practice);
    QTest::newRow("key store") << int(Kind::Keyring);
    QTest::newRow("file") << int(Kind::File);
}

void TestSecretWording::everyPlaceHasAName()
{
    QFETCH(const int, kind);

    const QString name = ui::wording::placeName({SecretSource::Kind(kind), {}}, {});

    QVERIFY(!name.isEmpty());
    QVERIFY(!name.contains(u'%') && !name.contains(QStringLiteral("()")));
}

void TestSecretWording::aPlaceIsNamedAsFarAsItIsKnown()
{
    const KeyringState keyring{.isAvailable = true, .name = QStringLiteral("GNOME Keyring"), .detail = {}};
    const SecretSource variable{SecretSource::Kind::Environment, QStringLiteral("WORK_PASSWORD")};

    QCOMPARE(ui::wording::placeName({SecretSource::Kind::Keyring, {}}, keyring),
             QStringLiteral("In your desktop's key store (GNOME Keyring)"));
    QCOMPARE(ui::wording::placeName(variable, keyring),
             QStringLiteral("From the environment variable WORK_PASSWORD"));
}

QTEST_GUILESS_MAIN(TestSecretWording)
#include "tst_secretwording.moc"
