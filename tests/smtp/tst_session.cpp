#include "tests/smtp/play.h"

#include <QTest>

using namespace play;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void refusalsAreKept();
    void messageIsSentInTransactionsOfTheSizeAllowed();
    void tooManyRecipientsIsNoRefusal();
    void laterTransactionMayBreak();
    void connectionIsKept();
    void idleConnectionIsReopened_data();
    void idleConnectionIsReopened();
    void refusedMessageLeavesTheConnectionUsable();
    void failedLoginIsNotTakenForALogin();
    void connectionServesSoManyMessages();
    void stagesAreTold();
    void stagesAreToldWithStartTls();
    void transcriptHasNoSecret();
    void transcriptTellsTheMessageByItsSize();
};

void TestSession::refusalsAreKept()
{
    Play play({offering({"PIPELINING"}) + from
               + Script{"C: RCPT TO:<bob@b.example>", "S: 550 5.1.1 no", "C: RCPT TO:<cem@c.example>",
                        "S: 450 4.2.0 later"}});

    const auto receipt = play.send();

    QVERIFY(!receipt);
    QCOMPARE(play.session->lastRefusals().size(), 2);
    QVERIFY(!play.session->lastRefusals().first().isTemporary());
    QVERIFY(play.session->lastRefusals().last().isTemporary());
    QCOMPARE(receipt.error().reply.enhanced, QByteArray("5.1.1"));
}

void TestSession::messageIsSentInTransactionsOfTheSizeAllowed()
{
    Play play({offering({"LIMITS RCPTMAX=1"}) + from + bob + text + taken + from + cem + text + taken});

    const auto receipt = play.send();

    QVERIFY(receipt);
    QCOMPARE(play.deviation(), QByteArray());
    QCOMPARE(receipt->transactions, 2);
    QCOMPARE(receipt->accepted.size(), 2);
}

void TestSession::tooManyRecipientsIsNoRefusal()
{
    Play play({start + from + bob + Script{"C: RCPT TO:<cem@c.example>", "S: 452 4.5.3 too many"} + text
               + taken + from + cem + text + taken});

    const auto receipt = play.send();

    QVERIFY(receipt);
    QCOMPARE(play.deviation(), QByteArray());
    QCOMPARE(receipt->transactions, 2);
    QVERIFY(receipt->refused.isEmpty());
}

void TestSession::laterTransactionMayBreak()
{
    const Script first = offering({"LIMITS RCPTMAX=1"}) + from + bob + text + taken;
    {
        Play play({first + from + cem + text + Script{"X:"}});
        const auto receipt = play.send();
        QVERIFY(receipt);
        QCOMPARE(receipt->accepted, QList{address(u"bob@b.example"_s)});
        QCOMPARE(receipt->uncertain, QList{address(u"cem@c.example"_s)});
        QCOMPARE(receipt->interruption->kind, Error::Kind::OutcomeUnknown);
    }
    {
        Play play({first + from + cem + Script{"C: DATA", "X:"}});
        const auto receipt = play.send();
        QVERIFY(receipt);
        QCOMPARE(receipt->untried, QList{address(u"cem@c.example"_s)});
        QVERIFY(receipt->uncertain.isEmpty());
    }
}

void TestSession::connectionIsKept()
{
    Play play({start + from + bob + cem + text + taken + from + bob + cem + text + taken + quit});

    QVERIFY(play.send());
    QVERIFY(play.send());
    play.session->quit();

    QCOMPARE(play.logs.size(), 1);
    QCOMPARE(play.deviation(), QByteArray());
}

void TestSession::idleConnectionIsReopened_data()
{
    QTest::addColumn<Script>("end");

    QTest::newRow("after a 421") << Script{"!S: 421 idle"};
    QTest::newRow("without a word") << Script{"X:"};
    QTest::newRow("421 to the next MAIL") << Script{"C: MAIL FROM:<ann@a.example>", "S: 421 idle"};
    QTest::newRow("lost while MAIL is on its way") << Script{"C: MAIL FROM:<ann@a.example>"};
}

void TestSession::idleConnectionIsReopened()
{
    QFETCH(const Script, end);
    const Script one = start + from + bob + cem + text + taken;
    Play play({one + end, one});

    QVERIFY(play.send());
    QVERIFY(play.send());

    QCOMPARE(play.logs.size(), 2);
    QCOMPARE(play.deviation(), QByteArray());
}

void TestSession::refusedMessageLeavesTheConnectionUsable()
{
    const Script refused
        = from + Script{"C: RCPT TO:<bob@b.example>", "S: 550 no", "C: RCPT TO:<cem@c.example>", "S: 550 no"};
    Play play({start + refused + Script{"C: RSET", "S: 250 ok"} + from + bob + cem + text + taken});

    QVERIFY(!play.send());
    QVERIFY(play.send());

    QCOMPARE(play.logs.size(), 1);
    QCOMPARE(play.deviation(), QByteArray());
}

void TestSession::failedLoginIsNotTakenForALogin()
{
    const Script refused = hello + offer + Script{"C: AUTH PLAIN AGFubgBzM2NyZXQ=", "S: 535 no"};
    Play play({refused, refused});

    QVERIFY(!play.send());
    QVERIFY(!play.send());

    QCOMPARE(play.logs.size(), 2);
    QCOMPARE(play.deviation(), QByteArray());
}

void TestSession::connectionServesSoManyMessages()
{
    const Script one = offering({"LIMITS MAILMAX=1"}) + from + bob + cem + text + taken;
    Play play({one + quit, one});

    QVERIFY(play.send());
    QVERIFY(play.send());

    QCOMPARE(play.logs.size(), 2);
    QCOMPARE(play.deviation(), QByteArray());
}

void TestSession::stagesAreTold()
{
    Play play({start + from + bob + cem + text + taken});

    QVERIFY(play.send());

    QList<std::pair<Stage, StageEvent::Outcome>> told;
    for (const StageEvent &event : play.events)
        told.append({event.stage, event.outcome});
    QList<std::pair<Stage, StageEvent::Outcome>> expected;
    for (const Stage stage :
         {Stage::Hello, Stage::Auth, Stage::Sender, Stage::Recipients, Stage::Data, Stage::Accepted})
        expected += {{stage, StageEvent::Outcome::Started}, {stage, StageEvent::Outcome::Passed}};
    QCOMPARE(told, expected);
    QCOMPARE(play.events[1].capabilities, QStringList{u"AUTH PLAIN LOGIN"_s});
    QCOMPARE(play.events[3].mechanism, QByteArray("PLAIN"));
    QCOMPARE(play.events[7].acceptedCount, 2);
    QCOMPARE(play.events.last().reply, u"250 2.0.0 queued as 7"_s);
}

void TestSession::stagesAreToldWithStartTls()
{
    Play play(
        {hello
         + Script{"S: 250-mx", "S: 250 STARTTLS", "C: STARTTLS", "S: 220 go", "T:", "C: EHLO client.example"}
         + offer + login + from + bob + cem + text + taken},
        Security::StartTls);

    QVERIFY(play.send());

    QList<Stage> passed;
    for (const StageEvent &event : play.events) {
        if (event.outcome == StageEvent::Outcome::Passed)
            passed.append(event.stage);
    }
    QCOMPARE(passed,
             (QList{Stage::Hello, Stage::Tls, Stage::Hello, Stage::Auth, Stage::Sender, Stage::Recipients,
                    Stage::Data, Stage::Accepted}));
    QCOMPARE(play.entries.first().isEncrypted, false);
    QCOMPARE(play.entries.last().isEncrypted, true);
}

void TestSession::transcriptHasNoSecret()
{
    Play play({hello + offer
               + Script{"C: AUTH PLAIN AGFubgBzM2NyZXQ=", "S: 535-5.7.8 bad: AUTH PLAIN AGFubgBzM2NyZXQ=",
                        "S: 535 5.7.8 s3cret is wrong"}});

    const auto receipt = play.send();

    QVERIFY(!receipt);
    QString everything = toText(play.entries) + receipt.error().reply.toString() + receipt.error().detail;
    for (const StageEvent &event : play.events)
        everything += event.reply + (event.error ? event.error->reply.toString() : QString());
    for (const QString &secret : {u"s3cret"_s, u"AGFubgBzM2NyZXQ"_s, u"czNjcmV0"_s})
        QVERIFY2(!everything.contains(secret), qPrintable(everything));
    QVERIFY(everything.contains(u"is wrong"_s));
}

void TestSession::transcriptTellsTheMessageByItsSize()
{
    Play play({start + from + bob + cem + text + taken});

    QVERIFY(play.send());

    const QString transcript = toText(play.entries);
    QVERIFY(transcript.contains(u"C: ⟨29 octets⟩\n"_s));
    QVERIFY(!transcript.contains(u"hidden"_s));
    QCOMPARE(play.progress.last(), 29);
    for (const Entry &entry : play.entries)
        QVERIFY(!entry.text.contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
