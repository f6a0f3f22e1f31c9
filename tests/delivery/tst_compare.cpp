#include "core/delivery/compare.h"

#include <QtTest>

using namespace core::delivery;
using namespace core::smtp;
using namespace std::chrono_literals;
using Kind = Difference::Kind;
using Outcome = StageEvent::Outcome;

namespace
{

Reply reply(int code, const QByteArray &text)
{
    return {code, {}, {text}};
}

AddrSpec address(const char *text)
{
    return *AddrSpec::parse(QString::fromLatin1(text));
}

StageEvent happened(Stage stage, Outcome outcome, std::chrono::microseconds at)
{
    StageEvent made;
    made.stage = stage;
    made.outcome = outcome;
    made.at = at;
    return made;
}

/// A send by TLS to one address that went well, 10 ms a stage.
Record sent()
{
    Record record;
    record.id = QStringLiteral("yesterday");
    record.accountId = QStringLiteral("work");
    record.from = QStringLiteral("me@example.cn");
    record.recipients = {QStringLiteral("li@example.cn")};
    record.sizeBytes = 10'000;
    record.state = State::Sent;
    record.queuedAt = QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
    record.receipt.accepted = {address("li@example.cn")};
    auto at = 0us;
    for (int i = 0; i <= static_cast<int>(Stage::Accepted); ++i) {
        record.timeline.append(happened(static_cast<Stage>(i), Outcome::Started, at));
        at += 10ms;
        record.timeline.append(happened(static_cast<Stage>(i), Outcome::Passed, at));
    }
    const auto passed
        = [&record](Stage stage) -> StageEvent & { return record.timeline[2 * static_cast<int>(stage) + 1]; };
    passed(Stage::Dns).host = QStringLiteral("smtp.example.cn");
    passed(Stage::Dns).addresses = {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")};
    passed(Stage::Connect).addresses = {QStringLiteral("192.0.2.1:465")};
    CertificateFacts facts;
    facts.sha256 = "aa";
    facts.issuer = QStringLiteral("Example CA");
    passed(Stage::Tls).tls = {QStringLiteral("TLS 1.3"), QStringLiteral("AES"), {facts}};
    passed(Stage::Hello).capabilities = {QStringLiteral("SIZE 1000"), QStringLiteral("AUTH PLAIN LOGIN")};
    passed(Stage::Auth).mechanism = "PLAIN";
    return record;
}

StageEvent &passed(Record &record, Stage stage)
{
    return record.timeline[2 * static_cast<int>(stage) + 1];
}

/// The same, but it ended at @p stage.
Record failed(Stage stage, const Reply &said = reply(535, "no"))
{
    Record record = sent();
    record.id = QStringLiteral("today");
    record.state = State::Failed;
    record.queuedAt = record.queuedAt.addDays(1);
    record.receipt = {};
    record.timeline = record.timeline.first(2 * static_cast<int>(stage) + 1);
    StageEvent end = happened(stage, Outcome::Failed, record.timeline.last().at + 10ms);
    end.error.emplace();
    end.error->kind = Error::Kind::Rejected;
    end.error->stage = stage;
    end.error->reply = said;
    record.timeline.append(end);
    record.error = end.error;
    return record;
}

/// As in a table of the test: "Slower Auth 10000 12000000".
QString toLine(const Difference &difference)
{
    return QStringList{QVariant::fromValue(difference.kind).toString(),
                       QVariant::fromValue(difference.stage).toString(), difference.subject,
                       difference.before, difference.after}
        .join(u'|');
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void differencesAreFound_data();
    void differencesAreFound();
    void aFailureComesFirst();
    void theWayBackIsTheSame();
    void thePartnerIsTheLastThatWorked();
};

void TestCompare::differencesAreFound_data()
{
    QTest::addColumn<Record>("after");
    QTest::addColumn<QStringList>("found");

    const auto row = [](const char *name, const Record &after, const QStringList &found) {
        QTest::newRow(name) << after << found;
    };
    row("nothing changed", sent(), {});
    row("refused at signing in", failed(Stage::Auth), {QStringLiteral("Ended|Auth|||535 no")});

    Record one = failed(Stage::Connect);
    one.timeline.last().error->reply = {};
    one.timeline.last().error->kind = Error::Kind::TimedOut;
    one.error = one.timeline.last().error;
    row("no answer", one, {QStringLiteral("Ended|Connect|||TimedOut")});

    one = sent();
    passed(one, Stage::Dns).addresses = {QStringLiteral("192.0.2.2"), QStringLiteral("192.0.2.1")};
    row("DNS in another order is the same", one, {});

    one = sent();
    passed(one, Stage::Dns).addresses = {QStringLiteral("192.0.2.9")};
    passed(one, Stage::Connect).addresses = {QStringLiteral("192.0.2.9:587")};
    row("another address and port", one,
        {QStringLiteral("AddressesFound|Dns||192.0.2.1, 192.0.2.2|192.0.2.9"),
         QStringLiteral("Address|Connect||192.0.2.1|192.0.2.9"), QStringLiteral("Port|Connect||465|587")});

    one = sent();
    passed(one, Stage::Connect).addresses = {QStringLiteral("[2001:db8::1]:465")};
    row("IPv6", one, {QStringLiteral("Address|Connect||192.0.2.1|[2001:db8::1]")});

    one = sent();
    passed(one, Stage::Dns).host = QStringLiteral("mail.example.cn");
    row("another server", one, {QStringLiteral("Host|Dns||smtp.example.cn|mail.example.cn")});

    one = sent();
    passed(one, Stage::Tls).tls.chain.first().sha256 = "bb";
    row("a renewed certificate", one, {QStringLiteral("Certificate|Tls||aa|bb")});
    passed(one, Stage::Tls).tls.chain.first().issuer = QStringLiteral("Office Proxy");
    passed(one, Stage::Tls).tls.protocol = QStringLiteral("TLS 1.2");
    row("somebody in between", one,
        {QStringLiteral("TlsVersion|Tls||TLS 1.3|TLS 1.2"), QStringLiteral("Certificate|Tls||aa|bb"),
         QStringLiteral("Issuer|Tls||Example CA|Office Proxy")});

    one = failed(Stage::Tls, {});
    one.timeline.last().error->kind = Error::Kind::Certificate;
    one.timeline.last().error->tls.chain = {CertificateFacts()};
    one.timeline.last().error->tls.chain.first().sha256 = "cc";
    one.error = one.timeline.last().error;
    row("the certificate of a handshake that failed", one,
        {QStringLiteral("Ended|Tls|||Certificate"), QStringLiteral("Certificate|Tls||aa|cc")});

    one = sent();
    passed(one, Stage::Hello).capabilities = {QStringLiteral("size 1000"), QStringLiteral("AUTH LOGIN"),
                                              QStringLiteral("AUTH=LOGIN"), QStringLiteral("DSN")};
    passed(one, Stage::Auth).mechanism = "LOGIN";
    row("other extensions", one,
        {QStringLiteral("CapabilityChanged|Hello|SIZE|SIZE 1000|size 1000"),
         QStringLiteral("CapabilityChanged|Hello|AUTH|AUTH PLAIN LOGIN|AUTH LOGIN"),
         QStringLiteral("CapabilityNew|Hello|DSN||DSN"), QStringLiteral("Mechanism|Auth||PLAIN|LOGIN")});

    one = sent();
    passed(one, Stage::Hello).capabilities = {QStringLiteral("SIZE 1000")};
    row("AUTH is gone", one, {QStringLiteral("CapabilityGone|Hello|AUTH|AUTH PLAIN LOGIN|")});

    one = sent();
    one.recipients.append(QStringLiteral("ops@example.cn"));
    one.receipt.accepted.clear();
    one.receipt.refused = {{address("li@example.cn"), reply(550, "no")}};
    row("a recipient refused that was taken", one,
        {QStringLiteral("RecipientRefused|Recipients|li@example.cn||550 no"),
         QStringLiteral("Recipients|Recipients|ops@example.cn|1|2")});

    one = sent();
    one.from = QStringLiteral("other@example.cn");
    one.accountId = QStringLiteral("home");
    one.sizeBytes = 20'000;
    row("another letter", one,
        {QStringLiteral("Account|Auth||work|home"),
         QStringLiteral("Sender|Sender||me@example.cn|other@example.cn"),
         QStringLiteral("Size|Data||10000|20000")});
    one = sent();
    one.sizeBytes = 19'999;
    row("not much larger", one, {});

    one = sent();
    for (qsizetype i = 2 * static_cast<int>(Stage::Auth) + 1; i < one.timeline.size(); ++i)
        one.timeline[i].at += 12s;
    row("signing in took long", one, {QStringLiteral("Slower|Auth||10000|12010000")});
    one = sent();
    for (qsizetype i = 1; i < one.timeline.size(); ++i)
        one.timeline[i].at += 900ms;
    row("not that long", one, {});

    one = sent();
    one.timeline.insert(4, happened(Stage::Hello, Outcome::Started, 20ms));
    row("STARTTLS in place of TLS", one, {QStringLiteral("Encryption|Tls||implicit|starttls")});

    one = sent();
    one.timeline.remove(4, 2);
    row("no TLS at all", one, {QStringLiteral("Encryption|Tls||implicit|none")});

    row("nothing is known", Record(), {QStringLiteral("Recipients|Recipients|li@example.cn|1|0")});
}

void TestCompare::differencesAreFound()
{
    QFETCH(const Record, after);
    QFETCH(const QStringList, found);

    QStringList lines;
    const QList<Difference> differences = compare(sent(), after);
    for (const Difference &difference : differences)
        lines.append(toLine(difference));

    QCOMPARE(lines, found);
}

void TestCompare::aFailureComesFirst()
{
    Record after = failed(Stage::Auth);
    after.timeline[1].addresses = {QStringLiteral("192.0.2.9")};

    const QList<Difference> found = compare(sent(), after);

    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().kind, Kind::Ended);
    QCOMPARE(compare(failed(Stage::Auth), failed(Stage::Auth, reply(454, "later"))),
             (QList<Difference>{
                 {Kind::Answer, Stage::Auth, {}, QStringLiteral("535 no"), QStringLiteral("454 later")}}));
    QCOMPARE(compare(failed(Stage::Auth), failed(Stage::Auth)), QList<Difference>());
}

void TestCompare::theWayBackIsTheSame()
{
    const QList<Difference> there = compare(sent(), failed(Stage::Auth));
    const QList<Difference> back = compare(failed(Stage::Auth), sent());

    QCOMPARE(there.size(), back.size());
    QCOMPARE(back.first(), (Difference{Kind::Ended, Stage::Auth, {}, QStringLiteral("535 no"), {}}));
}

void TestCompare::thePartnerIsTheLastThatWorked()
{
    const auto made = [](const char *id, const char *account, State state, int hour) {
        Record record;
        record.id = QString::fromLatin1(id);
        record.accountId = QString::fromLatin1(account);
        record.state = state;
        record.queuedAt = QDateTime(QDate(2026, 5, 3), QTime(hour, 0), Qt::UTC);
        return record;
    };
    const QList<Record> records{
        made("later", "work", State::Sent, 15),  made("now", "work", State::Failed, 14),
        made("other", "home", State::Sent, 13),  made("partly", "work", State::PartlySent, 12),
        made("right", "work", State::Sent, 11),  made("older", "work", State::Sent, 10),
        made("alone", "nowhere", State::Sent, 9)};

    QCOMPARE(partnerFor(QStringLiteral("now"), records), QStringLiteral("right"));
    QCOMPARE(partnerFor(QStringLiteral("older"), records), QStringLiteral("right"));
    QCOMPARE(partnerFor(QStringLiteral("alone"), records), QString());
    QCOMPARE(partnerFor(QStringLiteral("missing"), records), QString());
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
