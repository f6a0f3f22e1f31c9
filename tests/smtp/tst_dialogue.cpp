#include "tests/smtp/play.h"

#include <QTest>

using namespace play;

class TestDialogue : public QObject
{
    Q_OBJECT

private slots:
    void conversations_data();
    void conversations();
    void lineMayBreakAnywhere();
    void pipeliningSendsTheEnvelopeInOneWrite();
    void withoutPipeliningEachCommandWaits();
    void extensionsThatAreNeeded_data();
    void extensionsThatAreNeeded();
    void widestFormIsAskedFor_data();
    void widestFormIsAskedFor();
    void binaryGoesInChunks();
    void utf8IsSaidOnlyWhenNeeded();
    void messageThatChangedOnDiskIsNotEnded();
    void markIsHeldBackUntilItMayBeSent();
    void serverMaySpeakUpDuringTheMessage();
};

void TestDialogue::conversations_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Security>("security");
    QTest::addColumn<int>("outcome"); // delivered, or Error::Kind
    QTest::addColumn<Stage>("stage");

    const auto implicitTls = Security::ImplicitTls;
    const int rejected = int(Error::Kind::Rejected);
    const int protocol = int(Error::Kind::Protocol);
    const Script secured{"S: 250-mx", "S: 250-AUTH LOGIN", "S: 250 STARTTLS", "C: STARTTLS", "S: 220 go"};

    QTest::newRow("delivered over implicit TLS")
        << start + from + bob + cem + text + taken << implicitTls << delivered << Stage::Accepted;
    QTest::newRow("delivered over STARTTLS, capabilities asked again") << hello + secured
            + Script{"T:", "C: EHLO client.example"} + offer + login + from + bob + cem + text
            + taken << Security::StartTls << delivered << Stage::Accepted;
    QTest::newRow("STARTTLS not offered: nothing is said in the clear")
        << hello + offer << Security::StartTls << int(Error::Kind::TlsRequired) << Stage::Tls;
    QTest::newRow("STARTTLS refused") << hello + secured.mid(0, 4) + Script{"S: 454 not now"}
                                      << Security::StartTls << int(Error::Kind::TlsRequired) << Stage::Tls;
    QTest::newRow("replies smuggled in before TLS")
        << hello + secured + Script{"S: 250 AUTH PLAIN"} << Security::StartTls << int(Error::Kind::Injection)
        << Stage::Tls;
    QTest::newRow("old server: HELO, so no AUTH to use")
        << hello + Script{"S: 502 what?", "C: HELO client.example", "S: 250 mx"} << implicitTls
        << int(Error::Kind::NoMechanism) << Stage::Auth;
    QTest::newRow("EHLO answered with 421: no HELO")
        << hello + Script{"S: 421 busy"} << implicitTls << rejected << Stage::Hello;
    QTest::newRow("wrong password") << hello + offer
            + Script{"C: AUTH PLAIN AGFubgBzM2NyZXQ=", "S: 535 5.7.8 no"}
                                    << implicitTls << rejected << Stage::Auth;
    QTest::newRow("sender refused") << start
            + Script{"C: MAIL FROM:<ann@a.example>", "S: 553 5.7.1 not yours"}
                                    << implicitTls << rejected << Stage::Sender;
    QTest::newRow("one recipient refused, the other delivered") << start + from
            + Script{"C: RCPT TO:<bob@b.example>", "S: 550 5.1.1 no such user"} + cem + text
            + taken << implicitTls << delivered << Stage::Accepted;
    QTest::newRow("every recipient refused") << start + from
            + Script{"C: RCPT TO:<bob@b.example>", "S: 550 no", "C: RCPT TO:<cem@c.example>", "S: 450 later"}
                                             << implicitTls << rejected << Stage::Recipients;
    QTest::newRow("251 and 252 are taken") << start + from
            + Script{"C: RCPT TO:<bob@b.example>", "S: 251 will forward", "C: RCPT TO:<cem@c.example>",
                     "S: 252 perhaps"}
            + text + taken << implicitTls << delivered
                                           << Stage::Accepted;
    QTest::newRow("421 among the recipients ends it")
        << start + from + Script{"C: RCPT TO:<bob@b.example>", "S: 421 enough"} << implicitTls << rejected
        << Stage::Recipients;
    QTest::newRow("DATA refused") << start + from + bob + cem + Script{"C: DATA", "S: 554 5.5.1 no"}
                                  << implicitTls << rejected << Stage::Data;
    QTest::newRow("DATA answered with 250") << start + from + bob + cem + Script{"C: DATA", "S: 250 ok"}
                                            << implicitTls << protocol << Stage::Data;
    QTest::newRow("refused after the data") << start + from + bob + cem + text + Script{"S: 554 5.7.1 spam"}
                                            << implicitTls << rejected << Stage::Accepted;
    QTest::newRow("421 after the data is a clear no")
        << start + from + bob + cem + text + Script{"S: 421 later"} << implicitTls << rejected
        << Stage::Accepted;
    QTest::newRow("lost after the final dot") << start + from + bob + cem + text + Script{"X:"} << implicitTls
                                              << int(Error::Kind::OutcomeUnknown) << Stage::Accepted;
    QTest::newRow("garbage after the final dot")
        << start + from + bob + cem + text + Script{"S: \xff\xfe"} << implicitTls
        << int(Error::Kind::OutcomeUnknown) << Stage::Accepted;
    QTest::newRow("not SMTP at all") << Script{"S: SSH-2.0-OpenSSH_9.2"} << implicitTls << protocol
                                     << Stage::Hello;
    QTest::newRow("a preliminary reply") << Script{"S: 120 wait"} << implicitTls << protocol << Stage::Hello;
    QTest::newRow("codes differ inside one reply")
        << hello + Script{"S: 250-mx", "S: 251 huh"} << implicitTls << protocol << Stage::Hello;
    QTest::newRow("service not available at the greeting")
        << Script{"S: 421 busy"} << implicitTls << rejected << Stage::Hello;
}

void TestDialogue::conversations()
{
    QFETCH(const Script, script);
    QFETCH(const Security, security);
    QFETCH(const int, outcome);
    QFETCH(const Stage, stage);

    Play play({script}, security);
    const auto receipt = play.send();

    QCOMPARE(receipt ? delivered : int(receipt.error().kind), outcome);
    if (outcome != int(Error::Kind::Injection))
        QCOMPARE(play.deviation(), QByteArray());
    QCOMPARE(play.events.last().stage, stage);
    QCOMPARE(play.events.last().outcome,
             outcome == delivered ? StageEvent::Outcome::Passed : StageEvent::Outcome::Failed);
    if (!receipt) {
        QCOMPARE(receipt.error().stage, stage);
        QCOMPARE(play.events.last().error, std::optional(receipt.error()));
    }
}

void TestDialogue::lineMayBreakAnywhere()
{
    const Script whole = start + from + bob + cem + text + taken;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        Script broken = whole.mid(0, at) + Script{"X:"};
        Play play({broken, Script{"X:"}});

        const auto receipt = play.send();

        QVERIFY2(!receipt, whole[at].constData());
        const bool mayBeThere = at == whole.size() - 1;
        QCOMPARE(receipt.error().kind,
                 mayBeThere ? Error::Kind::OutcomeUnknown : Error::Kind::ConnectionLost);
        QCOMPARE(play.logs.size(), 1); // nothing is tried again by itself
    }
}

void TestDialogue::pipeliningSendsTheEnvelopeInOneWrite()
{
    Play play({offering({"PIPELINING"}) + from + bob + cem + text + taken});

    QVERIFY(play.send());

    QCOMPARE(play.deviation(), QByteArray());
    const auto &writes = play.logs.first()->writes;
    QVERIFY(writes.contains(
        "MAIL FROM:<ann@a.example>\r\nRCPT TO:<bob@b.example>\r\nRCPT TO:<cem@c.example>\r\n"));
    QVERIFY(writes.contains("DATA\r\n"));
}

void TestDialogue::withoutPipeliningEachCommandWaits()
{
    Play play({start + from + bob + cem + text + taken});

    QVERIFY(play.send());

    const auto &writes = play.logs.first()->writes;
    QVERIFY(writes.contains("MAIL FROM:<ann@a.example>\r\n"));
    QVERIFY(writes.contains("RCPT TO:<bob@b.example>\r\n"));
    QVERIFY(writes.contains("RCPT TO:<cem@c.example>\r\n"));
}

void TestDialogue::extensionsThatAreNeeded_data()
{
    QTest::addColumn<QByteArrayList>("extensions");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<BodyKind>("body");
    QTest::addColumn<bool>("requireTls");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("verb");

    const int missing = int(Error::Kind::NotSupported);
    const auto plain = u"bob@b.example"_s;
    const auto seven = BodyKind::SevenBit;
    QTest::newRow("SMTPUTF8") << QByteArrayList{"8BITMIME"} << u"пётр@b.example"_s << seven << false
                              << missing << QByteArray("SMTPUTF8");
    QTest::newRow("8BITMIME") << QByteArrayList{} << plain << BodyKind::EightBit << false << missing
                              << QByteArray("8BITMIME");
    QTest::newRow("BINARYMIME needs CHUNKING too")
        << QByteArrayList{"BINARYMIME"} << plain << BodyKind::Binary << false << missing
        << QByteArray("BINARYMIME");
    QTest::newRow("REQUIRETLS") << QByteArrayList{} << plain << seven << true << missing
                                << QByteArray("REQUIRETLS");
    QTest::newRow("SIZE") << QByteArrayList{"SIZE 10"} << plain << seven << false
                          << int(Error::Kind::TooLarge) << QByteArray("SIZE");
}

void TestDialogue::extensionsThatAreNeeded()
{
    QFETCH(const QByteArrayList, extensions);
    QFETCH(const QString, recipient);
    QFETCH(const BodyKind, body);
    QFETCH(const bool, requireTls);
    QFETCH(const int, kind);
    QFETCH(const QByteArray, verb);
    Play play({offering(extensions)});
    Submission letter = simpleLetter();
    letter.recipients = {address(recipient)};
    letter.requireTls = requireTls;
    letter.content = [body](BodyKind) { return Content::fromBytes("Subject: hi\r\n\r\n", body); };

    const auto receipt = play.send(letter);

    QVERIFY(!receipt);
    QCOMPARE(int(receipt.error().kind), kind);
    QCOMPARE(receipt.error().verb, verb);
    QCOMPARE(play.deviation(), QByteArray()); // MAIL was never said
}

void TestDialogue::widestFormIsAskedFor_data()
{
    QTest::addColumn<QByteArrayList>("extensions");
    QTest::addColumn<BodyKind>("widest");

    QTest::newRow("nothing offered") << QByteArrayList{} << BodyKind::SevenBit;
    QTest::newRow("eight bit") << QByteArrayList{"8BITMIME"} << BodyKind::EightBit;
    QTest::newRow("chunks are not enough for binary")
        << QByteArrayList{"8BITMIME", "CHUNKING"} << BodyKind::EightBit;
    QTest::newRow("binary") << QByteArrayList{"8BITMIME", "CHUNKING", "BINARYMIME"} << BodyKind::Binary;
}

void TestDialogue::widestFormIsAskedFor()
{
    QFETCH(const QByteArrayList, extensions);
    QFETCH(const BodyKind, widest);
    Play play({offering(extensions) + from + bob + cem + text + taken});
    Submission letter = simpleLetter();
    std::optional<BodyKind> asked;
    letter.content = [&](BodyKind kind) {
        asked = kind;
        return simpleLetter().content(kind);
    };

    QVERIFY(play.send(letter));

    QCOMPARE(asked, std::optional(widest));
}

void TestDialogue::binaryGoesInChunks()
{
    Play play(
        {offering({"CHUNKING", "BINARYMIME"})
         + Script{"C: MAIL FROM:<ann@a.example> BODY=BINARYMIME", "S: 250 ok"} + bob + cem
         + Script{"C: BDAT 9", "C: .a", "C: .", "C: ", "S: 250 9 octets", "C: BDAT 0 LAST", "S: 250 ok"}});
    Submission letter = simpleLetter();
    letter.content = [](BodyKind) { return Content::fromBytes(".a\r\n.\r\n\r\n", BodyKind::Binary); };

    const auto receipt = play.send(letter);

    QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().detail));
    QVERIFY(play.logs.first()->writes.contains(".a\r\n.\r\n\r\n"));
}

void TestDialogue::utf8IsSaidOnlyWhenNeeded()
{
    const Script mail{"C: MAIL FROM:<ann@a.example> SMTPUTF8", "S: 250 ok"};
    Play with({offering({"SMTPUTF8", "8BITMIME"}) + mail + Script{"C: RCPT TO:<пётр@b.example>", "S: 250 ok"}
               + text + taken});
    Submission letter = simpleLetter();
    letter.recipients = {address(u"пётр@b.example"_s)};
    Play without({offering({"SMTPUTF8", "8BITMIME"}) + from
                  + Script{"C: RCPT TO:<bob@xn--bcher-kva.example>", "S: 250 ok"} + text + taken});

    QVERIFY(with.send(letter));
    letter.recipients = {address(u"bob@bücher.example"_s)};
    QVERIFY(without.send(letter));

    QCOMPARE(with.deviation(), QByteArray());
    QCOMPARE(without.deviation(), QByteArray());
}

void TestDialogue::messageThatChangedOnDiskIsNotEnded()
{
    for (const qint64 announced : {5, 500}) {
        Play play({start + from + bob + cem + Script{"C: DATA", "S: 354 go"}});
        Submission letter = simpleLetter();
        letter.content = [announced](BodyKind) {
            Content content = Content::fromBytes("Subject: hi\r\n\r\nbye\r\n");
            content.sizeBytes = announced;
            return content;
        };

        const auto receipt = play.send(letter);

        QVERIFY(!receipt);
        QCOMPARE(receipt.error().kind, Error::Kind::Unreadable);
        for (const QByteArray &write : play.logs.first()->writes)
            QVERIFY(!write.endsWith(".\r\n"));
    }
}

void TestDialogue::markIsHeldBackUntilItMayBeSent()
{
    Play play({start + from + bob + cem + text.mid(0, text.size() - 1)});
    play.mayEnd = false;

    const auto receipt = play.send();

    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Kind::Cancelled);
    QCOMPARE(play.deviation(), QByteArray());
}

void TestDialogue::serverMaySpeakUpDuringTheMessage()
{
    Play play({start + from + bob + cem + text.mid(0, text.size() - 1) + Script{"!S: 552 5.3.4 too much"}});

    const auto receipt = play.send();

    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, Error::Kind::Rejected);
    QCOMPARE(receipt.error().stage, Stage::Data);
    QCOMPARE(receipt.error().reply.code, 552);
    QCOMPARE(play.deviation(), QByteArray());
}

QTEST_GUILESS_MAIN(TestDialogue)
#include "tst_dialogue.moc"
