#include "core/doctor/trustanchor.h"
#include "core/smtp/tlsfacts.h"
#include "tests/doctor/authority.h"
#include "tests/doctor/examining.h"
#include "tests/smtp/scriptedserver.h"

#include <QSslConfiguration>

using namespace examining;
using core::smtp::TlsDetails;

/// Somebody on the way whom this computer trusts: for as long as this lives the whole program does.
class TrustEverywhere
{
public:
    explicit TrustEverywhere(const Authority &authority)
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        auto changed = m_before;
        changed.addCaCertificate(QSslCertificate(authority.pem()));
        QSslConfiguration::setDefaultConfiguration(changed);
    }
    ~TrustEverywhere() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TrustEverywhere)

private:
    const QSslConfiguration m_before;
};

class TestInterception : public QObject
{
    Q_OBJECT

private slots:
    void trustedInterceptorIsNoticed_data();
    void trustedInterceptorIsNoticed();
    void rootIsFoundByItsSignature();
    void shippedRootIsNotLocal();
};

void TestInterception::trustedInterceptorIsNoticed_data()
{
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<bool>("isWellKnown");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<Certainty>("certainty");

    const QStringList told{u"Works"_s, u"TrustedInterception"_s};
    QTest::newRow("a known scanner") << QByteArray("Kaspersky Anti-Virus Personal Root Certificate") << false
                                     << told << Certainty::Sure;
    QTest::newRow("an authority of this computer, for a provider")
        << QByteArray("Example Ltd Network Root") << true << told << Certainty::Likely;
    QTest::newRow("an authority of this computer, for a server of the same company")
        << QByteArray("Example Ltd Network Root") << false << QStringList{u"Works"_s} << Certainty::Sure;
}

void TestInterception::trustedInterceptorIsNoticed()
{
    QFETCH(const QByteArray, authority);
    QFETCH(const bool, isWellKnown);
    QFETCH(const QStringList, kinds);
    QFETCH(const Certainty, certainty);
    if (isWellKnown && !QDir(shippedAuthorities()).exists())
        QSKIP("This system does not tell its own authorities from added ones.");
    const Authority somebody(authority);
    const TrustEverywhere trust(somebody);
    ScriptedServer server({"TLS", "S:220 mx", "C:EHLO *", "S:250 mx"}, somebody.issue());
    Request request = ask(server.port(), Security::ImplicitTls);
    request.credentials = {};
    request.sender.reset();
    request.isWellKnown = isWellKnown;
    Examining examining(request);

    QVERIFY(examining.run());

    QStringList expected = kinds;
    expected[0] = u"WorksButOnlyUntil"_s;
    QCOMPARE(kindsOf(examining.report), expected);
    QCOMPARE(examining.report.findings.last().certainty, certainty);
    QVERIFY(examining.report.isUsable);
}

void TestInterception::rootIsFoundByItsSignature()
{
    const Authority real("Example Root");
    const Authority namesake("Example Root");
    TlsDetails tls;
    tls.chain = {core::smtp::factsOf(real.issue().certificate)};

    TlsDetails found = tls;
    findRoot(found, {QSslCertificate(real.pem())}, u"/nonexistent"_s);
    QCOMPARE(found.rootAuthority, u"Example Root"_s);
    QVERIFY(!found.isRootLocal); // nobody can tell here

    found = tls;
    findRoot(found, {QSslCertificate(namesake.pem())}, u"/nonexistent"_s);
    QCOMPARE(found, tls);

    tls.chain[0].pem = "no certificate";
    found = tls;
    findRoot(found, {QSslCertificate(real.pem())}, u"/nonexistent"_s);
    QCOMPARE(found, tls);
}

void TestInterception::shippedRootIsNotLocal()
{
    const Authority shipped("Shipped Root");
    const Authority added("Added Root");
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"mozilla"_s));
    QFile file(folder.filePath(u"mozilla/shipped.crt"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(shipped.pem().replace("\n", "\r\n"));
    file.close();
    const QList<QSslCertificate> trusted{QSslCertificate(shipped.pem()), QSslCertificate(added.pem())};

    for (const Authority *authority : {&shipped, &added}) {
        TlsDetails tls;
        tls.chain = {core::smtp::factsOf(authority->issue().certificate)};
        findRoot(tls, trusted, folder.path());
        QCOMPARE(tls.isRootLocal, authority == &added);
        QVERIFY(!tls.rootAuthority.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestInterception)
#include "tst_interception.moc"
