#include "core/account/catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace core::account;

/// The providers the program knows, as the windows ask for them.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyProviderCanBeShown();
    void everyServerIsTheOneGatheredApart();
    void domainsFindTheirProvider_data();
    void domainsFindTheirProvider();
    void mailExchangersFindTheirProvider_data();
    void mailExchangersFindTheirProvider();
    void serverBelongsToTheDomain_data();
    void serverBelongsToTheDomain();
    void userNameHasTheProvidersForm_data();
    void userNameHasTheProvidersForm();
    void signInServersAreComplete();
    void typingComesBeforeTheBrowser();
    void searchFindsNamesInBothLanguages_data();
    void searchFindsNamesInBothLanguages();
    void unreadableFilesAreEmpty();

private:
    Catalogue m_catalogue;
};

void TestCatalogue::initTestCase()
{
    m_catalogue = readCatalogue(QStringLiteral(HONGYAN_SOURCE "/resources/providers.json"));
    QCOMPARE(m_catalogue.providers.size(), 97);
}

void TestCatalogue::everyProviderCanBeShown()
{
    for (const Provider &provider : std::as_const(m_catalogue.providers)) {
        const QByteArray name = provider.id.toUtf8();
        QVERIFY2(!provider.name.en.isEmpty() && !provider.name.zh.isEmpty(), name);
        QVERIFY2(!provider.servers.isEmpty() || provider.status == Provider::Status::NoSmtp, name);
        for (const LocalText &quirk : provider.quirks)
            QVERIFY2(!quirk.en.isEmpty() && !quirk.zh.isEmpty(), name);
        for (const Credential &credential : provider.credentials) {
            QVERIFY2(!credential.label.en.isEmpty() && !credential.label.zh.isEmpty(), name);
            QVERIFY2(credential.helpUrl.isEmpty() || QUrl(credential.helpUrl).scheme() == u"https", name);
            QVERIFY2(QRegularExpression(credential.pattern).isValid(), name);
            for (const LocalText &step : credential.steps)
                QVERIFY2(!step.en.isEmpty() && !step.zh.isEmpty(), name);
        }
    }
}

void TestCatalogue::everyServerIsTheOneGatheredApart()
{
    QFile file(QStringLiteral(HONGYAN_TEST_DATA "/providers/hosts.tsv"));
    QVERIFY(file.open(QFile::ReadOnly));
    int checked = 0;
    for (QByteArray line; !(line = file.readLine()).isEmpty();) {
        const QList<QByteArray> fields = line.trimmed().split('\t');
        if (fields.size() != 5)
            continue;
        const Provider *provider = m_catalogue.byId(QString::fromLatin1(fields[0]));
        const QString host = QString::fromLatin1(fields[1]);
        const Account::Security security = fields[3] == "implicit" ? Account::Security::ImplicitTls
            : fields[3] == "starttls"                              ? Account::Security::StartTls
                                                                   : Account::Security::None;
        QVERIFY2(provider, line.constData());
        const auto isIt = [&](const ServerEntry &server) {
            return server.host == host && server.port == fields[2].toInt() && server.security == security;
        };
        QVERIFY2(std::any_of(provider->servers.cbegin(), provider->servers.cend(), isIt), line.constData());
        QVERIFY2(fields[4] != "preferred" || isIt(provider->servers.first()), line.constData());
        ++checked;
    }
    QCOMPARE(checked, 196);
}

void TestCatalogue::domainsFindTheirProvider_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("id");

    const auto row = [](const char *name, const char *domain, const char *id) {
        QTest::newRow(name) << QString::fromLatin1(domain) << QString::fromLatin1(id);
    };
    row("QQ", "qq.com", "qq");
    row("Foxmail is QQ", "foxmail.com", "qq");
    row("any case", "GMail.com", "gmail");
    row("a tenant of Microsoft's", "contoso.onmicrosoft.com", "microsoft365");
    row("Outlook in Argentina", "outlook.com.ar", "outlook");
    row("Hotmail in the Netherlands", "hotmail.nl", "outlook");
    row("a domain that only looks like Outlook", "outlook.example", "");
    row("an end that only looks the same", "notqq.com", "");
    row("a service without SMTP", "tuta.io", "tuta");
    row("a company", "example.com", "");
    row("a top level domain", "com", "");
    row("nothing", "", "");
}

void TestCatalogue::domainsFindTheirProvider()
{
    QFETCH(const QString, domain);

    const Provider *provider = m_catalogue.forDomain(domain);

    QTEST(provider ? provider->id : QString(), "id");
}

void TestCatalogue::mailExchangersFindTheirProvider_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("id");

    const auto row = [](const char *name, const char *host, const char *id) {
        QTest::newRow(name) << QString::fromLatin1(host) << QString::fromLatin1(id);
    };
    row("Tencent Exmail", "mxbiz1.qq.com", "tencent-exmail");
    row("Aliyun", "mxn.mxhichina.com", "aliyun-qiye");
    row("Aliyun, new", "mx1.qiye.aliyun.com.", "aliyun-qiye");
    row("Google Workspace", "aspmx.l.google.com", "google-workspace");
    row("Google Workspace, new", "smtp.google.com", "google-workspace");
    row("Microsoft 365", "contoso-com.mail.protection.outlook.com", "microsoft365");
    row("Outlook.com", "outlook-com.olc.protection.outlook.com", "outlook");
    row("NetEase for companies", "qiye163mx01.mxmail.netease.com", "netease-qiye");
    row("Feishu", "mx1.feishu.cn", "feishu");
    row("any case", "ASPMX.L.GOOGLE.COM", "google-workspace");
    row("one's own", "mx.example.com", "");
    row("an end that only looks the same", "evilgoogle.com", "");
    row("nothing", "", "");
}

void TestCatalogue::mailExchangersFindTheirProvider()
{
    QFETCH(const QString, host);

    const Provider *provider = m_catalogue.forMx(host);

    QTEST(provider ? provider->id : QString(), "id");
}

void TestCatalogue::serverBelongsToTheDomain_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");

    const auto row = [](const char *id, const char *domain, const char *host, int port) {
        QTest::addRow("%s at %s", domain, id)
            << QString::fromLatin1(id) << QString::fromLatin1(domain) << QString::fromLatin1(host) << port;
    };
    row("qq", "qq.com", "smtp.qq.com", 465);
    row("icloud", "me.com", "smtp.mail.me.com", 587);
    row("outlook", "hotmail.com", "smtp-mail.outlook.com", 587);
    row("netease-vip", "188.com", "smtp.188.com", 465);
    row("zoho", "zoho.eu", "smtp.zoho.eu", 465);
    row("zoho", "ZOHO.EU", "smtp.zoho.eu", 465);
    row("tencent-exmail", "example.cn", "smtp.exmail.qq.com", 465);
}

void TestCatalogue::serverBelongsToTheDomain()
{
    QFETCH(const QString, id);
    QFETCH(const QString, domain);

    const ServerEntry *server = m_catalogue.byId(id)->serverFor(domain);

    QVERIFY(server);
    QTEST(server->host, "host");
    QTEST(int(server->port), "port");
}

void TestCatalogue::userNameHasTheProvidersForm_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("user");

    QTest::newRow("the whole address") << QStringLiteral("qq") << QStringLiteral("li@some.example");
    QTest::newRow("the part before the @") << QStringLiteral("webde") << QStringLiteral("li");
    QTest::newRow("the same word for everybody") << QStringLiteral("sendgrid") << QStringLiteral("apikey");
    QTest::newRow("only the person knows") << QStringLiteral("amazon-ses") << QString();
}

void TestCatalogue::userNameHasTheProvidersForm()
{
    QFETCH(const QString, id);

    QTEST(m_catalogue.byId(id)->userFor(*core::mail::AddrSpec::parse(u"li@some.example")), "user");
}

void TestCatalogue::signInServersAreComplete()
{
    QVERIFY(m_catalogue.signInServers.size() >= 9);
    for (const SignInServer &server : std::as_const(m_catalogue.signInServers)) {
        QVERIFY2(QUrl(server.authorizeUrl).scheme() == u"https", server.id.toUtf8());
        QVERIFY2(QUrl(server.tokenUrl).scheme() == u"https", server.id.toUtf8());
        QVERIFY2(!server.scope.isEmpty(), server.id.toUtf8());
    }
    const SignInServer *microsoft = m_catalogue.signInServer(QStringLiteral("microsoft"));
    QVERIFY(microsoft && !microsoft->deviceUrl.isEmpty() && microsoft->usesPkce);
    const SignInServer *google = m_catalogue.signInServer(QStringLiteral("google"));
    QVERIFY(google && google->deviceUrl.isEmpty() && google->needsClientSecret);
}

void TestCatalogue::typingComesBeforeTheBrowser()
{
    const Provider *gmail = m_catalogue.byId(QStringLiteral("gmail"));

    QCOMPARE(gmail->credential().kind, Credential::Kind::AppPassword);
    QVERIFY(gmail->credential(Credential::Kind::OAuth2));
    QCOMPARE(m_catalogue.byId(QStringLiteral("outlook"))->credential().kind, Credential::Kind::OAuth2);
}

void TestCatalogue::searchFindsNamesInBothLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");

    QTest::newRow("a name") << QStringLiteral("gmail") << QStringLiteral("gmail");
    QTest::newRow("a Chinese name") << QStringLiteral("腾讯企业") << QStringLiteral("tencent-exmail");
    QTest::newRow("a domain") << QStringLiteral("foxmail.com") << QStringLiteral("qq");
    QTest::newRow("the middle of a name") << QStringLiteral("wecom") << QStringLiteral("tencent-exmail");
    QTest::newRow("what nobody is called") << QStringLiteral("zzzz") << QString();
}

void TestCatalogue::searchFindsNamesInBothLanguages()
{
    QFETCH(const QString, text);

    const auto found = m_catalogue.search(text);

    QTEST(found.isEmpty() ? QString() : found.first()->id, "first");
    QCOMPARE(m_catalogue.search(QString()).size(), 97);
}

void TestCatalogue::unreadableFilesAreEmpty()
{
    QVERIFY(readCatalogue(QStringLiteral("/no/such/file")).providers.isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
