#include "core/smtp/dialler.h"
#include "core/smtp/tlsfacts.h"
#include "tests/smtp/blackhole.h"
#include "tests/smtp/proxies.h"
#include "tests/smtp/sending.h"

#include <QElapsedTimer>

using namespace sending;

class TestNetwork : public QObject
{
    Q_OBJECT

private slots:
    void certificates_data();
    void certificates();
    void addressesAreTriedInTurn();
    void addressesThatStaySilentAreNamed();
    void certificateTellsItsKeyAndIssuer();
    void familiesTakeTurns();
    void nameThatIsNoneIsNotFound();
    void goesThroughAProxy_data();
    void goesThroughAProxy();
    void proxyThatFailsIsNamed();
    void connectionIsKeptAndReopened();
    void manyRecipientsDoNotDeadlock();
    void progressIsTrue();
    void silentServerTimesOut();

private:
    const Certificates m_certificates;
};

void TestNetwork::certificates_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<QStringList>("problems"); // any of them; none: trusted

    QTest::newRow("our authority") << u"good"_s << u"ca"_s << QStringList();
    QTest::newRow("unknown authority")
        << u"good"_s << QString() << QStringList{u"UnableToGetLocalIssuerCertificate"_s};
    QTest::newRow("another host") << u"wrong"_s << u"ca"_s << QStringList{u"HostNameMismatch"_s};
    QTest::newRow("expired") << u"expired"_s << u"ca"_s << QStringList{u"CertificateExpired"_s};
    QTest::newRow("self-signed") << u"self"_s << QString() << QStringList{u"SelfSignedCertificate"_s};
    QTest::newRow("self-signed and trusted") << u"self"_s << u"self"_s << QStringList();
    QTest::newRow("exactly this one trusted, not its issuer") << u"good"_s << u"good"_s << QStringList();
    QTest::newRow("trusted, but for another host")
        << u"wrong"_s << u"wrong"_s << QStringList{u"HostNameMismatch"_s};
    QTest::newRow("trusted, but expired")
        << u"expired"_s << u"expired"_s << QStringList{u"CertificateExpired"_s};
    QTest::newRow("another one trusted")
        << u"good"_s << u"self"_s << QStringList{u"UnableToGetLocalIssuerCertificate"_s};
}

void TestNetwork::certificates()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, trusted);
    QFETCH(const QStringList, problems);
    const QMap<QString, Identity> identities{{u"good"_s, m_certificates.good},
                                             {u"wrong"_s, m_certificates.wrongHost},
                                             {u"expired"_s, m_certificates.expired},
                                             {u"self"_s, m_certificates.selfSigned}};
    for (const Security security : {Security::ImplicitTls, Security::StartTls}) {
        ScriptedServer server(security == Security::StartTls ? upgrade : straight, identities[shown]);
        Endpoint endpoint = endpointOf(server, security, m_certificates.authority);
        endpoint.trustedCertificates
            = trusted == u"ca"_s ? m_certificates.authority : identities.value(trusted).certificate.toPem();
        Sending sending(endpoint);

        QVERIFY(sending.run());

        if (problems.isEmpty()) {
            QVERIFY2(sending.receipt, qPrintable(sending.everything()));
            continue;
        }
        QVERIFY(sending.error);
        QCOMPARE(sending.error->kind, Error::Kind::Certificate);
        QCOMPARE(sending.error->stage, Stage::Tls);
        for (const QString &problem : problems)
            QVERIFY2(sending.error->tlsProblems.contains(problem),
                     qPrintable(sending.error->tlsProblems.join(u' ')));
        QVERIFY(!sending.error->tls.chain.isEmpty());
        QVERIFY(!server.seen().all.contains("AUTH"));
    }
}

void TestNetwork::addressesAreTriedInTurn()
{
    ScriptedServer server(straight + quit, m_certificates.good);
    Endpoint endpoint = endpointOf(server, Security::ImplicitTls, m_certificates.authority);
    endpoint.host = u"localhost"_s;
    QList<StageEvent> events;
    Observer observer;
    observer.reached = [&](const StageEvent &event) { events.append(event); };
    const Resolver resolver = [](const QString &) {
        return QList<QHostAddress>{QHostAddress(u"::1"_s), QHostAddress(u"127.0.0.1"_s)};
    };
    Session session(endpoint, ann(), observer, socketDialler({}, observer, shortPatience(), resolver),
                    shortPatience());

    const auto receipt = session.submit(letter());

    QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().detail));
    QCOMPARE(events[1].addresses, (QStringList{u"::1"_s, u"127.0.0.1"_s}));
    QCOMPARE(events[3].addresses, QStringList{u"127.0.0.1:"_s + QString::number(server.port())});
}

void TestNetwork::addressesThatStaySilentAreNamed()
{
    ScriptedServer server(straight + quit, m_certificates.good);
    const BlackHole hole(QHostAddress(QHostAddress::LocalHostIPv6), server.port());
    if (!hole.isDark())
        QSKIP("This system lets no address stay silent.");
    Endpoint endpoint = endpointOf(server, Security::ImplicitTls, m_certificates.authority);
    endpoint.host = u"localhost"_s;
    QList<StageEvent> events;
    Observer observer;
    observer.reached = [&](const StageEvent &event) { events.append(event); };
    const Resolver resolver = [](const QString &) {
        return QList<QHostAddress>{QHostAddress(u"::1"_s), QHostAddress(u"127.0.0.1"_s)};
    };
    Patience patience = shortPatience();
    patience.address = 200ms;

    const auto channel = socketDialler({}, observer, patience, resolver)(endpoint);

    QVERIFY2(channel, channel ? "" : qPrintable(channel.error().detail));
    for (const StageEvent &event : events)
        QCOMPARE(event.host, event.stage <= Stage::Connect ? u"localhost"_s : QString());
    QCOMPARE(events[3].stage, Stage::Connect);
    QCOMPARE(events[3].silentAddresses, QStringList{u"[::1]:%1"_s.arg(server.port())});
}

void TestNetwork::certificateTellsItsKeyAndIssuer()
{
    const CertificateFacts facts = factsOf(m_certificates.good.certificate);

    QCOMPARE(facts.keyAlgorithm, u"EC"_s);
    QCOMPARE(facts.keyBits, 256);
    QCOMPARE(facts.issuer, u"Private Test CA"_s);
    QCOMPARE(QSslCertificate(facts.pem), m_certificates.good.certificate);
}

void TestNetwork::familiesTakeTurns()
{
    const auto list = [](const QStringList &names) {
        QList<QHostAddress> addresses;
        for (const QString &name : names)
            addresses.append(QHostAddress(name));
        return addresses;
    };

    QCOMPARE(byTurns(list({u"2001:db8::1"_s, u"2001:db8::2"_s, u"192.0.2.1"_s})),
             list({u"2001:db8::1"_s, u"192.0.2.1"_s, u"2001:db8::2"_s}));
    QCOMPARE(byTurns(list({u"192.0.2.1"_s, u"2001:db8::1"_s})), list({u"192.0.2.1"_s, u"2001:db8::1"_s}));
    QCOMPARE(byTurns({}), QList<QHostAddress>());
}

void TestNetwork::nameThatIsNoneIsNotFound()
{
    for (const QString &host : {u""_s, u"a b"_s, u"host\r\nX: 1"_s, u"a@b"_s}) {
        Sending sending({.host = host, .port = 465});
        QVERIFY(sending.run());
        QCOMPARE(sending.error->kind, Error::Kind::NameNotFound);
        QCOMPARE(sending.error->stage, Stage::Dns);
    }
    Sending refused({.host = u"127.0.0.1"_s, .port = 9});
    QVERIFY(refused.run());
    QCOMPARE(refused.error->kind, Error::Kind::Refused);
    QCOMPARE(refused.error->stage, Stage::Connect);
}

void TestNetwork::goesThroughAProxy_data()
{
    QTest::addColumn<Proxy::Kind>("kind");
    QTest::addColumn<Security>("security");

    QTest::newRow("SOCKS5, TLS") << Proxy::Kind::Socks5 << Security::ImplicitTls;
    QTest::newRow("SOCKS5, STARTTLS") << Proxy::Kind::Socks5 << Security::StartTls;
    QTest::newRow("HTTP, TLS") << Proxy::Kind::HttpConnect << Security::ImplicitTls;
    QTest::newRow("HTTP, STARTTLS") << Proxy::Kind::HttpConnect << Security::StartTls;
}

void TestNetwork::goesThroughAProxy()
{
    QFETCH(const Proxy::Kind, kind);
    QFETCH(const Security, security);
    ScriptedServer server((security == Security::StartTls ? upgrade : straight) + quit, m_certificates.good);
    TinyProxy proxy(server.port());
    Endpoint endpoint = endpointOf(server, security, m_certificates.authority);
    endpoint.host = u"localhost"_s;
    endpoint.proxy = {kind, u"127.0.0.1"_s, proxy.port(), {}, {}};
    Sending sending(endpoint);

    QVERIFY(sending.run());

    QVERIFY2(sending.receipt, qPrintable(sending.everything()));
    QCOMPARE(proxy.target(), QByteArray("localhost:") + QByteArray::number(server.port()));
    QCOMPARE(sending.events.first().stage, Stage::Connect); // nothing was asked of our own DNS
    QCOMPARE(sending.events.first().host, u"localhost"_s);
}

void TestNetwork::proxyThatFailsIsNamed()
{
    Endpoint endpoint;
    endpoint.host = u"localhost"_s;
    endpoint.proxy = {Proxy::Kind::Socks5, u"127.0.0.1"_s, 9, u"user"_s, u"proxy-secret"_s};
    Sending sending(endpoint);

    QVERIFY(sending.run());

    QCOMPARE(sending.error->kind, Error::Kind::ProxyFailed);
    QCOMPARE(sending.error->stage, Stage::Connect);
    QVERIFY(!sending.everything().contains(u"proxy-secret"_s));
}

void TestNetwork::connectionIsKeptAndReopened()
{
    const Steps again = rest.mid(2);
    ScriptedServer server(straight + again + Steps{"S:421 4.4.2 idle", "CLOSE"} + straight,
                          m_certificates.good);
    const Endpoint endpoint = endpointOf(server, Security::ImplicitTls, m_certificates.authority);
    Session session(endpoint, ann(), {}, socketDialler({}, {}, shortPatience()), shortPatience());

    QVERIFY(session.submit(letter()));
    QVERIFY(session.submit(letter()));
    QCOMPARE(server.seen().connections, 1);
    QTRY_COMPARE(server.seen().played, int(straight.size() + again.size() + 2));
    QVERIFY(session.submit(letter()));

    QTRY_COMPARE(server.seen().messages.size(), 3);
    QCOMPARE(server.seen().connections, 2);
}

void TestNetwork::manyRecipientsDoNotDeadlock()
{
    // The server answers with long lines and does not read on while it writes.
    Steps script = straight.mid(0, straight.indexOf("C:RCPT TO:<*"));
    Submission many = letter();
    many.recipients.clear();
    for (int at = 0; at < 3000; ++at) {
        many.recipients.append(
            *AddrSpec::parse(u"somebody.with.a.long.name.%1@recipients.example"_s.arg(at)));
        script += {"C:RCPT TO:<*", "S:250 2.1.5 " + QByteArray(400, 'y')};
    }
    script += straight.mid(straight.indexOf("C:DATA"));
    ScriptedServer server(script, m_certificates.good);
    Sending sending(endpointOf(server, Security::ImplicitTls, m_certificates.authority), many);

    QVERIFY(sending.run(60000));

    QVERIFY2(sending.receipt, qPrintable(sending.error ? sending.error->detail : QString()));
    QCOMPARE(sending.receipt->accepted.size(), 3000);
}

void TestNetwork::progressIsTrue()
{
    // A server that stops reading: what it did not take has not left.
    const QByteArray message = "Subject: big\r\n\r\n" + QByteArray(70, 'x').append("\r\n").repeated(400000);
    ScriptedServer server(straight.mid(0, straight.indexOf("C:<message>")) + Steps{"WAIT 30"}
                              + straight.mid(straight.indexOf("C:<message>")),
                          m_certificates.good);
    server.secondInMs = 20;
    Sending sending(endpointOf(server, Security::ImplicitTls, m_certificates.authority), letter(message));
    QElapsedTimer clock;
    clock.start();

    QVERIFY(sending.run(60000));

    QVERIFY2(sending.receipt, qPrintable(sending.everything().left(2000)));
    QVERIFY(sending.progress.size() > 10);
    QCOMPARE(sending.progress.last(), message.size());
    QVERIFY(std::is_sorted(sending.progress.begin(), sending.progress.end()));
    QCOMPARE(server.seen().messages.first(), message);
}

void TestNetwork::silentServerTimesOut()
{
    ScriptedServer server(Steps{"TLS"}, m_certificates.good);
    Patience patience = shortPatience();
    patience.greeting = 200ms;
    Sending sending(endpointOf(server, Security::ImplicitTls, m_certificates.authority), letter(), patience);

    QVERIFY(sending.run());

    QCOMPARE(sending.error->kind, Error::Kind::TimedOut);
    QCOMPARE(sending.error->stage, Stage::Hello);
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
