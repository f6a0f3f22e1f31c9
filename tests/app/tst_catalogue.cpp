#include "core/account/catalogue.h"

#include <QTest>
#include <QUrl>

using namespace core::account;

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_catalogue = readCatalogue(QStringLiteral(HONGYAN_SOURCE "/resources/providers.json"));
        QVERIFY(m_catalogue.size() > 60);
    }
    void everyProviderCanBeUsed();
    void domainsFindTheirProvider_data();
    void domainsFindTheirProvider();
    void unreadableFilesAreEmpty();

private:
    QList<Provider> m_catalogue;
};

void TestCatalogue::everyProviderCanBeUsed()
{
    for (const Provider &provider : std::as_const(m_catalogue)) {
        const QByteArray name = provider.id.toUtf8();
        QVERIFY2(!provider.name.en.isEmpty() && !provider.name.zh.isEmpty(), name);
        QVERIFY2(provider.port > 0, name);
        QVERIFY2(!provider.host.contains(u' ') && !provider.host.contains(u'{'), name);
        QVERIFY2(provider.helpUrl.isEmpty() || QUrl(provider.helpUrl).scheme() == u"https", name);
        for (const LocalText &step : provider.steps)
            QVERIFY2(!step.en.isEmpty() && !step.zh.isEmpty(), name);
    }
}

void TestCatalogue::domainsFindTheirProvider_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");

    QTest::newRow("QQ") << QStringLiteral("qq.com") << QStringLiteral("smtp.qq.com") << 465;
    QTest::newRow("Foxmail is QQ") << QStringLiteral("foxmail.com") << QStringLiteral("smtp.qq.com") << 465;
    QTest::newRow("any case") << QStringLiteral("GMail.com") << QStringLiteral("smtp.gmail.com") << 465;
    QTest::newRow("iCloud has no 465")
        << QStringLiteral("me.com") << QStringLiteral("smtp.mail.me.com") << 587;
    QTest::newRow("a company") << QStringLiteral("example.com") << QString() << 0;
    QTest::newRow("nothing") << QString() << QString() << 0;
}

void TestCatalogue::domainsFindTheirProvider()
{
    QFETCH(const QString, domain);
    QFETCH(const QString, host);
    QFETCH(const int, port);

    const Provider *provider = providerForDomain(m_catalogue, domain);

    QCOMPARE(provider ? provider->host : QString(), host);
    QCOMPARE(provider ? int(provider->port) : 0, port);
}

void TestCatalogue::unreadableFilesAreEmpty()
{
    QCOMPARE(readCatalogue(QStringLiteral("/no/such/file")).size(), 0);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
