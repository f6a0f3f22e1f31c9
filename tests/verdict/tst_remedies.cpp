#include "core/diagnosis/remedies.h"

#include <QtTest>

using namespace core::diagnosis;
using core::account::Catalogue;
using core::smtp::Security;
using Kind = Remedy::Kind;

/// What is offered for a cause, with the catalogue of the program.
class TestRemedies : public QObject
{
    Q_OBJECT

private slots:
    void everyCauseHasOne();
    void theFirstHelpsAtThisProvider_data();
    void theFirstHelpsAtThisProvider();
    void noPageIsTheServersOwnWord();
    void theTimeIsTheServers();
    void anotherServerIsTheProviders();
    void aServerOfOnesOwnHasTheUsualPorts();
    void onlyAnOwnDomainIsExamined();

private:
    const Catalogue m_catalogue
        = core::account::readCatalogue(QStringLiteral(HONGYAN_SOURCE "/resources/providers.json"));
    static QList<Kind> kinds(const QList<Remedy> &remedies)
    {
        QList<Kind> list;
        for (const Remedy &remedy : remedies)
            list.append(remedy.kind);
        return list;
    }
    QList<Remedy> remedies(Cause cause, const QString &provider,
                           const QString &from = QStringLiteral("me@x.example")) const
    {
        const auto *found = m_catalogue.byId(provider);
        Circumstances circumstances;
        circumstances.from = from;
        circumstances.user = QStringLiteral("login@x.example");
        if (found && !found->servers.isEmpty()) {
            circumstances.host = found->servers.first().host;
            circumstances.port = found->servers.first().port;
        }
        Verdict verdict;
        verdict.cause = cause;
        verdict.actor = usualActor(cause);
        return remediesFor(verdict, circumstances, {.provider = found});
    }
};

void TestRemedies::everyCauseHasOne()
{
    for (const Cause cause : allCauses()) {
        for (const char *provider : {"", "qq", "gmail", "sendgrid"}) {
            const auto list = remedies(cause, QLatin1String(provider));
            QVERIFY2(!list.isEmpty(), qPrintable(causeId(cause) + u' ' + QLatin1String(provider)));
            for (const Remedy &remedy : list) {
                const bool isPage
                    = remedy.kind == Kind::OpenCredentialPage || remedy.kind == Kind::OpenProviderPage;
                QVERIFY2(!isPage || remedy.url.startsWith(u"https://"), qPrintable(remedy.url));
                QVERIFY(remedy.kind != Kind::SwitchServer || (!remedy.host.isEmpty() || !*provider));
            }
        }
    }
}

void TestRemedies::theFirstHelpsAtThisProvider_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, Cause cause, const char *provider, Kind kind) {
        QTest::newRow(name) << cause << QString::fromLatin1(provider) << kind;
    };
    row("QQ wants a code", Cause::AuthAppPasswordRequired, "qq", Kind::OpenCredentialPage);
    row("Gmail wants an app password", Cause::AuthAppPasswordRequired, "gmail", Kind::OpenCredentialPage);
    row("an own server wants its password", Cause::AuthAppPasswordRequired, "", Kind::EnterSecret);
    row("Microsoft wants a sign-in", Cause::AuthOauthRequired, "microsoft365", Kind::SignIn);
    row("an own server wants OAuth", Cause::AuthOauthRequired, "", Kind::OpenAccountSettings);
    row("a wrong password", Cause::AuthBadCredentials, "163", Kind::EnterSecret);
    row("refused port", Cause::NetworkRefused, "qq", Kind::SwitchServer);
    row("blocked port 25", Cause::NetworkPortBlocked, "", Kind::OpenAccountSettings);
    row("From of somebody else", Cause::SenderNotOwned, "qq", Kind::ChangeFrom);
    row("an empty mailbox name", Cause::RecipientUnknown, "qq", Kind::EditRecipients);
    row("too large", Cause::ContentSize, "qq", Kind::ShrinkAttachments);
    row("perhaps delivered", Cause::NetworkOutcomeUnknown, "qq", Kind::LookIntoSentFolder);
}

void TestRemedies::theFirstHelpsAtThisProvider()
{
    QFETCH(Cause, cause);
    QFETCH(QString, provider);
    QTEST(remedies(cause, provider).first().kind, "kind");
}

void TestRemedies::noPageIsTheServersOwnWord()
{
    Verdict verdict;
    verdict.cause = Cause::AuthServiceDisabled;
    verdict.parameters.helpUrl = QStringLiteral("https://evil.example/enter-your-password");

    for (const Remedy &remedy : remediesFor(verdict, {}, {}))
        QVERIFY(!remedy.url.contains(u"evil"));

    Verdict listed;
    listed.cause = Cause::ReputationIpBlocklist;
    listed.parameters.listingUrl = QStringLiteral("https://www.spamhaus.org.evil.example/query/ip/192.0.2.1");
    QVERIFY(!kinds(remediesFor(listed, {}, {})).contains(Kind::LookUpListing));
    listed.parameters.listingUrl = QStringLiteral("https://www.spamhaus.org/query/ip/192.0.2.1");
    QVERIFY(kinds(remediesFor(listed, {}, {})).contains(Kind::LookUpListing));

    verdict.advice.page = QStringLiteral("javascript:alert(1)");
    for (const Remedy &remedy : remediesFor(verdict, {}, {}))
        QVERIFY(remedy.url.isEmpty());
}

void TestRemedies::theTimeIsTheServers()
{
    Verdict verdict;
    verdict.cause = Cause::ServerGreylist;
    verdict.parameters.retryAfter = std::chrono::seconds(300);
    QCOMPARE(remediesFor(verdict, {}, {}).first().after, std::chrono::seconds(300));

    verdict.parameters = {};
    verdict.parameters.retryAt = QDateTime(QDate(2026, 8, 5), QTime(18, 40, 30), Qt::UTC);
    const Remedy wait = remediesFor(verdict, {}, {}).first();
    QCOMPARE(wait.at, verdict.parameters.retryAt);
    QVERIFY(!wait.after);
}

void TestRemedies::anotherServerIsTheProviders()
{
    const auto *qq = m_catalogue.byId(QStringLiteral("qq"));
    Circumstances circumstances;
    circumstances.host = QStringLiteral("smtp.qq.com");
    circumstances.port = 465;
    const auto other = otherServer(circumstances, {.provider = qq});
    QVERIFY(other);
    QCOMPARE(other->host, QStringLiteral("smtp.qq.com"));
    QCOMPARE(other->port, 587);
    QCOMPARE(other->security, Security::StartTls);
}

void TestRemedies::aServerOfOnesOwnHasTheUsualPorts()
{
    Circumstances circumstances;
    circumstances.host = QStringLiteral("mail.own.example");
    circumstances.port = 25;
    QCOMPARE(otherServer(circumstances, {})->port, 465);
    circumstances.port = 465;
    QCOMPARE(otherServer(circumstances, {})->port, 587);
    circumstances.host.clear();
    QVERIFY(!otherServer(circumstances, {}));
}

void TestRemedies::onlyAnOwnDomainIsExamined()
{
    QVERIFY(kinds(remedies(Cause::SenderSpf, QStringLiteral("qq"), QStringLiteral("me@own.example")))
                .contains(Kind::CheckDomain));
    QVERIFY(!kinds(remedies(Cause::SenderSpf, QStringLiteral("qq"), QStringLiteral("me@qq.com")))
                 .contains(Kind::CheckDomain));
}

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
