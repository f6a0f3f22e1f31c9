#include "core/diagnosis/letter.h"

#include <QtTest>

using namespace core::diagnosis;
using core::mail::AddrSpec;
using core::smtp::Error;
using core::smtp::Reply;
using core::smtp::Stage;
using State = Outcome::State;

namespace
{

AddrSpec address(const char *text)
{
    return *AddrSpec::parse(QString::fromLatin1(text));
}

Reply reply(int code, const char *enhanced, const char *words)
{
    return {.code = code, .enhanced = enhanced, .lines = {words}};
}

Error rejected(Stage stage, const Reply &said)
{
    Error error;
    error.kind = Error::Kind::Rejected;
    error.stage = stage;
    error.reply = said;
    return error;
}

const AddrSpec li = address("li@example.cn");
const AddrSpec ops = address("ops@example.com");
const AddrSpec anna = address("anna@example.org");

} // namespace

/// A letter's record becomes one verdict and an outcome for each recipient.
class TestLetter : public QObject
{
    Q_OBJECT

private slots:
    void everyRecipientHasAnOutcome();
    void aRefusalIsItsRecipientsAlone();
    void whatConcernsEverybodyIsTheLetters();
    void a421EndsItForEverybody();
    void differentReasonsAreToldApart();
    void anUnknownOutcomeClaimsNothingElse();
    void aCancelledLetterHasNoVerdict();
    void theServersWordsAreWhole();

private:
    static Judgement judged(const Dispatch &dispatch) { return judge(dispatch, {}, {}, Rules()); }
};

void TestLetter::everyRecipientHasAnOutcome()
{
    Dispatch dispatch{
        .end = Dispatch::End::Accepted, .recipients = {li, ops, anna}, .receipt = {}, .error = {}};
    dispatch.receipt.accepted = {li};
    dispatch.receipt.refused = {{ops, reply(550, "5.1.1", "no such user")}};
    dispatch.receipt.untried = {anna};

    const Judgement judgement = judged(dispatch);

    QCOMPARE(judgement.outcomes.size(), 3);
    QCOMPARE(judgement.outcomes[0].state, State::Accepted);
    QVERIFY(!judgement.outcomes[0].verdict);
    QCOMPARE(judgement.outcomes[1].state, State::Refused);
    QCOMPARE(judgement.outcomes[1].verdict->evidence.code, 550);
    QCOMPARE(judgement.outcomes[2].state, State::NotTried);
}

void TestLetter::aRefusalIsItsRecipientsAlone()
{
    Dispatch dispatch{.end = Dispatch::End::Accepted, .recipients = {li, ops}, .receipt = {}, .error = {}};
    dispatch.receipt.accepted = {li};
    dispatch.receipt.refused = {{ops, reply(450, "4.2.0", "come again")}};

    const Judgement judgement = judged(dispatch);

    QCOMPARE(judgement.outcomes[1].state, State::Deferred);
    QCOMPARE(judgement.outcomes[1].verdict->stage, Stage::Recipients);
    QCOMPARE(judgement.verdict, judgement.outcomes[1].verdict);
    QVERIFY(!judgement.hasSeveralReasons);
}

void TestLetter::whatConcernsEverybodyIsTheLetters()
{
    Dispatch dispatch{.end = Dispatch::End::Failed, .recipients = {li, ops}, .receipt = {}, .error = {}};
    dispatch.error = rejected(Stage::Accepted, reply(554, "5.7.1", "content refused"));

    const Judgement judgement = judged(dispatch);

    QCOMPARE(judgement.verdict->stage, Stage::Accepted);
    QCOMPARE(judgement.outcomes[0].state, State::Refused);
    QCOMPARE(judgement.outcomes[0].verdict, judgement.verdict);
    QVERIFY(!judgement.isDifferentForSome());

    dispatch.error = rejected(Stage::Sender, reply(553, "5.7.1", "not your address"));
    QCOMPARE(judged(dispatch).outcomes[0].state, State::NotTried);
}

void TestLetter::a421EndsItForEverybody()
{
    Dispatch dispatch{.end = Dispatch::End::Failed, .recipients = {li, ops}, .receipt = {}, .error = {}};
    dispatch.receipt.refused = {{li, reply(550, "5.1.1", "no such user")}};
    dispatch.error = rejected(Stage::Recipients, reply(421, "4.3.2", "going down"));

    const Judgement judgement = judged(dispatch);

    QCOMPARE(judgement.verdict->evidence.code, 421);
    QCOMPARE(judgement.outcomes[0].verdict->evidence.code, 550);
    QCOMPARE(judgement.outcomes[1].state, State::NotTried);
}

void TestLetter::differentReasonsAreToldApart()
{
    Dispatch dispatch{.end = Dispatch::End::Failed, .recipients = {li, ops}, .receipt = {}, .error = {}};
    dispatch.receipt.refused
        = {{li, reply(550, "5.1.1", "user unknown")}, {ops, reply(552, "5.2.2", "mailbox full")}};
    dispatch.error = rejected(Stage::Recipients, reply(552, "5.2.2", "mailbox full"));

    const auto rules = Rules::read(QStringLiteral(HONGYAN_SOURCE "/resources/rules"));
    QVERIFY(rules);
    const Judgement judgement = judge(dispatch, {}, {}, *rules);

    QVERIFY(judgement.hasSeveralReasons);
    QCOMPARE(judgement.outcomes[0].verdict->cause, Cause::RecipientUnknown);
    QCOMPARE(judgement.outcomes[1].verdict->cause, Cause::RecipientFull);
    QCOMPARE(judgement.verdict->cause, Cause::RecipientUnknown);
}

void TestLetter::anUnknownOutcomeClaimsNothingElse()
{
    Dispatch dispatch{.end = Dispatch::End::Unknown, .recipients = {li}, .receipt = {}, .error = {}};
    Error error;
    error.kind = Error::Kind::OutcomeUnknown;
    error.stage = Stage::Accepted;
    dispatch.error = error;

    const Judgement judgement = judged(dispatch);

    QCOMPARE(judgement.verdict->cause, Cause::NetworkOutcomeUnknown);
    QCOMPARE(judgement.outcomes[0].state, State::Unknown);
    for (const Remedy &remedy : judgement.verdict->remedies)
        QVERIFY(remedy.kind != Remedy::Kind::RetryNow && remedy.kind != Remedy::Kind::WaitAndRetry);
}

void TestLetter::aCancelledLetterHasNoVerdict()
{
    Dispatch dispatch{.end = Dispatch::End::Cancelled, .recipients = {li}, .receipt = {}, .error = {}};
    Error error;
    error.kind = Error::Kind::Cancelled;
    dispatch.error = error;

    QVERIFY(!judged(dispatch).verdict);
}

void TestLetter::theServersWordsAreWhole()
{
    Dispatch dispatch{.end = Dispatch::End::Failed, .recipients = {li}, .receipt = {}, .error = {}};
    dispatch.error = rejected(Stage::Sender,
                              {.code = 550, .enhanced = "5.7.1", .lines = {"first line", "and the second"}});

    const QString words = judged(dispatch).verdict->evidence.words;

    QVERIFY2(words.contains(u"first line") && words.contains(u"and the second") && words.contains(u"5.7.1"),
             qPrintable(words));
}

QTEST_GUILESS_MAIN(TestLetter)
#include "tst_letter.moc"
