#include "core/console/dialogue.h"
#include "core/smtp/login.h"
#include "tests/smtp/scriptedchannel.h"

#include <QTest>

using namespace core::console;
using core::smtp::Entry;
using core::smtp::Error;
using core::smtp::Patience;
using Kind = Notice::Kind;

namespace
{

/// Holds a whole dialogue with a script: what the person wants is all there from the beginning.
struct Walk {
    explicit Walk(Script script, bool isEncrypted = true)
    {
        log = std::make_shared<ScriptedChannel::Log>();
        channel = std::make_unique<ScriptedChannel>(std::move(script), log, isEncrypted);
        endpoint.host = QStringLiteral("mail.example");
        endpoint.security = core::smtp::Security::StartTls;
    }

    Walk &say(const char *line)
    {
        inbox.put({Input::Kind::Line, QString::fromUtf8(line)});
        return *this;
    }
    Walk &put(Input input)
    {
        inbox.put(std::move(input));
        return *this;
    }

    core::smtp::Status run()
    {
        core::smtp::Observer observer;
        observer.said = [this](const Entry &entry) { entries.append(entry); };
        core::smtp::Recorder recorder(observer);
        core::smtp::Conversation server(std::move(channel), recorder, Patience());
        std::stop_source stop;
        core::smtp::Waiter waiter(stop.get_token());
        Listener listener;
        listener.changed = [&](State state) {
            states.append(state);
            const bool isWaitingForPerson = state != State::Waiting;
            if (isWaitingForPerson && ++turns > mostTurns)
                stop.request_stop(); // nothing more is coming
        };
        listener.replied = [this](const Answer &answer) { answers.append(answer); };
        listener.told = [this](const Notice &notice) { notices.append(notice); };
        listener.asked = [this](const Question &question) { questions.append(question); };
        listener.secured = [](const core::smtp::TlsDetails &) {};
        Dialogue dialogue(server, endpoint, inbox, waiter, listener);
        dialogue.setGuard([this] { return allowsSending; });
        return dialogue.run();
    }

    /// Everything anybody could see, keep or copy.
    QByteArray seen() const
    {
        QByteArray all = core::smtp::toText(entries).toUtf8();
        for (const Answer &answer : answers)
            all += answer.reply.toString().toUtf8() + answer.word;
        for (const Notice &notice : notices)
            all += notice.word;
        return all;
    }
    QList<Kind> noticeKinds() const
    {
        QList<Kind> kinds;
        for (const Notice &notice : notices)
            kinds.append(notice.kind);
        return kinds;
    }

    static constexpr int mostTurns = 60;
    std::shared_ptr<ScriptedChannel::Log> log;
    std::unique_ptr<ScriptedChannel> channel;
    core::smtp::Endpoint endpoint;
    Inbox inbox;
    bool allowsSending = false;
    int turns = 0;
    QList<Entry> entries;
    QList<Answer> answers;
    QList<Notice> notices;
    QList<Question> questions;
    QList<State> states;
};

Input login(const char *user, const char *secret)
{
    return {
        Input::Kind::Login,
        {},
        {core::smtp::Credentials::Kind::Password, QString::fromUtf8(user), QString::fromUtf8(secret), {}}};
}

Input response(const QByteArray &text)
{
    return {Input::Kind::Response, QString::fromLatin1(text)};
}

const Script hello{"S: 220 mail.example", "C: EHLO me", "S: 250-mail.example", "S: 250-STARTTLS",
                   "S: 250 AUTH LOGIN PLAIN"};
const Script bye{"C: QUIT", "S: 221 bye"};

} // namespace

class TestConsoleDialogue : public QObject
{
    Q_OBJECT

private slots:
    void aWholeSessionIsWalked();
    void dataIsHeldBackWithItsRecipients();
    void withTheGuardDownATextIsSent();
    void aTextThatIsDroppedIsNotSent();
    void theGuardCanGoUpWhileATextIsWritten();
    void theLineBreaksAfterTheDot();
    void loginAsksAndHidesTheSecretBothWays();
    void aSecretOnTheLineIsHidden();
    void aChallengeIsAnsweredByHand();
    void aSignInCanBeAbandoned();
    void aLookAlikeIsNeitherSaidNorShown();
    void afterTlsNothingOfBeforeCounts();
    void octetsBeforeTlsEndTheSession();
    void anIdleServerThatGoesIsHeard();
    void aLineThatBreaksIsTold();
    void anInvitationNobodyAskedForEndsIt();
    void noCommandIsHiddenInALine();
    void longLinesAreTold();
    void whatCameTooLateIsDropped();
    void aSecretInATextIsHidden();
    void whoOnlyLooksNeverSignsIn();
};

void TestConsoleDialogue::aWholeSessionIsWalked()
{
    Walk walk(hello
              + Script{"C: MAIL FROM:<a@a.example>", "S: 250 2.1.0 ok", "C: RCPT TO:<b@b.example>",
                       "S: 250 2.1.5 ok", "C: RCPT TO:<c@c.example>", "S: 550 5.1.1 no such user", "C: rset",
                       "S: 250 ok"}
              + bye);
    walk.say("EHLO me").say("MAIL FROM:<a@a.example>").say("RCPT TO:<b@b.example>");
    walk.say("RCPT TO:<c@c.example>").say("  ").say("rset").say("QUIT");

    const auto outcome = walk.run();

    QCOMPARE(walk.log->deviation, QByteArray());
    QVERIFY(outcome);
    QCOMPARE(walk.answers.size(), 7);
    QCOMPARE(walk.answers[0].verb, Verb::Greeting);
    QCOMPARE(walk.answers[1].offered.lines().size(), 2);
    QCOMPARE(walk.answers[3].recipientCount, 1);
    QCOMPARE(walk.answers[4].recipientCount, 1);
    QCOMPARE(walk.answers[4].reply.code, 550);
    QCOMPARE(walk.answers[4].stage, core::smtp::Stage::Recipients);
    QCOMPARE(walk.answers[5].recipientCount, 0);
    QCOMPARE(walk.answers[6].verb, Verb::Quit);
}

void TestConsoleDialogue::dataIsHeldBackWithItsRecipients()
{
    Walk walk(hello + Script{"C: MAIL FROM:<>", "S: 250 ok", "C: RCPT TO:<b@b.example>", "S: 250 ok"} + bye);
    walk.say("EHLO me")
        .say("MAIL FROM:<>")
        .say("RCPT TO:<b@b.example>")
        .say("DATA")
        .say(" bdat 3 LAST")
        .say("QUIT");

    const auto outcome = walk.run();

    QVERIFY(outcome);
    QCOMPARE(walk.log->deviation, QByteArray());
    QCOMPARE(walk.notices,
             (QList<Notice>{{Kind::SendingNotAllowed, "DATA", 1}, {Kind::SendingNotAllowed, "BDAT", 1}}));
}

void TestConsoleDialogue::withTheGuardDownATextIsSent()
{
    Walk walk(Script{"S: 220 hi", "C: DATA", "S: 354 go ahead", "C: Subject: hi", "C: ", "C: ..dot", "C: .",
                     "S: 250 2.0.0 queued as 7"}
              + bye);
    walk.allowsSending = true;
    walk.say("DATA").say("Subject: hi").say("").say(".dot").say(".").say("QUIT");

    const auto outcome = walk.run();

    QVERIFY(outcome);
    QCOMPARE(walk.log->deviation, QByteArray());
    QCOMPARE(walk.answers[2].verb, Verb::Text);
    QCOMPARE(walk.answers[2].stage, core::smtp::Stage::Accepted);
    QVERIFY(walk.seen().contains("C: ..dot"));
    QVERIFY(walk.states.contains(State::Writing));
}

void TestConsoleDialogue::aTextThatIsDroppedIsNotSent()
{
    Walk walk(Script{"S: 220 hi", "C: DATA", "S: 354 go ahead", "C: half"});
    walk.allowsSending = true;
    walk.say("DATA").say("half").put({Input::Kind::Leave});

    const auto outcome = walk.run();

    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QCOMPARE(walk.noticeKinds(), QList<Kind>{Kind::TextDropped});
    QCOMPARE(walk.log->writes.last(), QByteArray("half\r\n"));
}

void TestConsoleDialogue::theGuardCanGoUpWhileATextIsWritten()
{
    Walk walk(Script{"S: 220 hi", "C: DATA", "S: 354 go ahead", "C: x"});
    walk.allowsSending = true;
    walk.say("DATA").say("x").say(".").put({Input::Kind::Abandon});
    // The guard goes up once the text has begun.
    int asked = 0;
    core::smtp::Observer observer;
    core::smtp::Recorder recorder(observer);
    core::smtp::Conversation server(std::move(walk.channel), recorder, Patience());
    std::stop_source stop;
    core::smtp::Waiter waiter(stop.get_token());
    QList<Kind> kinds;
    Listener listener{[](State) {}, [](const Answer &) {},
                      [&](const Notice &notice) { kinds.append(notice.kind); }, [](const Question &) {},
                      [](const core::smtp::TlsDetails &) {}};
    Dialogue dialogue(server, walk.endpoint, walk.inbox, waiter, listener);
    dialogue.setGuard([&] { return asked++ == 0; });

    const auto outcome = dialogue.run();

    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QCOMPARE(kinds, (QList<Kind>{Kind::SendingNotAllowed, Kind::TextDropped}));
    QVERIFY(!walk.log->writes.contains(".\r\n"));
}

void TestConsoleDialogue::theLineBreaksAfterTheDot()
{
    Walk walk(Script{"S: 220 hi", "C: DATA", "S: 354 go ahead", "C: .", "X:"});
    walk.allowsSending = true;
    walk.say("DATA").say(".");

    const auto outcome = walk.run();

    QCOMPARE(outcome.error().kind, Error::Kind::OutcomeUnknown);
}

void TestConsoleDialogue::loginAsksAndHidesTheSecretBothWays()
{
    const QByteArray user = QByteArray("zhang@qq.example").toBase64();
    const QByteArray secret = QByteArray("Geheim-Wort 17").toBase64();
    Walk walk(hello
              + Script{"C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", "C: " + user, "S: 334 UGFzc3dvcmQ6",
                       "C: " + secret, "S: 535-5.7.8 you said " + secret,
                       "S: 535 5.7.8 which is Geheim-Wort 17, " + user, "C: NOOP",
                       "S: 250 " + secret.toLower(), "C: HELP", "S: 214 Geheim-Wort 17"}
              + bye);
    walk.say("EHLO me").say("AUTH LOGIN").put(login("zhang@qq.example", "Geheim-Wort 17"));
    walk.say("NOOP").say("HELP").say("QUIT");

    const auto outcome = walk.run();

    QVERIFY(outcome);
    QCOMPARE(walk.log->deviation, QByteArray());
    QCOMPARE(walk.questions, (QList<Question>{{"LOGIN", false, true}}));
    QVERIFY(!walk.seen().contains("Geheim"));
    QVERIFY(!walk.seen().contains(secret));
    QVERIFY(!walk.seen().contains(secret.toLower()));
    QVERIFY(!walk.seen().contains(user));
    QVERIFY(walk.seen().contains("you said ***"));
    QCOMPARE(walk.answers[2].reply.code, 535);
    QCOMPARE(walk.answers[2].stage, core::smtp::Stage::Auth);
}

void TestConsoleDialogue::aSecretOnTheLineIsHidden()
{
    const QByteArray plain = QByteArray("\0zhang\0Geheim-Wort 17", 21).toBase64();
    Walk walk(hello + Script{"C: auth plain " + plain, "S: 501 bad syntax: auth plain " + plain.left(20)}
              + bye);
    walk.say("EHLO me").say(QByteArray("auth plain " + plain).constData()).say("QUIT");

    const auto outcome = walk.run();

    QVERIFY(outcome);
    QCOMPARE(walk.log->deviation, QByteArray());
    QVERIFY(!walk.seen().contains(plain.left(12)));
    QVERIFY(walk.seen().contains("C: auth plain ***"));
}

void TestConsoleDialogue::aChallengeIsAnsweredByHand()
{
    const QByteArray answer = "R2VoZWltLVdvcnQ=";
    Walk walk(hello + Script{"C: AUTH NTLM", "S: 334 ", "C: " + answer, "S: 535 no, " + answer} + bye);
    walk.say("EHLO me").say("AUTH NTLM").put(response("R2Vo\r\nRSET")).put(response(answer)).say("QUIT");

    const auto outcome = walk.run();

    QVERIFY(outcome);
    QCOMPARE(walk.log->deviation, QByteArray());
    QCOMPARE(walk.noticeKinds(), QList<Kind>{Kind::ControlCharacter});
    QVERIFY(!walk.seen().contains("R2Vo"));
    QVERIFY(!walk.seen().contains("Geheim"));
}

void TestConsoleDialogue::aSignInCanBeAbandoned()
{
    Walk walk(hello + Script{"C: AUTH NTLM", "S: 334 ", "C: *", "S: 501 cancelled"} + bye);
    walk.say("EHLO me").say("AUTH LOGIN").put({Input::Kind::Abandon});
    walk.say("AUTH NTLM").put({Input::Kind::Abandon}).say("QUIT");

    const auto outcome = walk.run();

    QVERIFY(outcome);
    QCOMPARE(walk.log->deviation, QByteArray());
    QCOMPARE(walk.noticeKinds(), QList<Kind>{Kind::LoginAbandoned});
}

void TestConsoleDialogue::aLookAlikeIsNeitherSaidNorShown()
{
    Walk walk(hello + bye);
    walk.say("EHLO me").say("abcdefghijklmnop").say("QUIT");

    const auto outcome = walk.run();

    QVERIFY(outcome);
    QCOMPARE(walk.log->deviation, QByteArray());
    QCOMPARE(walk.noticeKinds(), QList<Kind>{Kind::LooksSecret});
    QVERIFY(!walk.seen().contains("abcdefgh"));
}

void TestConsoleDialogue::afterTlsNothingOfBeforeCounts()
{
    Walk walk(hello + Script{"C: STARTTLS", "S: 220 go", "T:", "C: MAIL FROM:<>", "S: 503 EHLO first"} + bye,
              false);
    walk.say("EHLO me").say("AUTH LOGIN").say("STARTTLS").say("MAIL FROM:<>").say("QUIT");

    const auto outcome = walk.run();

    QVERIFY(outcome);
    QCOMPARE(walk.log->deviation, QByteArray());
    QCOMPARE(walk.noticeKinds(), (QList<Kind>{Kind::AuthInTheClear, Kind::HelloAgain}));
    QVERIFY(walk.answers[3].offered.lines().isEmpty());
    QVERIFY(walk.entries.last().isEncrypted);
}

void TestConsoleDialogue::octetsBeforeTlsEndTheSession()
{
    Walk walk(hello + Script{"C: STARTTLS", "S: 220 go", "S: 250 injected", "T:"}, false);
    walk.say("EHLO me").say("STARTTLS").say("MAIL FROM:<>");

    const auto outcome = walk.run();

    QCOMPARE(outcome.error().kind, Error::Kind::Injection);
    QVERIFY(!walk.seen().contains("injected"));
    QVERIFY(!walk.log->writes.contains("MAIL FROM:<>\r\n"));
}

void TestConsoleDialogue::anIdleServerThatGoesIsHeard()
{
    Walk walk(hello + Script{"!S: 421 4.4.2 idle for too long"});
    walk.say("EHLO me");

    const auto outcome = walk.run();

    QCOMPARE(outcome.error().kind, Error::Kind::Rejected);
    QCOMPARE(outcome.error().reply.code, 421);
    QCOMPARE(walk.answers.last().verb, Verb::Unasked);
    QVERIFY(walk.seen().contains("S: 421 4.4.2 idle"));
}

void TestConsoleDialogue::aLineThatBreaksIsTold()
{
    Walk walk(hello + Script{"C: NOOP", "X:"});
    walk.say("EHLO me").say("NOOP");

    const auto outcome = walk.run();

    QCOMPARE(outcome.error().kind, Error::Kind::ConnectionLost);
    QCOMPARE(outcome.error().verb, QByteArray("NOOP"));
}

void TestConsoleDialogue::anInvitationNobodyAskedForEndsIt()
{
    Walk walk(hello + Script{"C: NOOP", "S: 354 go ahead"});
    walk.say("EHLO me").say("NOOP").say("RSET").say(".");

    const auto outcome = walk.run();

    QCOMPARE(outcome.error().kind, Error::Kind::Protocol);
    QCOMPARE(walk.noticeKinds(), QList<Kind>{Kind::UnexpectedInvitation});
    QCOMPARE(walk.log->writes.last(), QByteArray("NOOP\r\n"));
}

void TestConsoleDialogue::noCommandIsHiddenInALine()
{
    Walk walk(hello + bye);
    walk.say("EHLO me").say("NOOP\r\nDATA").say("NOOP\nRSET").say("QUIT");

    const auto outcome = walk.run();

    QVERIFY(outcome);
    QCOMPARE(walk.log->deviation, QByteArray());
    QCOMPARE(walk.noticeKinds(), (QList<Kind>{Kind::ControlCharacter, Kind::ControlCharacter}));
}

void TestConsoleDialogue::longLinesAreTold()
{
    const QByteArray line = "NOOP " + QByteArray(600, 'x');
    Walk walk(hello + Script{"C: " + line, "S: 500 line too long"} + bye);
    walk.say("EHLO me").say(line.constData()).say("QUIT");

    const auto outcome = walk.run();

    QVERIFY(outcome);
    QCOMPARE(walk.log->deviation, QByteArray());
    QCOMPARE(walk.noticeKinds(), QList<Kind>{Kind::LongLine});
}

void TestConsoleDialogue::whatCameTooLateIsDropped()
{
    Walk walk(hello + bye);
    walk.say("EHLO me").put(login("me", "secret-word")).put(response("c2VjcmV0")).put({Input::Kind::Leave});

    const auto outcome = walk.run();

    QVERIFY(outcome);
    QCOMPARE(walk.log->deviation, QByteArray());
    QVERIFY(!walk.seen().contains("secret-word"));
}

void TestConsoleDialogue::aSecretInATextIsHidden()
{
    Walk walk(Script{"S: 220 hi", "C: AUTH PLAIN *", "S: 235 ok", "C: DATA", "S: 354 go ahead",
                     "C: it is Geheim-Wort 17", "C: .", "S: 250 ok"}
              + bye);
    walk.allowsSending = true;
    walk.say("AUTH PLAIN").put(login("me", "Geheim-Wort 17"));
    walk.say("DATA").say("it is Geheim-Wort 17").say(".").say("QUIT");

    const auto outcome = walk.run();

    QVERIFY(outcome);
    QCOMPARE(walk.log->deviation, QByteArray());
    QVERIFY(!walk.seen().contains("Geheim"));
    QVERIFY(walk.seen().contains("C: it is ***"));
}

/// Also not by the way in which letters are sent: the endpoint itself forbids it.
void TestConsoleDialogue::whoOnlyLooksNeverSignsIn()
{
    Walk walk(Script{});
    core::smtp::Recorder recorder{core::smtp::Observer()};
    core::smtp::Conversation server(std::move(walk.channel), recorder, Patience());
    walk.endpoint.toleratedCertificate = "aa";
    const core::smtp::Capabilities offered({250, {}, {"mail.example", "AUTH PLAIN SCRAM-SHA-256"}});

    const auto outcome = core::smtp::logIn(
        server, offered, walk.endpoint,
        {core::smtp::Credentials::Kind::Password, QStringLiteral("me"), QStringLiteral("x"), {}});

    QCOMPARE(outcome.error().kind, Error::Kind::NoMechanism);
    QVERIFY(walk.log->writes.isEmpty());
}

QTEST_GUILESS_MAIN(TestConsoleDialogue)
#include "tst_consoledialogue.moc"
