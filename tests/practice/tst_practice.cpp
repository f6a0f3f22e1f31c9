#include "core/practice/server.h"
#include "practice/script.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core::practice;

class TestPractice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void letterIsKeptAsItCame_data();
    void letterIsKeptAsItCame();
    void nothingButADotOnItsOwnLineEndsTheMessage_data();
    void nothingButADotOnItsOwnLineEndsTheMessage();
    void envelopeIsKeptBesideTheLetter();
    void commandsMayArriveInAnyPieces();
    void scramProvesBothSides_data();
    void scramProvesBothSides();
    void startTlsForgetsWhatWasSaidInTheClear();
    void keptLettersComeNewestFirst();
    void tooManyErrorsEndTheConversation();
    void refusedLettersLeaveNoFiles();
    void startsInTheBackground();
    void saysWhyItCannotStart();

private:
    QByteArray receivedOctets();

    QTemporaryDir m_folder;
    std::unique_ptr<Server> m_server;
};

void TestPractice::initTestCase()
{
    m_server = std::make_unique<Server>(m_folder.filePath(QStringLiteral("letters")));

    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    QVERIFY(m_server->tlsPort() != 0 && m_server->startTlsPort() != m_server->tlsPort());
}

void TestPractice::init()
{
    QCoreApplication::sendPostedEvents(); // What was received before is not news to this test.
}

QByteArray TestPractice::receivedOctets()
{
    const auto letters = keptLetters(m_folder.filePath(QStringLiteral("letters")));
    QFile file(letters.isEmpty() ? QString() : letters.constFirst().path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no letter");
}

void TestPractice::letterIsKeptAsItCame_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("kept");

    QTest::newRow("lines") << QByteArray("a\r\n\r\nb\r\n.\r\n") << QByteArray("a\r\n\r\nb\r\n");
    QTest::newRow("stuffed dots") << QByteArray("..\r\n...\r\n..x\r\na.\r\n.\r\n")
                                  << QByteArray(".\r\n..\r\n.x\r\na.\r\n");
    QTest::newRow("nothing") << QByteArray(".\r\n") << QByteArray();
    QTest::newRow("octets over 127 and NUL") << QByteArray("\xe9\xb8\xbf\0\xff\r\n.\r\n", 11).left(10) + "\n"
                                             << QByteArray("\xe9\xb8\xbf\0\xff\r\n", 7);
    QTest::newRow("a long line") << QByteArray(5000, 'x') + "\r\n.\r\n" << QByteArray(5000, 'x') + "\r\n";
}

void TestPractice::letterIsKeptAsItCame()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, kept);
    // The end of the message is found wherever the network cuts it.
    for (const qsizetype size : {wire.size(), qsizetype(1), qsizetype(2), qsizetype(3)}) {
        init();
        Client client(*m_server);
        QVERIFY(client.connectEncrypted(m_server->tlsPort()));
        play(client, login() + envelope + Script{"C: DATA", "S: 354 "});
        QSignalSpy received(m_server.get(), &Server::received);

        for (qsizetype i = 0; i < wire.size(); i += size)
            client.say(wire.mid(i, size));
        play(client, {"S: 250 2.0.0 Kept as "});

        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(receivedOctets(), kept);
    }
}

void TestPractice::nothingButADotOnItsOwnLineEndsTheMessage_data()
{
    QTest::addColumn<QByteArray>("smuggled");

    QTest::newRow("LF . LF") << QByteArray("\n.\n");
    QTest::newRow("LF . CRLF") << QByteArray("\n.\r\n");
    QTest::newRow("CRLF . LF") << QByteArray("\r\n.\n");
    QTest::newRow("CR . CR") << QByteArray("\r.\r");
    QTest::newRow("CR . CRLF") << QByteArray("\r.\r\n");
    QTest::newRow("CRLF . CR") << QByteArray("\r\n.\r");
    QTest::newRow("CRLF . CR CR LF") << QByteArray("\r\n.\r\r\n");
    QTest::newRow("CRLF . NUL CRLF") << QByteArray("\r\n.\0\r\n", 6);
}

void TestPractice::nothingButADotOnItsOwnLineEndsTheMessage()
{
    QFETCH(QByteArray, smuggled);
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));
    QSignalSpy received(m_server.get(), &Server::received);
    play(client, login() + envelope + Script{"C: DATA", "S: 354 "});

    client.say("Subject: first\r\n\r\nhi" + smuggled
               + "MAIL FROM:<eve@a.example>\r\nRCPT TO:<wu@b.example>\r\nDATA\r\nsecond\r\n.\r\n");
    const QByteArray reply = client.reply();

    const bool isClean = smuggled.contains('\0');
    QVERIFY2(reply.startsWith(isClean ? "250 " : "550 5.6.11 "), reply);
    play(client, {"C: NOOP", "S: 250 2.0.0 OK"}); // One reply only: there was one message.
    QTest::qWait(0);
    QCOMPARE(received.size(), isClean ? 1 : 0);
}

void TestPractice::envelopeIsKeptBesideTheLetter()
{
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));
    QSignalSpy received(m_server.get(), &Server::received);

    play(client,
         login()
             + Script{"C: MAIL FROM:<li@a.example>", "S: 250 ", "C: RCPT TO:<wu@b.example>", "S: 250 ",
                      "C: RCPT TO:<hidden@b.example>", "S: 250 ", "C: DATA", "S: 354 ",
                      "R: To: wu@b.example\r\n\r\n.\r\n", "S: 250 "});

    QTRY_COMPARE(received.size(), 1);
    const auto letter = received.constFirst().constFirst().value<Received>();
    QCOMPARE(letter.sender, QByteArray("li@a.example"));
    QCOMPARE(letter.recipients, QList<QByteArray>({"wu@b.example", "hidden@b.example"}));
    QCOMPARE(keptLetters(m_folder.filePath(QStringLiteral("letters"))).constFirst(), letter);
    QFile sidecar(letter.path.chopped(4) + QStringLiteral(".json"));
    QVERIFY(sidecar.open(QIODevice::ReadOnly));
    const auto json = QJsonDocument::fromJson(sidecar.readAll()).object();
    QCOMPARE(
        json.keys(),
        QStringList({QStringLiteral("receivedAt"), QStringLiteral("recipients"), QStringLiteral("sender")}));
}

void TestPractice::commandsMayArriveInAnyPieces()
{
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));
    QVERIFY(client.reply().startsWith("220 "));

    for (const char octet : QByteArray("EHLO x\r\nNOOP\r\n"))
        client.say(QByteArray(1, octet));

    QVERIFY(client.reply().startsWith("250-practice"));
    QVERIFY(client.reply().startsWith("250 2.0.0"));
}

void TestPractice::scramProvesBothSides_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("gs2");
    QTest::addColumn<bool>("isInitial");
    QTest::addColumn<bool>("isAccepted");

    const QByteArray user = Server::user().toUtf8();
    const QByteArray password = Server::password().toUtf8();
    QTest::newRow("right") << user << password << QByteArray("n,,") << true << true;
    QTest::newRow("right, first message after the challenge")
        << user << password << QByteArray("n,,") << false << true;
    QTest::newRow("right, a client that could bind") << user << password << QByteArray("y,,") << true << true;
    QTest::newRow("wrong password") << user << QByteArray("nope") << QByteArray("n,,") << true << false;
    QTest::newRow("unknown user") << QByteArray("eve") << password << QByteArray("n,,") << true << false;
}

void TestPractice::scramProvesBothSides()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, gs2);
    QFETCH(bool, isInitial);
    QFETCH(bool, isAccepted);
    constexpr auto sha256 = QCryptographicHash::Sha256;
    const auto hmac = [](const QByteArray &key, const QByteArray &text) {
        return QMessageAuthenticationCode::hash(text, key, sha256);
    };
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));
    play(client, hello);

    const QByteArray nonce = "rOprNGfwEbeRWgbNEkqO";
    const QByteArray bare = "n=" + user + ",r=" + nonce;
    if (isInitial)
        client.sayLine("AUTH SCRAM-SHA-256 " + (gs2 + bare).toBase64());
    else
        play(client, {"C: AUTH SCRAM-SHA-256", "S: 334 ", "C: " + (gs2 + bare).toBase64()});
    const QByteArray serverFirst = QByteArray::fromBase64(client.reply().mid(4));
    const auto parts = serverFirst.split(',');
    QCOMPARE(parts.size(), 3);
    QVERIFY(parts[0].startsWith("r=" + nonce) && parts[0].size() > nonce.size() + 2 + 18);
    QCOMPARE(parts[2], QByteArray("i=4096"));

    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(
        sha256, password, QByteArray::fromBase64(parts[1].mid(2)), 4096, 32);
    const QByteArray withoutProof = "c=" + gs2.toBase64() + ',' + parts[0];
    const QByteArray authMessage = bare + ',' + serverFirst + ',' + withoutProof;
    QByteArray proof = hmac(salted, "Client Key");
    const QByteArray signature = hmac(QCryptographicHash::hash(proof, sha256), authMessage);
    for (qsizetype i = 0; i < proof.size(); ++i)
        proof[i] = char(proof[i] ^ signature[i]);
    client.sayLine((withoutProof + ",p=" + proof.toBase64()).toBase64());

    if (!isAccepted) {
        play(client, {"S: 535 5.7.8 "});
        return;
    }
    const QByteArray serverFinal = "v=" + hmac(hmac(salted, "Server Key"), authMessage).toBase64();
    QCOMPARE(client.reply(), "334 " + serverFinal.toBase64());
    play(client, {"C: ", "S: 235 2.7.0 "});
}

void TestPractice::startTlsForgetsWhatWasSaidInTheClear()
{
    Client client(*m_server);
    client.connectInTheClear(m_server->startTlsPort());
    play(client, {"S: 220 ", "C: STARTTLS", "S: 503 ", "C: EHLO x"});
    const QByteArray offer = client.reply();
    QVERIFY(offer.contains("250-STARTTLS"));
    QVERIFY(!offer.contains("AUTH"));
    play(client, {"C: AUTH PLAIN AAAA", "S: 538 5.7.11 ", "C: MAIL FROM:<a@b.example>", "S: 530 5.7.0 "});

    // Whatever sits in between may add commands of its own behind STARTTLS.
    play(client, {"R: STARTTLS\r\nNOOP\r\nEHLO eve\r\n", "S: 220 2.0.0 "});
    QVERIFY(client.encrypt());

    play(client, {"C: VRFY x", "S: 252 ", "C: MAIL FROM:<a@b.example>", "S: 503 5.5.1 "});
    play(client, login().mid(1));
    play(client, envelope + Script{"C: DATA", "S: 354 ", "R: x\r\n.\r\n", "S: 250 "});
}

void TestPractice::keptLettersComeNewestFirst()
{
    QTemporaryDir folder;
    for (const char *name : {"20260101-1.eml", "20260102-1.eml", "20260103-1.part"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    const auto letters = keptLetters(folder.path());

    QCOMPARE(letters.size(), 2);
    QVERIFY(letters.constFirst().path.endsWith(QStringLiteral("20260102-1.eml")));
    QVERIFY(letters.constFirst().sender.isEmpty());
}

void TestPractice::tooManyErrorsEndTheConversation()
{
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));
    play(client, hello);

    int count = 0;
    QByteArray reply;
    do {
        client.sayLine("XYZZY");
        reply = client.reply();
    } while (reply.startsWith("500 ") && ++count < 100);

    QVERIFY2(reply.startsWith("421 4.7.0 "), reply);
    QVERIFY(client.isClosedWithin(Client::patience));
}

void TestPractice::refusedLettersLeaveNoFiles()
{
    const QDir letters(m_folder.filePath(QStringLiteral("letters")));
    const auto before = letters.entryList(QDir::Files);
    Client client(*m_server);
    QVERIFY(client.connectEncrypted(m_server->tlsPort()));

    play(client,
         login() + envelope + Script{"C: DATA", "S: 354 ", "R: a\nb\r\n.\r\n", "S: 550 5.6.11 "} + envelope
             + Script{"C: DATA", "S: 354 ", "R: half a letter"});
    client.socket().disconnectFromHost();
    QVERIFY(client.isClosedWithin(Client::patience));

    QTRY_COMPARE(letters.entryList(QDir::Files), before);
}

void TestPractice::startsInTheBackground()
{
    QTemporaryDir folder;
    Server server(folder.path());
    QSignalSpy started(&server, &Server::started);

    server.startInBackground();

    QVERIFY(!server.isRunning());
    QTRY_COMPARE(started.size(), 1);
    QVERIFY(server.isRunning() && server.tlsPort() != 0);
}

void TestPractice::saysWhyItCannotStart()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Server server(file.fileName() + QStringLiteral("/letters"));
    QSignalSpy failed(&server, &Server::failedToStart);

    QVERIFY(!server.start());
    QVERIFY(!server.errorString().isEmpty());
    server.startInBackground();

    QTRY_COMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
