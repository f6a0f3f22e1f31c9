#include "core/domain/examination.h"
#include "core/domain/message.h"
#include "core/domain/question.h"
#include "core/domain/resolver.h"

#include <QElapsedTimer>
#include <QNetworkDatagram>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

using namespace core::domain;
using Field = Question::Field;

/// The way to DNS: what is typed, what goes over the wire, and what a cancel does.
class TestResolver : public QObject
{
    Q_OBJECT

private slots:
    void nameserversAreRead_data();
    void nameserversAreRead();
    void questionsAreRead();
    void mistakesAreTold_data();
    void mistakesAreTold();
    void addressesHaveTheirReverseNames();
    void damagedAnswersAreNoAnswers();
    void anotherAnswerIsNotOurs();
    void aPointerThatLeadsNowhereEndsTheReading();
    void aDamagedNameIsNotTheEmptyOne();
    void cutOffAlsoByStreamIsAFailure();
    void aCancelIsHeardAtOnce();
    void destroyingAnExaminationCancelsIt();
    void nothingIsAskedBeforeStart();

private:
    static QByteArray answered(QByteArray question, const QByteArray &records, quint16 count);
};

/// The question as an answer, with @p records behind it.
QByteArray TestResolver::answered(QByteArray question, const QByteArray &records, quint16 count)
{
    question[2] = char(0x81);
    question[3] = char(0x80);
    question[6] = char(count >> 8);
    question[7] = char(count & 0xff);
    return question + records;
}

void TestResolver::nameserversAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");

    const auto row = [](const char *text, const char *address, int port) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(address) << port;
    };
    row("9.9.9.9", "9.9.9.9", 53);
    row(" 9.9.9.9 ", "9.9.9.9", 53);
    row("127.0.0.1:5353", "127.0.0.1", 5353);
    row("2620:fe::fe", "2620:fe::fe", 53);
    row("[2620:fe::fe]:5353", "2620:fe::fe", 5353);
    row("dns.google", "", 0);
    row("9.9.9.9:", "", 0);
    row("9.9.9.9:0", "", 0);
    row("9.9.9.9:70000", "", 0);
    row("[9.9.9.9]:53", "", 0);
    row("", "", 0);
}

void TestResolver::nameserversAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    QFETCH(const int, port);

    const auto server = parseNameserver(text);

    QCOMPARE(server.has_value(), port > 0);
    if (server)
        QCOMPARE(*server, (Nameserver{QHostAddress(address), quint16(port)}));
}

void TestResolver::questionsAreRead()
{
    Question question;
    question.domain = QStringLiteral(" Li@Bücher.Example ");
    question.server = QStringLiteral("mail.example.com, 203.0.113.5，2001:db8::5");
    question.selectors = {QStringLiteral("S1"), QStringLiteral("k2._domainkey.example.com")};
    question.nameserver = QStringLiteral("9.9.9.9, 127.0.0.1:5353");

    const auto result = checked(question);

    QVERIFY(result.has_value());
    QCOMPARE(result->request.domain, "xn--bcher-kva.example");
    QCOMPARE(result->request.from, QStringLiteral("Li@Bücher.Example"));
    QCOMPARE(result->request.server, "mail.example.com");
    QCOMPARE(result->request.addresses.size(), 2);
    QCOMPARE(result->request.selectors, (QList<QByteArray>{"s1", "k2"}));
    QCOMPARE(result->nameservers.size(), 2);
}

void TestResolver::mistakesAreTold_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<Field>("field");

    const QString good = QStringLiteral("example.com");
    QTest::newRow("nothing") << Question() << Field::Domain;
    QTest::newRow("no domain") << Question{QStringLiteral("example com")} << Field::Domain;
    QTest::newRow("a single label") << Question{QStringLiteral("localhost")} << Field::Domain;
    QTest::newRow("an address of the internet") << Question{QStringLiteral("192.0.2.1")} << Field::Domain;
    QTest::newRow("From of another domain") << Question{good, QStringLiteral("li@other.com")} << Field::From;
    QTest::newRow("no server") << Question{good, {}, QStringLiteral("http://x")} << Field::Server;
    QTest::newRow("no selector") << Question{good, {}, {}, {}, {QStringLiteral("a/b")}} << Field::Selectors;
    QTest::newRow("a name server by name")
        << Question{good, {}, {}, {}, {}, QStringLiteral("dns.google")} << Field::Nameserver;
    QTest::newRow("no host for port 25")
        << Question{good, {}, {}, {}, {}, {}, true, QStringLiteral("x y")} << Field::Port25Host;
}

void TestResolver::mistakesAreTold()
{
    QFETCH(const Question, question);
    QFETCH(const Field, field);

    const auto result = checked(question);

    QVERIFY(!result.has_value());
    QCOMPARE(result.error(), field);
}

void TestResolver::addressesHaveTheirReverseNames()
{
    QCOMPARE(reverseName(QHostAddress(QStringLiteral("192.0.2.1"))), "1.2.0.192.in-addr.arpa");
    QCOMPARE(reverseName(QHostAddress(QStringLiteral("2001:db8::1"))),
             "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa");
}

void TestResolver::damagedAnswersAreNoAnswers()
{
    const QByteArray question = writeQuestion(7, RecordType::Txt, "example.com", Extension::None);
    const QByteArray record = QByteArray::fromHex("c00c00100001000000000006") + "\x05hello";
    const QByteArray whole = answered(question, record, 1);
    const auto good = readReply(whole, 7, RecordType::Txt, "example.com");
    QVERIFY(good && good->answer.texts == QList<QByteArray>{"hello"});

    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto reply = readReply(whole.left(size), 7, RecordType::Txt, "example.com");
        QVERIFY2(!reply || reply->answer.state == Answer::State::ServerFailure,
                 qPrintable(QString::number(size)));
    }
    QRandomGenerator random(4);
    for (int i = 0; i < 20'000; ++i) { // whatever comes, it is read or refused, and no more
        QByteArray damaged = whole;
        for (int changes = 1 + random.bounded(4); changes > 0; --changes)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        readReply(damaged, 7, RecordType::Txt, "example.com");
    }
}

void TestResolver::anotherAnswerIsNotOurs()
{
    const QByteArray question = writeQuestion(7, RecordType::A, "example.com", Extension::None);
    const QByteArray record = QByteArray::fromHex("c00c00010001000000000004c0000201");
    const QByteArray whole = answered(question, record, 1);

    QVERIFY(readReply(whole, 7, RecordType::A, "EXAMPLE.com").has_value());
    QVERIFY(!readReply(whole, 8, RecordType::A, "example.com").has_value());
    QVERIFY(!readReply(whole, 7, RecordType::Mx, "example.com").has_value());
    QVERIFY(!readReply(whole, 7, RecordType::A, "example.org").has_value());
    QVERIFY(!readReply(question, 7, RecordType::A, "example.com").has_value());
    // A record of somebody else in the answer says nothing about our name.
    const QByteArray foreign = QByteArray::fromHex("016f00") + record.mid(2);
    QCOMPARE(readReply(answered(question, foreign, 1), 7, RecordType::A, "example.com")->answer.state,
             Answer::State::NoSuchRecord);
}

void TestResolver::aPointerThatLeadsNowhereEndsTheReading()
{
    const QByteArray question = writeQuestion(7, RecordType::Mx, "example.com", Extension::None);
    const QByteArray toItself = QByteArray::fromHex("c00c000f00010000000000040001")
        + QByteArray::fromHex("c0") + char(question.size() + 14);

    const auto reply = readReply(answered(question, toItself, 1), 7, RecordType::Mx, "example.com");

    QVERIFY(reply.has_value()); // and above all: it came back
    QCOMPARE(reply->answer.state, Answer::State::ServerFailure);
    QVERIFY(reply->answer.exchangers.isEmpty());
}

void TestResolver::aDamagedNameIsNotTheEmptyOne()
{
    const QByteArray question = writeQuestion(7, RecordType::Mx, "example.com", Extension::None);
    const auto read = [&question](const char *data) {
        const QByteArray bytes = QByteArray::fromHex(data);
        const QByteArray record
            = QByteArray::fromHex("c00c000f0001000000000000").chopped(1) + char(bytes.size()) + bytes;
        return readReply(answered(question, record, 1), 7, RecordType::Mx, "example.com")->answer;
    };
    QCOMPARE(read("000000").exchangers, (QList<Exchanger>{{0, ""}})); // RFC 7505
    QCOMPARE(read("000ac00c").exchangers, (QList<Exchanger>{{10, "example.com"}}));
    for (const char *data : {"", "00", "0000", "0000ff", "00000561", "00000000", "0000c0ff"}) {
        const Answer answer = read(data);
        QVERIFY2(answer.state == Answer::State::ServerFailure && answer.exchangers.isEmpty(), data);
    }
}

void TestResolver::cutOffAlsoByStreamIsAFailure()
{
    QTcpServer stream;
    QVERIFY(stream.listen(QHostAddress::LocalHost));
    QUdpSocket datagrams;
    QVERIFY(datagrams.bind(QHostAddress::LocalHost, stream.serverPort()));
    const auto cut = [](QByteArray question) {
        QByteArray reply = answered(question, {}, 0);
        reply[2] = char(reply[2] | 0x02);
        return reply;
    };
    connect(&datagrams, &QUdpSocket::readyRead, this, [&] {
        const QNetworkDatagram question = datagrams.receiveDatagram();
        datagrams.writeDatagram(question.makeReply(cut(question.data())));
    });
    int streams = 0;
    connect(&stream, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = stream.nextPendingConnection();
        ++streams;
        connect(socket, &QTcpSocket::readyRead, socket, [=] {
            const QByteArray question = socket->readAll();
            socket->write(question.left(2) + cut(question.mid(2)));
        });
    });
    Resolver resolver({{QHostAddress(QHostAddress::LocalHost), stream.serverPort()}}, {},
                      std::chrono::seconds(2));

    QCOMPARE(resolver.ask(RecordType::Txt, "example.com").state, Answer::State::ServerFailure);
    QVERIFY(streams > 0);
}

void TestResolver::aCancelIsHeardAtOnce()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost, 0));
    Request request;
    request.domain = "example.com";
    Examination examination(request);
    examination.setNameservers({{QHostAddress(QHostAddress::LocalHost), silent.localPort()}});
    QSignalSpy finished(&examination, &Examination::finished);

    examination.start();
    QTRY_VERIFY(silent.hasPendingDatagrams());
    QElapsedTimer clock;
    clock.start();
    examination.cancel();
    QVERIFY(finished.wait(2000));

    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    const auto report = finished.first().first().value<Report>();
    QVERIFY(report.isCancelled && report.findings.isEmpty() && report.proposals.isEmpty());
}

void TestResolver::destroyingAnExaminationCancelsIt()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost, 0));
    Request request;
    request.domain = "example.com";
    QElapsedTimer clock;
    {
        Examination examination(request);
        examination.setNameservers({{QHostAddress(QHostAddress::LocalHost), silent.localPort()}});
        examination.start();
        QTRY_VERIFY(silent.hasPendingDatagrams());
        clock.start();
    }

    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
}

void TestResolver::nothingIsAskedBeforeStart()
{
    QUdpSocket listening;
    QVERIFY(listening.bind(QHostAddress::LocalHost, 0));
    Request request;
    request.domain = "example.com";
    Examination examination(request);
    examination.setNameservers({{QHostAddress(QHostAddress::LocalHost), listening.localPort()}});

    QVERIFY(!listening.waitForReadyRead(50));
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
