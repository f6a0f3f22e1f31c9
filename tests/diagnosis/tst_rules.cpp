// The rules as a whole: what may stand in their files, who is asked first, and what is made of a verdict.
#include "core/diagnosis/diagnose.h"
#include "core/diagnosis/rulecheck.h"
#include "core/diagnosis/rulefile.h"
#include "core/diagnosis/ruleset.h"

#include "score.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core::diagnosis;
using core::smtp::Stage;

class TestRules : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRuleMatchesItsSampleFirst();
    void noExpressionGivesUpOnARealReply();
    void mistakesAreNamedWithFileAndLine_data();
    void mistakesAreNamedWithFileAndLine();
    void anEmptyFolderIsAnError();
    void theParticularIsAskedFirst_data();
    void theParticularIsAskedFirst();
    void conditionsLookAtTheAccount_data();
    void conditionsLookAtTheAccount();
    void dialectsAreKnownByTheirSigns_data();
    void dialectsAreKnownByTheirSigns();
    void saysNothingWhereNothingIsSaid_data();
    void saysNothingWhereNothingIsSaid();
    void anUnknownSpeakerIsNeverSure();
    void aRuleMaySaySomethingElseThanUsual();
    void aReplyOfOursIsReadLikeAnyOther();
    void withoutRulesOnlyTheFactsAreTold();

private:
    Rules m_rules;
};

namespace
{

const QByteArray head = "id\tprovider\tspeaker\tstage\tcode\tenhanced\tmatch\tunless\twhen\tcause\tcertainty"
                        "\tset\tsource\tsample\n";

Facts said(const QByteArray &words, Speaker speaker = Speaker::Recipient, Stage stage = Stage::Recipients)
{
    Facts facts;
    facts.speaker = speaker;
    facts.stage = stage;
    facts.words = words;
    return facts;
}

RuleText read(const QByteArray &octets)
{
    RuleText text;
    readRuleFile(octets, QStringLiteral("x.tsv"), text);
    return text;
}

} // namespace

void TestRules::initTestCase()
{
    const auto rules = Rules::read(QStringLiteral(HONGYAN_RULES));
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().join(u'\n')));
    m_rules = *rules;
}

void TestRules::everyRuleMatchesItsSampleFirst()
{
    const QStringList flaws = flawsOf(m_rules);

    QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(u'\n')));
    QVERIFY(m_rules.data().rules.size() > 200);
}

void TestRules::noExpressionGivesUpOnARealReply()
{
    QFile file(QStringLiteral(HONGYAN_TEST_DATA "/replies/replies.tsv"));
    QVERIFY(file.open(QFile::ReadOnly));
    QStringList tired;
    for (const Row &row : rowsOf(file.readAll())) {
        const QString text = wordsOf(factsOf(row, Hint::Provider)).text;
        for (const Rule &rule : m_rules.data().rules) {
            for (const Pattern *pattern : {&rule.match, &rule.unless}) {
                if (!pattern->isEmpty() && !pattern->match(text).isValid())
                    tired.append(rule.id + QStringLiteral(" at ") + row.id);
            }
        }
    }

    QVERIFY2(tired.isEmpty(), qPrintable(tired.join(u'\n')));
}

void TestRules::mistakesAreNamedWithFileAndLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QByteArray &line, const char *error) {
        QTest::newRow(name) << line << QString::fromLatin1(error);
    };
    row("a cause that is none", "a\t\t\t\t\t\tx\t\t\tauth.badcredentials\tsure\t\ts\tx",
        "x.tsv:2: no such cause: auth.badcredentials");
    row("a certainty that is none", "a\t\t\t\t\t\tx\t\t\tcontent.spam\tperhaps\t\ts\tx",
        "x.tsv:2: neither sure nor likely: perhaps");
    row("a stage of the corpus", "a\t\t\trcpt\t\t\tx\t\t\tcontent.spam\tsure\t\ts\tx",
        "x.tsv:2: no such stage: rcpt");
    row("a speaker that is none", "a\t\tmx\t\t\t\tx\t\t\tcontent.spam\tsure\t\ts\tx",
        "x.tsv:2: no such speaker: mx");
    row("a code that is none", "a\t\t\t\t5x\t\tx\t\t\tcontent.spam\tsure\t\ts\tx",
        "x.tsv:2: no reply code: 5x");
    row("an enhanced code that is none", "a\t\t\t\t\t5.7\tx\t\t\tcontent.spam\tsure\t\ts\tx",
        "x.tsv:2: no enhanced code: 5.7");
    row("a condition that is none", "a\t\t\t\t\t\tx\t\trainy\tcontent.spam\tsure\t\ts\tx",
        "x.tsv:2: no such condition: rainy");
    row("a condition without its number", "a\t\t\t\t\t\tx\t\tport\tcontent.spam\tsure\t\ts\tx",
        "x.tsv:2: no such condition: port");
    row("a setting that is none", "a\t\t\t\t\t\tx\t\t\tcontent.spam\tsure\tcolour=red\ts\tx",
        "x.tsv:2: no such setting: colour=red");
    row("a page that is not https", "a\t\t\t\t\t\tx\t\t\tcontent.spam\tsure\turl=http://example.com/\ts\tx",
        "x.tsv:2: no such setting: url=http://example.com/");
    row("nothing to go by", "a\t\t\t\t\t\t\t\t\tcontent.spam\tsure\t\ts\tx",
        "x.tsv:2: neither code nor words");
    row("no id", "\t\t\t\t\t\tx\t\t\tcontent.spam\tsure\t\ts\tx", "x.tsv:2: no id");
    row("too many cells", "a\t\t\t\t\t\tx\t\t\tcontent.spam\tsure\t\ts\tx\ty",
        "x.tsv:2: more cells than columns");
}

void TestRules::mistakesAreNamedWithFileAndLine()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, error);

    QCOMPARE(read(head + line + '\n').errors, QStringList(error));
}

void TestRules::anEmptyFolderIsAnError()
{
    QVERIFY(!Rules::read(QStringLiteral("/nowhere/at/all")));
}

void TestRules::theParticularIsAskedFirst_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("rule");

    Facts qq = said("550 over there");
    qq.provider = QStringLiteral("qq");
    Facts quoted = said("550 over there, says qq.example", Speaker::Submission);
    quoted.provider = QStringLiteral("gmail");
    QTest::newRow("everybody's words") << said("550 over there") << QStringLiteral("general");
    QTest::newRow("the provider's own reading wins though it comes later") << qq << QStringLiteral("qq");
    QTest::newRow("marks in the words tell whom the server quotes") << quoted << QStringLiteral("qq");
    QTest::newRow("the first of two that fit") << said("550 twice") << QStringLiteral("twice.first");
    QTest::newRow("unless takes it away") << said("550 over there, not here") << QString();
}

void TestRules::theParticularIsAskedFirst()
{
    QFETCH(const Facts, facts);
    QFETCH(const QString, rule);
    const RuleText text
        = read(head
               + "general\t\t\t\t\t\tover there\tnot here\t\tcontent.spam\tsure\t\ts\tx\n"
                 "twice.first\t\t\t\t\t\ttwice\t\t\tcontent.spam\tsure\t\ts\tx\n"
                 "twice.second\t\t\t\t\t\ttwice\t\t\tcontent.virus\tsure\t\ts\tx\n"
                 "qq\tqq,exmail\t\t\t\t\tover there\tnot here\t\tcontent.virus\tsure\t\ts\tx\n");
    RuleText marks;
    readRuleFile("provider\tin\tmark\nqq\twords\tqq\\.example\n", QStringLiteral("m.tsv"), marks);
    const Rules::Data data(text.rules, marks.marks);

    const auto finding = find(data, facts, wordsOf(facts));

    QCOMPARE(finding ? finding->rule->id : QString(), rule);
}

void TestRules::conditionsLookAtTheAccount_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<Circumstances>("circumstances");
    QTest::addColumn<bool>("holds");

    Circumstances mail;
    mail.port = 25;
    mail.recipientCount = 51;
    mail.signsInWithToken = true;
    mail.user = QStringLiteral("zhang");
    mail.from = QStringLiteral("zhang@example.com");
    const auto row = [&](const char *condition, bool holds) {
        QTest::newRow(condition) << QString::fromLatin1(condition) << mail << holds;
    };
    row("oauth", true);
    row("!oauth", false);
    row("port=25", true);
    row("port!=25", false);
    row("recipients>50", true);
    row("recipients>51", false);
    row("recipients<51", false);
    row("implicit-tls", true);
    row("clear-text", false);
    row("from-differs", false); // "zhang" signs in as zhang@…
}

void TestRules::conditionsLookAtTheAccount()
{
    QFETCH(const QString, condition);
    QFETCH(const Circumstances, circumstances);
    QFETCH(const bool, holds);

    const auto parsed = Condition::parse(condition);

    QVERIFY(parsed);
    QCOMPARE(parsed->holds(circumstances), holds);
    Circumstances made;
    parsed->makeHold(made);
    QVERIFY(parsed->holds(made));
}

void TestRules::dialectsAreKnownByTheirSigns_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<bool>("isGuessed");

    Facts host = said("535 no", Speaker::Submission, Stage::Auth);
    host.circumstances.host = QStringLiteral("smtp.163.com");
    Facts account = said("535 no", Speaker::Submission, Stage::Auth);
    account.circumstances.providerId = QStringLiteral("tencent-exmail");
    Facts own = said("535 no - gsmtp", Speaker::Submission, Stage::Auth);
    own.provider = QStringLiteral("gmail");
    Facts foreign = said("550 no - gsmtp", Speaker::Recipient);
    foreign.circumstances.host = QStringLiteral("smtp.163.com");
    QTest::newRow("by the host") << host << QStringLiteral("netease") << false;
    QTest::newRow("by the account") << account << QStringLiteral("exmail") << false;
    QTest::newRow("told, and seen") << own << QStringLiteral("gmail") << false;
    QTest::newRow("only seen") << foreign << QStringLiteral("gmail") << true;
    QTest::newRow("nobody's") << said("550 no") << QString() << false;
}

void TestRules::dialectsAreKnownByTheirSigns()
{
    QFETCH(const Facts, facts);
    QFETCH(const QString, provider);
    QFETCH(const bool, isGuessed);

    const Dialect dialect = dialectsOf(facts, wordsOf(facts).text, m_rules.data().marks).value(0);

    QCOMPARE(dialect.provider, provider);
    QCOMPARE(dialect.isGuessed, isGuessed);
}

void TestRules::saysNothingWhereNothingIsSaid_data()
{
    QTest::addColumn<QByteArray>("words");

    for (const char *words : {"550 5.7.1 Access denied",
                              "554 Transaction failed",
                              "550 5.2.1",
                              "550 5.7.1",
                              "554 5.7.1",
                              "550 5.0.0",
                              "500 no",
                              "550 x",
                              "",
                              "hello",
                              "550 5.7.1 Message rejected",
                              "554 Mail refused",
                              "550 Rejected",
                              "554 Delivery failed",
                              "550 5.7.1 Not permitted",
                              "553 Denied",
                              "554 5.7.1 Please contact the postmaster",
                              "550 Error",
                              "550 5.7.0 Blocked",
                              "554 Sorry",
                              "550 We are done talking to each other"})
        QTest::newRow(words) << QByteArray(words);
}

void TestRules::saysNothingWhereNothingIsSaid()
{
    QFETCH(const QByteArray, words);

    for (const Stage stage : {Stage::Sender, Stage::Recipients, Stage::Accepted}) {
        const Verdict verdict = diagnose(said(words, Speaker::Recipient, stage), m_rules);

        QVERIFY2(verdict.cause == Cause::Unknown, qPrintable(verdict.evidence.rule));
        QCOMPARE(verdict.certainty, Certainty::Unknown);
        QCOMPARE(verdict.evidence.words.toUtf8(), words);
    }
}

void TestRules::anUnknownSpeakerIsNeverSure()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rules.tsv")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(head + "a\t\trecipient\t\t\t\tgone away\t\t\trecipient.disabled\tsure\t\ts\t550 gone away\n");
    file.close();
    const auto rules = Rules::read(folder.path());
    QVERIFY(rules);

    QCOMPARE(diagnose(said("550 gone away"), *rules).certainty, Certainty::Sure);
    QCOMPARE(diagnose(said("550 gone away", Speaker::Unknown), *rules).cause, Cause::RecipientDisabled);
    QCOMPARE(diagnose(said("550 gone away", Speaker::Unknown), *rules).certainty, Certainty::Likely);
}

void TestRules::aRuleMaySaySomethingElseThanUsual()
{
    const RuleText text
        = read(head
               + "a\t\t\t\t\t\tslow\t\t\trate.daily\tsure\tactor=provider retry=after-fix after=300 "
                 "url=https://example.com/help secret=api-key\ts\tslow\n");

    QCOMPARE(text.errors, QStringList());
    const Rule &rule = text.rules.first();
    QCOMPARE(rule.actor, std::optional(Actor::Provider));
    QCOMPARE(rule.retry, std::optional(Retry::AfterFix));
    QCOMPARE(rule.after, std::optional(std::chrono::seconds(300)));
    QCOMPARE(rule.advice.page, QStringLiteral("https://example.com/help"));
    QCOMPARE(rule.advice.secret, QStringLiteral("api-key"));
}

void TestRules::aReplyOfOursIsReadLikeAnyOther()
{
    Facts facts;
    facts.speaker = Speaker::Recipient;
    facts.stage = Stage::Recipients;
    facts.error = core::smtp::Error();
    facts.error->kind = core::smtp::Error::Kind::Rejected;
    facts.error->stage = Stage::Recipients;
    facts.error->reply = {550, "5.1.1", {"<user@example.com>: user", "unknown"}};

    const Verdict verdict = diagnose(facts, m_rules);

    QCOMPARE(verdict.cause, Cause::RecipientUnknown);
    QCOMPARE(verdict.stage, Stage::Recipients);
    QCOMPARE(verdict.retry, Retry::Never);
    QCOMPARE(verdict.evidence.code, 550);
    QCOMPARE(verdict.evidence.enhanced, QByteArray("5.1.1"));
    QCOMPARE(verdict.evidence.words, QStringLiteral("550-5.1.1 <user@example.com>: user\n550 5.1.1 unknown"));
    QCOMPARE(verdict.parameters.address, QStringLiteral("user@example.com"));
}

void TestRules::withoutRulesOnlyTheFactsAreTold()
{
    const Verdict verdict = diagnose(said("452 4.2.2 mailbox full"), Rules());

    QCOMPARE(verdict.cause, Cause::Unknown);
    QCOMPARE(verdict.retry, Retry::Later);
    QCOMPARE(verdict.evidence.code, 452);
    QCOMPARE(verdict.evidence.enhanced, QByteArray("4.2.2"));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
