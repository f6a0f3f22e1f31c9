#include "core/smtp/secondlook.h"
#include "tests/smtp/sending.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace sending;
using Way = SecondLook::Way;
using Saw = SecondLook::Saw;

/// Who accepts, says @p greeting each time, and keeps what is said.
class Listener
{
public:
    explicit Listener(QByteArray greeting = {})
        : m_greeting(std::move(greeting))
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            QTcpSocket *guest = server.nextPendingConnection();
            const qsizetype number = heard.size();
            heard.append(QByteArray());
            QObject::connect(guest, &QTcpSocket::readyRead, &server,
                             [this, guest, number] { heard[number] += guest->readAll(); });
            guest->write(m_greeting);
        });
    }

    QTcpServer server;
    QByteArrayList heard; ///< One entry a connection.

private:
    const QByteArray m_greeting;
};

class TestSecondLook : public QObject
{
    Q_OBJECT

private slots:
    void looksOnlyWhereItTellsMore_data();
    void looksOnlyWhereItTellsMore();
    void helloIsAllThatIsSaid();
    void greetingIsReadOffTheSameConnection();
    void cancelIsHeardAtOnce();
    void throughAProxyNobodyLooks();
    void successLooksAtNothing();
    void resetIsNotAnOrderlyEnd_data();
    void resetIsNotAnOrderlyEnd();
};

void TestSecondLook::looksOnlyWhereItTellsMore_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("stage");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("reason"); // of TLS
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("way");

    const auto row = [](const char *name, Error::Kind kind, Stage stage, Security security, Way way,
                        const QByteArray &reason = {}, const QByteArray &verb = {}) {
        QTest::newRow(name) << int(kind) << int(stage) << security << reason << verb << int(way);
    };
    using Kind = Error::Kind;
    row("TLS not understood", Kind::TlsHandshake, Stage::Tls, Security::ImplicitTls, Way::Listen,
        "wrong version number");
    row("TLS refused", Kind::TlsHandshake, Stage::Tls, Security::ImplicitTls, Way::None,
        "tlsv1 alert protocol version");
    row("TLS silent", Kind::TimedOut, Stage::Tls, Security::ImplicitTls, Way::Listen);
    row("TLS cut", Kind::ConnectionLost, Stage::Tls, Security::ImplicitTls, Way::Listen);
    row("TLS cut after STARTTLS", Kind::ConnectionLost, Stage::Tls, Security::StartTls, Way::None);
    row("certificate", Kind::Certificate, Stage::Tls, Security::ImplicitTls, Way::None);
    row("no greeting in the clear", Kind::TimedOut, Stage::Hello, Security::StartTls, Way::Handshake);
    row("no greeting, no encryption wanted", Kind::TimedOut, Stage::Hello, Security::None, Way::Handshake);
    row("no greeting inside TLS", Kind::TimedOut, Stage::Hello, Security::ImplicitTls, Way::None);
    row("silent after EHLO", Kind::TimedOut, Stage::Hello, Security::StartTls, Way::None, {}, "EHLO");
    row("silent after AUTH", Kind::TimedOut, Stage::Auth, Security::StartTls, Way::None, {}, "AUTH");
    row("refused", Kind::Rejected, Stage::Hello, Security::StartTls, Way::None);
    row("cancelled", Kind::Cancelled, Stage::Tls, Security::ImplicitTls, Way::None);
}

void TestSecondLook::looksOnlyWhereItTellsMore()
{
    QFETCH(const int, kind);
    QFETCH(const int, stage);
    QFETCH(const Security, security);
    QFETCH(const QByteArray, reason);
    QFETCH(const QByteArray, verb);
    QFETCH(const int, way);
    Error error;
    error.kind = Error::Kind(kind);
    error.stage = Stage(stage);
    error.verb = verb;
    error.traces.tlsReason = reason;
    error.traces.peer = u"192.0.2.7:465"_s;
    Endpoint endpoint;
    endpoint.security = security;

    QCOMPARE(int(lookAfter(endpoint, error)), way);

    endpoint.proxy.kind = Proxy::Kind::Socks5;
    QCOMPARE(lookAfter(endpoint, error), Way::None);
}

/// A listener that never greets is visited once more, and hears a TLS hello and nothing else.
void TestSecondLook::helloIsAllThatIsSaid()
{
    Listener listener;
    Patience patience = shortPatience();
    patience.greeting = 100ms;
    patience.look = 200ms;
    Sending sending(
        {.host = u"127.0.0.1"_s, .port = listener.server.serverPort(), .security = Security::StartTls},
        letter(), patience);

    QVERIFY(sending.run());

    QCOMPARE(sending.error->kind, Error::Kind::TimedOut);
    QCOMPARE(sending.error->stage, Stage::Hello);
    QCOMPARE(sending.error->traces.look, (SecondLook{Way::Handshake, Saw::Nothing}));
    QCOMPARE(sending.error->traces.peer, u"127.0.0.1:%1"_s.arg(listener.server.serverPort()));
    QCOMPARE(listener.heard.size(), 2);
    QCOMPARE(listener.heard[0], QByteArray());
    QVERIFY2(listener.heard[1].startsWith("\x16\x03"), listener.heard[1].toHex());
    QVERIFY(!listener.heard[1].contains(password));
}

/// What OpenSSL swallows is known without a second visit.
void TestSecondLook::greetingIsReadOffTheSameConnection()
{
    Listener listener("220 mx.example ESMTP\r\n");
    Sending sending({.host = u"127.0.0.1"_s, .port = listener.server.serverPort()});

    QVERIFY(sending.run());

    QCOMPARE(sending.error->kind, Error::Kind::TlsHandshake);
    QCOMPARE(sending.error->traces.insteadOfTls, QByteArray("220 mx.example ESMTP\r\n"));
    QCOMPARE(sending.error->traces.tlsReason, QByteArray("wrong version number"));
    QCOMPARE(sending.error->traces.socketError, QByteArray("SslHandshakeFailedError"));
    QCOMPARE(sending.error->traces.look, SecondLook());
    QCOMPARE(listener.heard.size(), 1);
}

void TestSecondLook::cancelIsHeardAtOnce()
{
    Listener listener;
    Patience patience = shortPatience();
    patience.greeting = 50ms;
    patience.look = 30s;
    Sending sending(
        {.host = u"127.0.0.1"_s, .port = listener.server.serverPort(), .security = Security::StartTls},
        letter(), patience);
    sending.job->start();
    QTRY_COMPARE(listener.heard.size(), 2);
    QElapsedTimer clock;
    clock.start();

    sending.job->cancel();

    QVERIFY(sending.waitForEnd(2000));
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(sending.error->kind, Error::Kind::Cancelled);
}

void TestSecondLook::throughAProxyNobodyLooks()
{
    Listener listener;
    Patience patience = shortPatience();
    patience.connect = 200ms;
    Sending sending({.host = u"mx.example"_s,
                     .port = 587,
                     .security = Security::StartTls,
                     .proxy = {Proxy::Kind::Socks5, u"127.0.0.1"_s, listener.server.serverPort(), {}, {}}},
                    letter(), patience);

    QVERIFY(sending.run());

    QCOMPARE(sending.error->kind, Error::Kind::ProxyFailed);
    QCOMPARE(sending.error->traces.look, SecondLook());
    QCOMPARE(listener.heard.size(), 1);
}

void TestSecondLook::successLooksAtNothing()
{
    const Certificates certificates;
    ScriptedServer server(upgrade + quit, certificates.good);
    Sending sending(endpointOf(server, Security::StartTls, certificates.authority));

    QVERIFY(sending.run());

    QVERIFY2(sending.receipt, qPrintable(sending.everything()));
    QCOMPARE(server.seen().connections, 1);
}

void TestSecondLook::resetIsNotAnOrderlyEnd_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<int>("ending");

    QTest::newRow("closed") << QByteArray("CLOSE") << int(Traces::Ending::Closed);
    QTest::newRow("reset") << QByteArray("RST") << int(Traces::Ending::Reset);
}

void TestSecondLook::resetIsNotAnOrderlyEnd()
{
    QFETCH(const QByteArray, how);
    QFETCH(const int, ending);
    const Certificates certificates;
    ScriptedServer server(straight.mid(0, straight.indexOf("C:DATA")) + Steps{"C:DATA", how},
                          certificates.good);
    Sending sending(endpointOf(server, Security::ImplicitTls, certificates.authority));

    QVERIFY(sending.run());

    QCOMPARE(sending.error->kind, Error::Kind::ConnectionLost);
    QCOMPARE(sending.error->stage, Stage::Data);
    QCOMPARE(int(sending.error->traces.ending), ending);
    QCOMPARE(sending.error->traces.systemError, ending == int(Traces::Ending::Reset) ? "ECONNRESET" : "");
    QCOMPARE(sending.error->traces.greeting, QByteArray("220 mx\r\n"));
}

QTEST_GUILESS_MAIN(TestSecondLook)
#include "tst_secondlook.moc"
